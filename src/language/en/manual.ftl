# The pages of the rules.

page-checks = What the rule checks
page-why = Why
page-refused = Refused example
page-instead = Write instead
page-basis = Basis
page-weight = Severity: **{ $severity }**. { $consequence ->
        [error] The documents concerned are not made as long as it stands.
        [warning] Documents are made, and the check tells it.
       *[information] Nothing is blocked.
    }{ $core ->
        [yes] { " " }The strict profile makes it an error.
       *[no] { "" }
    }

    Family: { $family }. Phase: { $phase ->
        [formalisation] formalisation
        [political] political
        [operational] operational
       *[none] all
    }.
page-from = In force since { $day }.
page-to = Until { $day }.
page-evidence = Confidence: { $confidence } ({ $copy }, checked on { $day }).
page-stale = Checked over a year ago: read it again before relying on it.
