# Rules of the family education: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

programme-carrier-unfit = « { $partner } » ({ $form }) ne tient pas de comptabilité publique et ne peut porter un programme de réussite éducative.
programme-carrier-unfit-help = Confiez le portage à une caisse des écoles, un CCAS, un GIP, un établissement scolaire ou une autre structure à comptabilité publique : nommez-la sous « coordinator », ou dans une tâche « Porter juridiquement et financièrement le programme ».
programme-carrier-unfit-unknown = { $what ->
    [carrier] Le dossier ne dit pas qui porte le programme de réussite éducative (« coordinator »).
   *[form] La forme juridique de celui qui porte le programme n’est pas indiquée (« legal_form »).
}
programme-carrier-unfit-title = programme porté par un organisme sans comptabilité publique
programme-carrier-unfit-checks = Un programme de réussite éducative est porté par une structure à comptabilité publique. Est tenu pour porteur celui qui porte la tâche de portage juridique ou financier, sinon le coordonnateur ; si le coordonnateur n’est pas public mais que les contributions vont à un organisme qui l’est, rien n’est signalé.
programme-carrier-unfit-why = La loi réserve ce portage aux structures dont un comptable public tient les comptes ; l’État ne versera pas ses crédits à une autre.

consultative-council-missing = { $what ->
    [council] La caisse des écoles porte le programme, et aucun conseil consultatif de réussite éducative n’est prévu.
    [members] La composition du conseil consultatif de réussite éducative n’est pas donnée.
    [sharing] Le conseil consultatif n’est pas chargé de proposer la répartition des crédits.
   *[evaluating] Le conseil consultatif n’est pas chargé d’évaluer les résultats.
}
consultative-council-missing-help = Décrivez sous « governance.bodies » le « conseil consultatif de réussite éducative » : ses membres (maire, département, services académiques et autres services de l’État, médecin, CAF, chefs d’établissement, parents…), et ses attributions, dont proposer la répartition des crédits et évaluer les résultats.
consultative-council-missing-title = conseil consultatif absent ou incomplet
consultative-council-missing-checks = Quand une caisse des écoles porte un programme de réussite éducative, une instance nommée « conseil consultatif » figure au dossier, avec ses membres et parmi ses attributions la répartition des crédits et l’évaluation.
consultative-council-missing-why = Le code de l’éducation impose ce conseil à la caisse des écoles : il met autour d’une table ceux qui paient, ceux qui soignent, ceux qui enseignent et les parents.

council-meets-too-rarely = Le conseil consultatif de réussite éducative ne se réunirait pas { $least } fois par an.
council-meets-too-rarely-help = Écrivez « meets: {"{"}times_per_year: { $least }{"}"} », ou davantage.
council-meets-too-rarely-title = conseil consultatif trop rarement réuni
council-meets-too-rarely-checks = Les réunions du conseil consultatif d’une caisse des écoles qui porte un programme de réussite éducative sont dites, et aussi nombreuses que le demande le code de l’éducation.
council-meets-too-rarely-why = Un conseil qui se réunit une fois l’an constate ; deux fois, il propose puis il évalue.

ordinary-law-unjustified = { $what ->
    [reason] Le programme paie une dépense de droit commun sans dire pourquoi : « { $label } ».
   *[partner] Rien ne dit quel partenaire aurait dû payer cette dépense de droit commun : « { $label } ».
}
ordinary-law-unjustified-help = { $what ->
    [reason] Ajoutez « justification » à la ligne (ce que le droit commun ne fait pas, et jusqu’à quand), ou retirez la dépense du programme.
   *[partner] Ajoutez « partner » à la ligne : celui à qui la dépense revient, pour que le comité de pilotage puisse la lui demander.
}
ordinary-law-unjustified-title = dépense de droit commun sans justification
ordinary-law-unjustified-checks = Dans le budget d’un programme de réussite éducative, une ligne marquée « ordinary_law: true » porte sa justification et le partenaire qui devrait la payer.
ordinary-law-unjustified-why = Le programme complète les services existants ; payer à leur place les dispense d’agir et épuise des crédits comptés.

ordinary-law-unsaid = Cette dépense semble relever du droit commun, et rien n’est dit de la raison pour laquelle le programme la paie : « { $label } ».
ordinary-law-unsaid-help = Ajoutez à la ligne « ordinary_law: true » avec une « justification » et un « partner », ou « ordinary_law: false » si elle ne remplace aucun soin ni aucune aide.
ordinary-law-unsaid-title = dépense de soin ou de protection non qualifiée
ordinary-law-unsaid-checks = Dans le budget d’un programme de réussite éducative, une charge dont le libellé évoque des soins, l’aide sociale à l’enfance ou la prévention spécialisée dit, par « ordinary_law », si elle relève du droit commun.
ordinary-law-unsaid-why = La question sera posée au bilan. Y répondre dans le budget permet de chercher à temps le bon payeur.

parents-without-seat = Les parents n’ont pas de siège dans le pilotage du programme de réussite éducative.
parents-without-seat-help = Ajoutez un siège de parents parmi les membres d’une instance, ou sous « governance.beneficiaries » les clés « seats », « body » et « appointed_by » ; à défaut, dites sous « alternative » comment ils sont entendus.
parents-without-seat-title = parents absents du pilotage
parents-without-seat-checks = Dans un programme de réussite éducative, une instance compte des parents ou des familles parmi ses membres, ou « beneficiaries » leur donne des sièges ou une autre manière d’être entendus.
parents-without-seat-why = Rien ne réussit pour un enfant contre ses parents, et l’État demande qu’ils soient associés aux choix et non seulement informés.

programme-evaluated-too-rarely = { $case ->
    [none] Aucun bilan n’est prévu, alors que le programme de réussite éducative s’évalue chaque année.
   *[year] Aucun bilan ne tombe dans l’année qui commence le { $from }.
}
programme-evaluated-too-rarely-help = Donnez aux bilans un rythme d’une fois par an au moins (« times_per_year: 1 »), ou une date dans chaque année de la durée.
programme-evaluated-too-rarely-title = programme sans évaluation annuelle
programme-evaluated-too-rarely-checks = Dans un programme de réussite éducative, un bilan au moins tombe dans chaque année entière de la durée, comptée depuis son premier jour.
programme-evaluated-too-rarely-why = Les crédits sont attribués par an, et un enfant change en un an : un bilan plus rare arrive après la décision qu’il devait éclairer.

accountability-measure-too-long = { $what ->
    [hours] Une mesure de responsabilisation dépasserait { $most } heures par jour : « { $words } ».
   *[days] Une mesure de responsabilisation dépasserait { $most } jours par semaine : « { $words } ».
}
accountability-measure-too-long-help = { $what ->
    [hours] Écrivez { $most } heures par jour au plus.
   *[days] Écrivez { $most } jours par semaine au plus.
}
accountability-measure-too-long-title = mesure de responsabilisation trop longue
accountability-measure-too-long-checks = Dans un article qui parle d’une mesure de responsabilisation, les heures par jour et les jours par semaine ne dépassent pas ceux de l’arrêté.
accountability-measure-too-long-why = La mesure est une sanction éducative : au-delà de ces limites, elle prive l’élève de cours et engage la responsabilité de l’organisme d’accueil.
