# Rules of the family confidentiality: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

confidentiality-charter-missing = { $case ->
    [none] Partners examine single situations together, and the dossier holds no charter of confidentiality.
   *[unsigned] An agreement is signed while the charter of confidentiality is not yet.
}
confidentiality-charter-missing-agreement = The signed agreement is here.
confidentiality-charter-missing-help = { $case ->
    [none] Add a document of kind “confidentiality-charter” under “documents”, with these partners as parties; if the charter exists on paper, name it among the annexes.
   *[unsigned] Have the charter signed before anything is shared, then write “status: signed” and its date. Until then no single situation is spoken of.
}
confidentiality-charter-missing-title = absent charter of confidentiality
confidentiality-charter-missing-checks = Where a body examines single situations (“bodies” of “confidentiality”), the dossier holds a charter of confidentiality, signed no later than the agreement. A charter annexed to another text is enough. Recipients who sit together nowhere are bound by texts of their own.
confidentiality-charter-missing-why = The charter does not allow a secret to be revealed: it says who hears it, why, and what is never said. Without it everybody sets limits of their own, and families do not know which.

recipient-outside-charter = “{ $partner }” hears of single situations and is not a party to the charter of confidentiality.
recipient-outside-charter-charter = The charter and its parties are here.
recipient-outside-charter-help = Add this partner under “parties” of the charter, or take it out of the recipients and of the body in which situations are examined.
recipient-outside-charter-title = recipient who does not sign the charter
recipient-outside-charter-checks = Every partner named among the recipients, or member of a body in which single situations are examined, is a party to a charter of confidentiality of the dossier. A charter that names no party binds them all.
recipient-outside-charter-why = The common rule holds only for those who accepted it: who listens without having signed may repeat without breaking a promise.

recipient-not-bound = “{ $partner }” is bound by no text, and nothing says what allows it to receive this information.
recipient-not-bound-help = Give the text that allows the exchange under “basis”; failing that, let it receive nothing but data without names and say so under “receives”. Neither the charter nor the agreement of the parents is enough.
recipient-not-bound-title = recipient whom nothing binds
recipient-not-bound-checks = A recipient with “bound_by: nothing” has a basis under “basis”, or receives only anonymous data or figures.
recipient-not-bound-why = To reveal a secret to somebody whom no text allows to hear it is an offence of the one who speaks, however well-meaning those present.

recipient-without-basis = { $what ->
    [both] Nothing says what “{ $partner }” shares or receives, nor by which text.
    [basis] The text on which the exchange with “{ $partner }” rests is not given.
   *[content] Nothing says what “{ $partner }” shares or receives.
}
recipient-without-basis-help = { $what ->
    [both] Add “basis” (the article that allows the exchange), then “shares” and “receives”.
    [basis] Add “basis”: the article by which this function may exchange the information, for instance that of the code de l’action sociale et des familles.
   *[content] Add “shares” (what it brings) and “receives” (what it learns), no more than its mission needs.
}
recipient-without-basis-title = recipient without basis or content
recipient-without-basis-checks = For each recipient the text on which the exchange rests is given, and what it shares or receives. Whom nothing binds is the matter of another rule.
recipient-without-basis-why = The sharing of a secret is not presumed: for each person it has a text and a limit. Writing them down saves looking for them before the judge.

charter-as-legal-basis = The basis given for “{ $partner }” is no text: a charter or an agreement does not by itself allow a secret to be shared.
charter-as-legal-basis-help = Write the article of law, or the clause of discretion of the contract of employment where the information is no secret; the agreement of the parents is said under “parental_agreement”.
charter-as-legal-basis-title = charter or agreement given as the basis
charter-as-legal-basis-checks = The basis of a recipient is more than the charter itself or the agreement of the parents or of the person. Beside an article, a contract or a statute an agreement is in its place.
charter-as-legal-basis-why = Secrecy is set up by criminal law; only a law lifts it. The agreement of the family is one more guarantee, it does not protect the one who speaks.

teacher-bound-by-profession = The profession does not bind to professional secrecy: { $function }.
teacher-bound-by-profession-help = Write “bound_by: contract” and, under “basis”, article L. 121-7 of the code général de la fonction publique with the undertaking of discretion that the person signs.
teacher-bound-by-profession-title = teacher said to be bound by profession
teacher-bound-by-profession-checks = Teachers, heads of schools and staff of school life are not presented as bound to secrecy by their profession. The nurse, the social worker, the doctor and the psychologist of the school are not concerned.
teacher-bound-by-profession-why = A teacher owes the discretion of every public agent, which is not enough to be told a secret. To believe otherwise exposes those who speak to him.

secrecy-text-not-cited = The charter does not cite these texts: { $articles }.
secrecy-text-not-cited-help = Go back to the clause “confidentiality-legal-frame”, or add these articles to your own clause or under “visas”.
secrecy-text-not-cited-title = text on secrecy not cited
secrecy-text-not-cited-checks = A charter of confidentiality cites articles 226-13 and 226-14 of the code pénal; article L. 121-6-2 of the code de l’action sociale et des familles where a CCAS, a CIAS or a département is a party; article L. 226-2-2 where minors are concerned, and L. 221-6 where the département takes part too. Each article is asked for only once it is in force.
secrecy-text-not-cited-why = Who signs must know what is risked by speaking, and when the law allows or orders one to speak.

health-secrecy-not-cited = People who care for patients take part, and the charter does not cite the text that governs what they know: { $articles }.
health-secrecy-not-cited-help = Add article L. 1110-4 of the code de la santé publique to the legal frame of the charter, or under “visas”.
health-secrecy-not-cited-title = medical secrecy not cited
health-secrecy-not-cited-checks = Where a hospital is a party to the charter, or a recipient is a doctor, a nurse, a midwife or another health professional, the charter cites article L. 1110-4 of the code de la santé publique.
health-secrecy-not-cited-why = Outside the team of care a health professional shares only with the consent of the person. The other partners must know it before they ask.

agent-secrecy-not-cited = Public agents take part, and the charter does not cite the texts that bind them: { $articles }.
agent-secrecy-not-cited-help = Add articles L. 121-6 and L. 121-7 of the code général de la fonction publique to the legal frame of the charter, or under “visas”.
agent-secrecy-not-cited-title = duties of public agents not cited
agent-secrecy-not-cited-checks = Where a party employs public agents, the charter cites articles L. 121-6 (secrecy) and L. 121-7 (discretion) of the code général de la fonction publique. A charter of before 1 March 2022 is not concerned.
agent-secrecy-not-cited-why = Secrecy and discretion are two things: criminal law guards the first, discipline the second. Each agent must know what to answer for, and before whom.

secrecy-penalty-differs = { $what ->
    [fine] The fine is not that of article 226-13 of the code pénal: “{ $words }”.
   *[prison] The term of prison is not that of article 226-13 of the code pénal: “{ $words }”.
}
secrecy-penalty-differs-help = { $what ->
    [fine] Write { $right } € of fine.
   *[prison] Write { $right } year of prison.
}
secrecy-penalty-differs-title = wrong penalty for breach of secrecy
secrecy-penalty-differs-checks = In a sentence that cites article 226-13 of the code pénal, prison and fine are those of the law. A sentence that cites another offence too is not read.
secrecy-penalty-differs-why = A wrong penalty, copied from an old text, discredits all that the charter recalls.

names-sent-to-funders = The programme would hand names to its carrier or to funders.
names-sent-to-funders-programme = Here the dossier says that it is a programme de réussite éducative.
names-sent-to-funders-help = Write “names_to_funders: false”: reports give numbers and general findings only.
names-sent-to-funders-title = names handed to funders
names-sent-to-funders-checks = In a programme de réussite éducative “names_to_funders” is never “true”. Where the key is absent the charter prints that no name is handed on.
names-sent-to-funders-why = The child is followed by people bound to secrecy, not by the body that pays. A name in a financial report leaves that circle for good.

parental-agreement-missing = { $case ->
    [refused] The programme would follow children without the prior agreement of their parents.
   *[unsaid] Nothing says that the agreement of the parents is asked before their child is spoken of.
}
parental-agreement-missing-programme = Here the dossier says that it is a programme de réussite éducative.
parental-agreement-missing-help = Write “parental_agreement: true” under “confidentiality”. This agreement is a condition of the programme; it does not make the sharing of a secret lawful, which rests only on the text given for each recipient.
parental-agreement-missing-title = no agreement of the parents
parental-agreement-missing-checks = In a programme de réussite éducative “parental_agreement” is “true”.
parental-agreement-missing-why = The law opens this programme only with the agreement of the parents. A follow-up decided without them loses their trust and its basis.

age-outside-programme = { $age } years: the programme de réussite éducative is for children from { $youngest } to { $oldest }.
age-outside-programme-help = Write an age between { $youngest } and { $oldest }, or serve the other ages by an action apart from the programme.
age-outside-programme-title = age outside the programme de réussite éducative
age-outside-programme-checks = In a programme de réussite éducative the ages under “public” keep within the bounds of the law.
age-outside-programme-why = The money of the programme is granted for these ages; an expense for others may be refused.

joint-controllers-unarranged = { $what ->
    [alone] Joint controllers are two at least.
    [arrangement] The joint controllers have not said who does what.
   *[contact] The joint controllers do not say whom the persons can turn to.
}
joint-controllers-unarranged-help = { $what ->
    [alone] Name the other controllers under “controllers”, or write “controllership: sole”.
    [arrangement] Add “arrangement”: who informs the persons, who answers them, who keeps the data safe, and where the outline of the arrangement can be read.
   *[contact] Add “rights_contact”: the service to which the persons write, who may still turn to each controller.
}
joint-controllers-unarranged-title = joint controllers without an arrangement
joint-controllers-unarranged-checks = Where “controllership” is “joint”, at least two controllers are named, their arrangement is written under “arrangement” and a point of contact is given. What the arrangement says is for a person to read.
joint-controllers-unarranged-why = Without a written division each answers for everything, and nobody answers the persons.

processing-terms-missing = A partner processes data for another, and these are missing: { $keys }.
processing-terms-missing-help = Add these keys under “data_protection”: the contract with a processor must say who acts for whom, for what purpose, on which data, of which persons, how safely.
processing-terms-missing-title = processing for another ill-defined
processing-terms-missing-checks = As soon as a processor is named, or “controllership” is “processor”, the controller, the processor, the purpose, the data, the persons concerned and the security are given. The other mentions of article 28 are in the clause itself.
processing-terms-missing-why = What is not written is no instruction: a processor who decides alone becomes a controller, and the other has lost hold of its data.

processor-clause-incomplete = { $count ->
    [one] Your clause on the processor leaves out a mention of article 28.
   *[other] Your clause on the processor leaves out { $count } mentions of article 28.
}
processor-clause-incomplete-topic = { $topic ->
    [instructions] Processing on documented instructions.
    [confidentiality] The confidentiality of those who process the data.
    [security] The measures of security.
    [processors] Recourse to another processor.
    [help] The help given to the controller.
    [fate] Deletion or return of the data at the end.
   *[audit] Audits and controls.
}
processor-clause-incomplete-help = Complete the clause “data-protection”, or go back to the one that is supplied: it holds all these mentions.
processor-clause-incomplete-title = incomplete clause on a processor
processor-clause-incomplete-checks = Where a processor is a party and the clause on data was replaced, it speaks of instructions, confidentiality, security, further processors, help, the fate of the data and audit. These mentions are known by their words.
processor-clause-incomplete-why = Each mention answers a question of the day when things go wrong: who warns, who pays the audit, who deletes.

impact-assessment-unsaid = { $kind ->
    [minors] Data of minors are processed, and nothing is said of an impact assessment.
    [social] Data of social support are processed, and nothing is said of an impact assessment.
   *[sensitive] Sensitive data are processed, and nothing is said of an impact assessment.
}
impact-assessment-unsaid-help = Add “impact_assessment” under “data_protection”: the date of the assessment, or why the data-protection officer held that none was needed.
impact-assessment-unsaid-title = impact assessment not mentioned
impact-assessment-unsaid-checks = Where the data, the persons or the purpose speak of health and other sensitive data, of minors or of social support, the dossier says whether an impact assessment was made, or why not.
impact-assessment-unsaid-why = Such processing concerns persons who can hardly defend themselves. The question must have been asked before the first file.

retention-or-dpo-missing = The processing of data is described, and these are missing: { $keys }.
retention-or-dpo-missing-help = Add under “data_protection” how long data are kept (“retention: 2 years”) or the data-protection officer (“dpo”), with an address to write to.
retention-or-dpo-missing-title = retention or officer not given
retention-or-dpo-missing-checks = As soon as “data_protection” is written, the time for which data are kept is given; so is the data-protection officer where a controller is a public body.
retention-or-dpo-missing-why = Data without a term are kept for ever, and a person with nobody to write to has rights on paper only.

rgpd-in-force-2018 = The regulation on data protection came into force in May 2016; it applies since 25 May 2018.
rgpd-in-force-2018-help = Write “applicable depuis le 25 mai 2018”.
rgpd-in-force-2018-title = RGPD said to be in force since 2018
rgpd-in-force-2018-checks = A text that speaks of the regulation on data protection does not say that it came into force on 25 May 2018.
rgpd-in-force-2018-why = Coming into force and applying are two dates; the common phrase takes one for the other.

danger-to-minor-unsaid = { $case ->
    [unsaid] The charter does not say to whom danger to a minor is reported.
   *[hindered] This sentence makes the report of danger to a minor depend on the agreement of others.
}
danger-to-minor-unsaid-help = { $case ->
    [unsaid] Go back to the clause “danger-to-a-minor”, or write that worrying information is handed on at once to the president of the conseil départemental.
   *[hindered] Write that the charter stands in the way of no report; the parents are told of it, unless this harms the child.
}
danger-to-minor-unsaid-title = report of danger to a minor not provided for
danger-to-minor-unsaid-checks = A charter of confidentiality that concerns minors names worrying information, the cell that collects it or the president of the conseil départemental, and makes no report depend on anybody’s agreement.
danger-to-minor-unsaid-why = Secrecy protects the child; it does not protect what endangers the child. A professional who hesitates must read in the charter that one may, and sometimes must, speak.

personal-data-in-sources = { $what ->
    [number] This number has the form and the key of a social-security number.
   *[birth] This sentence gives somebody’s date of birth.
}
personal-data-in-sources-help = Take it out of the dossier, where it serves nothing, then out of the history: git keeps every version. Tell the data-protection officer if the repository was shared.
personal-data-in-sources-title = personal data in the dossier
personal-data-in-sources-checks = No text of the dossier holds a social-security number (fifteen digits with the right key), nor a date of birth announced by « né le », « née le » or « date de naissance ». The rule cannot tell the name of a child, does not read comments of the YAML and opens no picture: somebody still has to read.
personal-data-in-sources-why = The dossier describes an organisation, never those whom it helps. What enters a repository stays there and is copied wherever it goes.
