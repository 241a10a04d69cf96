//! A pathway goes from one partner to the next: all its steps in one hand describe a service, not a common pathway.
//!
//! Basis: seeds 1 and 2 (coherent pathways, co-built), row C76.

use std::collections::HashSet;

use crate::check::rule::*;
use crate::model::{Pathway, given};

/// The rule.
pub const RULE: Rule = Rule::new(codes::LONE_PATHWAY, Severity::Warning, Family::Method, run)
    .basis(&["methode-unccas", "methode-anare"])
    .rows(&["C76"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let alone = case.partnership.pathways.iter().filter_map(|pathway| Some((pathway, only_partner(pathway)?)));
    findings.extend(alone.map(|(pathway, partner)| {
        let message = Message::new("pathway-of-one-partner").with("partner", partner);
        Finding::at(pathway.title.at, message).help(Message::new("pathway-of-one-partner-help"))
    }));
}

/// The partner who takes every step, where there are several steps and each names its partner.
fn only_partner(pathway: &Pathway) -> Option<&str> {
    let partners: Option<HashSet<&str>> = pathway.steps.iter().map(|step| Some(&**given(&step.partner)?)).collect();
    let partners = partners.filter(|partners| partners.len() == 1 && pathway.steps.len() > 1)?;
    partners.into_iter().next()
}
