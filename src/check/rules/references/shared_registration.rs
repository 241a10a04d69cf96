//! Two partners have two numbers: one SIRET or one RNA number for both is a line copied, or two names of one legal
//! person, which makes no agreement with itself.
//!
//! Basis: C. com., art. R. 123-221; C. civ., art. 1101.

use std::collections::HashMap;

use crate::check::rule::*;
use crate::model::{Partner, given};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::SHARED_REGISTRATION, Severity::Warning, Family::References, run)
    .basis(&["c-com-r123-221", "c-civ-1101"])
    .rows(&["B10-02"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let mut seen: HashMap<&str, (&Partner, Span)> = HashMap::new();
    for partner in &case.partnership.partners {
        let siret = partner
            .siret
            .iter()
            .filter_map(|field| Some(("SIRET", &**field.given()?, field.at)))
            // A SIRET of another body than the SIREN says is told as such.
            .filter(|(_, number, _)| given(&partner.siren).is_none_or(|siren| number.starts_with(&**siren)));
        let rna = partner.rna.iter().filter_map(|field| Some(("RNA", &**field.given()?, field.at)));
        for (name, number, at) in siret.chain(rna) {
            let Some((first, place)) = seen.get(number) else {
                seen.insert(number, (partner, at));
                continue;
            };
            let message = Message::new("shared-registration")
                .with("name", name)
                .with("number", number)
                .with("partner", partner.name.text())
                .with("first", first.name.text());
            let finding = Finding::at(at, message).related(*place, Message::new("shared-registration-first"));
            findings.push(finding.help(Message::new("shared-registration-help")));
        }
    }
}
