//! Reviews are held with the families or the persons helped: each one for the pathway of one person, one at least for a
//! partnership.
//!
//! Basis: seed 3 (evaluation with the family and the partners), row C120.

use crate::check::commitments::{COMMITMENTS, FOUNDING, shared};
use crate::check::rule::*;
use crate::model::{Evaluation, Review, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::NO_FAMILY, Severity::Warning, Family::Method, run)
    .basis(&["methode-acepp"])
    .rows(&["C120"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(evaluation) = &case.partnership.evaluation else { return };
    if shared(case, COMMITMENTS).is_none() {
        return;
    }
    let help = || Message::new("review-without-family-help");
    if given(&evaluation.individual).is_some_and(|flag| flag.is_yes()) {
        let alone = evaluation.reviews.iter().filter(|review| is_without(case, review));
        findings.extend(alone.map(|review| {
            let message = Message::new("review-without-family-individual").with("review", review.id.text());
            Finding::at(review.id.at, message).help(help()).owed()
        }));
        return;
    }
    let Some(first) = without_any(case, evaluation) else { return };
    let fault = Finding::at(first.id.at, Message::new("review-without-family")).help(help()).owed();
    let is_common = shared(case, FOUNDING).is_some();
    findings.push(fault.at_most(if is_common { Severity::Warning } else { Severity::Information }));
}

/// Whether the family is not called to a review.
fn is_without(case: &Case<'_>, review: &Review) -> bool {
    let is_refused = given(&review.families).is_some_and(|flag| !flag.is_yes());
    is_refused || case.lacks(review.at, "families")
}

/// The first review, when the families are called to none.
fn without_any<'a>(case: &Case<'_>, evaluation: &'a Evaluation) -> Option<&'a Review> {
    let reviews = &evaluation.reviews;
    reviews.first().filter(|_| reviews.iter().all(|review| is_without(case, review)))
}
