# Rules of the family staff-and-premises: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

provision-without-reimbursement = { $case ->
    [unsaid] Ni le remboursement de cet agent mis à disposition, ni une dispense ne sont indiqués.
    [zero] L’agent serait mis à disposition sans remboursement, et aucune dispense n’est nommée.
   *[closed] Cette dispense ne vaut pas pour un organisme de droit privé.
}
provision-without-reimbursement-help = { $case ->
    [unsaid] Ajoutez « reimbursement » (le montant annuel), ou « exemption » si la loi dispense de rembourser. Sans l’un ni l’autre, la clause imprime un remboursement intégral.
    [zero] Écrivez le montant annuel, ou retirez cette ligne et nommez sous « exemption » le cas de dispense.
   *[closed] Écrivez le montant sous « reimbursement ». La dispense est ouverte entre une collectivité et ses établissements, auprès d’un groupement d’intérêt public ou d’un organisme international ; pour une association d’intérêt général, seulement par l’expérimentation de la loi n° 2022-217, à citer ici.
}
provision-without-reimbursement-title = mise à disposition sans remboursement
provision-without-reimbursement-checks = Pour chaque agent public mis à disposition, le dossier donne le montant remboursé ou la dispense ; la dispense invoquée au profit d’un organisme privé est celle de l’expérimentation. Le personnel que prête un organisme privé n’est pas visé.
provision-without-reimbursement-why = Un agent prêté sans contrepartie hors des cas de la loi est une aide déguisée, que la chambre des comptes relève et que le comptable peut refuser.

provision-beyond-experiment = La mise à disposition sans remboursement s’appuie sur une expérimentation ouverte jusqu’au { $limit }, et ce jour est en dehors : { $day }.
provision-beyond-experiment-help = Faites finir la mise à disposition le { $limit } au plus tard, puis prévoyez un remboursement (« reimbursement ») pour la suite.
provision-beyond-experiment-title = mise à disposition gratuite hors de l’expérimentation
provision-beyond-experiment-checks = Une dispense de remboursement qui invoque l’expérimentation (loi n° 2022-217, dite 3DS) ne court que pendant celle-ci. Si l’agent n’a pas de date de fin, celle de la convention compte.
provision-beyond-experiment-why = Passé le dernier jour, la gratuité n’a plus de fondement et le remboursement devient exigible.

provision-too-long = La mise à disposition dépasse { $years } ans (jusqu’au { $end }).
provision-too-long-help = Faites-la finir le { $last } au plus tard ; elle pourra être renouvelée par une nouvelle décision.
provision-too-long-title = mise à disposition trop longue
provision-too-long-checks = Entre « start » et « end » d’un agent public mis à disposition, il n’y a pas plus d’années que n’en permet le décret.
provision-too-long-why = Au-delà, la décision est irrégulière et la situation de l’agent, comme celle de l’organisme qui l’accueille, devient incertaine.

provision-incomplete = La mise à disposition est incomplète ; il manque : { $keys }.
provision-incomplete-help = Ajoutez à cet agent l’organisme d’accueil (« to »), la nature des activités (« duties »), la fin (« end ») et son accord (« agreement_of_agent »), selon ce qui manque.
provision-incomplete-title = mise à disposition incomplète
provision-incomplete-checks = Pour chaque agent public mis à disposition sont dits l’organisme d’accueil, la nature des activités, l’accord de l’agent et, si la convention n’a pas de terme, la fin. Les conditions d’emploi, le renouvellement et la fin anticipée sont dans la clause.
provision-incomplete-why = L’arrêté de mise à disposition reprend ces mentions ; sans l’accord de l’agent, il ne peut être pris.

host-without-public-service = « { $host } » est de droit privé, et rien ne dit quelle mission de service public lui est confiée.
host-without-public-service-help = Dites sous « duties » la mission de service public qui est confiée à l’organisme et pour laquelle l’agent vient, ou écrivez « public_service: true » sous « republican_contract ». À défaut, préférez une subvention.
host-without-public-service-title = agent mis à disposition d’un organisme privé sans mission
host-without-public-service-checks = Un organisme de droit privé ne reçoit un agent public que pour une mission de service public, nommée sous « duties » ou par « public_service », ou dans le cadre de l’expérimentation de la loi n° 2022-217.
host-without-public-service-why = La loi énumère ceux qui peuvent accueillir un agent : hors de ces cas, la mise à disposition est illégale, même remboursée.

free-premises-not-valued = Ces locaux sont prêtés sans redevance à « { $host } », et leur valeur n’est pas indiquée.
free-premises-not-valued-help = Ajoutez « valuation » : ce que coûterait par an une location comparable. Le même montant figure au budget, aux comptes 86 et 87.
free-premises-not-valued-title = locaux gratuits non valorisés
free-premises-not-valued-checks = Des locaux qu’un organisme public prête sans redevance à un organisme de droit privé portent une « valuation ».
free-premises-not-valued-why = La gratuité est une aide en nature : chiffrée, elle montre ce que la collectivité donne et entre dans les comptes de l’association.

free-premises-for-company = « { $host } » est une société : elle ne peut occuper gratuitement des locaux publics.
free-premises-for-company-help = Indiquez sous « fee » la redevance annuelle, qui tient compte des avantages que l’occupant retire des lieux.
free-premises-for-company-title = locaux publics gratuits pour une société
free-premises-for-company-checks = Une société ou une banque n’occupe pas sans redevance les locaux d’un organisme public. Les coopératives, qui peuvent servir l’intérêt général, ne sont pas visées.
free-premises-for-company-why = La gratuité du domaine public est réservée à l’intérêt général sans but lucratif ; accordée à une entreprise, elle fausse la concurrence.

premises-without-insurance = Des locaux sont prêtés, et le dossier ne dit pas qui les assure.
premises-without-insurance-help = Ajoutez « insurance » : qui assure les risques de l’occupation et sa responsabilité, et à qui l’attestation est remise chaque année.
premises-without-insurance-title = locaux prêtés sans assurance
premises-without-insurance-checks = Quand une convention existe et que des locaux sont prêtés à un partenaire, la rubrique « insurance » est remplie.
premises-without-insurance-why = Après un sinistre, chacun se tourne vers l’autre : la clause désigne d’avance l’assureur.

premises-not-precarious = La convention prête des locaux publics sans dire que l’occupation est temporaire et révocable.
premises-not-precarious-help = Reprenez la clause « premises-and-equipment », ou écrivez que l’occupation est personnelle, précaire et révocable.
premises-not-precarious-title = occupation de locaux publics sans précarité
premises-not-precarious-checks = Une convention d’objectifs et de moyens par laquelle un organisme public prête des locaux dit que l’occupation est précaire, révocable ou temporaire.
premises-not-precarious-why = Le domaine public ne s’occupe qu’à titre précaire ; une clause muette laisse croire à un droit au maintien que le juge ne reconnaîtra pas.
