# Rules of the family contract: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

originals-unstated = The document “{ $document }” goes on paper and does not say how many originals are made.
originals-unstated-help = Write “originals: { $parties }” under the document, one original a party at least; for an electronic signature, write “electronic_signature: oui”.
originals-unstated-title = number of originals not stated
originals-unstated-checks = An agreement to be signed or signed on paper, whose place of signature is known, says how many originals are made. An electronic signature needs none.
originals-unstated-why = Each original bears the number of those that were made: whoever loses one knows how many others are evidence, and against whom.

formal-notice-without-delay = Termination for breach does not say how much time a formal notice leaves.
formal-notice-without-delay-help = Write that time under “formal_notice” (for example “1 month”); without it the agreement only promises a “délai raisonnable”.
formal-notice-without-delay-title = formal notice without a time limit
formal-notice-without-delay-checks = Where the dossier settles how an agreement is terminated, it says under “formal_notice” the time left to the party at fault to perform.
formal-notice-without-delay-why = Without a number the parties argue about it when they no longer agree, and a termination declared too early turns against its author.

court-of-another-place = The { $named } is named, while the agreement is carried out within the jurisdiction of the { $expected }.
court-of-another-place-help = Write “{ $expected }”, or say in the same sentence that the parties agree on another court.
court-of-another-place-title = court of another place
court-of-another-place-checks = The administrative court that an agreement names is that of the department where it is carried out or, where several courts share the territory, that of the seat of the authority named first. A sentence that says that the parties choose another one is accepted.
court-of-another-place-why = A party that goes to a court named by mistake loses time, sometimes months, before the case reaches the right judge.

two-months-in-contract = The two months for contesting a decision are announced here to the parties of an agreement.
two-months-in-contract-help = Take this time limit out: it is for decisions, not for the performance of a contract. A time for seeking an amicable settlement goes under “disputes.amicable”.
two-months-in-contract-title = time limit for appeals in a contract
two-months-in-contract-checks = The article of an agreement that settles disputes does not announce to the parties the two months within which a decision is contested. The ways of appeal of a deliberation are no matter here.
two-months-in-contract-why = A party that believes the time to be over wrongly gives up an action that is still open to it.

force-majeure-undefined = The agreement speaks of force majeure and does not say what it means by it.
force-majeure-undefined-help = Define it (an event beyond a party's control, unforeseeable at signature, with effects that cannot be avoided), or refer to article 1218 of the code civil.
force-majeure-undefined-title = force majeure without a definition
force-majeure-undefined-checks = An agreement that speaks of force majeure gives its three features or refers to article 1218 of the code civil.
force-majeure-undefined-why = The law fills the gap, but partners who read the agreement do not know whether a strike, an epidemic or a departure frees them.

no-such-annex = Annex { $number } is cited, and the document has none of that number.
no-such-annex-help = { $count ->
    [0] The document has no annex: add it under “annexes”, or take the reference out.
   *[other] Annexes are numbered from 1 to { $count }, in the order of their list. “[](#identifier)” prints the right number, even when it shifts.
}
no-such-annex-title = reference to an annex that is not there
no-such-annex-checks = Every annex that the text cites by its number exists. An annex of another text (“annexe 2 de la charte”) is no matter here.
no-such-annex-why = A paper that is announced and not joined binds nobody, and its absence casts doubt on what was signed.

annex-not-listed = The text says “{ $words }”, and no annex of the document bears that name.
annex-not-listed-help = { $count ->
    [0] The document has no annex: add it under “annexes”, or take the reference away.
   *[other] Add it under “annexes”, or cite it by the words of its title.
}
annex-not-listed-title = paper said to be annexed, and absent
annex-not-listed-checks = A paper that the text says is “annexée”, “jointe en annexe” or “ci-jointe” has at least one word in common with the title of an annex of the document. Annexes of other texts are no matter here.
annex-not-listed-why = A paper that is announced and not joined binds nobody, and its absence casts doubt on what was signed.

termination-undertakings-missing = Termination does not name the undertakings whose breach ends the agreement.
termination-undertakings-missing-help = List them under “termination.undertakings”, for example “le versement de la subvention aux échéances convenues”.
termination-undertakings-missing-title = termination without named undertakings
termination-undertakings-missing-checks = Where the dossier settles how an agreement is terminated, it names under “undertakings” those whose breach brings it about.
termination-undertakings-missing-why = A clause that aims at any breach and names none leaves its gravity to the judge: it loses the effect that the parties expect.

court-of-another-order = { $parties ->
    [private] No party is a public body, and disputes are given to the administrative courts: { $named }.
   *[public] A public subsidy is at stake, and disputes are given to the judicial courts: { $named }.
}
court-of-another-order-help = { $parties ->
    [private] Name the tribunal judiciaire, unless a party acts for a public body.
   *[public] Name the administrative court of the place of performance.
}
court-of-another-order-title = court of another order
court-of-another-order-checks = An agreement between private bodies does not name an administrative court; one by which a public body subsidises a private one does not name a judicial court. Bodies of protection sociale do not decide of it by themselves.
court-of-another-order-why = Parties cannot change the order of courts: the clause would have no effect, and the case would begin with a question of jurisdiction.

no-such-court = No court is called “{ $named }”.
no-such-court-help = { $known ->
    [yes] Write “{ $expected }”.
   *[no] Write the name of the administrative court of the place of performance, or leave it out: it follows from the department of the territory.
}
no-such-court-title = unknown administrative court
no-such-court-checks = An administrative court named to judge disputes exists under that name. Overseas it bears the name of its territory and not of its town.
no-such-court-why = A clause that points to a court that does not exist points to nobody.

annex-never-cited = The annex “{ $title }” stands in the list only: no article cites it.
annex-never-cited-help = Cite it where it serves: “[](#{ $annex })” prints “annexe” and its number. The words of its title do as well.
annex-never-cited-title = annex never cited
annex-never-cited-checks = An annex added to an agreement is cited elsewhere than in the list of annexes, by its number or by the words of its title.
annex-never-cited-why = Without a reference nobody knows which undertaking the paper details, nor whom it binds.

no-such-article = Article { $number } is cited, and the document has none of that number.
no-such-article-help = Articles are numbered from 1 to { $count } and shift when a clause is added or left out. “[](#clause)” prints the right number; for an article of a law, name that law in the same sentence.
no-such-article-title = reference to an article that is not there
no-such-article-checks = An article of the document that the text cites by its number exists. A sentence that names a law, a code or another act is no matter here.
no-such-article-why = A reference that leads nowhere empties the rule that rests on it.

mandatory-mention-missing = Mention missing from the document “{ $document }”: { $mention }. { $change ->
    [omitted] The clause that bore it is left out.
    [replaced] The clause that bore it is replaced by a text that does not say it.
   *[kept] The clause that should bear it does not say it.
}
mandatory-mention-missing-help = { $change ->
    [omitted] Put the clause back, or say it in another article, for example: “{ $wording }”
    [replaced] Complete the text that replaces it, for example: “{ $wording }”
   *[kept] Complete the template of the clause, for example: “{ $wording }”
}
mandatory-mention-missing-title = mandatory mention missing
mandatory-mention-missing-checks = Each document says what law or usage expects of its kind (the mentions of `law/mentions.yaml`), whichever clause says it. A clause left out or replaced is missed only when no other text says the same. The absence of a mention is an error where a text that was read asks for it, else a warning.
mandatory-mention-missing-why = A clause taken out to lighten a text sometimes takes with it what allowed to pay, to control or to end: the accountant, the judge or the next partner notices too late.
