# Scalars of the source format.
several-lines = This text runs over several lines: “{ $text }”.
several-lines-help = This key takes a single line. Write the value without a line break.
empty-value = This key has no value.
empty-value-help = Write a value, write `à compléter` if it is not known yet, or remove the key if it is optional. A text that begins with `#` goes between quotes.
wrong-identifier = “{ $text }” cannot be an identifier.
wrong-identifier-help = An identifier has 64 characters at most: unaccented letters, digits, `-` and `_`, beginning with a letter or a digit. Example: `centre-social`.
file-missing = There is no file “{ $file }” in this dossier.
file-missing-help = Give the name of a Markdown file of the dossier as it is spelled, for example `besoins.md`.

# What to write instead.
write-value = Write `{ $text }`.
perhaps-value = Perhaps `{ $text }`, whose check digits are right: compare with the original document before you write it.
perhaps-text = Perhaps `{ $text }`: compare with the original document before you write it.

# SIREN and SIRET.
siren-key = “{ $text }” is not a SIREN: its check digit is wrong, at least one digit is mistaken.
siret-key-siren = “{ $text }” is not a SIRET: the first nine digits are not a SIREN.
siret-key-nic = “{ $text }” is not a SIRET: the first nine digits are a SIREN, the mistake is in the last five.
sirene-swap = If two neighbouring digits were exchanged, it is `{ $text }`: compare with the notice of the Sirene register before you write it.
sirene-key-help = Read the { $name } again on the Sirene status certificate (avis de situation).
siret-is-siren = “{ $text }” has 9 digits: that is the length of a SIREN, a SIRET has 14.
siret-is-siren-help = Declare this number under the key `siren`, or add the five digits of the establishment (NIC) given by the Sirene certificate.
siret-is-ridet = “{ $text }” has the form of a RIDET number of New Caledonia, not of a SIRET.
siret-is-ridet-help = Declare it under the key `registration`, with the word RIDET.
siren-is-siret = “{ $text }” has 14 digits: that is the length of a SIRET, a SIREN has 9.
siren-is-vat = “{ $text }” is a VAT number, not a SIREN.
siren-is-rcs = “{ $text }” is an entry of the trade register, not a SIREN.
sirene-spreadsheet = “{ $text }” is a { $name } shortened by a spreadsheet: its last digits are lost.
sirene-spreadsheet-help = Copy the { $name } from the Sirene certificate; in the spreadsheet, set the column to text.
sirene-letter = “{ $text }” holds the letter “{ $found }”: a { $name } has digits only.
sirene-character = “{ $text }” holds “{ $found }”: a { $name } has digits only, spaces are allowed.
sirene-zeros = This { $name } is made of zeros and names nobody.
sirene-zeros-help = If the { $name } is not known yet, write `à compléter`.
sirene-length = “{ $text }” has { $count ->
    [one] { $count } digit
   *[other] { $count } digits
 }: a { $name } has { $expected }.
sirene-lost-zero = A zero may be lost in front: `{ $text }` has a right check digit. Compare with the Sirene certificate.
sirene-lost-zero-nic = A zero was perhaps lost in the middle: `{ $text }` has a right key, and its first nine digits are a SIREN. Check on the notice of the register.
sirene-length-help = { $name ->
    [SIREN] A SIREN is written with 9 digits, for example `266209998`.
   *[other] A SIRET is written with 14 digits: the 9 of the SIREN, then the 5 of the establishment.
 }

# RNA, UAI, FINESS.
rna-form = “{ $text }” is not an RNA number.
rna-help = An RNA number is written `W` and nine characters, for example `W931006748`. It is on the receipt of the préfecture.
rna-help-siren = This is a SIREN: declare it under the key `siren`. If it is an RNA number after all, write `{ $text }`.
rna-help-prefecture = A number without `W` may be the former number of the préfecture: declare it under the key `registration`, or ask the association for its RNA number.
rna-help-local-law = An association under the local law of Alsace-Moselle has no RNA number: declare the volume and folio of the court register under the key `registration`.
uai-form = “{ $text }” is not a UAI number.
uai-help = A UAI number (formerly RNE) is written with seven digits and a letter, for example `0951099D`.
uai-key = “{ $text }” is not a UAI number: the letter of these seven digits is { $key }.
uai-key-help = Check the seven digits; if they are right, write `{ $text }`.
finess-form = “{ $text }” is not a FINESS number.
finess-key = “{ $text }” is not a FINESS number: its check digit is wrong, at least one digit is mistaken.
finess-help = A FINESS number is written with nine characters and begins with the department (`2A` or `2B` in Corsica). Read it again in the FINESS register.

# Bank details.
iban-form = “{ $text }” does not have the form of an IBAN.
iban-length = “{ $text }” has { $count } characters: an IBAN of this country has { $expected }.
iban-country = “{ $text }” is not an IBAN: no country has the code “{ $country }” in the IBAN registry.
iban-key = “{ $text }” is not an IBAN: its check digits are wrong, at least one character is mistaken.
iban-national-key = “{ $text }” is not an IBAN: the key of the account number (RIB key in France) is wrong, at least one character is mistaken.
iban-is-rib = “{ $text }” is a RIB, not an IBAN.
iban-help = Copy the IBAN from the bank details (RIB). A French IBAN has 27 characters and begins with `FR`; spaces are allowed.
bic-form = “{ $text }” is not a BIC.
bic-help = A BIC has 8 or 11 characters: four letters of the bank, two of the country, then two or five characters.
bic-help-iban = This is an IBAN: declare it under the key `iban`.

# Numbers and amounts.
number-unreadable = “{ $text }” is not a number.
number-underscore = “{ $text }” groups its digits by underscores.
number-radix = “{ $text }” is a notation of machines (hexadecimal, octal or binary).
number-not-finite = “{ $text }” is not a number.
number-exponent = “{ $text }” is written with a power of ten.
number-negative = “{ $text }” is negative.
number-script = “{ $text }” holds digits of another script than 0 to 9.
number-leading-zero = “{ $text }” begins with a useless zero.
number-several-signs = “{ $text }” has several points or commas: which one separates the decimals is not known.
number-groups = “{ $text }” is not grouped by three digits: one is missing, or there is one too many.
number-ambiguous = “{ $text }” can be read in two ways: in thousands, or with three decimals.
number-ambiguous-help = Write `{ $thousands }` for thousands, or `{ $units }` for units.
number-ambiguous-thousands = If thousands are meant, write `{ $thousands }`; three decimals are not allowed here.
number-decimals = “{ $text }” has too many decimals: { $most ->
    [0] a whole number is expected.
   *[other] { $most } at most are allowed, and nothing is rounded.
 }
number-too-large = “{ $text }” is too large.
number-percent = “{ $text }” carries a percent sign.
number-percent-help = Write the number alone, and `%` under the key `unit` where there is one.
number-help = Write the number in digits, for example `12`, `1 200` or `0,8`.
count-help = Write a whole number in digits, for example `12` or `1 200`.
amount-multiple = “{ $text }” shortens the amount.
amount-too-large = “{ $text }” is more than a thousand billion euros.
amount-help = Write the whole amount, in euros, for example `45000` or `45 000,50`.
percentage-over = “{ $text }” is more than 100 %.
percentage-help = Write a percentage from 0 to 100, with two decimals at most, for example `12` or `12,5 %`.
year-form = “{ $text }” is not a year.
year-help = Write a single year with four digits, from 1900 to 2199, for example `2027`.
flag-form = “{ $text }” does not answer yes or no.
flag-help = Write `true` or `false` (`oui` and `non` are taken too).

# Dates and lengths of time.
date-form = “{ $text }” is not a date written year-month-day.
date-year = “{ $text }”: the year { $year } is outside the calendar of the tool (1900 to 2199).
date-month = “{ $text }”: there is no month { $month }.
date-day = “{ $text }” does not exist: { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
 } { $year } has { $days } days.
date-help = Write the year with four digits, the month and the day with two, for example `2026-09-01` for 1 September 2026.
duration-form = “{ $text }” is not a length of time.
duration-no-unit = “{ $text }” is a length of time without a unit.
duration-nothing = “{ $text }” is no time at all.
duration-too-long = “{ $text }” is more than a hundred years.
duration-help = Write a whole number in digits and a unit: `60 days`, `2 weeks`, `4 months`, `2 years` (or `jours`, `semaines`, `mois`, `ans`).

# Places.
department-unknown = “{ $text }” is not the code of a department.
department-help = Write the official code: `01` to `95`, `2A` or `2B` for Corsica, `971` to `978` overseas, `984`, `986`, `987` or `988` in the Pacific and the southern lands.
department-help-corsica = Corsica has two departments: write `2A` for Corse-du-Sud or `2B` for Haute-Corse.
insee-form = “{ $text }” is not the INSEE code of a commune.
insee-help = An INSEE code has five characters and begins with the department, for example `62041`. It is not the postal code.
insee-help-corsica = Communes of Corsica have an INSEE code that begins with `2A` or `2B`; `20…` is a postal code.
postal-code-form = “{ $text }” is not a French postal code.
postal-code-help = A postal code has five digits, for example `62000`. For an address abroad, write the code before the city, under the key `city`.
postal-code-help-cedex = Write `{ $text }`, and CEDEX behind the city, under the key `city`.

# Addresses and looks.
email-form = “{ $text }” is not an e-mail address.
email-help = Write an address such as `accueil@valmarine.example`, without accents or spaces.
email-help-one = Write a single address.
colour-form = “{ $text }” is not a colour.
colour-write = Write `"{ $text }"`, between quotes: without them, YAML takes `#` for the beginning of a comment.
colour-help = Write `#` and six hexadecimal digits (red, green, blue) between quotes, for example `"#1F4E79"`.
