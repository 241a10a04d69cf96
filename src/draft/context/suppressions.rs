//! The findings set aside, as the annex of a document tells them.

use serde::Serialize;

use crate::language::{Catalogue, Language};
use crate::model::{Document, Partnership, Suppression};
use crate::source::{ALL_CODES, Code};

/// A finding set aside, with what its rule tells.
#[derive(Serialize)]
pub struct SuppressionView<'a> {
    #[serde(flatten)]
    suppression: &'a Suppression,
    title: String,
    /// Where it is found, in the French words of the keys.
    place_name: String,
}

/// The findings set aside that are not of another document.
pub fn suppressions<'a>(partnership: &'a Partnership, document: &Document) -> Vec<SuppressionView<'a>> {
    let concerns = |suppression: &&Suppression| {
        let mut keys = suppression.place.text().split('.');
        keys.next() != Some("documents") || keys.next().is_none_or(|id| id == document.id.text())
    };
    let told = partnership.suppressions.iter().filter(concerns).map(|suppression| {
        let named = |code: &&Code| code.id == suppression.rule.text() || code.name == suppression.rule.text();
        let title = ALL_CODES
            .iter()
            .find(named)
            .and_then(|code| Catalogue::of(Language::French).text(&format!("{}-title", code.name)));
        let place_name = place_name(suppression.place.text(), document);
        SuppressionView { suppression, title: title.unwrap_or_default(), place_name }
    });
    told.collect()
}

/// `documents.charte.signed_on` → « date de signature »: the French words of the keys, without those that lead to the
/// document itself; ids and numbers stay as they are.
fn place_name(place: &str, document: &Document) -> String {
    let own = format!("documents.{}", document.id.text());
    let inner = place.strip_prefix(own.as_str()).filter(|rest| rest.is_empty() || rest.starts_with('.'));
    let is_key = |key: &str| key.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    if !place.split('.').all(is_key) {
        return place.to_owned();
    }
    let keys = inner.unwrap_or(place).split('.').filter(|key| !key.is_empty());
    let french = |key: &str| {
        Catalogue::of(Language::French)
            .text(&format!("key-{}", key.replace('_', "-")))
            .unwrap_or_else(|| key.to_owned())
    };
    keys.map(french).collect::<Vec<_>>().join(", ")
}
