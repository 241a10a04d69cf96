//! What can go wrong between a document and its PDF, as plain data that crosses from a worker to its parent.

use serde::{Deserialize, Serialize};

use crate::language::Message;
use crate::source::{Diagnostic, codes};

/// Why a document has no PDF.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Fault {
    /// No font has a sign for this character: the page would show an empty box.
    MissingGlyph { character: char },
    /// A block names a picture that the document does not hold.
    MissingPicture { name: String },
    /// The house font cannot be read.
    Font,
    /// Typst refused the text. `file` is `main.typ` for the generated text, else the file of templates at fault;
    /// `line` counts from 1, and is 0 where the fault has no place.
    Typst { message: String, file: String, line: usize, hints: Vec<String> },
    /// A template does not parse, or asks for what does not exist. `line` counts from 1, 0 where there is none.
    Template { template: String, line: usize, message: String },
    /// The document took longer than its deadline.
    Deadline { seconds: u64 },
    /// The document needed more memory than the limit.
    Memory { mebibytes: u64 },
    /// The worker ended without an answer; `reason` is the last line that it wrote, or how it ended.
    WorkerDied { reason: String },
}

/// A fault as a finding about a document (its `id`; empty for the looks of all) of a dossier (the path by which a person
/// knows it).
pub fn diagnostic(fault: &Fault, path: &str, document: &str) -> Diagnostic {
    let finding = match fault {
        Fault::MissingGlyph { character } => Diagnostic::in_file(codes::MISSING_GLYPH, path, missing_glyph(*character))
            .help(Message::new("missing-glyph-help")),
        Fault::MissingPicture { name } => {
            let message = Message::new("missing-picture").with("name", name.as_str());
            Diagnostic::in_file(codes::TYPESETTING_FAILED, path, message).help(Message::new("missing-picture-help"))
        }
        Fault::Font => Diagnostic::of_run(codes::TYPESETTING_FAILED, Message::new("house-font-unreadable"))
            .help(Message::new("house-font-unreadable-help")),
        Fault::Typst { message, file, line, hints } => refused(path, message, file, *line, hints),
        Fault::Template { template, line, message } => {
            let place = format!("templates/{template}");
            let message = Message::new("template-fault").with("line", *line).with("reason", message.as_str());
            Diagnostic::in_file(codes::TEMPLATE, place, message).help(Message::new("template-fault-help"))
        }
        Fault::Deadline { seconds } => {
            let message = Message::new("too-slow").with("seconds", *seconds);
            Diagnostic::in_file(codes::TOO_SLOW, path, message).help(Message::new("too-slow-help"))
        }
        Fault::Memory { mebibytes } => {
            let message = Message::new("too-much-memory").with("mebibytes", *mebibytes);
            Diagnostic::in_file(codes::TOO_MUCH_MEMORY, path, message).help(Message::new("too-slow-help"))
        }
        Fault::WorkerDied { reason } => {
            let message = Message::new("worker-lost").with("reason", reason.as_str());
            Diagnostic::in_file(codes::WORKER_LOST, path, message).help(Message::new("worker-lost-help"))
        }
    };
    if document.is_empty() { finding } else { finding.of_document(document) }
}

fn missing_glyph(character: char) -> Message {
    let code = format!("U+{:04X}", u32::from(character));
    Message::new("missing-glyph").with("character", character.to_string()).with("code", code)
}

fn refused(path: &str, message: &str, file: &str, line: usize, hints: &[String]) -> Diagnostic {
    let mut reason = message.to_owned();
    for hint in hints {
        reason.push_str(" – ");
        reason.push_str(hint);
    }
    let message = Message::new("typesetting-failed").with("file", file).with("line", line).with("reason", reason);
    Diagnostic::in_file(codes::TYPESETTING_FAILED, path, message).help(Message::new("typesetting-failed-help"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::{Catalogue, Language};

    #[test]
    fn each_fault_is_said_in_both_languages() {
        let faults = [
            Fault::MissingGlyph { character: 'ꙮ' },
            Fault::MissingPicture { name: "plan".into() },
            Fault::Font,
            Fault::Typst { message: "m".into(), file: "main.typ".into(), line: 3, hints: vec!["h".into()] },
            Fault::Template { template: "documents/base.typ".into(), line: 2, message: "m".into() },
            Fault::Deadline { seconds: 10 },
            Fault::Memory { mebibytes: 1024 },
            Fault::WorkerDied { reason: "signal 11".into() },
        ];
        for language in [Language::French, Language::English] {
            let catalogue = Catalogue::of(language);
            for fault in &faults {
                let finding = diagnostic(fault, "conventions/pre/partnership.yaml", "convention");
                for message in std::iter::once(&finding.message).chain(&finding.help) {
                    assert!(catalogue.knows(message.id), "{} is missing", message.id);
                    assert!(!catalogue.say(message).contains('{'), "{}", catalogue.say(message));
                }
            }
        }
    }
}
