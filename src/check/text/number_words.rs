//! Numbers in French words, in either spelling: « vingt-trois mille », « vingt-trois-mille ».

/// The pattern of one word of a number.
pub const WORD: &str = "(?:zéro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|\
     seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|milles?|millions?|\
     milliards?)";

/// The pattern of a number: words, hyphens and « et ».
pub fn phrase() -> String {
    format!(r"\b{WORD}(?:(?: et |-et-| |-){WORD})*\b")
}

/// A number under construction.
#[derive(Default)]
struct Sum {
    /// Millions and thousands that are closed.
    total: u64,
    /// The smallest scale that is closed; nothing larger may follow.
    scale: Option<u64>,
    /// Hundreds, tens and units that are still open.
    open: u64,
    hundreds: bool,
    /// What may still be added below a hundred.
    room: u64,
}

/// The number that a text says, all of it; nothing when it is none or runs into another.
pub fn read(text: &str) -> Option<u64> {
    let text = text.trim().to_lowercase();
    if matches!(text.as_str(), "zéro") {
        return Some(0);
    }
    let mut sum = Sum { room: 99, ..Sum::default() };
    let mut last = "";
    for word in text.split([' ', '-']).filter(|word| !word.is_empty()) {
        if word != "et" {
            sum.add(word, last)?;
        }
        last = word;
    }
    (!last.is_empty() && last != "et").then(|| sum.total.checked_add(sum.open))?
}

impl Sum {
    fn add(&mut self, word: &str, last: &str) -> Option<()> {
        match word {
            "vingt" | "vingts" if last == "quatre" && self.open % 100 == 4 => {
                self.open += 76;
                self.room = 19;
                Some(())
            }
            "cent" | "cents" => self.hundred(),
            "mille" | "milles" => self.close(1_000),
            "million" | "millions" => self.close(1_000_000),
            "milliard" | "milliards" => self.close(1_000_000_000),
            _ => match small(word)? {
                unit @ 1..=16 => self.below(unit, if unit == 10 { 9 } else { 0 }),
                ten => (self.room == 99).then(|| self.below(ten, if ten == 60 { 19 } else { 9 }))?,
            },
        }
    }

    fn below(&mut self, value: u64, room: u64) -> Option<()> {
        let fits = value <= self.room;
        self.open += value;
        self.room = room;
        fits.then_some(())
    }

    fn hundred(&mut self) -> Option<()> {
        let several = (2..=19).contains(&self.open);
        if self.hundreds || !(self.open == 0 || several) {
            return None;
        }
        self.open = self.open.max(1) * 100;
        (self.hundreds, self.room) = (true, 99);
        Some(())
    }

    fn close(&mut self, scale: u64) -> Option<()> {
        let bare = self.open == 0;
        if self.scale.is_some_and(|closed| closed <= scale) || (bare && scale > 1_000) {
            return None;
        }
        self.total = self.total.checked_add(self.open.max(1).checked_mul(scale)?)?;
        (self.scale, self.open, self.hundreds, self.room) = (Some(scale), 0, false, 99);
        Some(())
    }
}

fn small(word: &str) -> Option<u64> {
    Some(match word {
        "un" | "une" => 1,
        "deux" => 2,
        "trois" => 3,
        "quatre" => 4,
        "cinq" => 5,
        "six" => 6,
        "sept" => 7,
        "huit" => 8,
        "neuf" => 9,
        "dix" => 10,
        "onze" => 11,
        "douze" => 12,
        "treize" => 13,
        "quatorze" => 14,
        "quinze" => 15,
        "seize" => 16,
        "vingt" | "vingts" => 20,
        "trente" => 30,
        "quarante" => 40,
        "cinquante" => 50,
        "soixante" => 60,
        "septante" => 70,
        "huitante" | "octante" => 80,
        "nonante" => 90,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::rule::words;

    const SMALL: &str = include_str!("../../../tests/suites/fr_numbers/cardinals_0_9999.csv");
    const LARGE: &str = include_str!("../../../tests/suites/fr_numbers/cardinals_sample_1e4_1e12.csv");

    #[test]
    fn every_number_of_the_suite_is_read_in_both_spellings() {
        let phrase = words(&format!("^{}$", phrase()));
        let mut count = 0;
        for row in SMALL.lines().skip(1).chain(LARGE.lines().skip(1)) {
            let mut cells = row.split(',');
            let number: u64 = cells.next().unwrap().parse().unwrap();
            for spelling in cells {
                assert_eq!(read(spelling), Some(number), "{spelling}");
                assert!(phrase.is_match(spelling), "{spelling}");
                count += 1;
            }
        }
        assert!(count > 20_000, "{count}");
    }

    #[test]
    fn what_is_no_number_is_not_read() {
        for text in
            ["", "et", "deux trois", "vingt trente", "mille mille", "cent cent", "mille million", "million", "vingt et"]
        {
            assert_eq!(read(text), None, "{text}");
        }
        assert_eq!(read("Deux-Mille Vingt-Six"), Some(2026));
    }
}
