//! The clause on the contrat d'engagement républicain says that members are informed, that public help is withdrawn after
//! both sides were heard, and that the share of the remaining period is given back. Members are not asked for in the
//! short clause of approved bodies; an agreement without any such clause is only told.
//!
//! Basis: décret n° 2021-1947, art. 1 and 5.

use crate::check::Part;
use crate::check::republican::is_in_force;
use crate::check::rule::*;
use crate::check::support::helped_associations;

static NAMED: LazyLock<Words> = LazyLock::new(|| words(r"(?i)contrat d'engagement républicain"));
static MEMBERS: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)connaissance de(s| ses| leurs) membres|inform\w* (de ce contrat )?(ses|leurs|les) membres|membres (en )?sont informés|affichage",
    )
});
static HEARING: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)contradictoire|mis\w* (en demeure|à même) de présenter|présenter ses observations|entendue?s?\b")
});
static REPAYMENT: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)restitu|rembours|revers(e|é|ement)|rend(ue?s?|re)\b|récupér"));

/// The rule.
pub const RULE: Rule =
    Rule::on_text(codes::REPUBLICAN_CONTRACT_INCOMPLETE, Severity::Warning, Family::RepublicanContract, run)
        .basis(&["decret-2021-1947-5"])
        .rows(&["B3-03"]);

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let case = printed.case;
    let contract = case.partnership.republican_contract.as_ref();
    let is_helped = || !helped_associations(case, printed.entry).is_empty();
    let Some(contract) = contract.filter(|_| is_in_force(case, printed.entry) && is_helped()) else { return };
    let passages =
        printed.passages.iter().filter(|one| NAMED.is_match(one.text.as_str()) || NAMED.is_match(one.heading));
    // A visa names the decree; only what settles something is looked at.
    let settling: Vec<&str> = passages
        .filter(|one| matches!(one.part, Part::Article(_) | Part::Annex(_)))
        .map(|one| one.text.as_str())
        .collect();
    if settling.is_empty() {
        findings.push(told(printed, "clause").at_most(Severity::Information));
        return;
    }
    let says = |words: &Words| settling.iter().any(|text| words.is_match(text));
    let parts = [("members", &MEMBERS), ("hearing", &HEARING), ("repayment", &REPAYMENT)];
    for (part, words) in parts {
        if !says(words) && (part != "members" || contract.deemed_met.is_none()) {
            findings.push(told(printed, part));
        }
    }
}

fn told(printed: &Printed<'_, '_>, part: &'static str) -> Finding {
    let written = || printed.hits(&NAMED).into_iter().map(|hit| hit.place()).find(|place| *place != printed.place());
    let place = if part == "clause" { None } else { written() }.unwrap_or_else(|| printed.place());
    let message =
        Message::new("republican-contract-incomplete").with("document", printed.entry.id.text()).with("part", part);
    Finding::at(place, message).help(Message::new("republican-contract-incomplete-help").with("part", part))
}
