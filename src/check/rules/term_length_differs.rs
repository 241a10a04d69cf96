//! When a term gives its start, its end and its length, the three agree: three years from 1 September 2026 end on
//! 31 August 2029.
//!
//! Basis: periods are reckoned from day to day (CPC, art. 641, by analogy).

use crate::check::Case;
use crate::language::Message;
use crate::model::{Term, given};
use crate::schedule::term_end;
use crate::source::{Diagnostic, codes};

pub fn run(case: &Case<'_>, findings: &mut Vec<Diagnostic>) {
    findings.extend(case.terms().filter_map(differing));
}

fn differing(term: &Term) -> Option<Diagnostic> {
    let field = term.end.as_ref()?;
    let (start, end) = (given(&term.start)?.day(), field.given()?.day());
    let (length, place) = (*given(&term.duration)?, term.duration.as_ref()?.at);
    let computed = term_end(start, length)?;
    // An end before the start is told by its own rule.
    if end == computed || end < start {
        return None;
    }
    let message =
        Message::new("term-length-differs").with("end", end.to_string()).with("computed", computed.to_string());
    let fault = Diagnostic::error(codes::TERM_LENGTH, field.at, message);
    let fault = fault.related(place, Message::new("term-length-differs-length"));
    let help = Message::new("term-length-differs-help").with("computed", computed.to_string());
    Some(fault.help(help).basis("CPC, art. 641, par analogie"))
}
