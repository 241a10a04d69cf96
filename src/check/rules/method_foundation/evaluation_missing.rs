//! Fourth modality of partnership: evaluation closes the action and says what is left to work on. An agreement without
//! any is told by the clause that stays empty; this rule asks it of charters, and looks into what is written.
//!
//! Basis: method (seeds 003 and 004: evaluation by the partners).

use crate::check::commitments::{AGREEMENTS, COMMITMENTS, shared};
use crate::check::cooperation::{appearance, is_evaluated};
use crate::check::rule::*;
use crate::model::Kind;

/// The rule.
pub const RULE: Rule = Rule::new(codes::EVALUATION_MISSING, Severity::Warning, Family::Method, run)
    .basis(&["methode-acepp", "methode-lefaucheur"])
    .rows(&["C27"])
    .core();

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    if is_evaluated(partnership) || !case.sound_at(partnership.at, &["evaluation"]) || appearance(case).is_some() {
        return;
    }
    let (place, what) = match (&partnership.evaluation, shared(case, COMMITMENTS)) {
        (_, None) => return,
        (Some(evaluation), Some(_)) => (case.key(partnership.at, "evaluation").unwrap_or(evaluation.at), "hollow"),
        // The clause on evaluation, which agreements require, is then empty (P0704).
        (None, Some(_)) if case.documents(AGREEMENTS).next().is_some() => return,
        (None, Some(_)) => match shared(case, &[Kind::Charter]) {
            Some(charter) => (charter.kind.at, "absent"),
            None => return,
        },
    };
    let fault = Finding::at(place, Message::new("evaluation-missing").with("what", what));
    findings.push(fault.help(Message::new("evaluation-missing-help")).owed());
}
