//! The votes for, against and the abstentions are as many as the voters.
//!
//! Basis: CGCT, art. L. 2121-20, by which the result is counted.

use crate::check::rule::*;
use crate::model::values::Count;
use crate::model::{Optional, Sitting};

/// The rule.
pub const RULE: Rule = Rule::new(codes::VOTES, Severity::Error, Family::Arithmetic, run).basis(&["cgct-l2121-20"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let sittings = case.partnership.documents.iter().flat_map(|document| &document.sitting);
    let sound = sittings.filter(|sitting| case.sound_at(sitting.at, &["votes_for", "votes_against", "abstentions"]));
    findings.extend(sound.filter_map(differing));
}

fn differing(sitting: &Sitting) -> Option<Finding> {
    let voting = sitting.voting.as_ref()?;
    sitting.votes_for.as_ref()?;
    let voters = u64::from(voting.given()?.get());
    let counts = [&sitting.votes_for, &sitting.votes_against, &sitting.abstentions].map(counted);
    let [votes_for, against, abstentions] = counts;
    let cast = votes_for? + against? + abstentions?;
    let message = Message::new("votes-differ").with("cast", cast).with("voters", voters);
    let fault = Finding::at(voting.at, message);
    (cast != voters).then(|| fault.help(Message::new("votes-differ-help")))
}

/// A number of votes: none where the key is not written, unknown where it is left open.
fn counted(field: &Optional<Count>) -> Option<u64> {
    match field {
        Some(field) => field.given().map(|count| u64::from(count.get())),
        None => Some(0),
    }
}
