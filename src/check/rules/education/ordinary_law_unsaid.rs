//! A line of the budget of a programme de réussite éducative that looks like care, child welfare or prevention says
//! whether ordinary law should bear it.
//!
//! Basis: method (ANARÉ); instruction of 10 October 2016.

use crate::check::text::folded::Folded;
use crate::check::programme::programme;
use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::new(codes::ORDINARY_LAW_UNSAID, Severity::Warning, Family::Education, run)
    .basis(&["methode-anare", "instruction-2016-10-10"])
    .rows(&["B8-03"]);

static CARE: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?:orthophon|psycholog|psychomot|psychiatr|soins?\b|médec|médica|infirmi|lunettes\b|dentaire|aide sociale à l'enfance|ASE\b|prévention spécialisée|protection maternelle|PMI\b)",
    )
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    if programme(case).is_none() {
        return;
    }
    let financial = case.partnership.means.iter().filter_map(|means| means.financial.as_ref());
    for line in financial.flat_map(|financial| &financial.budget).flat_map(|year| &year.charges) {
        let is_unsaid = line.ordinary_law.is_none() && case.sound_at(line.at, &["ordinary_law"]);
        if is_unsaid && CARE.is_match(Folded::of(line.label.text()).as_str()) {
            let message = Message::new("ordinary-law-unsaid").with("label", line.label.text());
            findings.push(Finding::at(line.label.at, message).help(Message::new("ordinary-law-unsaid-help")).owed());
        }
    }
}
