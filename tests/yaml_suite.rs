//! The YAML test suite: what must fail is refused, and what our subset reads has the value that the suite gives.

use std::collections::BTreeMap;

use paraphe::source::{FileId, Severity};
use paraphe::yaml::{Content, Limits, Node, Parsed, parse};
use serde_json::Value;

fn cases() -> Vec<Value> {
    let text = include_str!("suites/yaml/yaml_test_suite.json");
    serde_json::from_str(text).expect("the suite is JSON")
}

fn read(case: &Value) -> Parsed {
    parse(FileId(0), case["yaml"].as_str().expect("a case has YAML"), Limits::default())
}

fn refusals(parsed: &Parsed) -> Vec<&'static str> {
    parsed.faults.iter().filter(|fault| fault.severity == Severity::Error).map(|fault| fault.code.name).collect()
}

/// Whether a node is a value of JSON; a scalar has no type before a field reads it, so that its text is compared.
fn equals(node: &Node, value: &Value) -> bool {
    match (&node.content, value) {
        (Content::Nothing, Value::Null) => true,
        (Content::Scalar { text, .. }, Value::String(string)) => text == string,
        (Content::Scalar { text, .. }, Value::Number(number)) => {
            text.parse::<f64>().ok() == number.as_f64() || hexadecimal_or_octal(text) == number.as_i64()
        }
        (Content::Scalar { text, .. }, Value::Bool(flag)) => text == &flag.to_string(),
        (Content::Sequence(items), Value::Array(values)) => {
            items.len() == values.len() && items.iter().zip(values).all(|(item, value)| equals(item, value))
        }
        (Content::Mapping(entries), Value::Object(values)) => {
            entries.len() == values.len()
                && entries.iter().all(|entry| values.get(&entry.key).is_some_and(|value| equals(&entry.value, value)))
        }
        _ => false,
    }
}

fn hexadecimal_or_octal(text: &str) -> Option<i64> {
    let parse = |prefix, radix| text.strip_prefix(prefix).and_then(|digits| i64::from_str_radix(digits, radix).ok());
    parse("0x", 16).or_else(|| parse("0o", 8))
}

#[test]
fn what_must_fail_is_refused() {
    let must_fail: Vec<Value> = cases().into_iter().filter(|case| case["fail"] == true).collect();
    assert_eq!(must_fail.len(), 94);
    let accepted: Vec<&Value> =
        must_fail.iter().filter(|case| refusals(&read(case)).is_empty()).map(|case| &case["id"]).collect();
    assert_eq!(accepted, Vec::<&Value>::new());
}

#[test]
fn what_is_read_has_the_value_of_the_suite() {
    let mut equal = 0;
    let mut refused: BTreeMap<&str, usize> = BTreeMap::new();
    let mut wrong = Vec::new();
    for case in cases() {
        let Some(json) = case["json"].as_str().filter(|_| case["fail"] == false) else { continue };
        let parsed = read(&case);
        let codes = refusals(&parsed);
        let value = serde_json::Deserializer::from_str(json).into_iter().next().and_then(Result::ok);
        match (codes.first(), &parsed.tree, value) {
            (Some(code), _, _) => *refused.entry(code).or_default() += 1,
            (None, Some(tree), Some(value)) if equals(tree, &value) => equal += 1,
            _ => wrong.push(case["id"].to_string()),
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    println!("{equal} equal, refused: {refused:?}");
    assert!(equal >= 150, "only {equal} cases are read, refused: {refused:?}");
    assert!(!refused.contains_key("yaml-syntax"), "well-formed YAML is told to be ill-formed: {refused:?}");
}

#[test]
fn no_case_panics_and_no_place_is_outside_the_text() {
    for case in cases() {
        let text = case["yaml"].as_str().unwrap_or_default();
        for fault in read(&case).faults {
            let range = fault.span().expect("a fault of a text has a place").range();
            assert!(text.get(range.clone()).is_some(), "{}: {range:?}", case["id"]);
        }
    }
}
