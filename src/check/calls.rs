//! What a dossier calls for in a document: keys that it gives, and facts that follow from them.

use std::collections::BTreeMap;

use super::Case;
use crate::law::{self, Threshold};
use crate::model::{Contribution, Document, Parties, Partner, given};
use crate::yaml::{Content, Node};

/// Whether a condition holds for a document: a fact by its name, else a key path. `document.` begins in its entry,
/// `partners.` in any of its parties, every other path at the top of the dossier.
pub fn holds(case: &Case<'_>, document: &Document, condition: &str) -> bool {
    match condition {
        "parties" => case.parties(document).next().is_some(),
        "several" => case.party_count(document) > 2,
        "money" => !settled(case, document).is_empty(),
        "subsidy" => settled(case, document).into_iter().any(|one| is_subsidy(case, one)),
        "written-agreement" => needs_agreement(case, document),
        "association" => case.parties(document).any(Partner::is_association),
        "minors" => is_of_minors(case),
        "granted-money" => grants_money(case, document),
        path => is_given(case, document, path),
    }
}

/// Whether the dossier gives something behind a key path.
fn is_given(case: &Case<'_>, document: &Document, path: &str) -> bool {
    match path.split_once('.') {
        Some(("document", rest)) => case.node(document.at).is_some_and(|node| leads(node, rest)),
        Some(("partners", rest)) => {
            let mut parties = case.parties(document).filter_map(|partner| case.node(partner.at));
            parties.any(|node| leads(node, rest))
        }
        _ => leads(&case.dossier.tree, path),
    }
}

/// Whether a path leads to something from a node; through a list, from any of its items.
fn leads(node: &Node, path: &str) -> bool {
    let (key, rest) = path.split_once('.').map_or((path, None), |(key, rest)| (key, Some(rest)));
    match (&node.content, rest) {
        (Content::Sequence(items), _) => items.iter().any(|item| leads(item, path)),
        (_, None) => node.get(key).is_some_and(|value| !is_empty(value)),
        (_, Some(rest)) => node.get(key).is_some_and(|value| leads(value, rest)),
    }
}

fn is_empty(node: &Node) -> bool {
    match &node.content {
        Content::Sequence(items) => items.is_empty(),
        Content::Mapping(entries) => entries.is_empty(),
        Content::Nothing => true,
        Content::Scalar { .. } => false,
    }
}

fn settled<'a>(case: &Case<'a>, document: &Document) -> Vec<&'a Contribution> {
    let financial = case.partnership.means.as_ref().and_then(|means| means.financial.as_ref());
    let parties = || Parties::of(document, case.partnership);
    financial.map(|financial| financial.settled_by(document, &parties())).unwrap_or_default()
}

fn is_subsidy(case: &Case<'_>, contribution: &Contribution) -> bool {
    let is_public = case.partner(contribution.partner.text()).is_some_and(Partner::is_public);
    let receiver = given(&contribution.to).and_then(|to| case.partner(to));
    is_public && receiver.is_some_and(Partner::is_private)
}

/// Whether what one payer gives to one private body in one year by this document goes beyond the threshold of the
/// written agreement (loi 2000-321, art. 10). A contribution without a year is left aside.
fn needs_agreement(case: &Case<'_>, document: &Document) -> bool {
    let threshold = case.date(document).and_then(|date| law::threshold("subsidy-agreement", date));
    let Some(limit) = threshold.and_then(Threshold::centimes) else { return false };
    let mut sums: BTreeMap<(&str, &str, i32), i64> = BTreeMap::new();
    for contribution in settled(case, document).into_iter().filter(|one| is_subsidy(case, one)) {
        let (to, year) = (given(&contribution.to), given(&contribution.year));
        if let (Some(to), Some(year), Some(amount)) = (to, year, contribution.amount.given()) {
            let sum = sums.entry((contribution.partner.text(), &**to, year.get())).or_default();
            *sum = sum.saturating_add(amount.centimes());
        }
    }
    sums.values().any(|sum| *sum > limit)
}

fn is_of_minors(case: &Case<'_>) -> bool {
    let from = case.partnership.public.as_ref().and_then(|public| given(&public.age_from));
    from.is_some_and(|age| age.get() < 18)
}

/// Whether a deliberation approves a document by which its own body pays or receives.
fn grants_money(case: &Case<'_>, document: &Document) -> bool {
    let approved = given(&document.approves)
        .and_then(|id| case.partnership.documents.iter().find(|other| other.id.text() == &**id));
    let body = document.sitting.as_ref().map(|sitting| sitting.partner.text());
    let concerns = |one: &&Contribution| {
        Some(one.partner.text()) == body || given(&one.to).map(|to| &**to) == body && body.is_some()
    };
    approved.is_some_and(|approved| settled(case, approved).iter().any(concerns))
}
