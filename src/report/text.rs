//! A finding drawn for a person: what, where, the line itself, what to write instead.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::harmless;
use crate::language::{Catalogue, Message};
use crate::source::{Diagnostic, Files, Place, Severity, Span};

/// How findings are drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drawing {
    pub coloured: bool,
    pub width: usize,
}

/// A line longer than this is not shown: its column is said instead.
const LONGEST_LINE: usize = 400;
/// Lines of a fault that are shown; it may cover a whole file.
const MOST_LINES: usize = 6;

/// Draws one finding.
pub fn draw(diagnostic: &Diagnostic, files: &Files, catalogue: &Catalogue, drawing: Drawing) -> String {
    let renderer = if drawing.coloured { Renderer::styled() } else { Renderer::plain() };
    let renderer = renderer.decor_style(DecorStyle::Unicode).term_width(drawing.width.max(60));
    let say = |message: &Message| owned(&catalogue.say(message));
    let title = level(diagnostic.severity, catalogue).primary_title(say(&diagnostic.message)).id(diagnostic.code.id);
    let mut groups = vec![place(Group::with_title(title), diagnostic, files, &say)];
    let mut notes = Vec::new();
    if let Some(help) = &diagnostic.help {
        notes.push(Level::HELP.with_name(word(catalogue, "help")).secondary_title(say(help)));
    }
    if let Some(basis) = &diagnostic.basis {
        notes.push(Level::NOTE.with_name(word(catalogue, "basis")).secondary_title(owned(basis)));
    }
    groups.extend(notes.into_iter().map(Group::with_title));
    renderer.render(&groups)
}

/// A finding on one line: `file:line:column: error[P0201]: …`.
pub fn plain_line(diagnostic: &Diagnostic, files: &Files, catalogue: &Catalogue) -> String {
    let place = match &diagnostic.place {
        Place::At(span) => {
            let path = files.get(span.file).map_or("", |file| &file.path);
            files.position(*span).map_or(path.to_owned(), |at| format!("{path}:{}:{}", at.line, at.column))
        }
        Place::File(path) => path.clone(),
        Place::Nowhere => String::new(),
    };
    let severity = word(catalogue, severity_id(diagnostic.severity));
    let message = catalogue.say(&diagnostic.message);
    owned(&format!("{place}: {severity}[{}]: {message}", diagnostic.code.id).replace('\n', " "))
}

fn place<'a>(
    group: Group<'a>,
    diagnostic: &Diagnostic,
    files: &'a Files,
    say: &impl Fn(&Message) -> String,
) -> Group<'a> {
    match &diagnostic.place {
        Place::At(span) => {
            let mut group = snippet(group, *span, AnnotationKind::Primary, None, files);
            for (span, message) in &diagnostic.related {
                group = snippet(group, *span, AnnotationKind::Context, Some(say(message)), files);
            }
            group
        }
        Place::File(path) => group.element(Origin::path(owned(path))),
        Place::Nowhere => group,
    }
}

/// The lines of a span; of a long line only its place.
fn snippet<'a>(
    group: Group<'a>,
    span: Span,
    kind: AnnotationKind,
    label: Option<String>,
    files: &'a Files,
) -> Group<'a> {
    let Some(file) = files.get(span.file) else { return group };
    let (first, last) = (file.line_of(span.range().start), file.line_of(span.range().end.saturating_sub(1)));
    let last = last.clamp(first, first + MOST_LINES - 1);
    let lines = file.line_range(first).start..file.line_range(last).end;
    let text = file.text.get(lines.clone()).unwrap_or_default();
    if text.lines().any(|line| line.len() > LONGEST_LINE) {
        let at = files.position(span);
        let origin = Origin::path(owned(&file.path)).line(first + 1);
        return group.element(origin.char_column(at.map_or(1, |at| at.column)));
    }
    let start = span.range().start.clamp(lines.start, lines.end) - lines.start;
    let end = span.range().end.clamp(lines.start, lines.end) - lines.start;
    let annotation = kind.span(start..end.max(start)).label(label);
    group.element(Snippet::source(text).line_start(first + 1).path(owned(&file.path)).annotation(annotation))
}

fn level(severity: Severity, catalogue: &Catalogue) -> Level<'static> {
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Information => Level::INFO,
    };
    level.with_name(word(catalogue, severity_id(severity)))
}

/// The message id of a severity's word.
pub fn severity_id(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Information => "severity-information",
    }
}

/// The word of a severity in formats for machines.
pub fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Information => "information",
    }
}

fn word(catalogue: &Catalogue, id: &'static str) -> String {
    catalogue.say(&Message::new(id))
}

fn owned(text: &str) -> String {
    harmless(text).into_owned()
}
