# What each key asks for: what an editor shows when the mouse stays on it, and in the list of keys.

## Settings

field-settings-language = The language of messages: `fr` or `en`. Documents are always in French.
field-settings-style = The looks of documents: logo, colour, font.
field-settings-conventions = The folder of dossiers, from the root of the project; `conventions` by default.
field-settings-templates = The folder of the project’s own clauses and templates; `templates` by default. A file of the same name stands in for that of the tool.
field-settings-out = The folder where PDFs are written; `out` by default.

## HouseStyle

field-house-style-logo = The file of the logo, beside `paraphe.yaml`: a PNG, JPEG or SVG picture.
field-house-style-logo-description = What the logo shows, for people who do not see it. The name of the organisation if nothing is written.
field-house-style-colour = The colour of headings and rules.
field-house-style-font = The file of a font (TTF or OTF), beside `paraphe.yaml`.
field-house-style-organisation = The name of the organisation, printed at the head of documents.

## Prose

field-prose-file = The name of a Markdown file beside the dossier, which holds the text.

## Term

field-term-start = The first day. Do not write `from` as well.
field-term-end = The last day, which is part of the term.
field-term-duration = The length, when it is counted from the start or from an event.
field-term-from = The event that starts the term, when it is no known day: “la signature par la dernière partie”.
field-term-label = The school year or season by which the term is known: “année scolaire 2026-2027”.

## Territory

field-territory-level = The level of the territory.
field-territory-name = The name of the territory, as documents print it.
field-territory-department = The department of the territory. The competent administrative court depends on it.
field-territory-insee-codes = The INSEE codes of the communes of the territory.
field-territory-setting = What the territory is like: urban, periurban or rural.
field-territory-project = The territory project of which the partnership is part.
