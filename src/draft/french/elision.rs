//! « de » or « d’ », « que » or « qu’ », and the articles of place names.

/// Beginnings of words whose h is aspirated, in lower case; before any other h one elides.
const ASPIRATED: &[&str] = &[
    "hache",
    "haguenau",
    "haie",
    "haine",
    "haïti",
    "halage",
    "hall",
    "halle",
    "halte",
    "hamac",
    "hambourg",
    "hameau",
    "hand",
    "hangar",
    "hanovre",
    "harcel",
    "harcèl",
    "hardi",
    "haricot",
    "harlem",
    "harnais",
    "harpe",
    "hasard",
    "hâte",
    "hausse",
    "haut",
    "havre",
    "hazebrouck",
    "hennissement",
    "héron",
    "héros",
    "herse",
    "hêtre",
    "heurt",
    "hibou",
    "hiérarch",
    "hip-hop",
    "hochet",
    "hockey",
    "holding",
    "hollande",
    "homard",
    "hongr",
    "honte",
    "hors",
    "hotte",
    "houblon",
    "houille",
    "houle",
    "housse",
    "hublot",
    "huche",
    "huit",
    "hurlement",
    "hutte",
];

/// Words that begin with a vowel before which one does not elide.
const NOT_ELIDED: &[&str] = &["onz", "oui", "ouistiti", "uhlan", "ululement", "yaourt"];

/// « de » before a name: « d’Amiens », « de Valmarine », « d’habitants », « de Hongrie ».
pub fn de(name: &str) -> String {
    if elides(name) { format!("d’{name}") } else { format!("de {name}") }
}

/// « que » before a name: « qu’il », « que la commune ».
pub fn que(name: &str) -> String {
    if elides(name) { format!("qu’{name}") } else { format!("que {name}") }
}

/// « de » before the name of a place, whose article contracts: « du Mans », « des Ulis », « de La Rochelle ».
pub fn of_place(name: &str) -> String {
    match contracted(name) {
        Some(("Le", rest)) => format!("du {rest}"),
        Some((_, rest)) => format!("des {rest}"),
        None => de(name),
    }
}

/// « à » before the name of a place: « au Mans », « aux Ulis », « à La Rochelle ».
pub fn to_place(name: &str) -> String {
    match contracted(name) {
        Some(("Le", rest)) => format!("au {rest}"),
        Some((_, rest)) => format!("aux {rest}"),
        None => format!("à {name}"),
    }
}

/// Whether « de » loses its e before this name.
pub(super) fn elides(name: &str) -> bool {
    let word: String =
        name.chars().take_while(|c| c.is_alphanumeric() || *c == '-').flat_map(char::to_lowercase).collect();
    let mut letters = word.chars();
    match letters.next() {
        Some('h') => !ASPIRATED.iter().any(|beginning| word.starts_with(beginning)),
        Some('y') => elides_y(&word, letters.next()),
        Some(first) => is_vowel(first) && !NOT_ELIDED.iter().any(|beginning| word.starts_with(beginning)),
        None => false,
    }
}

/// A y is a vowel before a consonant (« d’Yvetot »), and in a few names (« d’Yerres »).
fn elides_y(word: &str, second: Option<char>) -> bool {
    let named = ["yerres", "yonne", "yeu", "yeux", "yèvre"].iter().any(|name| word.starts_with(name));
    named || second.is_some_and(|letter| !is_vowel(letter))
}

fn is_vowel(letter: char) -> bool {
    "aàâäæeéèêëiîïoôöœuùûü".contains(letter)
}

fn contracted(name: &str) -> Option<(&str, &str)> {
    name.split_once(' ').filter(|(article, _)| matches!(*article, "Le" | "Les"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn de_elides_before_a_vowel_and_a_mute_h() {
        for (name, with) in [
            ("Valmarine", "de Valmarine"),
            ("Amiens", "d’Amiens"),
            ("Évreux", "d’Évreux"),
            ("Œuilly", "d’Œuilly"),
            ("Yvetot", "d’Yvetot"),
            ("Yerres", "d’Yerres"),
            ("Yutz", "de Yutz"),
            ("habitants", "d’habitants"),
            ("Hénin-Beaumont", "d’Hénin-Beaumont"),
            ("Hazebrouck", "de Hazebrouck"),
            ("Hauts-de-France", "de Hauts-de-France"),
            ("hébergement", "d’hébergement"),
            ("hors-les-murs", "de hors-les-murs"),
            ("onze mois", "de onze mois"),
            ("une commune", "d’une commune"),
            ("EHPAD", "d’EHPAD"),
            ("« Élan »", "de « Élan »"),
            ("8 mois", "de 8 mois"),
            ("", "de "),
        ] {
            assert_eq!(de(name), with);
        }
        assert_eq!(que("il"), "qu’il");
        assert_eq!(que("la commune"), "que la commune");
    }

    #[test]
    fn the_article_of_a_place_contracts() {
        assert_eq!(of_place("Le Mans"), "du Mans");
        assert_eq!(of_place("Les Ulis"), "des Ulis");
        assert_eq!(of_place("La Rochelle"), "de La Rochelle");
        assert_eq!(of_place("Aix"), "d’Aix");
        assert_eq!(to_place("Le Havre"), "au Havre");
        assert_eq!(to_place("Les Ulis"), "aux Ulis");
        assert_eq!(to_place("Lens"), "à Lens");
    }
}
