//! The term of an agreement.

use chrono::NaiveDate;

use super::{Duration, add};
use crate::model::values::Date;
use crate::model::{self, Document, Optional, Partnership, given};

/// A term, first and last day included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    pub start: NaiveDate,
    pub end: NaiveDate,
}

impl Term {
    /// Whether a day lies within the term.
    pub fn contains(self, date: NaiveDate) -> bool {
        self.start <= date && date <= self.end
    }
}

/// What is known of the first and the last day of a term: an open side excludes nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Bounds {
    pub start: Option<NaiveDate>,
    pub end: Option<NaiveDate>,
}

impl Bounds {
    /// The days that a term gives, the end also when it follows from the start and the length.
    pub fn of(term: &model::Term) -> Self {
        let start = day(&term.start);
        let computed = || term_end(start?, *given(&term.duration)?);
        Self { start, end: day(&term.end).or_else(computed) }
    }

    /// The bounds of two terms together.
    pub fn with(self, other: Self) -> Self {
        let start = self.start.zip(other.start).map(|(one, other)| one.min(other));
        Self { start, end: self.end.zip(other.end).map(|(one, other)| one.max(other)) }
    }

    pub fn is_before(self, date: NaiveDate) -> bool {
        self.end.is_some_and(|end| end < date)
    }

    pub fn is_after(self, date: NaiveDate) -> bool {
        self.start.is_some_and(|start| date < start)
    }
}

/// The day that a field gives.
pub fn day(field: &Optional<Date>) -> Option<NaiveDate> {
    given(field).map(|date| date.day())
}

/// The date by whose law and wording a document is made: its signature, else `as_of`, else the start of its term.
/// Never today.
pub fn date_of(document: &Document, partnership: &Partnership) -> Option<NaiveDate> {
    let start = || term_of(document, partnership).and_then(|term| day(&term.start));
    day(&document.signed_on).or_else(|| day(&document.as_of)).or_else(start)
}

/// The term that a document names, else that of the dossier.
pub fn term_of<'a>(document: &'a Document, partnership: &'a Partnership) -> Option<&'a model::Term> {
    document.term.as_ref().or(partnership.term.as_ref())
}

/// The first and last day of a term, where both are known and in order.
pub fn span_of(term: &model::Term) -> Option<Term> {
    let Bounds { start, end } = Bounds::of(term);
    start.zip(end).filter(|(start, end)| start <= end).map(|(start, end)| Term { start, end })
}

/// The last day of a term: three years from 1 September 2026 end on 31 August 2029.
pub fn term_end(start: NaiveDate, length: Duration) -> Option<NaiveDate> {
    add(start, length)?.pred_opt()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::schedule::DurationUnit;

    #[test]
    fn a_term_ends_the_day_before_its_anniversary() {
        let start = "2026-09-01".parse().unwrap();
        assert_eq!(term_end(start, Duration::new(3, DurationUnit::Year)), "2029-08-31".parse().ok());
        assert_eq!(term_end(start, Duration::new(10, DurationUnit::Month)), "2027-06-30".parse().ok());
        assert_eq!(term_end(start, Duration::new(1, DurationUnit::Day)), Some(start));
    }
}
