//! The pages on rules (`docs/rules/`), inside the binary: what a report says of a rule is what its page says.

use include_dir::{Dir, include_dir};

use crate::language::Language;
use crate::source::Code;

static PAGES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/docs/rules");

/// The path of a rule's page in the repository of paraphe.
pub(super) fn path(code: Code) -> String {
    format!("docs/rules/{}", file_name(code))
}

/// The address of a rule's page, when the package says where its repository is. The norm wants it whole
/// (SARIF 2.1.0, § 3.49.12).
pub(super) fn address(code: Code) -> Option<String> {
    let repository = env!("CARGO_PKG_REPOSITORY").trim_end_matches('/');
    (!repository.is_empty()).then(|| format!("{repository}/blob/main/{}", path(code)))
}

/// A rule's page, in Markdown and in French, the language of the documents.
pub fn page(code: Code) -> Option<&'static str> {
    PAGES.get_file(file_name(code))?.contents_utf8()
}

/// What a rule finds, in a few words: the title of its page, or in English its name.
pub fn title(code: Code, language: Language) -> String {
    let name = || code.name.replace('-', " ");
    match language {
        Language::English => name(),
        Language::French => page(code).and_then(title_of).map_or_else(name, str::to_owned),
    }
}

/// `# P0605 – signature avant la décision`.
fn title_of(page: &str) -> Option<&str> {
    Some(page.lines().next()?.split_once(" – ")?.1.trim())
}

fn file_name(code: Code) -> String {
    format!("{}-{}.md", code.id, code.name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{ALL_CODES, codes};

    #[test]
    fn every_rule_has_a_page_and_a_title() {
        for code in ALL_CODES {
            assert!(page(*code).and_then(title_of).is_some_and(|title| !title.is_empty()), "{code:?}");
        }
        assert_eq!(title(codes::SIGNED_EARLY, Language::French), "signature avant la décision");
        assert_eq!(title(codes::SIGNED_EARLY, Language::English), "signed before deliberation");
        assert_eq!(path(codes::SIGNED_EARLY), "docs/rules/P0605-signed-before-deliberation.md");
    }
}
