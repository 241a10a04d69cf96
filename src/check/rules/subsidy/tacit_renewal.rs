//! Public money is not renewed tacitly: credits are voted, and an assembly decides. A text without money may be, a stated
//! number of times.
//!
//! A warning: civil law admits tacit renewal; prudence of public finance refuses it.
//!
//! Basis: C. civ., art. 1215; rule of the yearly budget.

use crate::check::case::is_kind;
use crate::check::commitments::AGREEMENTS;
use crate::check::rule::*;
use crate::check::text::printed::Hit;
use crate::model::{Kind, Renewal, RenewalMode};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::TACIT_RENEWAL, Severity::Warning, Family::Subsidy, run)
    .basis(&["c-civ-1215", "usage-annualite"])
    .rows(&["B1-14"]);

const KINDS: &[Kind] = &[
    Kind::Charter,
    Kind::ConfidentialityCharter,
    Kind::PartnershipAgreement,
    Kind::ObjectivesAgreement,
    Kind::ObjectivesAndMeansAgreement,
];

static TACIT: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\btacite(ment)? (reconduction|reconduite?|renouvel)\w*",
        r"|\b(reconduite?|reconduction|renouvelée?|renouvellement)s? (est )?(par )?tacite(ment)?\b",
    ))
});
static DENIED: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\b(ne|sans|aucune?|ni|exclu|exclue|interdite?)\b|\bn'"));
static AGREEMENT: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\b(?:convention|charte|partenariat)\b"));
/// Contracts of the parties with others, which are renewed as their law has it.
static OTHER_CONTRACT: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)\b(?:assurances?|police|contrats? (?:de|d')|bail|abonnements?|adhésion|affiliation|maintenance|nettoyage)\b")
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    if !is_kind(printed.entry, KINDS) {
        return;
    }
    let has_money = has_public_money(printed);
    let tacit = printed.case.partnership.renewal.as_ref().filter(|renewal| is_tacit(renewal));
    let settled = tacit.filter(|_| printed.passages.iter().any(|passage| passage.clause == "renewal"));
    match settled {
        // The clause is that of the templates: what a person wrote in its place is read below.
        Some(renewal) if printed.place_of_clause(&["renewal"]) == printed.place() => {
            if has_money {
                findings.push(told(renewal.mode.at, "money"));
            } else if renewal.maximum.is_none() {
                findings.push(told(renewal.mode.at, "no-maximum"));
            }
        }
        _ if has_money => {
            let written = printed.hits(&TACIT).into_iter().filter(|hit| hit.place() != printed.place());
            let is_of_others = |hit: &Hit<'_>| OTHER_CONTRACT.is_match(hit.sentence) && !AGREEMENT.is_match(hit.sentence);
            let is_of_the_agreement = |hit: &Hit<'_>| !DENIED.is_match(hit.sentence) && !is_of_others(hit);
            findings.extend(written.filter(is_of_the_agreement).map(|hit| told(hit.place(), "money")));
        }
        _ => {}
    }
}

fn is_tacit(renewal: &Renewal) -> bool {
    renewal.mode.given() == Some(&RenewalMode::Tacit)
}

fn told(place: Span, case: &'static str) -> Finding {
    let help = Message::new("tacit-renewal-help").with("case", case);
    Finding::at(place, Message::new("tacit-renewal").with("case", case)).help(help)
}

/// Whether an agreement settles money of a public payer, whoever receives it.
fn has_public_money(printed: &Printed<'_, '_>) -> bool {
    let (case, document) = (printed.case, printed.entry);
    let Some(financial) = case.partnership.means.as_ref().and_then(|means| means.financial.as_ref()) else {
        return false;
    };
    if !is_kind(document, AGREEMENTS) {
        return false;
    }
    let parties: std::collections::HashSet<&str> = case.parties(document).map(|partner| partner.id.text()).collect();
    let named: std::collections::HashSet<&str> = document.contributions.iter().map(|id| id.text()).collect();
    financial.contributions.iter().any(|one| {
        let id = one.id.as_ref().map_or("", |id| id.text());
        let is_settled = if named.is_empty() { parties.contains(one.partner.text()) } else { named.contains(id) };
        is_settled && case.partner(one.partner.text()).is_some_and(crate::model::Partner::is_public)
    })
}
