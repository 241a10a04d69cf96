//! Calendar arithmetic: terms, reviews, deadlines, working days.
//!
//! Pure: the day is always a parameter, no clock is read. A day out of the calendar is `None`, never a panic.

mod deadlines;
mod length;
mod reviews;
mod term;
mod working_days;

pub use crate::model::values::{Duration, DurationUnit};
pub use deadlines::{Deadline, end_of_month, expected_before, financial_report_due, legal_deadline, notice_date};
pub use length::{add, add_months, subtract};
pub use reviews::{Reason, ReviewDate, ReviewPlan, every, outside_term, review_dates};
pub use term::{Bounds, Term, date_of, day, span_of, term_end, term_of};
pub use working_days::{is_working_day, move_to_working_day};
