//! A subsidy supports a project that its beneficiary conceived; words by which an authority orders and pays a service
//! invite the judge to see a public contract in it.
//!
//! Only what a person wrote is read. A mandate for a service of general economic interest entrusts by nature.
//!
//! Basis: loi n° 2000-321, art. 9-1 (since 31 July 2014); CCP, art. L. 1111-1.

use crate::check::rule::*;
use crate::check::subsidies::settled_under;
use crate::model::AidRegime;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::PURCHASE_WORDS, Severity::Warning, Family::Subsidy, run)
    .basis(&["loi-2000-321-9-1", "ccp-l1111-1"])
    .rows(&["B1-03"])
    .phase(Phase::Operational);

/// Words of purchase. Single words that partnerships use in another sense (« prestations familiales », « titulaire du
/// diplôme », « factures acquittées », « cahier des charges de l'appel à projets ») stay out.
static PURCHASE: LazyLock<Regex> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\bbons? de commande\b",
        r"|\bcahier des clauses\b",
        r"|\bcahier des charges (de la (ville|commune|collectivité|prestation)|du (marché|département|CCAS)|annexé)",
        r"|\bcahier des charges \w+ par (la (ville|commune|collectivité|région|métropole)|le (département|CCAS))",
        r"|\bpénalités? (de retard|contractuelles?|journalières?|(sont|seront|est|sera) (due|appliquée)s?)",
        r"|\ble (titulaire|prestataire) (s'engage|exécute|assure|doit|réalise|remet|est tenu|fournit|perçoit)\b",
        r"|\bprix (unitaires?|forfaitaires?|global|fermes?|révisables?|horaires?|convenu|du marché|de la prestation|hors taxes?)\b",
        r"|\bprestations? (commandée|demandée|facturée|confiée|attendue|objet d)\w*",
        r"|\b(sur|après) (présentation|remise|réception) d'une facture\b|\bfactur(e|era|eront) (ses|chaque|la|les) ",
        r"|\b(la (ville|commune|région|métropole|collectivité|caisse)|le (département|CCAS|syndicat)|l'État) (confie|commande) (à|au|aux)\b",
    ))
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    let aid = printed.case.partnership.state_aid.as_ref();
    let entrusts = aid.is_some_and(|aid| aid.regime.given() == Some(&AidRegime::SiegDecision));
    if entrusts || settled_under(printed, "loi-2000-321-9-1").is_empty() {
        return;
    }
    for hit in printed.hits(&PURCHASE) {
        // The clauses of the templates themselves say what a subsidy is not.
        if hit.place == printed.place() || denies(hit.sentence) {
            continue;
        }
        let message = Message::new("purchase-words").with("words", hit.words.trim());
        findings.push(Finding::at(hit.place, message).help(Message::new("purchase-words-help")));
    }
}

/// Whether a sentence says that there is no such thing.
fn denies(sentence: &str) -> bool {
    static NO: LazyLock<Regex> = LazyLock::new(|| words(r"(?i)\b(sans|aucune?|ne|ni|pas)\b|\bn'"));
    NO.is_match(sentence)
}
