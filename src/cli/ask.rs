//! What `paraphe new` must know: from the command line, else from the person at the terminal.

use std::io::BufRead;

use super::args::{KindArgument, NewArguments};
use super::screen::Screen;
use crate::language::Message;
use crate::model::Kind;
use crate::source::{FileId, Forbidden, Span, inspect, is_safe_name};

/// The kind when none is named: the agreement from which all others differ.
pub const USUAL_KIND: Kind = Kind::PartnershipAgreement;

/// What a new dossier starts from. What is missing is left to be filled in.
#[derive(Debug, PartialEq, Eq)]
pub struct Wishes {
    pub name: String,
    pub kind: Kind,
    pub title: Option<String>,
    pub reference: Option<String>,
}

/// The wishes of the command line, completed by a person when there is one to ask.
///
/// Fails with what is wrong in the arguments.
pub fn wishes(
    wanted: &NewArguments,
    person: Option<&mut dyn BufRead>,
    screen: &Screen,
) -> Result<Wishes, Vec<Message>> {
    if let Some(name) = &wanted.name {
        refuse_name(name)?;
    }
    let title = written(&wanted.title, "--title")?;
    let reference = written(&wanted.reference, "--reference")?;
    let kind = wanted.kind.map(|KindArgument(kind)| kind);
    let missing = || vec![Message::new("new-needs-name")];
    let Some(person) = person else {
        let name = wanted.name.clone().ok_or_else(missing)?;
        return Ok(Wishes { name, kind: kind.unwrap_or(USUAL_KIND), title, reference });
    };
    let mut asked = Asked { person, screen };
    Ok(Wishes {
        name: match &wanted.name {
            Some(name) => name.clone(),
            None => asked.name().ok_or_else(missing)?,
        },
        kind: kind.unwrap_or_else(|| asked.kind()),
        title: title.or_else(|| asked.text("new-ask-title", "--title")),
        reference: reference.or_else(|| asked.text("new-ask-reference", "--reference")),
    })
}

struct Asked<'a> {
    person: &'a mut dyn BufRead,
    screen: &'a Screen,
}

impl Asked<'_> {
    /// Asks until a name can be used; nothing at the end of the input.
    fn name(&mut self) -> Option<String> {
        self.until(&Message::new("new-ask-name"), |name| match name {
            "" => Err(Vec::new()),
            name => refuse_name(name).map(|()| name.to_owned()),
        })
    }

    fn kind(&mut self) -> Kind {
        self.screen.tell(&Message::new("new-ask-kind"));
        for (rank, kind) in Kind::ALL.iter().enumerate() {
            self.screen.tell(&Message::new("new-kind").with("rank", rank + 1).with("kind", kind.french()));
        }
        let last = Kind::ALL.len();
        let usual = Kind::ALL.iter().position(|kind| *kind == USUAL_KIND).unwrap_or_default() + 1;
        let question = Message::new("new-ask-number").with("last", last).with("usual", usual);
        let wrong = || vec![Message::new("new-wrong-number").with("last", last)];
        self.until(&question, |answer| kind_of(answer).ok_or_else(wrong)).unwrap_or(USUAL_KIND)
    }

    /// An answer, or nothing when it is left for later.
    fn text(&mut self, question: &'static str, option: &str) -> Option<String> {
        self.until(&Message::new(question), |answer| written(&Some(answer.to_owned()), option)).flatten()
    }

    fn until<T>(&mut self, question: &Message, read: impl Fn(&str) -> Result<T, Vec<Message>>) -> Option<T> {
        loop {
            self.screen.ask(question);
            let mut line = String::new();
            if !matches!(self.person.read_line(&mut line), Ok(1..)) {
                return None;
            }
            match read(line.trim()) {
                Ok(answer) => return Some(answer),
                Err(wrong) => wrong.iter().for_each(|message| self.screen.tell(message)),
            }
        }
    }
}

/// A kind by its number in the list, its spelling or its French name; the usual one when nothing is written.
fn kind_of(answer: &str) -> Option<Kind> {
    if answer.is_empty() {
        return Some(USUAL_KIND);
    }
    let ranked = answer.parse::<usize>().ok().and_then(|rank| Kind::ALL.get(rank.checked_sub(1)?)).copied();
    let plain = answer.replace('\'', "’").to_lowercase();
    ranked.or_else(|| Kind::ALL.iter().copied().find(|kind| kind.spelling() == plain || kind.french() == plain))
}

fn refuse_name(name: &str) -> Result<(), Vec<Message>> {
    if is_safe_name(name) { Ok(()) } else { Err(vec![Message::new("new-wrong-name").with("name", printable(name))]) }
}

/// The text of an option as a dossier will read it, nothing when it is empty; refused when it holds characters that
/// a dossier may not hold, or several lines.
fn written(text: &Option<String>, option: &str) -> Result<Option<String>, Vec<Message>> {
    let Some(text) = text.as_deref().map(str::trim).filter(|text| !text.is_empty()) else { return Ok(None) };
    let refused = |fault: crate::source::Diagnostic| {
        let place = Message::new("new-wrong-text").with("option", option);
        [Some(place), Some(fault.message), fault.help].into_iter().flatten().collect()
    };
    if let Some(control) = text.chars().find(|character| character.is_control()) {
        let kind = Forbidden::of(control).unwrap_or(Forbidden::Control);
        return Err(refused(kind.fault(control, Span::default())));
    }
    // Behind a first character, so that a mark of byte order is not taken for one at the head of a file.
    match inspect(FileId(0), &format!("\"{text}")).into_iter().next() {
        Some(fault) => Err(refused(fault)),
        None => Ok(Some(text.to_owned())),
    }
}

/// A name as the screen may show it.
fn printable(name: &str) -> String {
    let shown = |character: char| match character {
        _ if character.is_control() || Forbidden::of(character).is_some() => '\u{b7}',
        _ => character,
    };
    name.chars().take(100).map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::args::Colour;
    use crate::language::{Catalogue, Language};

    const NOTHING: NewArguments = NewArguments { name: None, kind: None, title: None, reference: None };

    fn answered(wanted: &NewArguments, answers: &str) -> Result<Wishes, Vec<Message>> {
        let screen = Screen::new(Language::French, Colour::Never);
        let mut person = answers.as_bytes();
        wishes(wanted, Some(&mut person), &screen)
    }

    #[test]
    fn a_person_is_asked_for_what_is_missing() {
        let wishes = answered(&NOTHING, "../evil\n\npre-2026\n9\n1\nRéussite éducative\n\n").expect("is answered");
        assert_eq!(wishes.name, "pre-2026");
        assert_eq!(wishes.kind, Kind::Charter);
        assert_eq!(wishes.title.as_deref(), Some("Réussite éducative"));
        assert_eq!(wishes.reference, None);
    }

    #[test]
    fn the_end_of_the_input_leaves_the_rest_open() {
        assert!(answered(&NOTHING, "").is_err());
        let wishes = answered(&NOTHING, "a").expect("has a name");
        assert_eq!((wishes.kind, wishes.title), (USUAL_KIND, None));
    }

    #[test]
    fn kinds_are_known_by_number_spelling_and_name() {
        for (rank, kind) in Kind::ALL.iter().enumerate() {
            assert_eq!(kind_of(&(rank + 1).to_string()), Some(*kind));
            assert_eq!(kind_of(kind.spelling()), Some(*kind));
            assert_eq!(kind_of(&kind.french().to_uppercase()), Some(*kind));
        }
        for wrong in ["0", "8", "-1", "charte", "99999999999999999999999"] {
            assert_eq!(kind_of(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_title_with_hidden_characters_is_refused_by_name() {
        let french = Catalogue::of(Language::French);
        for (title, named) in [
            ("a\u{202e}b", "U+202E"),
            ("a\nb", "U+000A"),
            ("a\u{1b}[0m", "U+001B"),
            ("\u{200b}a", "U+200B"),
            ("\u{feff}a", "U+FEFF"),
            ("a\u{e000}", "U+E000"),
            ("Ã©cole", "UTF-8"),
        ] {
            let refused = written(&Some(title.to_owned()), "--title").expect_err(title);
            let said: String = refused.iter().map(|message| french.say(message)).collect();
            assert!(said.contains("--title") && said.contains(named), "{said}");
        }
    }
}
