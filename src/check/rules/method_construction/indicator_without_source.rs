//! A figure of the diagnosis says where it comes from and of when it is.
//!
//! Basis: seed 2 (bringing data and indicators of partners together), row C49.

use crate::check::rule::*;
use crate::model::DiagnosisIndicator;

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNSOURCED_INDICATOR, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas"])
    .rows(&["C49"])
    .phase(Phase::Formalisation);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let indicators = case.partnership.diagnosis.iter().flat_map(|diagnosis| &diagnosis.indicators);
    findings.extend(indicators.filter_map(|indicator| unsourced(case, indicator)));
}

fn unsourced(case: &Case<'_>, indicator: &DiagnosisIndicator) -> Option<Finding> {
    let sourceless = case.lacks(indicator.at, "source") && case.lacks(indicator.at, "partner");
    let missing = match (sourceless, case.lacks(indicator.at, "date")) {
        (true, true) => "both",
        (true, false) => "source",
        (false, true) => "date",
        (false, false) => return None,
    };
    let message = Message::new("indicator-without-source").with("name", indicator.name.text()).with("missing", missing);
    Some(Finding::at(indicator.name.at, message).help(Message::new("indicator-without-source-help")).owed())
}
