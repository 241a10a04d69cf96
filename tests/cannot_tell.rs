//! What a rule cannot tell for want of something that the dossier does not say is listed, once, with its reason.

mod small_dossier;

use small_dossier::{examine, laid_over};

/// The reasons that a rule gives for a case.
fn reasons(code: &str, case: &str) -> Vec<&'static str> {
    let found = examine(&laid_over(case).text);
    found.unchecked.iter().filter(|one| one.code.id == code).map(|one| one.reason.id).collect()
}

#[test]
fn the_ceiling_of_de_minimis_aid_needs_what_was_received() {
    assert_eq!(reasons("P1401", ""), [""; 0]);
    let unknown = "state_aid: {regime: de-minimis, declaration: 2026-06-02}";
    assert_eq!(reasons("P1401", unknown), ["de-minimis-received-unknown"]);
    let known = "state_aid: {regime: de-minimis, received: 0, declaration: 2026-06-02}";
    assert_eq!(reasons("P1401", known), [""; 0]);
    let open = "state_aid: {regime: de-minimis, received: \"à compléter : déclaration attendue\"}";
    assert_eq!(reasons("P1401", open), [""; 0]);
}

#[test]
fn what_was_received_is_whose_when_several_are_paid() {
    let case = "\
state_aid: {regime: de-minimis, received: 10 000, declaration: 2026-06-02}
partners: # et les autres
  - {id: ludotheque, name: La Ludothèque des Tilleuls, legal_form: association-1901}
means: # et les autres
  financial:
    contributions:
      - {id: premiere, partner: commune, to: association, amount: 12 000, year: 2027}
      - {id: seconde, partner: commune, to: ludotheque, amount: 12 000, year: 2027}
documents:
  - {id: convention, kind: partnership-agreement, parties: [commune, association, ludotheque], as_of: 2026-08-24}
";
    assert_eq!(reasons("P1401", case), ["de-minimis-received-by-several"]);
}

#[test]
fn the_way_of_publication_needs_the_population() {
    let town = |inhabitants: &str| {
        format!(
            "\
partners: # et les autres
  - id: commune
    name: Commune de Valmarine
    legal_form: commune{inhabitants}
    signatories: [{{person: maire, title: Maire}}]
    authority:
      - {{deliberation: 2026-38, body: conseil municipal, dates: [2026-06-11], subject: convention, transmitted: 2026-06-15}}
"
        )
    };
    assert_eq!(reasons("P1506", &town("")), ["publication-unknown"]);
    assert_eq!(reasons("P1506", &town("\n    inhabitants: 900")), [""; 0]);
    assert_eq!(reasons("P1506", &town("\n    inhabitants: \"à compléter : recensement\"")), [""; 0]);
}
