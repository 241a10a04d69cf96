//! How it is steered, and the place of the persons helped.

use super::*;
use crate::yaml::record::record;

impl Named for Body {
    const SPECIES: &'static str = "body";
}

record! {
    /// Steering.
    pub struct Governance {
        pub bodies: Vec<Body>,
        pub beneficiaries: Option<Beneficiaries>,
        /// How the partners keep talking after signature.
        pub dialogue: Option<Prose>,
        /// Who is told when a person changes.
        pub contact: Optional<Text>,
        pub changes_notice: Optional<values::Duration>,
    }

    /// A steering body.
    pub struct Body {
        pub id: Field<Id<Body>>,
        pub name: Field<Text>,
        pub chair: Optional<Text>,
        pub members: Vec<Member>,
        pub duties: Lines,
        pub meets: Option<Rhythm>,
        /// How decisions are taken (« par consensus, à défaut à la majorité »).
        pub voting: Optional<Text>,
        pub secretary: Optional<Text>,
    }

    /// A seat in a body.
    pub struct Member {
        pub partner: Optional<Ref<Partner>>,
        pub function: Optional<Text>,
        pub seats: Optional<values::Count>,
    }

    /// How often something happens.
    pub struct Rhythm {
        pub times_per_year: Optional<values::Count>,
        pub every: Optional<values::Duration>,
        pub dates: Vec<Field<values::Date>>,
        pub note: Optional<Text>,
    }

    /// The place of the persons helped.
    pub struct Beneficiaries {
        pub seats: Optional<values::Count>,
        pub body: Optional<Ref<Body>>,
        pub appointed_by: Optional<Text>,
        pub voice: Optional<Text>,
        pub participation: Option<Prose>,
        /// Tools that let them know what they undertake (plain-language version, interview, leaflet).
        pub tools: Lines,
        pub information: Optional<Text>,
        /// What stands in for a seat when there is none.
        pub alternative: Optional<Text>,
    }
}
