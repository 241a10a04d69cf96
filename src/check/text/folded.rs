//! Text in which words are looked for: every kind of space is one plain space, every apostrophe the straight one, so
//! that a rule finds « n° 2000-321 » however it was typed. Each folded byte knows where it comes from.

/// A text and where its characters come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Folded {
    text: String,
    /// From which byte of the text on its source stands how many bytes farther.
    shifts: Vec<(usize, usize)>,
}

/// The folded text alone, where nobody asks for places.
pub fn fold(source: &str) -> String {
    write_folded(source, false, |_, _| {})
}

impl Folded {
    /// Folds a text. Line breaks end a passage and stay, unless the line that follows continues it (`joined`).
    pub fn of(source: &str) -> Self {
        Self::new(source, false)
    }

    /// Folds a text of which line breaks are only layout (a block of YAML or of Markdown).
    pub fn joined(source: &str) -> Self {
        Self::new(source, true)
    }

    fn new(source: &str, joined: bool) -> Self {
        let mut shifts = Vec::new();
        // A folded text is never longer than its source.
        let text = write_folded(source, joined, |folded, origin| shifts.push((folded, origin - folded)));
        Self { text, shifts }
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The bytes of the source behind a range of the folded text.
    pub fn origin(&self, range: std::ops::Range<usize>) -> std::ops::Range<u32> {
        let at = |byte: usize| {
            let before = self.shifts.partition_point(|(from, _)| *from <= byte);
            let shift = before.checked_sub(1).and_then(|last| self.shifts.get(last)).map_or(0, |(_, shift)| *shift);
            u32::try_from(byte + shift).unwrap_or(u32::MAX)
        };
        at(range.start)..at(range.end)
    }
}

/// Writes a folded text, and tells where it goes on elsewhere than its source: the byte of each.
fn write_folded(source: &str, joined: bool, mut shifted: impl FnMut(usize, usize)) -> String {
    let mut text = String::with_capacity(source.len());
    let (mut copied, mut at, mut behind_space) = (0, 0, false);
    while let Some(byte) = source.as_bytes().get(at) {
        // Most signs stay, and need no decoding.
        match byte {
            b'!'..=b'~' => {
                (at, behind_space) = (at + 1, false);
                continue;
            }
            b' ' if !behind_space => {
                (at, behind_space) = (at + 1, true);
                continue;
            }
            // À to ÿ, of two bytes.
            0xC3 => {
                (at, behind_space) = (at + 2, false);
                continue;
            }
            _ => {}
        }
        let Some(character) = source.get(at..).and_then(|rest| rest.chars().next()) else { break };
        let plain = plain(character, joined);
        let is_second_space = plain == ' ' && behind_space;
        let end = at + character.len_utf8();
        if plain != character || is_second_space {
            text.push_str(source.get(copied..at).unwrap_or_default());
            if !is_second_space {
                text.push(plain);
            }
            copied = end;
            shifted(text.len(), copied);
        }
        (at, behind_space) = (end, matches!(plain, ' ' | '\n'));
    }
    text.push_str(source.get(copied..).unwrap_or_default());
    text
}

fn plain(character: char, joined: bool) -> char {
    match character {
        '!'..='~' => character,
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
