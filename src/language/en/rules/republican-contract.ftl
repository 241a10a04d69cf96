# Rules of the family republican-contract: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

republican-contract-unsubscribed = { $partner } receives { $how ->
    [money] money
   *[in-kind] help in kind
} from { $giver } by “{ $document }”, and nothing says that a contrat d'engagement républicain was subscribed.
republican-contract-unsubscribed-support = The help is here.
republican-contract-unsubscribed-help = Have the contract subscribed, then add `republican_contract: {"{"}subscribed_by: [{ $id }], date: …{"}"}`. If a State approval or a recognition of public utility stands in for it, name it in `deemed_met`.
republican-contract-unsubscribed-title = contrat d'engagement républicain not subscribed
republican-contract-unsubscribed-checks = An association or a foundation that a public body helps, in money or in kind and whatever the amount, has subscribed the contrat d'engagement républicain. The rule holds for agreements dated 2 January 2022 or later; companies, local authorities and public interest groupings are not concerned, and it keeps silent where an approval or a recognition stands in for the contract.
republican-contract-unsubscribed-why = Help granted without this undertaking is irregular, and the association may have to give it back.

republican-contract-deemed-met = Nothing says that { $partner } subscribed the contrat d'engagement républicain; its approval or recognition may stand in for it.
republican-contract-deemed-met-help = Add the key `deemed_met` under `republican_contract`, with the approval and its day: the clause takes its short form. If the association has subscribed, name it in `subscribed_by`.
republican-contract-deemed-met-title = approval that stands in for the contract
republican-contract-deemed-met-checks = An association that the State has approved, or that is recognised of public utility, is deemed to have met the obligation. The rule reminds that the dossier may say so; it keeps silent once `deemed_met` is written, or the association has subscribed.
republican-contract-deemed-met-why = The short clause avoids asking for the same undertaking twice. It does not free the association: the seven undertakings apply anyway.

republican-contract-incomplete = { $part ->
    [clause] “{ $document }” helps an association and says nothing of the contrat d'engagement républicain.
    [members] The clause of “{ $document }” on the contrat d'engagement républicain does not say that members are informed.
    [hearing] The clause of “{ $document }” on the contrat d'engagement républicain provides for a sanction without hearing both sides.
   *[repayment] The clause of “{ $document }” on the contrat d'engagement républicain does not say what is given back after a breach.
}
republican-contract-incomplete-help = { $part ->
    [clause] Keep the clause `republican-contract`, or take it up in the text that replaces it.
    [members] Write that the contract is made known to members by any means, among them a notice or a web page.
    [hearing] Write that withdrawal follows a procedure in which the association may present its observations.
   *[repayment] Write that the share of the help for the period that remains from the breach on is given back.
}
republican-contract-incomplete-title = incomplete clause on the contract
republican-contract-incomplete-checks = The clause says three things: members are informed, withdrawal follows the hearing of both sides, the share of the remaining period is given back. Members need not be mentioned for an approved body (`deemed_met`). An agreement that helps an association and has no such clause at all is only told.
republican-contract-incomplete-why = The decree settles these three points; a clause that leaves one out suggests immediate withdrawal or full repayment.

republican-undertaking-missing = The annex reproduces the contrat d'engagement républicain without { $count ->
    [one] one of its seven undertakings
   *[other] { $count } of its seven undertakings
}: { $missing }.
republican-undertaking-missing-help = Reproduce the seven undertakings of the annex to the decree, in their order, or join the contract separately (`separate`).
republican-undertaking-missing-title = contract annexed in part
republican-undertaking-missing-checks = An annex entitled “contrat d'engagement républicain” and written in the dossier holds the seven undertakings: laws, conscience, freedom of members, equality, fraternity, dignity, symbols. An annex that is joined separately is not read.
republican-undertaking-missing-why = A shortened contract is no longer the one that the decree approves; the undertaking that is missing could be disputed.

republican-contract-before-its-time = The document is dated { $date } and cites the contrat d'engagement républicain, which exists only since { $first }.
republican-contract-before-its-time-help = Correct the date of the document, or take the mention out.
republican-contract-before-its-time-title = contract cited before it exists
republican-contract-before-its-time-checks = A document dated before 2 January 2022 cites neither the contrat d'engagement républicain nor the decree that approves it.
republican-contract-before-its-time-why = An anachronism betrays a text that was rewritten, or a wrong date: either weakens the act.

republican-contract-not-owed = { $partner } ({ $form }) need not subscribe the contrat d'engagement républicain.
republican-contract-not-owed-help = Leave in `subscribed_by` only associations, foundations and endowment funds.
republican-contract-not-owed-title = contract asked of who does not owe it
republican-contract-not-owed-checks = The bodies named in `subscribed_by` are associations, foundations or endowment funds.
republican-contract-not-owed-why = The law asks this undertaking neither of public bodies nor of companies; to have them subscribe adds a condition that it does not set.

deemed-met-without-ground = “{ $ground }” is neither a State approval nor a recognition of public utility: nothing else stands in for the subscription.
deemed-met-without-ground-help = Name the approval or the recognition, with its day; failing that, take `deemed_met` out and have the contract subscribed.
deemed-met-without-ground-title = exemption without approval
deemed-met-without-ground-checks = The key `deemed_met` names an approval or a recognition of public utility.
deemed-met-without-ground-why = An authorisation, a label or a membership does not free from subscribing: help would be granted without the undertaking that the law demands.

republican-contract-misdated = The contrat d'engagement républicain would be subscribed on { $date }, { $case ->
    [early] before it exists ({ $limit })
   *[late] after the agreement is signed ({ $limit })
}.
republican-contract-misdated-signature = The signature is here.
republican-contract-misdated-help = { $case ->
    [early] Read the date again on the copy that the association signed.
   *[late] Read the date again; if the subscription did follow the signature, have it recorded before the first payment.
}
republican-contract-misdated-title = misdated contract
republican-contract-misdated-checks = The subscription is dated 2 January 2022 at the earliest, and at the latest the day on which the agreement that grants the help is signed.
republican-contract-misdated-why = The association undertakes in order to obtain the help: a later subscription leaves the grant without its condition.
