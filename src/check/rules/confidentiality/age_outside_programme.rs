//! A programme de réussite éducative serves children from two to sixteen.
//!
//! Basis: loi n° 2005-32, art. 128; ages of `law/thresholds.yaml`.

use crate::check::in_force::dossier_date;
use crate::check::programme::programme;
use crate::check::rule::*;
use crate::law;
use crate::model::values::Count;
use crate::model::{Field, Optional};

/// The rule.
pub const RULE: Rule = Rule::new(codes::PROGRAMME_AGE, Severity::Error, Family::Confidentiality, run)
    .basis(&["loi-2005-32-128"])
    .rows(&["B7-06"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let (Some(_), Some(public), Some(date)) = (programme(case), &case.partnership.public, dossier_date(case)) else {
        return;
    };
    let in_law = |id| law::threshold(id, date).map(|threshold| threshold.value);
    let ages = in_law("education-programme-age-from").zip(in_law("education-programme-age-to"));
    let Some((youngest, oldest)) = ages else { return };
    let outside = |field: &Optional<Count>| {
        let age = field.as_ref()?.given()?.get();
        (age < youngest || oldest < age).then_some(age)
    };
    for field in [&public.age_from, &public.age_to] {
        if let Some((Field { at, .. }, age)) = field.as_ref().zip(outside(field)) {
            let message = Message::new("age-outside-programme").with("age", u64::from(age));
            let message = message.with("youngest", u64::from(youngest)).with("oldest", u64::from(oldest));
            let help = Message::new("age-outside-programme-help")
                .with("youngest", u64::from(youngest))
                .with("oldest", u64::from(oldest));
            findings.push(Finding::at(*at, message).help(help));
        }
    }
}
