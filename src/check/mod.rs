//! Rules on the partnership and on its documents: structure, references, arithmetic, dates, law, method, writing.
//!
//! A rule keeps silent about what is left open, and about a part in which reading already found a fault
//! ([`Case::sound`]): a fault is told once. Nothing here prints, and nothing here knows how documents are worded.

mod aid;
mod beneficiaries;
mod blanks;
mod calls;
mod case;
mod commitments;
mod cooperation;
mod courts;
mod excess;
mod figures;
mod finding;
mod in_force;
mod law_citations;
mod mandates;
mod mentions;
mod money_terms;
mod ordinary_law;
mod output;
mod principles;
mod programme;
mod prose_amounts;
mod provisions;
mod references;
mod register;
mod registrations;
mod republican;
mod rule;
mod rules;
mod secrecy;
mod subsidies;
mod sums;
mod support;
mod suppress;
mod text;
mod told_elsewhere;
mod unwritten;
mod weights;
mod years;

pub use blanks::{blanks, open_blanks};
pub use case::{Case, Decision};
pub use excess::excess;
pub use finding::{Finding, Findings};
pub use mentions::{Change, Unsaid, mentions_of, unsaid};
pub use output::same_output;
pub use register::{rule, rules};
pub use registrations::{siren_suits_commune, siren_suits_form};
pub use rule::{Check, Family, Rule};
pub use suppress::suppress;
#[cfg(test)]
pub(crate) use text::patterns;
pub use text::printed::{Part, Passage, Printed};
pub use weights::Weights;

use crate::document;
use crate::law;
use crate::model::Status;
use crate::source::{Diagnostic, Place, Severity, Unchecked, codes, told_once};

/// What the rules tell of a dossier.
#[derive(Debug, Default)]
pub struct Checked {
    pub findings: Vec<Diagnostic>,
    pub unchecked: Vec<Unchecked>,
}

/// What the rules on data find in a dossier, rule by rule.
pub fn partnership(case: &Case<'_>, weights: &Weights) -> Checked {
    let mut checked = Checked::default();
    for rule in rules() {
        let (Check::Data(run), Some(severity)) = (rule.check, weights.of_rule(rule)) else { continue };
        let mut findings = Findings::default();
        run(case, &mut findings);
        checked.take(case, rule, severity, findings);
    }
    checked
}

/// What the rules on texts find in the drafted documents of a dossier.
pub fn texts<'d>(
    case: &Case<'_>,
    documents: impl IntoIterator<Item = &'d document::Document>,
    weights: &Weights,
) -> Checked {
    let mut checked = Checked::default();
    for tree in documents {
        let Some(entry) = case.partnership.documents.iter().find(|entry| entry.id.text() == tree.id) else { continue };
        let printed = Printed::new(case, entry, tree);
        for rule in rules() {
            let (Check::Text(run), Some(severity)) = (rule.check, weights.of_rule(rule)) else { continue };
            let mut findings = Findings::default();
            run(&printed, &mut findings);
            findings.found.iter_mut().for_each(|finding| finding.document = Some(tree.id.clone()));
            checked.take(case, rule, severity, findings);
        }
    }
    checked.findings = told_once(without_repeated_mentions(checked.findings));
    // What a rule on texts asks for is of the dossier more often than of each document.
    let mut asked = std::collections::HashSet::new();
    checked.unchecked.retain(|one| asked.insert((one.code, one.place, one.document.clone())));
    checked
}

impl Checked {
    fn take(&mut self, case: &Case<'_>, rule: &Rule, severity: Severity, findings: Findings) {
        let told = findings.found.into_iter().map(|finding| diagnostic(case, rule, severity, finding));
        self.findings.extend(told);
        let unknown = findings.unknown.into_iter();
        self.unchecked.extend(unknown.map(|(place, reason, document)| Unchecked {
            code: rule.code,
            place,
            reason,
            document,
        }));
    }
}

/// That a clause left out or replaced is missed is told by the rule on its subject, where one does; the rule on mentions
/// then keeps silent about it.
fn without_repeated_mentions(mut findings: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let place = |finding: &Diagnostic| (finding.documents.clone(), finding.span());
    let others = findings.iter().filter(|finding| finding.code != codes::MENTION);
    let told: std::collections::HashSet<_> = others.map(place).collect();
    findings.retain(|finding| finding.code != codes::MENTION || !told.contains(&place(finding)));
    findings
}

fn diagnostic(case: &Case<'_>, rule: &Rule, severity: Severity, finding: Finding) -> Diagnostic {
    let Finding { place, message, related, help, document, fix, owed, at_most, basis } = finding;
    let in_draft = || case.status(document.as_deref()) == Status::Draft;
    let severity = if owed && in_draft() { Severity::Information } else { severity.min(at_most) };
    let mut told = Diagnostic::new(rule.code, severity, Place::At(place), message);
    let basis = if basis.is_empty() { rule.basis } else { basis.as_slice() };
    told.basis = Some(law::cited(basis)).filter(|cited| !cited.is_empty());
    Diagnostic { related, help, documents: document.into_iter().collect(), fix, ..told }
}
