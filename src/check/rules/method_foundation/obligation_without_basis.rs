//! A partner that takes part by obligation is bound by a text: it is cited.
//!
//! Basis: method (seed 003: « voire une obligation »; seed 004: partnership imposed by laws and regulations).

use crate::check::commitments::{COMMITMENTS, bound_by};
use crate::check::rule::*;
use crate::model::{Form, Motive, Partner, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::OBLIGATION_BASIS, Severity::Warning, Family::Method, run)
    .basis(&["methode-acepp", "methode-lefaucheur"])
    .rows(&["C32"])
    .core();

static TEXT: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\b(?:loi|code|décret|arrêté|circulaire|ordonnance|règlement|articles?|L\.)(?:\W|$)"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    let cited = !partnership.legal_basis.is_empty() || given(&partnership.form) == Some(&Form::RequiredByLaw);
    if cited || !case.sound_at(partnership.at, &["legal_basis", "form"]) {
        return;
    }
    for partner in bound_by(case, COMMITMENTS) {
        let Some(motive) = partner.motive.as_ref().filter(|motive| motive.given() == Some(&Motive::Obligation)) else {
            continue;
        };
        if !own_words(partner).any(|text| TEXT.is_match(text)) {
            let message = Message::new("obligation-without-basis").with("partner", partner.name.text());
            findings.push(Finding::at(motive.at, message).help(Message::new("obligation-without-basis-help")).owed());
        }
    }
}

/// What a partner says of itself, where it may cite the text that obliges it.
fn own_words(partner: &Partner) -> impl Iterator<Item = &str> {
    let prose = partner.mission.iter().chain(&partner.interest).map(|prose| prose.text.as_str());
    let lines = partner.competences.iter().chain(&partner.undertakings).chain(&partner.involvement);
    prose.chain(lines.map(|line| line.text()))
}
