//! paraphe
#![allow(dead_code)]
pub mod language;
pub mod source;
pub mod yaml;
pub mod model;
pub mod law;
pub mod schedule;
pub mod document;
pub mod draft;
pub mod check;
pub mod publish;
pub mod report;
