//! What for: objectives, actions, indicators, who does what.

use super::*;
use crate::yaml::record::record;

impl Named for Objective {
    const SPECIES: &'static str = "objective";
}
impl Named for Action {
    const SPECIES: &'static str = "action";
}
impl Named for Indicator {
    const SPECIES: &'static str = "indicator";
}

record! {
    /// An objective that partners pursue together.
    pub struct Objective {
        pub id: Field<Id<Objective>>,
        pub title: Field<Text>,
        pub description: Option<Prose>,
        pub result: Optional<Text>,
        pub lead: Optional<Ref<Partner>>,
        pub partners: Vec<Field<Ref<Partner>>>,
        pub actions: Vec<Action>,
        pub indicators: Vec<Indicator>,
    }

    /// What is done.
    pub struct Action {
        pub id: Field<Id<Action>>,
        pub title: Field<Text>,
        pub description: Option<Prose>,
        pub public: Optional<Text>,
        pub calendar: Optional<Text>,
        pub lead: Optional<Ref<Partner>>,
        pub partners: Vec<Field<Ref<Partner>>>,
        pub cost: Optional<values::Amount>,
        /// Risks, and how they are met.
        pub risks: Lines,
        /// What the partners pool for this action.
        pub pooled: Optional<Text>,
    }

    /// How progress shows.
    pub struct Indicator {
        pub id: Field<Id<Indicator>>,
        pub name: Field<Text>,
        pub baseline: Optional<values::Number>,
        pub target: Optional<values::Number>,
        pub unit: Optional<Text>,
        pub source: Optional<Text>,
        pub supplied_by: Optional<Ref<Partner>>,
        pub date: Optional<values::Date>,
        /// A judgement in words instead of a number.
        pub qualitative: Optional<values::Flag>,
    }

    /// A row of « qui fait quoi »: exactly one partner carries it.
    pub struct Task {
        pub title: Field<Text>,
        pub carried_by: Field<Ref<Partner>>,
        pub done_by: Vec<Field<Ref<Partner>>>,
        pub contributed_by: Vec<Field<Ref<Partner>>>,
        pub consulted: Vec<Field<Ref<Partner>>>,
        pub informed: Vec<Field<Ref<Partner>>>,
        /// Who takes over when the carrier cannot.
        pub relay: Optional<Text>,
    }

    /// The way that a person goes from one partner to the next.
    pub struct Pathway {
        pub title: Field<Text>,
        pub steps: Vec<Step>,
    }

    /// A step of a pathway.
    pub struct Step {
        pub title: Field<Text>,
        pub partner: Optional<Ref<Partner>>,
        /// The time within which the step is taken.
        pub within: Optional<values::Duration>,
        /// Who takes over when the step cannot be taken.
        pub relay: Optional<Text>,
    }

    /// What a partner expects of another.
    pub struct Expectation {
        pub by: Field<Ref<Partner>>,
        pub towards: Field<Ref<Partner>>,
        pub subject: Field<Text>,
        /// What the other partner answers: what it can give, and where its part ends.
        pub answer: Optional<Text>,
        /// The indicator by which the expectation is measured.
        pub indicator: Optional<Ref<Indicator>>,
    }
}
