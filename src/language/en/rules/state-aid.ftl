# Rules of the family state-aid: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

de-minimis-exceeded = { $partner } would receive by “{ $document }” up to { $sum } of de minimis aid over three years (of which { $received } received already), above the ceiling of { $ceiling }.
de-minimis-exceeded-help = Lower the amounts, or found the aid on another régime: compensation of a service of general economic interest with an entrustment (`regime: sieg-decision`), a block exemption, or no aid if the activity is not economic (`regime: none`).
de-minimis-exceeded-title = ceiling of de minimis aid exceeded
de-minimis-exceeded-checks = The public contributions that an agreement grants to a body, with what it has already received (`received`), stay below the ceiling of the régime over three years. A fixed amount counts whole at the signature; an amount voted each year counts in its year. Without `received` the rule says that it cannot tell. Help in kind is not counted.
de-minimis-exceeded-why = Above the ceiling, aid had to be notified to the Commission or to fall under an exemption; otherwise it is unlawful, and recovered with interest.

outdated-aid-text = “{ $words }”: { $case ->
    [text] this regulation on de minimis aid
   *[ceiling] this ceiling of de minimis aid
} no longer holds since { $last }.
outdated-aid-text-help = Cite règlement (UE) 2023/2831 (a ceiling of 300,000 euros over three years), or règlement (UE) 2023/2832 for a service of general economic interest (750,000 euros).
outdated-aid-text-title = outdated text on European aid
outdated-aid-text-checks = A document dated 2024 or later no longer cites règlements n° 1407/2013 and n° 360/2012, nor their ceilings of 200,000 and 500,000 euros. A payment of one of these amounts is no ceiling. A sentence about the past (aid received, a text repealed or replaced) is left alone.
outdated-aid-text-why = Aid founded on an expired regulation has no basis; an old ceiling makes one refuse aid that is allowed, or count wrongly.

entrustment-missing = “{ $document }” compensates a service of general economic interest without the act that entrusts it.
entrustment-missing-help = Add `mandate` under `state_aid`: the service entrusted, its duration and territory, how the compensation is calculated, how over-compensation is avoided and recovered.
entrustment-missing-title = service without entrustment
entrustment-missing-checks = Under the régime `sieg-decision`, the dossier holds the entrustment of the service.
entrustment-missing-why = Without entrustment the compensation does not fall under the Commission's decision: it is aid to be notified again.

aid-declaration-missing = The contribution is de minimis aid, and the day of the declaration of aid received already is not given.
aid-declaration-missing-help = Ask the beneficiary for the list of de minimis aid received over three years, then write `declaration` (its day) and `received` (the total). If the central register covers the three years, say so in the agreement.
aid-declaration-missing-title = no declaration of aid received
aid-declaration-missing-checks = Under a de minimis régime, the dossier gives the day of the declaration by which the beneficiary says what it has received. Since 2026 a central register replaces it step by step: information only.
aid-declaration-missing-why = Who pays aid must make sure, before granting it, that the ceiling is not reached.

entrustment-incomplete = The entrustment does not say { $part ->
    [service] which service is entrusted
    [duration] for how long the service is entrusted
    [calculation] how the compensation is calculated
   *[overcompensation] how over-compensation is avoided and recovered
}.
entrustment-incomplete-help = { $part ->
    [service] Name the mission or the public service obligations entrusted to the association.
    [duration] Give the duration of the entrustment, by dates or a number of years.
    [calculation] Refer to the annexed budget, to the costs taken into account and to the reasonable profit allowed.
   *[overcompensation] Provide for regular control, and for giving back what exceeds the net cost.
}
entrustment-incomplete-title = incomplete entrustment
entrustment-incomplete-checks = The entrustment says which service is entrusted, for how long, how compensation is calculated, and what becomes of over-compensation.
entrustment-incomplete-why = Each of these is a condition of the decision: without it, the compensation is no longer exempt from notification.

sieg-decision-replaced = The document is dated { $date } and cites { $case ->
    [former] decision 2012/21/UE, which decision (UE) 2025/2630 has replaced since { $first }
   *[early] decision (UE) 2025/2630, which holds only since { $first }
}.
sieg-decision-replaced-help = { $case ->
    [former] Cite decision (UE) 2025/2630, or say that the aid falls into the transitional period of the former one.
   *[early] Cite decision 2012/21/UE, in force on the date of the document.
}
sieg-decision-replaced-title = decision on services of general interest of another time
sieg-decision-replaced-checks = A document cites the Commission's decision in force on its date: 2012/21/UE, then (UE) 2025/2630. A passage about replacement, repeal or transition is left alone. The first day of the new decision is known by secondary sources.
sieg-decision-replaced-why = Compensation is exempt only under the conditions of the text in force; the one that is cited must be the one that is applied.

aid-declared-late = The declaration of aid received is dated { $date }, after “{ $document }” is signed ({ $signed }).
aid-declared-late-signature = The signature is here.
aid-declared-late-help = Read the date again on the declaration. If it did follow the signature, check the ceiling before any payment.
aid-declared-late-title = aid declared after the signature
aid-declared-late-checks = The declaration of de minimis aid received already is dated, at the latest, the day on which the agreement that grants the aid is signed.
aid-declared-late-why = Aid is granted by the signature: the ceiling is checked before.

de-minimis-received-unknown = The ceiling of de minimis aid cannot be checked: `state_aid` does not say what the beneficiary has received already (`received`).
de-minimis-received-by-several = The ceiling of de minimis aid cannot be checked: several bodies are paid, and `received` does not say which of them has received aid already.
