//! Where partners exchange about single situations, the charter says that none decides alone what reaches the person or
//! the family. The powers that the law gives, and the duty to report a danger, remain.
//!
//! Basis: seed 1 (a unilateral decision destroys the trust of the family), row C80.

use crate::check::rule::*;
use crate::model::Kind;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::ALONE, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare"])
    .rows(&["C80"])
    .phase(Phase::Formalisation);

/// How a text says it.
static SAID: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)(\bunilatéral|\b(aucune?|nul|ne|pas)\b[^.\n]*\b(prend|décid|arrêt|agi)\w*[^.\n]*\b(seule?s?|isolément|propre chef)\b",
        r"|\bseule?s?,? [^.\n]{0,20}(une|de|aucune) décision",
        r"|\b(décisions?|décidé|suites?)[^.\n]*\b(en commun|ensemble|de concert|collégiale?(ment)?|concert(ation|ée?s?))\b)"
    ))
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let exchanged = printed.case.partnership.confidentiality.as_ref().is_some_and(|one| !one.recipients.is_empty());
    if exchanged && is_the_one(printed) && !printed.says(&SAID) {
        let message = Message::new("unilateral-decision-unsaid");
        findings
            .push(Finding::at(printed.place(), message).help(Message::new("unilateral-decision-unsaid-help")).owed());
    }
}

/// The confidentiality charter settles single situations; the charter of commitments does where there is no other.
fn is_the_one(printed: &Printed<'_, '_>) -> bool {
    match printed.entry.kind.given() {
        Some(Kind::ConfidentialityCharter) => true,
        Some(Kind::Charter) => printed.case.documents(&[Kind::ConfidentialityCharter]).next().is_none(),
        _ => false,
    }
}
