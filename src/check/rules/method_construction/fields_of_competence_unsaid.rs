//! A charter says that partners keep to their own field and hear of what changes in that of the others.
//!
//! Basis: seed 1 (a healthy and clear space, respectful of fields of competence), row C82.

use crate::check::rule::*;
use crate::model::Kind;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::FIELDS_UNSAID, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare"])
    .rows(&["C82"])
    .phase(Phase::Formalisation);

/// How a charter says it.
static SAID: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\b(champs? de (ses |leurs )?compétences?|domaines? de compétences?|respect\w* [^.\n]*(compétence|mission|rôle|attribution)",
        r"|(garde|conserve|exerce)\w* [^.\n]{0,40}(compétence|mission|attribution)",
        r"|(compétence|mission|attribution)s? (propres?|de chacun|de chaque))"
    ))
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let is_charter = printed.entry.kind.given() == Some(&Kind::Charter);
    if is_charter && printed.case.party_count(printed.entry) > 1 && !printed.says(&SAID) {
        let finding = Finding::at(printed.place(), Message::new("fields-of-competence-unsaid"));
        findings.push(finding.help(Message::new("fields-of-competence-unsaid-help")).owed());
    }
}
