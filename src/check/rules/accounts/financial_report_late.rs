//! The financial report is due within six months of the end of the exercise: an agreement may ask for it sooner, and
//! cannot allow more.
//!
//! Basis: loi n° 2000-321, art. 10.

use crate::check::rule::*;
use crate::check::subsidies::settled_by;
use crate::law;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::REPORT_LATE, Severity::Error, Family::Accounts, run)
    .basis(&["loi-2000-321-10"])
    .rows(&["B2-01"])
    .phase(Phase::Operational);

static DELAY: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\bcomptes?[- ]rendus? financiers?\b[^.\n]*?\b(?:dans|sous) (?:les|un délai de) (?P<after>\w+) mois",
        r"|\b(?:dans|sous) (?:les|un délai de) (?P<before>\w+) mois\b[^.]*?\bcomptes?[- ]rendus? financiers?",
    ))
});

/// Numbers of months in words, from one.
const NUMBERS: [&str; 18] = [
    "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize",
    "quatorze", "quinze", "seize", "dix-sept", "dix-huit",
];

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let Some(most) = printed.date().and_then(|date| law::threshold("financial-report", date)) else { return };
    if settled_by(printed.case, printed.entry).is_empty() {
        return;
    }
    for passage in printed.passages_holding(DELAY.need()) {
        let captured = DELAY.captures_iter(passage.text.as_str());
        let long = captured.filter_map(|found| {
            let number = found.name("after").or_else(|| found.name("before"))?.as_str().to_lowercase();
            let months = months(&number).filter(|months| *months > most.value)?;
            Some((months, found.get(0)?.as_str()))
        });
        for (months, words) in long {
            let place = printed.case.written(words);
            let place = place.unwrap_or_else(|| printed.place_of_clause(&["supporting-documents", "payment"]));
            let message = Message::new("financial-report-late")
                .with("months", months.to_string())
                .with("most", most.value.to_string());
            findings.push(Finding::at(place, message).help(Message::new("financial-report-late-help")));
        }
    }
}

fn months(number: &str) -> Option<u32> {
    let worded = || NUMBERS.iter().position(|word| *word == number).and_then(|at| u32::try_from(at + 1).ok());
    number.parse().ok().or_else(worded)
}
