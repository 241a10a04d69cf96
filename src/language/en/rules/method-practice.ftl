# Rules of the family method-practice: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

population-unrepresented = The partnership is made with the population, and nobody represents it.
population-unrepresented-help = Give it seats under `governance.beneficiaries` (`seats`, `body`, `appointed_by`), or make a group of inhabitants a partner (`legal_form: collectif-habitants`).
population-unrepresented-title = partnership with the population, without it
population-unrepresented-checks = Where `form` is `with-population`, looks for a seat of the inhabitants in a body, or for a group of inhabitants among the partners. What stands in for a seat (`alternative`) is not enough here.
population-unrepresented-why = A partnership with people who are absent from it remains a partnership about them: they have no place to speak and no voice to decide.

agreement-within-one-body = “{ $partner }” and “{ $first }” have the same SIREN: they are one legal person, which makes no contract with itself.
agreement-within-one-body-first = The same SIREN is written here.
agreement-within-one-body-scope = The partnership is said to be within one institution, and “{ $document }” is an agreement: services of one institution make no contract with each other.
agreement-within-one-body-document = The agreement is here.
agreement-within-one-body-help = Between services of one legal person, write a charter (`kind: charter`) or a note. If there are two legal persons, give each its SIREN and write `scope: inter-institutional`.
agreement-within-one-body-title = agreement between services of one legal person
agreement-within-one-body-checks = Compares the SIREN numbers of the parties to agreements, and tells of an agreement in an `intra-institutional` partnership. Charters are free. Two partners with the same SIRET are told by another rule.
agreement-within-one-body-why = A contract takes two persons. Signed by two services, the agreement binds nobody, and the money that it promises does not leave its till.

agreement-for-informal-network = “{ $document }” turns into a contract a network of professionals that no institution recognises.
agreement-for-informal-network-kind = The network is described here.
agreement-for-informal-network-help = Write a charter of the network (`kind: charter`). If an agreement is wanted, name the institutions that recognise it (`network.recognised_by`) and the objectives that they pursue together.
agreement-for-informal-network-title = agreement for an informal network
agreement-for-informal-network-checks = Tells of an agreement where the dossier describes only a `professional` network without an institution that recognises it, without objective, money or charter. A network that completes a partnership is not concerned.
agreement-for-informal-network-why = A network is no partnership: it lives by free relations and exchanges made to measure. A contract freezes it without protecting it, and binds institutions that decided nothing.

persons-on-network-map = “{ $title }” names a person: “{ $name }”.
persons-on-network-map-help = Put bodies and functions in the place of names (“prevention worker, association X”). Keep the address book with names out of the dossier.
persons-on-network-map-unknown = “{ $title }” is not written in the dossier: check that it names no person.
persons-on-network-map-title = map of a network with names
persons-on-network-map-checks = Reads the annexes whose title announces a map or a directory of the network, the partners or the actors, and looks in them for a title followed by a name, or for the name of a person of the dossier. In a draft the rule only informs.
persons-on-network-map-why = Who knows whom, and in what capacity, is personal data. Once signed and published the map cannot be taken back, and it ages with each departure.

situations-without-charter = The network discusses single situations, and the dossier has no charter of confidentiality.
situations-without-charter-help = Add a charter of confidentiality under `documents` (`kind: confidentiality-charter`), or write `situations: false` if only general questions are discussed.
situations-without-charter-title = single situations without a charter of confidentiality
situations-without-charter-checks = Where `network.situations` is `true`, looks for a charter of confidentiality in the dossier.
situations-without-charter-why = Informal exchange between professionals is where secrets are most easily lost. The charter tells each, before he speaks, what he may say and to whom.

network-without-backing = No institution supports this network of an association.
network-without-backing-help = Name under `network.recognised_by` the institution that supports it; a letter is enough.
network-without-backing-title = network of an association without an institution behind it
network-without-backing-checks = For an `association` network, tells that `recognised_by` is missing. Information only.
network-without-backing-why = Networks of an association are alive but little supported: without a written word of an institution their requests stay unanswered.

network-without-coordination = This network of institutions has { $missing ->
    [both] neither an institution that coordinates it nor a body that steers it.
    [coordinator] no institution that coordinates it.
   *[body] no body that steers it.
}
network-without-coordination-help = { $missing ->
    [both] Name the coordinator under `network.coordinator` and the steering body under `network.body`.
    [coordinator] Name the coordinator under `network.coordinator`.
   *[body] Name a body of `governance.bodies` under `network.body`.
}
network-without-coordination-title = network of institutions without coordinator or steering
network-without-coordination-checks = For an `institutional` network, looks for an institution that coordinates and a body that steers. A network is no partnership: it names its coordinator, who may be the same.
network-without-coordination-why = What holds a network of institutions together is written: a charter, a commitment of the representatives, a coordinator. Without them each waits for the other to convene.

network-unrecognised = No institution recognises this network about a public or a problem.
network-unrecognised-help = Name under `network.recognised_by` at least one institution that recognises it.
network-unrecognised-title = thematic network that no institution recognises
network-unrecognised-checks = For a `thematic` network, asks that at least one institution recognises it (`recognised_by`).
network-unrecognised-why = Such a network brings volunteers and professionals together around those whom no counter reaches. Recognised, it can refer people and be heard; ignored, it bears alone what falls to institutions.

network-dormant = The network has not been active since { $last }, and a document of the dossier is of { $date }.
network-dormant-limit = The time after which it is reviewed is written here.
network-dormant-help = Bring the network together and correct `last_active`, or review with the partners whether it still exists. The time is written under `dormant_after` (`12 months` when nothing is said).
network-dormant-unknown = the dossier does not say when the network was last active: write it under `network.last_active`.
network-dormant-title = dormant network
network-dormant-checks = Compares the last activity of the network (`last_active`) with the date of the latest document of the dossier. After twelve months, or the time that the network gives itself (`dormant_after`), it is to be reviewed.
network-dormant-why = A network that nothing activates disappears without anybody's decision. The text that relies on it then promises a relay that is gone.

network-without-mandate = Those who take part in the network have no mandate of their institution.
network-without-mandate-help = Write under `network.mandate` the mission and the working time granted to each (“half a day a month, in the job description”).
network-without-mandate-title = network without a mandate of institutions
network-without-mandate-checks = For a network of professionals, of institutions or about a public, looks for the mandate given to those who take part. Networks of an association rest on its members and need none.
network-without-mandate-why = Between the engagement of each and the order of the administration there is a balance: without recognised time, people stop coming at the first rush of work.

party-without-contribution = “{ $partner }” is party to an agreement and brings nothing: neither money, nor people, nor rooms, nor knowledge.
party-without-contribution-none = The parties to “{ $document }” bring nothing: the dossier describes no means.
party-without-contribution-help = Describe what each party brings under `means`: `financial.contributions`, `human`, `material` or `knowledge`. An experience or a skill is a contribution.
party-without-contribution-title = party that brings nothing
party-without-contribution-checks = For each party to an agreement, looks for a contribution of whatever nature: money, people, rooms or equipment, knowledge, or a product of the budget. A partner that signs no agreement is not concerned.
party-without-contribution-why = Pooling knowledge, skills, people and money is what distinguishes a partner from a beneficiary or a witness. What is not written is neither recognised nor asked for.

ordinary-law-paid-without-reason = “{ $label }” is an expense of ordinary law, and nothing says why the budget of the partnership pays it.
ordinary-law-paid-without-reason-help = Write the reason under `justification` and the partner who should pay under `partner`, or take the line out of the budget.
ordinary-law-paid-without-reason-title = expense of ordinary law without a reason
ordinary-law-paid-without-reason-checks = For each charge of the budget marked `ordinary_law: true` (care, child protection, prevention), asks for a reason. A programme of réussite éducative has its own rule.
ordinary-law-paid-without-reason-why = A partnership adds to ordinary law and does not replace it. Paid twice, the same service is missing elsewhere, and whoever is in charge of it withdraws.

action-of-one-partner = “{ $partner }” conducts the action “{ $action }” alone.
action-of-one-partner-help = Name under `partners` those who contribute to it, or write under `pooled` what is put in common. If the action is its own alone, describe it among its own objectives (`own_objectives`).
action-of-one-partner-title = action of one partner alone
action-of-one-partner-checks = In a charter or a partnership agreement, tells of actions in which one partner alone takes part and nothing is pooled. Without `partners`, an action has those of its objective. That no action is shared is told by another rule, and objectives agreements are not concerned.
action-of-one-partner-why = The way of working is shared and complementary: what each would do anyway needs no partnership, and weighs down what the others sign.

beneficiaries-without-place = The charter “{ $document }” gives the persons helped neither a seat nor anything that stands in for it.
beneficiaries-without-place-help = Write under `governance.beneficiaries` the number of seats (`seats`) and the body (`body`), or under `alternative` what stands in for them (“a consultation before each committee”).
beneficiaries-without-place-title = persons helped without a place in steering
beneficiaries-without-place-checks = For a charter that several partners share, looks for a seat of the persons helped, a group of inhabitants among the partners, or what stands in for them. A charter of principles without partners is not concerned; a programme of réussite éducative has its own rule.
beneficiaries-without-place-why = Users are at the heart of local governance. Without a written place, people speak of them without them, and learn of their refusals afterwards.

beneficiaries-without-tools = Nothing helps the persons helped to measure what they undertake.
beneficiaries-without-tools-help = Write under `tools` what is handed or offered to them: a version in plain language, a notice, an interview.
beneficiaries-without-tools-title = no tool to understand one's undertakings
beneficiaries-without-tools-checks = Where the place of the persons helped is described in a charter or a partnership agreement, looks for at least one tool that lets them know how far their undertakings go.
beneficiaries-without-tools-why = People are asked to join a project. They commit themselves freely only if they can understand what depends on it.

participation-unsaid = The dossier does not say how the persons helped take part in the action.
participation-unsaid-help = Write under `participation` the form and the rhythm (“an assembly each quarter; workshops are proposed by the inhabitants”).
participation-unsaid-title = participation of persons unsaid
participation-unsaid-checks = Where the place of the persons helped is described in a charter or a partnership agreement, looks for how they take part. Where priorities or decisions are taken, another rule asks how they were heard, and this one is silent.
participation-unsaid-why = A seat occupies only a few. To take part, to be of service and to know oneself useful is what the others wait for.

public-undefined = “{ $document }” does not say whom the partnership serves.
public-undefined-help = Describe the public under `public.description` (“children from six to twelve of the Tilleuls quarter”).
public-undefined-title = public not defined
public-undefined-checks = For any charter or agreement that several partners share, looks for the description of the public.
public-undefined-why = The user is what policies that often ignore one another have in common. An object without a public can be neither evaluated nor compared with a need.

families-uninformed = No information sheet is planned for the families.
families-uninformed-help = Write under `information` who informs them, when and in what form (“a sheet handed over and read with the family at the first interview”).
families-uninformed-title = families without written information
families-uninformed-checks = Where the place of the persons helped is described and the dossier has a charter of commitments or of confidentiality, looks for how they are informed.
families-uninformed-why = Many families are lost or distrustful, and fear social services, up to the placement of their children. To know who meets and why is the first condition of trust.

way-in-unsaid = The dossier does not say how one comes in: sent by a professional, or of one's own accord.
way-in-unsaid-help = Write under `public.access` by whom and how a person is received, and whether he may come by himself.
way-in-unsaid-title = way in unsaid
way-in-unsaid-checks = In a charter or a partnership agreement that describes its public, looks for how people come in. Information only.
way-in-unsaid-why = A family may come by itself and call the partners. If the text knows only referrals, those whom no professional follows stay outside.

absent-family-unreported = The family is absent, and nothing says that it is given an account.
absent-family-unreported-unsaid = Single situations are discussed here, and nothing says whether the family is there.
absent-family-unreported-help = Write under `family_presence` whether the family is there; if not, who gives it an account and when (“absent; the referent tells it within the week”).
absent-family-unreported-title = absent family without an account
absent-family-unreported-checks = In a charter of confidentiality, reads what the dossier says of the presence of the family (`family_presence`). If it is absent, looks for who gives it an account. If bodies discuss situations, the dossier has to say it.
absent-family-unreported-why = A team that decides about a child without its parents, and without telling them, loses their trust and with it what it decided.

sharing-unlimited = The clause on shared information does not limit it to the essential.
sharing-unlimited-help = Write in this clause: « Seules sont partagées les informations essentielles, strictement nécessaires à l’accompagnement de la personne. »
sharing-unlimited-title = sharing without measure
sharing-unlimited-checks = Reads, in a charter of confidentiality, the clause that says what is shared and looks in it for a measure: the essential, the strictly necessary, the indispensable. The usual clause gives it; the rule looks at the one that was put in its place.
sharing-unlimited-why = The law allows sharing only for what is strictly necessary. A wider clause does not protect whoever speaks, and exposes him.

team-of-one-partner = “{ $body }” discusses situations and brings only one partner together.
team-of-one-partner-members = Its members are named here.
team-of-one-partner-help = Name the other partners concerned among the `members`, or take the body out of `confidentiality.bodies` if it is an internal meeting.
team-of-one-partner-title = team of one partner
team-of-one-partner-checks = Among the bodies that discuss situations (`confidentiality.bodies`), tells of those whose seats are all of one partner. Information only.
team-of-one-partner-why = Out of fear for confidentiality some teams meet without partners. A safe charter lets them come back, and with them what they know.

too-many-around-a-situation = Up to { $most } people discuss one situation; the usage is { $usual } at most.
too-many-around-a-situation-seats = “{ $body }” has { $seats } seats, and { $most } people at most discuss one situation.
too-many-around-a-situation-limit = The limit is written here.
too-many-around-a-situation-help = Bring the seats and `most_present` down to those whom the situation concerns, { $usual } people at most; the others receive the list of conclusions.
too-many-around-a-situation-title = too many people around one situation
too-many-around-a-situation-checks = Tells of a limit (`confidentiality.most_present`) above eight, and of bodies of `confidentiality.bodies` with more seats than the limit, or than eight when nothing is said.
too-many-around-a-situation-why = Too many partners around a child intimidate the family, and end by talking of other children. Only those whom the situation concerns have to hear it.

school-without-slot = “{ $partner }” sends somebody to meetings, and nothing says when that person is free.
school-without-slot-help = Write under `slot` the time set free (“Tuesday, from 13:30 to 15:30, at the school”).
school-without-slot-title = school without a time for meetings
school-without-slot-checks = For a school (`legal_form: eple` or a UAI number), asks that one at least of those who take part in meetings has a time slot.
school-without-slot-why = Teachers have no release time for these meetings. Without a slot the school is invited and never there, and people speak of the pupil without it.

too-few-reviews = { $count ->
    [0] No review is planned
    [1] One review alone is planned
   *[other] Only { $count } reviews are planned
} { $dated ->
    [yes] from { $from } to { $to }
   *[no] a year
}; { $individual ->
    [yes] the pathway of a person asks for { $wanted }.
   *[no] the method asks for { $wanted }.
}
too-few-reviews-help = Write under `reviews` `times_per_year: 3`, `every: 4 months` or three `dates` a year.
too-few-reviews-unknown = the term of the partnership is not known: nobody can tell how many reviews are held a year.
too-few-reviews-title = fewer than three reviews a year
too-few-reviews-checks = Counts the reviews planned in each year of the term; a term of less than a year asks for its share. A later year whose calendar is not written yet is not counted. The rule is strict for the pathway of a person (`evaluation.individual`), a guide for a partnership, and only information where the dossier has none but objectives agreements.
too-few-reviews-why = Three meetings a year at least, after the example of individual care plans at school, leave time to correct. A single review, at the end, states and changes nothing any more.

objective-undecided = The review does not say what is decided about the objective “{ $objective }”.
objective-undecided-missing = The last review, “{ $review }”, decides nothing about { $count ->
    [1] the objective { $objectives }.
   *[other] { $count } objectives: { $objectives }.
}
objective-undecided-help = Write under `results`, for each objective, a decision: `continue`, `change`, `new` or `close`.
objective-undecided-title = objective about which a review decides nothing
objective-undecided-checks = Asks for a decision in each result of a review (`evaluation.reports`), and that the last review decides on all objectives of the dossier, but for those that an earlier one closed. An old review need not know an objective that came since.
objective-undecided-why = To evaluate again is to come back to the first objectives, and to continue them, set others or adapt them. An objective about which nothing is decided goes on by habit.

closed-without-open-points = The objective “{ $objective }” is closed, and the review does not say what is left to work on.
closed-without-open-points-help = Write under `open_points` what is left to work on, be it “nothing”.
closed-without-open-points-title = objective closed without what is left to do
closed-without-open-points-checks = Where a review closes an objective, asks that it says what is left to work on.
closed-without-open-points-why = Evaluation shows difficulties, changes and points to work on. To close without writing them makes those who follow discover everything again.

expectation-never-reviewed = No review examines the indicator “{ $indicator }”, which measures this expectation.
expectation-never-reviewed-help = Add `{ $indicator }` to the `indicators` of a review.
expectation-never-reviewed-title = expectation that no review examines
expectation-never-reviewed-checks = Looks for the indicator of each expectation (`expectations`) among those that reviews examine. A review that names no indicator examines them all.
expectation-never-reviewed-why = Evaluation is held within a limited time and answers agreed expectations. An expectation that is measured but never read leaves each with an impression.

network-without-field-delegate = Nobody speaks for the field in this network of institutions.
network-without-field-delegate-help = Write under `network.field_delegate` the function that speaks for those who meet people (“prevention worker chosen by colleagues”).
network-without-field-delegate-title = network of institutions without a delegate of the field
network-without-field-delegate-checks = For an `institutional` network, tells that no delegate of the field is named. Information only.
network-without-field-delegate-why = Networks of institutions mobilise little those who act. A delegate chosen by them reports to steering what charters do not see.

network-without-succession = Nothing says who comes after those who animate this network.
network-without-succession-help = Write under `network.succession` how succession is prepared (“a pair, renewed each year”).
network-without-succession-title = network without succession
network-without-succession-checks = For a `thematic` network, looks for who succeeds those who animate it.
network-without-succession-why = A network about a problem rests on some volunteers. When they stop, nobody warns the people who counted on it.

knowledge-not-pooled = The partners pool means, but no knowledge and no skill.
knowledge-not-pooled-help = Write under `means.knowledge` what each can do and shares (“knowledge of the quarter”, “training in listening”).
knowledge-not-pooled-title = no knowledge pooled
knowledge-not-pooled-checks = Where a charter or a partnership agreement describes means, asks for at least one contribution of knowledge or skills.
knowledge-not-pooled-why = Knowledge and skill come first among what partners bring one another. They are also what the smallest bring, whom money alone makes invisible.

ordinary-law-without-payer = “{ $label }” is an expense of ordinary law, and nobody says who should pay it.
ordinary-law-without-payer-help = Name under `partner` the partner to whom the expense falls.
ordinary-law-without-payer-title = expense of ordinary law without its ordinary payer
ordinary-law-without-payer-checks = For each charge marked `ordinary_law: true` whose reason is given, asks for the partner who should pay it. A programme of réussite éducative has its own rule.
ordinary-law-without-payer-why = The exception holds for the time that ordinary law takes over. Without the name of the one to whom the expense falls, it becomes the rule.

support-or-retention-unsaid = The charter of confidentiality does not say { $missing ->
    [support] on what support information is written.
   *[retention] how long information is kept.
}
support-or-retention-unsaid-help = { $missing ->
    [support] Write under `confidentiality.support` where information is written down (“a list of conclusions, in a locked cupboard”).
   *[retention] Write a length under `confidentiality.retention` (`1 year`).
}
support-or-retention-unsaid-title = support or time of keeping unsaid
support-or-retention-unsaid-checks = A charter of confidentiality says six things: what, to whom, on what support, how long, what never, and what follows a breach. The rule looks for the support and the time; the others are clauses without which the charter is not drafted (P0704). The time of `data_protection` is accepted.
support-or-retention-unsaid-why = A vague charter protects nobody. A writing without place or end still circulates when the child has left the school.

everything-shared = “{ $words }” limits nothing: only the essential is shared.
everything-shared-help = Name what is useful to the support of the person (“attendance”, “actions already begun”), or add « strictement nécessaires à… ».
everything-shared-title = everything is shared
everything-shared-checks = In `shared` and in what each recipient gives and receives, tells of words that mean everything: « toutes les informations », « l’ensemble du dossier ». They are accepted where the sentence brings them back to the necessary or to data without names.
everything-shared-why = Neither function nor charter frees from the secret for a whole file. Only the essential information passes from one partner to the other.

review-without-family = The families or the persons helped are called to no review.
review-without-family-individual = The family is not called to the review “{ $review }”, which is about the pathway of a person.
review-without-family-help = Write `families: true` under the review.
review-without-family-title = review without the family
review-without-family-checks = For a partnership, asks that the families or the persons helped take part in one review at least. For the pathway of a person (`evaluation.individual`), asks that the person or the family is called to each. The rule is only information where the dossier has none but objectives agreements.
review-without-family-why = They alone know what the action changed. A review among professionals measures what they did, and not what the child gained.

money-without-account = “{ $partner }” receives money, and the dossier does not say on what account.
money-without-account-help = Write its account under `bank_account` (`holder`, `iban`, `bic`) or, for a public body, its accountant under `accountant`.
money-without-account-title = money without an account
money-without-account-checks = For each party to an agreement that receives a contribution, looks for a bank account or a public accountant. A deposit, which is given back, needs none.
money-without-account-why = The agreement is a paper of the payment: without an account the accountant refuses the order, and the first payment waits for a letter.

attainment-unsaid = The review does not say whether the objective “{ $objective }” is reached.
attainment-unsaid-help = Write under `reached`: `reached`, `partly-reached` or `not-reached`; or say it in words under `finding`.
attainment-unsaid-title = objective of which the review does not say whether it is reached
attainment-unsaid-checks = Asks, for each result of a review (`evaluation.reports`), how far the objective is reached, by a term or in words.
attainment-unsaid-why = An objective is evaluated again only after one has looked at what became of it: without that, the decision is but an opinion.

review-unexplained = { $what ->
    [difficulties] The objective “{ $objective }” is not reached, and the review “{ $review }” does not say what was difficult.
   *[changes] The review “{ $review }” changes the objective “{ $objective }” and does not say what changes.
}
review-unexplained-help = { $what ->
    [difficulties] Write the obstacles under `difficulties`, or what was found about this objective under `finding`.
   *[changes] Write under `changes` what changes: the objective, the action, the public or the parts of partners.
}
review-unexplained-title = review without difficulties or changes
review-unexplained-checks = In a review, asks for the difficulties where an objective is not reached, or only in part, and for the changes where it decides to change one or to set a new one.
review-unexplained-why = Evaluation shows difficulties and changes. Without them the next review starts from nothing, and a partner who was absent does not understand what was decided.
