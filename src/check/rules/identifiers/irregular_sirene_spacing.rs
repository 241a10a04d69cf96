//! A SIREN is written in threes, a SIRET in threes and five: a number grouped otherwise is hard to compare with the
//! notice of the register, and hides a digit too few. Information, with the number regrouped.
//!
//! Basis: usage of the Sirene register.

use crate::check::rule::*;
use crate::check::text::spelled::corrected;
use crate::source::Span;

/// The rule.
pub const RULE: Rule = Rule::new(codes::SIRENE_SPACING, Severity::Information, Family::Identifiers, run)
    .basis(&["usage-actes"])
    .rows(&["B10-02"]);

fn run(case: &Case<'_>, findings: &mut Findings) {
    for partner in &case.partnership.partners {
        let siren = partner.siren.iter().filter_map(|field| Some((field.at, field.given()?.to_string())));
        let sites = partner.establishments.iter().filter_map(|site| site.siret.as_ref());
        let sirets = partner.siret.iter().chain(sites).filter_map(|field| Some((field.at, field.given()?.to_string())));
        findings.extend(siren.chain(sirets).filter_map(|(at, digits)| irregular(case, at, &digits)));
    }
}

fn irregular(case: &Case<'_>, at: Span, digits: &str) -> Option<Finding> {
    let written = case.dossier.files.slice(at)?;
    let inside = written.trim_matches(['\u{22}', '\u{27}']);
    let spaced: String = inside.chars().map(|one| if one.is_whitespace() { ' ' } else { one }).collect();
    let grouped = grouped(digits)?;
    if spaced == digits || spaced == grouped {
        return None;
    }
    let name = if digits.len() == 9 { "SIREN" } else { "SIRET" };
    let message = Message::new("irregular-sirene-spacing").with("number", spaced).with("name", name);
    let help = Message::new("irregular-sirene-spacing-help").with("text", grouped.as_str());
    let start = at.start.saturating_add(u32::from(inside.len() < written.len()));
    let place = Span { start, end: start.saturating_add(u32::try_from(inside.len()).ok()?), ..at };
    Some(corrected(case, Finding::at(at, message).help(help), place, grouped))
}

/// « 266 209 998 », « 266 209 998 00019 ».
fn grouped(digits: &str) -> Option<String> {
    let (one, two, three) = (digits.get(..3)?, digits.get(3..6)?, digits.get(6..9)?);
    let rest = digits.get(9..)?;
    Some(format!("{one} {two} {three} {rest}").trim_end().to_owned())
}
