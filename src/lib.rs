//! paraphe
#![allow(dead_code)]
pub mod language;
pub mod source;
pub mod yaml;
pub mod model;
pub mod document;
pub mod typeset;
