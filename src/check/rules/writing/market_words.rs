//! A subsidy answers a project of its beneficiary: words by which one buys (price, order, invoice, penalties) make a
//! judge read the agreement as a public contract, concluded without competition.
//!
//! Read in what people wrote of agreements in which a public partner pays a private one. Words that social life uses
//! otherwise (« prestation sociale », « prix du repas », « factures acquittées ») are left alone, as are sentences that
//! say what the agreement is not.
//!
//! Basis: loi n° 2000-321, art. 9-1; CCP, art. L. 2 and L. 1111-1.

use std::sync::LazyLock;

use crate::check::case::is_kind;
use crate::check::rule::*;
use crate::check::in_force::in_force_on;
use crate::check::text::spelled::{sentence_end, spelled};
use crate::model::{Kind, given};
use crate::source::Span;

const AGREEMENTS: &[Kind] = Kind::AGREEMENTS;

/// What stands behind the words where they speak of no market: what is only handed over, and the « cahier des charges » that a
/// State service or a fund has set for all.
const OTHERS: [&str; 13] = [
    "les clés",
    "les locaux",
    "la garde",
    "des accueils",
    "des établissements",
    "national",
    "départemental",
    "académique",
    "de l'appel à projets",
    "du label",
    "de l'agrément",
    "des centres sociaux",
    "de la caisse",
];

/// The rule.
pub const RULE: Rule = Rule::new(codes::MARKET_WORDS, Severity::Warning, Family::Writing, run)
    .basis(&["loi-2000-321-9-1", "ccp-l2", "ccp-l1111-1", "ccp-l2511-6"])
    .rows(&["B1-03"]);

static MARKET: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\b(?:cahiers? des charges|bons? de commande|pénalités de retard|pénalités? contractuelles?",
        r"|prix (?:forfaitaire|ferme|unitaire|global|révisable|de la prestation|des prestations)",
        r"|prestations? (?:de services\b|(?:de service )?commandées?|facturées?|confiées?|objet du marché)",
        r"|passe(?:ra|r)? commande|commande publique|prestataires? retenue?s?",
        r"|(?:présentation|réception) (?:d'une|de la|de sa) facture|facture(?:ra|r)? (?:à|aux|au) |(?:émet(?:tra|tre)?|établi(?:t|ra|r)) une facture",
        r"|moyennant (?:un|le) prix|contre paiement (?:du|d'un) prix|en qualité de prestataire|exécut(?:er?|era|ant) le marché",
        r"|titulaire du marché|pouvoir adjudicateur",
        r"|le titulaire (?:s'engage|exécute|réalise|fournit|est tenu|assure|perçoit|remet)",
        r"|(?:ville|commune|collectivité|communauté|métropole|département|région|ccas|administration) (?:confie|commande)\b)"
    ))
});

/// Those who pay the price of a meal, a place or a ticket: it is no price of the agreement.
static BUYERS: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)\b(?:familles?|parents?|usagers?|adhérente?s?|participante?s?|habitante?s?|repas|goûters?|billets?|quotient)\b")
});

static NEGATION: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)\b(?:ne|n'|pas|ni|non|sans|aucune?|exclut?|exclue?s?|exclusion|distincte?s?|hors|contrairement)\b")
});

static NEGATION_BEHIND: LazyLock<Words> = LazyLock::new(|| words(r"(?i)^(?: [\p{L}'-]+){0,3} (?:ne\b|n'|est exclue?)"));
static SUPPLIERS: LazyLock<Words> = LazyLock::new(|| {
    words(r"(?i)\b(?:fournisseurs?|libraire|librairie|(?:ses|leurs) (?:propres )?(?:achats|commandes))\b")
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    // Subsidies are told from purchases by a definition of 2014.
    let is_defined = |agreement| case.date(agreement).is_some_and(|date| in_force_on("loi-2000-321-9-1", date));
    if !has_subsidy(case) || !case.documents(AGREEMENTS).any(is_defined) {
        return;
    }
    let is_set_by_others = |after: &str| OTHERS.iter().any(|words| after.trim_start().starts_with(words));
    let mut told = std::collections::HashSet::new();
    let aside = set_aside(case);
    for found in spelled(case, &MARKET).filter(|found| !NEGATION.is_match(sentence_end(found.before()))) {
        if aside.iter().any(|part| part.contains(found.text_place())) {
            continue;
        }
        let words = found.words().trim();
        let (before, after) = found.sentence();
        let is_price = words.to_lowercase().starts_with("prix");
        let is_of_buyers = is_price && (BUYERS.is_match(before) || BUYERS.is_match(after));
        // « Le code de la commande publique ne s'applique pas »; purchases of the association from its own suppliers.
        let is_denied = NEGATION_BEHIND.is_match(after);
        let is_of_suppliers =
            words.to_lowercase().contains("commande") && (SUPPLIERS.is_match(before) || SUPPLIERS.is_match(after));
        if is_of_buyers || is_denied || is_of_suppliers || is_set_by_others(found.after()) {
            continue;
        }
        // The same words are told once.
        if told.insert(words.to_lowercase()) {
            let message = Message::new("market-words").with("words", words);
            findings.push(Finding::at(found.place(), message).help(Message::new("market-words-help")));
        }
    }
}

/// What speaks of purchases without being the agreement: the accounts of a budget, which have names of their own (« 604,
/// achats de prestations de services »), and what a delegation or a decision covers beside it.
fn set_aside(case: &Case<'_>) -> Vec<Span> {
    let financial = case.partnership.means.iter().flat_map(|means| &means.financial);
    let budgets = financial.flat_map(|financial| &financial.budget).map(|budget| budget.at);
    let partners = || case.partnership.partners.iter();
    let delegations = partners().flat_map(|partner| &partner.signatories).filter_map(|one| one.delegation.as_ref());
    let decisions = partners().flat_map(|partner| &partner.authority).map(|authority| authority.at);
    let of_documents = case.partnership.documents.iter().flat_map(|document| &document.authority);
    let beside = delegations.map(|delegation| delegation.at).chain(decisions);
    budgets.chain(beside).chain(of_documents.map(|authority| authority.at)).collect()
}

/// Whether a public partner pays a private one, and an agreement says so.
fn has_subsidy(case: &Case<'_>) -> bool {
    let is_agreement = case.partnership.documents.iter().any(|document| is_kind(document, AGREEMENTS));
    let financial = case.partnership.means.iter().flat_map(|means| &means.financial);
    let mut paid = financial.flat_map(|financial| &financial.contributions).filter_map(|contribution| {
        let from = case.partner(contribution.partner.given()?)?;
        let to = case.partner(given(&contribution.to)?)?;
        Some(from.is_public() && to.is_private())
    });
    is_agreement && paid.any(|is_subsidy| is_subsidy)
}
