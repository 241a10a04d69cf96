//! An agreement that excuses a party for force majeure says what it means by it, or refers to the law that does.
//! Information only: the law defines it for those who are silent.
//!
//! Basis: C. civ., art. 1218.

use crate::check::case::is_kind;
use crate::check::commitments::AGREEMENTS;
use crate::check::rule::*;
use crate::law;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::FORCE_MAJEURE, Severity::Information, Family::Contract, run)
    .basis(&["c-civ-1218"])
    .rows(&["B6-09"]);

static NAMED: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\bforce majeure"));
static DEFINED: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)échapp\w+ (à|au) [^.\n]*contrôle|imprévisible|ne pouvai\w+ (être )?(raisonnablement )?(être )?prév|irrésistible|1218",
    )
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let in_force = || {
        printed
            .date()
            .is_none_or(|date| law::article("c-civ-1218").is_some_and(|article| article.period.contains(date)))
    };
    if !is_kind(printed.entry, AGREEMENTS) || printed.says(&DEFINED) || !in_force() {
        return;
    }
    if let Some(hit) = printed.hits(&NAMED).first() {
        let finding = Finding::at(hit.place(), Message::new("force-majeure-undefined"));
        findings.push(finding.help(Message::new("force-majeure-undefined-help")));
    } else if printed.passages.iter().any(|passage| NAMED.is_match(passage.heading)) {
        let place = printed.place_of_clause(&["force-majeure"]);
        let finding = Finding::at(place, Message::new("force-majeure-undefined"));
        findings.push(finding.help(Message::new("force-majeure-undefined-help")));
    }
}
