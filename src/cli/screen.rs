//! What the commands show, and on which stream: findings and progress on the error stream, results on the other.

use std::io::{IsTerminal, Write, stderr};

use super::Outcome;
use super::args::Colour;
use crate::language::{Catalogue, Language, Message};
use crate::manual::title;
use crate::report::{Drawing, Tally, draw, excerpt, harmless, without_commands};
use crate::source::{Diagnostic, Files};

/// The terminal, or what stands for it.
pub struct Screen {
    catalogue: &'static Catalogue,
    drawing: Drawing,
    /// Whether what is written goes to a runner of GitHub, which takes some words for commands.
    obeyed: bool,
}

/// Findings of one code shown of one dossier; the rest is counted.
const MOST_OF_A_CODE: usize = 20;
/// Findings shown of one dossier.
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
        Self { catalogue: Catalogue::of(language), drawing: Drawing { coloured, width: 140 }, obeyed: false }
    }

    /// The same screen where a runner of GitHub reads what is written, or not.
    pub fn read_by_github(self, obeyed: bool) -> Self {
        Self { obeyed, ..self }
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

    /// Shows findings: some of each code, and how many more there are.
    pub fn show(&self, findings: &[Diagnostic], files: &Files) {
        let excerpt = excerpt(findings, MOST_OF_A_CODE);
        for finding in excerpt.shown.iter().take(MOST_SHOWN) {
            self.draw(finding, files);
        }
        for (code, count) in &excerpt.more {
            let message = Message::new("more-of-code").with("count", *count).with("code", code.id);
            self.tell(&message.with("title", title(*code, self.catalogue())));
        }
        let untold = excerpt.shown.len().saturating_sub(MOST_SHOWN);
        if untold > 0 {
            self.tell(&Message::new("more-findings").with("count", untold));
        }
        if untold > 0 || !excerpt.more.is_empty() {
            self.tell(&Message::new("more-shown-by-all"));
        }
    }

    /// Shows every finding.
    pub fn show_all(&self, findings: &[Diagnostic], files: &Files) {
        excerpt(findings, usize::MAX).shown.iter().for_each(|finding| self.draw(finding, files));
    }

    fn draw(&self, finding: &Diagnostic, files: &Files) {
        anstream::eprintln!("{}\n", self.tame(draw(finding, files, self.catalogue, self.drawing)));
    }

    /// A text as it may be written here.
    fn tame(&self, text: String) -> String {
        if self.obeyed { without_commands(&text) } else { text }
    }

    /// A line about what is going on.
    pub fn tell(&self, message: &Message) {
        anstream::eprintln!("{}", self.tame(self.say(message)));
    }

    /// Lines about what is going on, which come from data.
    pub fn note(&self, text: &str) {
        anstream::eprintln!("{}", self.tame(harmless(text).into()));
    }

    /// A question, behind which a person answers.
    pub fn ask(&self, question: &Message) {
        anstream::eprint!("{} ", self.say(question));
        // Nobody can be told that the screen is gone.
        let _ = stderr().flush();
    }

    /// A result.
    pub fn print(&self, text: &str) {
        anstream::println!("{}", self.tame(text.to_owned()));
    }

    /// A result for a machine, which must come to it as it was made.
    pub fn print_data(&self, text: &str) {
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
