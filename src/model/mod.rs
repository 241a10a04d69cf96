//! The partnership: what a dossier says, in the words of the people who write it.
//!
//! Every struct here is one mapping of the source format and every field one of its keys; the definition of the struct
//! is the definition of the format. Values parse themselves. Nothing here formats anything.

mod agreement;
mod confidentiality;
mod diagnosis;
mod document;
mod dossier;
mod evaluation;
mod field;
mod governance;
mod legal_form;
mod means;
mod network;
mod objective;
mod parties;
mod partner;
mod partnership;
mod policy;
mod prose;
mod settings;
mod terms;
mod terms_of_content;
pub mod values;

pub use crate::yaml::ReadScalar;
pub use agreement::*;
pub use confidentiality::*;
pub use diagnosis::*;
pub use document::*;
pub use dossier::Dossier;
pub use evaluation::*;
pub use field::{BLANK_END, BLANK_START, BLANK_WORDS, Field, Id, Named, Ref, State, Text, blank_note, given};
pub use governance::*;
pub use means::*;
pub use network::*;
pub use objective::*;
pub use parties::Parties;
pub use partner::*;
pub use partnership::*;
pub use policy::*;
pub use prose::Prose;
pub use settings::*;
pub use terms::*;
pub use terms_of_content::*;

/// A scalar that may be left out.
pub type Optional<T> = Option<Field<T>>;
/// A list of one-line texts.
pub type Lines = Vec<Field<Text>>;

/// Lists mappings with their keys.
macro_rules! records {
    ($($Name:ident)+) => { &[$((stringify!($Name), $Name::KEYS)),+] };
}

/// Every mapping of the source format with its keys, for schemas, documentation and the French words of keys.
pub const RECORDS: &[(&str, &[&str])] = records! {
    Partnership Territory Public Definition SharedValue Principle Undertaking Term Framework Proposal Suppression
    Person Partner Address Establishment Approval Signatory Delegation Attendee Authority BankAccount Group
    Need Diagnosis DiagnosisIndicator Consultation
    Objective Action Indicator Task Pathway Step Expectation Network
    Means FinancialMeans Contribution Payment BudgetYear BudgetLine StaffMeans MaterialMeans KnowledgeMeans
    Governance Body Member Rhythm Beneficiaries
    Confidentiality Recipient DataProtection
    Evaluation Review Report ObjectiveResult
    Policy Priority Orientation Decision LinkedScheme Blockage Adoption
    Communication Insurance RepublicanContract StateAid Accession Revision Renewal Termination Disputes International
    Document DocumentAuthority Sitting ClauseChanges OmittedClause ReplacedClause AddedClause MovedClause Annex
    Settings HouseStyle RuleSettings RuleSeverity
    Prose
};
