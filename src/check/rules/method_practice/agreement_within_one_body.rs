//! Nobody makes a contract with himself: two services of one legal person settle their work by a note or a charter.
//!
//! Basis: C. civ., art. 1101; seed 4 (partnership inside an institution, between institutions, international), row C89.

use std::collections::HashMap;

use crate::check::commitments::{AGREEMENTS, bound_by, shared};
use crate::check::rule::*;
use crate::model::values::Siren;
use crate::model::{Partner, Scope, given};
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::ONE_BODY, Severity::Warning, Family::Method, run)
    .basis(&["methode-lefaucheur", "c-civ-1101"])
    .rows(&["C89"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(agreement) = shared(case, AGREEMENTS) else { return };
    let mut same: Vec<Finding> = one_siren(&bound_by(case, AGREEMENTS));
    if same.is_empty() {
        let scope = case.partnership.scope.as_ref();
        let within = scope.filter(|scope| scope.given() == Some(&Scope::IntraInstitutional));
        same.extend(within.map(|scope| {
            let message = Message::new("agreement-within-one-body-scope").with("document", agreement.id.text());
            let fault = Finding::at(scope.at, message);
            fault.related(agreement.kind.at, Message::new("agreement-within-one-body-document"))
        }));
    }
    let help = || Message::new("agreement-within-one-body-help");
    findings.extend(same.into_iter().map(|fault| fault.help(help())));
}

/// Parties with one SIREN. One SIRET is told as a line copied (a number of one site, for two partners).
fn one_siren(parties: &[&Partner]) -> Vec<Finding> {
    let mut seen: HashMap<Siren, (&Partner, Span)> = HashMap::new();
    let mut found = Vec::new();
    for partner in parties {
        let Some((siren, at)) = siren(partner) else { continue };
        let Some((first, place)) = seen.get(&siren) else {
            seen.insert(siren, (partner, at));
            continue;
        };
        let one_siret = given(&partner.siret).is_some() && given(&partner.siret) == given(&first.siret);
        if !one_siret {
            let message = Message::new("agreement-within-one-body")
                .with("partner", partner.name.text())
                .with("first", first.name.text());
            found.push(Finding::at(at, message).related(*place, Message::new("agreement-within-one-body-first")));
        }
    }
    found
}

fn siren(partner: &Partner) -> Option<(Siren, Span)> {
    let own = || Some((given(&partner.siren)?.clone(), partner.siren.as_ref()?.at));
    let of_siret = || Some((given(&partner.siret)?.siren(), partner.siret.as_ref()?.at));
    own().or_else(of_siret)
}
