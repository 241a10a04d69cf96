//! How much the findings of each rule weigh: the profile, then what the project settles for itself.

use std::collections::HashMap;

use super::rule::{Check, Family, Rule};
use super::{rule, rules};
use crate::language::Message;
use crate::model::{Profile, RuleSettings, Weight, given};
use crate::source::{Diagnostic, Severity, codes};

/// The weights of rules in a project.
#[derive(Debug, Clone, Default)]
pub struct Weights {
    profile: Option<Profile>,
    rules: HashMap<&'static str, Weight>,
    families: HashMap<Family, Weight>,
}

impl Weights {
    /// The weights that settings ask for, with what is wrong in them.
    pub fn of(settings: Option<&RuleSettings>) -> (Self, Vec<Diagnostic>) {
        let (mut weights, mut faults) = (Self::default(), Vec::new());
        let Some(settings) = settings else { return (weights, faults) };
        weights.profile = given(&settings.profile).copied();
        for entry in &settings.severities {
            let (Some(name), Some(weight)) = (entry.rule.given(), entry.severity.given()) else { continue };
            if let Some(rule) = rule(name).filter(|rule| !matches!(rule.check, Check::Elsewhere)) {
                weights.rules.insert(rule.code.id, *weight);
            } else if let Some(family) = Family::ALL.iter().find(|family| family.spelling() == &**name) {
                weights.families.insert(*family, *weight);
            } else {
                faults.push(unknown_rule(entry.rule.at, name));
            }
        }
        (weights, faults)
    }

    /// The same under another profile (asked for on the command line).
    pub fn under(mut self, profile: Option<Profile>) -> Self {
        self.profile = profile.or(self.profile);
        self
    }

    /// What a rule weighs; nothing when it is turned off.
    pub fn of_rule(&self, rule: &Rule) -> Option<Severity> {
        let own = self.rules.get(rule.code.id).or_else(|| self.families.get(&rule.family));
        match own {
            Some(Weight::Off) => None,
            Some(Weight::Error) => Some(Severity::Error),
            Some(Weight::Warning) => Some(Severity::Warning),
            Some(Weight::Information) => Some(Severity::Information),
            None => Some(self.by_profile(rule)),
        }
    }

    /// Whether information becomes a warning.
    fn by_profile(&self, rule: &Rule) -> Severity {
        match (self.profile.unwrap_or(Profile::Default), rule.severity) {
            // What only informs is no fault of anybody: a list of departures from the usual clauses, for instance.
            (Profile::Strict, Severity::Information) if rule.family != Family::Drafting => Severity::Warning,
            (Profile::Strict, Severity::Warning) if rule.core => Severity::Error,
            (Profile::Lenient, Severity::Warning) if rule.family == Family::Method => Severity::Information,
            (_, severity) => severity,
        }
    }

    /// The rules that the project turned off.
    pub fn turned_off(&self) -> impl Iterator<Item = &'static Rule> {
        rules().filter(|rule| self.of_rule(rule).is_none())
    }
}

fn unknown_rule(at: crate::source::Span, name: &str) -> Diagnostic {
    let message = Message::new("unknown-rule").with("rule", name);
    Diagnostic::error(codes::UNKNOWN_RULE, at, message).help(Message::new("unknown-rule-help"))
}
