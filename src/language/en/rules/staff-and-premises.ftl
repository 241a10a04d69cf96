# Rules of the family staff-and-premises: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

provision-without-reimbursement = { $case ->
    [unsaid] Neither reimbursement for this agent made available nor an exception is given.
    [zero] The agent would be made available without reimbursement, and no exception is named.
   *[closed] This exception does not hold for a body of private law.
}
provision-without-reimbursement-help = { $case ->
    [unsaid] Add “reimbursement” (the yearly amount), or “exemption” where the law frees from it. With neither, the clause prints full reimbursement.
    [zero] Write the yearly amount, or take this line out and name the exception under “exemption”.
   *[closed] Write the amount under “reimbursement”. The exception is open between an authority and its establishments, towards a public-interest grouping or an international body; for an association of general interest only by the experiment of loi n° 2022-217, to be cited here.
}
provision-without-reimbursement-title = agent made available without reimbursement
provision-without-reimbursement-checks = For each public agent made available the dossier gives the amount reimbursed or the exception; an exception in favour of a private body is that of the experiment. Staff lent by a private body are not concerned.
provision-without-reimbursement-why = An agent lent for nothing outside the cases of the law is an aid in disguise, which auditors of public accounts point out and accountants may refuse.

provision-beyond-experiment = The free provision rests on an experiment that is open until { $limit }, and this day is outside it: { $day }.
provision-beyond-experiment-help = Let the provision end on { $limit } at the latest, then provide for reimbursement (“reimbursement”).
provision-beyond-experiment-title = free provision beyond the experiment
provision-beyond-experiment-checks = An exception from reimbursement that invokes the experiment (loi n° 2022-217, called 3DS) runs only while that lasts. Where the agent has no end date, that of the agreement counts.
provision-beyond-experiment-why = After the last day free provision has no basis any more, and reimbursement is due.

provision-too-long = The provision is longer than { $years } years (until { $end }).
provision-too-long-help = Let it end on { $last } at the latest; it may be renewed by a new decision.
provision-too-long-title = agent made available for too long
provision-too-long-checks = Between “start” and “end” of a public agent made available there are no more years than the decree allows.
provision-too-long-why = Beyond that the decision is irregular, and the position of the agent and of the host becomes uncertain.

provision-incomplete = The provision of the agent is incomplete; missing: { $keys }.
provision-incomplete-help = Add to this agent the host (“to”), the nature of the activities (“duties”), the end (“end”) and the agreement of the agent (“agreement_of_agent”), as is missing.
provision-incomplete-title = provision of an agent incomplete
provision-incomplete-checks = For each public agent made available are given the host, the nature of the activities, the agreement of the agent and, where the agreement has no term, the end. Conditions of work, renewal and early end are in the clause.
provision-incomplete-why = The decision that makes the agent available repeats these mentions; without the agreement of the agent it cannot be taken.

host-without-public-service = “{ $host }” is a body of private law, and nothing says which public-service mission is entrusted to it.
host-without-public-service-help = Say under “duties” the public-service mission that is entrusted to the body and for which the agent comes, or write “public_service: true” under “republican_contract”. Failing that, prefer a subsidy.
host-without-public-service-title = agent for a private body without a mission
host-without-public-service-checks = A body of private law receives a public agent only for a public-service mission, named under “duties” or by “public_service”, or under the experiment of loi n° 2022-217.
host-without-public-service-why = The law lists those who may receive an agent: outside these cases the provision is unlawful, even when reimbursed.

free-premises-not-valued = These premises are lent to “{ $host }” without a fee, and their value is not given.
free-premises-not-valued-help = Add “valuation”: what comparable premises would cost a year. The same amount stands in the budget, under accounts 86 and 87.
free-premises-not-valued-title = free premises without a value
free-premises-not-valued-checks = Premises that a public body lends without a fee to a body of private law bear a “valuation”.
free-premises-not-valued-why = Free use is an aid in kind: with a figure it shows what the authority gives and enters the accounts of the association.

free-premises-for-company = “{ $host }” is a company: it cannot use public premises for free.
free-premises-for-company-help = Give under “fee” the yearly fee, which takes account of what the occupant gains from the place.
free-premises-for-company-title = free public premises for a company
free-premises-for-company-checks = A company or a bank does not occupy the premises of a public body without a fee. Cooperatives, which may serve the general interest, are not concerned.
free-premises-for-company-why = Free use of public property is kept for the general interest without profit; given to a business it distorts competition.

premises-without-insurance = Premises are lent, and the dossier does not say who insures them.
premises-without-insurance-help = Add “insurance”: who insures the risks of occupation and liability, and to whom the certificate is handed each year.
premises-without-insurance-title = premises lent without insurance
premises-without-insurance-checks = Where there is an agreement and premises are lent to a partner, the section “insurance” is filled in.
premises-without-insurance-why = After damage each turns to the other: the clause names the insurer beforehand.

premises-not-precarious = The agreement lends public premises without saying that they are lent for a time and may be taken back.
premises-not-precarious-help = Go back to the clause “premises-and-equipment”, or write that the occupation is personal, precarious and revocable.
premises-not-precarious-title = lasting occupation of public premises
premises-not-precarious-checks = An agreement on objectives and means by which a public body lends premises says that the occupation is precarious, revocable or temporary.
premises-not-precarious-why = Public property is occupied on a precarious title only; a silent clause suggests a right to stay that no judge will uphold.
