//! An association that a local authority subsidises may be controlled by it, and sends it a certified copy of its budget
//! and accounts: the agreement says both.
//!
//! Basis: CGCT, art. L. 1611-4.

use crate::check::rule::*;
use crate::check::subsidies::settled_under;
use crate::model::LegalForm;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::CONTROL, Severity::Warning, Family::Subsidy, run)
    .basis(&["cgct-l1611-4"])
    .rows(&["B1-08"])
    .phase(Phase::Operational);

static CONTROL: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\b(contrôl|vérifi)\w*[^.\n]*\b(place|pièces?|comptes?|emploi|dépenses?|exécution|justificatif)",
        r"|\b(comptes?|emploi|dépenses?|exécution)\b[^.\n]*\bcontrôl",
    ))
});
static COPY: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)\bcertifiée?s?\b[^.\n]*\b(budget|comptes)|\b(budget|comptes)\b[^.\n]*\bcertifié")
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let settled = settled_under(printed, "cgct-l1611-4");
    let is_local = |form: LegalForm| form.is_local_authority() || matches!(form, LegalForm::Ccas | LegalForm::Cias);
    let mut forms = settled.iter().filter_map(|subsidy| crate::model::given(&subsidy.payer.legal_form).copied());
    if !forms.any(is_local) {
        return;
    }
    let what = match (printed.says(&CONTROL), printed.says(&COPY)) {
        (true, true) => return,
        (true, false) => "copy",
        (false, true) => "control",
        (false, false) => "both",
    };
    let message = Message::new("control-unsaid").with("what", what);
    let place = printed.place_of_clause(&["control"]);
    findings.push(Finding::at(place, message).help(Message::new("control-unsaid-help")).owed());
}
