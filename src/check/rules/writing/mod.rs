//! How texts are written: words, figures, citations, names.

use crate::check::rule::family;

family! {
    market_words
    words_differ_from_figures
    placeholder_left
    draft_mark_left
    founding_year_differs
    misspelt_name
    address_differs
    missing_space
    misprinted_number
    scanned_text
    misspelt_number
    civility_differs
    unexplained_abbreviation
    capital_month
    unaccented_capital
    mixed_number_spelling
    irregular_civility
    wrong_text_number
    ambiguous_text
    text_not_yet_taken
    former_name
    template_left
    amount_differs_in_prose
    date_differs_in_prose
    number_differs_in_prose
    no_such_code_article
    weekday_differs
    look_alike_letter
    vague_confidentiality
}
