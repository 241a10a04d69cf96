# How a value is written: what an editor shows with the key, and when the value has another form.

schema-comment = Written by “paraphe schema”; do not edit.

value-prose = A text in Markdown, written here or in a file beside it: `{"{"}file: needs.md{"}"}`.
value-identifier = An identifier of the dossier: unaccented letters, digits, hyphens and underscores, 64 at most.
value-flag = `true` or `false` (or `oui`, `non`).
value-date = A day: year, month and day, as `2026-09-01`.
value-duration = A length of time: a number and a unit, as `4 months` or `3 years`.
value-amount = An amount in euros, as `45 000` or `1 250,50`.
value-percentage = A percentage from 0 to 100, as `12,5 %`.
value-count = A whole number, as `12` or `1 500`.
value-number = A number, as `12` or `0,5`.
value-year = A year in four digits, as `2027`.
value-siren = A SIREN (number of a body): nine digits, with or without spaces.
value-siret = A SIRET (number of an establishment): fourteen digits, with or without spaces.
value-rna = An RNA number (register of associations): `W` and nine characters, as `W629000412`.
value-uai = A UAI code (school): seven digits and a letter.
value-finess = A FINESS number (health establishment): nine characters that begin with the department.
value-iban = A whole IBAN, with or without spaces, check digits included.
value-bic = A BIC: eight or eleven characters.
value-email = An e-mail address, as `accueil@valmarine.example`.
value-colour = A colour: `"#1F4E79"`, between quotation marks.
value-department = The code of a French department: `"62"`, `2A`, `"974"`.
value-insee-code = The INSEE code of a commune, five characters; it is not its postal code.
value-postal-code = A French postal code of five digits.
