//! What clause templates can ask of a value: its French forms. See `docs/templates.md`.
//!
//! Every filter lets a blank through, and makes an empty text of nothing.

use chrono::NaiveDate;
use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use super::french;
use super::marks::{LINE, PROSE_END, PROSE_START, REF_END, REF_START, TIMELINE, is_blank};
use crate::model::values::Duration;
use crate::model::{Gender, GrammaticalNumber, ReadScalar, Spelling, french_term};

/// Registers all filters and functions.
pub fn register(tera: &mut Tera) {
    register_names(tera);
    register_figures(tera);
    register_texts(tera);
    register_functions(tera);
    // A template may not take a value out of its encoding.
    tera.register_filter("safe", |_: Value, _: Kwargs, _: &State| -> TeraResult<Value> {
        Err(Error::message("le filtre « safe » est refusé : une valeur ne devient jamais du balisage"))
    });
}

fn register_names(tera: &mut Tera) {
    for form in ["label", "label_capital", "of_label", "to_label", "name"] {
        tera.register_filter(form, move |value: Value, _: Kwargs, state: &State| {
            on_text(&value, |id| name_form(state, id, form))
        });
    }
    for (filter, form) in [("labels", "label"), ("of_labels", "of_label"), ("to_labels", "to_label"), ("names", "name")]
    {
        tera.register_filter(filter, move |value: Value, _: Kwargs, state: &State| {
            let names: TeraResult<Vec<String>> = ids(&value)?.iter().map(|id| name_form(state, id, form)).collect();
            Ok::<_, Error>(french::join_and(&names?))
        });
    }
    tera.register_filter("agree", |value: Value, kwargs: Kwargs, state: &State| {
        let word: String = kwargs.must_get("word")?;
        let members: TeraResult<Vec<_>> = ids(&value)?.iter().map(|id| grammar(state, id)).collect();
        let (gender, number) = french::together(&members?).unwrap_or((Gender::Masculine, GrammaticalNumber::Singular));
        Ok::<_, Error>(french::agree(&word, gender, number))
    });
    tera.register_filter("agree_gender", |value: Value, kwargs: Kwargs, _: &State| {
        let word: String = kwargs.must_get("word")?;
        on_text(&value, |gender| {
            let gender = Gender::read_scalar(gender).map_err(|_| Error::message("le genre est inconnu"))?;
            Ok(french::agree(&word, gender, GrammaticalNumber::Singular))
        })
    });
    tera.register_filter("person", |value: Value, _: Kwargs, state: &State| {
        on_text(&value, |id| Ok(entry(state, "people", id)?.as_str().unwrap_or_default().to_owned()))
    });
}

fn register_figures(tera: &mut Tera) {
    tera.register_filter("euros", |value: Value, _: Kwargs, _: &State| {
        on_text(&value, |text| Ok(french::amount_figures(centimes(text)?)))
    });
    tera.register_filter("euros_in_words", |value: Value, _: Kwargs, state: &State| {
        on_text(&value, |text| Ok(french::amount_words(centimes(text)?, spelling(state)?)))
    });
    tera.register_filter("amount", |value: Value, _: Kwargs, state: &State| {
        on_text(&value, |text| {
            let centimes = centimes(text)?;
            Ok(format!("{} ({})", french::amount_figures(centimes), french::amount_words(centimes, spelling(state)?)))
        })
    });
    tera.register_filter("date", |value: Value, _: Kwargs, _: &State| {
        on_text(&value, |text| Ok(french::date_figures(date(text)?)))
    });
    tera.register_filter("weekday_date", |value: Value, _: Kwargs, _: &State| {
        on_text(&value, |text| Ok(french::date_with_weekday(date(text)?)))
    });
    tera.register_filter("date_in_words", |value: Value, _: Kwargs, state: &State| {
        on_text(&value, |text| Ok(format!("le {}", french::date_words(date(text)?, spelling(state)?))))
    });
    tera.register_filter("dates", |value: Value, _: Kwargs, _: &State| {
        let dates: TeraResult<Vec<String>> = ids(&value)?
            .iter()
            .map(|text| if is_blank(text) { Ok(text.clone()) } else { Ok(french::date_figures(date(text)?)) })
            .collect();
        Ok::<_, Error>(french::join_and(&dates?))
    });
    tera.register_filter("duration", |value: Value, _: Kwargs, state: &State| {
        on_text(&value, |text| {
            let length = Duration::read_scalar(text).map_err(|_| wrong("une durée", text))?;
            Ok(french::duration_words(length, spelling(state)?))
        })
    });
    tera.register_filter("in_words", |value: Value, kwargs: Kwargs, state: &State| {
        let feminine = kwargs.get::<String>("gender")?.as_deref() == Some("feminine");
        on_text(&value, |text| {
            let number = whole(text)?;
            let spelling = spelling(state)?;
            Ok(if feminine { french::cardinal_feminine(number, spelling) } else { french::cardinal(number, spelling) })
        })
    });
    tera.register_filter("ordinal", |value: Value, kwargs: Kwargs, _: &State| {
        let feminine = kwargs.get::<String>("gender")?.as_deref() == Some("feminine");
        let gender = if feminine { Gender::Feminine } else { Gender::Masculine };
        on_text(&value, |text| Ok(french::ordinal_figures(whole(text)?, gender)))
    });
    tera.register_filter("plural", |value: Value, kwargs: Kwargs, _: &State| {
        let (one, many): (String, String) = (kwargs.must_get("one")?, kwargs.must_get("many")?);
        // In French a number below two is singular (« 1,5 exemplaire »).
        on_text(&value, |text| {
            Ok(if text.starts_with('0') || text == "1" || text.starts_with("1.") { one.clone() } else { many.clone() })
        })
    });
    tera.register_filter("percent", |value: Value, _: Kwargs, _: &State| {
        on_text(&value, |text| Ok(format!("{}\u{a0}%", decimal(text))))
    });
    tera.register_filter("number", |value: Value, _: Kwargs, _: &State| on_text(&value, |text| Ok(decimal(text))));
}

fn register_texts(tera: &mut Tera) {
    tera.register_filter("siret", |value: Value, _: Kwargs, _: &State| {
        on_text(&value, |text| Ok(grouped(text, &[3, 3, 3, 5])))
    });
    tera.register_filter("siren", |value: Value, _: Kwargs, _: &State| {
        on_text(&value, |text| Ok(grouped(text, &[3, 3, 3])))
    });
    tera.register_filter("iban_masked", |value: Value, _: Kwargs, _: &State| {
        on_text(&value, |text| {
            let compact: String = text.chars().filter(|character| !character.is_whitespace()).collect();
            let last: String = compact.chars().skip(compact.chars().count().saturating_sub(4)).collect();
            Ok(format!("{} •••• {last}", compact.chars().take(4).collect::<String>()))
        })
    });
    tera.register_filter("list", |value: Value, _: Kwargs, _: &State| Ok::<_, Error>(french::join_and(&ids(&value)?)));
    tera.register_filter("french", |value: Value, kwargs: Kwargs, _: &State| {
        let list: Option<String> = kwargs.get("list")?;
        on_text(&value, |text| Ok(french_term(text, list.as_deref()).unwrap_or(text).to_owned()))
    });
    tera.register_filter("prose", |value: Value, _: Kwargs, _: &State| {
        on_text(&value, |text| Ok(format!("{PROSE_START}{text}{PROSE_END}")))
    });
    tera.register_filter("sentence", |value: Value, _: Kwargs, _: &State| {
        on_text(&value, |text| {
            let ended = text.trim_end().ends_with(['.', '!', '?', '…', ';', ':']);
            Ok(if ended { text.trim_end().to_owned() } else { format!("{}.", text.trim_end()) })
        })
    });
    tera.register_filter("lower_first", |value: Value, _: Kwargs, _: &State| {
        on_text(&value, |text| Ok(first(text, false)))
    });
    tera.register_filter("capital_first", |value: Value, _: Kwargs, _: &State| {
        on_text(&value, |text| Ok(first(text, true)))
    });
    tera.register_filter("de", |value: Value, _: Kwargs, _: &State| on_text(&value, |text| Ok(french::of_place(text))));
}

fn register_functions(tera: &mut Tera) {
    tera.register_function("ref", |kwargs: Kwargs, _: &State| {
        let (article, annex): (Option<String>, Option<String>) = (kwargs.get("article")?, kwargs.get("annex")?);
        let target = article.map(|id| format!("article:{id}")).or(annex.map(|id| format!("annex:{id}")));
        let target = target.ok_or_else(|| Error::message("ref attend `article` ou `annex`"))?;
        Ok::<_, Error>(format!("{REF_START}{target}{REF_END}"))
    });
    tera.register_function("has", |kwargs: Kwargs, state: &State| {
        let clause: String = kwargs.must_get("clause")?;
        Ok::<_, Error>(state.get::<Value>("present")?.is_some_and(|present| {
            present.as_array().is_some_and(|present| present.iter().any(|id| id.as_str() == Some(&clause)))
        }))
    });
    tera.register_function("timeline", |_: Kwargs, _: &State| TIMELINE.to_string());
    tera.register_function("blank_line", |_: Kwargs, _: &State| LINE.to_string());
}

/// Applies a filter to a text; nothing stays nothing, a blank stays a blank.
fn on_text(value: &Value, form: impl FnOnce(&str) -> TeraResult<String>) -> TeraResult<String> {
    if value.is_none() || value.is_undefined() {
        return Ok(String::new());
    }
    let owned;
    let text = match value.as_str() {
        Some(text) => text,
        None if value.is_number() => {
            owned = value.to_string();
            &owned
        }
        None => return Err(Error::message("ce filtre attend un texte ; la valeur est une liste ou un dictionnaire")),
    };
    if text.is_empty() || is_blank(text) { Ok(text.to_owned()) } else { form(text) }
}

/// The texts of a list, or the one text. A party is known by its `id`.
fn ids(value: &Value) -> TeraResult<Vec<String>> {
    if let Some(items) = value.as_array() {
        let all: TeraResult<Vec<Vec<String>>> = items.iter().map(ids).collect();
        return Ok(all?.into_iter().flatten().collect());
    }
    if value.is_none() || value.is_undefined() {
        return Ok(Vec::new());
    }
    let id = value.as_str().map(str::to_owned).or_else(|| value.get_from_path("id")?.as_str().map(str::to_owned));
    id.map(|id| vec![id]).ok_or_else(|| Error::message("ce filtre attend un identifiant, ou une liste d'identifiants"))
}

fn entry(state: &State, table: &str, id: &str) -> TeraResult<Value> {
    let table = state.get::<Value>(table)?.unwrap_or_else(Value::none);
    Ok(table.get_from_path(id).cloned().unwrap_or_else(Value::none))
}

fn name_form(state: &State, id: &str, form: &str) -> TeraResult<String> {
    if is_blank(id) {
        return Ok(id.to_owned());
    }
    let name = entry(state, "names", id)?;
    let form = name.get_from_path(form).and_then(Value::as_str).map(str::to_owned);
    Ok(form.unwrap_or_else(|| id.to_owned()))
}

fn grammar(state: &State, id: &str) -> TeraResult<(Gender, GrammaticalNumber)> {
    let name = entry(state, "names", id)?;
    let read = |key: &str| name.get_from_path(key).and_then(Value::as_str).map(str::to_owned).unwrap_or_default();
    let gender = Gender::read_scalar(&read("gender")).unwrap_or(Gender::Masculine);
    let number = GrammaticalNumber::read_scalar(&read("number")).unwrap_or(GrammaticalNumber::Singular);
    Ok((gender, number))
}

/// The spelling of numbers in words that the document has chosen; one a document.
fn spelling(state: &State) -> TeraResult<Spelling> {
    let document = state.get::<Value>("document")?.unwrap_or_else(Value::none);
    let chosen = document.get_from_path("spelling").and_then(Value::as_str).map(str::to_owned);
    Ok(chosen.and_then(|text| Spelling::read_scalar(&text).ok()).unwrap_or(Spelling::Traditional))
}

fn centimes(text: &str) -> TeraResult<i64> {
    text.parse().map_err(|_| wrong("un montant", text))
}

fn date(text: &str) -> TeraResult<NaiveDate> {
    text.parse().map_err(|_| wrong("une date", text))
}

fn whole(text: &str) -> TeraResult<u64> {
    text.parse().map_err(|_| wrong("un nombre entier", text))
}

fn wrong(expected: &str, text: &str) -> Error {
    Error::message(format!("ce filtre attend {expected} ; il a reçu « {text} »"))
}

/// `1250.5` → « 1 250,5 ».
fn decimal(text: &str) -> String {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let fraction = fraction.trim_end_matches('0');
    let whole = whole.parse::<u64>().map_or_else(|_| whole.to_owned(), french::grouped);
    if fraction.is_empty() { whole } else { format!("{whole},{fraction}") }
}

/// Digits in groups, with spaces that do not break: « 266 209 998 00019 ».
fn grouped(text: &str, sizes: &[usize]) -> String {
    let mut digits = text.chars();
    let groups: Vec<String> = sizes.iter().map(|size| digits.by_ref().take(*size).collect()).collect();
    groups.join("\u{a0}")
}

fn first(text: &str, capital: bool) -> String {
    let mut letters = text.chars();
    match letters.next() {
        Some(letter) if capital => letter.to_uppercase().chain(letters).collect(),
        // An abbreviation (« CCAS ») keeps its capitals.
        Some(letter) if !letters.clone().next().is_some_and(char::is_uppercase) => {
            letter.to_lowercase().chain(letters).collect()
        }
        _ => text.to_owned(),
    }
}
