//! The programme de réussite éducative (loi n° 2005-32, art. 128): whether a dossier is one, and who carries it.

use super::Case;
use super::rule::{LazyLock, Words, words};
use super::text::folded::Folded;
use crate::model::{Body, LegalForm, Partner, Scheme, given};
use crate::source::Span;

static FOUNDING: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\b2005-32\b.*\bart(?:icles?|\.) ?128\b|\bart(?:icles?|\.) ?128\b.*\b2005-32\b"));
static CARRYING: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\bport(?:er|e|age|eur)\b[^.]*\b(?:juridique|financi|administrati|gestion)"));

static COUNCIL: LazyLock<Words> = LazyLock::new(|| words(r"(?i)\bconseil consultatif\b"));

/// Where a dossier says that it is such a programme: its scheme, else the article among the texts that found it. A
/// dossier of another scheme may well cite the article.
pub fn programme(case: &Case<'_>) -> Option<Span> {
    if let Some(scheme) = &case.partnership.scheme {
        return (scheme.given() == Some(&Scheme::Pre)).then_some(scheme.at);
    }
    let is_founding = |text: &str| FOUNDING.is_match(Folded::of(text).as_str());
    case.partnership.legal_basis.iter().find(|line| is_founding(line.text())).map(|line| line.at)
}

/// Whether a dossier is such a programme, which has rules of its own on ordinary law and on the seats of parents
/// (instruction du 10 octobre 2016).
pub fn is_programme(case: &Case<'_>) -> bool {
    programme(case).is_some()
}

/// The partner that carries the programme, and where this is said: who carries the task of carrying it, else the
/// coordinator, unless money goes to a body that can carry it in the coordinator's place.
pub fn carrier<'a>(case: &Case<'a>) -> Option<(&'a Partner, Span)> {
    let partnership = case.partnership;
    let carrying = |title: &str| CARRYING.is_match(Folded::of(title).as_str());
    if let Some(task) = partnership.tasks.iter().find(|task| carrying(task.title.text())) {
        return Some((case.partner(task.carried_by.text())?, task.carried_by.at));
    }
    let named = partnership.coordinator.as_ref()?;
    let coordinator = case.partner(named.text())?;
    let is_fit = |partner: &Partner| given(&partner.legal_form).is_some_and(|form| keeps_public_accounts(*form));
    if is_fit(coordinator) {
        return Some((coordinator, named.at));
    }
    let financial = partnership.means.as_ref().and_then(|means| means.financial.as_ref());
    let receivers =
        financial.into_iter().flat_map(|financial| &financial.contributions).filter_map(|one| one.to.as_ref());
    let mut fit = receivers.filter_map(|to| Some((case.partner(to.text())?, to.at))).filter(|(to, _)| is_fit(to));
    fit.next().or(Some((coordinator, named.at)))
}

/// Where a programme is carried by a caisse des écoles: the place that says so, and its consultative council (C. éduc.,
/// art. R. 212-33-1) when the dossier has one.
pub fn council<'a>(case: &Case<'a>) -> Option<(Span, Option<&'a Body>)> {
    programme(case)?;
    let (_, place) = carrier(case).filter(|(carrier, _)| carrier.is(LegalForm::CaisseDesEcoles))?;
    let mut bodies = case.partnership.governance.iter().flat_map(|governance| &governance.bodies);
    let council = bodies.find(|body| COUNCIL.is_match(Folded::of(body.name.text()).as_str()));
    let is_sound = case.partnership.governance.as_ref().map_or_else(
        || case.sound_at(case.partnership.at, &["governance"]),
        |governance| case.sound_at(governance.at, &["bodies"]),
    );
    (is_sound || council.is_some()).then_some((place, council))
}

/// Whether bodies of this form keep public accounts; funds of protection sociale have accounts of their own.
pub fn keeps_public_accounts(form: LegalForm) -> bool {
    !form.is_private() && !matches!(form, LegalForm::Caf | LegalForm::Cpam | LegalForm::ProtectionSociale)
}
