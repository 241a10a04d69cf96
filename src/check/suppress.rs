//! Findings that those who hold the dossier have decided to live with, by rule and by place.

use super::rule::{Check, Family};
use super::{Weights, rules};
use crate::language::Message;
use crate::model::{self, Dossier, Field, Text};
use crate::source::{Diagnostic, Suppression, codes};
use crate::yaml::{Routes, span_of};

/// Marks the findings that the dossier sets aside, and adds what is wrong with its suppressions: one that sets nothing
/// aside, one of a rule that is none or that no one may set aside.
pub fn suppress(dossier: &Dossier, findings: &mut Vec<Diagnostic>, weights: &Weights) {
    let suppressions = &dossier.partnership.suppressions;
    if suppressions.is_empty() {
        return;
    }
    let routes = Routes::of(&dossier.tree);
    let places: Vec<String> = findings.iter().map(|finding| place_of(finding, &routes, dossier)).collect();
    let mut faults = Vec::new();
    for suppression in suppressions {
        match Wanted::of(suppression) {
            Ok(Some(wanted)) => {
                let used = wanted.apply(findings, &places);
                if !used && !weights.turned_off().any(|rule| wanted.is_of(rule.code.id)) {
                    faults.push(unused(&suppression.place, dossier));
                }
            }
            Ok(None) => {}
            Err(fault) => faults.push(fault),
        }
    }
    findings.extend(faults);
}

/// The keys that lead to a finding; the name of the file when it stands in prose of its own file.
fn place_of(finding: &Diagnostic, routes: &Routes<'_>, dossier: &Dossier) -> String {
    let Some(span) = finding.span() else { return String::new() };
    let route = routes.route(span);
    if !route.is_empty() {
        return route;
    }
    let path = dossier.files.get(span.file).map_or("", |file| &file.path);
    path.rsplit('/').next().unwrap_or_default().to_owned()
}

/// A suppression that is whole.
struct Wanted<'a> {
    code: &'static str,
    place: &'a str,
    suppression: Suppression,
}

impl<'a> Wanted<'a> {
    /// Nothing when a part of it is left open or wrong: it then sets nothing aside.
    fn of(written: &'a model::Suppression) -> Result<Option<Self>, Diagnostic> {
        let whole = |field: &'a Field<Text>| field.given().map(|text| &**text);
        let Some(name) = whole(&written.rule) else { return Ok(None) };
        let Some(rule) = rules().find(|rule| rule.code.id == name || rule.code.name == name) else {
            return Err(refused("unknown-rule", &written.rule, name));
        };
        // What a text says of itself cannot be set aside: sums, references, and what could not be read.
        let fixed = [Family::Arithmetic, Family::References].contains(&rule.family);
        if fixed || matches!(rule.check, Check::Elsewhere) {
            return Err(refused("refused-suppression", &written.rule, rule.code.id));
        }
        let parts = whole(&written.place).zip(whole(&written.reason)).zip(whole(&written.author));
        Ok(parts.map(|((place, reason), author)| {
            let suppression = Suppression { reason: reason.to_owned(), author: author.to_owned() };
            Self { code: rule.code.id, place, suppression }
        }))
    }

    fn is_of(&self, code: &str) -> bool {
        self.code == code
    }

    /// Sets aside what it means; whether there was anything.
    fn apply(&self, findings: &mut [Diagnostic], places: &[String]) -> bool {
        let mut used = false;
        for (finding, place) in findings.iter_mut().zip(places) {
            let below = place.strip_prefix(self.place).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
            if below && self.is_of(finding.code.id) {
                finding.suppression = Some(Box::new(self.suppression.clone()));
                used = true;
            }
        }
        used
    }
}

fn refused(id: &'static str, at: &Field<Text>, rule: &str) -> Diagnostic {
    let (code, help) = match id {
        "unknown-rule" => (codes::UNKNOWN_RULE, "unknown-rule-help"),
        _ => (codes::REFUSED_SUPPRESSION, "refused-suppression-help"),
    };
    Diagnostic::error(code, at.at, Message::new(id).with("rule", rule)).help(Message::new(help))
}

fn unused(place: &Field<Text>, dossier: &Dossier) -> Diagnostic {
    let exists = span_of(&dossier.tree, place.text()).is_some();
    let message = Message::new("unused-suppression")
        .with("place", place.text())
        .with("exists", if exists { "yes" } else { "no" });
    Diagnostic::warning(codes::UNUSED_SUPPRESSION, place.at, message).help(Message::new("unused-suppression-help"))
}
