//! An agreement on objectives that the law requires names the request that it answers: it proves that the project is the
//! association's own, and holds the budget with which accounts are compared. The request is the form Cerfa n° 12156.
//!
//! For information. The version of the form changes, and is not checked.
//!
//! Basis: décret n° 2016-1971.

use crate::check::case::is_kind;
use crate::check::rule::*;
use crate::check::subsidies::{settled_under, yearly};
use crate::law;
use crate::model::Kind;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::REQUEST, Severity::Information, Family::Subsidy, run)
    .basis(&["decret-2016-1971", "cerfa-12156"])
    .rows(&["B1-10"])
    .phase(Phase::Operational);

const KINDS: &[Kind] = &[Kind::ObjectivesAgreement, Kind::ObjectivesAndMeansAgreement];

static REQUEST: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\bdemande[^.\n]{0,40}\b(subvention|contribution|concours|financement)",
        r"|\bdossier de (demande|subvention)",
        r"|\bcerfa\b",
        r"|\b12156\b",
        r"|\bformulaire unique",
    ))
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let settled = settled_under(printed, "decret-2016-1971");
    let Some(subsidy) = settled.iter().find(|subsidy| subsidy.beneficiary.is_association()) else { return };
    let limit = printed.date().and_then(|date| law::threshold("subsidy-agreement", date)?.centimes());
    let is_required = limit.is_some_and(|limit| yearly(printed.case, &settled).values().any(|sum| *sum > limit));
    if !is_required || !is_kind(printed.entry, KINDS) || printed.says(&REQUEST) {
        return;
    }
    let message = Message::new("request-unnamed").with("beneficiary", subsidy.beneficiary.id.text());
    findings.push(Finding::at(printed.place(), message).help(Message::new("request-unnamed-help")));
}
