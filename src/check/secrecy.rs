//! Secrets between partners: who receives them, who signs the charter, and which texts the charter cites.

use std::collections::{HashMap, HashSet};

use super::Case;
use super::in_force::in_force_on;
use super::rule::{Finding, LazyLock, Message, Words, words};
use super::text::folded::Folded;
use super::text::printed::Printed;
use crate::law;
use crate::model::{Kind, LegalForm, Partner, Recipient, given};
use crate::source::Span;

/// The kind that settles what partners may tell each other of a person.
pub const CHARTER: &[Kind] = &[Kind::ConfidentialityCharter];

static NAMELESS: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?:sans (?:aucun )?noms?|aucun nom|anonym\w*|aucune (?:donnée|information)|rien|non nominati\w*|chiffrée?s?|statisti\w*|totaux)\b",
    )
});
static HEALTH: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?:médecins?|infirmi(?:er|ère)s?|puéricult\w*|sages?-femmes?|(?:pédo)?psychiatres?|orthophonistes?|kinésithérapeutes?|pharmacien\w*)",
    )
});

/// Whether the partnership serves minors, as the clauses understand it.
pub fn serves_minors(case: &Case<'_>) -> bool {
    let from = case.partnership.public.as_ref().and_then(|public| given(&public.age_from));
    from.is_some_and(|age| age.get() < 18)
}

/// Whether what a recipient receives lets nobody be recognised.
pub fn is_nameless(recipient: &Recipient) -> bool {
    given(&recipient.receives).is_some_and(|text| NAMELESS.is_match(Folded::of(text).as_str()))
}

/// The partners whose people hear of single situations, each once, with the place that says so: recipients of what is
/// not anonymous, and members of the bodies in which situations are examined.
pub fn hearers<'a>(case: &Case<'a>) -> Vec<(&'a Partner, Span)> {
    let Some(confidentiality) = &case.partnership.confidentiality else { return Vec::new() };
    let told = confidentiality.recipients.iter().filter(|recipient| !is_nameless(recipient));
    let recipients = told.map(|recipient| (recipient.who.text(), recipient.who.at));
    let bodies = case.partnership.governance.iter().flat_map(|governance| &governance.bodies);
    let bodies: HashMap<&str, _> = bodies.map(|body| (body.id.text(), body)).collect();
    let sitting = confidentiality.bodies.iter().filter_map(|id| bodies.get(id.text()));
    let members = sitting.flat_map(|body| &body.members).filter_map(|member| member.partner.as_ref());
    let mut seen = HashSet::new();
    let all = recipients.chain(members.map(|partner| (partner.text(), partner.at)));
    all.filter(|(id, _)| seen.insert(*id)).filter_map(|(id, at)| Some((case.partner(id)?, at))).collect()
}

/// A text that a charter cites: its id in `law/articles.yaml`, its number, and the id of the text that brought it.
pub struct Cited {
    pub id: &'static str,
    pub number: &'static str,
    pub since: &'static str,
}

/// What is found when a charter leaves out texts that were in force on its date; nothing when it cites them all.
pub fn uncited(printed: &Printed<'_, '_>, name: &'static str, help: &'static str, texts: &[&Cited]) -> Option<Finding> {
    let date = printed.date()?;
    let owed = texts.iter().filter(|text| in_force_on(text.since, date) && !cites(printed.whole(), text.number));
    let ids: Vec<&str> = owed.map(|text| text.id).collect();
    let place = printed.place_of_clause(&["confidentiality-legal-frame"]);
    let finding = Finding::at(place, Message::new(name).with("articles", law::cited(&ids)));
    (!ids.is_empty()).then(|| finding.help(Message::new(help)).owed())
}

/// Whether a text names an article by its number, which is not the beginning or the end of another (« L. 121-6 » is not
/// « L. 121-6-2 »); « 226-13 et suivants » names 226-14 too.
fn cites(text: &str, number: &str) -> bool {
    let whole = |(at, found): (usize, &str)| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + found.len()..).and_then(|after| after.chars().next());
        !before.is_some_and(|c| c.is_ascii_digit() || c == '-')
            && !after.is_some_and(|c| c.is_ascii_digit() || c == '-')
    };
    let following = || number == "226-14" && (text.contains("226-13 et suivants") || text.contains("226-13 et s."));
    text.match_indices(number).any(whole) || following()
}

/// Whether people who care for patients take part in a document: a hospital, or a recipient by its function.
pub fn has_carers(printed: &Printed<'_, '_>) -> bool {
    let parties: Vec<&Partner> = printed.case.parties(printed.entry).collect();
    let ids: HashSet<&str> = parties.iter().map(|partner| partner.id.text()).collect();
    let recipients = printed.case.partnership.confidentiality.iter().flat_map(|one| &one.recipients);
    let mut functions = recipients
        .filter(|recipient| ids.contains(recipient.who.text()))
        .filter_map(|recipient| given(&recipient.function));
    parties.iter().any(|partner| partner.is(LegalForm::EtablissementDeSante))
        || functions.any(|function| HEALTH.is_match(Folded::of(function).as_str()))
}

#[cfg(test)]
mod tests {
    use super::cites;

    #[test]
    fn an_article_is_not_the_beginning_of_another() {
        assert!(cites("article L. 121-6 du code", "121-6"));
        assert!(cites("articles L.121-6, L.121-7", "121-6"));
        assert!(!cites("article L. 121-6-2 du code", "121-6"));
        assert!(!cites("article L. 3121-6", "121-6"));
        assert!(cites("articles 226-13 et suivants", "226-14"));
        assert!(!cites("article 226-13", "226-14"));
    }
}
