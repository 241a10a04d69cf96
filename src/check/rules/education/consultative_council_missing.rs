//! A caisse des écoles that carries a programme de réussite éducative has a consultative council; the dossier names it
//! among the bodies, with its members and its two duties: to propose how money is shared, and to evaluate.
//!
//! Basis: C. éduc., art. R. 212-33-1 and R. 212-33-2 (old copy: a warning).

use crate::check::text::folded::Folded;
use crate::check::programme::council;
use crate::check::rule::*;
use crate::model::Body;

/// The rule.
pub const RULE: Rule = Rule::new(codes::CONSULTATIVE_COUNCIL, Severity::Warning, Family::Education, run)
    .basis(&["c-educ-r212-33-1", "c-educ-r212-33-2"])
    .rows(&["B8-02"]);

static SHARING: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\b(?:réparti|affect|alloca|crédits|financement)"));
static EVALUATING: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\b(?:évalu|bilan|résultats)"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some((place, council)) = council(case) else { return };
    let (what, at) = match council {
        None => ("council", place),
        Some(body) if !case.sound(body.at) => return,
        Some(body) if body.members.is_empty() => ("members", body.name.at),
        Some(body) if !says(body, &SHARING) => ("sharing", body.name.at),
        Some(body) if !says(body, &EVALUATING) => ("evaluating", body.name.at),
        Some(_) => return,
    };
    let message = Message::new("consultative-council-missing").with("what", what);
    findings.push(Finding::at(at, message).help(Message::new("consultative-council-missing-help")).owed());
}

fn says(body: &Body, words: &Words) -> bool {
    body.duties.iter().any(|duty| words.is_match(Folded::of(duty.text()).as_str()))
}
