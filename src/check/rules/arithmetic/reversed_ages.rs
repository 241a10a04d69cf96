//! The public is described from the younger age to the older.
//!
//! Basis: arithmetic.

use crate::check::rule::*;
use crate::model::Public;

/// The rule.
pub const RULE: Rule = Rule::new(codes::AGES, Severity::Error, Family::Arithmetic, run).basis(&["arithmetique"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    findings.extend(case.partnership.public.as_ref().and_then(reversed));
}

fn reversed(public: &Public) -> Option<Finding> {
    let (from, to) = (public.age_from.as_ref()?, public.age_to.as_ref()?);
    let (youngest, oldest) = (from.given()?.get(), to.given()?.get());
    let message = Message::new("reversed-ages").with("youngest", u64::from(youngest)).with("oldest", u64::from(oldest));
    let fault = Finding::at(to.at, message).related(from.at, Message::new("reversed-ages-from"));
    (youngest > oldest).then(|| fault.help(Message::new("reversed-ages-help")))
}
