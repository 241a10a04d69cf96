//! A partnership of more than a year looks at its text again every year: it is an entity to renew all the time.
//!
//! Basis: seed 1 (entity to renew permanently), row C79.

use crate::check::commitments::{COMMON, shared};
use crate::check::rule::*;
use crate::model::{Evaluation, Revision, Term, given};
use crate::schedule::{Duration, DurationUnit, span_of, term_end, term_of};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_YEARLY_REVISION, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare"])
    .rows(&["C79"]);

/// A rhythm said in words.
static RHYTHM: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)(chaque (année|an|semestre|trimestre|rentrée)|annuel|semestriel|trimestriel|tous les|une fois par an)")
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    let (Some(text), Some(revision)) = (shared(case, COMMON), &case.partnership.revision) else { return };
    let is_met = case.partnership.evaluation.as_ref().is_some_and(reviews_yearly);
    let lasts = term_of(text, case.partnership).is_some_and(lasts_more_than_a_year) && !is_met;
    let Some((place, how)) = unhurried(case, revision).filter(|_| lasts) else { return };
    let message = Message::new("revision-without-rhythm").with("how", how);
    findings.push(Finding::at(place, message).help(Message::new("revision-without-rhythm-help")).owed());
}

/// Where the revision has no rhythm, or one slower than a year.
fn unhurried(case: &Case<'_>, revision: &Revision) -> Option<(Span, &'static str)> {
    if let Some(field) = &revision.every {
        let is_slow = field.given().and_then(|every| every.months()).is_some_and(|months| months > 12);
        return is_slow.then_some((field.at, "slow"));
    }
    let in_words = revision.text.as_ref().is_some_and(|text| RHYTHM.is_match(&text.text));
    let is_unsaid = case.lacks(revision.at, "every") && !in_words;
    is_unsaid.then(|| (case.key(case.partnership.at, "revision").unwrap_or(revision.at), "never"))
}

/// Whether the partners meet each year to evaluate, and so to look at their text.
fn reviews_yearly(evaluation: &Evaluation) -> bool {
    evaluation.reviews.iter().any(|review| {
        let months = given(&review.every).and_then(|every| every.months());
        review.times_per_year.is_some() || months.is_some_and(|months| months <= 12)
    })
}

fn lasts_more_than_a_year(term: &Term) -> bool {
    let year = Duration::new(1, DurationUnit::Year);
    span_of(term).is_some_and(|span| term_end(span.start, year).is_some_and(|end| end < span.end))
}
