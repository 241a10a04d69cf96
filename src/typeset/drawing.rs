//! The call that draws a timeline: rows without gaps, and dates that Typst can hold.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};

use super::escape::literal;
use super::markup::in_one_line;
use crate::document::{Moment, Timeline};

/// The call of `timeline`, its moments in the order of their dates.
pub(super) fn timeline(timeline: &Timeline) -> String {
    let mut moments: Vec<&Moment> = timeline.moments.iter().collect();
    moments.sort_by_key(|moment| (moment.date, moment.row));
    let dates = || moments.iter().map(|moment| moment.date).chain([timeline.start, timeline.end]);
    let start = dates().min().unwrap_or(timeline.start);
    let end = dates().max().unwrap_or(timeline.end);
    let rows = rows(&moments);

    let mut out = format!("#timeline(\n  start: {}, end: {},\n  rows: (", date(start), date(end));
    rows.values().for_each(|(_, label)| out.push_str(&format!("{}, ", literal(&in_one_line(label)))));
    out.push_str("),\n  moments: (\n");
    for moment in &moments {
        let row = rows.get(&moment.row).map_or(0, |(index, _)| *index);
        out.push_str(&format!(
            "    (date: {}, row: {row}, printed: {}, label: {}),\n",
            date(moment.date),
            literal(&in_one_line(&moment.printed)),
            literal(&in_one_line(&moment.label))
        ));
    }
    out.push_str(&format!("  ),\n  alt: {},\n);", literal(&timeline.description)));
    out
}

/// The rows in use by the number that they were given, each with its place among them and its label.
fn rows<'a>(moments: &[&'a Moment]) -> BTreeMap<usize, (usize, &'a str)> {
    let mut rows: BTreeMap<usize, (usize, &str)> =
        moments.iter().rev().map(|moment| (moment.row, (0, moment.row_label.as_str()))).collect();
    rows.values_mut().enumerate().for_each(|(index, row)| row.0 = index);
    rows
}

/// A date as Typst writes it. Its calendar ends in the year 9999, that of the sources does not.
fn date(date: NaiveDate) -> String {
    let year = date.year().clamp(1, 9_999);
    let day = if year == date.year() { date.day() } else { date.day().min(28) };
    format!("datetime(year: {year}, month: {}, day: {day})", date.month())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_close_up_and_moments_come_in_order() {
        let day = |day| NaiveDate::from_ymd_opt(2026, 9, day).unwrap();
        let moment = |date, row: usize| Moment {
            date,
            printed: "le".into(),
            label: "l".into(),
            row,
            row_label: format!("rang {row}"),
        };
        let drawn = timeline(&Timeline {
            start: day(5),
            end: day(20),
            moments: vec![moment(day(28), 9), moment(day(2), 4)],
            description: "Deux dates".into(),
        });
        assert!(
            drawn.contains(
                "start: datetime(year: 2026, month: 9, day: 2), end: datetime(year: 2026, month: 9, day: 28)"
            )
        );
        assert!(drawn.contains("rows: (\"rang 4\", \"rang 9\", )"), "{drawn}");
        assert!(drawn.find("day: 2), row: 0") < drawn.find("day: 28), row: 1"));
    }
}
