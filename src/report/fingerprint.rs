//! By what a finding is known again when lines have moved: the rule, the dossier, the keys that lead to it and the text
//! that stands there, never the line.

use std::collections::HashMap;

use siphasher::sip128::SipHasher24;

use super::Findings;
use crate::language::Argument;
use crate::source::{Diagnostic, Place};

/// Stands at the head of what is hashed: another way of making fingerprints would have another.
const WAY: &str = "paraphe/1";
/// Characters of the text of a place that are looked at.
const LONGEST: usize = 200;

/// The fingerprints of a run. Of findings that are equal in everything, each has its own.
#[derive(Default)]
pub(super) struct Fingerprints {
    seen: HashMap<u128, usize>,
}

impl Fingerprints {
    /// The fingerprint of the next finding, 32 hexadecimal digits (SipHash-2-4 of 128 bits, of fixed key: the same on
    /// every machine and in every release).
    pub fn next(&mut self, diagnostic: &Diagnostic, part: &Findings<'_>, route: &str) -> String {
        let known_by = known_by(diagnostic, part, route);
        let seen = self.seen.entry(hash(&known_by)).or_default();
        *seen += 1;
        format!("{:032x}", hash(&[known_by.as_slice(), &[seen.to_string()]].concat()))
    }
}

fn known_by(diagnostic: &Diagnostic, part: &Findings<'_>, route: &str) -> Vec<String> {
    let mut parts = vec![WAY.to_owned(), diagnostic.code.id.to_owned()];
    parts.extend([part.dossier.unwrap_or_default(), diagnostic.document().unwrap_or_default()].map(str::to_owned));
    parts.push(if route.is_empty() { file(diagnostic, part) } else { route.to_owned() });
    parts.push(text(diagnostic, part));
    // Two keys that are missing in one place are two faults.
    let keys = diagnostic.message.values.iter().filter_map(|(_, value)| match value {
        Argument::Key(key) => Some(key.clone()),
        Argument::Text(_) | Argument::Number(_) | Argument::Day(_) => None,
    });
    parts.extend(keys);
    parts
}

/// The file, for a place to which no key leads.
fn file(diagnostic: &Diagnostic, part: &Findings<'_>) -> String {
    match &diagnostic.place {
        Place::At(span) => part.files.get(span.file).map(|file| file.path.clone()).unwrap_or_default(),
        Place::File(path) => path.clone(),
        Place::Nowhere => String::new(),
    }
}

/// The first line of the place, with one space between words: of a whole record, what is written further down may
/// change without making another fault of it.
fn text(diagnostic: &Diagnostic, part: &Findings<'_>) -> String {
    let text = diagnostic.span().and_then(|span| part.files.slice(span)).unwrap_or_default();
    let line = text.lines().next().unwrap_or_default();
    let words: Vec<&str> = line.split_whitespace().collect();
    words.join(" ").chars().take(LONGEST).collect()
}

fn hash(parts: &[String]) -> u128 {
    let mut bytes = Vec::new();
    for part in parts {
        // With its length before it, no part can pass for two.
        bytes.extend_from_slice(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_le_bytes());
        bytes.extend_from_slice(part.as_bytes());
    }
    SipHasher24::new().hash(&bytes).as_u128()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Message;
    use crate::source::{Files, Span, codes};

    fn fingerprints(texts: &[(&str, &str)]) -> Vec<String> {
        let mut fingerprints = Fingerprints::default();
        let made = texts.iter().map(|(text, route)| {
            let mut files = Files::default();
            let file = files.add("conventions/a/partnership.yaml", *text);
            let start = text.find('§').map_or(0, |start| start + '§'.len_utf8());
            let message = Message::new("x").with("line", text.lines().count());
            let found = Diagnostic::error(codes::TOTAL, Span::new(file, start..text.len()), message);
            let part = Findings::new(Some("conventions/a"), &files, std::slice::from_ref(&found));
            fingerprints.next(&found, &part, route)
        });
        made.collect()
    }

    #[test]
    fn moved_lines_change_nothing() {
        let first = fingerprints(&[("a:§ 12  000", "a.b"), ("c:§ 1", "a.c")]);
        let moved = fingerprints(&[("\n\n# un\na:    § 12 000\nd: 1", "a.b"), ("c:§ 1", "a.c")]);
        assert_eq!(first, moved);
        assert!(first.iter().all(|print| print.len() == 32));
    }

    #[test]
    fn another_rule_place_or_text_is_another_finding() {
        let all =
            fingerprints(&[("§1", "a.b"), ("§2", "a.b"), ("§1", "a.c"), ("§1", ""), ("§1", "a.b"), ("§1", "a.b")]);
        let different: std::collections::HashSet<&String> = all.iter().collect();
        assert_eq!(different.len(), all.len(), "equals are counted");
    }

    /// Written down once: a release that changes them makes every finding of every forge look new.
    #[test]
    fn a_fingerprint_is_the_same_in_every_release() {
        assert_eq!(fingerprints(&[("§1", "partners.ccas.siret")]), ["ea086fe3c3136453906a31d92954ab2d"]);
    }
}
