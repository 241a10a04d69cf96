//! The agreement on a subsidy states its object, its amount, how it is paid and what it may be used for: a clause that
//! says so is not left out without another text that says it.
//!
//! Basis: loi n° 2000-321, art. 10; décret n° 2001-495, art. 1er.

use crate::check::rule::*;
use crate::check::subsidies::settled_under;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::SUBSIDY_TERMS, Severity::Error, Family::Subsidy, run)
    .basis(&["loi-2000-321-10", "decret-2001-495-1"])
    .rows(&["B1-02"])
    .phase(Phase::Operational);

/// What is stated, the clauses that state it, and the words by which another clause does.
struct Term {
    name: &'static str,
    clauses: &'static [&'static str],
    words: fn() -> &'static Words,
}

const TERMS: [Term; 4] = [
    Term { name: "object", clauses: &["object-objectives", "object-partnership"], words: || &OBJECT },
    Term { name: "amount", clauses: &["contribution"], words: || &AMOUNT },
    Term { name: "payment", clauses: &["payment"], words: || &PAYMENT },
    Term { name: "use", clauses: &["beneficiary-duties", "eligible-cost"], words: || &USE },
];

static OBJECT: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\b(a|ont) pour (objet|but)\b|\bpar la présente convention\b"));
static AMOUNT: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\b(montant|somme|subvention|contribution)\b[^.\n]*\d[^.\n]{0,8}(€|euros)"));
static PAYMENT: LazyLock<Words> =
    LazyLock::new(|| words(r"(?i)\b(est|sont|sera|seront) (versé|payé|mandaté|crédité)|\bversements?\b[^.\n]*\d"));
static USE: LazyLock<Words> = LazyLock::new(|| {
    words(concat!(
        r"(?i)\b(emploi|employ|utilis|affect)\w*[^.\n]*\b(contribution|subvention|somme|concours)",
        r"|\b(contribution|subvention|somme|concours)\b[^.\n]*\b(employ|utilis|affect)",
    ))
});

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    if settled_under(printed, "decret-2001-495-1").is_empty() {
        return;
    }
    for term in &TERMS {
        let place = printed.place_of_clause(term.clauses);
        let is_there = |clause: &str| term.clauses.contains(&clause);
        let stated = printed.passages.iter().any(|one| is_there(one.clause) && !one.text.as_str().trim().is_empty());
        // A clause that has nothing to say is told as such (P0704): here, one that a person left out.
        if place == printed.place() || stated || printed.says((term.words)()) {
            continue;
        }
        let message = Message::new("subsidy-terms-unsaid").with("term", term.name);
        findings.push(Finding::at(place, message).help(Message::new("subsidy-terms-unsaid-help")).owed());
    }
}
