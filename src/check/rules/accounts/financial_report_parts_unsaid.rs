//! A financial report has three parts: what was done, the table of charges and products with its gaps explained, an annex
//! on how costs are shared out. The agreement names them, or the form or the order that does.
//!
//! Basis: arrêté of 11 October 2006; form Cerfa n° 15059.

use crate::check::rule::*;
use crate::check::subsidies::settled_under;
use crate::check::{Part, Passage};

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::REPORT_PARTS, Severity::Warning, Family::Accounts, run)
    .basis(&["arrete-2006-10-11", "cerfa-15059"])
    .rows(&["B2-02"])
    .phase(Phase::Operational);

static REPORT: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\bcomptes?[- ]rendus? financiers?"));
static MODEL: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\barrêté du 11 octobre 2006|\b15059\b"));
static DONE: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\bqualitati",
        r"|\b(bilan|rapport|compte[- ]rendu) (d'activité|d'exécution|de l'action|des actions)",
    ))
});
static GAPS: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\bécarts?\b|\bréalisé et (le |du )?(prévu|prévisionnel)"));
static ANNEX: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\bannexe|\brépartition des (charges|coûts|dépenses)|\bclés? de répartition"));

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    if settled_under(printed, "arrete-2006-10-11").is_empty() {
        return;
    }
    let is_asking = |passage: &&Passage<'_>| {
        // Sanctions and the schedule of payments name the report as known.
        matches!(passage.part, Part::Article(_)) && !["sanctions", "payment"].contains(&passage.clause)
    };
    let articles = printed.passages.iter().filter(is_asking);
    let speaking: Vec<&str> =
        articles.map(|passage| passage.text.as_str()).filter(|text| REPORT.is_match(text)).collect();
    let says = |words: &Words| speaking.iter().any(|text| words.is_match(text));
    if speaking.is_empty() || says(&MODEL) {
        return;
    }
    let parts: [(&str, &Words); 3] = [("done", &DONE), ("gaps", &GAPS), ("annex", &ANNEX)];
    let Some((part, _)) = parts.into_iter().find(|(_, words)| !says(words)) else { return };
    let place = printed.place_of_clause(&["supporting-documents"]);
    let message = Message::new("financial-report-parts-unsaid").with("part", part);
    findings.push(Finding::at(place, message).help(Message::new("financial-report-parts-unsaid-help")).owed());
}
