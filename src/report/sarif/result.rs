//! A finding as a result of SARIF (§ 3.27).

use serde_json::{Map, Value, json};

use crate::report::Report;
use crate::report::position::{Position, from_repository};
use crate::report::resolved::Resolved;
use crate::source::{Code, Edit, Files, Fix, Severity};

/// A finding; `codes` are the rules of the run, in their order.
pub(super) fn result(finding: &Resolved<'_>, codes: &[Code], report: &Report<'_>) -> Value {
    let diagnostic = finding.diagnostic;
    let mut fields = Map::new();
    let mut put = |key: &str, value: Value| {
        fields.insert(key.to_owned(), value);
    };
    put("ruleId", json!(diagnostic.code.id));
    put("ruleIndex", json!(codes.binary_search(&diagnostic.code).unwrap_or_default()));
    put("level", json!(level(diagnostic.severity)));
    put("message", message(&finding.paragraphs(report.catalogue)));
    put("locations", json!([location(finding, report)]));
    if !finding.related.is_empty() {
        let related = finding.related.iter().enumerate();
        put("relatedLocations", related.map(|(index, (at, text))| related_location(index, at, text, report)).collect());
    }
    put("partialFingerprints", json!({ "paraphe/v1": finding.fingerprint }));
    if let Some(suppression) = &diagnostic.suppression {
        put("suppressions", json!([{ "kind": "inSource", "justification": suppression.reason }]));
    }
    if let Some(fix) = &diagnostic.fix {
        put("fixes", json!([{ "artifactChanges": changes(fix, finding.part.files, report) }]));
    }
    let properties: Map<String, Value> = [
        ("dossier", finding.part.dossier),
        ("document", diagnostic.document()),
        ("basis", diagnostic.basis.as_deref()),
    ]
    .into_iter()
    .filter_map(|(key, value)| Some((key.to_owned(), json!(value?))))
    .collect();
    if !properties.is_empty() {
        put("properties", Value::Object(properties));
    }
    Value::Object(fields)
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information => "note",
    }
}

/// A plain text. `[words](address)` would be a link (§ 3.11.6), which no text of a dossier may make.
fn message(text: &str) -> Value {
    json!({ "text": text.replace("](", "] (") })
}

fn location(finding: &Resolved<'_>, report: &Report<'_>) -> Value {
    let path = finding.position.file_or_that_of(finding.part);
    let mut location = json!({ "physicalLocation": physical(&path, &finding.position, report) });
    if let (Some(route), Some(fields)) = (finding.route, location.as_object_mut()) {
        fields.insert("logicalLocations".to_owned(), json!([{ "fullyQualifiedName": route, "kind": "member" }]));
    }
    location
}

fn related_location(index: usize, at: &Position, text: &str, report: &Report<'_>) -> Value {
    let path = at.file.clone().unwrap_or_default();
    json!({ "id": index + 1, "physicalLocation": physical(&path, at, report), "message": message(text) })
}

/// A correction (§ 3.55): each text in the place of another is a change of its file.
fn changes(fix: &Fix, files: &Files, report: &Report<'_>) -> Vec<Value> {
    let change = |edit: &Edit| {
        let at = Position::at(edit.place, files);
        let place = physical(at.file.as_deref().unwrap_or_default(), &at, report);
        let replacement =
            json!({ "deletedRegion": place.get("region"), "insertedContent": { "text": edit.replacement } });
        json!({ "artifactLocation": place.get("artifactLocation"), "replacements": [replacement] })
    };
    fix.edits.iter().map(change).collect()
}

fn physical(path: &str, at: &Position, report: &Report<'_>) -> Value {
    let uri = encoded(&from_repository(&report.in_repository, path));
    let artifact = json!({ "uri": uri, "uriBaseId": "%SRCROOT%" });
    let region: Map<String, Value> =
        [("startLine", at.line), ("startColumn", at.column), ("endLine", at.end_line), ("endColumn", at.end_column)]
            .into_iter()
            .filter_map(|(key, number)| Some((key.to_owned(), json!(number?))))
            .collect();
    if region.is_empty() {
        json!({ "artifactLocation": artifact })
    } else {
        json!({ "artifactLocation": artifact, "region": region })
    }
}

/// A path as a relative reference (RFC 3986): only unreserved characters and the strokes between folders stand as they
/// are.
fn encoded(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            _ => uri.push_str(&format!("%{byte:02X}")),
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_a_relative_reference() {
        assert_eq!(encoded("conventions/a-1/partnership.yaml"), "conventions/a-1/partnership.yaml");
        assert_eq!(encoded("a b/é:?#%.md"), "a%20b/%C3%A9%3A%3F%23%25.md");
    }

    #[test]
    fn a_text_makes_no_link() {
        assert_eq!(message("voir [ici](https://exemple.test)")["text"], "voir [ici] (https://exemple.test)");
    }
}
