//! A value is shared by all, or recognised by some who are named: one that is « recognised » without anybody binds
//! nobody.
//!
//! Basis: method (seed 000: values shared or recognised).

use crate::check::rule::*;
use crate::model::{ValueStanding, given};

/// The rule.
pub const RULE: Rule =
    Rule::new(codes::VALUE_HOLDER, Severity::Warning, Family::Method, run).basis(&["methode-pep"]).rows(&["C40"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for value in &case.partnership.values {
        let recognised = given(&value.standing) == Some(&ValueStanding::Recognised);
        if recognised && value.partners.is_empty() && case.sound_at(value.at, &["partners"]) {
            let place = value.standing.as_ref().map_or(value.name.at, |standing| standing.at);
            let message = Message::new("value-held-by-nobody").with("value", value.name.text());
            findings.push(Finding::at(place, message).help(Message::new("value-held-by-nobody-help")).owed());
        }
    }
}
