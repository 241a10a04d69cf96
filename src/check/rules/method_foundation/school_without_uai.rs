//! A school is known by its number in the national directory of establishments (UAI): two schools of one town may share
//! a name.
//!
//! Basis: method (seed 000: agreements with the Éducation nationale); usage of published agreements.

use crate::check::rule::*;
use crate::model::{Establishment, LegalForm, Partner};

/// The rule.
pub const RULE: Rule = Rule::new(codes::SCHOOL_UAI, Severity::Information, Family::Method, run)
    .basis(&["methode-pep", "usage-conventions-publiees"])
    .rows(&["C2"]);

static SCHOOL: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)^(?:l['’])?(?:école (?:maternelle|élémentaire|primaire|communale|publique)|collège|lycée)\b")
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    for partner in &case.partnership.partners {
        if partner.is(LegalForm::Eple) && !has_number(partner) && case.sound_at(partner.at, &["uai", "establishments"])
        {
            findings.push(unnumbered(partner.id.at, partner.name.text()));
        }
        for site in partner.establishments.iter().filter(|site| is_unnumbered_school(site)) {
            if case.sound_at(site.at, &["name", "uai"]) {
                findings.push(unnumbered(site.name.at, site.name.text()));
            }
        }
    }
}

fn has_number(partner: &Partner) -> bool {
    partner.uai.is_some() || partner.establishments.iter().any(|site| site.uai.is_some())
}

fn is_unnumbered_school(site: &Establishment) -> bool {
    site.uai.is_none() && SCHOOL.is_match(site.name.text())
}

fn unnumbered(place: crate::source::Span, school: &str) -> Finding {
    let message = Message::new("school-without-uai").with("school", school);
    Finding::at(place, message).help(Message::new("school-without-uai-help")).owed()
}
