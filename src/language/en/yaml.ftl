# How YAML is written.

yaml-too-large = This file is larger than { $most } MB.
too-many-values = This dossier holds more than { $most } values.
nested-too-deep = More than { $most } lists or mappings are inside each other here.
nested-too-deep-help = The format needs fewer than ten: check indentation and brackets.
empty-yaml = This file contains no value.

yaml-unclosed-quote = This quote is never closed, or the rest of the text is not indented enough.
yaml-unclosed-quote-help = Close the quote at the end of the text. In a text between straight single quotes an apostrophe is written twice; between double quotes it is written as it is.
yaml-text-after-quote = Text follows the closing quote.
yaml-text-after-quote-help = Put the whole text between the quotes. Inside, prefer French quotation marks.
yaml-unclosed-bracket = “{ $open }” is not closed by “{ $close }”.
yaml-unclosed-bracket-help = Add the closing sign. If the sign belongs to a text, put the text between double quotes.
yaml-stray-bracket = This sign closes a list or a group that was not opened.
yaml-stray-bracket-help = Remove it, or put the text that contains it between double quotes.
yaml-missing-comma = A comma or a closing sign is missing between brackets or braces.
yaml-missing-comma-help = Separate the elements by commas. A text that contains quotes, brackets or “:” goes between double quotes.
yaml-inside-bracket = This line is between brackets or braces and is not indented enough.
yaml-inside-bracket-help = Close the bracket or brace above; if it belongs here, indent this line.
yaml-inside-bracket-open = Opened here.
yaml-bad-indentation = The indentation of this line matches no mapping that is open.
yaml-bad-indentation-help = Align the keys of one mapping, and indent what it contains by two spaces. A text of several lines is written after “|”.
yaml-tab = A tab is used as indentation.
yaml-tab-help = Replace it by spaces (two a level).
yaml-missing-colon = A colon followed by a space is missing: “{ $line }”.
yaml-missing-colon-help = Write “key: value”; in a list, “- value”, with a space behind the dash.
yaml-colon-in-text = This colon followed by a space cuts the text in two.
yaml-colon-in-text-help = Put the whole text between double quotes: "Objet : réussite éducative".
yaml-misplaced-dash = This dash cannot open an element of a list here.
yaml-misplaced-dash-help = Begin the list on the line behind the key, a dash and a space for each element. If the dash belongs to a text, put the text between double quotes.
yaml-wrong-escape = This backslash has no meaning in a quoted text.
yaml-wrong-escape-help = Double it (“\\”), or put the text between single quotes.
yaml-reserved-character = A text without quotes cannot begin with “{ $character }”.
yaml-reserved-character-help = Put the text between double quotes.
yaml-comment = This comment is misplaced.
yaml-comment-help = Put a space before the hash sign, and no comment inside a text. If the hash sign belongs to a text, put the text between double quotes.
yaml-block-header = Nothing may follow “|” or “>” on the same line.
yaml-block-header-help = Begin the text on the next line, indented.
yaml-no-break-space = A no-break space ({ $code }) stands where the format wants a plain space.
yaml-no-break-space-help = Replace it by a plain space; before the colon of a key, put none.
yaml-other-fault = The YAML cannot be read here ({ $reason }).
yaml-other-fault-help = Check the indentation, quotes and brackets of this line and of the one before.

yaml-tag = The tag “{ $tag }” is not allowed.
yaml-tag-help = Remove it: the meaning of a value comes from its key. If the text begins with an exclamation mark, put it between double quotes.
yaml-anchor = The anchor “{ $name }” is not allowed.
yaml-alias = The alias “{ $name }” is not allowed.
yaml-alias-help = Write the value in full at each place: who reads must see what will be signed. If the text begins with “&” or “*”, put it between double quotes.
yaml-merge-key = The merge key “<<” is not allowed.
yaml-merge-key-help = Write the keys that are meant at this place.
yaml-directive = A line cannot begin with “%”: directives are not allowed.
yaml-directive-help = Remove this line; if it is a text, put it between double quotes.
several-yaml-documents = The file contains several YAML documents; only the first is read.
several-yaml-documents-help = Remove “---” or “...”, or put what follows in a file of its own.
duplicate-key = The key “{ $key }” is written twice at the same place.
duplicate-key-first = First time here.
duplicate-key-help = Keep only one.
complex-key = This key is not a text of one line.
complex-key-help = Write a word followed by a colon, like “title:”.
escaped-character = “{ $character }” is written as a code ({ $code }): a reviewer does not recognise it.
escaped-character-help = Write the sign itself.

# Structure.

key-in-two-files = The key “{ $key }” is written here and in a file of that name.
key-in-two-files-other = The other is here.
key-in-two-files-help = Keep either the key or the file “{ $key }.yaml”.
unknown-file = “{ $path }” bears the name of no key: nothing reads it.
unknown-file-help = A file beside “partnership.yaml” bears the name of the key whose value it contains, for example “partners.yaml”.
write-file = The expected name is “{ $name }”.

unknown-key = The key “{ $key }” does not exist here.
unknown-key-known = Possible keys: { $known }.
write-key = Write { $key }.
missing-key = The key { $key } is missing.
missing-key-help = Add “{ $key }:” followed by its value; if it is not known yet, write “à compléter”.

wrong-type = { $expected ->
    [text] A text is expected here,
    [list] A list is expected here,
    [mapping] A mapping with keys is expected here,
   *[nothing] Nothing is expected here,
} { $found ->
    [text] but there is a text.
    [list] but there is a list.
    [mapping] but there is a mapping with keys.
   *[nothing] but there is nothing.
}
wrong-type-help = { $expected ->
    [text] Write a single value behind the key. A text that contains “:” goes between double quotes.
    [list] Write one element a line, each after a dash and a space, even if it is alone.
    [mapping] Write lines “key: value”, indented.
   *[nothing] Remove this value.
}

unknown-term = “{ $text }” is not a term that is allowed here.
unknown-term-known = Allowed terms: { $known }.
write-instead = Write “{ $text }”.

duplicate-id = { $species ->
    [partner] Two partners have the id
    [person] Two persons have the id
    [group] Two groups have the id
    [objective] Two objectives have the id
    [action] Two actions have the id
    [indicator] Two indicators have the id
    [contribution] Two contributions have the id
    [staff] Two human means have the id
    [material] Two material means have the id
    [body] Two bodies have the id
    [review] Two reviews have the id
    [document] Two documents have the id
   *[other] Two elements have the id
} “{ $id }”.
duplicate-id-first = First time here.
duplicate-id-help = Give one of the two another id, and correct the references that mean it.
unknown-reference = { $species ->
    [partner] No partner has the id
    [person] No person has the id
    [group] No group has the id
    [objective] No objective has the id
    [action] No action has the id
    [indicator] No indicator has the id
    [contribution] No contribution has the id
    [staff] No human means have the id
    [material] No material means have the id
    [body] No body has the id
    [review] No review has the id
    [document] No document has the id
   *[other] No element has the id
} “{ $id }”.
unknown-reference-known = Known ids: { $known }.
unknown-reference-none = { $species ->
    [partner] First describe the partners under the key “partners”.
    [person] First describe the persons under the key “persons”.
    [group] First describe the groups under the key “groups”.
    [objective] First describe the objectives under the key “objectives”.
    [action] First describe the actions under the key “actions” of an objective.
    [indicator] First describe the indicators under the key “indicators” of an objective.
    [contribution] First describe the contributions under the key “means”.
    [staff] First describe the human means under the key “means”.
    [material] First describe the material means under the key “means”.
    [body] First describe the bodies under the key “governance”.
    [review] First describe the reviews under the key “evaluation”.
    [document] First describe the documents under the key “documents”.
   *[other] First describe an element of this id.
}
