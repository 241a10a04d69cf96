//! Text in which words are looked for: every kind of space is one plain space, every apostrophe the straight one, so
//! that a rule finds « n° 2000-321 » however it was typed. Each folded byte knows where it comes from.

/// A text and where its characters come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded {
    text: String,
    /// For each byte of the folded text, the byte of the source at which its character begins.
    origins: Vec<u32>,
    end: u32,
}

impl Folded {
    /// Folds a text. Line breaks end a passage and stay, unless the line that follows continues it (`joined`).
    pub fn of(source: &str) -> Self {
        Self::fold(source, false)
    }

    /// Folds a text of which line breaks are only layout (a block of YAML or of Markdown).
    pub fn joined(source: &str) -> Self {
        Self::fold(source, true)
    }

    fn fold(source: &str, joined: bool) -> Self {
        let mut folded =
            Self { text: String::with_capacity(source.len()), origins: Vec::with_capacity(source.len()), end: 0 };
        for (byte, character) in source.char_indices() {
            let plain = plain(character, joined);
            if plain == ' ' && folded.text.ends_with([' ', '\n']) {
                continue;
            }
            let origin = u32::try_from(byte).unwrap_or(u32::MAX);
            folded.text.push(plain);
            folded.origins.resize(folded.text.len(), origin);
        }
        folded.end = u32::try_from(source.len()).unwrap_or(u32::MAX);
        folded
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The bytes of the source behind a range of the folded text.
    pub fn origin(&self, range: std::ops::Range<usize>) -> std::ops::Range<u32> {
        let at = |byte: usize| self.origins.get(byte).copied().unwrap_or(self.end);
        at(range.start)..at(range.end)
    }
}

fn plain(character: char, joined: bool) -> char {
    match character {
        '\n' if !joined => '\n',
        '\u{2019}' | '\u{2bc}' | '\u{ff07}' => '\'',
        '\u{2010}' | '\u{2011}' => '-',
        space if space.is_whitespace() => ' ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spaces_and_apostrophes_are_one() {
        let folded = Folded::of("l\u{2019}article\u{a0}\u{202f} n°\u{a0}3\n  suite");
        assert_eq!(folded.as_str(), "l'article n° 3\nsuite");
        assert_eq!(Folded::joined("loi\n  n°\t3").as_str(), "loi n° 3");
    }

    #[test]
    fn a_range_is_found_again_in_the_source() {
        let source = "é\u{a0}\u{a0}l\u{2019}été";
        let folded = Folded::of(source);
        let start = folded.as_str().find("l'été").unwrap();
        let origin = folded.origin(start..folded.as_str().len());
        assert_eq!(&source[origin.start as usize..origin.end as usize], "l\u{2019}été");
    }
}
