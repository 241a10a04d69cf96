//! The page of a rule: what it checks, why, an example refused and one to write instead, and its basis.

use std::fmt::Write as _;

use chrono::NaiveDate;
use include_dir::{Dir, include_dir};

use crate::check::{Rule, rule};
use crate::draft::french::date_figures;
use crate::language::{Catalogue, Language, Message};
use crate::law::{self, Article, ArticleKind};
use crate::source::Code;

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

/// The pages in the repository, of which the examples are shown again.
static PAGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/docs/rules");

/// Where the page of a rule stands in the repository of paraphe.
pub fn page_name(code: Code) -> String {
    format!("docs/rules/{}", file_name(code))
}

/// The address of a rule's page, when the package says where its repository is. The norm wants it whole
/// (SARIF 2.1.0, § 3.49.12).
pub fn address(code: Code) -> Option<String> {
    let repository = env!("CARGO_PKG_REPOSITORY").trim_end_matches('/');
    (!repository.is_empty()).then(|| format!("{repository}/blob/main/{}", page_name(code)))
}

fn file_name(code: Code) -> String {
    format!("{}-{}.md", code.id, code.name)
}

/// What a rule finds, in a few words.
pub fn title(code: Code, catalogue: &Catalogue) -> String {
    catalogue.text(&format!("{}-title", code.name)).unwrap_or_else(|| code.name.replace('-', " "))
}

/// The page of a code in the language of the catalogue, with the examples of the page in the repository.
pub fn page(code: Code, catalogue: &Catalogue, today: Option<NaiveDate>) -> Option<String> {
    let examples = PAGES.get_file(file_name(code)).and_then(|file| file.contents_utf8()).and_then(Examples::of_page);
    Some(compose(rule(code.id)?, examples.unwrap_or_default(), catalogue, today))
}

/// A page as Markdown. With `today`, it also says which values were last checked over a year ago.
pub fn compose(rule: &Rule, examples: Examples<'_>, catalogue: &Catalogue, today: Option<NaiveDate>) -> String {
    let word = |id: &'static str| catalogue.say(&Message::new(id));
    let prose = |part: &str| catalogue.text(&format!("{}-{part}", rule.code.name)).unwrap_or_default();
    let mut page = format!("# {} – {}\n\n{}\n", rule.code.id, title(rule.code, catalogue), weight(rule, catalogue));
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
    let severity = catalogue.say(&rule.severity.message());
    let french = catalogue.language() == Language::French;
    let family = if french { rule.family.french() } else { rule.family.spelling() };
    let phase = rule.phase.map_or("none", crate::model::Phase::spelling);
    let message = Message::new("page-weight")
        .with("severity", severity)
        .with("consequence", rule.severity.spelling())
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
        .with("confidence", evidence.confidence.letter())
        .with("copy", evidence.copy.as_str())
        .with("day", written(evidence.checked_on));
    let _ = write!(line, " {}", catalogue.say(&checked));
    if today.is_some_and(|today| evidence.is_stale(today)) {
        let _ = write!(line, " **{}**", catalogue.say(&Message::new("page-stale")));
    }
    line
}
