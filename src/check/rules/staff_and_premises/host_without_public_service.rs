//! A body of private law receives an agent when a public-service mission is entrusted to it, or under the experiment of
//! free provision.
//!
//! Basis: CGFP, art. L. 512-8; loi n° 2022-217, art. 209.

use crate::check::text::folded::Folded;
use crate::check::in_force::in_force;
use crate::check::provisions::{Provision, provisions};
use crate::check::rule::*;
use crate::model::given;

/// The rule.
pub const RULE: Rule = Rule::new(codes::HOST_MISSION, Severity::Warning, Family::StaffAndPremises, run)
    .basis(&["cgfp-l512-8", "loi-2022-217-209"])
    .rows(&["B9-01", "B9-02"])
    .phase(Phase::Operational);

static MISSION: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\bservices? publics?\b|\bmissions? d'intérêt général\b"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    let contract = case.partnership.republican_contract.as_ref();
    let is_entrusted = contract.and_then(|contract| given(&contract.public_service)).is_some_and(|flag| flag.is_yes());
    if is_entrusted || !in_force(case, "cgfp-l512-8") {
        return;
    }
    for provision in provisions(case).iter().filter(|provision| provision.is_to_private_body()) {
        let Some(host) = &provision.staff.to else { continue };
        if !provision.is_experiment() && !names_mission(provision) && case.sound(provision.staff.at) {
            let message = Message::new("host-without-public-service").with("host", host.text());
            findings.push(Finding::at(host.at, message).help(Message::new("host-without-public-service-help")).owed());
        }
    }
}

fn names_mission(provision: &Provision<'_>) -> bool {
    let staff = provision.staff;
    let mut texts = [&staff.duties, &staff.exemption].into_iter().flatten();
    texts.any(|field| field.is_blank() || MISSION.is_match(Folded::of(field.text()).as_str()))
}
