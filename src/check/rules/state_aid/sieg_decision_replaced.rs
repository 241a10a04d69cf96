//! The decision of 2011 on compensation of public service has a successor: an agreement cites the one in force on its
//! date. What is said of the past, or of a transition, is left alone.
//!
//! Basis: decision (UE) 2025/2630.

use crate::check::rule::*;
use crate::law;

static FORMER: LazyLock<Words> = LazyLock::new(|| words(r"(?i)2012/21/UE"));
static NEW: LazyLock<Words> = LazyLock::new(|| words(r"2025/2630"));
static PAST: LazyLock<Words> = LazyLock::new(|| words(r"(?i)abrog|remplac|succèd|transitoire|demeure applicable"));

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::SIEG_DECISION_REPLACED, Severity::Warning, Family::StateAid, run)
    .basis(&["decision-2025-2630"])
    .rows(&["B4-04"]);

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let (Some(date), Some(new)) = (printed.date(), law::text("decision-2025-2630")) else { return };
    let Some(first) = new.period.from.or(new.date) else { return };
    let (which, words) = if first <= date { ("former", &FORMER) } else { ("early", &NEW) };
    for hit in printed.hits(words) {
        if PAST.is_match(hit.passage.text.as_str()) {
            continue;
        }
        let message = Message::new("sieg-decision-replaced")
            .with("case", which)
            .with("date", date)
            .with("first", first);
        let fault = Finding::at(hit.place(), message);
        findings.push(fault.help(Message::new("sieg-decision-replaced-help").with("case", which)));
    }
}
