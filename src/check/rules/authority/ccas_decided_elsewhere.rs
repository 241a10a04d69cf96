//! A CCAS is a legal person of its own: its board decides on its agreements. What the board may delegate to the president
//! or to the vice-president is a closed list without subsidies nor agreements of partnership, and the town council does
//! not decide for it.
//!
//! A warning: the list was read in an old copy of the code.
//!
//! Basis: CASF, art. L. 123-6, R. 123-20 and R. 123-21.

use std::collections::HashSet;

use crate::check::mandates::{agreements, mandates};
use crate::check::rule::*;
use crate::model::{Field, LegalForm, Text};

static BOARD: LazyLock<Words> = LazyLock::new(|| words(r"(?i)conseil d.administration|\bCA\b"));
static COUNCIL: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)conseil (municipal|communautaire|métropolitain)|assemblée de la commune"));
/// « le président du conseil d’administration » is one person.
static LEADER: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)^(décision |arrêté )?(de |du )?(la |le |l.)?(vice-)?président"));
static PERSON: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\b(vice-)?président(e|s)?\b|\bmaire\b|\bdirect(eur|rice)\b|\bbureau\b"));

/// The rule.
pub const RULE: Rule = Rule::new(codes::CCAS_DECIDED_ELSEWHERE, Severity::Warning, Family::Authority, run)
    .basis(&["casf-l123-6", "casf-r123-20", "casf-r123-21"])
    .rows(&["B5-03", "C6"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let mut told = HashSet::new();
    for document in agreements(case) {
        for (party, decisions) in mandates(case, document) {
            if !party.is(LegalForm::Ccas) && !party.is(LegalForm::Cias) {
                continue;
            }
            let named = |field: &Field<Text>| Some((who(field.given()?)?, field.at));
            // A decision of the president that executes one of the board stands beside it.
            let by_board = decisions.iter().any(|one| one.body.as_ref().is_some_and(|body| is_board(body.text())));
            let elsewhere = decisions.iter().filter_map(|one| named(one.body.as_ref()?)).find(|_| !by_board);
            if let Some((who, place)) = elsewhere
                && told.insert(place)
            {
                let message =
                    Message::new("ccas-decided-elsewhere").with("partner", party.name.text()).with("who", who);
                let fault = Finding::at(place, message).help(Message::new("ccas-decided-elsewhere-help"));
                findings.push(fault.of_document(document.id.text()));
            }
        }
    }
}

fn is_board(body: &str) -> bool {
    BOARD.is_match(body) && !LEADER.is_match(body)
}

/// Who decided instead of the board.
fn who(body: &str) -> Option<&'static str> {
    match body {
        _ if is_board(body) => None,
        _ if COUNCIL.is_match(body) => Some("council"),
        _ if PERSON.is_match(body) => Some("person"),
        _ => None,
    }
}
