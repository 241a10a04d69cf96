//! `paraphe.yaml`: the settings of a project.

use super::*;
use crate::yaml::record::record;

record! {
    /// Settings; every key is optional.
    pub struct Settings {
        pub language: Optional<Text>,
        pub style: Option<HouseStyle>,
        pub conventions: Optional<Text>,
        pub templates: Optional<Text>,
        pub out: Optional<Text>,
        pub rules: Option<RuleSettings>,
    }

    /// How much the findings of rules weigh.
    pub struct RuleSettings {
        pub profile: Optional<Profile>,
        pub severities: Vec<RuleSeverity>,
    }

    /// The weight of one rule or of a family of rules, in the place of that of the profile.
    pub struct RuleSeverity {
        /// The code of the rule (`P0605`) or the name of a family (`method`).
        pub rule: Field<Text>,
        pub severity: Field<Weight>,
    }

    /// House style without code.
    pub struct HouseStyle {
        /// An image beside `paraphe.yaml` (PNG, JPEG or SVG).
        pub logo: Optional<Text>,
        pub logo_description: Optional<Text>,
        pub colour: Optional<values::Colour>,
        /// A font file (TTF or OTF) beside `paraphe.yaml`.
        pub font: Optional<Text>,
        pub organisation: Optional<Text>,
    }
}
