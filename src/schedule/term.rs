//! The term of an agreement.

use chrono::NaiveDate;

use super::{Duration, add};

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
