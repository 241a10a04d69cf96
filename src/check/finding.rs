//! What a rule finds, before it is known how much it weighs.

use crate::language::Message;
use crate::model::Document;
use crate::source::{Edit, Fix, Severity, Span};

/// One finding of a rule. The code, the weight and the legal basis are those of the rule.
#[derive(Debug, Clone)]
pub struct Finding {
    pub(super) place: Span,
    pub(super) message: Message,
    pub(super) related: Vec<(Span, Message)>,
    pub(super) help: Option<Message>,
    pub(super) document: Option<String>,
    pub(super) fix: Option<Fix>,
    pub(super) owed: bool,
    pub(super) at_most: Severity,
    pub(super) basis: Vec<&'static str>,
}

impl Finding {
    pub fn at(place: Span, message: Message) -> Self {
        let (related, at_most, basis) = (Vec::new(), Severity::Error, Vec::new());
        Self { place, message, related, help: None, document: None, fix: None, owed: false, at_most, basis }
    }

    /// Another place that explains the finding, with a word about it.
    pub fn related(mut self, place: Span, message: Message) -> Self {
        self.related.push((place, message));
        self
    }

    /// What to write instead.
    pub fn help(mut self, message: Message) -> Self {
        self.help = Some(message);
        self
    }

    /// The document that alone is concerned.
    pub fn of_document(mut self, id: impl Into<String>) -> Self {
        self.document = Some(id.into());
        self
    }

    /// Says that something is still owed: a draft may lack it, and is only told.
    pub fn owed(mut self) -> Self {
        self.owed = true;
        self
    }

    /// Weighs no more than this, whatever the rule weighs.
    pub fn at_most(mut self, severity: Severity) -> Self {
        self.at_most = severity;
        self
    }

    /// Rests on these bases (ids of `law/articles.yaml`) instead of those of the rule.
    pub fn basis(mut self, articles: impl IntoIterator<Item = &'static str>) -> Self {
        self.basis = articles.into_iter().collect();
        self
    }

    /// The one right answer: this text in the place of what is written.
    pub fn fix(mut self, place: Span, replacement: impl Into<String>) -> Self {
        let fix = self.fix.get_or_insert_with(Fix::default);
        fix.edits.push(Edit { place, replacement: replacement.into() });
        self
    }
}

/// What a rule tells.
#[derive(Debug, Default)]
pub struct Findings {
    pub(super) found: Vec<Finding>,
    pub(super) unknown: Vec<(Span, Message, Option<String>)>,
}

impl Findings {
    pub fn push(&mut self, finding: Finding) {
        self.found.push(finding);
    }

    /// The rule cannot tell for want of something that the dossier does not say.
    pub fn cannot_tell(&mut self, place: Span, reason: Message, document: Option<&Document>) {
        self.unknown.push((place, reason, document.map(|document| document.id.text().to_owned())));
    }
}

impl Extend<Finding> for Findings {
    fn extend<I: IntoIterator<Item = Finding>>(&mut self, findings: I) {
        self.found.extend(findings);
    }
}
