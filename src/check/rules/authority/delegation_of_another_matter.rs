//! A delegation covers what it names: one for building permits or for public contracts gives no power to sign an
//! agreement of partnership. Only matters that are plainly others are found.
//!
//! Basis: CGCT, art. L. 2122-18; C. civ., art. 1156.

use crate::check::rule::*;

static OTHER: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)état[ -]civil|urbanisme|permis de construire|marchés? publics?|bons? de commande|cimeti[eè]re|passeports?|ressources humaines|recrutement|congés|mandats? de paiement|débits? de boissons|voirie",
    )
});
static COVERING: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)convention|partenariat|subvention|contrats?\b|chartes?\b|accords?\b|tou(t|s|te|tes)\b|ensemble|associat|social|solidarit|éducat|affaires générales",
    )
});

/// The rule.
pub const RULE: Rule = Rule::new(codes::DELEGATION_OF_ANOTHER_MATTER, Severity::Warning, Family::Authority, run)
    .basis(&["cgct-l2122-18", "c-civ-1156"])
    .rows(&["B5-08"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for signatory in case.partnership.partners.iter().flat_map(|partner| &partner.signatories) {
        let Some(field) = signatory.delegation.as_ref().and_then(|delegation| delegation.subject.as_ref()) else {
            continue;
        };
        let is_other = |subject: &str| OTHER.is_match(subject) && !COVERING.is_match(subject);
        if field.given().is_some_and(|subject| is_other(subject)) {
            let message = Message::new("delegation-of-another-matter")
                .with("title", signatory.title.text())
                .with("subject", field.text());
            let fault = Finding::at(field.at, message);
            findings.push(fault.help(Message::new("delegation-of-another-matter-help")));
        }
    }
}
