//! A term ends on the day on which it starts, or later.
//!
//! Basis: order of dates.

use crate::check::Case;
use crate::language::Message;
use crate::model::Term;
use crate::source::{Diagnostic, codes};

pub fn run(case: &Case<'_>, findings: &mut Vec<Diagnostic>) {
    findings.extend(case.terms().filter_map(reversed));
}

fn reversed(term: &Term) -> Option<Diagnostic> {
    let (start, end) = (term.start.as_ref()?, term.end.as_ref()?);
    let (first, last) = (start.given()?, end.given()?);
    let message = Message::new("reversed-term").with("start", first.to_string()).with("end", last.to_string());
    let fault = Diagnostic::error(codes::TERM_ORDER, end.at, message);
    let fault = fault.related(start.at, Message::new("reversed-term-start"));
    (last < first).then(|| fault.help(Message::new("reversed-term-help")))
}
