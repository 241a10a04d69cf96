# What each term means.

## Level


## Setting

# What each term of the closed lists means, as an editor shows it.

## Phase
term-phase-formalisation = Formalisation: the partners agree on a framework text, the charter, and on their diagnosis.
term-phase-political = Political: the partners rank their priorities, set orientations and take decisions.
term-phase-operational = Operational: agreements settle objectives, means and evaluation.

## Kind
term-kind-charter = Charter of commitments (charte d’engagements): the framework text of the partnership, its principles and what each brings. It obliges nobody to pay.
term-kind-confidentiality-charter = Confidentiality charter (charte de confidentialité): what is shared about persons, between whom and on what basis. Each participant signs it.
term-kind-policy-orientations = Policy note (note d’orientations politiques): priorities, orientations and decisions of the political phase. It commits no expenditure.
term-kind-deliberation = Draft deliberation (projet de délibération): the text put to the assembly of a partner, which approves another document and authorises its signature.
term-kind-partnership-agreement = Partnership agreement (convention de partenariat): the mutual undertakings of several parties, with or without money.
term-kind-objectives-agreement = Agreement on objectives (convention d’objectifs): the subsidy paid to a project that the association initiated and designed (loi n° 2000-321 of 12 April 2000, art. 9-1 and 10).
term-kind-objectives-and-means-agreement = Agreement on objectives and means (convention d’objectifs et de moyens): an agreement on objectives that also lends staff, premises or equipment.

## Status
term-status-draft = Draft: the text is being written; it allows blanks and is marked “Projet” on every page.
term-status-for-vote = For the vote: the text goes to the assembly; only the decision, the sitting, and the place and date of signature stay open.
term-status-for-signature = For signature: the text is complete, but for the place and date of signature.
term-status-signed = Signed: the text is the one that was signed, with its date under `signed_on`.

## Form
term-form-required-by-law = Formal, required by law: a law or regulation imposes or organises it. Cite it under `legal_basis`.
term-form-project = Project: the partners wanted it, or were encouraged to it.
term-form-with-population = With the population: inhabitants or the persons helped are partners in it and sit in its bodies.

## Scope
term-scope-intra-institutional = Within one institution: between departments of one institution, which make no contract with one another.
term-scope-inter-institutional = Between institutions: between several distinct institutions or bodies.
term-scope-international = International: with a foreign partner; settle law, language and currency under `international`.

## Level
term-level-local = Local: a neighbourhood, a part of a commune.
term-level-communal = Communal: one commune (municipality).
term-level-intercommunal = Intercommunal: several communes, most often those of one EPCI.
term-level-departmental = Departmental: one département.
term-level-regional = Regional: one region.
term-level-national = National: the whole country.
term-level-european = European: several countries of the European Union.
term-level-international = International: beyond the European Union, or without limit of country.

## Setting
term-setting-urban = Urban: a town.
term-setting-periurban = Periurban: the outskirts of a town, often forgotten by schemes.
term-setting-rural = Rural: the countryside, where distances matter.

## Role
term-role-institutional = Institutional partner: it decides, funds or sets the frame.
term-role-operational = Operational partner: it runs the actions.
term-role-field = Field partner: it is in daily touch with people. Provide for a meeting where it sees the operational partners.

## LegalForm
term-legal-form-commune = Commune (municipality): local authority; its municipal council deliberates (CGCT, art. L. 2121-29).
term-legal-form-epci = Intercommunal public body (EPCI): community of communes or metropolis; its council deliberates, and sometimes its bureau, within the competences transferred.
term-legal-form-departement = Département: local authority; the departmental council or its standing committee deliberates.
term-legal-form-region = Region: local authority; the regional council or its standing committee deliberates.
term-legal-form-syndicat = Syndicate of communes or mixed syndicate: group of local authorities; its committee deliberates.
term-legal-form-ccas = Municipal social action centre (CCAS): public establishment of the commune; its board deliberates (CASF, art. L. 123-6 and R. 123-20).
term-legal-form-cias = Intercommunal social action centre (CIAS): public establishment of the group of communes; its board deliberates.
term-legal-form-caisse-des-ecoles = Caisse des écoles: public establishment of the commune for its schools; it may carry a programme de réussite éducative (C. éduc., art. L. 212-10).
term-legal-form-etablissement-public = Public establishment: any other public establishment, national or local.
term-legal-form-eple = State secondary school (EPLE): collège or lycée; its board gives its agreement (C. éduc., art. R. 421-20). A primary school is not one.
term-legal-form-etablissement-de-sante = Public health establishment: public hospital; exchanges of health information follow article L. 1110-4 of the code de la santé publique.
term-legal-form-gip = Public interest group (GIP): public body set up by several members; it does not subscribe the contrat d’engagement républicain.
term-legal-form-etat = The State: represented by the prefect, the recteur or their delegate. A department of it (DSDEN, DDETS) is not a legal person.
term-legal-form-caf = Family allowance fund (CAF): body of private law entrusted with a public service.
term-legal-form-cpam = Primary health insurance fund (CPAM): body of private law entrusted with a public service.
term-legal-form-protection-sociale = Social protection body: agricultural social insurance (MSA), pension fund and other funds.
term-legal-form-association-1901 = Association under the law of 1 July 1901: it has an RNA number; when subsidised it subscribes the contrat d’engagement républicain.
term-legal-form-association-droit-local = Association under the local law of Alsace-Moselle: entered in the court register, without RNA number; write the entry under `registration`.
term-legal-form-fondation = Foundation: when subsidised it subscribes the contrat d’engagement républicain.
term-legal-form-fonds-de-dotation = Endowment fund (fonds de dotation): private non-profit body that collects gifts for the general interest.
term-legal-form-mutuelle = Mutual society: body governed by the code de la mutualité.
term-legal-form-societe = Company: commercial or civil. What it supplies for a price is public procurement, not a subsidy.
term-legal-form-banque = Bank: a credit institution that is a partner, not the one that keeps the account.
term-legal-form-cooperative = Cooperative: SCIC, SCOP and other cooperatives.
term-legal-form-collectif-habitants = Group of inhabitants or users: a group without legal personality; it takes part, but cannot receive money nor bind itself as an association can.
term-legal-form-etranger = Foreign legal person: give its register under `registration`, and settle law, language and currency under `international`.

## Motive
term-motive-interest = Interest: the partner gains by it, for itself or for those it supports.
term-motive-responsibility = Responsibility: its mission calls on it to act.
term-motive-motivation = Motivation: its values lead it there.
term-motive-obligation = Obligation: a text of law obliges it; cite it under `legal_basis`.

## SigningMode
term-signing-mode-alone = Alone: this person signs alone for the party.
term-signing-mode-jointly = Jointly: all the persons named sign together.
term-signing-mode-either = Either: the signature of one of the persons named is enough.
term-signing-mode-or-representative = Or a representative: the person may be represented at the signature.
term-signing-mode-by-delegation = By delegation: the person signs for another, who delegated the signature. Give the act under `delegation`.

## Gender
term-gender-feminine = Feminine: “la commune, représentée”, “dénommée”.
term-gender-masculine = Masculine: “le CCAS, représenté”, “dénommé”.

## GrammaticalNumber
term-grammatical-number-singular = Singular: “le CCAS s’engage”.
term-grammatical-number-plural = Plural: “les Amis des Tilleuls s’engagent”.

## Nature

## AmountRule
term-amount-rule-fixed = Fixed amount: the sum written is due, subject to the provisos of the agreement.
term-amount-rule-ceiling = Ceiling: the sum is due only within the limit of eligible expenses really borne.
term-amount-rule-voted-yearly = Amount voted each year: the sum remains provisional until the competent body decides.
term-amount-rule-formula = Calculated amount: the sum written is an estimate; give the rule under `formula`.
term-amount-rule-indexed = Indexed amount: the sum follows an index; give the rule under `formula`.
term-amount-rule-deposit = Deposit: the sum is given back once the obligations are met; it does not count towards the eligible cost.

## PrincipleName
term-principle-name-mutual-interest = Mutual interest: each finds an interest of its own in the partnership.
term-principle-name-equality = Equality of partners: different in size and means, equal in deliberation.
term-principle-name-autonomy = Autonomy: each keeps its mission and its rules, without hierarchy.
term-principle-name-cooperation = Cooperation: cooperating rather than competing, and pooling.
term-principle-name-evolution = Evolution: the partnership is evaluated and changes with needs.
term-principle-name-other = Another principle: a principle of your own; give it a title and a meaning.

## ValueStanding
term-value-standing-shared = Shared: all the partners make it their own.
term-value-standing-recognised = Recognised: some hold it and the others respect it; name them under `partners`.

## RenewalMode
term-renewal-mode-none = None: the text ends with its term.
term-renewal-mode-express = Express renewal: by a new written agreement, in the light of the evaluation (C. civ., art. 1214).
term-renewal-mode-tacit = Tacit renewal: the text goes on unless opposed (C. civ., art. 1215). It does not suit an agreement that pays money; give a maximum.

## Bond
term-bond-profession = Profession: bound to secrecy by law (C. pén., art. 226-13), such as a doctor or a social worker.
term-bond-mission = Mission or office: a text attaches secrecy to it, as for child welfare (CASF, art. L. 221-6).
term-bond-contract = A contractual undertaking of discretion: the signed charter obliges one to keep silent, without opening access to secret information.
term-bond-nothing = No text: nothing binds or allows this person to receive secret information.

## Controllership
term-controllership-sole = Sole controller: one partner alone decides on the purpose and means of the processing.
term-controllership-separate = Separate controllers: each answers for its own processing.
term-controllership-joint = Joint controllers: several decide together; an arrangement says who does what (GDPR, art. 26).
term-controllership-processor = Processor: one partner processes on behalf of another, on written instructions (GDPR, art. 28).

## ProcessingBasis
term-processing-basis-consent = Consent of the persons concerned: free, and open to withdrawal at any time without harm to the person.
term-processing-basis-contract = Performance of a contract: made with the person concerned.
term-processing-basis-legal-obligation = Compliance with a legal obligation: a text of law imposes the processing.
term-processing-basis-vital-interest = Protection of vital interests: a person’s life is at stake.
term-processing-basis-public-task = Performance of a task in the public interest: the usual basis of a public body or of one entrusted with a public service.
term-processing-basis-legitimate-interest = Legitimate interest: weighed against the rights of persons; a public authority does not use it in its tasks.

## AidRegime
term-aid-regime-none = Outside the scope of State aid: the activity is not economic, or does not affect trade between Member States.
term-aid-regime-de-minimis = De minimis aid: under a ceiling for a single undertaking over a period (Regulation (EU) 2023/2831).
term-aid-regime-de-minimis-sieg = De minimis aid for a service of general economic interest: under a higher ceiling (Regulation (EU) 2023/2832).
term-aid-regime-sieg-decision = Compensation for a service of general economic interest: the agreement serves as entrustment; describe it under `mandate` (Decision 2012/21/EU, then (EU) 2025/2630).

## Spelling
term-spelling-traditional = Traditional spelling: “vingt et un”, “trois mille deux cents”.
term-spelling-reformed = Spelling reformed in 1990: “vingt-et-un”, “trois-mille-deux-cents”.

## DayRule
term-day-rule-following = Following working day: the date is put off.
term-day-rule-preceding = Preceding working day: the date is brought forward.
term-day-rule-unmoved = Unmoved: the date stays, even on a Sunday or a public holiday.

## Scheme
term-scheme-programme-reussite-educative = Programme de réussite éducative: supports children and their families (loi n° 2005-32 of 18 January 2005, art. 128); it has rules of its own on carrier, ages, confidentiality and ordinary law.
term-scheme-projet-educatif-territorial = Projet éducatif territorial: links school time with the time before, after and outside school.
term-scheme-cite-educative = Cité éducative: educational alliance of a large neighbourhood.
term-scheme-accompagnement-scolarite = Contrat local d’accompagnement à la scolarité: supports children outside school time, with their parents.
term-scheme-contrat-de-ville = Contrat de ville: frame of urban policy in priority neighbourhoods.
term-scheme-convention-territoriale-globale = Convention territoriale globale: framework between the CAF and local authorities, without funding of its own.

## NetworkKind
term-network-kind-professional = Support network between professionals: informal exchanges; if single situations are discussed, it needs a confidentiality charter.
term-network-kind-association = Network carried by an association: close to the field, but with little backing from institutions.
term-network-kind-institutional = Network carried by institutions: charter, coordinator and steering committee; the field takes less part in it without a delegate.
term-network-kind-thematic = Network formed around a public or a problem: recognised by at least one institution; provide for the succession of those who animate it.

## Attainment
term-attainment-reached = Reached: the expected result is obtained.
term-attainment-partly-reached = Partly reached: the result is obtained in part; say what is missing.
term-attainment-not-reached = Not reached: the result is not obtained; say why.

## ObjectiveDecision
term-objective-decision-continue = Continue: the objective is kept as it is.
term-objective-decision-change = Change: the objective is kept, with another result or other actions.
term-objective-decision-new = Set a new objective: another objective takes its place.
term-objective-decision-close = Close: the objective ends; say what remains to be worked on.

## Profile
term-profile-strict = Strict: findings of method weigh more than usual.
term-profile-default = Default: law and arithmetic bind, method warns at most.
term-profile-lenient = Lenient: findings of method weigh less than usual.

## Weight
term-weight-error = Error: the documents concerned are not built.
term-weight-warning = Warning: documents are built, and the check says so.
term-weight-information = Information: nothing is blocked.
term-weight-off = Off: the rule says nothing.

## DecisionState
term-decision-state-taken = Taken: the body has decided; give the date and the vote.
term-decision-state-pending = To be taken: the decision is still to come; give the body and the deadline.

## HolidayZone
term-holiday-zone-metropole = Mainland France: the national public holidays.
term-holiday-zone-alsace-moselle = Alsace-Moselle: Good Friday and 26 December as well.
term-holiday-zone-guadeloupe = Guadeloupe: the day of the abolition of slavery as well.
term-holiday-zone-guyane = French Guiana: the day of the abolition of slavery as well.
term-holiday-zone-la-reunion = Réunion: the day of the abolition of slavery as well.
term-holiday-zone-martinique = Martinique: the day of the abolition of slavery as well.
term-holiday-zone-mayotte = Mayotte: the day of the abolition of slavery as well.
term-holiday-zone-nouvelle-caledonie = New Caledonia: the national public holidays; the tool does not know the territory’s own.
term-holiday-zone-polynesie-francaise = French Polynesia: the national public holidays; the tool does not know the territory’s own.
term-holiday-zone-saint-barthelemy = Saint Barthélemy: the day of the abolition of slavery as well.
term-holiday-zone-saint-martin = Saint Martin: the day of the abolition of slavery as well.
term-holiday-zone-saint-pierre-et-miquelon = Saint Pierre and Miquelon: the national public holidays.
term-holiday-zone-wallis-et-futuna = Wallis and Futuna: the national public holidays; the tool does not know the territory’s own.
