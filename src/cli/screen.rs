//! What the commands show, and on which stream: findings and progress on the error stream, results on the other.

use std::io::{IsTerminal, Write, stderr};

use super::Outcome;
use super::args::Colour;
use crate::language::{Catalogue, Language, Message};
use crate::report::{Drawing, Tally, draw};
use crate::source::{Diagnostic, Files};

/// The terminal, or what stands for it.
pub struct Screen {
    catalogue: &'static Catalogue,
    drawing: Drawing,
}

/// Findings shown of one dossier; the rest is counted.
const MOST_SHOWN: usize = 500;

impl Screen {
    pub fn new(language: Language, colour: Colour) -> Self {
        let choice = match colour {
            Colour::Auto => anstream::AutoStream::choice(&stderr()),
            Colour::Always => anstream::ColorChoice::Always,
            Colour::Never => anstream::ColorChoice::Never,
        };
        choice.write_global();
        let coloured = choice != anstream::ColorChoice::Never;
        Self { catalogue: Catalogue::of(language), drawing: Drawing { coloured, width: 140 } }
    }

    /// The same screen in the language of the project.
    pub fn speaking(self, language: Option<Language>) -> Self {
        let catalogue = language.map_or(self.catalogue, Catalogue::of);
        Self { catalogue, ..self }
    }

    pub fn language(&self) -> Language {
        self.catalogue.language()
    }

    pub fn catalogue(&self) -> &'static Catalogue {
        self.catalogue
    }

    pub fn say(&self, message: &Message) -> String {
        self.catalogue.say(message)
    }

    /// Whether a person watches the error stream.
    pub fn is_watched(&self) -> bool {
        stderr().is_terminal()
    }

    /// Whether a person can be asked.
    pub fn can_ask(&self) -> bool {
        std::io::stdin().is_terminal() && stderr().is_terminal()
    }

    /// Shows findings.
    pub fn show(&self, findings: &[Diagnostic], files: &Files) {
        for finding in findings.iter().take(MOST_SHOWN) {
            anstream::eprintln!("{}\n", draw(finding, files, self.catalogue, self.drawing));
        }
        if findings.len() > MOST_SHOWN {
            let message = Message::new("more-findings").with("count", findings.len() - MOST_SHOWN);
            anstream::eprintln!("{}\n", self.say(&message));
        }
    }

    /// A line about what is going on.
    pub fn tell(&self, message: &Message) {
        anstream::eprintln!("{}", self.say(message));
    }

    /// A question, behind which a person answers.
    pub fn ask(&self, question: &Message) {
        anstream::eprint!("{} ", self.say(question));
        // Nobody can be told that the screen is gone.
        let _ = stderr().flush();
    }

    /// A result.
    pub fn print(&self, text: &str) {
        anstream::println!("{text}");
    }

    /// A sentence about numbers of findings.
    pub fn tally(id: &'static str, tally: Tally) -> Message {
        Message::new(id)
            .with("errors", tally.errors)
            .with("warnings", tally.warnings)
            .with("information", tally.information)
    }

    /// A fault that ends the command.
    pub fn failed(&self, reason: &str) -> Outcome {
        self.tell(&Message::new("command-failed").with("reason", reason));
        Outcome::Failed
    }
}
