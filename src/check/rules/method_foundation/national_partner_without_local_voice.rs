//! A national body that is party to a local text acts there by somebody: an establishment, a delegation or a person who
//! attends.
//!
//! Basis: method (seed 000: agreements with national associations, declined region by region and département by
//! département).

use crate::check::commitments::{COMMITMENTS, bound_by};
use crate::check::rule::*;
use crate::model::{LegalForm, Level, Partner, given};

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::NATIONAL_PARTNER, Severity::Warning, Family::Method, run).basis(&["methode-pep"]).rows(&["C13"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let territory = case.partnership.territory.as_ref();
    let is_local = |level: &Level| *level <= Level::Departmental;
    let Some(level) = territory.and_then(|territory| given(&territory.level)).filter(|level| is_local(level)) else {
        return;
    };
    for partner in bound_by(case, COMMITMENTS).into_iter().filter(|partner| is_national(partner)) {
        let unheard = partner.attends.is_empty() && partner.establishments.is_empty();
        if unheard && case.sound_at(partner.at, &["attends", "establishments"]) {
            let message = Message::new("national-partner-without-local-voice")
                .with("partner", partner.name.text())
                .with("level", level.french());
            let help = Message::new("national-partner-without-local-voice-help");
            findings.push(Finding::at(partner.id.at, message).help(help).owed());
        }
    }
}

fn is_national(partner: &Partner) -> bool {
    given(&partner.level) == Some(&Level::National) && !partner.is(LegalForm::Etat)
}
