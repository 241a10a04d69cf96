//! Who receives European money shows it: the emblem and a mention of the Union stand on what is published.
//!
//! Basis: method (seed 004: European funds); usage of published agreements.

use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::EUROPEAN_FUND, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur", "usage-conventions-publiees"])
    .rows(&["C15"]);

static MENTION: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\b(?:union européenne|emblème européen|drapeau européen|emblème de l'europe)"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    let financial = case.partnership.means.as_ref().and_then(|means| means.financial.as_ref());
    let Some(field) = financial.and_then(|financial| financial.european_fund.as_ref()) else { return };
    let Some(fund) = field.given() else { return };
    let blank = case.partnership.communication.as_ref().and_then(|communication| communication.text.as_ref());
    let is_open = blank.is_some_and(|text| text.text.starts_with(crate::model::BLANK_START));
    let elsewhere = case.texts().iter().filter(|(span, _)| *span != field.at);
    let is_mentioned = elsewhere.into_iter().any(|(_, text)| MENTION.is_match(text.as_str()));
    if !is_open && !is_mentioned && case.sound_at(case.partnership.at, &["communication"]) {
        let message = Message::new("european-fund-unmentioned").with("fund", fund.to_string());
        findings.push(Finding::at(field.at, message).help(Message::new("european-fund-unmentioned-help")).owed());
    }
}
