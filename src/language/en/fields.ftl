# What each key asks for: what an editor shows when the mouse stays on it, and in the list of keys.

## Settings

field-settings-language = The language of messages: `fr` or `en`. Documents are always in French.
field-settings-style = The looks of documents: logo, colour, font.
field-settings-conventions = The folder of dossiers, from the root of the project; `conventions` by default.
field-settings-templates = The folder of the project’s own clauses and templates; `templates` by default. A file of the same name stands in for that of the tool.
field-settings-out = The folder where PDFs are written; `out` by default.

## HouseStyle

field-house-style-logo = The file of the logo, beside `paraphe.yaml`: a PNG, JPEG or SVG picture.
field-house-style-logo-description = What the logo shows, for people who do not see it. The name of the organisation if nothing is written.
field-house-style-colour = The colour of headings and rules.
field-house-style-font = The file of a font (TTF or OTF), beside `paraphe.yaml`.
field-house-style-organisation = The name of the organisation, printed at the head of documents.

## Prose

field-prose-file = The name of a Markdown file beside the dossier, which holds the text.

## Term

field-term-start = The first day. Do not write `from` as well.
field-term-end = The last day, which is part of the term.
field-term-duration = The length, when it is counted from the start or from an event.
field-term-from = The event that starts the term, when it is no known day: “la signature par la dernière partie”.
field-term-label = The school year or season by which the term is known: “année scolaire 2026-2027”.

## Territory

field-territory-level = The level of the territory.
field-territory-name = The name of the territory, as documents print it.
field-territory-department = The department of the territory. The competent administrative court depends on it.
field-territory-insee-codes = The INSEE codes of the communes of the territory.
field-territory-setting = What the territory is like: urban, periurban or rural.
field-territory-project = The territory project of which the partnership is part.

# What an editor says of each key of the format, on hover and on completion: what is written there, what it produces, its basis.

## Partnership
field-partnership-reference = The reference of the partnership in your own filing, for example `PRE-2026-01`. It is printed at the head of every page of all the documents of the dossier.
field-partnership-title = The name of the partnership, without quotation marks: the documents add them when they quote it. The title of each document is given separately, under `documents`.
field-partnership-version = The version of the text, for example `"1.0"`, shown at the head of every page. Raise it with each text adopted, so that two versions never circulate under one name.
field-partnership-phase = The phase of the partnership’s construction, in the sense of the UNCCAS: formalisation, political, operational. The preamble states it.
field-partnership-form = Why the partnership exists: because a text of law calls for it, because the partners want it, or together with the inhabitants themselves. If a text calls for it, cite that text under `legal_basis`.
field-partnership-scope = Whom the partnership brings together: departments of one institution, several institutions, or bodies of several countries. The preamble states it.
field-partnership-scheme = The public scheme that the partnership carries out, if there is one. A programme de réussite éducative, for example, has its own kind of carrier, ages and rules (loi n° 2005-32 of 18 January 2005, art. 128).
field-partnership-framework = The framework agreement (convention-cadre) of a wider level, departmental, regional or national, that this partnership carries out locally. Leave the key out if there is none.
field-partnership-legal-basis = The texts of law on which the partnership rests, one per line, cited with their number and date. They open the recitals (visas); they are needed when the form is `required-by-law`.
field-partnership-territory = Where the partnership works. The department given there determines which administrative court has jurisdiction (CJA, art. R. 312-11).
field-partnership-public = Whom the partnership serves: description, ages, number, access. A public of minors calls for clauses that protect children and inform their parents.
field-partnership-need = The need that the partnership answers, with its source and date. It opens the preamble and, for a subsidy, is what makes the project one of public interest (loi n° 2000-321 of 12 April 2000, art. 9-1).
field-partnership-diagnosis = The diagnosis that the partners made together: date, contributors, figures, agreements and disagreements. It becomes an annex of the charter and of the policy note.
field-partnership-values = The values on which the partners base their action, shared by all or recognised in some. They make an article of the charter or enter the preamble of agreements.
field-partnership-principles = The principles of the partnership: mutual interest, equality, autonomy, cooperation, evolution, and those you add. The charter of commitments cannot be signed without this article.
field-partnership-definitions = Words that the documents use in a sense of their own. They make the article of definitions, by which the text is interpreted (C. civ., art. 1188).
field-partnership-term = How long the partnership lasts: two dates, a date and a length, or an event. A document may have its own; perpetual undertakings are forbidden (C. civ., art. 1210).
field-partnership-coordinator = The identifier of the partner that coordinates: it prepares meetings, keeps documents up to date and watches deadlines. It has no authority over the others, and the clause says so.
field-partnership-persons = The persons who act for a partner, named once here and then called by their identifier. Never a person who is helped: what git has once recorded cannot be erased.
field-partnership-partners = The bodies and groups that take part in the partnership, one per dash. All of them are parties to each document, unless it names its own under `parties`.
field-partnership-groups = One name for several partners, for example “les collectivités”. A document prints it when all the members of the group are parties.
field-partnership-common-objective = What the partners want to achieve together, in one paragraph. It enters the object of the charter and of agreements: without a common aim there is no partnership.
field-partnership-objectives = The common objectives, with their actions and indicators. They make an article, and the programme of actions annexed to agreements.
field-partnership-tasks = Who does what: the common tasks, each carried by one partner only, who answers for it. They make the annex “Qui fait quoi”.
field-partnership-pathways = The ways that persons go from one partner to the next, step by step. Saying who takes over at each step keeps support from breaking off.
field-partnership-expectations = What one partner expects of another, and what the other answers. Saying it beforehand avoids expectations out of proportion.
field-partnership-network = The network of people and bodies who know and call one another, beside the formal partnership. It completes the partnership without replacing it.
field-partnership-means = What the partners pool, of four natures: money, people, premises and equipment, knowledge. Each document settles all or part of it.
field-partnership-governance = Steering: the bodies, the place of the persons helped, the dialogue after signature. It makes the article “Coordination et pilotage”.
field-partnership-confidentiality = What is shared about persons, between whom, and on what basis. These rules fill the confidentiality charter (C. pén., art. 226-13; CASF, art. L. 121-6-2).
field-partnership-data-protection = The processing of personal data: controllers, purpose, legal basis, retention, rights (GDPR). Fill it in as soon as a partner records data about persons.
field-partnership-evaluation = What is evaluated, how, and the dates of the reviews. An agreement on objectives always provides for it, and its renewal depends on it.
field-partnership-policy = The political phase: priorities, orientations, decisions, levers. It fills the policy note (note d’orientations politiques).
field-partnership-communication = How the partners mention one another and use their logos. The usual clause is printed without this key, which adds to it.
field-partnership-insurance = What you add to the usual clause on insurance and liability.
field-partnership-intellectual-property = Who owns what is produced together, and how each may use it. Without this key the agreement says nothing of intellectual property.
field-partnership-republican-contract = The subscription of the contrat d’engagement républicain, owed by any association or foundation that receives a subsidy, in cash or in kind, of whatever amount (loi n° 2000-321 of 12 April 2000, art. 10-1).
field-partnership-state-aid = The European regime of the aid paid: outside the scope, de minimis aid, or public-service compensation. An agreement that pays money states it.
field-partnership-accession = How a new body joins the text, and how one leaves it. To be filled in above all for a charter and beyond two parties.
field-partnership-revision = How the text changes: regular review, rule of decision. An agreement is changed by an amendment signed in the same forms (C. civ., art. 1193).
field-partnership-renewal = What happens at the end of the term: nothing, express renewal or tacit renewal (C. civ., art. 1213 to 1215).
field-partnership-termination = How the agreement ends before its term: notice, formal notice, effects (C. civ., art. 1224 to 1226).
field-partnership-disputes = How a dispute is settled: time for an amicable settlement, mediation, court.
field-partnership-international = What an agreement with a foreign partner has to settle: applicable law, authoritative language, currency.
field-partnership-history = The proposals made by the partners while the text was discussed, and what became of them. They make the annex “Historique” of the charter: a framework text is amended by those who sign it.
field-partnership-documents = The documents to produce, one per dash. Each is a view of the same partnership: do not repeat what is said above.
field-partnership-suppressions = The findings that you set aside, each with its reason. `paraphe check` shows them apart, and documents are built in spite of them.

## Public
field-public-description = The public, in a group of French words that follows “s’adresse au public suivant”: “enfants de 2 à 16 ans et leurs parents”. No person is named.
field-public-age-from = The lowest age, in years. Below eighteen, clauses and recitals protect minors (parental authority, CASF, art. L. 226-2-2).
field-public-age-to = The highest age, in years. A programme de réussite éducative has age limits of its own (loi n° 2005-32 of 18 January 2005, art. 128).
field-public-number = The number of persons expected, in figures. It is printed in the article “Territoire et public”.
field-public-access = How people come in: of their own accord, sent by a professional, with whose agreement. One or two full sentences, in French.
field-public-entry-point = The one door at which people knock, with its address. A single point of entry makes the partnership readable for families.

## Definition
field-definition-term = The word or phrase defined, in the singular and without article: `parcours`.
field-definition-meaning = Its meaning in these documents, in a group of French words that follows a colon. Then use the word in this sense only.

## SharedValue
field-shared-value-name = The value, in one or two words: `hospitalité`, `laïcité`.
field-shared-value-meaning = What this value means in this partnership, in one clause. A bare word is understood differently by everyone.
field-shared-value-standing = The standing of the value: shared by all, or held by some and respected by the others.
field-shared-value-partners = The partners that hold the value, by their identifiers. To be given for a recognised value, so that one knows by whom.

## Principle
field-principle-name = The principle, chosen from the list. `other` adds one of your own; give it a title.
field-principle-title = The title printed in place of the usual name of the principle. Needed in practice for `other`.
field-principle-meaning = What the principle means here. Without this key the usual text of the principle is printed.
field-principle-undertakings = What each partner undertakes in the name of this principle. The charter prints them after it: “À ce titre, la commune s’engage à…”.

## Undertaking
field-undertaking-partner = The identifier of the partner that undertakes.
field-undertaking-text = The undertaking, in French, beginning with an infinitive: it follows “s’engage à”.

## Framework
field-framework-title = The title of the framework agreement as it stands on it. Do not write “accord-cadre”, which in French means a public procurement contract.
field-framework-reference = The number or reference of the framework agreement.
field-framework-level = The level at which it was concluded, wider than that of this partnership.
field-framework-signed-on = The date on which it was signed.
field-framework-end = The last day of the framework agreement. A local partnership that ran beyond it would lose its framework on the way.

## Proposal
field-proposal-partner = The identifier of the partner that proposes.
field-proposal-date = The date of the proposal.
field-proposal-clause = The passage concerned, in a few French words: “gouvernance”. It is printed in the history.
field-proposal-proposal = What is proposed, in one sentence.
field-proposal-outcome = What became of it: “retenue par la version 0.4”, “écartée”. Without this key the history prints “En discussion”.

## Suppression
field-suppression-rule = The code of the rule set aside, for example `P0605`, as `paraphe check` gives it.
field-suppression-place = The place of the finding: the keys that lead there, with dots between them (`documents.cpo.signed_on`), or their beginning. The finding is set aside there only.
field-suppression-reason = Why the finding is set aside, for whoever reads the dossier in a year’s time. A fact or a text is better than an opinion.
field-suppression-author = Who decided it: an office and a name, or a department.
field-suppression-date = The day on which it was decided to set it aside.

## Person
field-person-id = An identifier of your choice, without accents or spaces, which signatures and meetings use under `person`. If it changes here, change it everywhere.
field-person-civility = `Mme` or `M.`, printed before the name. It also gives the gender for agreement.
field-person-name = First name, then surname, as they are to be printed. The signatory’s first name, surname and office must be legible (CRPA, art. L. 212-1).
field-person-gender = The gender, for agreement in French, when the civility does not tell it.

## Partner
field-partner-id = An identifier of your choice, short, without accents or spaces: `ccas`. The whole dossier calls the partner by it; it is never printed.
field-partner-name = The full official name, as in the Sirene register or in the statutes. It is the legal person that commits itself: a primary school or a department of the State is not one.
field-partner-label = The short name with its French article, which the clauses use: `le CCAS`. It agrees and contracts by itself (“du CCAS”, “au CCAS”) and is defined once among the parties.
field-partner-gender = The gender of the short name, for agreement in French (“représentée”, “dénommé”), when its article does not tell it, as in “l’association”.
field-partner-number = The grammatical number of the short name, when its article does not tell it. It is not a registration number.
field-partner-legal-form = The legal form. The recitals, the deliberation to ask for, the contrat d’engagement républicain and the standing of public or private body depend on it.
field-partner-role = The part that this partner plays: it decides and funds, it runs the action, or it is in touch with people. The annex “Qui est qui” prints it.
field-partner-level = The level at which this partner works, in the same words as for the territory. The annex “Qui est qui” prints it.
field-partner-siren = The SIREN number: the nine digits of the body. Not needed when the SIRET is given, which begins with it.
field-partner-siret = The SIRET number: the fourteen digits of the establishment that commits itself. It identifies the party and is published among the essential data of a subsidy agreement (décret n° 2017-779 of 5 May 2017).
field-partner-rna = The number in the national register of associations: `W` and nine characters. An association of Alsace-Moselle has none: write its register under `registration`.
field-partner-uai = The UAI number of a school or college: seven digits and a letter.
field-partner-finess = The FINESS number of a health, social or medico-social establishment: nine characters.
field-partner-registration = Another registration, in plain words: RIDET, receipt of the préfecture, court register, foreign register. It is printed as it stands among the parties.
field-partner-address = The address of the registered office, printed among the parties.
field-partner-email = The e-mail address of a department, printed in the annex “Qui est qui”. Never that of a person who is helped; it is not attached with the data of the PDF.
field-partner-inhabitants = The number of inhabitants of a commune or group of communes. Some duties begin with a population: electronic publication of acts (ord. n° 2021-1310 of 7 October 2021), essential data, Télérecours.
field-partner-approvals = The approvals and recognitions of the partner, printed among the parties. An approval may stand in for the contrat d’engagement républicain: see `republican_contract`.
field-partner-establishments = The sites that take part in the name of this partner, with numbers of their own. A primary school is named here, under the commune or the State: it has no legal personality.
field-partner-mission = The partner’s own mission, in one or two full sentences; it keeps it in the partnership. For a subsidised association it is the object of its statutes, which opens the preamble.
field-partner-interest = What the partner seeks, for itself or for the people it supports, in one full sentence. Each finds its own: that is mutual interest.
field-partner-motive = What leads the partner to take part: interest, responsibility, motivation or obligation. An obligation supposes a text of law: cite it under `legal_basis`.
field-partner-competences = What the partner can do, or what the law entrusts to it, and puts at the service of the partnership. One group of words per dash; the charter and the agreement print them.
field-partner-own-objectives = The objectives that the partner keeps as its own, beside the common ones. For a subsidised association they show that the project comes from it (loi n° 2000-321 of 12 April 2000, art. 9-1).
field-partner-undertakings = What the partner undertakes towards the others, one undertaking per dash, beginning with a French infinitive. They make the article “Engagements”.
field-partner-signatories = Who signs for this partner. Who sits in meetings is said under `attends`.
field-partner-attends = Who sits in meetings: an office rather than a name, so that the partnership outlives departures.
field-partner-authority = The decision by which this partner authorises its signature: deliberation of a council, decision of an association’s board. A document may name another one under its own key `authority`.
field-partner-bank-account = The account into which a contribution is paid. The IBAN is printed masked and is never attached with the data of the PDF.
field-partner-accountant = The public accountant who pays (comptable assignataire), printed in the article on payment when this partner is a funder.
field-partner-accounts-close = The day and month on which the accounts close, in French words: `31 décembre`. The time for handing in the financial report runs from there (loi n° 2000-321 of 12 April 2000, art. 10).
field-partner-involvement = What the others should know of how it takes part, and what holds it back. The annex “Qui est qui” prints it: write nothing that this partner could not read.

## Address
field-address-street = The number and street. An address that holds a comma goes between straight quotes inside braces.
field-address-complement = What completes the address: building, floor, locality, post box.
field-address-postal-code = The French postal code, in five digits. For an address abroad write the code before the town, under `city`.
field-address-city = The commune, with the mention CEDEX where there is one.
field-address-country = The country, if it is not France.

## Establishment
field-establishment-name = The name of the site: a school, a social centre, a department.
field-establishment-siret = The SIRET of this site. Its first nine digits are those of the partner: if not, it is another body, to be described as a partner.
field-establishment-uai = The UAI number, if the site is a school or college.
field-establishment-finess = The FINESS number, if the site is a health, social or medico-social establishment.
field-establishment-address = The address of the site, printed among the parties.

## Approval
field-approval-name = The approval or recognition, agreeing in French with the partner, as it is to follow its name: “agréée « jeunesse et éducation populaire »”.
field-approval-date = The date of the act that grants it.
field-approval-by = The authority that grants it, for example `le préfet de région`.

## Signatory
field-signatory-person = The identifier of the person, named under `persons`. Without it the document states the office alone.
field-signatory-title = The office in whose name the person signs, in French and without article: `Maire`, `Présidente`. It is printed legibly (CRPA, art. L. 212-1).
field-signatory-mode = How the signatories of one party sign: alone, together, either of them, by delegation.
field-signatory-delegation = The act that delegates the signature. It must be in force on the day of signature: a delegation lapses with the mandate of the person who gave it.

## Delegation
field-delegation-reference = The reference of the act: `arrêté n° 2026-112`.
field-delegation-date = The date of the act. A delegation given after the signature does not authorise it.
field-delegation-by = Who delegates, in a group of French words that follows “accordée par”: `le maire`.
field-delegation-subject = What is delegated: `conventions de partenariat`. The delegation authorises acts of this subject only.
field-delegation-until = The last day of the delegation, for example the end of the mandate. A later signature is an error.

## Attendee
field-attendee-function = The office that sits, in French and without article: `directrice du CCAS`. The person who holds it may change without changing the text.
field-attendee-person = The identifier of the person who holds this office today, if she or he is to be named. The list of signatories of the confidentiality charter prints it.
field-attendee-alternate = The office that stands in. Without an alternate, an absence leaves the partner’s place empty.
field-attendee-handover = How the place is handed over when the person changes: a talk, a file passed on.
field-attendee-slot = The time set free for meetings: `mardi, de 13 h 30 à 15 h 30`. Useful above all for teachers and volunteers.

## Authority
field-authority-deliberation = The number of the deliberation or decision, without “n°”: `2026-41`. It is printed in the recitals and among the parties.
field-authority-body = The body that decides: municipal council, board. A commune (CGCT, art. L. 2121-29), a CCAS (CASF, art. R. 123-20) or an EPLE (C. éduc., art. R. 421-20) does not commit itself without its own; the State and a CAF take no such decision.
field-authority-dates = The date of the decision, or the dates if there were several sittings. A decision always comes before the signature.
field-authority-subject = The subject of the decision, printed in the recitals after “ayant pour objet”.
field-authority-transmitted = The day on which the act was sent to the prefect, the day before the signature at the latest: only then can it be executed (CGCT, art. L. 2131-1).
field-authority-receipt = The number of the acknowledgement of the teletransmission (@CTES), for example `062-216209924-20260618-2026-41-DE`. It holds the SIREN of the authority and the date of the act.
field-authority-published = The day of publication, the day before the signature at the latest (CGCT, art. L. 2131-1).
field-authority-pending = `yes`: the decision is awaited, and the text says so. Once it is taken, remove this key and give its number and date; a text for signature no longer allows it.

## BankAccount
field-bank-account-holder = The holder of the account, as named on the bank details (RIB). A name that is not that of the beneficiary makes the payment fail.
field-bank-account-iban = The IBAN of the bank details (RIB), spaces allowed. The document prints only its last four characters.
field-bank-account-bic = The BIC of the bank: eight or eleven characters.

## Group
field-group-id = An identifier of your choice, without accents or spaces, different from those of partners.
field-group-label = The common name, with its French article: `les collectivités`. Texts define it once and then use it.
field-group-members = The partners that this name calls together, two at least, by their identifiers.

## Need
field-need-statement = The finding, in a few sentences: what people go through, what is missing. Facts rather than opinions; nobody who could be recognised.
field-need-source = Where the finding comes from: analyse des besoins sociaux, survey, diagnosis of the territory. A need without a source can be disputed.
field-need-date = When the finding was made. After three years it deserves to be made again.
field-need-method = How it was made, in a group of French words: `entretiens avec quarante familles`.
field-need-policies = The public policies in which the answer has its place, one per dash. They make one of the three recitals of an agreement on objectives.

## Diagnosis
field-diagnosis-date = The day on which the diagnosis was settled. After three years it deserves to be made again.
field-diagnosis-contributors = The partners that contributed to it, by their identifiers. A diagnosis is shared only from two onwards.
field-diagnosis-method = How it was conducted: sessions, surveys, data brought together.
field-diagnosis-summary = What comes out of it, in a few sentences. The preamble takes it up when the diagnosis is not annexed.
field-diagnosis-indicators = The figures on which it rests, each with its source, its date and the partner that brings it.
field-diagnosis-strengths = The strengths: what is already there and can be built upon, one per dash.
field-diagnosis-agreements = What the partners agree on, one per dash.
field-diagnosis-disagreements = What the partners still see differently, one per dash. Writing it down is better than keeping silent: it comes back at the reviews.
field-diagnosis-validated-by = The body or authority that validated the diagnosis, with the date if it differs.
field-diagnosis-consultations = The meetings in which the partners compared their figures. Two sources seldom count the same thing under the same name.

## DiagnosisIndicator
field-diagnosis-indicator-name = What is measured, in a group of French words: `personnes aidées dans l’année`.
field-diagnosis-indicator-value = The value found, in figures, without the unit: `1 140`, `37`, `0,8`.
field-diagnosis-indicator-unit = The unit: `personnes`, `"%"`.
field-diagnosis-indicator-partner = The partner that brings the figure, by its identifier.
field-diagnosis-indicator-source = The document or file from which the figure comes. Without source and date a figure cannot be discussed.
field-diagnosis-indicator-date = The day to which the value refers, for example the last day of the year counted.
field-diagnosis-indicator-definition = What exactly is counted, who is included and who is not. The annex prints it below the table.

## Consultation
field-consultation-date = The day of the meeting.
field-consultation-attendees = The partners present, by their identifiers.
field-consultation-outcome = What came out of it: a figure agreed, a common definition, a disagreement left open.

## Objective
field-objective-id = An identifier of your choice, without accents or spaces, for example `O1`. Documents and priorities call the objective by it.
field-objective-title = What the partners want to obtain, in one line beginning with a French infinitive.
field-objective-description = In a few sentences, what the objective covers. They are printed in the programme of actions.
field-objective-result = The expected result: how one will know that the objective is reached. Reviews compare with it.
field-objective-lead = The partner that leads the objective, by its identifier.
field-objective-partners = The partners that contribute to it as well, by their identifiers. A common objective has at least one.
field-objective-actions = The actions that lead to it, one per dash. They make the programme of actions in the annex.
field-objective-indicators = What shows progress. They make the annex of indicators and are examined at the reviews.

## Action
field-action-id = An identifier of your choice, without accents or spaces, for example `A1`.
field-action-title = What is done, in one line beginning with a French infinitive.
field-action-description = How the action unfolds, in a few sentences.
field-action-public = For whom, when it is not the whole public of the partnership.
field-action-calendar = When: days, periods, frequency.
field-action-lead = The partner responsible for the action, by its identifier.
field-action-partners = The partners that take part in it as well, by their identifiers. Cooperation shows in actions that several carry out.
field-action-cost = The provisional cost in euros, yearly when the agreement lasts several years.
field-action-risks = The risks, each with the answer foreseen, in French: “absence d’un animateur, remplacé par un bénévole formé”.
field-action-pooled = What the partners pool for this action: a room, a tool, an experience.

## Indicator
field-indicator-id = An identifier of your choice, without accents or spaces, for example `I1`. Reviews call the indicator by it.
field-indicator-name = What is measured or judged, in a group of French words.
field-indicator-baseline = The value at the start, in figures. Without it the target does not tell the progress made.
field-indicator-target = The target at the end of the term, in figures, in the same unit as the baseline.
field-indicator-unit = The unit shared by baseline and target: `enfants`, `"%"`.
field-indicator-source = The document or file from which the figure will come, without names of persons.
field-indicator-supplied-by = The partner that supplies the figure, by its identifier.
field-indicator-date = The day on which the baseline was found.
field-indicator-qualitative = `yes` for a reasoned judgement instead of a number; the annex then prints “Appréciation”. At least one indicator of this kind usefully completes the figures.

## Task
field-task-title = The task, in one line beginning with a French infinitive.
field-task-carried-by = The partner that carries the task and answers for it before the others, by its identifier. One only: a task that all carry is carried by nobody.
field-task-done-by = The partners that carry it out, by their identifiers.
field-task-contributed-by = The partners that lend a hand, by their identifiers.
field-task-consulted = The partners whose opinion is asked before the decision, by their identifiers.
field-task-informed = The partners that are told the result, by their identifiers.
field-task-relay = Who takes over when the carrier cannot: an office. The annex prints it.

## Pathway
field-pathway-title = The pathway described, as the person lives it, in French: `Du repérage à l’accompagnement`.
field-pathway-steps = The steps in their order, each with its partner, its time and its relay.

## Step
field-step-title = What happens at this step, in a few French words.
field-step-partner = The partner in charge of it, by its identifier.
field-step-within = The time within which the step is taken, for example `2 weeks`.
field-step-relay = Who takes over when the step cannot be taken. Without a relay the person is left without an answer.

## Expectation
field-expectation-by = The partner that expects something, by its identifier.
field-expectation-towards = The partner of which it is expected, by its identifier.
field-expectation-subject = What is expected, in one French clause.
field-expectation-answer = What the other partner answers: what it can give, and where its part ends.
field-expectation-indicator = The indicator by which the expectation will be measured, by its identifier.

## Network
field-network-kind = The kind of network: between professionals, carried by an association, carried by institutions, or formed around a public or a problem. Each kind has its weakness.
field-network-name = The name of the network, if it has one.
field-network-purpose = What the network is for, in one sentence.
field-network-recognised-by = The institutions that recognise the network, by their identifiers. A thematic network that nobody recognises depends on its leaders alone.
field-network-coordinator = The partner that animates it, by its identifier. A network carried by institutions needs one.
field-network-body = The body that steers it, by its identifier (see `governance`).
field-network-field-delegate = Who speaks for the field where institutions carry the network: an office.
field-network-mandate = The mandate and working time that bodies give to the people who take part. Without them the commitment stays personal.
field-network-succession = Who will come after those who animate it, and how.
field-network-situations = `yes` if single situations are discussed there. A confidentiality charter must then bind those who take part.
field-network-last-active = The day of the last meeting or call.
field-network-dormant-after = The time without activity after which the network is looked at again, for example `12 months`. A network that nobody calls on disappears.

## Means
field-means-financial = Money: eligible cost, contributions, payments, budget, surplus.
field-means-human = The people assigned to the action or made available, one post per dash. They make the article “Moyens humains” and its schedule.
field-means-material = Premises and equipment, one per dash. They make the article “Locaux et équipements” and its schedule.
field-means-knowledge = The knowledge and skills that each brings, one per dash. They count as much as money.

## FinancialMeans
field-financial-means-eligible-cost = The total of eligible expenses, in euros, over the whole term. Contributions cannot exceed it.
field-financial-means-indirect-costs = The flat share of indirect costs, as a percentage of eligible direct costs.
field-financial-means-total = The total of the contributions, if you want it checked: it is compared with their sum. Documents print the computed sum.
field-financial-means-contributions = What each partner pays, one contribution per partner and financial year. Above the legal threshold a subsidy requires a written agreement (loi n° 2000-321 of 12 April 2000, art. 10; décret n° 2001-495 of 6 June 2001, art. 1).
field-financial-means-budget = The provisional budget of the action, by financial year: charges equal products. It is annexed to the agreement.
field-financial-means-other-subsidies = The other public money that the beneficiary receives, with its amount; `unknown` is an answer, and it is then declared before the first payment. It counts towards the thresholds (C. com., art. L. 612-4).
field-financial-means-surplus = What becomes of the surplus found at the end. Without this key the usual clause allows a reasonable part to be kept (loi n° 2021-875 of 1 July 2021).
field-financial-means-line-tolerance = The share of a line of expenditure that may be shifted without an amendment, for example `10 %`. Without it any substantial change to the budget needs one.
field-financial-means-regranting = On what conditions the contribution may be passed on to a third party. Without this key it may not be (CGCT, art. L. 1611-4).
field-financial-means-payment-delay = The time of payment, counted from the date or the event. Without this key a subsidy follows the statutory time limit, counted from notification of the decision (loi n° 2021-875 of 1 July 2021).
field-financial-means-european-fund = The European fund that pays a part, if there is one: `Fonds social européen plus`. It calls for the emblem and the mention of the European Union.
field-financial-means-budget-line = The budget line of the payer: `chapitre 65, article 65748`. It is printed in the article on payment and in the deliberation.

## Contribution
field-contribution-id = An identifier of your choice, without accents or spaces, for example `C1`. It lets a document settle only some of the contributions.
field-contribution-partner = The partner that pays, by its identifier.
field-contribution-to = The partner that receives, by its identifier. When a public body pays a private one, this is a subsidy, and the clauses of loi n° 2000-321 of 12 April 2000 are printed.
field-contribution-amount = The amount for the year, in euros: `45 000` or `45 000,50`. Documents write it in words too.
field-contribution-year = The financial year, in four digits. It falls within the term of the agreement.
field-contribution-rule = How the amount is settled: fixed, ceiling, voted each year, calculated, indexed, deposit. Without this key it is fixed.
field-contribution-formula = The way in which the amount is calculated or indexed: `4,50 € par heure d’accueil`. It is printed after “calculé d’après la règle suivante”.
field-contribution-share = The share of the eligible cost that the amount makes, if you give it: it is checked. It decides what is owed when less is spent than planned.
field-contribution-payments = The payments, one per dash. Their sum is the amount of the contribution.
field-contribution-advance-reason = Why more than the usual share is paid in advance (circulaire of 18 January 2010), or before the budget is voted, in one sentence.

## Payment
field-payment-amount = The amount of the payment, in euros.
field-payment-date = The day of the payment. Give a date or an event, not both: without either, nothing makes the sum due.
field-payment-event = The event that makes the sum due: `la remise du compte rendu financier`. In place of a date.
field-payment-label = The name of the payment: `avance`, `solde`. Without this key the schedule prints “Versement”.
field-payment-conditions = What must be handed in before the payment, one per dash. The schedule prints it: list only what will really be asked for.

## BudgetYear
field-budget-year-year = The financial year of the budget, in four digits. Without this key the budget is that of the whole action.
field-budget-year-charges = The expenses planned, one line per account. Volunteering and means lent are counted in account 86.
field-budget-year-products = The income planned, one line per funder. Contributions in kind are counted in account 87, for the same value as in account 86.

## BudgetLine
field-budget-line-account = The account of the French chart of accounts, between straight quotes: `"60"` purchases, `"64"` staff, `"74"` subsidies, `"86"` and `"87"` contributions in kind.
field-budget-line-label = The name of the line, as the annexed budget prints it.
field-budget-line-amount = The amount of the line, in euros.
field-budget-line-partner = The partner concerned, by its identifier: the funder, for a product. The amount is compared with its contribution of the year.
field-budget-line-unit-cost = The unit cost, in euros, when the line is calculated; multiplied by the quantity it must give the amount.
field-budget-line-quantity = The quantity, in figures, when the line is calculated. A decimal is written with a comma, between straight quotes: `"0,5"`.
field-budget-line-ordinary-law = `yes` if the expense should in principle be borne by ordinary law (health, child welfare, prevention). A programme de réussite éducative does not take its place: justify it.
field-budget-line-justification = Why this expense is entered here, in one sentence; needed for an expense of ordinary law. The annexed budget prints it.

## StaffMeans
field-staff-means-id = An identifier of your choice, without accents or spaces. It lets a document settle only some of the staff.
field-staff-means-partner = The employer, by its identifier.
field-staff-means-to = The partner that receives the person or benefits from the work, by its identifier. What a partner keeps for its own use does not have this key.
field-staff-means-function = The post held, without any name, in French: `animatrice de la Maison`.
field-staff-means-grade = The grade or job framework (cadre d’emplois), printed in the schedule of staff.
field-staff-means-full-time-equivalent = The working time in full-time equivalents, for example `"0,5"` for half-time.
field-staff-means-hours-per-year = The number of hours a year, in figures.
field-staff-means-duties = The nature of the work, which an agreement making staff available has to state (décret n° 2008-580 of 18 June 2008).
field-staff-means-start = The first day. Without start or end, it lasts as long as the document.
field-staff-means-end = The last day. The time for which staff is made available is limited, and renewable (décret n° 2008-580 of 18 June 2008).
field-staff-means-valuation = The yearly value of this contribution, in euros, charges included. The same in the budget, accounts 86 and 87, if it is there.
field-staff-means-made-available = `yes` for staff made available in the sense of the civil-service code (CGFP, art. L. 512-6 and following), and not merely assigned to the action.
field-staff-means-reimbursement = What the host pays back each year, in euros. Staff made available is reimbursed, unless the law provides an exception (CGFP, art. L. 512-15).
field-staff-means-exemption = The exception of the law that frees from reimbursement, by name: an administrative public establishment attached to the authority, a groupement d’intérêt public… In place of `reimbursement`.
field-staff-means-agreement-of-agent = `yes` if the agent has agreed in writing; `no` if it takes effect only after that agreement (décret n° 2008-580 of 18 June 2008).

## MaterialMeans
field-material-means-id = An identifier of your choice, without accents or spaces. It lets a document settle only some of the property.
field-material-means-partner = The partner that lends the property, by its identifier.
field-material-means-to = The partner that uses it, by its identifier. What a partner keeps for its own use does not have this key.
field-material-means-description = The premises or equipment, in a group of French words: `rez-de-chaussée de l’ancienne filature`.
field-material-means-address = The address of the premises, or the place where the equipment is.
field-material-means-surface = The floor area in square metres, in figures.
field-material-means-slots = The days and hours of use. How premises are shared is read here.
field-material-means-premises = `yes` for premises, `no` for equipment. The occupation of public premises is precarious and revocable, and free of charge only for a general interest (CGPPP, art. L. 2125-1; CGCT, art. L. 2144-3).
field-material-means-valuation = The yearly value of this use, in euros. A free loan to an association is aid in kind, to be entered in its accounts.
field-material-means-fee = The yearly fee, in euros. Without this key use is free of charge, and the clause says why it may be.
field-material-means-fluids = Who pays for water, energy and heating, in a group of French words.
field-material-means-maintenance = Who maintains, cleans and repairs, in a group of French words.
field-material-means-inventory = What is handed over with it, one thing per dash. The annexed schedule prints it, and its return is compared with it.

## KnowledgeMeans
field-knowledge-means-partner = The partner that brings this knowledge, by its identifier.
field-knowledge-means-description = The knowledge or skill, in a group of French words: `formation des accueillants à l’écoute`.
field-knowledge-means-valuation = Its yearly value, in euros, if you estimate it.

## Governance
field-governance-bodies = The steering bodies, one per dash: steering committee, technical committee.
field-governance-beneficiaries = The place of the persons helped: seats, appointment, voice, tools. Nothing that concerns them is decided without them.
field-governance-dialogue = How the partners keep talking after signature, outside the bodies. Without this key each may ask for a difficulty to be examined.
field-governance-contact = Who is told of a change of representative: a department or an office. Otherwise the coordinator.
field-governance-changes-notice = The time for announcing a change of representative, for example `15 days`. Without this key: “sans délai” (without delay).

## Body
field-body-id = An identifier of your choice, without accents or spaces, for example `copil`.
field-body-name = The name of the body: `comité de pilotage`.
field-body-chair = Who chairs: an office, or a rule (“à tour de rôle”).
field-body-members = Who sits in it, one member per dash. A steering body brings together at least two partners.
field-body-duties = What the body is charged with, one duty per dash, in the French infinitive.
field-body-meets = When the body meets: so many times a year, at an interval, or on given dates.
field-body-voting = How decisions are taken. Without this key: one vote per member, by consensus and failing that by a majority of those present.
field-body-secretary = Who prepares the meetings and keeps their minutes: a department or an office.

## Member
field-member-partner = The partner that sits, by its identifier. For a member that is no partner give `function` only.
field-member-function = The office that sits: `directrice`, `représentants des parents`.
field-member-seats = The number of seats, in figures.

## Rhythm
field-rhythm-times-per-year = How many times a year at least, in figures. A conseil consultatif de réussite éducative has a minimum set by regulation (C. éduc., art. R. 212-33-2).
field-rhythm-every = The interval between two meetings, for example `3 months`, in place of a number a year.
field-rhythm-dates = The days that are fixed, one per dash.
field-rhythm-note = A detail: the time, the place, a guest.

## Beneficiaries
field-beneficiaries-seats = The number of seats kept for the persons helped, in figures. If there are none, say under `alternative` what stands in for them.
field-beneficiaries-body = The body in which they sit, by its identifier.
field-beneficiaries-appointed-by = How these persons are appointed: by whom, by election or by lot. No names.
field-beneficiaries-voice = The nature of their voice: `délibérative` (voting), `consultative`.
field-beneficiaries-participation = How they take part beyond the seats, in one or two full French sentences.
field-beneficiaries-tools = What lets them know what they themselves undertake: plain-language version, interview, leaflet. One tool per dash.
field-beneficiaries-information = How they are told of their rights and of decisions.
field-beneficiaries-alternative = What stands in for a seat: “un entretien collectif avant chaque bilan”.

## Confidentiality
field-confidentiality-shared = What is shared, one category per dash: the strictly necessary (CASF, art. L. 121-6-2 and L. 226-2-2). Be precise: a vague charter protects nobody.
field-confidentiality-never-shared = What is never shared, one category per dash.
field-confidentiality-recipients = Who receives information, what binds them to secrecy and the text that allows the exchange. Neither the charter nor the agreement of persons makes sharing lawful by itself.
field-confidentiality-bodies = The bodies in which single situations are examined, by their identifiers. Each partner that sits in them signs the charter.
field-confidentiality-prior-information = How the persons, or the parents and the child, are informed before any exchange (CASF, art. L. 226-2-2). Without this key the usual rule is printed.
field-confidentiality-parental-agreement = `yes` if the written agreement of the parents, or of the adult concerned, is obtained before the first exchange. A programme de réussite éducative supposes it (loi n° 2005-32 of 18 January 2005, art. 128).
field-confidentiality-names-to-funders = `no` if no name goes to the carrier of the scheme, to elected members or to funders, who receive numbers only. A programme de réussite éducative does not allow `yes`.
field-confidentiality-support = Where the information is recorded, and nowhere else: a register without names, software with personal access.
field-confidentiality-retention = How long the information is kept before it is destroyed, for example `2 years`.
field-confidentiality-family-presence = Whether the family, or the person and those close to them, attend the meetings that concern them.
field-confidentiality-most-present = The greatest number of persons present when one situation is examined, in figures. The fewer there are, the better the secret is kept.
field-confidentiality-breach = What is done when the rules are broken, beside criminal penalties (C. pén., art. 226-13).
field-confidentiality-danger = What is particular to the territory when a minor is in danger, for example how to reach the unit that receives reports of concern. The general rule is already written; no charter stands in the way of reporting (CASF, art. L. 121-6-2).
field-confidentiality-renewal = What happens when a person changes: the new one signs the charter before the first meeting. Without this key the usual rule is printed.

## Recipient
field-recipient-who = The partner that receives, by its identifier.
field-recipient-function = The office that receives the information, in French: `assistante sociale`. A whole body is not a recipient.
field-recipient-bound-by = What binds this person to secrecy: profession, mission, an undertaking of discretion, or nothing. A teacher, for example, is not in general bound by professional secrecy.
field-recipient-basis = The text that allows the exchange: article L. 121-6-2 or L. 226-2-2 of the code de l’action sociale et des familles; L. 1110-4 of the code de la santé publique for health.
field-recipient-shares = What this person shares, in a group of French words.
field-recipient-receives = What this person receives, in a group of French words. Without a text that binds them, nothing secret.

## DataProtection
field-data-protection-controllership = Who answers for the processing: a sole controller, separate controllers, joint controllers (GDPR, art. 26), or a controller and its processor (GDPR, art. 28).
field-data-protection-controllers = The controllers, by their identifiers: those who decide on purpose and means.
field-data-protection-processors = The processors, by their identifiers: those who process on behalf of a controller. The clause of article 28 of the GDPR is printed.
field-data-protection-purpose = The purpose, in a group of French words: `la gestion de l’accès à l’épicerie solidaire`. The data serve nothing else.
field-data-protection-basis = The legal basis of the processing. For a public body it is usually the public task; consent seldom suits someone who depends on the service.
field-data-protection-data = The categories of data, one per dash, without any real data. Sensitive data (GDPR, art. 9) are named.
field-data-protection-data-subjects = The persons whose data are processed, in a group of French words.
field-data-protection-recipients = Those who receive the data, one per dash: offices rather than bodies.
field-data-protection-retention = How long the data are kept, for example `2 years`.
field-data-protection-rights-contact = Whom a person addresses to exercise her or his rights: a department and its address.
field-data-protection-dpo = The data protection officer: name or office, and address.
field-data-protection-impact-assessment = The impact assessment: made on such a date, or not required and why. Ask the question for minors or sensitive data (GDPR, art. 35).
field-data-protection-security = The security measures: access, locked cupboard, erasure at the end of the time.
field-data-protection-arrangement = Between joint controllers: who informs persons, who answers their requests, who keeps which record (GDPR, art. 26). Its outline is made available to the persons.

## Evaluation
field-evaluation-questions = The questions that the evaluation answers, one per dash, in French with their question mark.
field-evaluation-criteria = What one looks at to answer them, one criterion per dash. Keep one that cannot be counted: trust, mutual knowledge.
field-evaluation-method = How it is done, in a few sentences: figures compared, interviews, accounts.
field-evaluation-reviews = The reviews, one per dash. Their dates are computed over the term and make the evaluation calendar.
field-evaluation-reports = What the reviews held so far found, one per dash: results by objective, difficulties, changes.
field-evaluation-individual = `yes` if the reviews are about the pathway of one person (projet d’accueil individualisé, pathway), and not about the partnership. The method then asks for at least three reviews a year, with the family.
field-evaluation-results = How results are shared and what they decide. Without this key each objective is continued, changed, replaced or closed.
field-evaluation-evaluator = Who conducts the evaluation: a body, a consultancy, a peer.
field-evaluation-holidays = The zone whose public holidays count when a date is moved: Alsace-Moselle, La Réunion… Without this key, those of mainland France.

## Review
field-review-id = An identifier of your choice, without accents or spaces, for example `bilan-annuel`.
field-review-title = The title of the review: `Bilan annuel`.
field-review-dates = The days that are fixed, one per dash, within the term. They add to the rhythm, if there is one.
field-review-times-per-year = How many reviews a year, in figures; they are spread evenly from the start of the term.
field-review-every = The interval between two reviews from the start of the term, for example `4 months`.
field-review-before-end = How long before the end of the term, for example `3 months`. The last review comes before the decision on renewal.
field-review-attendees = The partners that take part, by their identifiers.
field-review-families = `yes` if families or the persons helped take part.
field-review-indicators = The indicators examined, by their identifiers.
field-review-expects = What must be handed in before the meeting, one item per dash.
field-review-expected-before = How long before the meeting, for example `2 weeks`. The deadline is computed and printed in the calendar.
field-review-moved = What becomes of a date that falls on a day off. Without this key, the following working day.
field-review-place = The place of the meeting.

## Report
field-report-review = The review concerned, by its identifier.
field-report-date = The day on which it was held.
field-report-results = The result of each objective, one per dash.
field-report-difficulties = The difficulties met, one per dash. Nobody who could be recognised.
field-report-changes = What has changed since the last review, one point per dash.
field-report-open-points = What remains to be worked on, one point per dash. A review that closes an objective says so too.

## ObjectiveResult
field-objective-result-objective = The objective examined, by its identifier.
field-objective-result-reached = How far it was reached.
field-objective-result-finding = The finding, in one sentence: result expected, result obtained, gap.
field-objective-result-decision = What the review decides for this objective: continue, change, set a new objective or close.

## Policy
field-policy-priorities = The priorities, in order of rank: with limited means the first is served first.
field-policy-orientations = The orientations: a title and a text per dash.
field-policy-decisions = Decisions taken and to be taken, with the body, the date and who carries them out.
field-policy-elected-members = What elected members do in the partnership, and what they do not do, in one or two sentences.
field-policy-role-of-state = What falls to the State: to give impetus, set the norm, fund, in one or two sentences.
field-policy-linked-schemes = Neighbouring schemes (cité éducative, convention territoriale globale…), the link and what overlaps. The preamble of charters and agreements mentions them too.
field-policy-hearing = How the persons helped were heard before these choices.
field-policy-sustainable-development = The share of sustainable development, and of its social pillar first.
field-policy-resources = The means considered, without financial commitment: the note creates none.
field-policy-blockages = What stands in the way, each with its lever, who takes charge of it and by when.
field-policy-adoption = The body that adopts these orientations and, once they are adopted, its date and place.

## Priority
field-priority-rank = The rank, in figures; 1 is served first.
field-priority-title = The priority, in one line.
field-priority-owner = The partner that answers for it, by its identifier.
field-priority-horizon = When it should take effect: `rentrée 2027`.
field-priority-effect = The effect expected for people, in one French clause.
field-priority-objectives = The objectives into which it translates, by their identifiers.

## Orientation
field-orientation-title = The orientation, in one line.
field-orientation-text = What it means, in a few sentences.

## Decision
field-decision-subject = What is decided or remains to be decided, in one line.
field-decision-state = Taken or to be taken. Without this key it counts as taken.
field-decision-body = The body that decides.
field-decision-date = The day of the decision, or the day planned.
field-decision-vote = The vote: `unanimité`, `douze voix pour, deux contre`.
field-decision-executed-by = The partner that carries out the decision or prepares it, by its identifier.
field-decision-deadline = The day by which it is to be carried out or taken.

## LinkedScheme
field-linked-scheme-name = The name of the neighbouring scheme.
field-linked-scheme-link = Its link with the partnership, in a group of French words.
field-linked-scheme-overlap = What overlaps (same public, same action, same funding) and the conclusion drawn.

## Blockage
field-blockage-finding = What stands in the way, in one line. A fact rather than a reproach.
field-blockage-lever = What can lift it, in a group of French words.
field-blockage-owner = The partner that takes charge of it, by its identifier.
field-blockage-deadline = The day by which it should be lifted.

## Adoption
field-adoption-body = The body that adopts. As long as the date is missing, the note says that the orientations are submitted to it.
field-adoption-date = The day of adoption, once it is done.
field-adoption-place = The place of adoption.

## Communication
field-communication-text = What you add to the usual clause on communication, in full French sentences.
field-communication-logos = `yes` if logos must appear on publications.
field-communication-approval = Who approves publications before they go out, in a group of French words.

## Insurance
field-insurance-text = What each insures in particular, in full French sentences: premises, vehicle, volunteers.
field-insurance-certificate-by = Who hands in the insurance certificate, and when: `l’association, chaque année avant le 31 janvier`. The text follows “est remise par”.

## RepublicanContract
field-republican-contract-subscribed-by = The associations and foundations that subscribed it, by their identifiers. Without this key, all those that are parties.
field-republican-contract-date = The day of subscription. The contract has existed since 2 January 2022 (décret n° 2021-1947 of 31 December 2021).
field-republican-contract-deemed-met = The approval or recognition of public utility that stands in for the subscription, with its date. The clause is then shorter.
field-republican-contract-public-service = `yes` if the body is entrusted with a public service: it then owes neutrality and the equality of users, and the clause says so.

## StateAid
field-state-aid-regime = The regime under which the aid is paid. A non-economic activity is outside the scope; otherwise de minimis aid (regulations (EU) 2023/2831 and 2023/2832) or public-service compensation.
field-state-aid-received = Aid of the same kind already received over the period that counts, in euros. It adds to this one towards the ceiling.
field-state-aid-declaration = The day on which the beneficiary declared the aid already received. Without it the agreement asks for that declaration before the first payment.
field-state-aid-mandate = For public-service compensation: the task entrusted, its duration, how the compensation is calculated and how over-compensation is controlled.

## Accession
field-accession-conditions = Who may join the text and on what conditions, in full French sentences. An agreement is joined by an amendment.
field-accession-leaving-notice = The notice given by a party that leaves, for example `3 months`.
field-accession-effect-on-others = What the departure of one party changes for the others. Without this key the text goes on between them.

## Revision
field-revision-text = What you add to the usual rule on revision, in full French sentences.
field-revision-every = How often the text is read again together, for example `1 year`.
field-revision-majority = The rule by which a change is decided: `l’unanimité`, `la majorité des deux tiers`. No new obligation binds anyone without consent.

## Renewal
field-renewal-mode = No renewal, express or tacit. An agreement that pays money is not renewed tacitly: it takes credits and a decision.
field-renewal-maximum = How many times at most, in figures. Renewal without limit looks like a perpetual undertaking (C. civ., art. 1210).
field-renewal-notice = How long before the end renewal is asked for or refused, for example `3 months`.

## Termination
field-termination-notice = The notice given by a party that leaves without any breach by the other, for example `3 months`. Without this key such leaving is not provided for.
field-termination-formal-notice = The time given by the formal notice after a breach, for example `1 month`. Without this key, a reasonable time.
field-termination-form = The form of notifications. Without this key, registered letter with acknowledgement of receipt.
field-termination-effects = What termination changes: actions under way, people, property, sums paid.
field-termination-undertakings = The undertakings whose breach ends the contract, one per dash. The clause must name them (C. civ., art. 1225).

## Disputes
field-disputes-amicable = The time given to an amicable settlement, for example `2 months`.
field-disputes-mediator = The mediator who is called on before the court, in a group of French words: `le médiateur territorial` (CJA, art. L. 213-5). Without this key mediation remains optional.
field-disputes-court = The court, if it is not the administrative court of the department: the parties may choose another (CJA, art. R. 312-11). Between private parties it is the judicial court.

## International
field-international-law = The applicable law: `le droit français`.
field-international-language = The language that is authoritative, if there are several versions: `le français`.
field-international-currency = The currency of the amounts: `l’euro`.

## Document
field-document-id = An identifier of your choice, without accents or spaces. A deliberation, or another document, calls this one by it.
field-document-kind = The kind of document: charter, agreement, deliberation… It decides the clauses, their order and the annexes.
field-document-number = The number of the document, printed with the reference. It enters the name of the PDF: two documents of one kind therefore need one.
field-document-title = A title that replaces the usual title of its kind.
field-document-version = The version of this document, if it is not that of the dossier.
field-document-status = How far the text has come. A draft allows blanks and is marked “Projet”; a text for signature keeps none but the place and date of signature.
field-document-parties = The partners that are parties to this document, by their identifiers, when they are not all those of the dossier.
field-document-objectives = The objectives that this document covers, by their identifiers. Without this key, all of them.
field-document-contributions = The contributions that this document settles, by their identifiers. Without this key, all those that go from one party to another.
field-document-staff = The staff that this document settles, by their identifiers. Without this key, all that comes from the parties.
field-document-material = The premises and equipment that this document settles, by their identifiers. Without this key, all that come from the parties.
field-document-term = The term of this document, if it is not that of the dossier.
field-document-authority = The decisions that authorise the signature of this document, when they are not those that the partners give.
field-document-signed-at = The place of signature: “Fait à…”. Without this key, a line to be filled in.
field-document-signed-on = The day of the last signature. Law and clauses are those of that day; no decision and no annex may be later.
field-document-as-of = As long as the document is not signed, the day by which law is applied. Otherwise it is the start of the term; never today.
field-document-originals = The number of originals on paper: at least one per party, so that each has its proof (C. civ., art. 1375).
field-document-electronic-signature = `yes` if the document is signed electronically: the formula changes and the number of originals no longer matters (C. civ., art. 1366, 1367 and 1375).
field-document-spelling = The spelling of numbers in words, one per document: traditional, or reformed in 1990.
field-document-visas = Recitals of this document’s own, one per dash, after those of the law. “Vu” and the article are added if they are missing.
field-document-approves = For a deliberation: the document that it approves, by its identifier. It is annexed to the deliberation.
field-document-sitting = For a deliberation: the sitting of the assembly. What is known only on the day leaves a line to be filled in.
field-document-clauses = How this document departs from the clauses of its kind: clauses left out, replaced, added or moved, each with its reason, which `paraphe check` repeats.
field-document-annexes = Annexes of your own, after those of the kind. They are numbered and listed by themselves.
field-document-retroactivity = Why the text takes effect before it is signed, in one sentence. A public accountant refuses a retroactive effect that is not explained.
field-document-print-suppressions = `yes` to print, as an annex, the findings set aside under `suppressions` with their reasons. Without this key they do not leave the dossier.
field-document-attach-data = `no` to leave out of the PDF the data that it prints. Internal notes and bank details are never attached.
field-document-internal-note = A note for your colleagues, never printed nor attached. Whoever reads the dossier can read it.

## DocumentAuthority
field-document-authority-partner = The partner whose decision this is, by its identifier. It is a party to the document.
field-document-authority-deliberation = The number of the deliberation or decision, without “n°”.
field-document-authority-body = The body that decides: municipal council, board, standing committee.
field-document-authority-dates = The date of the decision, or the dates if there were several sittings. A decision always comes before the signature.
field-document-authority-subject = The subject of the decision, printed in the recitals after “ayant pour objet”.
field-document-authority-transmitted = The day on which the act was sent to the prefect, the day before the signature at the latest (CGCT, art. L. 2131-1).
field-document-authority-receipt = The number of the acknowledgement of the teletransmission (@CTES), for example `062-216209924-20260618-2026-41-DE`.
field-document-authority-published = The day of publication, the day before the signature at the latest (CGCT, art. L. 2131-1).
field-document-authority-pending = `yes`: the decision is awaited. Remove it once the decision is taken; a text for signature no longer allows it.

## Sitting
field-sitting-partner = The partner whose assembly deliberates, by its identifier.
field-sitting-body = The assembly: municipal council, board.
field-sitting-date = The day of the sitting.
field-sitting-convened-on = The day on which members were convened, before the sitting.
field-sitting-in-office = The number of members in office, in figures.
field-sitting-present = The number of members present, in figures.
field-sitting-represented = The number of absent members who gave a proxy, in figures.
field-sitting-voting = The number of voters, in figures: at most those present and represented, less those who withdraw.
field-sitting-votes-for = The number of votes for, in figures.
field-sitting-votes-against = The number of votes against, in figures; `0` if there are none.
field-sitting-abstentions = The number of abstentions, in figures. Votes for, votes against and abstentions make together the number of voters.
field-sitting-chair = Who chairs the sitting: name and office.
field-sitting-secretary = Who acts as secretary of the sitting.
field-sitting-rapporteur = Who presents the report to the assembly.
field-sitting-statement = The statement of reasons that the assembly reads before voting; often in a file beside the dossier.
field-sitting-withdrawals = The members with an interest in the matter, who leave the room and do not vote (CGCT, art. L. 2131-11 and L. 1111-6). One member per dash, with the interest held.

## ClauseChanges
field-clause-changes-omit = The clauses that this document leaves out, one per dash.
field-clause-changes-replace = The clauses whose text you rewrite, one per dash.
field-clause-changes-add = The clauses that you add, one per dash.
field-clause-changes-reorder = The clauses that you move, one per dash.

## OmittedClause
field-omitted-clause-clause = The identifier of the clause, as the outline of the kind names it: `insurance`.
field-omitted-clause-reason = Why it is left out; `paraphe check` repeats it to the reviewer.

## ReplacedClause
field-replaced-clause-clause = The identifier of the clause, as the outline of the kind names it: `insurance`.
field-replaced-clause-title = A title that replaces that of the clause.
field-replaced-clause-text = The text that replaces that of the clause, in French, as Markdown. `[](#term)` refers to the article of the clause `term`.
field-replaced-clause-reason = Why it is replaced; `paraphe check` repeats it to the reviewer.

## AddedClause
field-added-clause-id = An identifier of your choice, without accents or spaces, different from those of the clauses of the outline.
field-added-clause-title = The title of the article.
field-added-clause-after = The identifier of the clause behind which it goes. Without this key, at the end of the articles.
field-added-clause-text = The text of the article, in French, as Markdown. `[](#term)` refers to the article of the clause `term`.
field-added-clause-reason = Why it is added; `paraphe check` repeats it to the reviewer.

## MovedClause
field-moved-clause-clause = The identifier of the clause to be moved, as the outline of the kind names it.
field-moved-clause-after = The identifier of the clause behind which it goes; `first` puts it at the head.
field-moved-clause-reason = Why it is moved; `paraphe check` repeats it to the reviewer.

## Annex
field-annex-id = An identifier of your choice, without accents or spaces.
field-annex-title = The title of the annex, printed in the list of annexes.
field-annex-text = The content of the annex, in French, as Markdown, or the file beside the dossier that holds it. A text or a separate document, not both.
field-annex-separate = What is joined separately, on paper or as a file: `livret de huit pages`. The list of annexes prints it.
field-annex-date = The date of the annex, which is never later than the signature.

## Settings
field-settings-rules = How much findings weigh: a profile for all of them and, rule by rule, what departs from it.

## RuleSettings
field-rule-settings-profile = The profile for all rules: strict, default or lenient. Without this key, default.
field-rule-settings-severities = The weight of one rule or of a family of rules, in place of that of the profile, one per dash.

## RuleSeverity
field-rule-severity-rule = The code of a rule (`P0605`) or the name of a family (`method`).
field-rule-severity-severity = The weight of its findings. An error holds back the documents concerned; a warning lets them be built.
