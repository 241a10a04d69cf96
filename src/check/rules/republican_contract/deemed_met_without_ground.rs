//! Only an approval of the State or a recognition of public utility stands in for the subscription: `deemed_met` names
//! the one that does.
//!
//! Basis: loi n° 2000-321, art. 10-1; décret n° 2021-1947.

use crate::check::rule::*;

static GROUND: LazyLock<Words> = LazyLock::new(|| words(r"(?i)agré(ment|ée?s?\b)|utilité publique|reconnue?s?\b"));

/// The rule.
pub const RULE: Rule = Rule::new(codes::DEEMED_MET_WITHOUT_GROUND, Severity::Warning, Family::RepublicanContract, run)
    .basis(&["loi-2000-321-10-1", "decret-2021-1947"])
    .rows(&["B3-02"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let contract = case.partnership.republican_contract.as_ref();
    let Some(field) = contract.and_then(|contract| contract.deemed_met.as_ref()) else { return };
    if field.given().is_some_and(|ground| !GROUND.is_match(ground)) {
        let message = Message::new("deemed-met-without-ground").with("ground", field.text());
        let fault = Finding::at(field.at, message);
        findings.push(fault.help(Message::new("deemed-met-without-ground-help")));
    }
}
