//! Which partners are bound by which texts.

use std::collections::HashSet;

use super::Case;
use crate::model::{Document, Kind, Partner};

/// The kinds by which parties bind themselves by contract.
pub const AGREEMENTS: &[Kind] =
    &[Kind::PartnershipAgreement, Kind::ObjectivesAgreement, Kind::ObjectivesAndMeansAgreement];

/// The kinds by which a public body supports a project that is not its own.
pub const SUBSIDY_AGREEMENTS: &[Kind] = &[Kind::ObjectivesAgreement, Kind::ObjectivesAndMeansAgreement];

/// The kinds in which partners say what their partnership is.
pub const FOUNDING: &[Kind] = &[Kind::Charter, Kind::PartnershipAgreement];

/// Charters and agreements.
pub const COMMITMENTS: &[Kind] =
    &[Kind::Charter, Kind::PartnershipAgreement, Kind::ObjectivesAgreement, Kind::ObjectivesAndMeansAgreement];

/// The partners that are party to a document of these kinds that several partners share, in the order of the dossier,
/// each once.
pub fn bound_by<'a>(case: &Case<'a>, kinds: &'static [Kind]) -> Vec<&'a Partner> {
    let documents = || case.documents(kinds).filter(|document| case.party_count(document) > 1);
    let all = documents().any(|document| document.parties.is_empty());
    let named: HashSet<&str> = documents().flat_map(|document| &document.parties).map(|id| id.text()).collect();
    let partners = case.partnership.partners.iter();
    partners.filter(|partner| all || named.contains(partner.id.text())).collect()
}

/// The first document of these kinds that several partners share. A charter of principles may have no party.
pub fn shared<'a>(case: &Case<'a>, kinds: &'static [Kind]) -> Option<&'a Document> {
    case.documents(kinds).find(|document| case.party_count(document) > 1)
}
