# Rules of the family education: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

programme-carrier-unfit = “{ $partner }” ({ $form }) keeps no public accounts and cannot carry a programme de réussite éducative.
programme-carrier-unfit-help = Let a caisse des écoles, a CCAS, a GIP, a school or another body with public accounts carry it: name it under “coordinator”, or in a task “Porter juridiquement et financièrement le programme”.
programme-carrier-unfit-unknown = { $what ->
    [carrier] The dossier does not say who carries the programme de réussite éducative (“coordinator”).
   *[form] The legal form of the partner that carries the programme is not given (“legal_form”).
}
programme-carrier-unfit-title = programme carried by a body without public accounts
programme-carrier-unfit-checks = A programme de réussite éducative is carried by a body with public accounts. The carrier is taken to be who carries the task of carrying it in law or money, else the coordinator; where the coordinator is not public but contributions go to a body that is, nothing is told.
programme-carrier-unfit-why = The law keeps this for bodies whose accounts are kept by a public accountant; the State will pay its share to no other.

consultative-council-missing = { $what ->
    [council] The caisse des écoles carries the programme, and no consultative council is provided for.
    [members] The members of the consultative council are not given.
    [sharing] The consultative council is not given the duty to propose how the money is shared.
   *[evaluating] The consultative council is not given the duty to evaluate the results.
}
consultative-council-missing-help = Describe the « conseil consultatif de réussite éducative » under “governance.bodies”: its members (mayor, département, services of education and others of the State, doctor, CAF, heads of schools, parents…), and its duties, among them to propose how the money is shared and to evaluate the results.
consultative-council-missing-title = consultative council absent or incomplete
consultative-council-missing-checks = Where a caisse des écoles carries a programme de réussite éducative, a body called « conseil consultatif » is in the dossier, with its members and, among its duties, the sharing of money and evaluation.
consultative-council-missing-why = The code de l’éducation asks a caisse des écoles for this council: it brings together those who pay, those who care, those who teach, and parents.

council-meets-too-rarely = The consultative council would not meet { $least } times a year.
council-meets-too-rarely-help = Write “meets: {"{"}times_per_year: { $least }{"}"}”, or more.
council-meets-too-rarely-title = consultative council that meets too rarely
council-meets-too-rarely-checks = The meetings of the consultative council of a caisse des écoles that carries a programme de réussite éducative are given, and are as many as the code de l’éducation asks.
council-meets-too-rarely-why = A council that meets once a year takes note; meeting twice, it proposes and then evaluates.

ordinary-law-unjustified = { $what ->
    [reason] The programme pays an expense of ordinary law without a reason: “{ $label }”.
   *[partner] Nothing says which partner should have paid this expense of ordinary law: “{ $label }”.
}
ordinary-law-unjustified-help = { $what ->
    [reason] Add “justification” to the line (what ordinary law does not do, and until when), or take the expense out of the programme.
   *[partner] Add “partner” to the line: the one whose expense it is, so that the steering body can ask it.
}
ordinary-law-unjustified-title = expense of ordinary law without a reason
ordinary-law-unjustified-checks = In the budget of a programme de réussite éducative a line marked “ordinary_law: true” bears its reason and the partner who should pay it.
ordinary-law-unjustified-why = The programme completes existing services; paying in their place lets them off and uses up scarce money.

ordinary-law-unsaid = This expense looks like one of ordinary law, and nothing says why the programme pays it: “{ $label }”.
ordinary-law-unsaid-help = Add to the line “ordinary_law: true” with a “justification” and a “partner”, or “ordinary_law: false” if it replaces no care and no aid.
ordinary-law-unsaid-title = expense of care or protection not qualified
ordinary-law-unsaid-checks = In the budget of a programme de réussite éducative a charge whose label speaks of care, child welfare or specialised prevention says by “ordinary_law” whether it belongs to ordinary law.
ordinary-law-unsaid-why = The question will be asked at the review. To answer it in the budget leaves time to look for the right payer.

parents-without-seat = Parents have no seat in the steering of the programme de réussite éducative.
parents-without-seat-help = Add a seat of parents among the members of a body, or the keys “seats”, “body” and “appointed_by” under “governance.beneficiaries”; failing that, say under “alternative” how they are heard.
parents-without-seat-title = parents absent from steering
parents-without-seat-checks = In a programme de réussite éducative a body counts parents or families among its members, or “beneficiaries” gives them seats or another way to be heard.
parents-without-seat-why = Nothing succeeds for a child against its parents, and the State asks that they share in the choices and are not merely told.

programme-evaluated-too-rarely = { $case ->
    [none] No review is planned, and a programme de réussite éducative is evaluated each year.
   *[year] No review falls into the year that begins on { $from }.
}
programme-evaluated-too-rarely-help = Give the reviews a rhythm of once a year at least (“times_per_year: 1”), or a date in each year of the term.
programme-evaluated-too-rarely-title = programme without a yearly evaluation
programme-evaluated-too-rarely-checks = In a programme de réussite éducative at least one review falls into each whole year of the term, counted from its first day.
programme-evaluated-too-rarely-why = Money is granted by the year, and a child changes in a year: a rarer review comes after the decision that it should have informed.

accountability-measure-too-long = { $what ->
    [hours] A mesure de responsabilisation would go beyond { $most } hours a day: “{ $words }”.
   *[days] A mesure de responsabilisation would go beyond { $most } days a week: “{ $words }”.
}
accountability-measure-too-long-help = { $what ->
    [hours] Write { $most } hours a day at most.
   *[days] Write { $most } days a week at most.
}
accountability-measure-too-long-title = mesure de responsabilisation too long
accountability-measure-too-long-checks = In an article that speaks of a mesure de responsabilisation, hours a day and days a week do not go beyond those of the arrêté.
accountability-measure-too-long-why = The measure is an educational sanction: beyond these limits it deprives the pupil of lessons and makes the host liable.
