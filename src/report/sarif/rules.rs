//! The rules of a SARIF report: those that found something, each with its page.

use serde_json::{Value, json};

use crate::language::Catalogue;
use crate::manual::{address, page, page_name, title};
use crate::source::Code;

/// A rule (SARIF 2.1.0, § 3.49). Its page goes with it, so that it can be read where there is no network.
pub(super) fn rule(code: Code, catalogue: &Catalogue) -> Value {
    let mut described = json!({
        "id": code.id,
        "name": code.name,
        "shortDescription": { "text": title(code, catalogue) },
        "properties": { "page": page_name(code) },
    });
    if let Some(fields) = described.as_object_mut() {
        fields.extend(address(code).map(|address| ("helpUri".to_owned(), json!(address))));
        fields.extend(
            page(code, catalogue, None).map(|page| ("help".to_owned(), json!({ "text": page, "markdown": page }))),
        );
    }
    described
}
