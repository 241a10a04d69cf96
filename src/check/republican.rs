//! Who is bound by the contrat d'engagement républicain, and how (loi n° 2000-321, art. 10-1).

use super::Case;
use super::rule::{LazyLock, Words, words};
use crate::law;
use crate::model::{Approval, Document, Partner};

/// Approvals of the State under the common base of loi n° 2000-321, art. 25-1, and the recognition of public utility.
static APPROVED: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)utilité publique|éducation populaire|tronc commun|protection de l.environnement|sécurité civile|défense des consommateurs|complémentaires? de l.enseignement",
    )
});

/// Whether the contract is law on the date of a document.
pub fn is_in_force(case: &Case<'_>, document: &Document) -> bool {
    case.date(document).is_some_and(|date| law::threshold("republican-contract", date).is_some())
}

/// Whether the dossier says that a partner has subscribed; without a list, all associations are meant.
pub fn subscribes(case: &Case<'_>, id: &str) -> bool {
    case.partnership.republican_contract.as_ref().is_some_and(|contract| {
        contract.subscribed_by.is_empty() || contract.subscribed_by.iter().any(|one| one.text() == id)
    })
}

/// The approval or the recognition by which the undertaking of a partner is deemed met.
pub fn approval_of(partner: &Partner) -> Option<&Approval> {
    partner.approvals.iter().find(|approval| APPROVED.is_match(approval.name.text()))
}
