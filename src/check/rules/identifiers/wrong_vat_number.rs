//! A French VAT number is made of the SIREN of its bearer and of a key computed from it: both are checked where one is
//! registered.
//!
//! Basis: key computed from the SIREN (CGI, art. 286 ter).

use std::sync::LazyLock;

use crate::check::registrations::siren_of;
use crate::check::rule::*;
use crate::model::Partner;

/// The rule.
pub const RULE: Rule = Rule::new(codes::VAT_NUMBER, Severity::Warning, Family::Identifiers, run)
    .basis(&["cle-de-controle"])
    .rows(&["B10-09"]);

static VAT: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\bFR\s?(\d{2})\s?(\d{3})\s?(\d{3})\s?(\d{3})\b"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    findings.extend(case.partnership.partners.iter().filter_map(of_partner));
}

fn of_partner(partner: &Partner) -> Option<Finding> {
    let registration = partner.registration.as_ref()?;
    let groups = VAT.captures(registration.given()?)?;
    let part = |rank: usize| groups.get(rank).map_or("", |group| group.as_str());
    let siren = format!("{}{}{}", part(2), part(3), part(4));
    let key = (12 + 3 * (siren.parse::<u64>().ok()? % 97)) % 97;
    if part(1).parse::<u64>().ok()? != key {
        let message = Message::new("wrong-vat-number").with("key", part(1));
        let help = Message::new("wrong-vat-number-help").with("key", format!("{key:02}")).with("siren", siren);
        return Some(Finding::at(registration.at, message).help(help));
    }
    let (stated, at) = siren_of(partner).filter(|(stated, _)| **stated != *siren)?;
    let message = Message::new("wrong-vat-number-siren").with("found", siren).with("stated", &*stated);
    let finding = Finding::at(registration.at, message).related(at, Message::new("wrong-vat-number-stated"));
    Some(finding.help(Message::new("wrong-vat-number-siren-help")))
}
