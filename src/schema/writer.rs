//! A format as JSON Schema.
//!
//! Three habits of editors shape it. Draft-07 ignores what stands beside `$ref`, and yaml-language-server drops it: a
//! key refers through `allOf`. It also inserts a colon only behind a key whose `type` is said: each key says its own.
//! And it lays the keywords of the root under a fragment (`#/properties/means`, by which a split file names its part):
//! a mapping under a key is written out in its place, so that its own keywords win.

use serde_json::{Map, Value, json};

use super::words::{Words, value_id};
use crate::language::Catalogue;
use crate::model::BLANK_WORDS;
use crate::yaml::{Format, Key, Look, Record, Scalar, Terms};

/// Writes one schema.
pub(super) struct Writer {
    words: Words,
    /// What keys refer to, by name, in the order in which it is met.
    definitions: Map<String, Value>,
}

impl Writer {
    pub fn new(catalogue: &'static Catalogue) -> Self {
        Self { words: Words::of(catalogue), definitions: Map::new() }
    }

    /// The schema of a file whose content is the record.
    pub fn schema(mut self, record: &Record) -> Value {
        let mut schema = Map::new();
        schema.insert("$schema".to_owned(), json!("http://json-schema.org/draft-07/schema#"));
        insert(&mut schema, "$comment", self.words.sentence("schema-comment"));
        schema.append(&mut self.mapping(record));
        schema.insert("definitions".to_owned(), Value::Object(self.definitions));
        Value::Object(schema)
    }

    /// A mapping with exactly its keys.
    fn mapping(&mut self, record: &Record) -> Map<String, Value> {
        let keys = (record.keys)();
        let properties: Map<String, Value> =
            keys.iter().map(|key| (key.name.to_owned(), self.key(record, key))).collect();
        // A list of the dossier may live in a file of its own, of which an editor knows nothing in this one.
        let is_asked = |key: &&Key| key.required && !matches!(key.format, Format::FilledList(_));
        let required: Vec<&str> = keys.iter().filter(is_asked).map(|key| key.name).collect();
        let mut mapping = Map::new();
        mapping.insert("type".to_owned(), json!("object"));
        mapping.insert("properties".to_owned(), Value::Object(properties));
        mapping.insert("additionalProperties".to_owned(), json!(false));
        if !required.is_empty() {
            mapping.insert("required".to_owned(), json!(required));
        }
        mapping
    }

    /// The value of a key, with what is said of it.
    fn key(&mut self, record: &Record, key: &Key) -> Value {
        let mut schema = Map::new();
        insert(&mut schema, "description", self.words.of_key(record.name, key.name, kind_of(&key.format)));
        schema.append(&mut self.value(&key.format));
        Value::Object(schema)
    }

    fn value(&mut self, format: &Format) -> Map<String, Value> {
        match format {
            Format::Record(record) => self.mapping(record),
            Format::List(item) => object(json!({ "type": "array", "items": self.reference(item) })),
            Format::FilledList(item) => {
                object(json!({ "type": "array", "minItems": 1, "items": self.reference(item) }))
            }
            Format::Scalar(scalar) => {
                object(json!({ "type": types(scalar.looks, None), "allOf": [self.reference(format)] }))
            }
            Format::Terms(_) => object(json!({ "type": "string", "allOf": [self.reference(format)] })),
            Format::TextOrRecord(scalar, _) => {
                let types = types(scalar.looks, Some("object"));
                object(json!({ "type": types, "allOf": [self.reference(format)] }))
            }
        }
    }

    /// A reference to a definition, which is written on first use.
    fn reference(&mut self, format: &Format) -> Value {
        let name = match format {
            Format::Scalar(scalar) => scalar.kind,
            Format::Terms(terms) => terms.name,
            Format::Record(record) | Format::TextOrRecord(_, record) => record.name,
            Format::List(_) | Format::FilledList(_) => return Value::Object(self.value(format)),
        };
        if !self.definitions.contains_key(name) {
            // The name first, so that definitions stand in the order in which they are met.
            self.definitions.insert(name.to_owned(), Value::Null);
            let definition = self.definition(format);
            self.definitions.insert(name.to_owned(), definition);
        }
        json!({ "$ref": format!("#/definitions/{name}") })
    }

    fn definition(&mut self, format: &Format) -> Value {
        match format {
            Format::Scalar(scalar) => self.scalar(scalar),
            Format::Terms(terms) => self.terms(terms),
            Format::TextOrRecord(scalar, record) => {
                json!({ "anyOf": [self.scalar(scalar), self.mapping(record)] })
            }
            Format::Record(_) | Format::List(_) | Format::FilledList(_) => Value::Object(self.value(format)),
        }
    }

    fn scalar(&self, scalar: &Scalar) -> Value {
        let mut schema = Map::new();
        schema.insert("type".to_owned(), types(scalar.looks, None));
        if let Some(pattern) = scalar.pattern {
            schema.insert("pattern".to_owned(), json!(format!("^(?:{pattern})$|{}", left_open())));
            insert(&mut schema, "patternErrorMessage", self.words.sentence(&value_id(scalar.kind)));
        }
        if !scalar.examples.is_empty() {
            schema.insert("examples".to_owned(), json!(scalar.examples));
        }
        Value::Object(schema)
    }

    /// A closed list; the terms stand first, since editors tell the fault of the first choice.
    fn terms(&self, list: &Terms) -> Value {
        let spellings: Vec<&str> = list.terms.iter().map(|(spelling, _)| *spelling).collect();
        let meanings = list.terms.iter().map(|(spelling, french)| self.words.of_term(list.name, spelling, french));
        let meanings: Vec<String> = meanings.map(Option::unwrap_or_default).collect();
        let mut closed = object(json!({ "type": "string", "enum": spellings }));
        if meanings.iter().any(|meaning| !meaning.is_empty()) {
            closed.insert("enumDescriptions".to_owned(), json!(meanings));
        }
        json!({ "anyOf": [closed, { "type": "string", "pattern": left_open() }] })
    }
}

/// The pattern of a value that a person leaves open, in any field (« à complétera » is not one: no letter of ours follows);
/// and of one with spaces around it, which reading takes off.
fn left_open() -> String {
    format!(r"^(?:{})(?:$|[^0-9A-Za-zÀ-ÖØ-öø-ɏ])|^\s|\s$", BLANK_WORDS.join("|"))
}

/// The types of JSON that stand for what is written.
fn types(looks: &[Look], other: Option<&'static str>) -> Value {
    let named = looks.iter().map(|look| match look {
        Look::Text => "string",
        Look::Number => "number",
        Look::Boolean => "boolean",
    });
    let types: Vec<&str> = named.chain(other).collect();
    match types.as_slice() {
        [only] => json!(only),
        _ => json!(types),
    }
}

/// The scalar whose form is told with its key.
fn kind_of(format: &Format) -> Option<&'static str> {
    match format {
        Format::Scalar(scalar) => Some(scalar.kind),
        Format::List(item) | Format::FilledList(item) => kind_of(item),
        Format::TextOrRecord(scalar, _) => Some(scalar.kind),
        Format::Terms(_) | Format::Record(_) => None,
    }
}

fn insert(schema: &mut Map<String, Value>, keyword: &str, text: Option<String>) {
    if let Some(text) = text {
        schema.insert(keyword.to_owned(), Value::String(text));
    }
}

fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}
