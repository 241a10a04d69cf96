//! Parents sit in the steering of a programme de réussite éducative, or the dossier says what stands in for their seat.
//!
//! Basis: instruction of 10 October 2016; circular of 13 June 2005.

use crate::check::text::folded::Folded;
use crate::check::in_force::in_force;
use crate::check::programme::programme;
use crate::check::rule::*;
use crate::model::{Governance, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::PARENTS_SEAT, Severity::Warning, Family::Education, run)
    .basis(&["instruction-2016-10-10", "circ-2005-06-13"])
    .rows(&["B8-04", "C106"]);

static PARENTS: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\b(?:parents?|familles?)\b"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(place) = programme(case).filter(|_| in_force(case, "circ-2005-06-13")) else { return };
    let (at, is_heard) = match &case.partnership.governance {
        None => (place, !case.sound_at(case.partnership.at, &["governance"])),
        Some(governance) if !case.sound(governance.at) => return,
        Some(governance) => {
            let named = governance.beneficiaries.as_ref().map(|one| one.at);
            (named.unwrap_or(governance.at), are_heard(governance))
        }
    };
    if !is_heard {
        let fault = Finding::at(at, Message::new("parents-without-seat"));
        findings.push(fault.help(Message::new("parents-without-seat-help")).owed());
    }
}

fn are_heard(governance: &Governance) -> bool {
    let members = governance.bodies.iter().flat_map(|body| &body.members);
    let mut functions = members.filter_map(|member| given(&member.function));
    let is_seated = functions.any(|function| PARENTS.is_match(Folded::of(function).as_str()));
    let is_promised = governance.beneficiaries.as_ref().is_some_and(|one| {
        let has_seats = one.seats.as_ref().is_some_and(|seats| seats.given().is_none_or(|seats| seats.get() > 0));
        has_seats || one.alternative.is_some()
    });
    is_seated || is_promised
}
