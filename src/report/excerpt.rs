//! What a person is shown of many findings: some of each sort, and how many more there are.

use std::collections::BTreeMap;

use crate::source::{Code, Diagnostic};

/// Findings to show, and those that are only counted.
pub struct Excerpt<'a> {
    pub shown: Vec<&'a Diagnostic>,
    /// How many more there are of a code, in the order of codes.
    pub more: Vec<(Code, usize)>,
}

/// At most `most` findings of one code, in their order. Those that are suppressed are left out.
pub fn excerpt(findings: &[Diagnostic], most: usize) -> Excerpt<'_> {
    let mut met: BTreeMap<Code, usize> = BTreeMap::new();
    let mut shown = Vec::new();
    for finding in findings.iter().filter(|finding| finding.suppression.is_none()) {
        let met = met.entry(finding.code).or_default();
        *met += 1;
        if *met <= most {
            shown.push(finding);
        }
    }
    let more = met.into_iter().filter(|(_, count)| *count > most).map(|(code, count)| (code, count - most));
    Excerpt { shown, more: more.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Message;
    use crate::source::codes;

    #[test]
    fn some_of_each_code_are_shown_and_the_rest_counted() {
        let of = |code: Code, count| (0..count).map(move |_| Diagnostic::of_run(code, Message::new("x")));
        let mut findings: Vec<Diagnostic> = of(codes::LEFT_BLANK, 57).chain(of(codes::TOTAL, 2)).collect();
        findings.push(Diagnostic::of_run(codes::TOTAL, Message::new("x")).suppressed("admis", "une personne"));
        let few = excerpt(&findings, 20);
        assert_eq!(few.shown.len(), 22);
        assert_eq!(few.more, [(codes::LEFT_BLANK, 37)]);
        let all = excerpt(&findings, usize::MAX);
        assert_eq!((all.shown.len(), all.more.len()), (59, 0));
    }
}
