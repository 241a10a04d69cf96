//! Everything that a dossier and the settings of a project are made of, found by walking through the format.

use crate::model::{Partnership, Settings};
use crate::yaml::{Format, FromYaml, Record, Scalar, Terms};

/// The parts of the format, each once, in the order in which they are met.
#[derive(Debug, Default)]
pub struct Parts {
    pub records: Vec<Record>,
    pub terms: Vec<Terms>,
    pub scalars: Vec<Scalar>,
}

impl Parts {
    /// The parts of dossiers and settings.
    pub fn all() -> Self {
        let mut parts = Self::default();
        parts.meet(&Partnership::format());
        parts.meet(&Settings::format());
        parts
    }

    fn meet(&mut self, format: &Format) {
        match format {
            Format::Scalar(scalar) => self.meet_scalar(*scalar),
            Format::Terms(terms) => {
                if self.terms.iter().all(|known| known.name != terms.name) {
                    self.terms.push(*terms);
                }
            }
            Format::List(item) | Format::FilledList(item) => self.meet(item),
            Format::Record(record) => self.meet_record(*record),
            Format::TextOrRecord(scalar, record) => {
                self.meet_scalar(*scalar);
                self.meet_record(*record);
            }
        }
    }

    fn meet_scalar(&mut self, scalar: Scalar) {
        if self.scalars.iter().all(|known| known.kind != scalar.kind) {
            self.scalars.push(scalar);
        }
    }

    fn meet_record(&mut self, record: Record) {
        if self.records.iter().any(|known| known.name == record.name) {
            return;
        }
        self.records.push(record);
        for key in (record.keys)() {
            self.meet(&key.format);
        }
    }
}
