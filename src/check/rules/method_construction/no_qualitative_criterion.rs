//! An evaluation asks at least one thing that no number tells: trust, knowledge of one another, what people say of it.
//!
//! Basis: seed 2 (trust strengthened and mutual knowledge as signs of success), row C77.

use crate::check::rule::*;
use crate::model::{Evaluation, Field, given};

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::NUMBERS_ONLY, Severity::Warning, Family::Method, run).basis(&["methode-unccas"]).rows(&["C77"]);

/// Words of a judgement that no count replaces.
static QUALITY: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)(confian|connaissance|qualit|satisf|relation|\bliens?\b|particip|sentiment|perç|percep|vécu|ressenti|appréci|estim",
        r"|bien-être|compr[ie]|entente|dialogue|respect|coopér|parole|récit|disent|utilité|engagement|place d|ouvert|équilibr)"
    ))
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(evaluation) = &case.partnership.evaluation else { return };
    if !case.sound_at(evaluation.at, &["criteria", "questions"]) || asks_quality(case, evaluation) {
        return;
    }
    let place = case.key(evaluation.at, "criteria").or_else(|| case.key(case.partnership.at, "evaluation"));
    let finding = Finding::at(place.unwrap_or(evaluation.at), Message::new("no-qualitative-criterion"));
    findings.push(finding.help(Message::new("no-qualitative-criterion-help")).owed());
}

/// Whether a criterion, a question or an indicator is of quality; what is left open may be.
fn asks_quality(case: &Case<'_>, evaluation: &Evaluation) -> bool {
    let indicators = case.partnership.objectives.iter().flat_map(|objective| &objective.indicators);
    let mut flags = indicators.filter_map(|indicator| given(&indicator.qualitative));
    let mut asked = evaluation.criteria.iter().chain(&evaluation.questions);
    let is_open = |field: &Field<_>| field.given().is_none();
    flags.any(|flag| flag.is_yes()) || asked.any(|field| is_open(field) || QUALITY.is_match(field.text()))
}
