# Rules of the family state-aid: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

de-minimis-exceeded = { $partner } recevrait par « { $document } » jusqu’à { $sum } d’aides de minimis sur trois ans (dont { $received } déjà reçus), au-dessus du plafond de { $ceiling }.
de-minimis-exceeded-help = Réduisez les montants, ou fondez l’aide sur un autre régime : compensation d’un service d’intérêt économique général avec mandat (`regime: sieg-decision`), règlement d’exemption, ou absence d’aide si l’activité n’est pas économique (`regime: none`).
de-minimis-exceeded-title = plafond des aides de minimis dépassé
de-minimis-exceeded-checks = Les contributions publiques qu’une convention accorde à un organisme, et ce qu’il a déjà reçu (`received`), restent sous le plafond du régime sur trois ans. Un montant arrêté compte en entier à la signature ; un montant voté chaque année compte dans son année. Sans `received`, la règle dit qu’elle ne peut pas conclure. Les aides en nature ne sont pas comptées.
de-minimis-exceeded-why = Au-delà du plafond, l’aide devait être notifiée à la Commission ou relever d’un régime d’exemption ; sinon elle est illégale, et récupérée avec intérêts.

outdated-aid-text = « { $words } » : { $case ->
    [text] ce règlement sur les aides de minimis
   *[ceiling] ce plafond des aides de minimis
} ne vaut plus depuis le { $last }.
outdated-aid-text-help = Citez le règlement (UE) 2023/2831 (plafond de 300 000 euros sur trois ans), ou le règlement (UE) 2023/2832 pour un service d’intérêt économique général (750 000 euros).
outdated-aid-text-title = texte d’aide européenne dépassé
outdated-aid-text-checks = Un document daté de 2024 ou d’après ne cite plus les règlements n° 1407/2013 et n° 360/2012, ni leurs plafonds de 200 000 et de 500 000 euros. Un versement de l’un de ces montants n’est pas un plafond. Une phrase qui parle du passé (aides reçues, texte abrogé ou remplacé) n’est pas visée.
outdated-aid-text-why = Une aide fondée sur un règlement expiré n’a plus de base ; un plafond ancien fait refuser une aide permise, ou compter faux.

entrustment-missing = « { $document } » compense un service d’intérêt économique général sans l’acte qui le confie.
entrustment-missing-help = Ajoutez `mandate` sous `state_aid` : le service confié, sa durée et son territoire, le calcul de la compensation, la façon d’éviter et de récupérer la surcompensation.
entrustment-missing-title = service confié sans mandat
entrustment-missing-checks = Sous le régime `sieg-decision`, le dossier porte le mandat qui confie le service.
entrustment-missing-why = Sans mandat, la compensation n’entre pas dans la décision de la Commission : elle redevient une aide à notifier.

aid-declaration-missing = La contribution est une aide de minimis, et la date de la déclaration des aides déjà reçues n’est pas donnée.
aid-declaration-missing-help = Demandez au bénéficiaire la liste des aides de minimis reçues sur trois ans, puis écrivez `declaration` (sa date) et `received` (le total). Si le registre central couvre les trois années, dites-le dans la convention.
aid-declaration-missing-title = déclaration des aides reçues absente
aid-declaration-missing-checks = Sous un régime de minimis, le dossier donne la date de la déclaration par laquelle le bénéficiaire dit ce qu’il a reçu. Depuis 2026, un registre central la remplace peu à peu : simple information.
aid-declaration-missing-why = Qui verse une aide doit s’assurer, avant de l’accorder, que le plafond n’est pas atteint.

entrustment-incomplete = Le mandat ne dit pas { $part ->
    [service] quel service est confié
    [duration] pour combien de temps le service est confié
    [calculation] comment la compensation est calculée
   *[overcompensation] comment la surcompensation est évitée et récupérée
}.
entrustment-incomplete-help = { $part ->
    [service] Nommez la mission ou les obligations de service public confiées à l’association.
    [duration] Donnez la durée du mandat, par des dates ou un nombre d’années.
    [calculation] Renvoyez au budget annexé, aux coûts pris en compte et au bénéfice raisonnable admis.
   *[overcompensation] Prévoyez un contrôle régulier et la restitution de ce qui dépasse le coût net.
}
entrustment-incomplete-title = mandat incomplet
entrustment-incomplete-checks = Le mandat dit le service confié, sa durée, le calcul de la compensation et ce qu’il advient d’une surcompensation.
entrustment-incomplete-why = Chacun de ces éléments est une condition de la décision : s’il manque, la compensation n’est plus exemptée de notification.

sieg-decision-replaced = Le document est daté du { $date } et cite { $case ->
    [former] la décision 2012/21/UE, que remplace depuis le { $first } la décision (UE) 2025/2630
   *[early] la décision (UE) 2025/2630, qui ne vaut que depuis le { $first }
}.
sieg-decision-replaced-help = { $case ->
    [former] Citez la décision (UE) 2025/2630, ou dites que l’aide relève de la période transitoire de l’ancienne.
   *[early] Citez la décision 2012/21/UE, en vigueur à la date du document.
}
sieg-decision-replaced-title = décision sur les services d’intérêt général d’une autre date
sieg-decision-replaced-checks = Un document cite la décision de la Commission en vigueur à sa date : 2012/21/UE, puis (UE) 2025/2630. Un passage qui parle de remplacement, d’abrogation ou de période transitoire n’est pas visé. La date d’effet de la nouvelle décision est connue par des sources secondaires.
sieg-decision-replaced-why = La compensation n’est exemptée que dans les conditions du texte en vigueur ; celui qui est cité doit être celui qu’on applique.

aid-declared-late = La déclaration des aides reçues est datée du { $date }, après la signature de « { $document } » ({ $signed }).
aid-declared-late-signature = La signature est ici.
aid-declared-late-help = Relisez la date sur la déclaration. Si elle a vraiment suivi la signature, vérifiez le plafond avant tout versement.
aid-declared-late-title = aides déclarées après la signature
aid-declared-late-checks = La déclaration des aides de minimis déjà reçues est datée, au plus tard, du jour où la convention qui accorde l’aide est signée.
aid-declared-late-why = L’aide est accordée par la signature : le plafond se vérifie avant.

de-minimis-received-unknown = Le plafond des aides de minimis ne peut pas être vérifié : `state_aid` ne dit pas ce que le bénéficiaire a déjà reçu (`received`).
de-minimis-received-by-several = Le plafond des aides de minimis ne peut pas être vérifié : plusieurs organismes sont payés, et `received` ne dit pas lequel a déjà reçu des aides.
