//! Numbers and ordinals in French words, against public data in `tests/suites/fr_numbers`.

use paraphe::draft::french::{cardinal, ordinal};
use paraphe::model::{Gender, Spelling};

fn rows(text: &str) -> impl Iterator<Item = (u64, Vec<&str>)> {
    text.lines().skip(1).map(|line| {
        let (number, words) = line.split_once(',').unwrap();
        (number.parse().unwrap(), words.split(',').collect())
    })
}

#[test]
fn cardinals_to_9999_in_both_spellings() {
    let mut seen = 0;
    for (number, words) in rows(include_str!("suites/fr_numbers/cardinals_0_9999.csv")) {
        assert_eq!(cardinal(number, Spelling::Traditional), words[0]);
        assert_eq!(cardinal(number, Spelling::Reformed), words[1]);
        seen += 1;
    }
    assert_eq!(seen, 10_000);
}

#[test]
fn larger_cardinals() {
    let mut seen = 0;
    for (number, words) in rows(include_str!("suites/fr_numbers/cardinals_sample_1e4_1e12.csv")) {
        assert_eq!(cardinal(number, Spelling::Traditional), words[0]);
        assert_eq!(cardinal(number, Spelling::Reformed), words[0].replace(' ', "-"));
        seen += 1;
    }
    assert_eq!(seen, 4_000);
}

#[test]
fn the_examples_of_the_reform() {
    let mut seen = 0;
    for (number, words) in rows(include_str!("suites/fr_numbers/jorf_1990_examples.csv")) {
        assert_eq!(cardinal(number, Spelling::Reformed), words[0]);
        seen += 1;
    }
    assert_eq!(seen, 10);
}

#[test]
fn ordinals_to_1000_in_both_spellings() {
    let mut seen = 0;
    for (number, words) in rows(include_str!("suites/fr_numbers/ordinals_1_1000.csv")) {
        assert_eq!(ordinal(number, Gender::Masculine, Spelling::Traditional), words[0]);
        assert_eq!(ordinal(number, Gender::Masculine, Spelling::Reformed), words[0].replace(' ', "-"));
        seen += 1;
    }
    assert_eq!(seen, 1_000);
}
