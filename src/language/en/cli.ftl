# The command line.

severity-error = error
severity-warning = warning
severity-information = information
help = help
# Before the colon that the drawing adds.
help-label = help
basis-label = basis
fix = fix
fix-offered = `paraphe check --fix` writes it into the file
basis = basis
more-findings = { $count ->
    [one] … and { $count } more finding
   *[other] … and { $count } more findings
}
more-of-code = { $count ->
    [one] … and one more { $code } ({ $title })
   *[other] … and { $count } more { $code } ({ $title })
}
more-shown-by-all = “paraphe check --all” shows them all.
labelled = { $label }: { $text }

github-summary = Summary: { $errors ->
    [0] no error
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warning
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}, { $information ->
    [0] no information
   *[other] { $information } information
}.
github-shown = GitHub shows only the first { $most } annotations of each sort; the others are in the log of the step or in “paraphe check --format text --all”.
junit-failure = { $errors ->
    [0] no error
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warning
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}

help-usage = Usage
help-arguments = Arguments
help-options = Options
help-commands = Commands
help-command = COMMAND

about-paraphe = Turns the plain-text description of a partnership into documents ready to be signed and archived.
about-new = Creates an annotated dossier to fill in.
about-check = Checks dossiers and shows every fault.
about-build = Makes the PDFs of dossiers.
about-list = Lists dossiers and their documents.
about-explain = Shows the page of a rule: what it checks, why, an example, its basis.
about-rules = Lists the rules.
about-schema = Writes what a text editor needs to know of dossiers (JSON Schema).
about-completions = Writes the completions of a shell.
about-man = Writes the manual page.
about-typeset-worker = Typesets documents (internal).

arg-help = shows this help
arg-version = shows the version
arg-lang = language of messages
arg-color = colours (default: as the terminal can)
arg-paths = dossiers, or folders that contain some (default: conventions/)
arg-format = form of the result (default: text)
arg-findings-format = form of the result (default: github under GitHub Actions, else text)
arg-all = shows every finding, even where a rule makes more than twenty in a dossier
arg-warnings = whether warnings count in the exit code (default) or not
arg-out = folder to write into (default: out/ for build, schema/ for schema)
arg-jobs = documents typeset at a time, from 1 to 256 (default: one a core)
arg-kind = kind of document
arg-code = code of the rule (P0605) or its name
arg-today = today's date, to tell the age of the texts read (default: that of the machine)
arg-family = family of rules
arg-fix = makes in the files the corrections that have one right answer
arg-profile = severity of the rules (default: that of paraphe.yaml)
arg-name = name of the dossier, which its folder will bear
arg-title = title of the partnership
arg-reference = reference of the partnership
arg-shell = shell

usage-unknown-argument = there is no option “{ $argument }”
usage-unknown-command = there is no command “{ $argument }”
usage-missing-value = option “{ $argument }” takes one of: { $known }
usage-wrong-value = “{ $value }” does not suit { $argument }; possible values: { $known }
usage-missing-argument = missing: { $argument }
usage-missing-command = a command is missing: new, check, build, list, explain, rules, schema
usage-conflict = { $argument } does not go with another option of this line
usage-other = this command line is not understood
usage-suggestion = help: did you mean “{ $text }”?
usage-see-help = See “paraphe --help”.

command-failed = the command could not run: { $reason }

checked = { $dossier }: { $documents ->
    [one] { $documents } document
   *[other] { $documents } documents
}, { $errors ->
    [0] no error
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warning
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}, { $information ->
    [0] no information
   *[other] { $information } information
}
check-summary = Summary: { $dossiers ->
    [one] { $dossiers } dossier checked
   *[other] { $dossiers } dossiers checked
}, { $errors ->
    [0] no error
    [one] { $errors } error
   *[other] { $errors } errors
}, { $warnings ->
    [0] no warning
    [one] { $warnings } warning
   *[other] { $warnings } warnings
}, { $information ->
    [0] no information
   *[other] { $information } information
}.

build-waits = Another build is writing into this folder; this one waits for it to end.
build-progress = { $done } of { $total }…
build-blocked = { $dossier } / { $document }: not built, because of the errors above
build-failed = { $dossier } / { $document }: not built; an older PDF may still be there
build-summary = { $built ->
    [0] No document built
    [one] { $built } document up to date
   *[other] { $built } documents up to date
} ({ $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}), { $unchanged ->
    [0] none unchanged
   *[other] { $unchanged } unchanged
}, { $lost ->
    [0] none failed
   *[other] { $lost } failed
}, in { $seconds } s.

new-ask-name = Name of the dossier (letters without accents, digits and hyphens):
new-ask-kind = Kind of document:
new-kind = {"  "}{ $rank }. { $kind }
new-ask-number = Number from 1 to { $last }, or Enter for { $usual }:
new-wrong-number = Write a number from 1 to { $last }.
new-ask-title = Title of the partnership, or Enter to write it later:
new-ask-reference = Reference of the partnership, or Enter to write it later:
new-needs-name = Name the dossier, for instance: paraphe new reussite-educative --kind partnership-agreement
new-wrong-name = “{ $name }” cannot name a folder on every machine. Write 1 to 100 letters without accents, digits, points, hyphens or underscores, beginning with a letter or a digit.
new-wrong-text = The text of { $option } cannot stand in a dossier.
new-exists = “{ $path }” exists already. Nothing was written: choose another name, or complete that dossier.
new-written = The dossier is created, for this document: { $kind }.
new-next = Replace each “à compléter” in it, then run: paraphe check { $path }

list-unreadable = { $dossier }: unreadable; “paraphe check” says why
usage-refused-value = “{ $value }” does not suit { $argument }; the help of the command says what it takes

explain-unknown = No rule has the code or the name “{ $code }”: `paraphe rules` lists them all.
rules-unknown-family = No family of rules is called “{ $family }”. The families: { $known }.

schema-written = Schemas for the editor: { $written ->
    [0] none to write
    [one] { $written } written
   *[other] { $written } written
}, { $unchanged ->
    [0] none unchanged
    [one] { $unchanged } unchanged
   *[other] { $unchanged } unchanged
}.
schema-next = The editor follows them when a dossier begins with this line: # yaml-language-server: $schema={ $path }
schema-added = The schemas that guide a text editor are written into { $folder }/.

fixed = { $count ->
    [0] Nothing to correct.
    [one] { $count } correction made.
   *[other] { $count } corrections made.
}
suppressed-list = Set aside:
suppressed-line = { "  " }{ $code } { $place } – { $title }. Reason: { $reason } ({ $author }).
unchecked-list = Could not be checked:
unchecked-line = { "  " }{ $code } { $place } – { $reason }{ $more ->
    [0] { "" }
    [one] { " " }(and one more place)
   *[other] { " " }(and { $more } more places)
}
rules-off = { $count ->
    [one] Rule turned off by the settings: { $codes }.
   *[other] Rules turned off by the settings: { $codes }.
}
