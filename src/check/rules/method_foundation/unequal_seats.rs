//! Partners are equal: in a body that decides, each has as many seats as another, or the text says why not.
//!
//! Basis: method (seed 004: equality of the partners).

use std::collections::HashMap;

use crate::check::rule::*;
use crate::model::{Body, LegalForm, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNEQUAL_SEATS, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur"])
    .rows(&["C29"]);

/// Words by which a body settles the votes of its members, whatever their seats.
static SETTLED: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)voix (?:par|pour chaque) (?:partenaire|partie|organisme|institution|signataire|membre)|chaque (?:partenaire|partie|organisme|institution|signataire)|unanimité|sans (?:vote|voix)|proportion|pondér|collège|en raison|parce que|au titre|afin|^par consensus$",
    )
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    let bodies = case.partnership.governance.iter().flat_map(|governance| &governance.bodies);
    for body in bodies.filter(|body| case.sound_at(body.at, &["members", "voting"])) {
        let seats = seats(case, body);
        let (least, most) = (seats.values().min().copied(), seats.values().max().copied());
        let (Some(least), Some(most)) = (least, most) else { continue };
        let voting = body.voting.as_ref();
        let open = voting.is_some_and(|voting| voting.is_blank());
        let settled = voting.is_some_and(|voting| SETTLED.is_match(voting.text()));
        if least < most && !open && !settled {
            let message = Message::new("unequal-seats")
                .with("body", body.name.text())
                .with("least", u64::from(least))
                .with("most", u64::from(most));
            let place = voting.map_or(body.name.at, |voting| voting.at);
            findings.push(Finding::at(place, message).help(Message::new("unequal-seats-help")));
        }
    }
}

/// The seats of each partner; those of inhabitants answer to another principle, the place of the persons helped.
fn seats<'a>(case: &Case<'a>, body: &'a Body) -> HashMap<&'a str, u32> {
    let mut seats: HashMap<&str, u32> = HashMap::new();
    for member in &body.members {
        let Some(partner) = given(&member.partner) else { continue };
        let inhabitants = case.partner(partner).is_some_and(|partner| partner.is(LegalForm::CollectifHabitants));
        let Some(count) = given(&member.seats).filter(|_| !inhabitants) else { continue };
        let known = seats.entry(&**partner).or_default();
        *known = known.saturating_add(count.get());
    }
    seats
}
