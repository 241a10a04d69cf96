//! A finding drawn for a person: what, where, the line itself, what to write instead.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet};

use super::harmless;
use crate::language::{Catalogue, Message};
use crate::source::{Diagnostic, Edit, Files, Fix, Place, Severity, Span};

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
        notes.push(Level::HELP.with_name(word(catalogue, "help-label")).secondary_title(say(help)));
    }
    if let Some(basis) = &diagnostic.basis {
        notes.push(Level::NOTE.with_name(word(catalogue, "basis-label")).secondary_title(owned(basis)));
    }
    groups.extend(notes.into_iter().map(Group::with_title));
    groups.extend(diagnostic.fix.as_ref().and_then(|fix| patch(fix, files, catalogue)));
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
    let severity = catalogue.say(&diagnostic.severity.message());
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

/// A fix as a patch; nothing when its lines are too long to be shown, or when it spans several files.
fn patch<'a>(fix: &'a Fix, files: &'a Files, catalogue: &Catalogue) -> Option<Group<'a>> {
    let first = fix.edits.first()?;
    let file = files.get(first.place.file)?;
    let line = |byte: usize| file.line_of(byte);
    let lines = fix.edits.iter().flat_map(|edit| [line(edit.place.range().start), line(edit.place.range().end)]);
    let (from, to) = (lines.clone().min()?, lines.max()?);
    let shown = file.line_range(from).start..file.line_range(to).end;
    let text = file.text.get(shown.clone())?;
    let is_here = fix.edits.iter().all(|edit| edit.place.file == first.place.file);
    if !is_here || to - from >= MOST_LINES || text.lines().any(|line| line.len() > LONGEST_LINE) {
        return None;
    }
    let place = |edit: &Edit| edit.place.range().start - shown.start..edit.place.range().end - shown.start;
    let patches = fix.edits.iter().map(|edit| Patch::new(place(edit), owned(&edit.replacement)));
    let title = Level::HELP.with_name(word(catalogue, "fix")).secondary_title(word(catalogue, "fix-offered"));
    Some(
        Group::with_title(title)
            .element(Snippet::source(text).line_start(from + 1).path(owned(&file.path)).patches(patches)),
    )
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
    level.with_name(catalogue.say(&severity.message()))
}

fn word(catalogue: &Catalogue, id: &'static str) -> String {
    catalogue.say(&Message::new(id))
}

fn owned(text: &str) -> String {
    harmless(text).into_owned()
}
