//! The data that a document prints, as YAML attached to its PDF.
//!
//! A partner must not receive everyone's notes: what the clauses of the document do not speak of stays out, and so do
//! comments, bank details and internal notes.

use serde_yaml::{Mapping, Value};

use super::context::Parties;
use super::library::Library;
use super::marks::{BLANK_END, BLANK_START};
use crate::document::{self, Attachment};
use crate::model::{Document, Dossier, Partnership};

/// Keys that never leave the dossier, wherever they stand.
const PRIVATE: &[&str] = &["bank_account", "internal_note", "clauses", "email", "suppressions"];
/// Keys that every document prints.
const ALWAYS: &[&str] = &["reference", "title", "version"];
/// Names of the context that print a key of another name.
const DERIVED: &[(&str, &str)] = &[
    ("parties", "partners"),
    ("money", "means"),
    ("budgets", "means"),
    ("in_kind", "means"),
    ("review_dates", "evaluation"),
    ("reviews", "evaluation"),
    ("reports", "evaluation"),
    ("indicators", "objectives"),
    ("label", "partners"),
];

/// Attaches to a drafted document the data that it prints, unless it declines.
pub fn attach(dossier: &Dossier, library: &Library, tree: &mut document::Document) {
    let mut entries = dossier.partnership.documents.iter();
    let Some(entry) = entries.find(|entry| entry.id.text() == tree.id) else { return };
    let parts = tree.opening.iter().map(|section| &section.clause);
    let parts = parts.chain(tree.articles.iter().map(|article| &article.clause));
    let clauses: Vec<&str> = parts.chain(tree.annexes.iter().map(|annex| &annex.clause)).map(String::as_str).collect();
    tree.attachment = of_document(dossier, entry, library, &clauses);
}

fn of_document(dossier: &Dossier, document: &Document, library: &Library, clauses: &[&str]) -> Option<Attachment> {
    if document.attach_data.as_ref().and_then(|flag| flag.given()).is_some_and(|flag| !flag.is_yes()) {
        return None;
    }
    let partnership = &dossier.partnership;
    let Ok(Value::Mapping(all)) = serde_yaml::to_value(partnership) else { return None };
    let printed = |key: &str| ALWAYS.contains(&key) || clauses.iter().any(|clause| library.speaks_of(clause, key));
    let derived = |key: &str| DERIVED.iter().any(|(name, of)| *of == key && printed(name));
    let mut data = Mapping::new();
    for (key, value) in all {
        let Some(name) = key.as_str() else { continue };
        let kept = match name {
            "documents" => own(value, &[document.id.text()], "id"),
            "persons" => own(value, &signers(partnership, document), "id"),
            "partners" => own(value, &party_ids(partnership, document), "id"),
            _ if PRIVATE.contains(&name) => Value::Null,
            _ if printed(name) || derived(name) => value,
            _ => Value::Null,
        };
        if let Some(kept) = pruned(kept, dossier) {
            data.insert(key, kept);
        }
    }
    let bytes = serde_yaml::to_string(&data).ok()?.into_bytes();
    Some(Attachment {
        name: format!("{}-{}.yaml", dossier.name, document.id.text()),
        description: "Données imprimées dans ce document".to_owned(),
        bytes,
    })
}

fn party_ids(partnership: &Partnership, document: &Document) -> Vec<String> {
    let parties = Parties::of(document, partnership);
    parties.partners(partnership).into_iter().map(|partner| partner.id.text().to_owned()).collect()
}

fn signers(partnership: &Partnership, document: &Document) -> Vec<String> {
    let parties = Parties::of(document, partnership);
    let partners = parties.partners(partnership).into_iter();
    let persons = partners.flat_map(|partner| &partner.signatories).filter_map(|signatory| signatory.person.as_ref());
    persons.map(|person| person.text().to_owned()).collect()
}

/// The items of a list whose id is among those given.
fn own(list: Value, ids: &[impl AsRef<str>], key: &str) -> Value {
    let Value::Sequence(items) = list else { return list };
    let kept = items.into_iter().filter(|item| {
        let id = item.get(key).and_then(Value::as_str);
        id.is_some_and(|id| ids.iter().any(|kept| kept.as_ref() == id))
    });
    Value::Sequence(kept.collect())
}

/// The value without what is empty or private; blanks say what is to be completed.
fn pruned(value: Value, dossier: &Dossier) -> Option<Value> {
    match value {
        Value::Null => None,
        Value::String(text) => Some(Value::String(unmarked(text, dossier))),
        Value::Sequence(items) => {
            let items: Vec<Value> = items.into_iter().filter_map(|item| pruned(item, dossier)).collect();
            (!items.is_empty()).then_some(Value::Sequence(items))
        }
        Value::Mapping(entries) => {
            let public = entries.into_iter().filter(|(key, _)| !key.as_str().is_some_and(|key| PRIVATE.contains(&key)));
            let entries: Mapping = public.filter_map(|(key, value)| Some((key, pruned(value, dossier)?))).collect();
            (!entries.is_empty()).then_some(Value::Mapping(entries))
        }
        other => Some(other),
    }
}

fn unmarked(text: String, dossier: &Dossier) -> String {
    let Some(index) = text.strip_prefix(BLANK_START).and_then(|rest| rest.strip_suffix(BLANK_END)) else { return text };
    let note = index.parse::<usize>().ok().and_then(|index| dossier.blanks.get(index)).map(|(_, note)| note.as_str());
    match note {
        Some(note) if !note.is_empty() => format!("à compléter : {note}"),
        _ => "à compléter".to_owned(),
    }
}
