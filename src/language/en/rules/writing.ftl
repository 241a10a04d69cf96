# Rules of the family writing: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

market-words = “{ $words }” is a word of public purchase, in an agreement that grants a subsidy.
market-words-help = Say what the beneficiary has conceived and carries out, and the authority supports: “projet”, “action”, “contribution financière”, “compte rendu financier”. If the authority answers a need of its own, award a contract.
market-words-title = words of purchase in a subsidy agreement
market-words-checks = In a dossier in which a public person pays a contribution to a private one and which has an agreement: “cahier des charges”, “bon de commande”, “prix forfaitaire”, “pénalités de retard”, “le titulaire s’engage”, “la ville confie”… Ordinary uses (prestation sociale, prix du repas, factures acquittées) and sentences that say what the agreement is not are left alone.
market-words-why = A subsidy supports an initiative of its beneficiary; the price of a service to the authority is public procurement. A judge goes by the words: the agreement may be held to be a contract concluded without competition.
words-differ-from-figures = “{ $words }” is { $said }; the figures say { $written }.
words-differ-from-figures-help = Write the same number in words and in figures, or keep one of the two.
words-differ-from-figures-title = words and figures that differ
words-differ-from-figures-checks = A number in words, with the same number in figures in parentheses behind or in front (“vingt mille euros (20 000 €)”, “trois (3) mois”), is the same in both.
words-differ-from-figures-why = Otherwise nobody knows what was agreed. In an undertaking of one party alone the words win, which are perhaps the wrong ones.
placeholder-left = “{ $words }” was left in the text in the place of a value.
placeholder-left-help = Write the value. If it is not known, write “à compléter” with a note: the draft shows the blank, and the text for signature refuses it.
placeholder-left-title = place left empty
placeholder-left-checks = The marks that people type while waiting: “[XX]”, “____”, “…” alone, “XX €”, “(à préciser)”, TODO. In a draft it is information, in a text for the vote, for signature or signed an error. The words “à compléter” are followed apart.
placeholder-left-why = Published agreements were signed with such gaps. The clause is then without object, or filled later by one party alone.
draft-mark-left = The text for signature still bears the mark “{ $words }”.
draft-mark-left-help = Delete the mark, or go back to the status “draft”: the state of a document is printed by itself.
draft-mark-left-title = mark of a draft in a text for signature
draft-mark-left-checks = “PROJET”, “version de travail”, “ne pas diffuser”, and in the title “projet de convention” or “proposition de charte”, in a document for signature or signed. A draft deliberation keeps its name.
draft-mark-left-why = Who signs a “proposal” may hold that nothing was concluded, and who receives it does not know whether a final version exists.
founding-year-differs = “{ $partner }” was founded in { $year } here, and in { $first } elsewhere.
founding-year-differs-first = The other year is written here.
founding-year-differs-help = Write everywhere the year of the statutes or of the receipt of declaration.
founding-year-differs-title = two years of foundation
founding-year-differs-checks = The years that texts give to the foundation of one partner (“fondée en”, “créée le”) are compared; the sentence must name it, or be its own.
founding-year-differs-why = A fact with two dates shows that a passage comes from an older text: the rest of the passage is to be read again.
misspelt-name = “{ $written }” differs by a letter from the name declared, “{ $name }”.
misspelt-name-declared = The name is declared here.
misspelt-name-help = Write everywhere the name of the statutes; if another is meant, name it otherwise or declare it.
misspelt-name-title = misspelt name
misspelt-name-checks = The names of partners, establishments and persons that have two words at least are looked for in texts; a word with a capital that differs by one letter, the others being the same, is told. Plurals and capitals do not count.
misspelt-name-why = A party is identified by its name. A letter too many makes one doubt that the same body is meant, and shocks who bears it.
address-differs = The same address has the postal code { $code } here and { $first } elsewhere.
address-differs-first = The other code is written here.
address-differs-help = Correct the code that is wrong.
address-differs-title = one address, two postal codes
address-differs-checks = The same number of the same street of the same town has the same postal code, in the addresses of partners and in texts.
address-differs-why = A formal notice runs from its receipt. Sent to the wrong code, it comes back.
missing-space = { $count ->
    [1] A space is missing beside the sign “{ $sign }”.
   *[other] { $count } spaces are missing beside signs, “{ $sign }” among them.
}
missing-space-help = Put a space before : ; ! ? % € and inside « »; it will be made a no-break one.
missing-space-title = missing space
missing-space-checks = A space stands before double signs, the per cent and the euro, and inside French quotation marks. Hours (14:30), addresses and bare values are left alone.
missing-space-why = Drafting chooses the right space, but adds none: the text extracted from a document stays the one that was written.
misprinted-number = “{ $written }” is not written so in French{ $count ->
    [1] .
   *[other] , here and further on ({ $count } times).
}
misprinted-number-help = Write “{ $right }”.
misprinted-number-title = number or sign of the wrong form
misprinted-number-checks = “23.000 €”, “€uros”, “€ 500”, “n°3”, “2ème”, “1ère”, “16h15”, “art.3” have a French form: “23 000 €”, “euros”, “500 €”, “n° 3”, “2e”, “1re”, “16 h 15”, “art. 3”.
misprinted-number-why = “23.000” is twenty-three for who comes from a country in which a dot parts decimals; the other forms spoil a deed and hinder searches.
scanned-text = { $kind ->
    [hyphen] A scanner’s hyphen (U+2010)
    [ligature] Joined letters in one sign
    [accent] An accent in the place of an apostrophe
   *[spaces] Two spaces in a row
} { $count ->
    [1] was left in the text.
   *[other] and other leftovers of scanning ({ $count } in all) are in the text.
}
scanned-text-help = Type these signs again: an ordinary hyphen, single letters, an apostrophe, one space.
scanned-text-title = leftovers of scanning
scanned-text-checks = The signs that a scanner or a paste leaves: U+2010, “ﬁ” in one sign, “l´école”, two spaces between words.
scanned-text-why = The eye does not see them, but a search no longer finds the word and a screen reader reads it wrongly.
misspelt-number = “{ $written }” does not have the right form here.
misspelt-number-help = Write “{ $right }”.
misspelt-number-title = agreement of a number in words
misspelt-number-checks = Multiplied “vingt” and “cent” take an s that they lose before another number; “mille” never changes; “million” and “milliard” call for “de”; the plural begins at two (“1,99 euro”). Both spellings have these rules.
misspelt-number-why = An amount in words vouches for the amount in figures: it must be above reproach.
civility-differs = “{ $person }” has the civility “{ $civility }” and the gender { $gender }.
civility-differs-gender = The gender is declared here.
civility-differs-office = “{ $person }” signs as “{ $office }”.
civility-differs-person = The person is described here.
civility-differs-help = Make civility, gender and office agree, or correct the person who signs.
civility-differs-title = civility and gender that disagree
civility-differs-checks = The civility of a person goes with the gender, and a man does not sign under an office in the feminine. A woman may keep an office in the masculine.
civility-differs-why = The document makes its sentences agree by these keys (“représentée par sa présidente”). A disagreement often comes from one person taken for another after a change.
unexplained-abbreviation = The abbreviation “{ $letters }” is nowhere explained in the document.
unexplained-abbreviation-help = Write “{ $words } ({ $letters })” where it first stands, or define it under “definitions”.
unexplained-abbreviation-title = unexplained abbreviation
unexplained-abbreviation-checks = Abbreviations of social and educational work (list “law/acronyms.yaml”) that somebody wrote and of which the document never gives the words: neither in the name of a partner, nor in parentheses, nor in a definition.
unexplained-abbreviation-why = The agreement is read by elected members, parents, a judge, and in ten years. One abbreviation often has two meanings, too.
capital-month = “{ $month }” has a small letter.
capital-month-help = Write “{ $month }”.
capital-month-title = month with a capital
capital-month-checks = The month of a date of our time has no capital. Dates that have become names of streets (“rue du 8 Mai 1945”) keep theirs.
capital-month-why = It is the usage of the Imprimerie nationale, which drafted documents follow: dates typed by hand must not differ.
unaccented-capital = { $count ->
    [1] “{ $word }” has lost the accent of its capital.
   *[other] { $count } capitals have lost their accent, that of “{ $word }” among them.
}
unaccented-capital-help = Write “{ $right }”.
unaccented-capital-title = capital without accent
unaccented-capital-checks = Common words of which the first letter can only be É: État, École, Éducation, Établissement, Évaluation… Words that stand in a declared name are left alone.
unaccented-capital-why = In French the accent is part of the spelling, on capitals too; a search for “État” does not find “Etat”.
mixed-number-spelling = “{ $words }” is in the { $spelling ->
    [reformed] traditional spelling, the document in that of 1990
   *[traditional] spelling of 1990, the document in the traditional one
}.
mixed-number-spelling-help = { $spelling ->
    [reformed] Put hyphens between all words of the number, or write “spelling: traditional” for this document.
   *[traditional] Write the number without hyphens above a hundred, or write “spelling: reformed” for this document.
}
mixed-number-spelling-title = two spellings of numbers
mixed-number-spelling-checks = The numbers in words of a document follow one spelling: hyphens everywhere (1990), or only below a hundred. The key “spelling” of the document decides.
mixed-number-spelling-why = Both are right, but together they betray a paste, and one wonders which of the amounts was read again.
irregular-civility = “{ $written }” is not the form of this dossier.
irregular-civility-help = Write “{ $right }”.
irregular-civility-title = form of a civility
irregular-civility-checks = “M.” and “Mme” are the French abbreviations (“Mr” is English, “Mme” has no dot). The civilities of a dossier are all short or all in full, like the first.
irregular-civility-why = Signatories stand side by side: to name them in two ways reads like a difference of regard.
wrong-text-number = No known text is called { $kind } n° { $number } du { $day }; a number beside it is of that day.
wrong-text-number-help = Write “{ $kind } n° { $number }” ({ $title }), if that is the text.
wrong-text-number-date = The text { $kind } n° { $number } is of { $right }, not of { $day }.
wrong-text-number-date-help = Write “du { $right }”, or correct the number { $number } if another text than this one is meant ({ $title }).
wrong-text-number-perhaps = The register knows no { $kind } n° { $number }, but a number beside it.
wrong-text-number-day = No known text is called { $kind } of { $day }.
wrong-text-number-day-help = Write “du { $right }” ({ $title }), if that is the text.
wrong-text-number-year = “{ $kind } n° { $number }” cannot be of { $day }: the number begins with the year of the date.
wrong-text-number-year-help = Read the number and the date again on Légifrance.
wrong-text-number-title = number and date of a text that disagree
wrong-text-number-checks = Laws, ordinances, decrees and regulations of the Union cited in texts: their number and their date are those of the register (“law/texts.yaml”). An unknown number is told only when it is near a known one, or when its year contradicts its date. Arrêtés and decisions, which every authority numbers for itself, are left alone.
wrong-text-number-why = A visa that names no text, or another, does not found the deed, and is copied from year to year.
ambiguous-text = “{ $words }” names two texts.
ambiguous-text-help = Add the number ({ $numbers }) or what the text is about.
ambiguous-text-title = text named by its date alone
ambiguous-text-checks = A date that is that of two known texts, without number or subject: “loi du 5 mars 2007” is both that on the protection of children and that on the prevention of delinquency.
ambiguous-text-why = The two laws of 5 March 2007 settle the sharing of information in opposite ways: not to say which is not to say who may talk to whom.
text-not-yet-taken = “{ $text }” is of { $taken }, after the date of the document.
text-not-yet-taken-help = The document is of { $date }. Correct the date of the text or that of the document, or take out a clause copied from a newer model.
text-not-yet-taken-title = text later than the document
text-not-yet-taken-checks = A document cites no law, ordinance, decree or regulation of the Union taken after its date (that of the signature, else “as_of”, else the start of the term).
text-not-yet-taken-why = An anachronism makes one doubt the date of the whole deed.
former-name = “{ $old }” is no longer said since { $since }.
former-name-help = Write today’s name: { $new }. If the sentence speaks of the past, say so (“ancien”, “jusqu’en 2019”).
former-name-title = name that has changed
former-name-checks = Bodies and courts that changed their name before the date of the document (“law/names.yaml”). An older document keeps the name of its time, and so does a sentence that speaks of the past.
former-name-why = Under its former name the body is no longer found, and a service that was abolished can neither sit nor sign.
template-left = “{ $words }” is a mark of a template, which the document prints as it stands.
template-left-help = Write the value there, or “à compléter”: the texts of a dossier are no templates.
template-left-title = mark of a template left in a text
template-left-checks = Marks of templates and of mail merge: double braces, “Nom_association” in quotation marks, merge fields. In a draft it is information.
template-left-why = The mark proves that a value was not put in: somebody’s name, sum or date is lacking in the deed.
amount-differs-in-prose = The text says { $written }; “{ $partner }” pays { $stated } by the data.
amount-differs-in-prose-stated = The amount of the data is here.
amount-differs-in-prose-statement = The text sets the sum at { $written }, which the data do not know.
amount-differs-in-prose-statement-help = Correct the one of the two amounts that is wrong; better, let the document print the amount.
amount-differs-in-prose-help = Write { $stated }, or correct the contribution; better, let the document print the amount.
amount-differs-in-prose-title = amount in a text that differs from the data
amount-differs-in-prose-checks = An amount in a sentence that names the payer and speaks of paying, and that is the amount of its contribution but for a slip of the hand (two digits exchanged, a zero too many or too few). And, in figures or in words, the sum that a sentence like “la subvention s’élève à …” sets, which the data do not know. Sentences that compare, limit or recall another amount are left alone.
amount-differs-in-prose-why = The agreement would promise two sums. The public accountant suspends the payment, or pays the smaller one.
date-differs-in-prose = The text dates deliberation { $number } { $cited }; it is of { $stated } by the data.
date-differs-in-prose-term = The text makes the agreement { $bound ->
    [start] begin on
   *[end] end on
} { $cited }; by the data it is { $stated }.
date-differs-in-prose-number = The text cites deliberation no { $number } of { $cited }; by the data, that of this day bears no { $stated }.
date-differs-in-prose-number-stated = The decision of the data is here.
date-differs-in-prose-number-help = Correct the one of the two numbers that is wrong; better, let the document print it.
date-differs-in-prose-stated = The date of the data is here.
date-differs-in-prose-help = Correct the one of the two dates that is wrong; better, let the document print it.
date-differs-in-prose-title = date in a text that differs from the data
date-differs-in-prose-checks = A deliberation cited by its number has in texts the date that partners give it; without a number, its date is not one digit away from that of a decision of the dossier. “La présente convention est conclue du … au …”, “… jusqu’au …”, “… prend effet le …” give the bounds of the term.
date-differs-in-prose-why = The date of the deliberation proves the power to sign, the bounds of the term say what may be paid: two dates make two answers.
number-differs-in-prose-term = The text says “{ $words }”; by the data, the term is from { $start } to { $end }.
number-differs-in-prose-notice = The text says “{ $words }”; the notice of the data is { $count } { $unit ->
    [day] { $count ->
        [one] day
       *[other] days
    }
    [week] { $count ->
        [one] week
       *[other] weeks
    }
    [month] { $count ->
        [one] month
       *[other] months
    }
   *[year] { $count ->
        [one] year
       *[other] years
    }
}.
number-differs-in-prose-originals = The text says “{ $words }”; by the data, the document has { $stated } { $stated ->
    [one] original
   *[other] originals
}.
number-differs-in-prose-stated = What the data say is here.
number-differs-in-prose-help = Correct the one of the two numbers that is wrong; better, let the document print it.
number-differs-in-prose-title = term, notice or number of originals in a text that differ from the data
number-differs-in-prose-checks = In figures or in words: the length that “la présente convention est conclue pour …” gives to the document, the notice, and the number of originals in which it is made. The notice of other things (premises, staff, meetings), and school or calendar years, are let alone.
number-differs-in-prose-why = Two lengths, two notices or two numbers of originals in one text make the dispute that the text was to avoid.
no-such-code-article = { $fault ->
    [letter-missing] “article { $article }” cannot be an article of this code ({ $code }): its articles begin with a letter.
    [other-letter] “article { $article }” cannot be an article of this code ({ $code }): none of them begins with { $letter }.
    [beyond] “article { $article }” cannot be an article of this code ({ $code }), which ends at article { $last }.
   *[digits] “article { $article }” cannot be an article of this code ({ $code }): its first number does not have the right number of digits.
}
no-such-code-article-near = Article { $near } ({ $code }) may be meant: read it on Légifrance.
no-such-code-article-help = Read the number again on Légifrance.
no-such-code-article-unread = article { $article } ({ $code }) is not in the register of texts that were read: read it on Légifrance.
no-such-code-article-unread-near = article { $article } ({ $code }) is not in the register of texts that were read, which knows { $near }: read it on Légifrance.
no-such-code-article-title = article of a code that cannot exist
no-such-code-article-checks = An article cited with its code has the form of the articles of that code (law/codes.yaml): its letter, the number of digits, and the last article of the civil code. There is no list of all articles here: one that is well formed and that the register does not know is named among what could not be checked.
no-such-code-article-why = A reference that leads to no text does not establish the basis of the act, and is copied from year to year.
weekday-differs = { $day } is no { $written }.
weekday-differs-help = It is a { $right }: correct the day or the date.
weekday-differs-title = weekday and date that disagree
weekday-differs-checks = The day of the week in front of a date is that of the calendar.
weekday-differs-why = Half of those convened would come on the wrong day, and a period counted from that date would be disputed.
look-alike-letter = “{ $word }” holds a letter of another alphabet ({ $number }).
look-alike-letter-help = Type the word again: “{ $right }”.
look-alike-letter-title = letter of another alphabet
look-alike-letter-checks = A word that mixes Latin letters with Greek or Cyrillic ones, or letters drawn bold or at full width. Words wholly foreign are left alone; invisible signs are refused when files are read (P0007).
look-alike-letter-why = The word is no longer found by a search, is read aloud wrongly, and may hide a name that is not the one that one sees.
vague-confidentiality = “{ $words }” leaves open what is shared or what is done.
vague-confidentiality-help = Name the information, the persons or the cases, one by one.
vague-confidentiality-title = vague words in the charter of confidentiality
vague-confidentiality-checks = Under “confidentiality”, when the dossier has a charter of confidentiality: “le cas échéant”, “notamment”, “etc.”, “si nécessaire”, “toute information utile”, a list that ends in dots.
vague-confidentiality-why = A vague charter protects nobody: each professional reads in it what may be told of a family, and the family does not know what will be said of it.
