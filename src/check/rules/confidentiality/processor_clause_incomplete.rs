//! A clause of one's own about a processor says what the article asks: instructions, confidentiality, security, further
//! processors, help, fate of the data, audit. It is looked for by its words: a warning.
//!
//! Basis: RGPD, art. 28.

use crate::check::in_force::in_force_on;
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::PROCESSOR_CLAUSE, Severity::Warning, Family::Confidentiality, run)
    .basis(&["rgpd-28"])
    .rows(&["B7-08"]);

const CLAUSE: &str = "data-protection";

static TOPICS: LazyLock<[(&str, Words); 7]> = LazyLock::new(|| {
    [
        ("instructions", words(r"(?i)\b(?:instruction|consigne)")),
        ("confidentiality", words(r"(?i)\b(?:confidenti|secret)")),
        ("security", words(r"(?i)\bs[ée]curi")),
        (
            "processors",
            words(
                r"(?i)\b(?:autres? sous-traitant|sous-traitants? ultérieur|sous-traitance ultérieure|sous-traiter|sous-traite (?:pas|lui|elle))",
            ),
        ),
        ("help", words(r"(?i)\b(?:aide|assist|concours)")),
        ("fate", words(r"(?i)\b(?:efface|supprim|restitu|détrui|destruction|rend(?:re)? les données)")),
        ("audit", words(r"(?i)\b(?:audit|contrôle|inspection|vérifi)")),
    ]
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let Some(processing) = &printed.case.partnership.data_protection else { return };
    let is_ours = printed
        .case
        .parties(printed.entry)
        .any(|partner| processing.processors.iter().any(|processor| processor.text() == partner.id.text()));
    if !is_ours || !printed.date().is_some_and(|date| in_force_on("rgpd-28", date)) {
        return;
    }
    let Some(passage) = printed.passages.iter().find(|passage| passage.clause == CLAUSE) else { return };
    let place = printed.place_of_clause(&[CLAUSE]);
    let unsaid = TOPICS.iter().filter(|(_, words)| !words.is_match(passage.text.as_str())).map(|(topic, _)| *topic);
    let unsaid: Vec<&str> = unsaid.collect();
    if !unsaid.is_empty() && place != printed.place() {
        let message = Message::new("processor-clause-incomplete").with("count", unsaid.len());
        let topic = |topic: &str| Message::new("processor-clause-incomplete-topic").with("topic", topic);
        let fault = unsaid.iter().fold(Finding::at(place, message), |fault, name| fault.related(place, topic(name)));
        findings.push(fault.help(Message::new("processor-clause-incomplete-help")));
    }
}
