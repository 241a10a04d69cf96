//! An amount that prose gives to a subsidy is that of the data: who wrote « 54 000 € » where the agreement pays 45 000 € promised
//! both.
//!
//! A plain statement (« la subvention s'élève à … ») is held against all amounts of the data. Elsewhere only slips are told (two digits exchanged, a zero too many or too few, one digit wrong in an amount that is not round), in a
//! sentence that names the payer and speaks of paying, and that compares with nothing.
//!
//! Basis: consistency, after published conventions.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::check::figures::euros;
use crate::check::prose_amounts::{Stated, known_amounts, stated_amounts};
use crate::check::rule::*;
use crate::check::text::number_words::{self, phrase};
use crate::check::text::spelled::{Spelled, spelled};

/// So many contributions are compared with a sentence.
const MOST: usize = 500;

/// The rule.
pub const RULE: Rule = Rule::new(codes::PROSE_AMOUNT, Severity::Warning, Family::Writing, run)
    .basis(&["coherence", "usage-conventions-publiees"]);

static AMOUNT: LazyLock<Words> =
    LazyLock::new(|| words(r"(?P<whole>\b\d{1,3}(?: \d{3})+|\b\d{4,9})(?:,(?P<cents>\d{2}))? ?(?:€|euros\b)"));

/// What a sentence says that the subsidy is, in figures or in words: « la subvention annuelle s'élève à quarante mille euros ».
static STATES: LazyLock<Words> = LazyLock::new(|| {
    words(&format!(
        r"(?i)\b(?:(?:subvention|contribution|participation|aide)s?(?: (?:\p{{L}}+|d'\p{{L}}+|20\d\d)){{0,4}}?,? (?:s'élève(?:ra)?|est (?:fixée?|arrêtée?)|se monte|est d'un montant|d'un montant|est|sera)(?: à| de)|(?:verse(?:ra)?|alloue(?:ra)?|attribue(?:ra)?|accorde(?:ra)?)\b(?: à [\p{{L}}' -]{{3,40}}?)? une (?:subvention|aide|contribution|participation)(?: \p{{L}}+)? de)(?: la somme de)? (?:(?P<whole>\d{{1,3}}(?: \d{{3}})+|\d{{4,9}})(?:,(?P<cents>\d{{2}}))? ?(?:€|euros\b)|(?P<worded>{}) (?:d')?euros\b)",
        phrase()
    ))
});

/// Words of paying.
static PAYS: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?:subvention|contribution|participation|financement|concours financier|vers(?:e|era|ement)\b|alloue|attribue|accorde|finance)",
    )
});

/// Words that compare, limit or recall.
static COMPARES: LazyLock<Words> = LazyLock::new(|| {
    words(
        r"(?i)\b(?:environ|près de|plus de|moins de|au-delà|plafond|seuil|supérieur|inférieur|dépass|maxim|limite|précéd|au lieu|ancien|hausse|baisse|augment|diminu|contre|dont|portée?|outre|autre|supplément|complément|avance|acompte|solde|initial|mois|trimestre)",
    )
});

fn run(case: &Case<'_>, findings: &mut Findings) {
    let stated = stated_amounts(case);
    if stated.is_empty() {
        return;
    }
    let known = known_amounts(case);
    for found in spelled(case, &STATES) {
        findings.extend(of_statement(&found, &known, &stated));
    }
    for found in spelled(case, &AMOUNT) {
        if let Some((amount, one)) = slip(&found, &known, &stated) {
            let message = Message::new("amount-differs-in-prose")
                .with("written", euros(amount))
                .with("stated", euros(one.centimes))
                .with("partner", one.payer.as_str());
            let finding =
                Finding::at(found.place(), message).related(one.at, Message::new("amount-differs-in-prose-stated"));
            findings
                .push(finding.help(Message::new("amount-differs-in-prose-help").with("stated", euros(one.centimes))));
        }
    }
}

/// A plain statement of what the subsidy is: its amount is one that the data know, however far it is from them.
fn of_statement(found: &Spelled<'_>, known: &HashSet<i64>, stated: &[Stated]) -> Option<Finding> {
    let amount = match number_words::read(found.group("worded")) {
        Some(worded) => i64::try_from(worded).ok()?.checked_mul(100)?,
        None => in_figures(found)?,
    };
    let sentence = { let (before, after) = found.sentence(); format!("{before} {} {after}", found.words()) };
    if known.contains(&amount) || COMPARES.is_match(&sentence.to_lowercase()) {
        return None;
    }
    // A slip in a sentence that names its payer is told with the payer.
    if found.group("worded").is_empty() && slip_of(amount, &sentence.to_lowercase(), stated).is_some() {
        return None;
    }
    let first = stated.first()?;
    let message = Message::new("amount-differs-in-prose-statement").with("written", euros(amount));
    let finding = Finding::at(found.place(), message);
    let finding = finding.related(first.at, Message::new("amount-differs-in-prose-stated"));
    Some(finding.help(Message::new("amount-differs-in-prose-statement-help")))
}

fn in_figures(found: &Spelled<'_>) -> Option<i64> {
    let whole: i64 = found.group("whole").replace(' ', "").parse().ok()?;
    whole.checked_mul(100)?.checked_add(found.group("cents").parse().unwrap_or(0))
}

/// The amount of a sentence on a payer, with what that payer pays and it nearly says.
fn slip<'s>(found: &Spelled<'_>, known: &HashSet<i64>, stated: &'s [Stated]) -> Option<(i64, &'s Stated)> {
    let amount = in_figures(found)?;
    if known.contains(&amount) {
        return None;
    }
    let (before, after) = found.sentence();
    let sentence = format!("{before} {after}").to_lowercase();
    if !PAYS.is_match(&sentence) || COMPARES.is_match(&sentence) {
        return None;
    }
    slip_of(amount, &sentence, stated).map(|near| (amount, near))
}

/// What a payer that a sentence names pays, when an amount is that with one slip of the hand.
fn slip_of<'s>(amount: i64, sentence: &str, stated: &'s [Stated]) -> Option<&'s Stated> {
    let named = |one: &&Stated| one.names.iter().any(|name| sentence.contains(name));
    stated.iter().take(MOST).filter(|one| is_slip(amount, one.centimes)).find(named)
}

/// Whether an amount is another with one slip of the hand.
fn is_slip(written: i64, stated: i64) -> bool {
    let (one, other) = (written.to_string(), stated.to_string());
    let zero = written.checked_mul(10) == Some(stated) || stated.checked_mul(10) == Some(written);
    let significant = other.trim_end_matches('0').len();
    let is_swap =
        |one: &str, other: &str| strsim::osa_distance(one, other) == 1 && strsim::hamming(one, other) == Ok(2);
    let one_digit = significant >= 4 && strsim::hamming(&one, &other) == Ok(1);
    zero || is_swap(&one, &other) || one_digit
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_hand_are_near_and_other_round_amounts_are_not() {
        assert!(is_slip(5_400_000, 4_500_000));
        assert!(is_slip(450_000, 4_500_000));
        assert!(is_slip(2_346_000, 2_345_000));
        assert!(!is_slip(1_500_000, 1_200_000));
        assert!(!is_slip(1_200_000, 1_200_000));
    }
}
