//! Nobody is bound for ever. An agreement without an end is lawful when each party may leave it by notice; a perpetual
//! undertaking is not.
//!
//! Secrets are kept without limit, and charters without an end are left at will: the rule passes over both.
//!
//! Basis: C. civ., art. 1210 and 1211.

use crate::check::case::is_kind;
use crate::check::commitments::{AGREEMENTS, SUPPORT};
use crate::check::rule::*;
use crate::check::in_force::in_force_on;
use crate::schedule::term_of;
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::ENDLESS, Severity::Warning, Family::Subsidy, run)
    .basis(&["c-civ-1210", "c-civ-1211"])
    .rows(&["B1-13"]);

static PERPETUAL: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(à perpétuité|à titre perpétuel|perpétuelle(ment)?|pour toujours|sans limitation de durée|sans limite de durée|durée illimitée)",
    )
});
static APART: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\b(secret|confidenti|discrétion|auteur|propriété intellectuelle|archiv|préavis)",
        r"|\b(ne|sans que|aucune?) [^.\n]*perpétu",
    ))
});
static NOTICE: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\bpréavis\b"));

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let dated = printed.date().is_some_and(|date| in_force_on("c-civ-1210", date));
    if !dated || !is_kind(printed.entry, AGREEMENTS) {
        return;
    }
    if let Some(place) = without_end(printed) {
        // What is paid for is a project, which ends; other agreements may be left by notice.
        let case = if is_kind(printed.entry, SUPPORT) {
            Some("no-end")
        } else {
            (!printed.says(&NOTICE)).then_some("no-notice")
        };
        findings.extend(case.map(|case| {
            let help = Message::new("endless-term-help").with("case", case);
            Finding::at(place, Message::new("endless-term").with("case", case)).help(help)
        }));
    }
    for hit in printed.hits(&PERPETUAL) {
        if hit.place() != printed.place() && !APART.is_match(hit.sentence) {
            let message = Message::new("endless-term").with("case", "perpetual");
            let help = Message::new("endless-term-help").with("case", "perpetual");
            findings.push(Finding::at(hit.place(), message).help(help));
        }
    }
}

/// Where the term says when it begins and not when it ends; a label (« année scolaire 2026-2027 ») tells an end.
fn without_end(printed: &Printed<'_, '_>) -> Option<Span> {
    let (case, term) = (printed.case, term_of(printed.entry, printed.case.partnership)?);
    let has_end = term.end.is_some() || term.duration.is_some() || term.label.is_some();
    let begin = term.start.as_ref().map(|start| start.at).or_else(|| Some(term.from.as_ref()?.at))?;
    (!has_end && case.sound_at(term.at, &["end", "duration"])).then_some(begin)
}
