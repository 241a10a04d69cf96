//! An agent is made available for three years at most; the provision may then be renewed.
//!
//! Basis: décret n° 2008-580; years of `law/thresholds.yaml`.

use crate::check::in_force::dossier_date;
use crate::check::provisions::{Provision, provisions};
use crate::check::rule::*;
use crate::law::{self, Threshold};
use crate::schedule::{Duration, DurationUnit, day, term_end};

/// The rule.
pub const RULE: Rule = Rule::new(codes::LONG_PROVISION, Severity::Warning, Family::StaffAndPremises, run)
    .basis(&["decret-2008-580", "cgfp-l512-8"])
    .rows(&["B9-02"])
    .phase(Phase::Operational);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let threshold = dossier_date(case).and_then(|date| law::threshold("staff-provision-term", date));
    if let Some(threshold) = threshold {
        findings.extend(provisions(case).iter().filter_map(|provision| too_long(provision, threshold)));
    }
}

fn too_long(provision: &Provision<'_>, threshold: &Threshold) -> Option<Finding> {
    let staff = provision.staff;
    let (start, end, field) = (day(&staff.start)?, day(&staff.end)?, staff.end.as_ref()?);
    let last = term_end(start, Duration::new(threshold.value, DurationUnit::Year))?;
    let message =
        Message::new("provision-too-long").with("years", u64::from(threshold.value)).with("end", end);
    let help = Message::new("provision-too-long-help").with("last", last);
    (last < end).then(|| Finding::at(field.at, message).help(help))
}
