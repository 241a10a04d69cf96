//! A body of private law that receives a subsidy for a given expense hands in a financial report within six months of the
//! end of the exercise: the agreement asks for it, so that nobody discovers it when the balance is refused.
//!
//! A warning: the duty is of the law, and holds even where the agreement is silent.
//!
//! Basis: loi n° 2000-321, art. 10; arrêté of 11 October 2006, and of 24 May 2005 before.

use crate::check::rule::*;
use crate::check::subsidies::settled_by;
use crate::law;
use crate::model::given;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::REPORT_UNSAID, Severity::Warning, Family::Accounts, run)
    .basis(&["loi-2000-321-10", "arrete-2006-10-11"])
    .rows(&["B2-01"])
    .phase(Phase::Operational);

static REPORT: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\b(comptes?[- ]rendus? (d'emploi|financiers?)|bilans? financiers?|15059)"));

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let Some(months) = printed.date().and_then(|date| law::threshold("financial-report", date)) else { return };
    let settled = settled_by(printed.case, printed.entry);
    let Some(subsidy) = settled.first() else { return };
    // The visa of the order of 2006 and the sanctions name the report, and ask for nothing.
    let names_it = |clause: &str| clause.starts_with("visas") || clause == "sanctions";
    let mut asking = printed.passages.iter().filter(|passage| !names_it(passage.clause));
    if asking.any(|passage| REPORT.is_match(passage.text.as_str())) {
        return;
    }
    let place = printed.place_of_clause(&["supporting-documents"]);
    let message = Message::new("financial-report-unsaid")
        .with("beneficiary", subsidy.beneficiary.id.text())
        .with("months", months.value.to_string());
    let close = given(&subsidy.beneficiary.accounts_close).map_or("", |close| close);
    let help = Message::new("financial-report-unsaid-help")
        .with("months", months.value.to_string())
        .with("known", if close.is_empty() { "no" } else { "yes" })
        .with("close", close);
    findings.push(Finding::at(place, message).help(help).owed());
}
