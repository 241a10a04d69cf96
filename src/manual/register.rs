//! The register of rules, for machines.

use serde::Serialize;
use serde_json::Value;

use super::page::{page_name, title};
use crate::check::{Check, Rule};
use crate::language::Catalogue;
use crate::law::{self, Article};

/// The version of the format.
const VERSION: u32 = 1;

#[derive(Serialize)]
struct Entry<'a> {
    code: &'a str,
    name: &'a str,
    title: String,
    severity: &'static str,
    family: &'static str,
    phase: Option<&'static str>,
    /// Whether the strict profile makes it an error.
    core: bool,
    /// Whether `paraphe.yaml` can weigh it otherwise.
    configurable: bool,
    basis: Vec<Basis<'a>>,
    page: String,
}

#[derive(Serialize)]
struct Basis<'a> {
    id: &'a str,
    citation: String,
    text: &'a str,
    article: Option<&'a str>,
    in_force_from: Option<String>,
    in_force_to: Option<String>,
    confidence: &'static str,
    copy: &'a str,
    checked_on: String,
}

/// The rules as one JSON document: code, name, severity, family, and each basis with its dates and confidence.
pub fn register<'a>(rules: impl Iterator<Item = &'a Rule>, catalogue: &Catalogue) -> Value {
    let entries: Vec<Entry<'_>> = rules.map(|rule| entry(rule, catalogue)).collect();
    serde_json::json!({ "version": VERSION, "rules": entries })
}

fn entry<'a>(rule: &'a Rule, catalogue: &Catalogue) -> Entry<'a> {
    Entry {
        code: rule.code.id,
        name: rule.code.name,
        title: title(rule.code, catalogue),
        severity: rule.severity.spelling(),
        family: rule.family.spelling(),
        phase: rule.phase.map(crate::model::Phase::spelling),
        core: rule.core,
        configurable: !matches!(rule.check, Check::Elsewhere),
        basis: rule.basis.iter().filter_map(|id| law::article(id)).map(basis).collect(),
        page: page_name(rule.code),
    }
}

fn basis(article: &Article) -> Basis<'_> {
    let evidence = &article.evidence;
    Basis {
        id: &article.id,
        citation: article.cited(),
        text: &article.text,
        article: article.article.as_deref(),
        in_force_from: article.period.from.map(|day| day.to_string()),
        in_force_to: article.period.to.map(|day| day.to_string()),
        confidence: evidence.confidence.letter(),
        copy: &evidence.copy,
        checked_on: evidence.checked_on.to_string(),
    }
}
