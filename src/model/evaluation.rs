//! Evaluation: what is asked, when partners meet to answer.

use super::*;
use crate::yaml::record::record;

impl Named for Review {
    const SPECIES: &'static str = "review";
}

record! {
    /// How the partnership is evaluated.
    pub struct Evaluation {
        pub questions: Lines,
        pub criteria: Lines,
        pub method: Option<Prose>,
        pub reviews: Vec<Review>,
        /// What the reviews held so far found.
        pub reports: Vec<Report>,
        /// Whether reviews are about the pathway of one person (PAI, parcours), and not about the partnership.
        pub individual: Optional<values::Flag>,
        /// How results are shared, and what they decide.
        pub results: Option<Prose>,
        pub evaluator: Optional<Text>,
        /// The zone whose public holidays count (« Alsace-Moselle », « La Réunion »…); the national ones otherwise.
        pub holidays: Optional<values::HolidayZone>,
    }

    /// A review, on dates that are fixed, counted or computed back from the end.
    pub struct Review {
        pub id: Field<Id<Review>>,
        pub title: Optional<Text>,
        pub dates: Vec<Field<values::Date>>,
        pub times_per_year: Optional<values::Count>,
        pub every: Optional<values::Duration>,
        /// How long before the end of the term.
        pub before_end: Optional<values::Duration>,
        pub attendees: Vec<Field<Ref<Partner>>>,
        pub families: Optional<values::Flag>,
        pub indicators: Vec<Field<Ref<Indicator>>>,
        /// What is handed in before, and how long before.
        pub expects: Lines,
        pub expected_before: Optional<values::Duration>,
        pub moved: Optional<DayRule>,
        pub place: Optional<Text>,
    }

    /// What a review found.
    pub struct Report {
        pub review: Field<Ref<Review>>,
        pub date: Optional<values::Date>,
        pub results: Vec<ObjectiveResult>,
        pub difficulties: Lines,
        pub changes: Lines,
        /// What remains to be worked on.
        pub open_points: Lines,
    }

    /// How far an objective was reached, and what is decided about it.
    pub struct ObjectiveResult {
        pub objective: Field<Ref<Objective>>,
        pub reached: Optional<Attainment>,
        pub finding: Optional<Text>,
        pub decision: Optional<ObjectiveDecision>,
    }
}
