//! Why: the need, the shared diagnosis and its figures.

use super::*;
use crate::yaml::record::record;

record! {
    /// The need that the partnership answers.
    pub struct Need {
        pub statement: Option<Prose>,
        pub source: Optional<Text>,
        pub date: Optional<values::Date>,
        pub method: Optional<Text>,
        /// The public policies in which the need has its place.
        pub policies: Lines,
    }

    /// A diagnosis made together.
    pub struct Diagnosis {
        pub date: Optional<values::Date>,
        pub contributors: Vec<Field<Ref<Partner>>>,
        pub method: Optional<Text>,
        pub summary: Option<Prose>,
        pub indicators: Vec<DiagnosisIndicator>,
        pub strengths: Lines,
        pub agreements: Lines,
        /// What the partners still see differently.
        pub disagreements: Lines,
        /// Who validated the diagnosis.
        pub validated_by: Optional<Text>,
        /// The meetings in which the partners compared their figures.
        pub consultations: Vec<Consultation>,
    }

    /// A meeting in which the figures of the diagnosis were discussed.
    pub struct Consultation {
        pub date: Field<values::Date>,
        pub attendees: Vec<Field<Ref<Partner>>>,
        pub outcome: Optional<Text>,
    }

    /// A figure of the diagnosis.
    pub struct DiagnosisIndicator {
        pub name: Field<Text>,
        pub value: Optional<values::Number>,
        pub unit: Optional<Text>,
        pub partner: Optional<Ref<Partner>>,
        pub source: Optional<Text>,
        pub date: Optional<values::Date>,
        pub definition: Optional<Text>,
    }
}
