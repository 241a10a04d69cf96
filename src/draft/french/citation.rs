//! Texts of law as a document cites them.

use super::{NO_BREAK_SPACE, date_figures};
use crate::law::LegalText;

/// A text in full: « loi n° 2000-321 du 12 avril 2000 relative aux droits des citoyens… ».
pub fn cite(text: &LegalText) -> String {
    format!("{} {}", cite_short(text), text.title)
}

/// A text by kind, number and date: « loi n° 2000-321 du 12 avril 2000 ».
pub fn cite_short(text: &LegalText) -> String {
    let mut citation = text.kind.french().to_owned();
    if let Some(number) = &text.number {
        // Acts of the Union since 2015, and its decisions, bear no « n° ».
        let own = number.starts_with('(') || number.ends_with("UE");
        let sign = if own { String::new() } else { format!("n°{NO_BREAK_SPACE}") };
        citation.push_str(&format!(" {sign}{}", super::typeset(number)));
    }
    if let Some(date) = text.date {
        citation.push_str(&format!(" du {}", date_figures(date)));
    }
    citation
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law;

    fn short(id: &str) -> String {
        cite_short(law::text(id).unwrap())
    }

    #[test]
    fn texts_are_cited_by_kind_number_and_date() {
        assert_eq!(short("loi-2000-321"), "loi n°\u{a0}2000-321 du 12\u{a0}avril 2000");
        assert_eq!(short("loi-1901"), "loi du 1er\u{a0}juillet 1901");
        assert_eq!(short("arrete-2006-10-11"), "arrêté du 11\u{a0}octobre 2006");
        assert_eq!(short("rgpd"), "règlement (UE) 2016/679 du 27\u{a0}avril 2016");
        assert_eq!(short("reglement-1407-2013"), "règlement (UE) n°\u{a0}1407/2013 du 18\u{a0}décembre 2013");
        assert_eq!(short("decision-2012-21"), "décision 2012/21/UE du 20\u{a0}décembre 2011");
        let law = cite(law::text("loi-1901").unwrap());
        assert_eq!(law, "loi du 1er\u{a0}juillet 1901 relative au contrat d’association");
    }

    #[test]
    fn the_register_of_articles_cites_texts_as_the_register_of_texts_does() {
        let texts: Vec<String> = law::texts().iter().map(cite_short).collect();
        for article in law::articles() {
            let dated = ["loi ", "ordonnance ", "décret ", "arrêté "].iter().any(|kind| article.text.starts_with(kind));
            let text = article.cited();
            let known = texts.iter().any(|known| text == *known || text.starts_with(&format!("{known},")));
            assert!(!dated || known, "{text} is not in texts.yaml");
        }
    }
}
