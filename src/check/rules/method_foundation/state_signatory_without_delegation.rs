//! The State signs by its préfet, its recteur or a minister; whoever else signs for it names the delegation by which
//! this is done.
//!
//! Basis: method (seed 000: the deconcentrated services of the State); usage of delegations.

use crate::check::commitments::{AGREEMENTS, bound_by};
use crate::check::rule::*;
use crate::model::{LegalForm, Signatory, SigningMode, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::STATE_SIGNATORY, Severity::Warning, Family::Method, run)
    .basis(&["methode-pep", "usage-delegations"])
    .rows(&["C3"]);

/// Those who hold a power of their own to bind the State: ministers, préfets, recteurs, ambassadors, heads of courts.
static OWN_POWER: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?:ministre|secrétaire d['’]état|haute?[- ]commissaire|préf[eè]te?|recteur|rectrice|ambassadeur|ambassadrice|consule?|procureure?|premier président|présidente? (?:du|de la|de|d['’]) ?(?:tribunal|cour))\b",
    )
});

/// Who works beside the préfet signs by delegation.
static BESIDE: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)(?:secrétaire génér|adjointe?\b|délégué|directeur de cabinet|directrice de cabinet)"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    for partner in bound_by(case, AGREEMENTS).into_iter().filter(|partner| partner.is(LegalForm::Etat)) {
        for signatory in partner.signatories.iter().filter(|signatory| lacks_delegation(signatory)) {
            if case.sound_at(signatory.at, &["title", "delegation"]) {
                let message = Message::new("state-signatory-without-delegation").with("title", signatory.title.text());
                let help = Message::new("state-signatory-without-delegation-help");
                findings.push(Finding::at(signatory.title.at, message).help(help).owed());
            }
        }
    }
}

fn lacks_delegation(signatory: &Signatory) -> bool {
    let Some(title) = signatory.title.given() else { return false };
    // Who says to sign by delegation, and cites no act, is told by the rule on delegations.
    let by_delegation = given(&signatory.mode) == Some(&SigningMode::ByDelegation);
    let speaks_alone = signatory.delegation.is_none() && !by_delegation;
    speaks_alone && (!OWN_POWER.is_match(title) || BESIDE.is_match(title))
}
