//! Reviews: own cases, then properties.

use proptest::prelude::*;

use super::*;
use crate::schedule::{DurationUnit, is_working_day};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn three_years() -> Term {
    Term { start: day("2026-09-01"), end: day("2029-08-31") }
}

fn plan() -> ReviewPlan {
    ReviewPlan {
        fixed: vec![],
        times_per_year: None,
        every: None,
        before_end: None,
        moved: DayRule::Following,
        zone: "metropole".to_owned(),
    }
}

fn dates(plan: &ReviewPlan, term: Term) -> Vec<String> {
    review_dates(plan, term).iter().map(|review| review.date.to_string()).collect()
}

#[test]
fn three_a_year_are_nine_in_three_years() {
    let plan = ReviewPlan { times_per_year: Some(3), ..plan() };
    let expected = [
        "2027-01-04",
        "2027-05-03",
        "2027-09-01",
        "2028-01-03",
        "2028-05-02",
        "2028-09-01",
        "2029-01-02",
        "2029-05-02",
        "2029-08-30",
    ];
    assert_eq!(dates(&plan, three_years()), expected);
}

#[test]
fn a_moved_review_says_so_and_why_it_is_there() {
    let plan = ReviewPlan { times_per_year: Some(3), ..plan() };
    let reviews = review_dates(&plan, three_years());
    let first = &reviews[0];
    assert_eq!((first.theoretical, first.moved), (day("2027-01-01"), true));
    assert_eq!(first.reason, Reason::TimesPerYear(3));
    assert_eq!(reviews[8].reason, Reason::Closing);
}

#[test]
fn every_four_months_gives_the_same_days_as_three_a_year() {
    let rhythm = ReviewPlan { every: Some(Duration::new(4, DurationUnit::Month)), ..plan() };
    let count = ReviewPlan { times_per_year: Some(3), ..plan() };
    assert_eq!(dates(&rhythm, three_years()), dates(&count, three_years()));
    let both = ReviewPlan { times_per_year: Some(3), every: rhythm.every, ..plan() };
    assert_eq!(dates(&both, three_years()), dates(&count, three_years()));
}

#[test]
fn a_number_that_does_not_divide_the_year_is_spread_in_days() {
    let plan = ReviewPlan { times_per_year: Some(5), moved: DayRule::Unmoved, ..plan() };
    let term = Term { start: day("2026-01-01"), end: day("2026-12-31") };
    assert_eq!(dates(&plan, term), ["2026-03-13", "2026-05-25", "2026-08-07", "2026-10-19", "2026-12-30"]);
}

#[test]
fn a_rhythm_from_the_31st_keeps_to_the_ends_of_months() {
    let term = Term { start: day("2026-08-31"), end: day("2027-03-30") };
    let plan = ReviewPlan { every: Some(Duration::new(1, DurationUnit::Month)), moved: DayRule::Unmoved, ..plan() };
    let expected = ["2026-09-30", "2026-10-31", "2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28", "2027-03-29"];
    assert_eq!(dates(&plan, term), expected);
}

#[test]
fn a_review_counts_back_from_the_end() {
    let plan = ReviewPlan { before_end: Some(Duration::new(3, DurationUnit::Month)), ..plan() };
    assert_eq!(dates(&plan, three_years()), ["2029-05-31"]);
}

#[test]
fn a_date_that_would_leave_the_term_moves_the_other_way() {
    let plan = ReviewPlan { fixed: vec![day("2026-10-31"), day("2026-08-01")], ..plan() };
    let term = Term { start: day("2026-08-01"), end: day("2026-10-31") };
    assert_eq!(dates(&plan, term), ["2026-08-03", "2026-10-30"]);
    let preceding = ReviewPlan { moved: DayRule::Preceding, ..plan };
    assert_eq!(dates(&preceding, term), ["2026-08-03", "2026-10-30"]);
}

#[test]
fn a_fixed_date_outside_the_term_is_named_apart() {
    let plan = ReviewPlan { fixed: vec![day("2030-01-15"), day("2027-01-15")], ..plan() };
    assert_eq!(dates(&plan, three_years()), ["2027-01-15"]);
    assert_eq!(outside_term(&plan, three_years()), [day("2030-01-15")]);
}

#[test]
fn two_reviews_on_one_day_are_one() {
    let plan = ReviewPlan { fixed: vec![day("2026-10-31"), day("2026-11-01"), day("2026-11-02")], ..plan() };
    assert_eq!(dates(&plan, three_years()), ["2026-11-02"]);
}

#[test]
fn absurd_plans_end() {
    let term = three_years();
    assert!(dates(&ReviewPlan { times_per_year: Some(0), ..plan() }, term).is_empty());
    assert!(dates(&ReviewPlan { every: Some(Duration::new(0, DurationUnit::Day)), ..plan() }, term).is_empty());
    assert!(dates(&ReviewPlan { every: Some(Duration::new(u32::MAX, DurationUnit::Year)), ..plan() }, term).is_empty());
    assert!(
        dates(&ReviewPlan { before_end: Some(Duration::new(u32::MAX, DurationUnit::Year)), ..plan() }, term).is_empty()
    );
    assert!(!dates(&ReviewPlan { times_per_year: Some(u32::MAX), ..plan() }, term).is_empty());
    let backwards = Term { start: term.end, end: term.start };
    assert!(dates(&ReviewPlan { times_per_year: Some(3), ..plan() }, backwards).is_empty());
}

#[test]
fn a_term_that_is_one_sunday_keeps_its_review() {
    let sunday = day("2026-11-01");
    let plan = ReviewPlan { fixed: vec![sunday], ..plan() };
    let reviews = review_dates(&plan, Term { start: sunday, end: sunday });
    assert_eq!((reviews[0].date, reviews[0].moved), (sunday, false));
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (730_000i32..760_000).prop_map(|days| NaiveDate::from_num_days_from_ce_opt(days).unwrap())
}

fn any_length() -> impl Strategy<Value = Duration> {
    let unit = prop_oneof![
        Just(DurationUnit::Day),
        Just(DurationUnit::Week),
        Just(DurationUnit::Month),
        Just(DurationUnit::Year)
    ];
    (1u32..30, unit).prop_map(|(count, unit)| Duration::new(count, unit))
}

fn any_plan() -> impl Strategy<Value = ReviewPlan> {
    let rule = prop_oneof![Just(DayRule::Following), Just(DayRule::Preceding), Just(DayRule::Unmoved)];
    let zone = prop_oneof![Just("metropole"), Just("alsace-moselle"), Just("mayotte")];
    let fixed = proptest::collection::vec(any_day(), 0..4);
    let rhythm =
        (proptest::option::of(0u32..20), proptest::option::of(any_length()), proptest::option::of(any_length()));
    (fixed, rhythm, rule, zone).prop_map(|(fixed, (times_per_year, every, before_end), moved, zone)| ReviewPlan {
        fixed,
        times_per_year,
        every,
        before_end,
        moved,
        zone: zone.to_owned(),
    })
}

proptest! {
    #[test]
    fn reviews_are_in_order_within_the_term_on_working_days(plan in any_plan(), start in any_day(), days in 30i64..2_000) {
        let term = Term { start, end: start + chrono::TimeDelta::days(days) };
        let reviews = review_dates(&plan, term);
        prop_assert!(reviews.is_sorted_by(|a, b| a.date < b.date));
        for review in &reviews {
            prop_assert!(term.contains(review.date) && term.contains(review.theoretical));
            prop_assert!(plan.moved == DayRule::Unmoved || is_working_day(review.date, &plan.zone));
            prop_assert!(plan.moved != DayRule::Unmoved || review.date == review.theoretical);
            prop_assert_eq!(review.moved, review.date != review.theoretical);
        }
    }

    #[test]
    fn so_many_a_year_are_so_many(times in 1u32..=12, years in 1u32..=5, start in any_day()) {
        let end = crate::schedule::term_end(start, Duration::new(years, DurationUnit::Year)).unwrap();
        let plan = ReviewPlan { times_per_year: Some(times), ..plan() };
        prop_assert_eq!(review_dates(&plan, Term { start, end }).len(), (times * years) as usize);
    }
}
