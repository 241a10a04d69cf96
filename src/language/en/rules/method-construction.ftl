# Rules of the family method-construction: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

need-out-of-date = The { $what ->
    [need] need was observed
   *[diagnosis] diagnosis was made
} on { $date }, more than three years before the document “{ $document }” that rests on it.
need-out-of-date-document = This document refers to it.
need-out-of-date-help = Check the figures with the partners and write the date of that update under `date`.
need-out-of-date-unknown = The need bears no date: nobody can tell whether it is recent. Write the date of the observation under `need.date`.
need-out-of-date-title = need or diagnosis older than three years
need-out-of-date-checks = Compares the dates of the need and of the diagnosis with the date of each charter, note of orientations and agreement. Beyond three years the first document concerned is named.
need-out-of-date-why = A partnership follows the needs that are observed, close to people. Old figures found actions whose public has already changed.

diagnosis-not-shared = This diagnosis is not shared: { $missing ->
    [both] it names no two partners who took part in it, and bears no date.
    [contributors] it names no two partners who took part in it.
   *[date] it does not bear the date on which the partners settled it.
}
diagnosis-not-shared-help = Name under `contributors` those who brought their data and their reading, and write under `date` the day on which they agreed.
diagnosis-not-shared-title = diagnosis of one partner, or without date
diagnosis-not-shared-checks = Checks that the diagnosis names two contributors at least and bears a date. A dossier of one partner is not concerned.
diagnosis-not-shared-why = The shared diagnosis is the ground of the first phase: what one partner found binds none of the others, and cannot be reread without its date.

diagnosis-missing = The charter “{ $document }” rests on no shared diagnosis.
diagnosis-missing-help = Describe the partners' diagnosis under `diagnosis`: `date`, `contributors`, `method`, `indicators` and `summary`.
diagnosis-missing-title = charter without a shared diagnosis
diagnosis-missing-checks = Checks that the dossier of a charter of commitments describes a diagnosis. A charter without parties is not concerned, nor an agreement made without a charter.
diagnosis-missing-why = Partners commit themselves to a problem that they all recognise. Without a common diagnosis each signs for its own.

indicator-without-source = The indicator “{ $name }” does not say { $missing ->
    [both] where it comes from or of when it is.
    [source] where it comes from.
   *[date] of when it is.
}
indicator-without-source-help = Write the document or file from which the figure was taken under `source`, the partner who supplies it under `partner` and the day of the observation under `date`.
indicator-without-source-title = indicator of the diagnosis without source or date
indicator-without-source-checks = Checks that each indicator of the diagnosis has a date and a source. The name of the partner who supplies the figure counts as a source.
indicator-without-source-why = Bringing the partners' data together means that each can be traced: a figure without origin cannot be discussed, nor compared a year later.

indicator-defined-twice = The indicator “{ $name }” has two definitions: the two figures cannot be compared.
indicator-defined-twice-first = First definition here.
indicator-defined-twice-help = Keep one definition and reckon again the figure that followed another, or give the two indicators different names under `name`.
indicator-defined-twice-title = one name of an indicator, two definitions
indicator-defined-twice-checks = Checks that two indicators of the diagnosis with the same name have the same definition, capitals and spaces apart.
indicator-defined-twice-why = Institutions often count differently under one word. Agreement on figures begins with agreement on what they measure.

figures-not-discussed = No meeting is noted in which the partners discussed these figures.
figures-not-discussed-help = Note each session under `diagnosis.consultations`: its `date`, the partners who were there (`attendees`) and what it concluded (`outcome`), disagreements included.
figures-not-discussed-title = figures that were not discussed
figures-not-discussed-checks = Checks that a diagnosis with figures, to which several partners contributed, mentions one session of concertation at least.
figures-not-discussed-why = Data that are only put side by side leave each to its own reading. Talking about figures shows the gaps before they become reproaches.

step-without-partner = The step “{ $step }” has { $missing ->
    [both] neither a partner who takes it nor a time.
    [partner] no partner who takes it.
   *[delay] no time within which it is taken.
}
step-without-partner-help = Write under `partner` who takes the step and under `within` the time in which it is done (`10 days`, `1 month`).
step-without-partner-title = step of a pathway without partner or time
step-without-partner-checks = Checks that each step of the pathways (`pathways`) names a partner and a time.
step-without-partner-why = Services owe a complete chain: the link that nobody holds, or that may be awaited without end, is where people are lost.

step-without-relay = Nobody takes over when the step “{ $step }” cannot be taken.
step-without-relay-help = Write under `relay` who then receives the person: a function or a service rather than a name.
step-without-relay-title = step of a pathway without relay
step-without-relay-checks = Checks that each step of the pathways (`pathways`) names a relay.
step-without-relay-why = A pathway breaks when a step fails and nobody is in charge of what follows. A relay written beforehand spares the person a new start.

territory-project-missing = The project of the territory of which this scheme ({ $scheme }) is a part is not named.
territory-project-missing-help = Write its title under `territory.project`, or the framework agreement on which the scheme depends under `framework`.
territory-project-missing-title = scheme of a territory without the project of the territory
territory-project-missing-checks = For a projet éducatif territorial, a cité éducative, a contrat de ville or a convention territoriale globale, asks for the project of the territory or the framework agreement.
territory-project-missing-why = These schemes contract on a global project: without its name the agreement seems to be a sum of actions only.

rural-setting-without-measure = The territory is rural, and no objective, action or means seems to answer distance.
rural-setting-without-measure-help = Say in an action what is done for those who live far away: transport, local desks, a travelling service, visits at home.
rural-setting-without-measure-title = rural territory without a measure of its own
rural-setting-without-measure-checks = Where `territory.setting` is `rural`, looks in objectives, actions, tasks and material means for a word about distance or the means to answer it. For information only: other words may say it.
rural-setting-without-measure-why = Rural and suburban zones are often forgotten by schemes made for towns: what is offered in the centre is not offered to all.

courts-not-chosen = The territory lies in the areas of several courts ({ $courts }), and the dossier names none of them.
courts-not-chosen-agreement = This agreement is carried out there.
courts-not-chosen-help = Write under `disputes.court` the court agreed on. By default it depends on the public authority that the agreement names first: then say who leads.
courts-not-chosen-title = several areas, no court named
courts-not-chosen-checks = Compares the departments of the INSEE codes of the territory with the map of administrative courts on the date of the agreement. Speaks where there are several courts, a party is a public body and `disputes.court` is missing.
courts-not-chosen-why = Where a contract is carried out beyond one area, the court follows from the order of the parties: a detail of layout then decides where to plead. The code de justice administrative allows to agree on it beforehand.

persons-not-heard = Priorities or decisions are settled, and the dossier does not say how the people concerned were heard.
persons-not-heard-help = Tell under `policy.hearing` who was heard, when and how, and what was kept of it; or describe their participation under `governance.beneficiaries.participation`.
persons-not-heard-title = priorities settled without hearing the people concerned
persons-not-heard-checks = Where `policy` holds priorities or decisions, looks for how the persons helped or the inhabitants took part. Their participation described under governance is enough, and so is a group of inhabitants among the partners.
persons-not-heard-why = Inhabitants and persons helped live with what is decided: their part in the choice is the condition of their consent, and the way not to mistake the need.

yearly-term-renewed = The agreement “{ $document }” lasts one year only and is meant to be renewed: the need seems to last.
yearly-term-renewed-mode = The renewal is planned here.
yearly-term-renewed-help = Consider a term of several years (`duration: 3 years`) with amounts voted each year (`rule: voted-yearly`); four years at most is the usage.
yearly-term-renewed-title = agreement of one year meant to be renewed
yearly-term-renewed-checks = Speaks of an objectives agreement, with or without means, of which the known term is a year at most and a renewal is planned. For information only.
yearly-term-renewed-why = Yearly agreements one after the other cost an examination each year and leave the association without a view ahead. An agreement of several years settles the action in time.

territory-missing = Nothing names the territory on which the agreement “{ $document }” is carried out.
territory-missing-help = Write under `territory` the level (`level`), the name (`name`) and, if possible, the INSEE codes of the communes (`insee_codes`).
territory-missing-title = agreement without territory
territory-missing-checks = Checks that the dossier of an agreement names its territory. An agreement of national, European or international level needs none; a department is named by its number.
territory-missing-why = Agreements are made by territory: it bounds the commitments, tells the public and which court and authorities are competent.

text-of-one-author = All the proposals noted come from “{ $partner }”: the text seems to have one author.
text-of-one-author-help = Note under `history` what the other partners proposed or reread; if they said nothing, open the discussion before you ask for signatures.
text-of-one-author-title = text of one author
text-of-one-author-checks = Where `history` holds several proposals, checks that they do not all come from one partner.
text-of-one-author-why = A partnership is organised, not decreed: a text written by one is borne by the others, and half applied.

proposal-left-open = The proposal “{ $proposal }” had no answer, although the texts go to signature or are signed.
proposal-left-open-help = Write under `outcome` what the partners made of it: accepted, set aside with the reason, put off to the next amendment.
proposal-left-open-late = This proposal was accepted after the last signature, on { $date }: the version that was signed is not the last.
proposal-left-open-late-help = Carry it by an amendment or a new version to be signed, added under `documents`, or correct the date.
proposal-left-open-title = proposal of a partner left without answer
proposal-left-open-checks = Where all texts of the dossier go to signature or are signed, checks that each proposal noted under `history` has an `outcome`, and that no proposal that was accepted comes after the last signature. A proposal that was set aside may come later.
proposal-left-open-why = A text amended by the partners is worth the answer given to each; and what is signed must be what was agreed.

task-without-doer = Nobody does the task “{ $task }”.
task-without-doer-help = Name under `done_by` those who do it; the partner who carries it is among them if it does it itself.
task-without-doer-title = task that nobody does
task-without-doer-checks = Checks that each task of “qui fait quoi” names one partner at least under `done_by`.
task-without-doer-why = To carry a task is to answer for it; to do it is to spend hours on it. As long as the second is not written, each waits for the other.

partner-without-task = “{ $partner }” comes to meetings and has no place in any task, objective or action.
partner-without-task-help = Write under `tasks` what this partner carries, does or brings (`done_by`, `contributed_by`), or on what it is consulted or informed.
partner-without-task-title = partner without any task
partner-without-task-checks = Where the dossier says who does what, checks that each partner who takes part in meetings is named in a task, an objective or an action, in whatever part.
partner-without-task-why = “Qui fait quoi” clears roles only if it forgets nobody: who is not in it knows neither what is expected nor when it will be told.

coordinator-missing = No partner is named to coordinate the whole that the document “{ $document }” organises.
coordinator-missing-help = Write `coordinator` at the root of the dossier, with the id of the partner who carries the partnership. To coordinate gives no authority over the others.
coordinator-missing-title = partnership without coordinator
coordinator-missing-checks = Asks for a coordinator as soon as several partners share a charter, a note of orientations or a partnership agreement. An objectives agreement between two parties needs none. That each task has one carrier is a matter of structure (P0202).
coordinator-missing-why = Roles are shared out by competence, but somebody has to convene, keep the deadlines and answer for the whole. Without one a partnership dies out and nobody decided it.

blockage-without-lever = This blockage has { $missing ->
    [both] neither lever nor deadline.
    [lever] no lever.
   *[deadline] no deadline.
}
blockage-without-lever-help = Write under `lever` what will be tried, under `deadline` for when, and under `owner` the partner who sees to it.
blockage-without-lever-title = blockage without lever or deadline
blockage-without-lever-checks = Checks that each blockage noted under `policy.blockages` has a lever and a deadline.
blockage-without-lever-why = To lift blockages is one of the reasons to formalise a partnership. An obstacle that is stated without means or date becomes a habit.

person-instead-of-function = “{ $text }” is a person where the text expects a function.
person-instead-of-function-help = Write the function (“directrice du CCAS”, “trésorier”): the person is declared under `persons`, and `person` refers to it where the name must appear.
person-instead-of-function-title = name of a person in the place of a function
person-instead-of-function-checks = Points out a proper name behind a civility, or the name of a person of the dossier, written alone as a function, an alternate, the office of a signatory, a seat, a secretary or a relay. “M. le maire” is a function, and “Mme Dubois, trésorière” bears one.
person-instead-of-function-why = A partnership binds bodies, not persons: what was undertaken in the name of a function passes on to who comes next.

text-not-amended = Nothing shows that the partners discussed the charter “{ $document }”.
text-not-amended-help = Note the proposals and the readings under `history`: `partner`, `date`, `proposal` and what became of it, `outcome`. A reading without remark is noted as well.
text-not-amended-title = charter that nobody amended
text-not-amended-checks = Checks that the dossier of a shared charter keeps one proposal or reading at least. A charter without parties is not concerned.
text-not-amended-why = The framework text is issued and amended by the partners: the history shows a newcomer what was debated, and each that its voice counted.

signed-version-outdated = The dossier has come to version { $version }, which none of the signed texts bears.
signed-version-outdated-text = This text was signed in another version.
signed-version-outdated-help = Add under `documents` the amendment or the text that is still to be signed in this version, or give `version` the number of the last one that was signed.
signed-version-outdated-title = signed version that is not the last
signed-version-outdated-checks = Where all texts are signed and each bears its version, checks that the version of the dossier is one of them. A text without a version of its own bears that of the dossier.
signed-version-outdated-why = Two versions in circulation make two agreements: each must be able to tell that the text before it is the one it signed.

steering-body-missing = { $bodies ->
    [none] No body steers
   *[of-one] No body gathers two partners to steer
} what the document “{ $document }” organises.
steering-body-missing-help = Describe a steering committee under `governance.bodies`: its `members` (two partners at least), its `duties` and its rhythm (`meets`).
steering-body-missing-title = no common steering body
steering-body-missing-checks = Where several partners share a charter, a note of orientations or a partnership agreement, checks that one body gathers two of them at least. A member named by its function alone counts.
steering-body-missing-why = The framework text organises coordination and steering between different competences: without a place to decide together, each decides alone.

coordinator-not-a-party = “{ $partner }” coordinates the partnership without being party to the charter “{ $document }”.
coordinator-not-a-party-named = The coordinator is named here.
coordinator-not-a-party-help = Add it under `parties`, or name one of the signatories as coordinator.
coordinator-not-a-party-title = coordinator outside the charter
coordinator-not-a-party-checks = Where a charter names its parties, checks that the coordinator is one of them.
coordinator-not-a-party-why = Who convenes, keeps the deadlines and eases relations is bound like the others: otherwise the charter gives it a part that it did not accept.

priorities-unranked = Two priorities have rank { $rank }.
priorities-unranked-first = The first is here.
priorities-unranked-gap = Rank { $rank } is given where rank { $expected } is expected.
priorities-unranked-help = Give priorities the ranks 1, 2, 3… leaving none out and repeating none: the partners so say what comes first.
priorities-unranked-title = priorities badly ranked
priorities-unranked-checks = Checks that the ranks of priorities go from 1 to their number, without twin or gap.
priorities-unranked-why = The political phase is about choosing. Two first priorities are none when time or credits are short.

decision-without-body = This decision does not say { $missing ->
    [both] which body took it, nor when.
    [body] which body it belongs to.
   *[date] when it was taken.
}
decision-without-body-help = Write the body under `body` and the day under `date`; if the decision is awaited, `state: pending` and its `deadline`.
decision-without-body-title = decision without body or date
decision-without-body-checks = Checks that each decision noted under `policy.decisions` names the body that took it and the day. A decision still to be taken has no date yet.
decision-without-body-why = A decision is proved by its author and its date: without them one knows neither whom it binds nor which of two contrary decisions holds.

association-without-objectives-agreement = The association “{ $partner }” is subsidised by the partnership agreement, and no objectives agreement says for what project.
association-without-objectives-agreement-help = Add under `documents` an `objectives-agreement`, or an `objectives-and-means-agreement` if people or premises are brought as well, between those who pay and the association.
association-without-objectives-agreement-title = association subsidised without an objectives agreement
association-without-objectives-agreement-checks = In the operational phase, checks that an association which is party to a partnership agreement, and to which one payer gives more in the year than the legal threshold (loi n° 2000-321, art. 10), is also party to an objectives agreement, with or without means. Smaller sums, people or premises may stay in the partnership agreement.
association-without-objectives-agreement-why = The objectives agreement says that the project is the association's own, and what is expected in return: it is what the method provides for with associations, and what tells a subsidy from an order.

signed-before-charter = The agreement “{ $document }” was signed before the charter “{ $charter }” on which it should rest.
signed-before-charter-here = The charter is here.
signed-before-charter-help = Reread the two dates. If that is the order, have the charter signed without delay and recall it in the next amendment to the agreement.
signed-before-charter-title = agreement signed before the charter
signed-before-charter-checks = Where the dossier has a shared charter of commitments, checks that agreements between its signatories were not signed before it, or while it is not signed. An agreement with others is not concerned, nor is the revision of a charter (`version: "2.0"` and beyond) that is not signed yet.
signed-before-charter-why = The method goes from formalisation to operation: an agreement signed first sets obligations before the partners have said on what they agree.

dialogue-not-kept = Nothing says how the partners go on talking after the document “{ $document }” is signed.
dialogue-not-kept-help = Describe under `governance.dialogue` how a disagreement is raised and when the partners meet again, or give a body its rhythm under `meets` (`times_per_year: 2`).
dialogue-not-kept-title = dialogue that stops at signature
dialogue-not-kept-checks = Where several partners share a charter, a note of orientations or a partnership agreement and governance is described, looks for an organised dialogue or a body that meets.
dialogue-not-kept-why = A partnership is built over time: dialogue has to go on during and after formalisation, when difficulties show.

meetings-before-signature = The last meeting planned comes before the signature of { $signed }: none is set for what follows.
meetings-before-signature-text = The text is here.
meetings-before-signature-help = Add the meetings to come under `dates`, or write a rhythm: `times_per_year` or `every`.
meetings-before-signature-title = meetings all before signature
meetings-before-signature-checks = For a body whose meetings are only given by dates, checks that one of them follows the last signature of a charter, a note of orientations or a partnership agreement. A rhythm or a note is enough to keep it silent.
meetings-before-signature-why = The meetings that prepared the text do not keep it alive: without a date ahead, the first encounter waits for the first difficulty.

no-elected-member = No elected member represents “{ $partner }” in the bodies or at meetings.
no-elected-member-help = Add an elected member to the seats of this authority (`members`, `function: adjointe à l'éducation`), or say under `policy.elected_members` what part elected members take.
no-elected-member-title = local authority without an elected member in steering
no-elected-member-checks = For each local authority that sits or comes to meetings, looks for an elective office among its seats, its representatives and their alternates. A body chaired by an elected member, or the part of elected members described under `policy.elected_members`, is enough; a seat without function does not allow to tell.
no-elected-member-why = Elected members have a duty to speak and to link those who act: without them steering becomes technical and the priorities are carried before no assembly.

sustainable-development-unsaid = The note of orientations says nothing of sustainable development.
sustainable-development-unsaid-help = Say under `policy.sustainable_development` how the partnership serves its social pillar, and what it spares: journeys, purchases, reuse.
sustainable-development-unsaid-title = orientations silent on sustainable development
sustainable-development-unsaid-checks = Where the dossier has a note of political orientations, checks that `policy.sustainable_development` is written. For information only.
sustainable-development-unsaid-why = The social is one pillar of sustainable development: to say so links the partnership with policies that local authorities already conduct.

entry-point-missing = The persons helped do not know at which door to come: no entry point is named.
entry-point-missing-help = Write under `public.entry_point` the place or the service that receives them, with its address.
entry-point-missing-title = public without entry point
entry-point-missing-checks = Where several partners share a charter, a note of orientations or a partnership agreement and the public is described, asks for the place or the service at which it comes in.
entry-point-missing-why = A partnership aims at a more readable device. Families, often lost among those who step in, need one door that they can push by themselves.

pathway-of-one-partner = All steps of this pathway are taken by “{ $partner }”: nothing in it is built by several.
pathway-of-one-partner-help = Name at the steps the partners who go on with it; if the service is of one partner, describe it as an action under `objectives`.
pathway-of-one-partner-title = pathway that never leaves one partner
pathway-of-one-partner-checks = Speaks of a pathway of several steps which all name the same partner.
pathway-of-one-partner-why = Coherent pathways are built by several: the passage from one partner to the next is what the text has to settle.

no-qualitative-criterion = The evaluation has no criterion of quality: neither trust nor mutual knowledge nor what people think.
no-qualitative-criterion-help = Add under `evaluation.criteria` what figures do not tell (“confiance entre les partenaires”, “connaissance mutuelle”), or an indicator marked `qualitative: true`.
no-qualitative-criterion-title = evaluation without qualitative criterion
no-qualitative-criterion-checks = Where the dossier describes an evaluation, looks for a criterion or a question about quality, or for a qualitative indicator. A criterion left to complete is enough to keep it silent.
no-qualitative-criterion-why = A partnership that succeeds shows in stronger trust and better knowledge of one another: no number measures them, and figures that are kept may hide an understanding that is broken.

attendee-without-alternate = Nobody stands in for “{ $function }” at meetings.
attendee-without-alternate-help = Write under `alternate` the function that takes its place, and under `handover` how the place is handed over when the person changes.
attendee-without-alternate-title = representative without alternate
attendee-without-alternate-checks = Checks that each representative at meetings (`attends`) has an alternate.
attendee-without-alternate-why = A partnership that hangs on one person stops with that person: an alternate ensures continuity during an absence, and often the succession.

change-unannounced = The dossier does not say who is told when a representative changes, nor within what time.
change-unannounced-help = Write under `governance.contact` who is told of the change, and under `governance.changes_notice` within what time (`15 days`).
change-unannounced-title = change of person that nobody announces
change-unannounced-checks = Where representatives are named and several partners share a charter, a note of orientations or a partnership agreement, asks who is told of a change and within what time. One of the two is enough.
change-unannounced-why = Teams change, and those who arrive do not know what was undertaken. A change that is announced allows to hand on the charter and the usages before the first meeting.

revision-without-rhythm = { $how ->
    [slow] The text is only looked at again after more than a year.
   *[never] The revision says how the text changes, but not when the partners look at it again.
}
revision-without-rhythm-help = Write under `revision.every` the rhythm at which it is reread: `1 year` at most.
revision-without-rhythm-title = revision without a yearly appointment
revision-without-rhythm-checks = For a charter, a note of orientations or a partnership agreement of more than a year, checks that the revision clause provides for a reading each year at least, by `every` or in words. Reviews held each year count as such.
revision-without-rhythm-why = A partnership is an entity to renew all the time: a text that nobody reads again ceases to describe what the partners do.

unilateral-decision-unsaid = The text does not say that no partner alone takes a decision that reaches the person or the family.
unilateral-decision-unsaid-help = Keep the clause `no-unilateral-decision`, or write: « Aucun partenaire ne prend seul une décision qui atteindrait la personne ou sa famille ; les pouvoirs que la loi lui donne et le signalement d'un danger demeurent. »
unilateral-decision-unsaid-title = unilateral decision not excluded
unilateral-decision-unsaid-checks = Where information on single situations is exchanged (`confidentiality.recipients`), looks in the confidentiality charter, or in the charter of commitments if there is no other, for the undertaking not to decide alone. The duty to report a danger is never at stake.
unilateral-decision-unsaid-why = A partner who decides alone on what others confided destroys the trust of the family and that of the team beside it.

objective-paid-twice = The objective “{ $objective }” is already funded by the agreement “{ $document }”, made with another association.
objective-paid-twice-first = The first agreement is here.
objective-paid-twice-help = Say who does what: one action for each association, each with its `lead`, or different objectives under `objectives` of each agreement.
objective-paid-twice-title = two associations paid for the same objective
objective-paid-twice-checks = Compares the objectives that the objectives agreements of the dossier cover. Speaks where two associations that receive contributions are supported for the same objective and do not each lead an action of it. An agreement that names no objective covers all.
objective-paid-twice-why = To collaborate rather than compete means that the sharing is written: two who are paid for the same action become rivals, and the funder no longer knows what was paid.

fields-of-competence-unsaid = The charter does not say that each partner respects the field of competence of the others.
fields-of-competence-unsaid-help = Describe the partners' commitments under `undertakings`, which the charter opens with this principle, or write under `principles`: « Les partenaires respectent le champ de compétence de chacun. »
fields-of-competence-unsaid-title = fields of competence passed over
fields-of-competence-unsaid-checks = Looks in the text of a shared charter for the undertaking to respect the mission or the field of competence of each.
fields-of-competence-unsaid-why = A healthy partnership is clear and complementary: each acts from its own field without encroaching on that of another, and listens to what changes there.

programme-outside-policies = This programme de réussite éducative is tied to no educational policy of the territory.
programme-outside-policies-help = Name the projet éducatif territorial, the cité éducative or the contrat de ville under `policy.linked_schemes`, `need.policies` or `territory.project`.
programme-outside-policies-title = réussite éducative outside educational policies
programme-outside-policies-checks = For a programme de réussite éducative, looks for a linked scheme, a public policy, a project of the territory or a framework agreement.
programme-outside-policies-why = The programme needs public authorities to recognise what it adds and to give it its full place in educational policies: alone, it is the first to be cut.

overlap-unsaid = The dossier does not say what “{ $scheme }” and this partnership have in common: public, actions or funding.
overlap-unsaid-help = Write under `overlap` what they share and how it is settled, or “aucun” if the two schemes are apart.
overlap-unsaid-title = linked scheme of which the overlap is unsaid
overlap-unsaid-checks = Checks that each linked scheme (`policy.linked_schemes`) says what it shares with the partnership.
overlap-unsaid-why = Devices add up on the same people. To tell the overlap avoids paying for one action twice and sending families to two counters.

expectation-without-answer = “{ $towards }” has not answered this expectation of “{ $by }”.
expectation-without-answer-help = Write under `answer` what the partner can give and where its part ends, were it a refusal.
expectation-without-answer-title = expectation left without answer
expectation-without-answer-checks = Checks that each expectation (`expectations`) bears the answer of the partner to whom it goes.
expectation-without-answer-why = Expectations out of proportion are an obstacle to partnership. A written answer says what each can keep, and allows to accept that the other does it in its own way.

expectation-without-indicator = No indicator will tell whether this expectation was met.
expectation-without-indicator-help = Write under `indicator` the id of an indicator of the objectives; a judgement in words will do as well (`qualitative: true`).
expectation-without-indicator-title = expectation that nothing measures
expectation-without-indicator-checks = Checks that each expectation (`expectations`) refers to an indicator.
expectation-without-indicator-why = Evaluation sets what was done, in a limited time, against the expectations agreed on: without an indicator each judges by its own measure.

partner-without-contact = The other signatories of the charter do not know whom to meet at “{ $partner }”: no representative, no seat, no email.
partner-without-contact-help = Write under `attends` the function that takes part in meetings, or under `email` the address of a service.
partner-without-contact-title = partner whom nobody can reach
partner-without-contact-checks = For each party to a charter, looks for a representative at meetings, a seat in a body or an email address. For information only.
partner-without-contact-why = To know one another takes objective facts about the other and a way to meet. The annex “qui est qui” prints what the dossier says of it.
association-without-objectives-agreement-through = The partnership agreement is here.
