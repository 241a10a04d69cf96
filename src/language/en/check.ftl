# The rules.

same-output = Two documents would give the same file “{ $file }”.
same-output-first = The first is here.
same-output-help = Give each a number under the key “number”: it becomes part of the file’s name.

# What is left open.

left-blank = { $noted ->
    [no] Still to be filled in.
   *[yes] Still to be filled in: { $note }
}
left-blank-refused = { $status ->
    [for-vote] A text that goes to the vote
    [for-signature] A text that goes to signature
    [signed] A signed text
   *[several] The status of these documents
} does not allow this blank, which is shown in { $documents }{ $others ->
    [0] {""}
    [one] {" "}and one other document
   *[other] {" "}and { $others } other documents
}{ $noted ->
    [no] .
   *[yes] : { $note }
}
left-blank-help = { $status ->
    [for-vote] Write the value, or go back to the status “draft”. Before the vote only the decision, the sitting, the place and the date of signature may be open.
    [for-signature] Write the value, or go back to the status “draft”. Before the signature only its place and its date may be open.
    [several] Write the value, or take the documents that are not signed yet back to the status “draft”.
   *[signed] Write the value as it stands in the signed document.
}

# Structure and references.

contradictory-keys = The keys { $first } and { $second } exclude each other.
contradictory-keys-other = The other one is here.
contradictory-keys-help = Keep the true one: a document would print only one of them.
siret-of-another-body = This SIRET is that of an establishment of the SIREN { $found }, not of the SIREN { $stated }.
siret-of-another-body-stated = The SIREN is stated here.
siret-of-another-body-help = Compare both numbers with the Sirene notice: the first nine digits of a SIRET are the SIREN.
siret-of-another-body-site = If this site belongs to another body, describe that body as a partner, or remove the SIRET.
self-approval = The deliberation “{ $document }” approves itself.
self-approval-help = Write the identifier of the agreement or charter that the assembly approves.
named-twice = { $species ->
    [partner] The partner
    [objective] The objective
    [contribution] The contribution
    [staff] The staff entry
    [material] The material entry
    [indicator] The indicator
   *[other] The item
} “{ $id }” is named twice in this list.
named-twice-first = First here.
named-twice-help = Keep one of the two; if another one was meant, write its identifier.
group-of-one = { $count ->
    [0] The group “{ $group }” has no member.
   *[other] The group “{ $group }” has only one member.
}
group-of-one-help = Name under “members” the partners that this name stands for (two at least), or remove the group.
not-a-party = “{ $partner }” is not a party to the document “{ $document }”: what is said here of its decision or sitting would be printed nowhere.
not-a-party-list = The parties are named here.
not-a-party-help = Add this partner under “parties”, or remove these lines.
means-for-oneself = This would go from “{ $partner }” to “{ $partner }”: who gives is also who receives.
means-for-oneself-help = Write under “to” the partner that receives; what a partner keeps for its own use has no key “to”.
empty-annex = The annex “{ $annex }” has neither a text nor a word on how it is joined.
empty-annex-help = Write its content under “text”, or, if it is joined separately, say under “separate” what it is.
shared-registration = The { $name } number { $number } of “{ $partner }” is also that of “{ $first }”.
shared-registration-first = It is first declared here.
shared-registration-help = Give each its own number. If both names stand for one legal person, make it one partner and describe the other under “establishments”.
shared-registration-title = number shared by two partners
shared-registration-checks = Two partners have neither the same SIRET nor the same RNA number.
shared-registration-why = A number identifies a person. Copied from one line to the next, it leaves a party unidentified; if it is right, one person would conclude with itself.

# Arithmetic.

total-differs = The stated total is { $stated }, the sum of the contributions is { $sum }.
total-differs-help = Write { $sum }, or correct the contribution that is wrong; without the key “total” the sum is computed.
payments-differ = The payments make { $paid } for a contribution of { $amount }.
payments-differ-first = The payments begin here.
payments-differ-help = Correct the amount or a payment: they differ by { $difference }.
unbalanced-budget = Contributions in kind aside, charges make { $charges } and products { $products }: they differ by { $difference }.
unbalanced-budget-help = { $missing ->
    [products] Add the product that is missing, or reduce a charge.
   *[charges] Add the charge that is missing, or reduce a product.
}
unbalanced-in-kind = Contributions in kind are used for { $used } (account 86) and received for { $received } (account 87).
unbalanced-in-kind-help = Enter each contribution in kind twice for the same value: its use in account 86, its origin in account 87.
beyond-eligible-cost = The contributions make { $paid } for an eligible cost of { $cost }.
beyond-eligible-cost-help = The eligible cost is that of the whole term. Correct it, or reduce the contributions.
line-differs = { $unit } × { $quantity } make { $computed }, and the line says { $amount }.
line-differs-help = Write { $computed }, or correct the unit cost or the quantity.
share-differs = The stated share is { $stated }; { $amount } of { $cost } make { $computed }.
share-differs-help = Write { $computed }, or correct the amount or the cost.
budget-contribution-differs = The budget of { $year } expects { $expected } of “{ $partner }”, whose contribution for that year is { $paid }.
budget-contribution-differs-other = The contribution is here.
budget-contribution-differs-help = Write { $paid } in the budget, or correct the contribution.
year-outside-term = The year { $year } is outside the term of the agreement ({ $first }-{ $last }).
year-outside-term-help = Correct the year, or the term under “term”.
votes-differ = The count gives { $cast } votes (for, against and abstentions), the number of voters is { $voters }.
votes-differ-help = Read the minutes again: for, against and abstentions together are the number of voters.
too-many-voters = { $voting } voters, but { $present } present and { $represented } represented.
too-many-voters-help = Read the attendance sheet again: only those present and those who gave a proxy vote.
too-many-present = { $present } members present, but { $seats } in office.
too-many-present-help = Read the attendance sheet and the number of members in office again.
reversed-ages = The youngest age ({ $youngest }) is above the oldest ({ $oldest }).
reversed-ages-from = The youngest age is here.
reversed-ages-help = Exchange the two ages, or correct the wrong one.
too-few-originals = { $originals ->
    [one] { $originals } original is planned for { $parties } parties.
   *[other] { $originals } originals are planned for { $parties } parties.
}
too-few-originals-help = Plan { $parties } originals, one a party; an electronic signature needs none (“electronic_signature: yes”).
undated-payment = This payment has neither a date nor an event that makes it due.
undated-payment-help = Add “date” (a day) or “event” (for example: the delivery of the yearly report).

# Order of dates.

reversed-term = The term ends on { $end }, before it starts on { $start }.
reversed-term-start = It starts here.
reversed-term-help = Correct the year of one of the two dates, or exchange them.
term-length-differs = By the start and the length, the end is { $computed }, not { $end }.
term-length-differs-length = The length is here.
term-length-differs-help = Write { $computed }, or keep only two of the three: start, end, length. A term ends the day before its anniversary.
payment-outside-term = { $side ->
    [before] This payment is dated { $date }, before the agreement starts ({ $limit }).
   *[after] This payment is dated { $date }, more than eighteen months after the agreement ends ({ $limit }).
}
payment-outside-term-help = { $side ->
    [before] Correct the date, or the start of the agreement.
   *[after] Correct the date: the balance usually follows the last financial report by a few months.
}
sent-before-deliberation = The act is { $deed ->
    [transmitted] transmitted to the prefect
   *[published] published
} on { $date }, before it is taken on { $taken }.
sent-before-deliberation-date = The date of the decision is here.
sent-before-deliberation-help = Compare both dates with the act and with its receipt.
signed-before-deliberation = The document “{ $document }” is signed on { $signed }, before the decision of { $taken } that authorises it.
signed-before-deliberation-date = The decision is here.
signed-before-deliberation-help = Correct one of the dates; if the signature really came before the decision, have the document signed again.
sent-after-signature = The decision { $number } that authorises “{ $document }” is { $deed ->
    [transmitted] transmitted to the prefect
   *[published] published
} on { $date }: the signature, on { $signed }, can neither precede it nor fall on the same day.
sent-after-signature-date = The date is here.
sent-after-signature-help = Have it signed the day after transmission and publication at the earliest: only then can the act be executed.
review-outside-term = { $side ->
    [before] This review, on { $date }, comes before the term starts ({ $limit }).
   *[after] This review, on { $date }, comes after the term ends ({ $limit }).
}
review-outside-term-help = Correct the date of the review, or the term under “term”.
review-without-date = The review “{ $review }” has neither date nor rhythm.
review-without-date-help = Add “dates” (days), “times_per_year” (a number a year), “every” (a rhythm, such as “4 months”) or “before_end” (a length before the end).
reversed-provision = The staff is made available until { $end }, before it starts on { $start }.
reversed-provision-start = It starts here.
reversed-provision-help = Correct one of the two dates.
convened-after-sitting = The convocation is of { $convened }, after the sitting of { $date }.
convened-after-sitting-date = The date of the sitting is here.
convened-after-sitting-help = Read both dates again: an assembly is convened before it sits.
annex-after-signature = The annex is dated { $date }, after the signature of { $signed }.
annex-after-signature-signed = The date of signature is here.
annex-after-signature-help = Join the version that existed at the signature, or add the annex by an amendment.
signed-without-date = The document “{ $document }” is said to be signed, without a date of signature.
signed-without-date-help = Add “signed_on:” followed by the date of the last signature, or go back to the status “for-signature”.
dated-but-unsigned = The document “{ $document }” has a date of signature ({ $date }), but its status is { $status ->
    [for-vote] “for-vote”.
   *[draft] “draft”.
}
dated-but-unsigned-help = If it is signed, write “status: signed”; otherwise remove “signed_on”: to choose the law before the signature there is “as_of”.
delegation-not-in-force = The document “{ $document }” is signed on { $signed } by a delegation { $case ->
    [lapsed] that lapsed on { $limit }.
   *[later] that was given later, on { $limit }.
}
delegation-not-in-force-limit = { $case ->
    [lapsed] The end of the delegation is here.
   *[later] The date of the delegation is here.
}
delegation-not-in-force-help = Give the delegation in force on the day of the signature, or a signatory who holds the power.

# Clauses.

clause-changed = { $deed ->
    [omit] Clause omitted
    [replace] Clause replaced
    [add] Clause added
   *[move] Clause moved
}: “{ $clause }”. Reason: { $reason }

too-many-entries = { $count } entries under `{ $key }`: a dossier has { $most } at most
too-many-entries-help = Cut the dossier into several, one a partnership.

decision-pending = “{ $document }” is to be signed or signed, and this decision is still awaited
decision-pending-help = Remove `pending` and write the number (`deliberation`) and the date (`dates`) of the decision, or leave the document at `draft` or `for-vote`.

unknown-rule = No rule and no family of rules is called “{ $rule }”
unknown-rule-help = Write the code of a rule (P0605) or the name of a family: `paraphe rules` lists them all

unused-suppression = { $exists ->
    [yes] This suppression sets nothing aside any more: the rule tells nothing at “{ $place }”
   *[no] This suppression sets nothing aside: the dossier has nothing at “{ $place }”
}
unused-suppression-help = Remove it, or correct the keys that lead there (documents.cpo.signed_on): `paraphe check --format json` gives them for each finding (route)
unused-suppression-title = suppression that sets nothing aside
unused-suppression-checks = Each suppression (key suppressions) names a finding that exists, by the code of the rule and by the keys that lead to the place.
unused-suppression-why = A reason that answers nothing any more misleads the reviewer, and would silently hide a new fault at the same place.
refused-suppression = Rule { $rule } cannot be set aside
refused-suppression-help = Correct the fault: a wrong sum, a broken reference or what could not be read would make the signed text false
refused-suppression-title = rule that cannot be set aside
refused-suppression-checks = A suppression names no sum, no reference, and no fault of reading, drafting or typesetting.
refused-suppression-why = The text would say two contrary things, or could not be made: no reason changes that.
unknown-rule-title = unknown rule
unknown-rule-checks = The rules named in paraphe.yaml and in suppressions exist.
unknown-rule-why = A setting that names nothing makes one believe that a rule was softened or set aside.
