//! The mentions of a drafted document: which of them it should bear, and which it does not say.

use std::collections::HashMap;

use super::calls::holds;
use super::text::folded::fold;
use super::text::printed::{Part, Passage, Printed};
use super::text::wording::{Wording, wording};
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
    // Many mentions are called by the same facts.
    let mut facts: HashMap<&str, bool> = HashMap::new();
    let mut is_fact = |one: &'static str| *facts.entry(one).or_insert_with(|| holds(printed.case, printed.entry, one));
    law::mentions().iter().filter(|mention| is_asked(printed, mention, &mut is_fact)).collect()
}

/// Those that the document does not say. A clause that is empty for want of data is told as such (P0704, and the rules on
/// data): here are those that a person left out, replaced or worded anew.
pub fn unsaid(printed: &Printed<'_, '_>) -> Vec<Unsaid> {
    let own = own_clauses(printed);
    let asked = mentions_of(printed).into_iter().filter(|mention| !is_said(printed, mention, &own));
    let missing = asked.map(|mention| {
        let (place, change) = change_of(printed, mention);
        Unsaid { mention, place, change }
    });
    missing.filter(|missing| missing.change != Change::Kept || is_printed(printed, missing.mention)).collect()
}

fn is_asked(
    printed: &Printed<'_, '_>,
    mention: &'static Mention,
    is_fact: &mut impl FnMut(&'static str) -> bool,
) -> bool {
    let in_force = |id: &String| match (printed.date(), law::article(id)) {
        (Some(date), Some(article)) => article.period.contains(date),
        _ => true,
    };
    let bears = match mention.bearing(&printed.tree.kind) {
        Some(Bearing::Always) => true,
        Some(Bearing::WhereCalled) => mention.called_by.iter().all(|one| is_fact(one)),
        None => false,
    };
    bears && mention.basis.first().is_none_or(in_force)
}

/// Whether law asks for a mention of this document.
pub fn is_binding(printed: &Printed<'_, '_>, mention: &Mention) -> bool {
    let conditions = mention.binding.iter().map(|binding| &binding.when);
    conditions.into_iter().any(|all| all.iter().all(|one| holds(printed.case, printed.entry, one)))
}

fn is_said(printed: &Printed<'_, '_>, mention: &Mention, own: &[OwnClause<'_>]) -> bool {
    let Some(wording) = wording(mention) else { return false };
    is_said_by_its_clauses(printed, mention, wording, own) || {
        let mut passages = printed.passages_holding(wording.anywhere.need());
        passages
            .any(|passage| is_looked_at(mention.part, passage.part) && wording.anywhere.is_match(passage.text.as_str()))
    }
}

/// Whether one of its clauses says it, or a clause that a person added under a title that names it.
fn is_said_by_its_clauses(
    printed: &Printed<'_, '_>,
    mention: &Mention,
    wording: &Wording,
    own: &[OwnClause<'_>],
) -> bool {
    let usual = mention.clauses.iter().map(String::as_str);
    let named = own.iter().filter(|one| wording.is_within(&one.title)).map(|one| one.clause);
    let mut passages = usual.chain(named).flat_map(|clause| printed.passages_of(clause));
    passages.any(|passage| {
        let text = passage.text.as_str();
        let says = || mention.free && !text.trim().is_empty() || wording.is_within(text);
        is_looked_at(mention.part, passage.part) && says()
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

/// A clause or an annex that a person added, with its title, folded.
struct OwnClause<'a> {
    clause: &'a str,
    title: String,
}

fn own_clauses<'p>(printed: &'p Printed<'_, '_>) -> Vec<OwnClause<'p>> {
    let added = printed.entry.clauses.iter().flat_map(|changes| &changes.add).map(|added| added.id.text());
    let own: Vec<&str> = added.chain(printed.entry.annexes.iter().map(|annex| annex.id.text())).collect();
    let passages = printed.passages.iter().filter(|passage| own.contains(&passage.clause));
    passages.map(|passage| OwnClause { clause: passage.clause, title: fold(passage.heading) }).collect()
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
