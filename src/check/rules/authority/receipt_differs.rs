//! The acknowledgement of an act sent by @CTES repeats the act: SIREN of the body, day of the decision, nature. One that
//! differs is that of another act. A receipt of another system is left alone.
//!
//! Basis: observed acknowledgements; CGCT, art. L. 2131-1.

use chrono::NaiveDate;

use crate::check::mandates::Mandate;
use crate::check::rule::*;
use crate::model::{Partner, given};
use crate::source::Span;

/// `062-216209916-20260611-2026_38-DE`; the number of the act is free.
static RECEIPT: LazyLock<Words> =
    LazyLock::new(|| words(r"^(?:0?\d{2}|0?2[ABab]|9[78]\d)-(\d{9})-(\d{8})-(.+)-([A-Z]{2})(?:[-_.].*)?$"));
/// What looks like one, and may be cut short.
static LIKE: LazyLock<Words> = LazyLock::new(|| words(r"^(?:0?\d{2}|0?2[ABab]|9[78]\d)-\d{7,11}-"));

/// Natures of acts: deliberations, regulations, individual acts, contracts, budgets, others.
const NATURES: &[&str] = &["DE", "AR", "AI", "CC", "BF", "AU"];

/// The rule.
pub const RULE: Rule = Rule::new(codes::RECEIPT_DIFFERS, Severity::Warning, Family::Authority, run)
    .basis(&["usage-actes", "cgct-l2131-1"])
    .rows(&["B5-07"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for partner in &case.partnership.partners {
        findings.extend(partner.authority.iter().filter_map(|one| differing(partner, &Mandate::of(one))));
    }
    for authority in case.partnership.documents.iter().flat_map(|document| &document.authority) {
        if let Some(partner) = case.partner(authority.partner.text()) {
            findings.extend(differing(partner, &Mandate::for_document(authority)));
        }
    }
}

fn differing(partner: &Partner, decision: &Mandate<'_>) -> Option<Finding> {
    let field = decision.receipt.as_ref()?;
    let receipt = field.given()?;
    let Some(parts) = RECEIPT.captures(receipt) else {
        return LIKE.is_match(receipt).then(|| told(field.at, "form", receipt, ""));
    };
    let part = |index: usize| parts.get(index).map_or("", |found| found.as_str());
    let siren = given(&partner.siren).cloned().or_else(|| given(&partner.siret).map(|siret| siret.siren()));
    if let Some(siren) = siren.filter(|siren| **siren != *part(1)) {
        return Some(told(field.at, "siren", part(1), &siren));
    }
    let sent = NaiveDate::parse_from_str(part(2), "%Y%m%d").ok();
    let days: Option<Vec<NaiveDate>> = decision.dates.iter().map(|date| date.given().map(|date| date.day())).collect();
    if let Some(first) = days.as_ref().and_then(|days| days.first())
        && !days.iter().flatten().any(|day| Some(*day) == sent)
    {
        return Some(told(field.at, "date", part(2), &first.to_string()));
    }
    (!NATURES.contains(&part(4))).then(|| told(field.at, "nature", part(4), ""))
}

fn told(place: Span, part: &'static str, found: &str, expected: &str) -> Finding {
    let message = Message::new("receipt-differs").with("part", part).with("found", found).with("expected", expected);
    Finding::at(place, message).help(Message::new("receipt-differs-help"))
}
