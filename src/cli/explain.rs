//! `paraphe explain` and `paraphe rules`: what the rules are.

use chrono::{DateTime, NaiveDate};

use super::Outcome;
use super::args::{ExplainArguments, RulesArguments, TextOrJson};
use super::screen::Screen;
use crate::check::{Family, Rule, rule, rules};
use crate::language::{Language, Message};
use crate::manual::{page, register, title};
use crate::yaml::same_word;

/// Shows the page of a rule, by its code or its name.
pub fn explain(wanted: &ExplainArguments, screen: &Screen) -> Outcome {
    let code = wanted.code.to_uppercase();
    let Some(rule) = rule(&code).or_else(|| rules().find(|rule| rule.code.name == wanted.code)) else {
        screen.tell(&Message::new("explain-unknown").with("code", wanted.code.as_str()));
        return Outcome::Usage;
    };
    let today = wanted.today.or_else(today);
    let page = page(rule.code, screen.catalogue(), today).unwrap_or_default();
    screen.print(page.trim_end());
    Outcome::Well
}

/// Lists the rules, of one family or of all.
pub fn list(wanted: &RulesArguments, screen: &Screen) -> Outcome {
    let family = match &wanted.family {
        Some(name) => match Family::ALL
            .iter()
            .find(|family| family.spelling() == name || same_word(family.french(), name))
        {
            Some(family) => Some(*family),
            None => {
                let known = Family::ALL.iter().map(|family| name_of(*family, screen)).collect::<Vec<_>>().join(", ");
                screen.tell(&Message::new("rules-unknown-family").with("family", name.as_str()).with("known", known));
                return Outcome::Usage;
            }
        },
        None => None,
    };
    let mut listed: Vec<&Rule> = rules().filter(|rule| family.is_none_or(|family| rule.family == family)).collect();
    listed.sort_by_key(|rule| rule.code.id);
    match wanted.format {
        TextOrJson::Json => screen.print(&format!("{:#}", register(listed.into_iter(), screen.catalogue()))),
        TextOrJson::Text => listed.iter().for_each(|rule| screen.print(&line(rule, screen))),
    }
    Outcome::Well
}

fn line(rule: &Rule, screen: &Screen) -> String {
    let severity = screen.say(&rule.severity.message());
    let title = title(rule.code, screen.catalogue());
    format!("{}  {severity:<13} {:<33} {title}", rule.code.id, name_of(rule.family, screen))
}

/// The name of a family in the language of the reader.
fn name_of(family: Family, screen: &Screen) -> &'static str {
    match screen.catalogue().language() {
        Language::French => family.french(),
        Language::English => family.spelling(),
    }
}

/// The day on which the command runs: it only says how old a reading of the law is, and changes no document.
#[allow(clippy::disallowed_methods, reason = "the one clock of the program, whose answer no document ever sees")]
fn today() -> Option<NaiveDate> {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).ok()?;
    let seconds = i64::try_from(since.as_secs()).ok()?;
    DateTime::from_timestamp(seconds, 0).map(|moment| moment.date_naive())
}
