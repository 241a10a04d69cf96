//! A town grants a subsidy by a deliberation of its own, distinct from the budget; the list annexed to the budget is enough
//! only for subsidies without conditions, and an agreement sets conditions.
//!
//! A warning: the numbering of the article is to be read again since the reforms of accounting.
//!
//! Basis: CGCT, art. L. 2311-7.

use std::collections::HashSet;

use crate::check::mandates::{agreements, mandates};
use crate::check::rule::*;
use crate::check::support::supports;
use crate::model::{LegalForm, given};

static OF_BUDGET: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)budget (primitif|supplémentaire|principal|annexe|général|20\d\d)|(vote|adoption|approbation) du budget|décision modificative",
    )
});
static OF_SUBSIDY: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)subvention|convention|attribution|partenariat|participation|contribution|association")
});

/// The rule.
pub const RULE: Rule = Rule::new(codes::SUBSIDY_BY_BUDGET, Severity::Warning, Family::Authority, run)
    .basis(&["cgct-l2311-7"])
    .rows(&["B5-02"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let mut told = HashSet::new();
    for document in agreements(case) {
        let paying: HashSet<&str> = supports(case, document)
            .iter()
            .filter(|support| support.contribution.is_some() && support.giver.is(LegalForm::Commune))
            .map(|support| support.giver.id.text())
            .collect();
        for (party, decisions) in mandates(case, document) {
            // One decision that speaks of the subsidy, or that does not say what it is about, is enough.
            let is_of_budget = |subject: &str| OF_BUDGET.is_match(subject) && !OF_SUBSIDY.is_match(subject);
            let all_of_budget = decisions.iter().all(|one| given(one.subject).is_some_and(|text| is_of_budget(text)));
            let Some(field) = decisions.first().and_then(|one| one.subject.as_ref()) else { continue };
            if paying.contains(party.id.text()) && all_of_budget && told.insert(field.at) {
                let message = Message::new("subsidy-granted-by-budget")
                    .with("partner", party.name.text())
                    .with("document", document.id.text());
                let fault = Finding::at(field.at, message).help(Message::new("subsidy-granted-by-budget-help"));
                findings.push(fault.of_document(document.id.text()));
            }
        }
    }
}
