//! Numbers and their signs as French writes them: « 23 000 € » and not « 23.000 € », « euros » and not « €uros », « n° 3 »,
//! « 2e », « 16 h 15 ». Information, with the right form put in.
//!
//! Basis: Imprimerie nationale.

use std::sync::LazyLock;

use crate::check::rule::*;
use crate::check::text::spelled::{Spelled, corrected, spelled};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::MISPRINTED_NUMBER, Severity::Information, Family::Writing, run)
    .basis(&["imprimerie-nationale"])
    .rows(&["B12-02"]);

static FORMS: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"\b(?P<dots>\d{1,3}(?:\.\d{3})+)(?:,\d{1,2})? ?(?:€|euros?\b|EUR\b)",
        r"|\b(?P<point>\d{1,6}\.\d{2}) ?(?:€|euros?\b)|(?P<euros>€uros?)\b",
        r"|(?:(?m:^)|[^\d\s€.,][ (])(?P<front>€ ?(?P<amount>\d{1,3}(?: \d{3})+(?:,\d{2})?|\d+(?:,\d{2})?))\b",
        r"|\b(?P<number>(?P<n>[nN]) ?[°º] ?)(?P<digit>[\p{Lu}\d])",
        r"|\b(?P<first>1(?:ier|ère|ere))\b|\b(?P<rank>(?P<of>\d{1,3}|[IVX]{1,5})(?:ème|éme|eme|ième|ieme))(?P<s>s?)\b",
        r"|\b(?P<time>(?P<hour>[01]?\d|2[0-4])[hH](?P<minute>[0-5]\d)?)(?:[ ,;.)]|(?m:$))",
        r"|\b(?P<page>(?P<abbreviation>art|p|pp)\.(?P<figure>\d))"
    ))
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    let mut texts: Vec<Slips> = Vec::new();
    for found in spelled(case, &FORMS) {
        let Some((name, right)) = right_form(&found) else { continue };
        let (Some(place), written) = (found.place_of(name), found.group(name)) else { continue };
        if written == right {
            continue;
        }
        let text = found.text_place();
        let start = texts.iter().rposition(|slips| slips.text != text).map_or(0, |last| last + 1);
        match texts.iter_mut().skip(start).find(|slips| slips.name == name) {
            Some(slips) => slips.edits.push((place, right)),
            None => {
                let figure = found.group("digit");
                let shown = [format!("{written}{figure}"), format!("{right}{figure}")];
                texts.push(Slips { text, name, shown, edits: vec![(place, right)] });
            }
        }
    }
    findings.extend(texts.into_iter().filter_map(|slips| finding(case, slips)));
}

/// Slips of one form in one text.
struct Slips {
    text: Span,
    name: &'static str,
    /// The first as it is written, and as it is right.
    shown: [String; 2],
    edits: Vec<(Span, String)>,
}

fn finding(case: &Case<'_>, slips: Slips) -> Option<Finding> {
    let [written, right] = slips.shown;
    let message = Message::new("misprinted-number").with("written", written.trim()).with("count", slips.edits.len());
    let help = Message::new("misprinted-number-help").with("right", right.trim());
    let finding = Finding::at(slips.edits.first()?.0, message).help(help);
    Some(slips.edits.into_iter().fold(finding, |finding, (place, right)| corrected(case, finding, place, right)))
}

/// The group that is wrong, and what to write in its place.
fn right_form(found: &Spelled<'_>) -> Option<(&'static str, String)> {
    let is = |name: &str| !found.group(name).is_empty();
    if is("dots") {
        return Some(("dots", found.group("dots").replace('.', " ")));
    }
    if is("point") {
        return Some(("point", found.group("point").replace('.', ",")));
    }
    if is("euros") {
        return Some(("euros", "euros".to_owned()));
    }
    if is("front") {
        return Some(("front", format!("{} €", found.group("amount"))));
    }
    if is("number") {
        return Some(("number", format!("{}° ", found.group("n"))));
    }
    if is("first") {
        let feminine = found.group("first") != "1ier";
        return Some(("first", if feminine { "1re" } else { "1er" }.to_owned()));
    }
    if is("rank") {
        return Some(("rank", format!("{}e", found.group("of"))));
    }
    if is("time") {
        let minute = found.group("minute");
        let space = if minute.is_empty() { "" } else { " " };
        return Some(("time", format!("{} h{space}{minute}", found.group("hour"))));
    }
    is("page").then(|| ("page", format!("{}. {}", found.group("abbreviation"), found.group("figure"))))
}
