//! Where a party employs public agents, the charter cites the articles of their secrecy and of their discretion.
//!
//! Basis: CGFP, art. L. 121-6 and L. 121-7, since 1 March 2022; a charter of before is left alone.

use crate::check::case::is_kind;
use crate::check::provisions::employs_agents;
use crate::check::rule::*;
use crate::check::secrecy::{CHARTER, Cited, uncited};

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::AGENT_SECRECY, Severity::Warning, Family::Confidentiality, run)
    .basis(&["cgfp-l121-6", "cgfp-l121-7"])
    .rows(&["B7-04"]);

const SECRECY: Cited = Cited { id: "cgfp-l121-6", number: "121-6", since: "cgfp-l121-6" };
const DISCRETION: Cited = Cited { id: "cgfp-l121-7", number: "121-7", since: "cgfp-l121-7" };

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    if is_kind(printed.entry, CHARTER) && printed.case.parties(printed.entry).any(employs_agents) {
        let texts = [&SECRECY, &DISCRETION];
        findings.extend(uncited(printed, "agent-secrecy-not-cited", "agent-secrecy-not-cited-help", &texts));
    }
}
