# Rules of the family subsidy: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

written-agreement-missing = “{ $payer }” pays “{ $beneficiary }” { $amount } for { $year }{ $kind ->
    [both] , valued means included,
   *[money] ,
} beyond { $limit }, and no agreement of the dossier settles this sum between them.
written-agreement-missing-help = Add an agreement under “documents” (“kind: objectives-agreement”) to which both are parties, or name this contribution under “contributions” in the agreement that exists. If another dossier settles it, say so under “suppressions”.
written-agreement-missing-unknown = the other subsidies of “{ $payer }” in the year are not known: write their amount under “other_subsidies”, or “aucune”.
written-agreement-missing-title = subsidy without a written agreement
written-agreement-missing-checks = Beyond 23,000 euros a year, what a public body pays to one body of private law is settled by an agreement of the dossier to which both are parties. Means that are lent count for their value, less what is paid for them. The rule says nothing below the threshold, nor between public bodies.
written-agreement-missing-why = Without an agreement the public accountant refuses to pay, and the grant is unlawful. The threshold is that of the whole year: small subsidies of one payer add up.

subsidy-terms-unsaid = The agreement no longer says { $term ->
    [object] what the subsidy is for
    [amount] how much the subsidy is
    [payment] how the subsidy is paid
   *[use] what the subsidy may be used for
}: the article that says it is left out, and no other takes its place.
subsidy-terms-unsaid-help = Keep the article, or write its matter under “clauses.replace” or “clauses.add”.
subsidy-terms-unsaid-title = statement required by law left out
subsidy-terms-unsaid-checks = An agreement that settles a subsidy states its object, its amount, how it is paid and what it may be used for. The rule speaks when the article that does so is left out and no other passage makes up for it.
subsidy-terms-unsaid-why = These are the four statements that the law requires: payer and receiver must be able to hold out one text to the accountant and to the court.


subsidy-reasons-unsaid = The preamble does not say { $reason ->
    [initiative] that the project comes from the beneficiary
    [interest] which public interest the project serves
   *[link] how the project joins the policy of the authority
}.
subsidy-reasons-unsaid-help = Write three recitals: the beneficiary conceived the project; the authority conducts a policy of public interest; the project takes part in it. The clause “preamble-subsidy” words them from the dossier.
subsidy-reasons-unsaid-title = incomplete preamble of a subsidy
subsidy-reasons-unsaid-checks = The preamble of an agreement on objectives tells the initiative of the beneficiary, the public interest and the link of the two, like the model of 2010. The rule reads the preamble that you wrote in the place of the tool’s own, or its absence.
subsidy-reasons-unsaid-why = These three reasons tell a subsidy from a purchase: the court looks for them there first.

payment-time-unsaid = The agreement does not say when the subsidy is paid: no date, no event, no time limit.
payment-time-unsaid-help = Give each payment under “payments” a “date” or an “event”; else write that the sum is paid within { $days } days of the notification of the decision.
payment-time-unsaid-title = payment without a date or a time limit
payment-time-unsaid-checks = Since the law of 1 July 2021 an agreement on a subsidy gives the dates of payment, an event that brings it about, or the sixty days. The rule speaks when there is no schedule and the article on payment, rewritten or left out, says nothing of it.
payment-time-unsaid-why = Without another date, sixty days run from the notification. An association that does not read them in its text can neither plan its cash nor claim in time.

surplus-unsaid = The agreement does not say what becomes of a surplus.
surplus-unsaid-help = Write under “means.financial.surplus” which part the association keeps and what it does with it, or put the article “surplus” back.
surplus-unsaid-title = surplus not settled
surplus-unsaid-checks = An agreement on a subsidy concluded since the law of 1 July 2021 says whether a reasonable surplus is kept, given back or set against the next subsidy.
surplus-unsaid-why = The association may keep a surplus only if the agreement provides so: silence makes it give back, and discourages good management.

regranting-unsettled = { $known ->
    [yes] A part of the subsidy seems to go to “{ $to }”
   *[no] The budget seems to pass a part of the subsidy on to another body
}, and the agreement does not provide for it.
regranting-unsettled-received = The subsidy of the authority is here.
regranting-unsettled-help = Write under “means.financial.regranting” to whom, how much and on what conditions the sum is passed on. If this money does not come from the subsidy, say so under the same key.
regranting-unsettled-title = subsidy passed on without provision
regranting-unsettled-checks = When a private body that a local authority, or its CCAS, subsidises contributes in turn to another private body, or the budget of the action holds a subsidy to others (account 657), the key “regranting” says on what conditions. It may be left open.
regranting-unsettled-why = A subsidy may not be passed on unless the agreement expressly provides so: the authority must know where public money goes, and may ask for it back.

control-unsaid = The agreement does not provide for { $what ->
    [copy] a certified copy of the budget and accounts
    [control] the control by the authority
   *[both] the control by the authority, nor for a certified copy of the budget and accounts
}.
control-unsaid-help = Put the article “control” back, or write its matter in an article of your own.
control-unsaid-title = control by the authority not provided for
control-unsaid-checks = The agreement by which a local authority, a group of them or a CCAS subsidises a private body provides for the control of how funds are used and for a certified copy of budget and accounts.
control-unsaid-why = The law requires both. Writing them down spares the refusal of an officer who finds them out when the balance is due.

yearly-vote-unsaid = The agreement promises a subsidy of several years without reserving the yearly vote of credits.
yearly-vote-unsaid-help = Keep the article “contribution”, or write: “sous réserve du vote des crédits correspondants, chaque année, par l’organe compétent”.
yearly-vote-unsaid-title = yearly budget forgotten
yearly-vote-unsaid-checks = An agreement that settles subsidies of several years reserves the vote of credits of each year. A subsidy of one year is not concerned.
yearly-vote-unsaid-why = An assembly disposes of the budget of the year only. The reserve protects the authority, and tells the beneficiary that what follows depends on a vote.

request-unnamed = The agreement does not name the request of “{ $beneficiary }” for a subsidy, which it answers.
request-unnamed-help = Add a visa (“visas”): “Vu la demande de subvention présentée par l’association le … ;” or join the form Cerfa no. 12156 under “annexes”.
request-unnamed-title = request for a subsidy not named
request-unnamed-checks = An agreement on objectives of more than 23,000 euros a year with an association names the request for a subsidy, by a visa, an annex or the single form (Cerfa no. 12156). The version of the form, which changes, is not checked.
request-unnamed-why = The request shows that the project is the association’s own, and holds the budget with which the financial report will be compared.

subsidy-term-too-long = The term recommended for an agreement on a subsidy is { $most } years at most: this one would end after { $limit }.
subsidy-term-too-long-help = Write an end that is not after { $limit }, and provide for an express renewal after evaluation (“renewal: {"{"}mode: express{"}"}”).
subsidy-term-too-long-title = agreement on a subsidy of more than four years
subsidy-term-too-long-checks = An agreement that settles subsidies to a private body lasts no more than four years. Four years to the day are admitted. Agreements between public bodies, and those before the circular of 29 September 2015, are not concerned.
subsidy-term-too-long-why = The recommendation of the State lets the undertaking end with an evaluation and a new vote. It is no law: a reason of the project’s own may set it aside.

large-advance = { $paid } are paid in advance on { $amount }, that is more than { $share }%.
large-advance-help = Say why under “advance_reason”, lower the advance, or let the payment wait for a paper (“conditions”).
large-advance-title = advance of more than half
large-advance-checks = Payments from January to March, and those that their label calls an advance, are no more than half of the subsidy of the year, unless a reason stands under “advance_reason”. Subsidies of 23,000 euros or less, and payments that wait for a paper, do not count.
large-advance-why = Money paid before the action begins is hard to recover. A written reason (a season, wages to be paid) is enough for the accountant and for the assembly.

endless-term = { $case ->
    [no-end] The agreement on objectives begins here and has no end: nobody knows for what period the subsidy is due.
    [no-notice] The agreement begins here and has no end, nor a notice by which to leave it.
   *[perpetual] These words bind a party for ever.
}
endless-term-help = { $case ->
    [no-end] Write “end” or “duration” under “term”.
    [no-notice] Write “end” or “duration” under “term”; if it is meant to have no end, give a notice under “termination.notice”.
   *[perpetual] Give this undertaking an end, or the right to leave it by notice.
}
endless-term-title = undertaking without end
endless-term-checks = An agreement has an end or, without one, a notice; its text holds no perpetual undertaking. Duties of secrecy and discretion, which last, and charters, which everyone may leave, are not concerned.
endless-term-why = Nobody is bound for ever. A term without end is lawful, but each party may end it: the text had better say how.

tacit-renewal = { $case ->
    [money] An agreement that commits public money would be renewed tacitly.
   *[no-maximum] The tacit renewal has no maximum.
}
tacit-renewal-help = { $case ->
    [money] Write “mode: express” under “renewal”: each new period needs a vote of credits and a decision.
   *[no-maximum] Write under “renewal.maximum” how many times at most the text is renewed.
}
tacit-renewal-title = tacit renewal
tacit-renewal-checks = An agreement by which a public body pays money is not renewed tacitly, whether the dossier (“renewal.mode”) or an article of your own says so. A charter, or an agreement without money, may be, a stated number of times.
tacit-renewal-why = Without a vote or a deliberation the renewed period has neither credits nor an authorised signatory: the accountant does not pay. Civil law admits tacit renewal all the same, hence a mere warning.

payment-delay-too-long = This delay is longer than { $days } days, while a subsidy has neither a date nor an event of payment.
payment-delay-too-long-open = This contribution has no schedule.
payment-delay-too-long-help = Give a schedule under “payments” (“date” or “event”), or bring “payment_delay” down to sixty days.
payment-delay-too-long-title = delay of payment of more than sixty days
payment-delay-too-long-checks = Since the law of 1 July 2021 the delay for paying a subsidy without a schedule is no longer than sixty days; two months are admitted. A longer delay is free where dates or events of payment are fixed.
payment-delay-too-long-why = Only another date, or an event, sets the sixty days of the law aside: a mere longer delay would not hold against the association.

paid-before-vote = “{ $payer }” would pay the subsidy on { $date }, before the decision of { $taken }.
paid-before-vote-taken = The decision is here.
paid-before-vote-help = Set the payment after the decision, or name under “authority” the earlier decision that allows it.
paid-before-vote-title = payment before the vote
paid-before-vote-checks = No payment of a subsidy is dated before the first decision of the payer that authorises the agreement. A decision that is awaited or has no date does not count.
paid-before-vote-why = Before the vote the accountant has no act by which to pay, and the officer who orders the expense answers for it.
