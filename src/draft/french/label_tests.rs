//! Labels: the forms that sentences ask of them.

use super::*;

fn label(text: &str) -> Label {
    Label::read(text, None, None)
}

fn forms(text: &str) -> [String; 5] {
    let label = label(text);
    [label.plain(), label.capitalised(), label.of(), label.to(), label.agree("dénommé")]
}

#[test]
fn articles_contract_and_words_agree() {
    for expected in [
        ["le CCAS", "Le CCAS", "du CCAS", "au CCAS", "dénommé"],
        ["la commune", "La commune", "de la commune", "à la commune", "dénommée"],
        ["l’association", "L’association", "de l’association", "à l’association", "dénommée"],
        ["l’État", "L’État", "de l’État", "à l’État", "dénommé"],
        ["l’école Jules-Verne", "L’école Jules-Verne", "de l’école Jules-Verne", "à l’école Jules-Verne", "dénommée"],
        ["les collectivités", "Les collectivités", "des collectivités", "aux collectivités", "dénommées"],
        ["les partenaires", "Les partenaires", "des partenaires", "aux partenaires", "dénommés"],
        ["les Parties", "Les Parties", "des Parties", "aux Parties", "dénommées"],
        ["une association", "Une association", "d’une association", "à une association", "dénommée"],
        ["un collège", "Un collège", "d’un collège", "à un collège", "dénommé"],
        ["des habitants", "Des habitants", "d’habitants", "à des habitants", "dénommés"],
        [
            "Valmarine Solidarité",
            "Valmarine Solidarité",
            "de Valmarine Solidarité",
            "à Valmarine Solidarité",
            "dénommé",
        ],
        ["Entraide", "Entraide", "d’Entraide", "à Entraide", "dénommé"],
    ] {
        assert_eq!(forms(expected[0]), expected);
    }
}

#[test]
fn the_noun_stands_without_its_article() {
    assert_eq!(label("le CCAS").bare(), "CCAS");
    assert_eq!(label("l'association").bare(), "association");
    assert_eq!(label("Valmarine Solidarité").bare(), "Valmarine Solidarité");
}

#[test]
fn any_apostrophe_and_any_case_is_read() {
    assert_eq!(label("l'association").plain(), "l’association");
    assert_eq!(label("L’Association").of(), "de l’Association");
    assert_eq!(label("LE CCAS").to(), "au CCAS");
    assert_eq!(label(" la\u{a0}commune ").of(), "de la commune");
}

#[test]
fn what_is_declared_decides_where_the_article_does_not() {
    let udaf = Label::read("l’UDAF", Some(Gender::Feminine), None);
    assert_eq!(udaf.agree("représenté"), "représentée");
    assert!(!udaf.gender_is_guessed && label("l’UDAF").gender_is_guessed);
    let plural = Label::read("Les Tisserands", Some(Gender::Masculine), None);
    assert_eq!((plural.of().as_str(), plural.pronoun()), ("des Tisserands", "ils"));
    let named = Label::read("Tisseuses de lien", Some(Gender::Feminine), Some(GrammaticalNumber::Plural));
    assert_eq!((named.agree("situé").as_str(), named.pronoun()), ("situées", "elles"));
    assert_eq!(Label::read("le CCAS", Some(Gender::Feminine), None).agree("tenu"), "tenu");
}

#[test]
fn odd_labels_do_not_fail() {
    for text in ["", " ", "l’", "le ", "le", "\u{a0}", "’", "des"] {
        let [plain, capitalised, of, to, _] = forms(text);
        assert!(plain.len() <= capitalised.len() && of.len() >= 2 && !to.is_empty());
    }
}
