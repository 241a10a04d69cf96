//! Nobody votes who is neither present nor represented, and no more are present than hold a seat.
//!
//! Basis: CGCT, art. L. 2121-17 and L. 2121-20.

use crate::check::rule::*;
use crate::model::{Sitting, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::VOTERS, Severity::Error, Family::Arithmetic, run).basis(&["cgct-l2121-17", "cgct-l2121-20"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for sitting in case.partnership.documents.iter().flat_map(|document| &document.sitting) {
        if case.sound_at(sitting.at, &["present", "represented", "voting", "in_office"]) {
            findings.extend(too_many_voters(sitting));
            findings.extend(too_many_present(sitting));
        }
    }
}

fn too_many_voters(sitting: &Sitting) -> Option<Finding> {
    let field = sitting.voting.as_ref()?;
    let represented = match &sitting.represented {
        Some(represented) => represented.given()?.get(),
        None => 0,
    };
    let (voting, present) = (u64::from(field.given()?.get()), u64::from(given(&sitting.present)?.get()));
    let most = present + u64::from(represented);
    let message = Message::new("too-many-voters")
        .with("voting", voting)
        .with("present", present)
        .with("represented", u64::from(represented));
    let fault = Finding::at(field.at, message);
    (voting > most).then(|| fault.help(Message::new("too-many-voters-help")))
}

fn too_many_present(sitting: &Sitting) -> Option<Finding> {
    let field = sitting.present.as_ref()?;
    let (present, in_office) = (u64::from(field.given()?.get()), u64::from(given(&sitting.in_office)?.get()));
    let message = Message::new("too-many-present").with("present", present).with("seats", in_office);
    let fault = Finding::at(field.at, message);
    (present > in_office).then(|| fault.help(Message::new("too-many-present-help")))
}
