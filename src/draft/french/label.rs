//! A party's label with its article, and the forms that sentences ask of it.

use super::{agree, elision};
use crate::model::{Gender, GrammaticalNumber};

/// Feminine nouns that head the labels of parties, in the singular; a noun that is not here is masculine.
const FEMININE: &[&str] = &[
    "académie",
    "administration",
    "agence",
    "agglomération",
    "amicale",
    "antenne",
    "assemblée",
    "association",
    "autorité",
    "banque",
    "bibliothèque",
    "caisse",
    "chambre",
    "clinique",
    "collectivité",
    "commission",
    "commune",
    "communauté",
    "compagnie",
    "confédération",
    "coopérative",
    "coordination",
    "crèche",
    "délégation",
    "direction",
    "école",
    "église",
    "entité",
    "entreprise",
    "équipe",
    "famille",
    "fédération",
    "fondation",
    "halte-garderie",
    "institution",
    "intercommunalité",
    "ligue",
    "ludothèque",
    "mairie",
    "maison",
    "médiathèque",
    "métropole",
    "mission",
    "mutuelle",
    "œuvre",
    "organisation",
    "partie",
    "personne",
    "plateforme",
    "population",
    "préfecture",
    "province",
    "région",
    "régie",
    "résidence",
    "société",
    "structure",
    "union",
    "unité",
    "université",
    "ville",
];

/// The article with which a label begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Article {
    /// A proper name.
    None,
    Le,
    La,
    Elided,
    Les,
    Un,
    Une,
    Des,
}

/// A label as sentences use it: « le CCAS », « l’association », « les collectivités ».
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    article: Article,
    noun: String,
    pub gender: Gender,
    pub number: GrammaticalNumber,
    /// Whether the gender was neither declared nor told by the article or by a known noun.
    pub gender_is_guessed: bool,
}

impl Label {
    /// Reads a label with its article. The article decides where it tells; the declared gender and number come next,
    /// then the head noun, then masculine singular.
    pub fn read(text: &str, gender: Option<Gender>, number: Option<GrammaticalNumber>) -> Self {
        let (article, noun) = split_article(text.trim());
        let number = article.number().or(number).unwrap_or(GrammaticalNumber::Singular);
        let known = article.gender().or(gender).or_else(|| head_noun_gender(noun));
        Self {
            article,
            noun: noun.to_owned(),
            gender: known.unwrap_or(Gender::Masculine),
            number,
            gender_is_guessed: known.is_none(),
        }
    }

    /// With its article: « le CCAS ».
    pub fn plain(&self) -> String {
        format!("{}{}", self.article.written(), self.noun)
    }

    /// At the head of a sentence: « Le CCAS ».
    pub fn capitalised(&self) -> String {
        let plain = self.plain();
        let mut letters = plain.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }

    /// After « de »: « du CCAS », « de la commune », « de l’association », « des collectivités ».
    pub fn of(&self) -> String {
        match self.article {
            Article::Le => format!("du {}", self.noun),
            Article::Les => format!("des {}", self.noun),
            Article::La | Article::Elided => format!("de {}", self.plain()),
            Article::Un | Article::Une => format!("d’{}", self.plain()),
            Article::Des | Article::None => elision::de(&self.noun),
        }
    }

    /// After « à »: « au CCAS », « à la commune », « à l’association », « aux collectivités ».
    pub fn to(&self) -> String {
        match self.article {
            Article::Le => format!("au {}", self.noun),
            Article::Les => format!("aux {}", self.noun),
            _ => format!("à {}", self.plain()),
        }
    }

    /// Without article: « CCAS ».
    pub fn bare(&self) -> &str {
        &self.noun
    }

    /// « il », « elle », « ils », « elles ».
    pub fn pronoun(&self) -> &'static str {
        match (self.gender, self.number) {
            (Gender::Masculine, GrammaticalNumber::Singular) => "il",
            (Gender::Feminine, GrammaticalNumber::Singular) => "elle",
            (Gender::Masculine, GrammaticalNumber::Plural) => "ils",
            (Gender::Feminine, GrammaticalNumber::Plural) => "elles",
        }
    }

    /// A word in the gender and number of the label: « représentée ».
    pub fn agree(&self, word: &str) -> String {
        agree(word, self.gender, self.number)
    }
}

impl Article {
    fn written(self) -> &'static str {
        match self {
            Self::None => "",
            Self::Le => "le ",
            Self::La => "la ",
            Self::Elided => "l’",
            Self::Les => "les ",
            Self::Un => "un ",
            Self::Une => "une ",
            Self::Des => "des ",
        }
    }

    fn gender(self) -> Option<Gender> {
        match self {
            Self::Le | Self::Un => Some(Gender::Masculine),
            Self::La | Self::Une => Some(Gender::Feminine),
            _ => None,
        }
    }

    fn number(self) -> Option<GrammaticalNumber> {
        match self {
            Self::None => None,
            Self::Les | Self::Des => Some(GrammaticalNumber::Plural),
            _ => Some(GrammaticalNumber::Singular),
        }
    }
}

/// The article in any case and with either apostrophe, and what follows it.
fn split_article(text: &str) -> (Article, &str) {
    const ELIDED: [&str; 4] = ["l’", "l'", "L’", "L'"];
    if let Some(noun) = ELIDED.iter().find_map(|article| text.strip_prefix(article)) {
        return (Article::Elided, noun);
    }
    let Some((first, rest)) = text.split_once([' ', '\u{a0}']) else { return (Article::None, text) };
    let article = match first.to_lowercase().as_str() {
        "le" => Article::Le,
        "la" => Article::La,
        "les" => Article::Les,
        "un" => Article::Un,
        "une" => Article::Une,
        "des" => Article::Des,
        _ => return (Article::None, text),
    };
    (article, rest)
}

/// The gender of a noun that the list knows, in the singular or in the plural; a few common ones are masculine.
fn head_noun_gender(noun: &str) -> Option<Gender> {
    const MASCULINE: &[&str] = &[
        "atelier",
        "centre",
        "collège",
        "conseil",
        "département",
        "établissement",
        "état",
        "foyer",
        "groupement",
        "habitant",
        "hôpital",
        "institut",
        "lycée",
        "office",
        "opérateur",
        "organisme",
        "partenaire",
        "service",
        "syndicat",
        "usager",
    ];
    let head = noun.split([' ', '\u{a0}']).next()?.to_lowercase();
    let is =
        |list: &[&str]| list.contains(&head.as_str()) || head.strip_suffix('s').is_some_and(|one| list.contains(&one));
    if is(FEMININE) { Some(Gender::Feminine) } else { is(MASCULINE).then_some(Gender::Masculine) }
}

#[cfg(test)]
#[path = "label_tests.rs"]
mod tests;
