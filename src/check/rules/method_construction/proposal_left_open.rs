//! When texts go to signature every proposal of a partner has had its answer, and none that was accepted comes later:
//! what is signed is what was agreed.
//!
//! Basis: seed 2 (a text amended by the various partners), rows C61 and C66.

use crate::check::commitments::{TEXTS, is_settled, is_signed};
use crate::check::rule::*;
use crate::model::{Proposal, given};
use crate::schedule::day;

/// The rule.
pub const RULE: Rule = Rule::new(codes::OPEN_PROPOSAL, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C61", "C66"])
    .phase(Phase::Formalisation);

/// How a proposal is said to have changed nothing.
static REFUSED: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\b(écart|rejet|refus|retir|repouss|sans suite|non reten)"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    // A text in discussion answers in its own time.
    if case.documents(TEXTS).next().is_none() || !case.documents(TEXTS).all(is_settled) {
        return;
    }
    let history = case.partnership.history.iter();
    findings.extend(history.filter_map(|proposal| unanswered(case, proposal).or_else(|| late(case, proposal))));
}

fn unanswered(case: &Case<'_>, proposal: &Proposal) -> Option<Finding> {
    let text = proposal.proposal.given().filter(|_| case.lacks(proposal.at, "outcome"))?;
    let message = Message::new("proposal-left-open").with("proposal", &**text);
    Some(Finding::at(proposal.proposal.at, message).help(Message::new("proposal-left-open-help")))
}

/// A proposal that was kept after the last signature.
fn late(case: &Case<'_>, proposal: &Proposal) -> Option<Finding> {
    let signatures = case.documents(TEXTS).map(|text| day(&text.signed_on).filter(|_| is_signed(text)));
    let last = signatures.collect::<Option<Vec<_>>>()?.into_iter().max()?;
    let date = proposal.date.as_ref()?;
    let is_late = date.given().is_some_and(|day| last < day.day());
    let is_kept = given(&proposal.outcome).is_some_and(|outcome| !REFUSED.is_match(outcome));
    let message = Message::new("proposal-left-open-late").with("date", last);
    (is_late && is_kept).then(|| Finding::at(date.at, message).help(Message::new("proposal-left-open-late-help")))
}
