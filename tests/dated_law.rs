//! The law of the document's date decides: one dossier, dated on both sides of each change, meets the thresholds, the
//! wording, the names and the rules of its time. The tables below grow with the law: a new value of `law/thresholds.yaml`
//! that is not in them fails.

mod small_dossier;

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use paraphe::check::Weights;
use paraphe::document::{Document, plain_blocks};
use paraphe::draft::Library;
use paraphe::law;
use paraphe::model::Dossier;
use paraphe::pipeline::judge;
use paraphe::source::DossierFiles;
use small_dossier::laid_over;

/// Values that changed: the id, the first day of the new value, the value of the day before, the new one.
const VALUES: &[(&str, &str, Option<u32>, Option<u32>)] = &[
    ("subsidy-agreement", "2001-06-06", None, Some(23_000)),
    ("financial-report", "2001-06-06", None, Some(6)),
    ("education-programme-age-from", "2005-01-18", None, Some(2)),
    ("education-programme-age-to", "2005-01-18", None, Some(16)),
    ("executive-pay-budget", "2006-05-23", None, Some(150_000)),
    ("executive-pay-subsidies", "2006-05-23", None, Some(50_000)),
    ("staff-provision-term", "2008-06-18", None, Some(3)),
    ("accounts-publication", "2009-05-14", None, Some(3)),
    ("accountability-measure-hours", "2011-11-30", None, Some(3)),
    ("accountability-measure-days", "2011-11-30", None, Some(4)),
    ("de-minimis-sieg", "2012-04-29", None, Some(500_000)),
    ("de-minimis", "2014-01-01", None, Some(200_000)),
    ("de-minimis-window", "2014-01-01", None, Some(3)),
    ("objectives-agreement-term", "2015-09-29", None, Some(4)),
    ("essential-data", "2017-08-01", None, Some(23_000)),
    ("essential-data-inhabitants", "2017-08-01", None, Some(3_500)),
    ("essential-data-publication", "2017-08-01", None, Some(3)),
    ("subsidy-payment", "2021-07-01", None, Some(60)),
    ("republican-contract", "2022-01-02", None, Some(0)),
    ("electronic-publication", "2022-07-01", None, Some(3_500)),
    ("de-minimis", "2024-01-01", Some(200_000), Some(300_000)),
    ("de-minimis-sieg", "2024-01-01", Some(500_000), Some(750_000)),
];

/// Values that have been one for as long as the register knows.
const LASTING: &[(&str, u32)] = &[("accounts", 153_000), ("advance-share", 50), ("secrecy-fine", 15_000)];

/// Names that changed: the old one, the new one, the day of the change.
const NAMES: &[(&str, &str, &str)] = &[("Pôle emploi", "France Travail", "2024-01-01")];

/// Words that the agreement prints from a day on, or until the day before another.
const WORDING: &[(&str, Option<&str>, Option<&str>)] = &[
    ("données essentielles", Some("2017-08-01"), None),
    ("soixante jours", Some("2021-07-01"), None),
    ("loi n° 2021-875", Some("2021-07-01"), None),
    ("contrat d'engagement républicain", Some("2022-01-02"), None),
    ("n° 1407/2013", Some("2014-01-01"), Some("2024-01-01")),
    ("200 000", Some("2014-01-01"), Some("2024-01-01")),
    ("2023/2831", Some("2024-01-01"), None),
    ("300 000", Some("2024-01-01"), None),
];

/// Rules that speak of the dossier below from a day on: the code, and that day.
const RULES: &[(&str, &str)] = &[
    ("P1202", "2006-10-11"),
    ("P1104", "2010-01-18"),
    ("P1103", "2014-07-31"),
    ("P1111", "2015-09-29"),
    ("P1110", "2016-12-28"),
    ("P1206", "2017-08-01"),
    ("P1106", "2021-07-01"),
    ("P1151", "2021-07-01"),
];

/// An agreement that is wrong in all these respects; `DATE` is its date.
const DOSSIER: &str = "
term: {start: 2026-09-01, duration: 5 years}
partners: # et les autres
  - id: association
    name: Les Amis des Tilleuls
    label: l'association
    legal_form: association-1901
    rna: W629000412
    signatories: [{person: president, title: Président}]
means: # et les autres
  financial:
    eligible_cost: 60 000
    contributions: [{partner: commune, to: association, amount: 30 000, year: 2027}]
    payment_delay: 3 months
    other_subsidies: aucune
state_aid: {regime: de-minimis}
documents:
  - id: cpo
    kind: objectives-agreement
    status: for-signature
    as_of: DATE
    parties: [commune, association]
    clauses:
      omit:
        - {clause: surplus, reason: usage ancien}
      replace:
        - {clause: preamble-subsidy, text: Les parties se connaissent., reason: usage ancien}
        - {clause: communication, text: L'association répond à chaque bon de commande de la ville., reason: usage ancien}
        - {clause: supporting-documents, text: Le compte rendu financier est remis chaque année., reason: usage ancien}
";

/// The same agreement as the templates write it.
const PLAIN: &str = "
means: # et les autres
  financial:
    eligible_cost: 60 000
    contributions: [{partner: commune, to: association, amount: 30 000, year: 2027}]
    other_subsidies: aucune
state_aid: {regime: de-minimis}
documents:
  - {id: cpo, kind: objectives-agreement, status: for-signature, as_of: DATE, parties: [commune, association]}
";

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

/// The day before.
fn eve(date: NaiveDate) -> NaiveDate {
    date.pred_opt().expect("a day before")
}

/// The codes found in a dossier of that date, and the text of its agreement.
fn judged(dossier: &str, date: NaiveDate) -> (BTreeSet<&'static str>, String) {
    let text = laid_over(&dossier.replace("DATE", &date.to_string())).text;
    let mut sources = DossierFiles::default();
    let id = sources.files.add("conventions/cas/partnership.yaml", text);
    sources.yaml.push((id, "partnership".to_owned()));
    let (dossier, faults) = Dossier::read(&mut sources);
    assert!(faults.is_empty(), "{faults:?}");
    let dossier = dossier.expect("the dossier reads");
    let judged = judge(&dossier, faults, &Library::new(&BTreeMap::default()), &Weights::default());
    let codes = judged.findings.iter().map(|finding| finding.code.id).collect();
    (codes, printed(&judged.documents.first().expect("it is drafted").tree))
}

/// The text of a document, with plain spaces and apostrophes.
fn printed(tree: &Document) -> String {
    let sections = tree.opening.iter().map(|section| plain_blocks(&section.blocks));
    let articles = tree.articles.iter().map(|article| format!("{}\n{}", article.title, plain_blocks(&article.blocks)));
    let text = sections.chain(articles).collect::<Vec<_>>().join("\n");
    text.replace(['\u{a0}', '\u{202f}'], " ").replace('\u{2019}', "'")
}

#[test]
fn thresholds_are_those_of_the_day() {
    for (id, since, before, after) in VALUES {
        let on = |date| law::threshold(id, date).map(|threshold| threshold.value);
        assert_eq!((on(eve(day(since))), on(day(since))), (*before, *after), "{id} {since}");
    }
    for (id, value) in LASTING {
        for date in ["2009-03-02", "2021-03-02", "2023-03-02", "2026-03-02"] {
            assert_eq!(law::threshold(id, day(date)).map(|threshold| threshold.value), Some(*value), "{id} {date}");
        }
    }
}

#[test]
fn every_change_of_a_threshold_is_in_the_table() {
    let known: BTreeSet<(&str, NaiveDate)> = VALUES.iter().map(|(id, since, ..)| (*id, day(since))).collect();
    let changes = law::thresholds().iter().filter_map(|one| Some((one.id.as_str(), one.period.from?)));
    let missing: Vec<_> = changes.filter(|change| !known.contains(change)).collect();
    assert!(missing.is_empty(), "add to VALUES: {missing:?}");
}

#[test]
fn names_change_on_their_day() {
    for (old, new, since) in NAMES {
        let successor = |date| {
            let mut names = law::former_names(date);
            names.find(|name| name.old.iter().any(|spelling| spelling == old)).map(|name| name.new.as_str())
        };
        assert_eq!((successor(eve(day(since))), successor(day(since))), (None, Some(*new)), "{old}");
    }
    for name in law::former_names(NaiveDate::MAX) {
        assert!(law::former_names(name.since).any(|one| one.old == name.old), "{:?}", name.old);
        assert!(!law::former_names(eve(name.since)).any(|one| one.old == name.old), "{:?}", name.old);
    }
}

#[test]
fn agreements_speak_the_law_of_their_day() {
    for (words, since, until) in WORDING {
        let says = |date: NaiveDate| judged(PLAIN, date).1.contains(words);
        if let Some(since) = since.map(day) {
            assert!(!says(eve(since)), "« {words} » the day before {since}");
            assert!(says(since), "« {words} » on {since}");
        }
        if let Some(until) = until.map(day) {
            assert!(says(eve(until)), "« {words} » the day before {until}");
            assert!(!says(until), "« {words} » on {until}");
        }
    }
}

#[test]
fn rules_are_silent_before_their_law() {
    for (code, since) in RULES {
        let speaks = |date: NaiveDate| judged(DOSSIER, date).0.contains(code);
        assert!(!speaks(eve(day(since))), "{code} speaks the day before {since}");
        assert!(speaks(day(since)), "{code} is silent on {since}");
    }
}

/// The four ages of the dossier: before the laws of 2014 to 2021, between that of the payments and the contrat
/// d'engagement républicain, before the European régime of 2024, and today.
#[test]
fn one_dossier_at_four_dates() {
    for date in ["2009-11-16", "2021-11-16", "2023-11-16", "2026-11-16"] {
        let (found, _) = judged(DOSSIER, day(date));
        let expected: BTreeSet<&str> =
            RULES.iter().filter(|(_, since)| day(since) <= day(date)).map(|(code, _)| *code).collect();
        let of_table: BTreeSet<&str> =
            found.into_iter().filter(|code| RULES.iter().any(|(one, _)| one == code)).collect();
        assert_eq!(of_table, expected, "{date}");
    }
}

/// What other funders give decides about thresholds: where the dossier does not say, nobody can tell.
#[test]
fn unknown_subsidies_of_others_are_asked_for() {
    let of = |others: &str| {
        let money = "    contributions: [{partner: commune, to: association, amount: 12 000, year: 2027}]\n";
        let case = format!(
            "means: # et les autres\n  financial:\n{money}{others}documents:\n  - {{id: charte, kind: charter, status: draft}}\n  \
             - {{id: cpo, kind: objectives-agreement, status: draft, parties: [ccas, association]}}\n  \
             - {{id: cpo-2, kind: objectives-agreement, number: 2, status: draft, parties: [commune, association], contributions: [autre]}}\n"
        );
        let case = case.replace(
            "year: 2027}]",
            "year: 2027}, {id: autre, partner: commune, to: association, amount: 1 000, year: 2027}]",
        );
        let found = small_dossier::examine(&laid_over(&case).text);
        found.unchecked.iter().map(|one| one.code.id).filter(|code| code.starts_with("P1")).collect::<BTreeSet<_>>()
    };
    let asked = BTreeSet::from(["P1101", "P1203"]);
    assert_eq!(of(""), asked);
    assert_eq!(of("    other_subsidies: unknown\n"), asked);
    assert_eq!(of("    other_subsidies: aucune\n"), BTreeSet::new());
}
