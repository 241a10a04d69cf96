//! Deadlines and meetings.

use crate::check::rule::family;

family! {
    meeting_on_day_off
    reviews_too_close
    title_years_differ
    no_review_before_notice
    budget_year_missing
}
