//! Typography: a bench of sentences, then properties. `~` stands for a no-break space, `^` for a narrow one.

use proptest::prelude::*;

use super::*;

fn shown(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            NO_BREAK_SPACE => '~',
            NARROW_NO_BREAK_SPACE => '^',
            other => other,
        })
        .collect()
}

#[test]
fn sentences_are_set_as_french_prints_them() {
    for (written, set) in [
        // Signs.
        ("Il est convenu ce qui suit :", "Il est convenu ce qui suit~:"),
        ("la commune ; le CCAS", "la commune^; le CCAS"),
        ("Qui paie ?", "Qui paie^?"),
        ("Attention !", "Attention^!"),
        ("Quoi ?!", "Quoi^?!"),
        ("ci-après « les Parties »", "ci-après «~les Parties~»"),
        ("« a » : « b »", "«~a~»~: «~b~»"),
        // No space is added.
        ("Il est convenu:", "Il est convenu:"),
        ("Qui?", "Qui?"),
        ("«les Parties»", "«les Parties»"),
        ("14:30", "14:30"),
        ("https://exemple.fr/a;b?c=1!", "https://exemple.fr/a;b?c=1!"),
        ("45000 €", "45000~€"),
        ("45000€", "45000€"),
        // Units.
        ("une part de 12,5 % du coût", "une part de 12,5~% du coût"),
        ("5 €", "5~€"),
        // Thousands.
        ("45 000 €", "45^000~€"),
        ("1 234 567,89 €", "1^234^567,89~€"),
        ("au-delà de 23 000 euros", "au-delà de 23^000 euros"),
        ("(153 000 €)", "(153^000~€)"),
        ("999 999 habitants", "999^999 habitants"),
        // Figures that are no number in groups of thousands.
        ("le 12 avril 2000", "le 12~avril 2000"),
        ("le 1er mars 2026", "le 1er~mars 2026"),
        ("de 12 h 30 à 14 h", "de 12~h~30 à 14~h"),
        ("12 marsouins et 3 heures", "12 marsouins et 3 heures"),
        ("en 2026 300 élèves", "en 2026 300 élèves"),
        ("03 21 00 00 00", "03 21 00 00 00"),
        ("266 209 998 00019", "266 209 998 00019"),
        ("062 400", "062 400"),
        ("1000 000", "1000 000"),
        ("45 00", "45 00"),
        ("45  000", "45  000"),
        ("01/09/2026 300 élèves", "01/09/2026 300 élèves"),
        ("L. 1611-4 000 euros", "L.~1611-4 000 euros"),
        ("O1 200 élèves", "O1 200 élèves"),
        ("1,5 300", "1,5 300"),
        // Abbreviations.
        ("n° 2026-41", "n°~2026-41"),
        ("nos 12 et 13", "nos~12 et 13"),
        ("nos Partenaires", "nos Partenaires"),
        ("l'art. 10", "l’art.~10"),
        ("art. L. 1611-4", "art.~L.~1611-4"),
        ("Art. R. 221-3 du code", "Art.~R.~221-3 du code"),
        ("p. 3", "p.~3"),
        ("M. Dubreuil et Mme Lenoir", "M.~Dubreuil et Mme~Lenoir"),
        ("MM. Dubreuil et Lenoir", "MM.~Dubreuil et Lenoir"),
        ("Mmes Dubreuil et Lenoir", "Mmes~Dubreuil et Lenoir"),
        ("le Dr Étienne", "le Dr~Étienne"),
        ("Me Sauvage", "Me~Sauvage"),
        ("(M. Dubreuil)", "(M.~Dubreuil)"),
        ("Me voici", "Me voici"),
        ("M. le maire", "M. le maire"),
        ("le camp. 3 fois", "le camp. 3 fois"),
        ("un cap. 3", "un cap. 3"),
        ("Comme Paris", "Comme Paris"),
        ("Gramme 3", "Gramme 3"),
        // Apostrophes.
        ("l'association", "l’association"),
        ("aujourd'hui", "aujourd’hui"),
        ("qu'elle", "qu’elle"),
        ("d'« Élan »", "d’«~Élan~»"),
        ("l'ÉTAT", "l’ÉTAT"),
        ("l’association", "l’association"),
        ("'entre guillemets simples'", "'entre guillemets simples'"),
        ("les parents' ", "les parents' "),
        ("12'30", "12'30"),
        // Ellipses and dashes.
        ("etc...", "etc…"),
        ("a... b", "a… b"),
        ("....", "…."),
        ("..", ".."),
        ("[...]", "[…]"),
        ("école - collège", "école - collège"),
        ("a -- b", "a -- b"),
        // Nothing to do.
        ("", ""),
        (" ", " "),
        ("la commune et le CCAS", "la commune et le CCAS"),
        ("déjà\u{a0}: fait\u{202f}!", "déjà~: fait^!"),
    ] {
        assert_eq!(shown(&typeset(written)), set, "{written}");
    }
}

#[test]
fn what_needs_nothing_is_borrowed() {
    for text in ["", "CCAS", "la commune", "3.14", "..", "a 'b' c"] {
        assert!(matches!(typeset(text), Cow::Borrowed(_)), "{text}");
    }
}

#[test]
fn a_long_run_of_figures_is_read_once() {
    let start = std::time::Instant::now();
    for text in ["1 ".repeat(200_000), "'".repeat(400_000), ". ".repeat(200_000), "M. ".repeat(100_000)] {
        assert!(typeset(&text).len() >= text.len());
    }
    assert!(start.elapsed().as_secs() < 5);
}

/// Texts rich in what the pass looks at.
fn prose() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        proptest::sample::select(vec![
            " ", " ", " ", "'", ".", "...", ":", ";", "!", "?", "«", "»", "%", "€", "n°", "M.", "Mme", "art.", "nos",
            "L.", "p.", ",", "-", "/", "1", "0", "45", "000", "200", "2026", "a", "É", "\u{a0}", "\u{202f}", "’", "…",
        ])
        .prop_map(str::to_owned),
        any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn letters_and_figures(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The text with every replaceable sign as it is typed on a keyboard.
fn as_typed(text: &str) -> String {
    text.replace([NO_BREAK_SPACE, NARROW_NO_BREAK_SPACE], " ").replace('’', "'").replace('…', "...")
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn twice_is_once(text in prose()) {
        let once = typeset(&text).into_owned();
        prop_assert_eq!(typeset(&once).into_owned(), once);
    }

    #[test]
    fn letters_and_figures_stay(text in prose()) {
        prop_assert_eq!(letters_and_figures(&typeset(&text)), letters_and_figures(&text));
    }

    #[test]
    fn nothing_is_added_but_the_form_of_signs(text in prose()) {
        prop_assert_eq!(as_typed(&typeset(&text)), as_typed(&text));
    }
}
