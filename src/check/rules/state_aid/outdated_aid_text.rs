//! Since 1 January 2024 de minimis aid has other regulations and other ceilings: an agreement of that time cites no
//! longer those of 2012 and 2013. What is said of the past (aid received under the former text) is left alone.
//!
//! Basis: règlements (UE) 2023/2831 and 2023/2832.

use crate::check::rule::*;
use crate::law::{self, TextKind};

static FORMER: LazyLock<Words> = LazyLock::new(|| words(r"(?i)n° ?(1407/2013|360/2012)"));
static CEILING: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\bde minimis[^.;\n]*?\b([25]00 ?000) ?(?:€|euros)|\b([25]00 ?000) ?(?:€|euros)[^.;\n]*?de minimis",
    )
});
/// Words by which a sentence speaks of a ceiling, not of what is paid.
static LIMITING: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)plafond|limite|seuil|maxim|dépass|excéd|au-delà|n'atteign"));
/// Words by which a sentence speaks of the past.
static PAST: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)abrog|remplac|ancien|antérieur|précédent|jusqu'au 31 décembre 2023|re[çc]ue?s?\b|perçue?s?\b|accordées? en 20",
    )
});

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::OUTDATED_AID_TEXT, Severity::Warning, Family::StateAid, run)
    .basis(&["regl-2023-2831", "regl-2023-2832"])
    .rows(&["B4-03"]);

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let former = law::text_numbered(TextKind::Reglement, "(UE) n° 1407/2013").and_then(|text| text.period.to);
    let (Some(date), Some(last)) = (printed.date(), former) else { return };
    if date <= last {
        return;
    }
    for (words, is_text) in [(&FORMER, true), (&CEILING, false)] {
        for hit in printed.hits(words) {
            let sentence = sentence(hit.passage.text.as_str(), hit.words);
            if PAST.is_match(sentence) || !(is_text || LIMITING.is_match(sentence)) {
                continue;
            }
            let message = Message::new("outdated-aid-text")
                .with("case", if is_text { "text" } else { "ceiling" })
                .with("words", hit.words)
                .with("last", last);
            let fault = Finding::at(hit.place(), message);
            findings.push(fault.help(Message::new("outdated-aid-text-help")));
        }
    }
}

/// The sentence in which words are found.
fn sentence<'t>(text: &'t str, words: &str) -> &'t str {
    let Some(start) = text.find(words) else { return text };
    let end = start.saturating_add(words.len());
    let ends = [". ", "\n", " ; "];
    let before = text.get(..start).unwrap_or_default();
    let first = ends.iter().filter_map(|mark| before.rfind(mark).map(|at| at.saturating_add(mark.len()))).max();
    let after = text.get(end..).unwrap_or_default();
    let last = ends.iter().filter_map(|mark| after.find(mark)).min().map_or(text.len(), |at| end.saturating_add(at));
    text.get(first.unwrap_or(0)..last).unwrap_or(text)
}
