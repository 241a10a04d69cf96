# Drafting.
unknown-clause = the clause “{ $clause }” is not in the outline of this document
unknown-clause-known = clauses of this document: { $known }
unresolved-reference = a reference leads to “{ $clause }”, which is not in the document
unresolved-reference-help = clauses that can be referred to: { $known }
required-clause-empty = the clause “{ $clause }” is required in this document and is empty
required-clause-empty-help = fill in: { $needs }
kind-without-outline = there is no outline for the kind “{ $kind }”
raw-html = HTML in the text: { $text }
raw-html-help = write Markdown; to show the sign “<”, write `\<`
picture-not-in-dossier = the picture “{ $text }” is not in the dossier
picture-not-in-dossier-help = put the picture (PNG, JPEG or SVG) beside the dossier and name it by its path in it
picture-without-text = the picture “{ $text }” has no alternative text
picture-without-text-help = describe the picture between the brackets: `![Plan of the ground floor]({ $text })`
picture-misplaced = the picture “{ $text }” stands in a heading or a table
picture-misplaced-help = give the picture a paragraph of its own
refused-address = the address “{ $text }” cannot become a link
refused-address-help = only https:, http:, mailto: and tel: addresses are allowed, and `#clause` to refer to an article
markdown-too-deep = lists, quotes or emphasis nest more than 32 levels deep
markdown-too-deep-help = simplify the structure of the text
markdown-too-long = the text is too large to be typeset
markdown-too-long-help = shorten the text, or join it as a separate annex
nested-footnote = the footnote “{ $text }” calls a footnote itself
nested-footnote-help = make one footnote of the two
broken-value = a value was cut by the clause template
broken-value-help = do not cut values in templates
clause-changed = { $deed ->
    [omit] clause omitted
    [replace] clause replaced
    [add] clause added
   *[move] clause moved
}: “{ $clause }”, because { $reason }
