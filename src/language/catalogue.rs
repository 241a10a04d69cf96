//! The Fluent files, parsed once a language, and the act of putting a message into words.

use std::sync::OnceLock;

use chrono::{Datelike, NaiveDate};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::langid;

use super::{Argument, Language, Message};

/// The Fluent files of a language, one a wing of the house.
const FRENCH: &[&str] = &[
    include_str!("fr/source.ftl"),
    include_str!("fr/yaml.ftl"),
    include_str!("fr/model.ftl"),
    include_str!("fr/keys.ftl"),
    include_str!("fr/fields.ftl"),
    include_str!("fr/terms.ftl"),
    include_str!("fr/values.ftl"),
    include_str!("fr/draft.ftl"),
    include_str!("fr/check.ftl"),
    include_str!("fr/manual.ftl"),
    include_str!("fr/rules/pages.ftl"),
    include_str!("fr/rules/subsidy.ftl"),
    include_str!("fr/rules/accounts.ftl"),
    include_str!("fr/rules/republican-contract.ftl"),
    include_str!("fr/rules/state-aid.ftl"),
    include_str!("fr/rules/authority.ftl"),
    include_str!("fr/rules/contract.ftl"),
    include_str!("fr/rules/confidentiality.ftl"),
    include_str!("fr/rules/education.ftl"),
    include_str!("fr/rules/staff-and-premises.ftl"),
    include_str!("fr/rules/identifiers.ftl"),
    include_str!("fr/rules/calendar.ftl"),
    include_str!("fr/rules/writing.ftl"),
    include_str!("fr/rules/method-foundation.ftl"),
    include_str!("fr/rules/method-construction.ftl"),
    include_str!("fr/rules/method-practice.ftl"),
    include_str!("fr/typeset.ftl"),
    include_str!("fr/publish.ftl"),
    include_str!("fr/cli.ftl"),
];
const ENGLISH: &[&str] = &[
    include_str!("en/source.ftl"),
    include_str!("en/yaml.ftl"),
    include_str!("en/model.ftl"),
    include_str!("en/fields.ftl"),
    include_str!("en/terms.ftl"),
    include_str!("en/values.ftl"),
    include_str!("en/draft.ftl"),
    include_str!("en/check.ftl"),
    include_str!("en/manual.ftl"),
    include_str!("en/rules/pages.ftl"),
    include_str!("en/rules/subsidy.ftl"),
    include_str!("en/rules/accounts.ftl"),
    include_str!("en/rules/republican-contract.ftl"),
    include_str!("en/rules/state-aid.ftl"),
    include_str!("en/rules/authority.ftl"),
    include_str!("en/rules/contract.ftl"),
    include_str!("en/rules/confidentiality.ftl"),
    include_str!("en/rules/education.ftl"),
    include_str!("en/rules/staff-and-premises.ftl"),
    include_str!("en/rules/identifiers.ftl"),
    include_str!("en/rules/calendar.ftl"),
    include_str!("en/rules/writing.ftl"),
    include_str!("en/rules/method-foundation.ftl"),
    include_str!("en/rules/method-construction.ftl"),
    include_str!("en/rules/method-practice.ftl"),
    include_str!("en/typeset.ftl"),
    include_str!("en/publish.ftl"),
    include_str!("en/cli.ftl"),
];

/// All messages of one language, ready to be formatted.
pub struct Catalogue {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Catalogue {
    /// The catalogue of a language, built on first use.
    pub fn of(language: Language) -> &'static Self {
        static FR: OnceLock<Catalogue> = OnceLock::new();
        static EN: OnceLock<Catalogue> = OnceLock::new();
        match language {
            Language::French => FR.get_or_init(|| Self::read(language, FRENCH)),
            Language::English => EN.get_or_init(|| Self::read(language, ENGLISH)),
        }
    }

    fn read(language: Language, files: &[&str]) -> Self {
        let locale = match language {
            Language::French => langid!("fr"),
            Language::English => langid!("en"),
        };
        let mut bundle = FluentBundle::new_concurrent(vec![locale]);
        // Isolation marks are bidi characters, which a terminal shows as rubbish and which we refuse in sources.
        bundle.set_use_isolating(false);
        for text in files {
            let resource = match FluentResource::try_new((*text).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    pub fn language(&self) -> Language {
        self.language
    }

    /// Puts a message into words. An id without a sentence shows itself, which the completeness test refuses.
    pub fn say(&self, message: &Message) -> String {
        let mut arguments = FluentArgs::new();
        for (name, value) in &message.values {
            arguments.set(*name, self.value(value));
        }
        self.pattern(message.id, &arguments).unwrap_or_else(|| message.id.to_owned())
    }

    /// A sentence without values, by an id that was put together; nothing when there is none.
    pub fn text(&self, id: &str) -> Option<String> {
        self.pattern(id, &FluentArgs::new())
    }

    /// The same, where an id without a sentence shows itself.
    pub fn say_id(&self, id: &str) -> String {
        self.text(id).unwrap_or_else(|| id.to_owned())
    }

    /// The French word of a YAML key (`partners` → « partenaires »), where the catalogue knows it.
    pub fn word_of_key(&self, key: &str) -> Option<String> {
        let id = format!("key-{}", key.replace('_', "-"));
        Self::of(Language::French).pattern(&id, &FluentArgs::new())
    }

    /// Whether the language has a sentence of this id.
    pub fn knows(&self, id: &str) -> bool {
        self.bundle.has_message(id)
    }

    fn value(&self, argument: &Argument) -> FluentValue<'static> {
        match argument {
            // A name that is left open or refused is told as such, not as a hole in the sentence.
            Argument::Text(text) if text.is_empty() => FluentValue::from("…"),
            Argument::Text(text) => FluentValue::from(text.clone()),
            Argument::Number(number) => FluentValue::from(*number),
            Argument::Day(day) => FluentValue::from(self.day(*day)),
            Argument::Key(key) => match self.word_of_key(key) {
                Some(word) if self.language == Language::French && word != *key => {
                    FluentValue::from(format!("{key} ({word})"))
                }
                _ => FluentValue::from(key.clone()),
            },
        }
    }

    /// « 1er juin 2026 », “1 June 2026”.
    fn day(&self, day: NaiveDate) -> String {
        let months = self.say_id("months");
        let month = months.split_whitespace().nth(day.month0() as usize).unwrap_or_default();
        let rank = match (self.language, day.day()) {
            (Language::French, 1) => "1er".to_owned(),
            (_, number) => number.to_string(),
        };
        format!("{rank} {month} {}", day.year())
    }

    fn pattern(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<String> {
        let pattern = self.bundle.get_message(id)?.value()?;
        let mut errors = Vec::new();
        Some(self.bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned())
    }
}
