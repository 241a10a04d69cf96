//! The texts by which partners bind themselves, as the rules on the method sort them.

use std::collections::HashSet;

use super::Case;
use crate::model::{Document, Kind, Partner, Status, given};

/// The framework text of the first phase.
pub const CHARTER: &[Kind] = &[Kind::Charter];

/// Agreements of the operational phase.
pub const AGREEMENTS: &[Kind] = Kind::AGREEMENTS;

/// Agreements by which one party supports the project of another.
pub const SUPPORT: &[Kind] = &[Kind::ObjectivesAgreement, Kind::ObjectivesAndMeansAgreement];

/// Texts in which partners settle how they work together, and not only what one gives the other.
pub const COMMON: &[Kind] = &[Kind::Charter, Kind::PolicyOrientations, Kind::PartnershipAgreement];

/// The texts in which partners say what their partnership is.
pub const FOUNDING: &[Kind] = &[Kind::Charter, Kind::PartnershipAgreement];

/// Charters and agreements.
pub const COMMITMENTS: &[Kind] =
    &[Kind::Charter, Kind::PartnershipAgreement, Kind::ObjectivesAgreement, Kind::ObjectivesAndMeansAgreement];

/// Every text that partners discuss and adopt.
pub const TEXTS: &[Kind] = &[
    Kind::Charter,
    Kind::PolicyOrientations,
    Kind::PartnershipAgreement,
    Kind::ObjectivesAgreement,
    Kind::ObjectivesAndMeansAgreement,
];

/// The first document of these kinds that several partners share. A charter of principles may have no party.
pub fn shared<'a>(case: &Case<'a>, kinds: &'static [Kind]) -> Option<&'a Document> {
    case.documents(kinds).find(|document| case.party_count(document) > 1)
}

/// The partners that are party to a document of these kinds that several partners share, in the order of the dossier,
/// each once.
pub fn bound_by<'a>(case: &Case<'a>, kinds: &'static [Kind]) -> Vec<&'a Partner> {
    let documents = || case.documents(kinds).filter(|document| case.party_count(document) > 1);
    let all = documents().any(|document| document.parties.is_empty());
    let named: HashSet<&str> = documents().flat_map(|document| &document.parties).map(|id| id.text()).collect();
    let partners = case.partnership.partners.iter();
    partners.filter(|partner| all || named.contains(partner.id.text())).collect()
}

/// Whether a text is ready to be signed, or signed.
pub fn is_settled(document: &Document) -> bool {
    given(&document.status).is_some_and(|status| *status >= Status::ForSignature)
}

/// Whether a text is signed.
pub fn is_signed(document: &Document) -> bool {
    given(&document.status) == Some(&Status::Signed)
}

/// The partners that send somebody to meetings, or have a seat in a body.
pub fn at_the_table<'a>(case: &Case<'a>) -> HashSet<&'a str> {
    let bodies = case.partnership.governance.iter().flat_map(|governance| &governance.bodies);
    let seated = bodies.flat_map(|body| &body.members).filter_map(|member| given(&member.partner)).map(|id| &**id);
    let sending = case.partnership.partners.iter().filter(|partner| !partner.attends.is_empty());
    seated.chain(sending.map(|partner| partner.id.text())).collect()
}
