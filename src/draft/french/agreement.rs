//! Agreement in gender and number of participles, adjectives and functions.

use crate::model::{Gender, GrammaticalNumber};

/// The form of a word that agrees: « dénommé » gives « dénommée », « dénommés », « dénommées ».
///
/// `word` is masculine singular; in a phrase it is the last word that agrees (« ci-après désigné »).
pub fn agree(word: &str, gender: Gender, number: GrammaticalNumber) -> String {
    let form = match gender {
        Gender::Masculine => word.to_owned(),
        Gender::Feminine => feminine(word),
    };
    match number {
        GrammaticalNumber::Singular => form,
        GrammaticalNumber::Plural => plural(&form),
    }
}

/// The gender and number of several taken together: plural, masculine as soon as one is. Nothing for no one.
pub fn together(members: &[(Gender, GrammaticalNumber)]) -> Option<(Gender, GrammaticalNumber)> {
    match members {
        [] => None,
        [one] => Some(*one),
        _ => {
            let feminine = members.iter().all(|(gender, _)| *gender == Gender::Feminine);
            Some((if feminine { Gender::Feminine } else { Gender::Masculine }, GrammaticalNumber::Plural))
        }
    }
}

fn feminine(word: &str) -> String {
    const ENDINGS: &[(&str, &str)] = &[
        ("eux", "euse"),
        ("el", "elle"),
        ("en", "enne"),
        ("er", "ère"),
        ("if", "ive"),
        ("public", "publique"),
        ("e", "e"),
    ];
    let changed = ENDINGS.iter().find_map(|(end, becomes)| Some(format!("{}{becomes}", word.strip_suffix(end)?)));
    changed.unwrap_or_else(|| format!("{word}e"))
}

fn plural(word: &str) -> String {
    match word {
        "tout" => "tous".to_owned(),
        _ if word.ends_with(['s', 'x', 'z']) => word.to_owned(),
        _ if word.ends_with("eau") => format!("{word}x"),
        _ => match word.strip_suffix("al") {
            Some(stem) => format!("{stem}aux"),
            None => format!("{word}s"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Gender::{Feminine, Masculine};
    use crate::model::GrammaticalNumber::{Plural, Singular};

    fn forms(word: &str) -> String {
        let forms = [(Masculine, Singular), (Feminine, Singular), (Masculine, Plural), (Feminine, Plural)];
        forms.map(|(gender, number)| agree(word, gender, number)).join(" ")
    }

    #[test]
    fn words_take_their_four_forms() {
        assert_eq!(forms("dénommé"), "dénommé dénommée dénommés dénommées");
        assert_eq!(
            forms("ci-après désigné"),
            "ci-après désigné ci-après désignée ci-après désignés ci-après désignées"
        );
        assert_eq!(forms("seul"), "seul seule seuls seules");
        assert_eq!(forms("tenu"), "tenu tenue tenus tenues");
        assert_eq!(forms("inscrit"), "inscrit inscrite inscrits inscrites");
        assert_eq!(forms("compris"), "compris comprise compris comprises");
        assert_eq!(forms("responsable"), "responsable responsable responsables responsables");
        assert_eq!(forms("social"), "social sociale sociaux sociales");
        assert_eq!(forms("institutionnel"), "institutionnel institutionnelle institutionnels institutionnelles");
        assert_eq!(forms("associatif"), "associatif associative associatifs associatives");
        assert_eq!(forms("public"), "public publique publics publiques");
        assert_eq!(forms("premier"), "premier première premiers premières");
        assert_eq!(forms("tout"), "tout toute tous toutes");
    }

    #[test]
    fn one_masculine_makes_all_masculine() {
        assert_eq!(together(&[]), None);
        assert_eq!(together(&[(Feminine, Singular)]), Some((Feminine, Singular)));
        assert_eq!(together(&[(Feminine, Singular), (Feminine, Plural)]), Some((Feminine, Plural)));
        assert_eq!(together(&[(Feminine, Singular), (Masculine, Singular)]), Some((Masculine, Plural)));
    }
}
