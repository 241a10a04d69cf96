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
