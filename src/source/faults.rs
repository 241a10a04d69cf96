//! The faults of one file: the first are told, the rest are counted.

use super::{Diagnostic, Span, codes, limits};
use crate::language::Message;

/// A list of faults that cannot grow with the size of a hostile file.
#[derive(Debug, Default)]
pub struct Faults {
    told: Vec<Diagnostic>,
    untold: usize,
    first_untold: Option<Span>,
}

impl Faults {
    pub fn push(&mut self, fault: Diagnostic) {
        if self.told.len() < limits::FAULTS_OF_A_FILE {
            self.told.push(fault);
            return;
        }
        self.untold += 1;
        self.first_untold = self.first_untold.or(fault.span());
    }

    pub fn extend(&mut self, faults: impl IntoIterator<Item = Diagnostic>) {
        faults.into_iter().for_each(|fault| self.push(fault));
    }

    /// The faults, with a last word on how many are not shown.
    pub fn into_vec(mut self) -> Vec<Diagnostic> {
        if let Some(span) = self.first_untold {
            let message = Message::new("more-faults").with("count", self.untold);
            self.told.push(Diagnostic::information(codes::MORE_FAULTS, span, message));
        }
        self.told
    }
}

/// Sorts faults in the order in which a person meets them: the run, whole files, then places in source order.
pub fn in_source_order(faults: &mut [Diagnostic]) {
    faults.sort_by(|a, b| order(a).cmp(&order(b)));
}

fn order(fault: &Diagnostic) -> (u8, &str, Option<Span>) {
    match &fault.place {
        super::Place::Nowhere => (0, "", None),
        super::Place::File(path) => (1, path, None),
        super::Place::At(span) => (2, "", Some(Span { end: 0, ..*span })),
    }
}
