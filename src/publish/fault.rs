//! Faults of writing, as findings.

use super::PublishFault;
use crate::language::Message;
use crate::source::{Diagnostic, codes};

/// What a person is told when something could not be written.
pub fn diagnostic(fault: &PublishFault) -> Diagnostic {
    match fault {
        PublishFault::Refused { path, reason } => {
            let message = Message::new(reason).with("path", path.display().to_string());
            Diagnostic::of_run(codes::OUT_REFUSED, message).help(Message::new("out-refused-help"))
        }
        PublishFault::Meanwhile { path } => {
            let message = Message::new("changed-meanwhile").with("path", path.display().to_string());
            Diagnostic::of_run(codes::NOT_WRITTEN, message).help(Message::new("changed-meanwhile-help"))
        }
        PublishFault::Exists { path } => {
            let message = Message::new("file-exists").with("path", path.display().to_string());
            Diagnostic::of_run(codes::NOT_WRITTEN, message).help(Message::new("file-exists-help"))
        }
        PublishFault::Io { path, error } => {
            let message =
                Message::new("not-written").with("path", path.display().to_string()).with("reason", error.to_string());
            Diagnostic::of_run(codes::NOT_WRITTEN, message).help(Message::new("not-written-help"))
        }
    }
}
