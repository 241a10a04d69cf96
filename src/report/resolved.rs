//! Findings put into words and places, one list for all formats.

use super::fingerprint::Fingerprints;
use super::harmless::harmless;
use super::position::Position;
use super::{Findings, Report};
use crate::language::{Catalogue, Message};
use crate::source::{Diagnostic, limits};

/// A finding as a machine is told of it.
pub(super) struct Resolved<'a> {
    pub diagnostic: &'a Diagnostic,
    pub part: &'a Findings<'a>,
    pub route: Option<&'a str>,
    pub fingerprint: String,
    pub position: Position,
    pub message: String,
    pub help: Option<String>,
    pub related: Vec<(Position, String)>,
}

/// The findings of a run, in its order, and how many more there are: a file that no forge takes helps nobody.
pub(super) fn resolved<'a>(report: &'a Report<'a>) -> (Vec<Resolved<'a>>, usize) {
    let mut fingerprints = Fingerprints::default();
    let all = report.parts.iter().flat_map(|part| {
        let routes = part.routes.iter().map(String::as_str).chain(std::iter::repeat(""));
        part.diagnostics.iter().zip(routes).map(move |(diagnostic, route)| (part, diagnostic, route))
    });
    let told = all.take(limits::FINDINGS_OF_A_REPORT);
    let told: Vec<_> = told
        .map(|(part, diagnostic, route)| {
            let fingerprint = fingerprints.next(diagnostic, part, route);
            resolve(diagnostic, part, route, fingerprint, report.catalogue)
        })
        .collect();
    let total: usize = report.parts.iter().map(|part| part.diagnostics.len()).sum();
    let untold = total.saturating_sub(told.len());
    (told, untold)
}

fn resolve<'a>(
    diagnostic: &'a Diagnostic,
    part: &'a Findings<'a>,
    route: &'a str,
    fingerprint: String,
    catalogue: &Catalogue,
) -> Resolved<'a> {
    let say = |message: &Message| harmless(&catalogue.say(message)).into_owned();
    let related = diagnostic.related.iter();
    Resolved {
        diagnostic,
        part,
        route: Some(route).filter(|route| !route.is_empty()),
        fingerprint,
        position: Position::of(diagnostic, part.files),
        message: say(&diagnostic.message),
        help: diagnostic.help.as_ref().map(say),
        related: related.map(|(span, message)| (Position::at(*span, part.files), say(message))).collect(),
    }
}

impl Resolved<'_> {
    /// Whether people have decided to live with it.
    pub fn is_suppressed(&self) -> bool {
        self.diagnostic.suppression.is_some()
    }

    /// What is wrong, what to write instead and the legal basis, each in its paragraph.
    pub fn paragraphs(&self, catalogue: &Catalogue) -> String {
        let named = |id, text: &str| {
            catalogue.say(&Message::new("labelled").with("label", catalogue.say_id(id)).with("text", text))
        };
        let help = self.help.as_deref().map(|help| named("help", help));
        let basis = self.diagnostic.basis.as_deref().map(|basis| named("basis", &harmless(basis)));
        let paragraphs = [Some(self.message.clone()), help, basis];
        paragraphs.into_iter().flatten().collect::<Vec<_>>().join("\n")
    }
}
