//! A charter of confidentiality cites the articles that punish and lift secrecy, those by which social work may share the
//! strictly necessary and, where children are concerned, those of child protection.
//!
//! Basis: C. pén., art. 226-13 and 226-14; CASF, art. L. 121-6-2, L. 226-2-2 and L. 221-6 (an old copy: a warning).

use crate::check::case::is_kind;
use crate::check::rule::*;
use crate::check::secrecy::{CHARTER, Cited, serves_minors, uncited};
use crate::model::LegalForm;

/// The rule.
pub const RULE: Rule = Rule::on_text(codes::SECRECY_TEXT, Severity::Warning, Family::Confidentiality, run)
    .basis(&["c-pen-226-13", "c-pen-226-14", "casf-l121-6-2", "casf-l226-2-2", "casf-l221-6"])
    .rows(&["B7-02"]);

const PUNISHED: Cited = Cited { id: "c-pen-226-13", number: "226-13", since: "c-pen-226-13" };
const LIFTED: Cited = Cited { id: "c-pen-226-14", number: "226-14", since: "c-pen-226-14" };
const SOCIAL: Cited = Cited { id: "casf-l121-6-2", number: "121-6-2", since: "loi-2007-297-8" };
const CHILDREN: Cited = Cited { id: "casf-l226-2-2", number: "226-2-2", since: "loi-2007-293" };
const CHILD_WELFARE: Cited = Cited { id: "casf-l221-6", number: "221-6", since: "casf-l221-6" };

fn run(printed: &Printed<'_, '_>, findings: &mut Findings) {
    if !is_kind(printed.entry, CHARTER) {
        return;
    }
    let mut texts = vec![&PUNISHED, &LIFTED];
    let has = |forms: &[LegalForm]| {
        printed.case.parties(printed.entry).any(|partner| forms.iter().any(|form| partner.is(*form)))
    };
    if has(&[LegalForm::Ccas, LegalForm::Cias, LegalForm::Departement]) {
        texts.push(&SOCIAL);
    }
    if serves_minors(printed.case) {
        texts.push(&CHILDREN);
        if has(&[LegalForm::Departement]) {
            texts.push(&CHILD_WELFARE);
        }
    }
    findings.extend(uncited(printed, "secrecy-text-not-cited", "secrecy-text-not-cited-help", &texts));
}
