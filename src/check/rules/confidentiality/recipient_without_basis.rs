//! For each recipient the dossier says by which text it may share, and what it shares or receives.
//!
//! Whom nothing binds is the matter of another rule.
//!
//! Basis: C. pén., art. 226-13 and 226-14.

use crate::check::rule::*;
use crate::check::secrecy::is_nameless;
use crate::model::{Bond, Recipient};

/// The rule.
pub const RULE: Rule = Rule::new(codes::RECIPIENT_BASIS, Severity::Warning, Family::Confidentiality, run)
    .basis(&["c-pen-226-13", "c-pen-226-14"])
    .rows(&["B7-01"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let recipients = case.partnership.confidentiality.iter().flat_map(|confidentiality| &confidentiality.recipients);
    for recipient in recipients.filter(|recipient| case.sound(recipient.at)) {
        if let Some(what) = unsaid(recipient) {
            let message = Message::new("recipient-without-basis").with("partner", recipient.who.text());
            let fault = Finding::at(recipient.who.at, message.with("what", what));
            findings.push(fault.help(Message::new("recipient-without-basis-help").with("what", what)).owed());
        }
    }
}

fn unsaid(recipient: &Recipient) -> Option<&'static str> {
    let is_told_elsewhere = recipient.bound_by.given() == Some(&Bond::Nothing);
    let basis = recipient.basis.is_none() && !is_told_elsewhere && !is_nameless(recipient);
    let content = recipient.shares.is_none() && recipient.receives.is_none();
    match (basis, content) {
        (true, true) => Some("both"),
        (true, false) => Some("basis"),
        (false, true) => Some("content"),
        (false, false) => None,
    }
}
