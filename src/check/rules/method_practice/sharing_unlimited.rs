//! What is shared is the essential: the charter of confidentiality says that nothing more than the strictly necessary is
//! told, also where its clause was rewritten.
//!
//! Basis: seed 1 (only the essential is shared), row C115; CASF, art. L. 121-6-2.

use crate::check::rule::*;
use crate::model::Kind;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::SHARING_UNLIMITED, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare", "casf-l121-6-2"])
    .rows(&["C115"])
    .core();

/// The clause that says what is shared.
const CLAUSE: &str = "shared-information";

/// The measure of what is told.
static LIMIT: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)\bstrict(ement|e)?\b[^.\n]{0,40}\bnécess|\bessentiel|\bindispensable|\bnécessaires?\b|\butiles? à\b|\blimit|\brien d'autre|\bà l'exclusion")
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    if printed.entry.kind.given() != Some(&Kind::ConfidentialityCharter) {
        return;
    }
    let passages = printed.passages.iter().filter(|passage| passage.clause == CLAUSE);
    let mut unlimited = passages.filter(|passage| !LIMIT.is_match(passage.text.as_str()));
    if unlimited.next().is_none() {
        return;
    }
    let replaced = printed.entry.clauses.iter().flat_map(|clauses| &clauses.replace);
    let own = replaced.filter(|one| one.clause.text() == CLAUSE).map(|one| one.clause.at).next();
    let fault = Finding::at(own.unwrap_or_else(|| printed.place()), Message::new("sharing-unlimited"));
    findings.push(fault.help(Message::new("sharing-unlimited-help")));
}
