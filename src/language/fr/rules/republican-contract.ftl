# Rules of the family republican-contract: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

republican-contract-unsubscribed = { $partner } reçoit { $how ->
    [money] de l’argent
   *[in-kind] une aide en nature
} de « { $giver } » par « { $document } », et rien ne dit qu’un contrat d’engagement républicain a été souscrit.
republican-contract-unsubscribed-support = L’aide est ici.
republican-contract-unsubscribed-help = Faites souscrire le contrat, puis ajoutez `republican_contract: {"{"}subscribed_by: [{ $id }], date: …{"}"}`. Si un agrément de l’État ou une reconnaissance d’utilité publique en tient lieu, nommez-le dans `deemed_met`.
republican-contract-unsubscribed-title = contrat d’engagement républicain non souscrit
republican-contract-unsubscribed-checks = Une association ou une fondation qu’un organisme public aide, en argent ou en nature, quel que soit le montant, a souscrit le contrat d’engagement républicain. La règle vaut pour les conventions datées du 2 janvier 2022 ou d’un jour postérieur ; elle ne vise ni les sociétés, ni les collectivités, ni les groupements d’intérêt public, et se tait devant un agrément ou une reconnaissance qui en tient lieu.
republican-contract-unsubscribed-why = L’aide accordée sans cet engagement est irrégulière, et l’association s’expose à devoir la rendre.

republican-contract-deemed-met = Rien ne dit que { $partner } a souscrit le contrat d’engagement républicain ; son agrément ou sa reconnaissance peut en tenir lieu.
republican-contract-deemed-met-help = Ajoutez sous `republican_contract` la clé `deemed_met`, avec l’agrément et sa date : la clause prend sa forme courte. Si l’association a souscrit le contrat, nommez-la dans `subscribed_by`.
republican-contract-deemed-met-title = agrément qui tient lieu de contrat
republican-contract-deemed-met-checks = Une association agréée par l’État ou reconnue d’utilité publique est réputée satisfaire à l’obligation de souscription. La règle rappelle que le dossier peut le dire ; elle se tait dès que `deemed_met` est écrit, ou que l’association a souscrit.
republican-contract-deemed-met-why = La clause courte évite de demander deux fois le même engagement. Elle n’en dispense pas l’association : les sept engagements s’appliquent de toute façon.

republican-contract-incomplete = { $part ->
    [clause] « { $document } » aide une association sans rien dire du contrat d’engagement républicain.
    [members] La clause de « { $document } » sur le contrat d’engagement républicain ne dit pas que les membres en sont informés.
    [hearing] La clause de « { $document } » sur le contrat d’engagement républicain prévoit une sanction sans procédure contradictoire.
   *[repayment] La clause de « { $document } » sur le contrat d’engagement républicain ne dit pas ce qui est restitué en cas de manquement.
}
republican-contract-incomplete-help = { $part ->
    [clause] Gardez la clause `republican-contract`, ou reprenez-la dans le texte qui la remplace.
    [members] Écrivez que le contrat est porté à la connaissance des membres par tout moyen, dont un affichage ou une mise en ligne.
    [hearing] Écrivez que le retrait suit une procédure contradictoire : l’association est mise à même de présenter ses observations.
   *[repayment] Écrivez que la restitution porte sur la part de l’aide qui correspond à la période restant à courir à compter du manquement.
}
republican-contract-incomplete-title = clause sur le contrat d’engagement incomplète
republican-contract-incomplete-checks = La clause dit trois choses : les membres sont informés, le retrait suit une procédure contradictoire, la part de la période restant à courir est restituée. L’information des membres n’est pas demandée à un organisme agréé (`deemed_met`). Une convention d’aide qui n’a pas de clause du tout est seulement signalée.
republican-contract-incomplete-why = Le décret règle ces trois points ; une clause qui en omet un laisse croire à un retrait immédiat ou à une restitution totale.

republican-undertaking-missing = L’annexe reproduit le contrat d’engagement républicain sans { $count ->
    [one] l’un de ses sept engagements
   *[other] { $count } de ses sept engagements
} : { $missing }.
republican-undertaking-missing-help = Reproduisez les sept engagements de l’annexe au décret, dans leur ordre, ou joignez le contrat séparément (`separate`).
republican-undertaking-missing-title = contrat d’engagement annexé par extraits
republican-undertaking-missing-checks = Une annexe intitulée « contrat d’engagement républicain » et écrite dans le dossier contient les sept engagements : lois, conscience, liberté des membres, égalité, fraternité, dignité, symboles. Une annexe jointe séparément n’est pas lue.
republican-undertaking-missing-why = Un contrat abrégé n’est plus celui que le décret approuve ; l’engagement qui manque pourrait être contesté.

republican-contract-before-its-time = Le document est daté du { $date } et cite le contrat d’engagement républicain, qui n’existe que depuis le { $first }.
republican-contract-before-its-time-help = Corrigez la date du document, ou retirez la mention.
republican-contract-before-its-time-title = contrat d’engagement cité avant d’exister
republican-contract-before-its-time-checks = Un document daté d’avant le 2 janvier 2022 ne cite ni le contrat d’engagement républicain, ni le décret qui l’approuve.
republican-contract-before-its-time-why = Un anachronisme trahit un texte refait après coup, ou une date fausse : l’un et l’autre affaiblissent l’acte.

republican-contract-not-owed = { $partner } ({ $form }) n’a pas à souscrire le contrat d’engagement républicain.
republican-contract-not-owed-help = Ne laissez dans `subscribed_by` que les associations, les fondations et les fonds de dotation.
republican-contract-not-owed-title = contrat d’engagement demandé à tort
republican-contract-not-owed-checks = Les organismes nommés dans `subscribed_by` sont des associations, des fondations ou des fonds de dotation.
republican-contract-not-owed-why = La loi ne demande cet engagement ni aux personnes publiques, ni aux sociétés ; le leur faire souscrire ajoute une condition qu’elle ne prévoit pas.

deemed-met-without-ground = « { $ground } » n’est ni un agrément de l’État, ni une reconnaissance d’utilité publique : rien d’autre ne tient lieu de souscription.
deemed-met-without-ground-help = Nommez l’agrément ou la reconnaissance, avec sa date ; à défaut, supprimez `deemed_met` et faites souscrire le contrat.
deemed-met-without-ground-title = dispense sans agrément
deemed-met-without-ground-checks = La clé `deemed_met` nomme un agrément ou une reconnaissance d’utilité publique.
deemed-met-without-ground-why = Une habilitation, un label ou une adhésion ne dispensent pas de souscrire : l’aide serait accordée sans l’engagement que la loi exige.

republican-contract-misdated = Le contrat d’engagement républicain serait souscrit le { $date }, { $case ->
    [early] avant d’exister ({ $limit })
   *[late] après la signature de la convention ({ $limit })
}.
republican-contract-misdated-signature = La signature est ici.
republican-contract-misdated-help = { $case ->
    [early] Relisez la date sur l’exemplaire signé par l’association.
   *[late] Relisez la date ; si la souscription a vraiment suivi la signature, faites-la constater avant le premier versement.
}
republican-contract-misdated-title = contrat d’engagement mal daté
republican-contract-misdated-checks = La souscription est datée du 2 janvier 2022 au plus tôt, et au plus tard du jour où est signée la convention qui accorde l’aide.
republican-contract-misdated-why = L’association s’engage pour obtenir l’aide : une souscription postérieure laisse l’octroi sans sa condition.
