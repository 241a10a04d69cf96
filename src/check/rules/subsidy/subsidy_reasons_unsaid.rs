//! The preamble of an agreement on objectives says why a subsidy is given and nothing bought: the beneficiary's
//! initiative, the public interest, and what links the two.
//!
//! Basis: model of the circular of 18 January 2010.

use crate::check::case::is_kind;
use crate::check::rule::*;
use crate::check::subsidies::settled_under;
use crate::model::Kind;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::SUBSIDY_REASONS, Severity::Warning, Family::Subsidy, run)
    .basis(&["modele-circulaire-2010", "loi-2000-321-9-1"])
    .rows(&["B1-04"])
    .phase(Phase::Operational);

const KINDS: &[Kind] = &[Kind::ObjectivesAgreement, Kind::ObjectivesAndMeansAgreement];

static INITIATIVE: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(initi(é|e|ative)|con(ç|c)u|conception|(propose|présente|porte) (un|le|ce) projet|projet (présenté|porté|proposé) par)",
    )
});
static INTEREST: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\bintérêt (général|public|local)",
        r"|\bpolitiques? (publique|municipale|départementale|régionale|de la ville|famil|social|éducati)",
        r"|\bservice public",
    ))
});
static LINK: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\b(particip|contribu|concour|répond|s'inscri|relève|rejoint|prolonge|complète)\w*",
        r"|\bs'inscri\w*",
    ))
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    if !is_kind(printed.entry, KINDS) || settled_under(printed, "modele-circulaire-2010").is_empty() {
        return;
    }
    let opening = opening(printed);
    let reasons: [(&str, &Words); 3] = [("initiative", &INITIATIVE), ("interest", &INTEREST), ("link", &LINK)];
    let place = printed.place_of_clause(&["preamble-subsidy"]);
    // One finding: the first reason that is not told, which the help completes with the two others.
    if let Some((reason, _)) = reasons.iter().find(|(_, words)| !words.is_match(&opening)) {
        let message = Message::new("subsidy-reasons-unsaid").with("reason", *reason);
        findings.push(Finding::at(place, message).help(Message::new("subsidy-reasons-unsaid-help")).owed());
    }
}

/// What stands between the visas and the first article.
fn opening(printed: &Printed<'_, '_>) -> String {
    use crate::check::Part;
    let opening = printed.passages.iter().filter(|passage| passage.part == Part::Opening);
    let told = opening.filter(|passage| !passage.clause.starts_with("visas") && passage.clause != "parties");
    told.map(|passage| passage.text.as_str()).collect::<Vec<_>>().join("\n")
}
