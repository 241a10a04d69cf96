//! The date of Easter.

use chrono::NaiveDate;

/// Easter Sunday of a year of the Gregorian calendar, from 1583 to 9999.
///
/// The method is the one printed anonymously in *Nature* in 1876; its letters are kept, for they have no other names.
#[allow(clippy::many_single_char_names, reason = "the letters of the method as printed")]
pub fn easter(year: i32) -> Option<NaiveDate> {
    if !(1583..=9999).contains(&year) {
        return None;
    }
    let a = year % 19;
    let (b, c) = (year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (b - (b + 8) / 25 + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let n = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(n / 31).ok()?, u32::try_from(n % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Datelike;

    #[test]
    fn is_a_sunday_of_march_or_april_in_every_year() {
        for year in 1583..=9999 {
            let date = easter(year).unwrap();
            assert_eq!(date.weekday(), chrono::Weekday::Sun);
            assert!(matches!((date.month(), date.day()), (3, 22..=31) | (4, 1..=25)), "{date}");
        }
    }

    #[test]
    fn is_unknown_before_the_gregorian_calendar() {
        assert_eq!(easter(1582), None);
        assert_eq!(easter(i32::MAX), None);
        assert_eq!(easter(i32::MIN), None);
    }
}
