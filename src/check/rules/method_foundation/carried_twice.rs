//! Partners complete one another: the same task or the same action is not carried by two of them, each by itself.
//!
//! Basis: method (seeds 000 and 001: complementarity).

use std::collections::HashMap;

use crate::check::text::folded::Folded;
use crate::check::rule::*;
use crate::model::{Field, Partner, Ref, Text};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::CARRIED_TWICE, Severity::Warning, Family::Method, run)
    .basis(&["methode-pep", "methode-anare"])
    .rows(&["C44"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let partnership = case.partnership;
    let tasks = partnership.tasks.iter().map(|task| (&task.title, Some(&task.carried_by)));
    findings.extend(twice(case, tasks));
    let actions = partnership.objectives.iter().flat_map(|objective| &objective.actions);
    findings.extend(twice(case, actions.map(|action| (&action.title, action.lead.as_ref()))));
}

fn twice<'a>(
    case: &Case<'_>,
    titled: impl Iterator<Item = (&'a Field<Text>, Option<&'a Field<Ref<Partner>>>)>,
) -> Vec<Finding> {
    let mut known: HashMap<String, (Span, &str)> = HashMap::new();
    let mut found = Vec::new();
    for (title, carrier) in titled {
        let (Some(text), Some(carrier)) = (title.given(), carrier.and_then(|carrier| carrier.given())) else {
            continue;
        };
        let key = Folded::joined(text).as_str().trim_end_matches('.').to_lowercase();
        let (first, other) = *known.entry(key).or_insert((title.at, carrier));
        if other != &**carrier {
            let name = |id: &str| case.partner(id).map_or(id, |partner| partner.name.text()).to_owned();
            let message = Message::new("carried-twice")
                .with("title", text.to_string())
                .with("first", name(other))
                .with("second", name(carrier));
            let fault = Finding::at(title.at, message).related(first, Message::new("carried-twice-first"));
            found.push(fault.help(Message::new("carried-twice-help")));
        }
    }
    found
}
