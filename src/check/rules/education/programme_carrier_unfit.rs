//! A programme de réussite éducative is carried by a caisse des écoles, a CCAS, a public-interest grouping, a school, or
//! any other suitable body with public accounts. Who carries it is inferred from the dossier: a warning.
//!
//! Basis: loi n° 2005-32, art. 128; C. éduc., art. L. 212-10.

use crate::check::in_force::in_force;
use crate::check::programme::{carrier, keeps_public_accounts, programme};
use crate::check::rule::*;
use crate::model::given;

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNFIT_CARRIER, Severity::Warning, Family::Education, run)
    .basis(&["loi-2005-32-128", "c-educ-l212-10", "usage-guides-pre"])
    .rows(&["B8-01"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(place) = programme(case).filter(|_| in_force(case, "loi-2005-32-128")) else { return };
    let Some((carrier, at)) = carrier(case) else {
        if case.sound_at(case.partnership.at, &["coordinator"]) && case.partnership.coordinator.is_none() {
            findings.cannot_tell(place, Message::new("programme-carrier-unfit-unknown").with("what", "carrier"), None);
        }
        return;
    };
    match (&carrier.legal_form, given(&carrier.legal_form)) {
        (_, Some(form)) if !keeps_public_accounts(*form) => {
            let message = Message::new("programme-carrier-unfit").with("partner", carrier.id.text());
            let fault = Finding::at(at, message.with("form", form.french()));
            findings.push(fault.help(Message::new("programme-carrier-unfit-help")));
        }
        (None, _) if case.sound_at(carrier.at, &["legal_form"]) => {
            findings.cannot_tell(at, Message::new("programme-carrier-unfit-unknown").with("what", "form"), None);
        }
        _ => {}
    }
}
