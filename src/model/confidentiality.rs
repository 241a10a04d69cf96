//! Secrecy, discretion and personal data. No data of beneficiaries is ever written here: git does not forget.

use super::*;
use crate::yaml::record::record;

record! {
    /// Confidentiality between partners.
    pub struct Confidentiality {
        /// What is shared: the strictly necessary.
        pub shared: Lines,
        /// What is never shared.
        pub never_shared: Lines,
        pub recipients: Vec<Recipient>,
        /// Bodies in which single situations are discussed.
        pub bodies: Vec<Field<Ref<Body>>>,
        pub prior_information: Option<Prose>,
        pub parental_agreement: Optional<values::Flag>,
        /// Whether names go to the carrier or to funders.
        pub names_to_funders: Optional<values::Flag>,
        pub support: Optional<Text>,
        pub retention: Optional<values::Duration>,
        pub family_presence: Optional<Text>,
        pub most_present: Optional<values::Count>,
        pub breach: Option<Prose>,
        pub danger: Option<Prose>,
        /// Who signs when persons change.
        pub renewal: Optional<Text>,
    }

    /// Who receives confidential information, and what binds them.
    pub struct Recipient {
        pub who: Field<Ref<Partner>>,
        pub function: Optional<Text>,
        pub bound_by: Field<Bond>,
        pub basis: Optional<Text>,
        pub shares: Optional<Text>,
        pub receives: Optional<Text>,
    }

    /// Personal data (RGPD).
    pub struct DataProtection {
        pub controllership: Optional<Controllership>,
        pub controllers: Vec<Field<Ref<Partner>>>,
        pub processors: Vec<Field<Ref<Partner>>>,
        pub purpose: Optional<Text>,
        pub basis: Optional<ProcessingBasis>,
        pub data: Lines,
        pub data_subjects: Optional<Text>,
        pub recipients: Lines,
        pub retention: Optional<values::Duration>,
        pub rights_contact: Optional<Text>,
        pub dpo: Optional<Text>,
        pub impact_assessment: Optional<Text>,
        pub security: Optional<Text>,
        /// Who does what between joint controllers (RGPD, art. 26).
        pub arrangement: Option<Prose>,
    }
}
