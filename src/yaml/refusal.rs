//! Why a value is refused.

use crate::language::{Argument, Message};

/// Why a value is refused, and what to write instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    pub message: Message,
    pub help: Option<Message>,
    /// The one right answer, which can stand in the place of what is written as it is.
    pub instead: Option<String>,
}

impl Refusal {
    pub fn new(id: &'static str) -> Self {
        Self { message: Message::new(id), help: None, instead: None }
    }

    /// The one right answer: letters, digits and hyphens, so that YAML takes it as it stands.
    pub fn instead(mut self, text: impl Into<String>) -> Self {
        self.instead = Some(text.into());
        self
    }

    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.message = self.message.with(name, value);
        self
    }

    pub fn help(mut self, help: Message) -> Self {
        self.help = Some(help);
        self
    }
}
