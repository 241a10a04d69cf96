//! Numbers in words and ordinals, in the traditional spelling and in that of 1990
//! (Journal officiel, documents administratifs, 6 December 1990: hyphens everywhere).

use french_numbers::{Options, french_number_options};

use crate::model::{Gender, Spelling};

/// A number in words: « vingt et un », « vingt-et-un ».
pub fn cardinal(number: u64, spelling: Spelling) -> String {
    in_words(number, spelling, false)
}

/// A number in words before a feminine noun: « vingt et une ».
pub fn cardinal_feminine(number: u64, spelling: Spelling) -> String {
    in_words(number, spelling, true)
}

/// A rank in words: « première », « vingt et unième », « quatre-vingtième ».
pub fn ordinal(number: u64, gender: Gender, spelling: Spelling) -> String {
    match (number, gender) {
        (1, Gender::Masculine) => "premier".to_owned(),
        (1, Gender::Feminine) => "première".to_owned(),
        _ => ordinal_of(&cardinal(number, spelling)),
    }
}

/// A rank in figures: « 1er », « 1re », « 2e ».
pub fn ordinal_figures(number: u64, gender: Gender) -> String {
    match (number, gender) {
        (1, Gender::Masculine) => "1er".to_owned(),
        (1, Gender::Feminine) => "1re".to_owned(),
        _ => format!("{number}e"),
    }
}

/// The number of an article or of a day: « 1er », then « 2 », « 3 ».
pub fn rank_figures(number: u64) -> String {
    if number == 1 { "1er".to_owned() } else { number.to_string() }
}

fn in_words(number: u64, spelling: Spelling, feminine: bool) -> String {
    french_number_options(&number, &Options { feminine, reformed: spelling == Spelling::Reformed })
}

/// « quatre » gives « quatrième », « cinq » « cinquième », « neuf » « neuvième », « deux cents » « deux centième ».
fn ordinal_of(cardinal: &str) -> String {
    // A bare million or milliard loses its « un »: « millionième ».
    let bare = ["un million", "un milliard", "un-million", "un-milliard"].contains(&cardinal);
    let cardinal = if bare { &cardinal["un ".len()..] } else { cardinal };
    if let Some(stem) = cardinal.strip_suffix("neuf") {
        return format!("{stem}neuvième");
    }
    if cardinal.ends_with("cinq") {
        return format!("{cardinal}uième");
    }
    format!("{}ième", stem(cardinal))
}

/// A number without the s of its plural and without its mute e; the s of « trois » stays.
fn stem(cardinal: &str) -> &str {
    let plural = ["vingts", "cents", "millions", "milliards"].iter().any(|word| cardinal.ends_with(word));
    let singular = if plural { cardinal.strip_suffix('s').unwrap_or(cardinal) } else { cardinal };
    singular.strip_suffix('e').unwrap_or(singular)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Gender::{Feminine, Masculine};
    use crate::model::Spelling::{Reformed, Traditional};

    #[test]
    fn numbers_take_the_form_of_their_spelling() {
        for (number, traditional, reformed) in [
            (0, "zéro", "zéro"),
            (21, "vingt et un", "vingt-et-un"),
            (71, "soixante et onze", "soixante-et-onze"),
            (80, "quatre-vingts", "quatre-vingts"),
            (81, "quatre-vingt-un", "quatre-vingt-un"),
            (200, "deux cents", "deux-cents"),
            (201, "deux cent un", "deux-cent-un"),
            (80_000, "quatre-vingt mille", "quatre-vingt-mille"),
            (200_000, "deux cent mille", "deux-cent-mille"),
            (80_000_000, "quatre-vingts millions", "quatre-vingts-millions"),
            (153_000, "cent cinquante-trois mille", "cent-cinquante-trois-mille"),
        ] {
            assert_eq!(cardinal(number, Traditional), traditional);
            assert_eq!(cardinal(number, Reformed), reformed);
        }
        assert_eq!(
            cardinal(1_897_324, Traditional),
            "un million huit cent quatre-vingt-dix-sept mille trois cent vingt-quatre"
        );
    }

    #[test]
    fn one_agrees_with_a_feminine_noun_at_the_end_only() {
        assert_eq!(cardinal_feminine(1, Traditional), "une");
        assert_eq!(cardinal_feminine(21, Traditional), "vingt et une");
        assert_eq!(cardinal_feminine(21, Reformed), "vingt-et-une");
        assert_eq!(cardinal_feminine(81, Traditional), "quatre-vingt-une");
        assert_eq!(cardinal_feminine(101, Traditional), "cent une");
        assert_eq!(cardinal_feminine(21_000, Traditional), "vingt et un mille");
        assert_eq!(cardinal_feminine(30, Traditional), "trente");
    }

    #[test]
    fn ranks_have_their_words() {
        assert_eq!(ordinal(1, Feminine, Traditional), "première");
        assert_eq!(ordinal(2, Feminine, Traditional), "deuxième");
        assert_eq!(ordinal(21, Masculine, Reformed), "vingt-et-unième");
        assert_eq!(ordinal(80, Masculine, Traditional), "quatre-vingtième");
        assert_eq!(ordinal(200, Masculine, Traditional), "deux centième");
        assert_eq!(ordinal(1_000_000, Masculine, Traditional), "millionième");
        assert_eq!(ordinal(1_000_000_000, Masculine, Reformed), "milliardième");
        assert_eq!(ordinal(2_000_000, Masculine, Traditional), "deux millionième");
    }

    #[test]
    fn ranks_have_their_figures() {
        assert_eq!(ordinal_figures(1, Masculine), "1er");
        assert_eq!(ordinal_figures(1, Feminine), "1re");
        assert_eq!(ordinal_figures(2, Feminine), "2e");
        assert_eq!(rank_figures(1), "1er");
        assert_eq!(rank_figures(12), "12");
    }

    #[test]
    fn the_greatest_number_has_words() {
        assert!(cardinal(u64::MAX, Traditional).starts_with("dix-huit trillions"));
    }
}
