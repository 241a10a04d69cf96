//! The RGPD has been in force since May 2016; what began on 25 May 2018 is its application.
//!
//! Basis: RGPD, art. 99.

use crate::check::rule::*;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::RGPD_2018, Severity::Information, Family::Confidentiality, run)
    .basis(&["rgpd-99"])
    .rows(&["B7-10"]);

const DAY: &str = r"25(?: mai |/0?5/)2018";

static IN_FORCE: LazyLock<Words> = LazyLock::new(|| {
    words(&format!(
        r"(?i)\b(?:entrée?s? en (?:vigueur|application)|en vigueur) (?:le|au|depuis le|à compter du|à partir du) {DAY}"
    ))
});
static ENTRY: LazyLock<Words> =
    LazyLock::new(|| words(&format!(r"(?i)\bentr(?:ée|er|ait|a) en vigueur [^.;\n]*{DAY}")));
static RGPD: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\b(?:RGPD|2016/679|protection des données|règlement (?:général|européen))"));

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let message = || Message::new("rgpd-in-force-2018");
    for hit in printed.hits(&IN_FORCE) {
        if RGPD.is_match(hit.passage.text.as_str()) && !hit.words.contains("application") {
            let fault = Finding::at(hit.place(), message()).help(Message::new("rgpd-in-force-2018-help"));
            let is_written = hit.place() != printed.place();
            findings.push(if is_written { fault.fix(hit.place(), "applicable depuis le 25 mai 2018") } else { fault });
        }
    }
    for hit in printed.hits(&ENTRY) {
        if RGPD.is_match(hit.sentence) && !IN_FORCE.is_match(hit.words) {
            findings.push(Finding::at(hit.place(), message()).help(Message::new("rgpd-in-force-2018-help")));
        }
    }
}
