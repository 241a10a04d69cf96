//! One address has one postal code: the same house of the same town with two codes is a slip in one of the places.
//!
//! Basis: consistency, after published conventions.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::check::text::folded::Folded;
use crate::check::rule::*;
use crate::check::text::spelled::spelled;
use crate::model::{Address, given};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::ADDRESS_DIFFERS, Severity::Warning, Family::Writing, run)
    .basis(&["coherence", "usage-conventions-publiees"])
    .rows(&["B11-07"]);

/// « 18, rue du Moulin-Brûlé, 62996 Marenchelle ».
static ADDRESS: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?P<street>\b\d{1,4}(?: ?(?:bis|ter|quater))?,? (?i:rue|avenue|place|boulevard|allée|impasse|chemin|route|quai|square|cours|passage)",
        r" [\p{L}' -]+?),? (?:[-–] )?(?P<code>\d{5}) (?P<city>\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)*)"
    ))
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    let mut known: HashMap<String, (String, Span)> = HashMap::new();
    for partner in &case.partnership.partners {
        let own = partner.address.iter().chain(partner.establishments.iter().filter_map(|site| site.address.as_ref()));
        for (key, code, at) in own.filter_map(declared) {
            meet(&mut known, key, code, at, findings);
        }
    }
    for found in spelled(case, &ADDRESS) {
        if let Some(at) = found.place_of("code") {
            meet(
                &mut known,
                key(found.group("street"), found.group("city")),
                found.group("code").to_owned(),
                at,
                findings,
            );
        }
    }
}

fn declared(address: &Address) -> Option<(String, String, Span)> {
    let code = address.postal_code.as_ref()?;
    let street = given(&address.street).filter(|street| street.starts_with(|first: char| first.is_ascii_digit()))?;
    Some((key(street, given(&address.city)?), code.given()?.to_string(), code.at))
}

fn meet(known: &mut HashMap<String, (String, Span)>, key: String, code: String, at: Span, findings: &mut Findings) {
    let Some((first, place)) = known.get(&key) else {
        known.insert(key, (code, at));
        return;
    };
    if *first != code {
        let message = Message::new("address-differs").with("code", code).with("first", first.as_str());
        let finding = Finding::at(at, message).related(*place, Message::new("address-differs-first"));
        findings.push(finding.help(Message::new("address-differs-help")));
    }
}

/// Street and town without signs and capitals.
fn key(street: &str, city: &str) -> String {
    let folded = format!("{} {}", Folded::of(street).as_str(), Folded::of(city).as_str()).to_lowercase();
    let bare: String = folded.chars().map(|one| if one.is_alphanumeric() { one } else { ' ' }).collect();
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}
