//! Real identifiers are all accepted, wrong ones all refused. Data and sources: `suites/fr_ids/`.

use paraphe::check::{siren_suits_commune, siren_suits_form};
use paraphe::model::values::{Iban, InseeCode, Rna, Siren, Siret};
use paraphe::model::{LegalForm, ReadScalar};

const SIRETS: &str = include_str!("suites/fr_ids/siret_valid_real.csv");
const SIRENS: &str = include_str!("suites/fr_ids/siren_communes_epci.csv");
const RNAS: &str = include_str!("suites/fr_ids/rna.csv");
const IBANS: &str = include_str!("suites/fr_ids/iban.json");
const VAT_AND_RCS: &str = include_str!("suites/fr_ids/tva_rcs.csv");

/// The rows of a table without its heading, cut at commas: the columns that we read hold none.
fn rows(table: &str) -> impl Iterator<Item = Vec<&str>> {
    table.lines().skip(1).map(|line| line.split(',').collect())
}

fn refused<T: ReadScalar>(text: &str) -> bool {
    T::read_scalar(text).is_err()
}

#[test]
fn every_real_siret_is_accepted() {
    let wrong: Vec<_> =
        rows(SIRETS).filter(|row| !Siret::read_scalar(row[0]).is_ok_and(|siret| *siret.siren() == *row[1])).collect();
    assert_eq!(rows(SIRETS).count(), 328);
    assert!(wrong.is_empty(), "{wrong:?}");
}

#[test]
fn every_real_siren_and_commune_is_accepted() {
    assert_eq!(rows(SIRENS).count(), 36_130);
    let sirens: Vec<_> = rows(SIRENS).filter(|row| refused::<Siren>(row[0])).collect();
    assert!(sirens.is_empty(), "{sirens:?}");
    let communes: Vec<_> = rows(SIRENS).filter(|row| !row[1].is_empty() && refused::<InseeCode>(row[1])).collect();
    assert!(communes.is_empty(), "{communes:?}");
}

#[test]
fn the_digits_of_real_sirets_are_all_watched() {
    for row in rows(SIRETS).filter(|row| row[1] != "356000000") {
        for rank in 0..14 {
            let mut bytes = row[0].as_bytes().to_vec();
            bytes[rank] = b'0' + (bytes[rank] - b'0' + 1) % 10;
            assert!(refused::<Siret>(&String::from_utf8(bytes).unwrap()), "{} at {rank}", row[0]);
        }
    }
}

#[test]
fn rna_numbers_are_accepted_or_refused_as_marked() {
    for row in rows(RNAS) {
        let expected = row[1].starts_with("valid");
        assert_eq!(Rna::read_scalar(row[0]).is_ok(), expected, "{row:?}");
    }
}

#[test]
fn iban_numbers_are_accepted_or_refused_as_marked() {
    let table: Vec<serde_json::Value> = serde_json::from_str(IBANS).unwrap();
    assert_eq!(table.len(), 292);
    let wrong = |row: &&serde_json::Value| {
        let (text, expected) = (row["iban"].as_str().unwrap(), row["expected"].as_str().unwrap());
        Iban::read_scalar(text).is_ok() != expected.starts_with("valid")
    };
    let differing: Vec<_> = table.iter().filter(wrong).collect();
    assert!(differing.is_empty(), "{differing:#?}");
}

/// A VAT number or a register entry is no SIREN, but a right one says which SIREN to write.
#[test]
fn vat_numbers_and_register_entries_give_their_siren() {
    for row in rows(VAT_AND_RCS) {
        let refusal = Siren::read_scalar(row[0]).expect_err(row[0]);
        let help = refusal.help.expect(row[0]);
        let siren: String = row[0].chars().filter(char::is_ascii_digit).collect();
        let siren = &siren[siren.len() - 9..];
        let suggested = help.values.iter().any(|(_, value)| *value == siren.into());
        assert_eq!(suggested, row[2] == "valid", "{row:?}: {help:?}");
    }
}

/// The hints that a SIREN gives raise no false alarm on any commune or group of communes.
#[test]
fn no_real_siren_is_taken_for_that_of_another_place_or_kind() {
    let mut wrong = Vec::new();
    for row in rows(SIRENS) {
        let [siren, code, .., kind] = row.as_slice() else { panic!("{row:?}") };
        let form = if *kind == "commune" { LegalForm::Commune } else { LegalForm::Epci };
        let in_place = code.is_empty() || siren_suits_commune(siren, &InseeCode::read_scalar(code).expect("a code"));
        if !siren_suits_form(siren, form) || !in_place {
            wrong.push(row);
        }
    }
    assert!(wrong.is_empty(), "{} of {}: {:?}", wrong.len(), rows(SIRENS).count(), wrong.first());
}

/// Neither do the SIRET of real départements and regions.
#[test]
fn no_real_siret_is_taken_for_that_of_another_kind() {
    let mut count = 0;
    for row in rows(SIRETS) {
        let form = match row[3] {
            "commune" => LegalForm::Commune,
            "departement" => LegalForm::Departement,
            "region" => LegalForm::Region,
            "etat" => LegalForm::Etat,
            _ => continue,
        };
        count += 1;
        assert!(siren_suits_form(row[1], form), "{row:?}");
    }
    assert!(count > 100, "{count}");
}
