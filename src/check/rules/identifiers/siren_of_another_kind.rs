//! The first digits of a SIREN hint at what its bearer is: those of a public body under the name of an association, or
//! the reverse, are often a number copied from the line above.
//!
//! Basis: C. com., art. R. 123-221.

use std::collections::HashSet;

use crate::check::registrations::{siren_of, siren_suits_form};
use crate::check::rule::*;
use crate::model::given;

/// The rule.
pub const RULE: Rule = Rule::new(codes::SIREN_KIND, Severity::Information, Family::Identifiers, run)
    .basis(&["c-com-r123-221"])
    .rows(&["B10-04"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let shared = shared(case);
    for partner in &case.partnership.partners {
        let Some(form) = given(&partner.legal_form).copied() else { continue };
        let Some((siren, at)) = siren_of(partner) else { continue };
        if siren_suits_form(&siren, form) || shared.contains(&*siren) {
            continue;
        }
        let message = Message::new("siren-of-another-kind")
            .with("siren", &*siren)
            .with("kind", kind_of(&siren))
            .with("form", form.french());
        let form_at = partner.legal_form.as_ref().map_or(partner.id.at, |form| form.at);
        let finding = Finding::at(at, message).related(form_at, Message::new("siren-of-another-kind-form"));
        findings.push(finding.help(Message::new("siren-of-another-kind-help")));
    }
}

/// The SIREN numbers that two partners bear: that is told by a rule of its own.
fn shared(case: &Case<'_>) -> HashSet<String> {
    let (mut seen, mut shared) = (HashSet::new(), HashSet::new());
    for siret in case.partnership.partners.iter().filter_map(|partner| given(&partner.siret)) {
        if !seen.insert(siret.to_string()) {
            shared.insert(siret.siren().to_string());
        }
    }
    shared
}

/// What the first digits say, as messages choose their words.
fn kind_of(siren: &str) -> &'static str {
    match siren.get(..2).unwrap_or_default() {
        "20" => "local-body",
        "21" => "commune",
        "22" => "departement",
        "23" => "region",
        "24" => "epci",
        "25" => "syndicat",
        "26" => "ccas",
        head if head.starts_with('1') => "state",
        head if head.starts_with('2') => "local-body",
        _ => "private",
    }
}
