//! Only a legal person can be bound by an agreement. A school of the first degree, a service of the State or of a local
//! authority has no personality of its own: the party is the commune, the State or the authority.
//!
//! Basis: C. civ., art. 1145 (capacity); C. éduc., art. L. 421-1 (collèges and lycées alone are legal persons).

use crate::check::commitments::{AGREEMENTS, bound_by};
use crate::check::rule::*;
use crate::model::{LegalForm, Partner, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_PERSONALITY, Severity::Warning, Family::Authority, run)
    .basis(&["c-civ-1145", "c-educ-l421-1"])
    .rows(&["C2"]);

static SCHOOL: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)^(?:l'|l’)?(?:groupe scolaire|école (?:maternelle|élémentaire|primaire|communale|publique|polyvalente))\b",
    )
});
static EDUCATION: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)^(?:l'|l’|la |le )?(?:DSDEN|SDJES|DRAJES|rectorat|inspection (?:académique|de l['’]éducation nationale)|direction des services départementaux de l['’]éducation nationale|circonscription (?:de l['’]éducation nationale|du premier degré))\b",
    )
});
static STATE: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)^(?:la |le )?(?:(?:sous-)?préfecture|DDETS(?:PP)?|DREETS|DDCS(?:PP)?|DRJSCS|DIRECCTE|DRAC|DRDFE|protection judiciaire de la jeunesse|direction (?:territoriale|interrégionale) de la protection judiciaire|direction (?:départementale|régionale) (?:de l['’]emploi|de l['’]économie|de la cohésion sociale|des affaires culturelles))\b",
    )
});
static LOCAL: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)^(?:la |le |l'|l’)?(?:mairie|service|direction|pôle|maison départementale|unité territoriale)\b")
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    for partner in bound_by(case, AGREEMENTS) {
        let Some(body) = partner.name.given().and_then(|name| body_of(partner, name)) else { continue };
        if case.sound_at(partner.at, &["name", "legal_form"]) {
            let message =
                Message::new("party-without-personality").with("name", partner.name.text()).with("body", body);
            let help = Message::new("party-without-personality-help").with("body", body);
            findings.push(Finding::at(partner.name.at, message).help(help));
        }
    }
}

/// What the name is the name of, when it is that of no legal person.
fn body_of(partner: &Partner, name: &str) -> Option<&'static str> {
    use LegalForm::{Commune, Departement, Epci, Eple, EtablissementPublic, Etat, Region};
    let form = given(&partner.legal_form).copied();
    let is_school_form = matches!(form, None | Some(Commune | Epci | Etat | EtablissementPublic | Eple));
    let is_state_form = matches!(form, None | Some(Etat | EtablissementPublic));
    let is_local_form = matches!(form, Some(Commune | Epci | Departement | Region));
    match name {
        name if is_school_form && SCHOOL.is_match(name) => Some("school"),
        name if is_state_form && EDUCATION.is_match(name) => Some("education"),
        name if is_state_form && STATE.is_match(name) => Some("state"),
        name if is_local_form && LOCAL.is_match(name) => Some("local"),
        _ => None,
    }
}
