//! Faults of syntax in the words of a person: where the mistake was made, not where the parser noticed it.

use std::ops::Range;

use granit_parser::{ErrorKind, ScanError};

use super::parse::{Reader, too_deep};
use super::{shortened, spaces};
use crate::language::Message;
use crate::source::{Code, Diagnostic, Forbidden, Span, codes};

/// Reports the fault at which the parser stopped, and stops the reading.
pub(super) fn report(reader: &mut Reader<'_>, error: &ScanError) {
    let at = place_of(reader.text, error);
    if reader.text.get(at..).and_then(|rest| rest.chars().next()).is_some_and(|c| Forbidden::of(c).is_some()) {
        // Already told, by its place and its number.
        reader.stopped = true;
        return;
    }
    if let Some(space) = space_near(reader, at, error.kind()) {
        if reader.last_space.as_ref() == Some(&space) {
            reader.stopped = true;
        } else {
            reader.stop(spaces::fault(reader.file, reader.text, space));
        }
        return;
    }
    let fault = explain(reader, at, error.kind());
    reader.stop(fault);
}

/// The byte at which the parser stopped, at the border of a character.
fn place_of(text: &str, error: &ScanError) -> usize {
    let mut at = error.marker().byte_offset().unwrap_or_default().min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// A no-break space that explains the fault, on the same line or one before.
fn space_near(reader: &Reader<'_>, at: usize, kind: &ErrorKind) -> Option<Range<usize>> {
    let may_be_space = matches!(
        kind,
        ErrorKind::MappingValueNotAllowed
            | ErrorKind::SimpleKeyExpected
            | ErrorKind::InvalidSimpleKey
            | ErrorKind::ExpectedBlockMappingKey
            | ErrorKind::InvalidIndentation
    );
    let before = reader.text.get(..at)?.trim_end_matches([' ', '\t', '\r', '\n']).len();
    let lines = [at, before, reader.last_scalar.start];
    lines.into_iter().filter(|_| may_be_space).find_map(|line| spaces::in_line_at(reader.text, line))
}

fn explain(reader: &Reader<'_>, at: usize, kind: &ErrorKind) -> Diagnostic {
    use ErrorKind as Kind;
    let here = character_at(reader.text, at);
    let fault = |id, help| fault(reader, here.clone(), Message::new(id), help);
    match kind {
        Kind::UnclosedQuotedScalar | Kind::InvalidQuotedScalarIndent | Kind::DocumentIndicatorInQuotedScalar => {
            unclosed_quote(reader, at)
        }
        Kind::InvalidTrailingSingleQuotedScalar | Kind::InvalidTrailingDoubleQuotedScalar => {
            fault("yaml-text-after-quote", "yaml-text-after-quote-help")
        }
        Kind::UnclosedFlowCollection { open } => unclosed_bracket(reader, here, *open),
        Kind::MismatchedFlowCollectionEnd { open, .. } => unclosed_bracket(reader, here, *open),
        Kind::MisplacedFlowCollectionEnd => fault("yaml-stray-bracket", "yaml-stray-bracket-help"),
        Kind::ExpectedFlowMappingSeparator | Kind::ExpectedFlowSequenceSeparator => {
            fault("yaml-missing-comma", "yaml-missing-comma-help")
        }
        Kind::InvalidIndentation | Kind::InvalidFlowScalarIndent if reader.builder.open_bracket().is_some() => {
            inside_bracket(reader, here)
        }
        Kind::InvalidIndentation
        | Kind::InvalidFlowScalarIndent
        | Kind::InvalidBlockScalarIndent
        | Kind::ExpectedBlockMappingKey => fault("yaml-bad-indentation", "yaml-bad-indentation-help"),
        Kind::TabInIndentation
        | Kind::TabInBlockIndentation
        | Kind::TabNotAllowed
        | Kind::TabAtBlockScalarStart
        | Kind::TabInPlainScalar => tab(reader, at),
        Kind::SimpleKeyExpected | Kind::InvalidSimpleKey => missing_colon(reader, at),
        Kind::MappingValueNotAllowed => unexpected_colon(reader, at),
        Kind::ExpectedBlockSequenceEntry
        | Kind::BlockSequenceEntryNotAllowed
        | Kind::BlockEntryInFlowCollection
        | Kind::InvalidBlockEntryWhitespace
        | Kind::PlainScalarStartsWithDashFlowIndicator => fault("yaml-misplaced-dash", "yaml-misplaced-dash-help"),
        Kind::UnknownQuotedScalarEscape
        | Kind::InvalidQuotedScalarHexEscape
        | Kind::InvalidLowSurrogateHexEscape
        | Kind::InvalidLowSurrogate
        | Kind::MissingLowSurrogate
        | Kind::UnpairedLowSurrogate
        | Kind::InvalidUnicodeEscape => fault("yaml-wrong-escape", "yaml-wrong-escape-help"),
        Kind::UnexpectedCharacter { character } => reserved_character(reader, here, *character),
        Kind::CommentNotSeparated | Kind::CommentInterceptedScalar => fault("yaml-comment", "yaml-comment-help"),
        Kind::ZeroBlockScalarIndent | Kind::InvalidBlockScalarHeader => {
            fault("yaml-block-header", "yaml-block-header-help")
        }
        Kind::InvalidDocumentEnd => fault("several-yaml-documents", "several-yaml-documents-help"),
        Kind::RecursionLimitExceeded => too_deep(Span::new(reader.file, here), reader.limits.depth),
        other => unusual(reader, here, other),
    }
}

/// Faults of what our YAML does not have at all, and those too rare for a sentence of their own.
fn unusual(reader: &Reader<'_>, here: Range<usize>, kind: &ErrorKind) -> Diagnostic {
    use ErrorKind as Kind;
    let of = |code: Code, id, help| {
        let written = reader.text.get(here.clone()).unwrap_or_default().to_owned();
        let message = Message::new(id).with("tag", written.as_str()).with("name", written);
        Diagnostic { code, ..fault(reader, here.clone(), message, help) }
    };
    match kind {
        Kind::DirectiveDisallowed
        | Kind::MissingDocumentEndBeforeDirective
        | Kind::InvalidDirectiveTerminator
        | Kind::DirectiveByteLimitExceeded { .. } => of(codes::DIRECTIVE, "yaml-directive", "yaml-directive-help"),
        Kind::UndeclaredTagHandle
        | Kind::ExpectedTagBang
        | Kind::InvalidGlobalTagCharacter
        | Kind::InvalidTagTerminator
        | Kind::MissingTagUri
        | Kind::UnclosedVerbatimTag
        | Kind::InvalidTagEscape
        | Kind::InvalidTagUtf8LeadingByte
        | Kind::InvalidTagUtf8TrailingByte
        | Kind::InvalidTagUtf8 => of(codes::TAG, "yaml-tag", "yaml-tag-help"),
        Kind::MissingAnchorOrAliasName => of(codes::ALIAS, "yaml-alias", "yaml-alias-help"),
        other => {
            let message = Message::new("yaml-other-fault").with("reason", other.to_string());
            fault(reader, here, message, "yaml-other-fault-help")
        }
    }
}

fn fault(reader: &Reader<'_>, place: Range<usize>, message: Message, help: &'static str) -> Diagnostic {
    Diagnostic::error(codes::SYNTAX, Span::new(reader.file, place), message).help(Message::new(help))
}

/// The character at a byte, or an empty place at the end of the text.
fn character_at(text: &str, at: usize) -> Range<usize> {
    at..at + text.get(at..).and_then(|rest| rest.chars().next()).filter(|c| *c != '\n').map_or(0, char::len_utf8)
}

/// The line around a byte, without its indentation.
fn line_at(text: &str, at: usize) -> Range<usize> {
    let start = text.get(..at).and_then(|before| before.rfind('\n')).map_or(0, |newline| newline + 1);
    let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    start + line.len() - line.trim_start().len()
        ..start + line.trim_end().len().max(line.len() - line.trim_start().len())
}

/// Shows the quote that was opened; the parser notices much later.
fn unclosed_quote(reader: &Reader<'_>, at: usize) -> Diagnostic {
    let from = reader.last_scalar.end;
    let opening = reader.text.get(from..).and_then(first_quote).map_or(at, |offset| from + offset);
    let place = character_at(reader.text, opening);
    fault(reader, place, Message::new("yaml-unclosed-quote"), "yaml-unclosed-quote-help")
}

/// The first quote that is not in a comment.
fn first_quote(text: &str) -> Option<usize> {
    let mut in_comment = false;
    text.char_indices().find_map(|(offset, character)| {
        in_comment = character != '\n' && (in_comment || character == '#');
        (!in_comment && matches!(character, '"' | '\'')).then_some(offset)
    })
}

fn unclosed_bracket(reader: &Reader<'_>, place: Range<usize>, open: char) -> Diagnostic {
    let close = if open == '[' { "]" } else { "}" };
    let message = Message::new("yaml-unclosed-bracket").with("open", open.to_string()).with("close", close);
    fault(reader, place, message, "yaml-unclosed-bracket-help")
}

fn inside_bracket(reader: &Reader<'_>, place: Range<usize>) -> Diagnostic {
    let fault = fault(reader, place, Message::new("yaml-inside-bracket"), "yaml-inside-bracket-help");
    match reader.builder.open_bracket() {
        Some(open) => fault.related(open, Message::new("yaml-inside-bracket-open")),
        None => fault,
    }
}

/// Shows the tab itself; the parser stops behind it.
fn tab(reader: &Reader<'_>, at: usize) -> Diagnostic {
    let end = at + reader.text.get(at..).map_or(0, |rest| usize::from(rest.starts_with('\t')));
    let tab = reader.text.get(..end).and_then(|before| before.rfind('\t')).unwrap_or(at);
    fault(reader, character_at(reader.text, tab), Message::new("yaml-tab"), "yaml-tab-help")
}

fn missing_colon(reader: &Reader<'_>, at: usize) -> Diagnostic {
    let line = line_at(reader.text, at);
    let message =
        Message::new("yaml-missing-colon").with("line", shortened(reader.text.get(line.clone()).unwrap_or("")));
    fault(reader, line, message, "yaml-missing-colon-help")
}

/// A colon where no value may begin: inside a text without quotes, or on a line that continues the one before, because
/// that one lacks its colon or this one is indented too far.
fn unexpected_colon(reader: &Reader<'_>, at: usize) -> Diagnostic {
    let scalar = reader.text.get(reader.last_scalar.clone()).unwrap_or_default();
    let continues =
        scalar.contains('\n') && reader.text.get(reader.last_scalar.end..at).is_some_and(|gap| gap.trim().is_empty());
    if !continues {
        let place = character_at(reader.text, at);
        return fault(reader, place, Message::new("yaml-colon-in-text"), "yaml-colon-in-text-help");
    }
    let is_value = reader
        .text
        .get(..reader.last_scalar.start)
        .is_some_and(|before| before.trim_end_matches([' ', '\t']).ends_with(':'));
    if is_value {
        let line = line_at(reader.text, at);
        return fault(reader, line, Message::new("yaml-bad-indentation"), "yaml-bad-indentation-help");
    }
    missing_colon(reader, reader.last_scalar.start)
}

fn reserved_character(reader: &Reader<'_>, place: Range<usize>, character: char) -> Diagnostic {
    let shown: String =
        if character.is_control() { crate::source::number_of(character) } else { character.to_string() };
    let message = Message::new("yaml-reserved-character").with("character", shown);
    fault(reader, place, message, "yaml-reserved-character-help")
}
