//! A territory said to be rural has a measure made for it: distance is what its inhabitants have in common.
//!
//! Basis: seeds 0 and 2 (suburban and rural zones often forgotten), row C54.

use crate::check::rule::*;
use crate::model::{Action, Objective, Prose, Setting, Text, given};
use crate::model::{Field, Optional, Partnership};

/// The rule.
pub const RULE: Rule = Rule::new(codes::RURAL_SETTING, Severity::Information, Family::Method, run)
    .basis(&["methode-pep", "methode-unccas"])
    .rows(&["C54"]);

/// Words of measures that answer distance.
static MEASURE: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\b(rura|hameau|village|bourg|campagne|itinéran|mobil|transport|navette|covoitur|minibus|véhicule|tournée",
        r"|déplacement|domicile|visio|à distance|permanence|antenne|éloign|proximité)"
    ))
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    let territory = case.partnership.territory.as_ref();
    let Some(setting) = territory.and_then(|territory| territory.setting.as_ref()) else { return };
    let is_rural = setting.given() == Some(&Setting::Rural);
    let objectives = &case.partnership.objectives;
    if is_rural && !objectives.is_empty() && !has_measure(case.partnership) {
        let finding = Finding::at(setting.at, Message::new("rural-setting-without-measure"));
        findings.push(finding.help(Message::new("rural-setting-without-measure-help")).owed());
    }
}

fn has_measure(partnership: &Partnership) -> bool {
    let objectives = partnership.objectives.iter().flat_map(texts_of_objective);
    let tasks = partnership.tasks.iter().map(|task| task.title.text());
    let material = partnership.means.iter().flat_map(|means| &means.material).map(|one| one.description.text());
    objectives.chain(tasks).chain(material).any(|text| MEASURE.is_match(text))
}

fn texts_of_objective(objective: &Objective) -> Vec<&str> {
    let own = [objective.title.text(), prose(&objective.description), line(&objective.result)];
    own.into_iter().chain(objective.actions.iter().flat_map(texts_of_action)).collect()
}

fn texts_of_action(action: &Action) -> Vec<&str> {
    let lines = [&action.public, &action.calendar, &action.pooled].map(line);
    let risks = action.risks.iter().map(Field::text);
    [action.title.text(), prose(&action.description)].into_iter().chain(lines).chain(risks).collect()
}

fn prose(prose: &Option<Prose>) -> &str {
    prose.as_ref().map_or("", |prose| &prose.text)
}

fn line(line: &Optional<Text>) -> &str {
    given(line).map_or("", |text| text)
}
