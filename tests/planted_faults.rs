//! Faults planted in a good dossier: as many as were planted are found, each once, each at its place.

mod small_dossier;

use proptest::prelude::*;
use proptest::sample::subsequence;
use small_dossier::{BASE, examine};

/// Edits of the small dossier that do not touch one another. What is found begins behind `§code§`, which is taken out.
const FAULTS: &[&[(&str, &str)]] = &[
    // Structure.
    &[("label: la commune\n", "§P0201§lable: la commune\n")],
    &[("legal_form: commune\n", "§P0201§forme_juridique: commune\n")],
    &[("id: vice-presidente, civility: Mme, name: Solène Marquilly", "§P0202§id: vice-presidente, civility: Mme")],
    &[("[{person: president, title: Président}]", "§P0203§Thibault Rosendal")],
    &[("form: project\n", "form: §P0204§association\n")],
    &[("maire, civility: Mme", "maire, civility: §P0205§\"\"")],
    &[("title: Aide aux devoirs", "title: Un autre titre\n§P0106§title: Aide aux devoirs")],
    // Values.
    &[("siret: 216 209 916 00016", "siret: §P0302§216 209 916 00017")],
    &[("date: 2026-05-11", "date: §P0308§11/05/2026")],
    &[("baseline: 20", "baseline: §P0311§une vingtaine")],
    &[("title: Ouvrir la salle", "§P0201§titel: Salle, title: Ouvrir la salle")],
    &[("inhabitants: 12 400", "inhabitants: §P0311§douze mille")],
    &[("[\"62991\"]", "[§P0319§\"6299\"]")],
    &[("rna: W629000412", "rna: §P0303§W62900041")],
    &[("bic: AGRIFRPP", "bic: §P0314§AGRIFRP")],
    &[("every: 1 year, majority", "every: §P0309§un an, majority")],
    &[("controllership: separate", "controllership: §P0204§seul")],
    &[("dpo: dpo@valmarine.example", "dpo: dpo@valmarine.example\n  §P0201§delegue: aucun")],
    // References.
    &[("    lead: association\n", "    lead: §P0401§asociation\n")],
    &[("{id: I2, name: confiance", "{id: §P0402§I1, name: confiance")],
    &[("siret: 266 209 915 00013", "siret: §P0404§216 209 916 00016")],
    &[("approves: convention", "approves: §P0405§deliberation")],
    &[("informed: [ccas, association]", "informed: [ccas, association, §P0406§ccas]")],
    &[("id: collectivites", "id: §P0407§collectivites"), ("members: [commune, ccas]", "members: [ccas]")],
    &[("to: association, function", "to: §P0409§ccas, function")],
    &[("body: copil\n", "body: §P0401§comite\n")],
    &[("{who: commune, function", "{who: §P0401§mairie, function")],
    &[("subscribed_by: [association]", "subscribed_by: [§P0401§amis]")],
    &[("{partner: commune, date: 2026-04-14", "{partner: §P0401§ville, date: 2026-04-14")],
    // Arithmetic.
    &[("total: 24 000", "total: §P0501§24 001")],
    &[
        ("amount: 12 000\n        year: 2027", "amount: §P0502§12 000\n        year: 2027"),
        ("[{amount: 6 000, date: 2027-01-29", "[{amount: 6 010, date: 2027-01-29"),
    ],
    &[("- year: 2027", "- year: §P0503§2027"), ("Fournitures, amount: 3 000", "Fournitures, amount: 3 001")],
    &[
        ("label: Commune, amount: 12 000", "label: Commune, amount: §P0508§12 001"),
        ("Dons, amount: 18 000", "Dons, amount: 17 999"),
    ],
    &[("eligible_cost: 60 000", "eligible_cost: §P0505§23 999")],
    &[("Animatrice, amount: 27 000, unit_cost: 36 000", "Animatrice, amount: §P0506§27 000, unit_cost: 35 000")],
    &[("share: 40 %", "share: §P0507§41 %")],
    &[("voting: 13", "voting: §P0510§13"), ("votes_for: 12", "votes_for: 11")],
    &[("age_from: 6\n  age_to: 12", "age_from: 16\n  age_to: §P0512§12")],
    &[("originals: 6\n    annexes", "originals: §P0513§2\n    annexes")],
    // Dates.
    &[("transmitted: 2026-06-22", "transmitted: §P0604§2026-06-12")],
    &[("[2029-06-14]", "[§P0607§2029-09-14]")],
    &[("id: bilan, times_per_year: 3", "id: §P0608§bilan")],
    &[("end: 2027-08-31", "end: §P0609§2026-08-31")],
    &[("convened_on: 2026-06-11", "convened_on: §P0610§2026-06-19")],
    &[("date: 2026-07-06", "date: §P0611§2026-09-06")],
];

/// The dossier with these faults, and the code and byte at which each is to be found, in source order.
fn planted(faults: &[usize]) -> (String, Vec<(String, usize)>) {
    let mut marked = BASE.to_owned();
    for (from, to) in faults.iter().flat_map(|index| FAULTS[*index]) {
        assert_eq!(marked.matches(from).count(), 1, "{from} is there once");
        marked = marked.replace(from, to);
    }
    let (mut text, mut places) = (String::new(), Vec::new());
    for (index, part) in marked.split('§').enumerate() {
        if index % 2 == 0 {
            text.push_str(part);
        } else {
            places.push((part.to_owned(), text.len()));
        }
    }
    (text, places)
}

fn found(text: &str) -> Vec<(String, usize)> {
    let mut places: Vec<(String, usize)> = examine(text)
        .findings
        .iter()
        .map(|finding| (finding.code.id.to_owned(), finding.span().expect("a place").range().start))
        .collect();
    places.sort_by_key(|(_, byte)| *byte);
    places
}

#[test]
fn each_fault_alone_is_found_alone() {
    for (index, fault) in FAULTS.iter().enumerate() {
        let (text, places) = planted(&[index]);
        assert_eq!(found(&text), places, "{fault:?}");
    }
}

proptest! {
    #[test]
    fn as_many_are_found_as_were_planted(faults in subsequence((0..FAULTS.len()).collect::<Vec<_>>(), 0..=FAULTS.len())) {
        let (text, places) = planted(&faults);
        prop_assert_eq!(found(&text), places);
    }
}
