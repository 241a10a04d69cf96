# Rules of the family authority: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

authority-missing = { $partner } is party to “{ $document }”, and no decision of its assembly authorises that.
authority-missing-help = Add, under this partner or under the document, `authority` with `deliberation`, `body`, `dates` and `subject`; as long as the decision is not taken, write `authority: [{"{"}body: …, pending: true{"}"}]`.
authority-missing-title = no decision of the assembly
authority-missing-checks = A local authority, a group of them, a CCAS, a caisse des écoles, a public establishment or a public interest grouping has taken a decision for each agreement to which it is party. A decision of the commission permanente or of the bureau, an awaited decision (`pending`), or a deliberation of the dossier that approves the text is enough. The State and the funds of protection sociale have no deliberation of this kind; a secondary school has its own rule.
authority-missing-why = Who signs without being authorised does not bind the body. The accountant, too, asks for the decision, and for the agreement above 23,000 euros, before paying.

subsidy-granted-by-budget = The subsidy of { $partner } that “{ $document }” provides for rests only on the vote of the budget.
subsidy-granted-by-budget-help = Cite the deliberation that grants the subsidy and approves the agreement; failing that, have it taken before the signature.
subsidy-granted-by-budget-title = subsidy granted by the budget alone
subsidy-granted-by-budget-checks = When a town pays a subsidy by an agreement, one of its decisions at least has another object than the budget. A decision whose object is not stated is left alone.
subsidy-granted-by-budget-why = A town grants a subsidy by a deliberation distinct from the budget; the list annexed to the budget is enough only for those without conditions, and an agreement sets some.

ccas-decided-elsewhere = The decision of { $partner } would be taken by { $who ->
    [council] the assembly of the local authority
   *[person] one person alone or a bureau
}, not by its board.
ccas-decided-elsewhere-help = Cite the deliberation of the board. { $who ->
    [council] That of the town or of the group of towns holds for itself alone.
   *[person] What is delegated to the president or the vice-president covers neither subsidies nor agreements of partnership.
}
ccas-decided-elsewhere-title = social action centre bound by another organ
ccas-decided-elsewhere-checks = The agreements of a communal or intercommunal social action centre rest on a deliberation of its board. A decision of the president cited beside that deliberation is accepted.
ccas-decided-elsewhere-why = The centre is a legal person distinct from the town, and the list of what its board may delegate is closed.

mandate-not-recorded = { $form ->
    [school] The accord of the board of { $partner } for “{ $document }” is not stated.
   *[association] Nothing says in virtue of what { $partner } signs “{ $document }”: neither statutes nor a decision of its organs.
}
mandate-not-recorded-help = { $form ->
    [school] Add `authority` with the number, the organ, the day and the object of the deliberation; as long as it is not taken, write `pending: true`.
   *[association] Add `authority`: the decision of the board with its day, or `body: statuts` and the article in `subject`.
}
mandate-not-recorded-title = mandate to sign not recorded
mandate-not-recorded-checks = A school signs with the accord of its board; who signs for an association does so in virtue of its statutes or of a decision of its organs. The rule asks that the dossier says so before the signature. A written delegation held by every signatory is enough for an association.
mandate-not-recorded-why = An act signed without power does not bind the one in whose name it is signed, and those who lead a body change faster than agreements.

decision-not-transmitted = Decision { $number } of { $partner } has neither a day of transmission to the prefect nor an acknowledgement.
decision-not-transmitted-help = Transmit the act, then write `transmitted` (the day) or `receipt` (the number of the acknowledgement), before the signature.
decision-not-transmitted-title = decision not transmitted
decision-not-transmitted-checks = Before an agreement is signed, the decision of a local authority, of a group, of a social action centre or of a caisse des écoles has a day of transmission or an acknowledgement. The order of these days is for other rules.
decision-not-transmitted-why = The act can be executed only once transmitted. To forget it is an irregularity, which does not by itself set the agreement aside between its parties; ordinary courts are stricter.

publication-unsaid = The publication of decision { $number } of { $partner } has no day.
publication-unsaid-help = Write in `published` the day on which the act was put on line: that is how it becomes enforceable.
publication-unsaid-title = publication of the decision not dated
publication-unsaid-checks = Since 1 July 2022 the acts of towns of 3,500 inhabitants and more, of groups of towns, départements and régions are published electronically: the dossier gives the day of that publication. Without the number of inhabitants (`inhabitants`) the rule cannot tell for a town.
publication-unsaid-why = Without publication the act is not enforceable, and the time for challenging it does not run.

receipt-differs = { $part ->
    [form] The acknowledgement “{ $found }” is incomplete.
    [siren] The acknowledgement is that of SIREN { $found }, not of { $expected }.
    [date] The acknowledgement bears the date { $found }, not that of the decision ({ $expected }).
   *[nature] The acknowledgement bears an unknown nature of act, “{ $found }”.
}
receipt-differs-help = Copy the whole number: department, SIREN, day of the act (year, month, day), number, nature (`DE` for a deliberation), such as `062-216209916-20260611-2026_38-DE`.
receipt-differs-title = acknowledgement of another act
receipt-differs-checks = An acknowledgement of the form of @CTES bears the SIREN of the partner, one of the days of its decision, and a known nature (DE, AR, AI, CC, BF, AU). One of another form is not read.
receipt-differs-why = The acknowledgement proves that this act was transmitted on that day; that of another act proves nothing.

delegation-lapsed = The delegation of { $date } was given before the renewal ({ $renewal }, first round on { $round }), and “{ $document }” is dated { $used }.
delegation-lapsed-help = Cite the delegation given by the new executive, even if the same person was elected again; failing that, have who holds the power sign.
delegation-lapsed-title = delegation fallen with the mandate
delegation-lapsed-checks = Who signs by delegation of an elected person holds it from a current mandate: a delegation given before a general renewal of the assembly is of no use once the new one is installed. Delegations by a director, a prefect or a rector are left alone. The days of renewals are in `law/renewals.yaml`.
delegation-lapsed-why = A delegation ends with the functions of who gave it: an act signed afterwards is signed without power.

same-signatory = The same person signs “{ $document }” for { $first } and for { $second }.
same-signatory-other = The first signature is here.
same-signatory-help = Have one of the parties sign by somebody else (a deputy, the vice-president), and write the delegation.
same-signatory-title = one signatory for two parties
same-signatory-checks = A person signs an agreement for one party only. One of several who may sign (`either`), or who may be represented (`or-representative`), is left alone, and so are charters.
same-signatory-why = Who signs on both sides of an agreement may be blamed for taking an interest in it, and the agreement may be disputed. Loi n° 2025-1249 has revised these rules without freeing from withdrawal.

signatory-unnamed = { $title ->
    [none] { $partner } is party to “{ $document }” and has no signatory.
   *[other] The signatory of { $partner } (“{ $title }”) has no name.
}
signatory-unnamed-help = Add under `signatories` the office (`title`) and the person (`person`), described under `persons` by first name and name.
signatory-unnamed-title = signatory without name
signatory-unnamed-checks = Each party to an agreement has a signatory, named by first name, name and office. Where one or the other of several may sign, it is enough that one is named. For a body of private law, or a text that goes to the vote, it is a warning.
signatory-unnamed-why = The act of an administration bears, legibly, the first name, the name and the office of its author; without them nobody knows whether the signatory had the power.

retroactive-effect = “{ $document }” takes effect on { $start }, before its signature { $state ->
    [signed] on
   *[planned] planned for
} { $signed }.
retroactive-effect-start = The effect is here.
retroactive-effect-help = Move the start to the day of the signature; if it must be earlier, write the reason in `retroactivity`.
retroactive-effect-title = effect before the signature
retroactive-effect-checks = An agreement takes effect on the day of its signature or later, or says why it takes effect earlier (`retroactivity`). Charters are left alone.
retroactive-effect-why = Public accountants ordinarily refuse expenses older than the signature for which no reason is written.

authority-incomplete = The decision of { $partner } is cited without all that makes it recognisable; missing: { $missing }.
authority-incomplete-help = Complete it from the act: number (`deliberation`), organ (`body`), day (`dates`) and object (`subject`).
authority-incomplete-title = decision cited incompletely
authority-incomplete-checks = The decision of a body that deliberates is cited by its number, the organ that took it, its day and its object. An awaited decision (`pending`) is left alone.
authority-incomplete-why = By these the prefect, the accountant and the other party verify that the decision exists and is about this agreement.

delegation-undescribed = { $partner } signs by delegation (“{ $title }”), and the act that gives it is not described; missing: { $missing }.
delegation-undescribed-help = Write under `delegation` the reference of the act (`reference`), its day (`date`), its author (`by`) and what it delegates (`subject`).
delegation-undescribed-title = delegation not described
delegation-undescribed-checks = Who signs an agreement by delegation (`by-delegation`) cites the act that gives it: reference, day, author and object.
delegation-undescribed-why = A delegation holds only if it is published, precise and in force; without these nobody can make sure.

delegation-of-another-matter = “{ $title }” signs in virtue of a delegation about something else: “{ $subject }”.
delegation-of-another-matter-help = Cite the delegation that covers agreements, or have who holds the power sign.
delegation-of-another-matter-title = delegation of another matter
delegation-of-another-matter-checks = The object of a delegation is not plainly foreign to agreements: civil status, planning, public contracts, staff. An object that also speaks of agreements, subsidies or social action is accepted.
delegation-of-another-matter-why = Who holds a delegation has power only in the matter delegated; beyond it, the signature is without power.

interested-member = { $person } acts for { $partner } and { $part ->
    [chair] chairs
    [secretary] records
   *[rapporteur] reports to
} the sitting that approves the agreement with that body.
interested-member-help = Appoint somebody else for this matter, and name the interested person in `withdrawals`: who leaves the sitting during debate and vote.
interested-member-title = interested member who takes part in the sitting
interested-member-checks = Who signs or sits for a body of private law does not chair, report to nor record the sitting that approves the agreement with it. A member whom the local authority has appointed to sit there withdraws too when a subsidy is at stake.
interested-member-why = A deliberation in which an interested member takes part is illegal, and the member may be prosecuted. Loi n° 2025-1249 has revised these rules without doing away with this withdrawal.

first-name-missing = The signatory “{ $name }” is named { $fault ->
    [initial] by an initial
   *[alone] without first name or without name
}.
first-name-missing-help = Write the first name and the name in full under `persons`.
first-name-missing-title = first name of the signatory missing
first-name-missing-checks = Who signs an agreement for a public body is named by first name and name, in full.
first-name-missing-why = The law asks for the first name and the name of the author of an act. Judges tolerate an initial where no doubt is possible; better not depend on it.

publication-unknown = The form of the publication cannot be checked: the number of inhabitants of { $partner } (`inhabitants`) is not given.
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
