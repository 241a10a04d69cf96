//! The charter itself, or the agreement of the parents or of the person, is no text that allows a secret to be shared:
//! both are guarantees beside the law, not instead of it.
//!
//! Basis: C. pén., art. 226-13 and 226-14.

use crate::check::text::folded::Folded;
use crate::check::rule::*;
use crate::model::given;

/// The rule.
pub const RULE: Rule = Rule::new(codes::CHARTER_AS_BASIS, Severity::Warning, Family::Confidentiality, run)
    .basis(&["c-pen-226-13", "c-pen-226-14"])
    .rows(&["B7-01", "B7-06"]);

static CHARTER_OR_CONSENT: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\bchartes?\b|\b(?:accord|consentement|autorisation)s?\b"));
/// A text of law, or what binds a person apart from the charter.
static TEXT: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?:art(?:icles?\b|\.)|lois?\b|codes?\b|décrets?\b|ordonnances?\b|arrêtés?\b|règlements?\b|conventions? collectives?\b|contrats?\b|serment\b|statuts?\b|rgpd\b|déontologi)",
    )
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    let recipients = case.partnership.confidentiality.iter().flat_map(|confidentiality| &confidentiality.recipients);
    for recipient in recipients {
        let Some((field, text)) = recipient.basis.as_ref().zip(given(&recipient.basis)) else { continue };
        let text = Folded::of(text);
        if CHARTER_OR_CONSENT.is_match(text.as_str()) && !TEXT.is_match(text.as_str()) {
            let message = Message::new("charter-as-legal-basis").with("partner", recipient.who.text());
            findings.push(Finding::at(field.at, message).help(Message::new("charter-as-legal-basis-help")));
        }
    }
}
