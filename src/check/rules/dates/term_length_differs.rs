//! When a term gives its start, its end and its length, the three agree: three years from 1 September 2026 end on
//! 31 August 2029.
//!
//! Basis: periods are reckoned from day to day (CPC, art. 641, by analogy).

use chrono::Datelike;

use crate::check::rule::*;
use crate::check::years::announced;
use crate::model::{Term, given};
use crate::schedule::term_end;

/// The rule.
pub const RULE: Rule = Rule::new(codes::TERM_LENGTH, Severity::Error, Family::Dates, run).basis(&["cpc-641"]).rows(&["B11-01"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let last = announced(case.partnership.title.text()).map(|(_, last)| last);
    findings.extend(case.terms().filter_map(|term| differing(term, last)));
}

/// `last` is the last year that the title announces: when the length agrees with it, the end is what is wrong.
fn differing(term: &Term, last: Option<i32>) -> Option<Finding> {
    let field = term.end.as_ref()?;
    let (start, end) = (given(&term.start)?.day(), field.given()?.day());
    let (length, place) = (*given(&term.duration)?, term.duration.as_ref()?.at);
    let computed = term_end(start, length)?;
    // An end before the start is told by its own rule.
    if end == computed || end < start {
        return None;
    }
    let message =
        Message::new("term-length-differs").with("end", end).with("computed", computed);
    let fault = Finding::at(field.at, message);
    let fault = fault.related(place, Message::new("term-length-differs-length"));
    let help = Message::new("term-length-differs-help").with("computed", computed.to_string());
    let fault = fault.help(help);
    let is_announced = last == Some(computed.year()) && last != Some(end.year());
    Some(if is_announced { fault.fix(field.at, computed.to_string()) } else { fault })
}
