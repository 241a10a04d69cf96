# Rules of the family authority: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

party-without-personality = "{ $name }" has no legal personality: it cannot be the name of a party.
party-without-personality-help = { $body ->
    [school] Name the commune (or group of communes) that the school belongs to and put the school under `establishments`; for the teachers, name the State, represented by the recteur.
    [education] Name the State (`legal_form: etat`), represented by the recteur or, by delegation, by the directeur académique; put the service under `establishments`.
    [state] Name the State (`legal_form: etat`), represented by the préfet or by whoever holds a delegation; put the service under `establishments`.
   *[local] Name the authority itself, and put the service under `establishments` or `attends`.
}
party-without-personality-title = party without legal personality
party-without-personality-checks = The rule reads the names of the parties to agreements and reports a nursery or primary school, a rectorat, a direction académique, a préfecture, a service of the State or of a local authority. Public collèges and lycées, which are public establishments, and charters are not concerned.
party-without-personality-why = A service has neither assets nor capacity: an agreement signed in its name binds nobody, or binds an authority that has not decided.
