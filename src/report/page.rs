//! The page of a rule: what it checks, why, an example refused and one to write instead, and its basis.

use std::fmt::Write as _;

use chrono::NaiveDate;

use super::text::{severity_id, severity_word};
use crate::check::Rule;
use crate::draft::french::date_figures;
use crate::language::{Catalogue, Language, Message};
use crate::law::{self, Article, ArticleKind, Confidence};

/// The examples of a page, as they stand in a dossier.
#[derive(Debug, Clone, Copy, Default)]
pub struct Examples<'a> {
    /// The form in which they are written (`yaml`, `text`).
    pub form: &'a str,
    pub refused: &'a str,
    pub instead: &'a str,
}

impl<'a> Examples<'a> {
    /// The examples that stand in a page: its first two fenced blocks.
    pub fn of_page(page: &'a str) -> Option<Self> {
        let (form, refused, rest) = fenced(page)?;
        let (_, instead, _) = fenced(rest)?;
        Some(Self { form, refused, instead })
    }
}

/// The first fenced block: its form, its text, and what follows it.
fn fenced(text: &str) -> Option<(&str, &str, &str)> {
    let (_, block) = text.split_once("\n```")?;
    let (form, block) = block.split_once('\n')?;
    let (content, rest) = block.split_once("\n```")?;
    Some((form, content, rest))
}

/// The page as Markdown. With `today`, it also says which values were last checked over a year ago.
pub fn page(rule: &Rule, examples: Examples<'_>, catalogue: &Catalogue, today: Option<NaiveDate>) -> String {
    let word = |id: &'static str| catalogue.say(&Message::new(id));
    let prose = |part: &str| catalogue.text(&format!("{}-{part}", rule.code.name)).unwrap_or_default();
    let mut page = format!("# {} – {}\n\n{}\n", rule.code.id, prose("title"), weight(rule, catalogue));
    let mut section = |heading: &'static str, text: &str| {
        let _ = write!(page, "\n## {}\n\n{}\n", word(heading), text.trim_end());
    };
    section("page-checks", &prose("checks"));
    section("page-why", &prose("why"));
    let fenced = |text: &str| format!("```{}\n{}\n```", examples.form, text.trim_end());
    section("page-refused", &fenced(examples.refused));
    section("page-instead", &fenced(examples.instead));
    let bases: Vec<String> =
        rule.basis.iter().filter_map(|id| law::article(id)).map(|one| basis(one, catalogue, today)).collect();
    section("page-basis", &bases.join("\n"));
    page
}

/// How much the findings of the rule weigh, in which family and phase.
fn weight(rule: &Rule, catalogue: &Catalogue) -> String {
    let severity = catalogue.say(&Message::new(severity_id(rule.severity)));
    let french = catalogue.language() == Language::French;
    let family = if french { rule.family.french() } else { rule.family.spelling() };
    let phase = rule.phase.map_or("none", crate::model::Phase::spelling);
    let message = Message::new("page-weight")
        .with("severity", severity)
        .with("consequence", severity_word(rule.severity))
        .with("family", family)
        .with("phase", phase)
        .with("core", if rule.core { "yes" } else { "no" });
    catalogue.say(&message)
}

/// A basis: its reference, what it says, how sure it is and since when.
fn basis(article: &Article, catalogue: &Catalogue, today: Option<NaiveDate>) -> String {
    let mut line = format!("- **{}** – {}", article.cited(), article.says);
    if matches!(article.kind, ArticleKind::Arithmetic | ArticleKind::Method | ArticleKind::Usage) {
        return line;
    }
    let written = |day: NaiveDate| match catalogue.language() {
        Language::French => date_figures(day),
        Language::English => day.to_string(),
    };
    let say = |id: &'static str, day: NaiveDate| catalogue.say(&Message::new(id).with("day", written(day)));
    if let Some(from) = article.period.from {
        let _ = write!(line, " {}", say("page-from", from));
    }
    if let Some(to) = article.period.to {
        let _ = write!(line, " {}", say("page-to", to));
    }
    let evidence = &article.evidence;
    let checked = Message::new("page-evidence")
        .with("confidence", confidence_id(evidence.confidence))
        .with("copy", evidence.copy.as_str())
        .with("day", written(evidence.checked_on));
    let _ = write!(line, " {}", catalogue.say(&checked));
    if today.is_some_and(|today| evidence.is_stale(today)) {
        let _ = write!(line, " **{}**", catalogue.say(&Message::new("page-stale")));
    }
    line
}

/// The letter of a confidence, as the files of `law/` write it.
pub fn confidence_id(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::High => "H",
        Confidence::Medium => "M",
        Confidence::Low => "L",
    }
}
