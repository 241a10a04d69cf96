//! The political phase: priorities, orientations, decisions.

use super::*;
use crate::yaml::record::record;

record! {
    /// What the partners decide together.
    pub struct Policy {
        pub priorities: Vec<Priority>,
        pub orientations: Vec<Orientation>,
        pub decisions: Vec<Decision>,
        pub elected_members: Option<Prose>,
        pub role_of_state: Option<Prose>,
        pub linked_schemes: Vec<LinkedScheme>,
        /// How the persons helped were heard.
        pub hearing: Option<Prose>,
        pub sustainable_development: Option<Prose>,
        pub resources: Option<Prose>,
        pub blockages: Vec<Blockage>,
        pub adoption: Option<Adoption>,
    }

    /// A ranked priority.
    pub struct Priority {
        pub rank: Field<values::Count>,
        pub title: Field<Text>,
        pub owner: Optional<Ref<Partner>>,
        pub horizon: Optional<Text>,
        pub effect: Optional<Text>,
        pub objectives: Vec<Field<Ref<Objective>>>,
    }

    /// An orientation.
    pub struct Orientation {
        pub title: Field<Text>,
        pub text: Option<Prose>,
    }

    /// A decision taken or to be taken.
    pub struct Decision {
        pub subject: Field<Text>,
        pub state: Optional<DecisionState>,
        pub body: Optional<Text>,
        pub date: Optional<values::Date>,
        pub vote: Optional<Text>,
        pub executed_by: Optional<Ref<Partner>>,
        pub deadline: Optional<values::Date>,
    }

    /// Another scheme with which the partnership is linked (cité éducative, CTG…).
    pub struct LinkedScheme {
        pub name: Field<Text>,
        pub link: Optional<Text>,
        pub overlap: Optional<Text>,
    }

    /// What stands in the way, and who lifts it.
    pub struct Blockage {
        pub finding: Field<Text>,
        pub lever: Optional<Text>,
        pub owner: Optional<Ref<Partner>>,
        pub deadline: Optional<values::Date>,
    }

    /// How the orientations were adopted.
    pub struct Adoption {
        pub body: Optional<Text>,
        pub date: Optional<values::Date>,
        pub place: Optional<Text>,
    }
}
