//! A list of what is shared that names « everything » limits nothing: neither profession nor mission frees from the
//! secret for a whole file.
//!
//! Basis: seed 1 (only the essential is shared), row C115; CASF, art. L. 121-6-2; RGPD, art. 5.

use crate::check::text::folded::Folded;
use crate::check::rule::*;
use crate::model::{Confidentiality, Field, Text};

/// The rule.
pub const RULE: Rule = Rule::new(codes::EVERYTHING, Severity::Warning, Family::Method, run)
    .basis(&["methode-anare", "casf-l121-6-2", "rgpd-5"])
    .rows(&["C115"])
    .core();

/// Everything.
static ALL: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)\b(toutes? (l'|les |autres? )?(informations?|données|éléments)|tous (les )?(éléments|renseignements|documents)|(l'ensemble|l'intégralité|la totalité) (des|du|de la) (informations|données|éléments|dossier|situation)|(tout le|le) dossier (complet|intégral|entier)|tout le dossier)\b")
});

/// What brings it back to measure.
static LIMIT: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\b(strict|nécessaire|indispensable|essentiel|sauf|hors|anonym|sans (le )?nom|chiffré)"));

fn run(case: &Case<'_>, findings: &mut Findings) {
    let Some(confidentiality) = &case.partnership.confidentiality else { return };
    findings.extend(lists(confidentiality).filter_map(|field| {
        let text = Folded::joined(field.given()?);
        let found = ALL.find(text.as_str()).filter(|_| !LIMIT.is_match(text.as_str()))?;
        let message = Message::new("everything-shared").with("words", found.as_str());
        Some(Finding::at(field.at, message).help(Message::new("everything-shared-help")))
    }));
}

/// What is shared, by all and by each.
fn lists(confidentiality: &Confidentiality) -> impl Iterator<Item = &Field<Text>> {
    let of_each = confidentiality.recipients.iter().flat_map(|one| one.shares.iter().chain(&one.receives));
    confidentiality.shared.iter().chain(of_each)
}
