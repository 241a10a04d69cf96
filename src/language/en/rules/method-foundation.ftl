# Rules of the family method-foundation: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

party-without-undertaking = The partner "{ $partner }" undertakes nothing towards the others.
party-without-undertaking-help = Write under `undertakings` what it will do: a verb, an object, if possible a rhythm ("open the room every school evening"). If it gives nothing but its support, leave it out of the parties.
party-without-undertaking-title = partner without an undertaking
party-without-undertaking-checks = Each party to a charter or a partnership agreement has one undertaking at least, of its own or in the name of a principle. Subsidy agreements, which have duties of their own, are not concerned; of a partner known by its name only, the mission and the interest are asked first.
party-without-undertaking-why = A partner is known by its precise function. One that promises nothing signs as a witness, and the others rely on it in vain.

school-without-uai = The school "{ $school }" has no UAI number.
school-without-uai-help = Write under `uai` the number given by the directory of the Éducation nationale: seven digits and a letter.
school-without-uai-title = school without a UAI number
school-without-uai-checks = A public collège or lycée that is a partner bears its UAI number, and so does a school named among the sites of a partner. For information.
school-without-uai-why = Two schools of one town may share a name; the number tells without error which one takes part.

state-signatory-without-delegation = "{ $title }" signs for the State, and the delegation that allows it is not named.
state-signatory-without-delegation-help = Add `delegation` with the reference of the order (`reference`), its date (`date`), its author (`by`) and what it covers (`subject`); or let the préfet or the recteur sign.
state-signatory-without-delegation-title = signature of the State without a named delegation
state-signatory-without-delegation-checks = In an agreement, whoever signs for the State is a minister, préfet, recteur, ambassador or head of a court, or else the delegation is cited. Charters are not concerned.
state-signatory-without-delegation-why = The head of a service binds the State only within a published order. The other parties must be able to verify it before they rely on the signature.

transferred-competence-missing = "{ $partner }" does not say in virtue of what transferred competence it undertakes.
transferred-competence-missing-help = Name under `competences` the competence of its statutes ("action sociale d’intérêt communautaire", "politique de la ville"…) that covers the object of the agreement.
transferred-competence-missing-title = transferred competence not stated
transferred-competence-missing-checks = A group of communes, a syndicat or a CIAS that is party to an agreement names one competence at least. The rule does not judge whether this competence covers the object.
transferred-competence-missing-why = A group acts only within the competences that its members transferred to it. An agreement beyond them may be annulled.

social-needs-analysis-missing = The analysis of social needs of "{ $partner }" is not cited.
social-needs-analysis-missing-help = Say under `need: source` or `diagnosis` what the partnership takes from it and of what year it is ("Analyse des besoins sociaux 2025 du CCAS").
social-needs-analysis-missing-title = analysis of social needs not cited
social-needs-analysis-missing-checks = When a CCAS or a CIAS is a partner, the need, the diagnosis or another text of the dossier cites the analysis of social needs. For information; without `need` and `diagnosis` the rule is silent.
social-needs-analysis-missing-why = The CCAS knows the field better than others and owes this analysis to its board anyway: citing it spares a second survey and makes the need verifiable.

finess-missing = "{ $name }" has no FINESS number.
finess-missing-help = Write under `finess` the nine characters of the national file of health and social establishments; if there are several sites, put each under `establishments` with its own.
finess-missing-title = health or care establishment without a FINESS number
finess-missing-checks = A public health establishment, or a body or site whose name is that of an establishment of health or care (EHPAD, IME, CHRS, SESSAD…), bears a FINESS number.
finess-missing-why = An authorisation is given to a precise establishment: the number tells which one acts, and under what tariff its means are already paid.

fund-without-agreement = "{ $partner }" is a partner without being party to any agreement of the dossier, and does not say by which it undertakes.
fund-without-agreement-help = Add it to the `parties` of the agreement, or say under `involvement` by which agreement of its own it takes part (convention d’objectifs et de financement, convention territoriale globale…).
fund-without-agreement-title = fund that is a partner without an agreement
fund-without-agreement-checks = As soon as a dossier holds an agreement, a CAF, a CPAM or another body of protection sociale that is a partner is party to it, or names in its entry the agreement or contract by which it undertakes. A dossier of charters alone is not concerned.
fund-without-agreement-why = A fund acts by agreements. If none is named, its support rests on persons and goes with them.

company-subsidised = { $by ->
    [subsidy] A subsidy agreement would pay a subsidy to the company "{ $company }".
   *[partnership] A public body pays the company "{ $company }": the agreement could be a public contract.
}
company-subsidised-help = See who conceived the project and who receives something in return. If a service is rendered to the public body, award a public contract; if it is an aid, found it on the law of aids to enterprises; otherwise take this payment out.
company-subsidised-title = company paid by an agreement
company-subsidised-checks = The rule reports a contribution of a public body to a company or a bank that is party to an agreement: a warning for a subsidy agreement, information for a partnership agreement. Cooperatives are not concerned.
company-subsidised-why = A subsidy supports a project of general interest without return. Paid to a commercial company, it may be requalified as a public contract or an unlawful aid, and claimed back.

money-without-partnership = This partnership agreement only moves money from one side to the other: { $payer ->
    [public] it is a subsidy.
   *[private] it is patronage.
}
money-without-partnership-help = { $payer ->
    [public] Choose the subsidy agreement (`kind: objectives-agreement`), or say what the parties pursue and do together: `common_objective`, actions of several partners, other means put in common.
   *[private] Draw up a patronage agreement, outside this dossier, or say what the parties pursue and do together: `common_objective`, actions of several partners, other means put in common.
}
money-without-partnership-title = money without a partnership
money-without-partnership-checks = A partnership agreement is reported when all means are money paid by some to others, without a common objective and without any action, objective or task that two partners carry out together. Money put in common, without `to`, is not counted.
money-without-partnership-why = Patronage and subsidies have rules of their own (tax receipt, financial report). To call them a partnership deprives the receiver of a partner and exposes the payer to requalification.

association-without-number = "{ $partner }" signs an agreement without any number that identifies it.
association-without-number-help = Write the number in the national directory of associations (`rna`, W and nine characters) or the `siret`; in Alsace-Moselle and overseas, the reference in the local register under `registration`.
association-without-number-title = association without a number
association-without-number-checks = An association, a foundation or an endowment fund that is party to an agreement bears one number at least: RNA, SIREN, SIRET or another registration. Charters are not concerned.
association-without-number-why = Two associations may share a name. Without a number the accountant does not know whom to pay, nor a court who is bound.

national-partner-without-local-voice = "{ $partner }" is a national body, and nobody represents it in this territory (level: { $level }).
national-partner-without-local-voice-help = Name under `attends` the function that sits for it on the spot, or under `establishments` its local delegation.
national-partner-without-local-voice-title = national body without a local representative
national-partner-without-local-voice-checks = A partner of national level that is party to a text whose territory is local, communal, intercommunal or departmental has a site there or a function that attends meetings. The State is not concerned.
national-partner-without-local-voice-why = A national agreement lives by its local ones. Without anybody on the spot the other partners have a signature and nobody to work with.

term-beyond-framework = The term ends on { $end }, after the framework agreement "{ $framework }", which ends on { $limit }.
term-beyond-framework-end = The framework agreement ends here.
term-beyond-framework-help = End the term on { $limit } at the latest, or write under `framework: end` the end given by the amendment that prolonged the framework agreement.
term-beyond-framework-unknown = The end of the framework agreement (`framework: end`) is not given: nobody can tell whether the term goes beyond it.
term-beyond-framework-title = term longer than that of the framework agreement
term-beyond-framework-checks = When the dossier names a framework agreement under `framework` with its end, neither the term of the dossier nor that of a document goes beyond it. The same day is allowed.
term-beyond-framework-why = A local agreement takes its reason and often its money from the framework agreement: beyond the end of that one it promises what the wider level did not promise.

european-fund-unmentioned = The European fund "{ $fund }" pays a part, and nothing says that the European Union will be named.
european-fund-unmentioned-help = Add under `communication: text`: publications bear the emblem of the European Union and the mention « Cofinancé par l’Union européenne ».
european-fund-unmentioned-title = European fund without a mention of the Union
european-fund-unmentioned-checks = When `european_fund` names a European fund, another text of the dossier, usually the clause on communication, provides for the emblem or the mention of the European Union.
european-fund-unmentioned-why = Publicity is a condition of European funds: forgetting it costs a part of the aid at the audit, and the beneficiary pays it back.

foreign-party-unsettled = "{ $partner }" is of foreign law, and the agreement does not settle all that it should: { $missing } is missing.
foreign-party-unsettled-help = Write under `international` what is missing ({ $missing }): `law` for the applicable law, `language` for the language that prevails, `currency` for the currency of payments.
foreign-party-unsettled-title = agreement with a foreign party without law, language or currency
foreign-party-unsettled-checks = When a party to an agreement is of foreign law, the section `international` names the applicable law, the language that prevails and, when there are contributions of money, the currency. A foreign partner that signs charters only is not concerned.
foreign-party-unsettled-why = Two laws give two meanings to one word, and two versions in two languages end by contradicting each other: what is not chosen before is argued after.

field-and-operational-never-meet = No body and no review gathers a partner of the field ("{ $field }") and an operational partner ("{ $operational }").
field-and-operational-never-meet-other = The operational partner is here.
field-and-operational-never-meet-help = Give both a seat in one body (`governance: bodies: members`), or name them together among those who attend a review (`attendees`).
field-and-operational-never-meet-title = partners of the field and operational partners who never meet
field-and-operational-never-meet-checks = When the dossier has partners of the field and operational partners (`role`), one body or one review at least gathers both. A body or a review whose members are not named is taken to be open to all.
field-and-operational-never-meet-why = Those who conduct the action and those who live it every day do not necessarily meet. Without a planned meeting, decisions ignore the field and the field ignores decisions.

partner-apart = "{ $partner }" does nothing, brings nothing and comes to no meeting.
partner-apart-help = Give it a task (`tasks: done_by` or `contributed_by`), a seat or a place at reviews; or say under `involvement` what is planned and what holds it back.
partner-apart-title = partner kept apart
partner-apart-checks = A party to a charter or an agreement that acts in no task, objective or action, brings no means and is expected at no meeting is reported, unless `involvement` says why. To be consulted or informed is not to act; one that comes to meetings without a part is told by P3562.
partner-apart-why = Some partners weaken for want of means. To say so lets the others wait for them or help them; to keep silent lets people believe that they are there.

mission-missing = The mission of "{ $partner }" is not said.
mission-missing-help = Write under `mission`, in one or two sentences, what this partner does outside the partnership and in its own right ("The collège teaches five hundred pupils").
mission-missing-title = mission of a partner not said
mission-missing-checks = Each party to a charter, a confidentiality charter or an agreement has a written mission. A text without parties, or with one only, is not concerned.
mission-missing-why = Each is legitimate in its own domain, provided that the others know it: only then can a situation be shared, a relay be taken, and nobody expects of a partner what it cannot give.

hierarchy-between-parties = "{ $words }": one party is put under another ("{ $chief }").
hierarchy-between-parties-help = Say what each does and who coordinates (« avec l’appui de », « en lien avec », « sous la coordination de »); if a law creates a supervision, cite it outside the undertakings.
hierarchy-between-parties-title = hierarchy between parties
hierarchy-between-parties-checks = The rule looks in the text of documents for a party put « sous l’autorité », « sous la tutelle » or « sous la direction » of another. It leaves aside sentences about staff made available, those that deny hierarchy, and standard clauses.
hierarchy-between-parties-why = Partners are partners freely, without hierarchy, in a defined frame. Subordination would make one the agent of the other, and the agreement an employment contract, a mandate or a public contract.

legal-basis-missing = The partnership is said to be required by law, and no text is cited.
legal-basis-missing-help = Cite under `legal_basis` the law, decree or circular that requires it, with its date and article; if nobody requires it, write `form: project`.
legal-basis-missing-title = partnership required by a text that is not cited
legal-basis-missing-checks = When `form` is `required-by-law`, `legal_basis` cites one text at least.
legal-basis-missing-why = A required partnership is still a partnership, but its parties must know what the text obliges them to, and what they choose beyond it.

interest-missing = The interest of "{ $partner }" in the partnership is not said.
interest-missing-help = Write under `interest` what it seeks, for itself or for the persons whom it supports ("The collège expects a relay for what goes beyond school"). Ask it: the answer is its own.
interest-missing-title = interest of a partner not said
interest-missing-checks = Each party to a charter or a partnership agreement writes its interest. Subsidy agreements, by which one supports the project of another, are not concerned.
interest-missing-why = Mutual interest is the first condition of partnership: the one whose interest nobody knows leaves first, and nobody knows why.

autonomy-missing = The principles of the charter do not say the autonomy of the partners.
autonomy-missing-help = Add under `principles`: `name: autonomy`, and say under `meaning` what each keeps as its own (mission, rules, staff) and that none commands another.
autonomy-missing-title = autonomy of partners not said
autonomy-missing-checks = A charter between partners that states principles counts autonomy among them, under this name or under a title that says it. Partnership agreements have a clause on autonomy, whose omission is told by P0710. A charter without parties is not concerned.
autonomy-missing-why = Each is legitimate in its domain and has no chief among the others. Unless this is written, the one who pays or coordinates ends by directing.

principle-missing = { $count ->
    [one] A principle of partnership is missing from the charter: { $principles }.
   *[other] Principles of partnership are missing from the charter: { $principles }.
}
principle-missing-help = Add under `principles` those that are missing (`name`: { $keys }), each with what it means here (`meaning`). A principle left out on purpose may be set aside with a reason.
principle-missing-title = principle of partnership missing from the charter
principle-missing-checks = A charter between partners that states principles has them all: either the five (mutual interest, equality, autonomy, cooperation, evolution) or the four modalities, without equality, which is then told for information only. Autonomy has a rule of its own (P3025). A principle of another name counts if its title says it.
principle-missing-why = These principles hold one another: without mutual interest partners withdraw, without cooperation they stand side by side, without evaluation nothing changes, and without equality the strongest decides.

cooperation-missing = No objective, action or task is carried out by two partners: each acts in its own corner.
cooperation-missing-help = Name a second partner under `partners` of an action, or under `done_by` or `contributed_by` of a task, and say under `pooled` what they put in common.
cooperation-missing-title = no action carried out together
cooperation-missing-checks = In a dossier that holds a charter or a partnership agreement between several parties, one objective, action or task at least brings together two partners who act. To be consulted or informed is not enough. A charter that describes neither objectives nor tasks is not concerned.
cooperation-missing-why = To cooperate is to put the experience of each in common, to correct it. Actions side by side bear one title, and learn nothing from one another.

evaluation-missing = { $what ->
    [hollow] The section `evaluation` says neither what is asked, nor how, nor when.
   *[absent] The charter provides for no evaluation of the partnership.
}
evaluation-missing-help = Write under `evaluation` one question (`questions`), criterion (`criteria`) or method (`method`) at least, and the reviews that answer it (`reviews`, three a year for instance).
evaluation-missing-title = partnership without evaluation
evaluation-missing-checks = A charter between partners provides for an evaluation; in a charter as in an agreement the section `evaluation` holds a question, a criterion, a method or a review. An agreement without any section on evaluation is told by P0704.
evaluation-missing-why = Evaluation closes the action and brings out what is left to work on. Without it, partners go on by habit, or stop without knowing why.

unequal-seats = In the body "{ $body }" partners have from { $least } to { $most } seats, and nothing says why, nor how votes are taken.
unequal-seats-help = Give each the same number of seats, or write under `voting` the rule that restores equality (« une voix par partenaire ») or the reason of the difference (« au titre de la compétence qu’il exerce »).
unequal-seats-title = unequal seats without a reason
unequal-seats-checks = In each body the partners whose seats are given have as many as one another, or `voting` settles the matter: one vote a partner, unanimity, consensus, colleges, proportion or reason. The seats of inhabitants and of persons helped are not counted.
unequal-seats-why = Partners are different and equal. A majority kept for one of them, without a written reason, makes it the chief of the others.

revision-missing = Nothing says when this text is read again, nor how it changes.
revision-missing-help = Write under `revision` at what rhythm the text is reviewed (`every: 1 year`), who adopts it (`majority`) and, where need be, who is consulted (`text`).
revision-missing-title = text without a clause on revision
revision-missing-checks = A dossier that holds a charter or a partnership agreement between several parties has a section `revision` with a rhythm, a rule of adoption or a text. Subsidy agreements, which have a clause on amendments, are not concerned.
revision-missing-why = A partnership is to be renewed all the time. A text that nobody reopens soon describes a partnership that is no more.

need-or-objective-missing = { $missing ->
    [need] The need that the partnership answers is not said.
    [objective] The objective that the partners pursue together is not said.
   *[both] Neither the need nor the common objective of the partnership is said.
}
need-or-objective-missing-help = { $missing ->
    [need] Write under `need: statement` what was observed, with whom and where, with its source.
    [objective] Write under `common_objective`, in a paragraph, what the partners want to obtain together, or name several partners in an objective.
   *[both] Write under `need: statement` what was observed, and under `common_objective` what the partners want to obtain together.
}
need-or-objective-missing-title = need or common objective not said
need-or-objective-missing-checks = A dossier that holds a charter or a partnership agreement between several parties says the need (its statement or the summary of the diagnosis) and the common objective (a paragraph, or an objective that several partners pursue).
need-or-objective-missing-why = A partnership joins efforts towards an objective, itself tied to a need clearly identified. If one is missing, actions can be neither chosen nor evaluated.

need-without-source = The need has neither source, nor method, nor diagnosis.
need-without-source-help = Say under `source` where the observation comes from (study, survey, analysis of social needs, dated meeting), and if possible under `method` how it was made.
need-without-source-title = need without a source
need-without-source-checks = In a dossier that holds a charter or an agreement, a written need has a source or a method, or else the dossier has a diagnosis.
need-without-source-why = An observation that nothing supports is the opinion of its writer: the first partner that contests it stops everything.

motive-missing = Nothing says what moves "{ $partner }": an interest, a responsibility, a motivation or an obligation.
motive-missing-help = Write `motive`: `interest`, `responsibility`, `motivation` or `obligation` (in this last case cite the text under `legal_basis`).
motive-missing-title = motive of a partner not said
motive-missing-checks = Each party to a charter or a partnership agreement whose interest is written also says in virtue of what it takes part. One whose interest is missing is told so by P3024, once.
motive-missing-why = One does not expect the same of a partner that the law obliges, of one that answers for the service, and of one that comes of its own accord.

obligation-without-basis = "{ $partner }" takes part by obligation, and no text is cited that obliges it.
obligation-without-basis-help = Cite under `legal_basis` the law, decree or article that obliges it; if nobody does, write `motive: responsibility`.
obligation-without-basis-title = obligation without a text
obligation-without-basis-checks = When the motive of a party is `obligation`, `legal_basis` or the entry of this party cites a text. A partnership said to be required by law (`form: required-by-law`) falls under P3023.
obligation-without-basis-why = An obligation without a text is a pressure. A partner that believes itself bound and is not withdraws as soon as it finds out.

same-means-from-all = All partners bring the same thing: { $nature ->
    [financial] money.
    [human] time and people.
    [material] premises or equipment.
   *[knowledge] knowledge or experience.
}
same-means-from-all-help = Write under `means` what else each brings: `human` (time, people), `material` (premises, equipment), `knowledge` (a skill, an experience of the public), `financial`.
same-means-from-all-title = means all of one nature
same-means-from-all-checks = In a dossier that holds a charter or a partnership agreement, when two partners at least bring means, these are of two natures at least.
same-means-from-all-why = The contributions of a partnership are mutual and different. Identical ones add up without completing one another: a common fund would do.

objective-without-result = { $missing ->
    [result] The objective "{ $objective }" announces no result.
    [partner] Nobody contributes to the objective "{ $objective }".
   *[both] The objective "{ $objective }" announces no result, and nobody contributes to it.
}
objective-without-result-help = { $missing ->
    [result] Write under `result` what will have changed when it is reached, or give an indicator a `target`.
    [partner] Name who leads it (`lead`) and with whom (`partners`).
   *[both] Write under `result` what will have changed when it is reached, and name who leads it (`lead`) and with whom (`partners`).
}
objective-without-result-title = objective without a result or a contributor
objective-without-result-checks = In a dossier that holds a charter or an agreement between several parties, each objective has an expected result, in words or by the target of an indicator, and one partner at least that leads it or contributes to it, by itself or by an action.
objective-without-result-why = To be partners is to reach a common result together. An objective without a result cannot be evaluated, and one without anybody is not carried out.

object-of-one-party = Of all the parties to "{ $document }", one only takes part in its objectives: "{ $partner }".
object-of-one-party-help = Name the other parties under `partners` of the objectives or actions to which they contribute; if the project belongs to one alone, choose a subsidy agreement (`kind: objectives-agreement`).
object-of-one-party-title = object that concerns one party only
object-of-one-party-checks = The objectives of a partnership agreement (those that it names; otherwise all, with the tasks) bring together two of its parties at least, by themselves or by their actions. When nobody acts with anybody in the whole dossier, P3026 alone tells it.
object-of-one-party-why = The object of a partnership goes beyond the frame of each. If it belongs to one, the others pay for it or watch: that is another agreement.

disagreement-left-open = A disagreement is stated ("{ $point }"), and nothing says how it was or will be settled.
disagreement-left-open-help = Note what came of it: a decision under `policy: decisions` (taken or to be taken, by whom, by when), or the proposal and its outcome under `history`.
disagreement-left-open-title = disagreement without a noted outcome
disagreement-left-open-checks = When the diagnosis names points of disagreement, the dossier keeps the trace of one decision at least, or of a proposal with its outcome. For information.
disagreement-left-open-why = A partnership is a compromise between interests. A disagreement whose solution is not kept comes back at every meeting.

partnership-in-name-only = This text calls itself a partnership, but has no common objective, no action carried out together and no evaluation.
partnership-in-name-only-help = Write what the parties pursue together (`common_objective`), what they do together (`objectives`, `tasks`) and how they will evaluate it (`evaluation`); otherwise give the text the name of what it is.
partnership-in-name-only-title = partnership in name only
partnership-in-name-only-checks = An agreement or a charter between several parties whose title or kind says « partenariat » is reported when it lacks at once the common objective, any common action and any evaluation. The three lacks are then not told apart.
partnership-in-name-only-why = The word is made banal at the cost of the thing: a partnership is signed as one hangs out a sign, and then each expects of the other what none has promised.

state-steers-alone = The State alone coordinates the partnership: it chairs all bodies, and no text gives it this part.
state-steers-alone-help = Entrust coordination or a chair to another partner (`coordinator`, `governance: bodies: chair`), or say on what this part is founded: the text under `legal_basis`, the part of the State under `policy: role_of_state`.
state-steers-alone-title = steering by the State alone
state-steers-alone-checks = The rule reports a partnership whose coordinator is the State, which also chairs all bodies, without a cited text and without a description of the part of the State. A shared or rotating chair is enough.
state-steers-alone-why = The State gives the impulse and sets the norm; it no longer directs social policies, which local authorities and associations conduct. To steer alone turns them into agents.

values-missing = The charter states no value.
values-missing-help = Add under `values` one value at least, with what it means here (`meaning`), and whether it is shared by all (`standing: shared`) or recognised by some (`recognised`, with `partners`).
values-missing-title = charter without a value
values-missing-checks = A charter between several partners states one value at least. A charter without parties, or with one only, is not concerned.
values-missing-why = A partnership gives meaning to a service by founding it on values, if not shared, at least recognised: one comes back to them when interests clash.

agreement-without-values = { $known ->
    [yes] The agreement brings public bodies or associations together with "{ $funder }" without saying in the name of what values.
   *[no] The agreement states no value, and the dossier has no charter that does.
}
agreement-without-values-help = Write under `values` what the parties take for granted (equal access, laïcité, privacy…), with the meaning given here: the preamble takes them up.
agreement-without-values-title = agreement without a value
agreement-without-values-checks = A dossier without a charter that holds a partnership agreement, or any agreement to which a foundation, an endowment fund, a mutual society, a bank or a company is party, states one value at least. If it has a charter, P3040 alone applies.
agreement-without-values-why = Charters and agreements improve a service when they bear values. Once written, these also say how far a private funder may attach its name to the action.

value-held-by-nobody = The value "{ $value }" is said to be recognised, but nobody knows by whom.
value-held-by-nobody-help = Name under `partners` those who hold it and whom the others respect, or write `standing: shared` if all make it their own.
value-held-by-nobody-title = value recognised by nobody
value-held-by-nobody-checks = A value whose standing is `recognised` names one partner at least.
value-held-by-nobody-why = The value of one may be respected by all, provided that one knows whose it is and who answers for it.

accession-missing = The charter does not say how a new partner joins it.
accession-missing-help = Write under `accession` who may join and how (`conditions`), the notice of leaving (`leaving_notice`) and what becomes of the charter when one leaves (`effect_on_others`).
accession-missing-title = charter without a clause on accession
accession-missing-checks = A dossier that holds a charter between several partners has a section `accession`. Agreements, which are changed by amendment, are not concerned.
accession-missing-why = A partnership is renewed by those who join it. Without a written door one enters by acquaintance, or not at all.

own-objectives-missing = "{ $partner }" receives a subsidy, and the objectives of its own are not said.
own-objectives-missing-help = Write under `own_objectives` what the association pursues by itself, according to its statutes or its project, beside the priorities of the funder.
own-objectives-missing-title = objectives of the association not said
own-objectives-missing-checks = An association, a foundation or an endowment fund that receives a contribution and is party to a subsidy agreement (with or without means) names one objective of its own at least.
own-objectives-missing-why = An association meets public priorities without giving up its own. A preamble that says those of the funder only makes it a provider, and the subsidy a public contract.

carried-twice = "{ $title }" is carried by "{ $second }" as well as by "{ $first }".
carried-twice-first = First time here.
carried-twice-help = Keep one carrier and name the other among those who do or contribute; if these are two things, say in each title what tells them apart (public, place, time).
carried-twice-title = same task carried by two partners
carried-twice-checks = Two tasks, or two actions, of one title do not have two carriers. Capitals and the full stop do not count.
carried-twice-why = Partners complete one another; they do not double one another. What two carry apart, neither answers for, and families do not know whom to ask.

competence-claimed-twice = "{ $second }" and "{ $first }" claim the same competence: "{ $competence }".
competence-claimed-twice-first = First time here.
competence-claimed-twice-help = Say what each exercises of it ("processing of requests", "reception and orientation"…); if the law shares it between them, write it for the part of each.
competence-claimed-twice-title = same competence claimed by two partners
competence-claimed-twice-checks = Two partners of the dossier do not name a competence in the same terms. Capitals and the full stop do not count.
competence-claimed-twice-why = Each is legitimate in its domain. A competence claimed twice prepares a conflict, or lets each believe that the other sees to it.

task-without-relay = The task "{ $task }" rests on "{ $carrier }" alone, without a relay.
task-without-relay-help = Say under `relay` who takes over when it cannot go on, or bring in another partner under `done_by` or `contributed_by`.
task-without-relay-title = task without a relay
task-without-relay-checks = In a dossier that holds a charter or an agreement between several parties, each task has a relay, or brings together two partners at least who act. Those who are only consulted or informed do not count.
task-without-relay-why = Each is independent, and all depend on each. The task of one alone stops with it, and the persons helped are the first to notice.

natural-person-as-party = "{ $name }" is a natural person: a partnership agreement binds bodies.
natural-person-as-party-help = Name the body for which this person acts, and put the person under `signatories` or `attends`; if the person works alone (liberal profession), give the form under `legal_form` and the SIRET.
natural-person-as-party-title = natural person named as a party
natural-person-as-party-checks = The rule reports a party to an agreement, without a legal form, whose name begins with a title of address or is that of a person described under `persons`. Charters are not concerned.
natural-person-as-party-why = A partnership is no matter of persons. What a person has promised leaves with that person, and the obligations weigh on their own property.
