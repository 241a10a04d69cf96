//! Whom no text binds receives no secret, unless a text is named that allows it: neither the charter nor the agreement
//! of the parents makes the sharing lawful by itself. Figures without names are no secret.
//!
//! Basis: C. pén., art. 226-13.

use crate::check::rule::*;
use crate::check::secrecy::is_nameless;
use crate::model::Bond;

/// The rule.
pub const RULE: Rule = Rule::new(codes::UNBOUND_RECIPIENT, Severity::Warning, Family::Confidentiality, run)
    .basis(&["c-pen-226-13"])
    .rows(&["B7-01", "B7-06"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let recipients = case.partnership.confidentiality.iter().flat_map(|confidentiality| &confidentiality.recipients);
    for recipient in recipients.filter(|recipient| recipient.bound_by.given() == Some(&Bond::Nothing)) {
        let is_silent = recipient.basis.is_none() && case.sound_at(recipient.at, &["basis", "receives"]);
        if is_silent && !is_nameless(recipient) {
            let message = Message::new("recipient-not-bound").with("partner", recipient.who.text());
            let fault = Finding::at(recipient.bound_by.at, message);
            findings.push(fault.help(Message::new("recipient-not-bound-help")));
        }
    }
}
