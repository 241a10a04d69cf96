//! Establishments of health and of social care are known by their number in the national file (FINESS).
//!
//! Basis: method (seed 004: public establishments and structures); usage of published agreements.

use crate::check::rule::*;
use crate::model::{LegalForm, Partner};

/// The rule.
pub const RULE: Rule = Rule::new(codes::FINESS_MISSING, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur", "usage-conventions-publiees"])
    .rows(&["C7"]);

/// Names of establishments that are authorised under a FINESS number.
static CARE: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"\b(?:EHPAD|IME|ITEP|DITEP|ESAT|SESSAD|CMPP|CAMSP|MECS|CHRS|SAVS|SAMSAH|CMP|CATTP|EPSM|CHU|CHRU)\b|(?i:\bcentre hospitalier|\bhôpital\b|\binstitut médico-éducatif)",
    )
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    for partner in &case.partnership.partners {
        let is_care = partner.is(LegalForm::EtablissementDeSante) || CARE.is_match(partner.name.text());
        let sites = || partner.establishments.iter().filter(|site| CARE.is_match(site.name.text()));
        if is_care && !has_number(partner) && case.sound_at(partner.at, &["finess", "establishments"]) {
            findings.push(unnumbered(partner.id.at, partner.name.text()));
            continue;
        }
        for site in sites().filter(|site| site.finess.is_none() && partner.finess.is_none()) {
            if case.sound_at(site.at, &["name", "finess"]) {
                findings.push(unnumbered(site.name.at, site.name.text()));
            }
        }
    }
}

fn has_number(partner: &Partner) -> bool {
    partner.finess.is_some() || partner.establishments.iter().any(|site| site.finess.is_some())
}

fn unnumbered(place: crate::source::Span, name: &str) -> Finding {
    let message = Message::new("finess-missing").with("name", name);
    Finding::at(place, message).help(Message::new("finess-missing-help")).owed()
}
