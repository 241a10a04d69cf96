//! The mentions of a drafted document: which of them it should bear, and which it does not say.

use super::calls::holds;
use super::folded::Folded;
use super::printed::{Part, Passage, Printed};
use crate::law::{self, Bearing, Mention, MentionPart};
use crate::source::Span;

/// A mention that a document should bear and does not say.
pub struct Unsaid {
    pub mention: &'static Mention,
    /// The clause that would have said it and that a person left out or replaced; the document when there is none.
    pub place: Span,
    pub change: Change,
}

/// What became of the clause that says a mention.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    Omitted,
    Replaced,
    /// It is there as the library words it, or as the project's own templates do.
    Kept,
}

impl Change {
    /// As messages name it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Omitted => "omitted",
            Self::Replaced => "replaced",
            Self::Kept => "kept",
        }
    }
}

/// The mentions that law or usage asks of a document, by its kind, its date and what the dossier gives.
pub fn mentions_of(printed: &Printed<'_, '_>) -> Vec<&'static Mention> {
    law::mentions().iter().filter(|mention| is_asked(printed, mention)).collect()
}

/// Those that the document does not say. A clause that is empty for want of data is told as such (P0704, and the rules on
/// data): here are those that a person left out, replaced or worded anew.
pub fn unsaid(printed: &Printed<'_, '_>) -> Vec<Unsaid> {
    let asked = mentions_of(printed).into_iter().filter(|mention| !is_said(printed, mention));
    let missing = asked.map(|mention| {
        let (place, change) = change_of(printed, mention);
        Unsaid { mention, place, change }
    });
    missing.filter(|missing| missing.change != Change::Kept || is_printed(printed, missing.mention)).collect()
}

fn is_asked(printed: &Printed<'_, '_>, mention: &Mention) -> bool {
    let called = |conditions: &[String]| conditions.iter().all(|one| holds(printed.case, printed.entry, one));
    let in_force = |id: &String| match (printed.date(), law::article(id)) {
        (Some(date), Some(article)) => article.period.contains(date),
        _ => true,
    };
    let bears = match mention.bearing(&printed.tree.kind) {
        Some(Bearing::Always) => true,
        Some(Bearing::WhereCalled) => called(&mention.called_by),
        None => false,
    };
    bears && mention.basis.first().is_none_or(in_force)
}

/// Whether law asks for a mention of this document.
pub fn is_binding(printed: &Printed<'_, '_>, mention: &Mention) -> bool {
    let conditions = mention.binding.iter().map(|binding| &binding.when);
    conditions.into_iter().any(|all| all.iter().all(|one| holds(printed.case, printed.entry, one)))
}

fn is_said(printed: &Printed<'_, '_>, mention: &Mention) -> bool {
    let own = own_clauses(printed);
    let mut passages = printed.passages.iter().filter(|passage| is_looked_at(mention.part, passage.part));
    passages.any(|passage| {
        let text = passage.text.as_str();
        let named = || own.contains(&passage.clause) && mention.is_said_within(Folded::of(passage.heading).as_str());
        let is_its_own = || mention.is_said_by(passage.clause) || named();
        mention.is_said_in(text)
            || is_its_own() && (mention.free && !text.trim().is_empty() || mention.is_said_within(text))
    })
}

fn is_looked_at(wanted: MentionPart, part: Part) -> bool {
    match wanted {
        MentionPart::All => true,
        MentionPart::Text => matches!(part, Part::Opening | Part::Article(_)),
        MentionPart::Opening => part == Part::Opening,
        MentionPart::Articles => matches!(part, Part::Article(_)),
        MentionPart::Signatures => part == Part::Signatures,
        MentionPart::Annexes => matches!(part, Part::Annex(_)),
    }
}

/// The clauses and annexes that a person added.
fn own_clauses<'a>(printed: &Printed<'_, 'a>) -> Vec<&'a str> {
    let added = printed.entry.clauses.iter().flat_map(|changes| &changes.add).map(|added| added.id.text());
    added.chain(printed.entry.annexes.iter().map(|annex| annex.id.text())).collect()
}

fn change_of(printed: &Printed<'_, '_>, mention: &Mention) -> (Span, Change) {
    let Some(changes) = &printed.entry.clauses else { return (printed.place(), Change::Kept) };
    let omitted = changes.omit.iter().map(|one| (&one.clause, Change::Omitted));
    let replaced = changes.replace.iter().map(|one| (&one.clause, Change::Replaced));
    let mut changed = omitted.chain(replaced).filter(|(clause, _)| mention.is_said_by(clause.text()));
    changed.next().map_or((printed.place(), Change::Kept), |(clause, change)| (clause.at, change))
}

/// Whether a clause that should say the mention is printed, of a dossier that was read without a fault.
fn is_printed(printed: &Printed<'_, '_>, mention: &Mention) -> bool {
    let signs = mention.part == MentionPart::Signatures;
    let bears =
        |passage: &&Passage<'_>| mention.is_said_by(passage.clause) || signs && passage.part == Part::Signatures;
    printed.case.all_sound() && printed.passages.iter().any(|passage| bears(&passage))
}
