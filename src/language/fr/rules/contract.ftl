# Rules of the family contract: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

originals-unstated = Le document « { $document } » va sur papier sans que son nombre d’originaux soit dit.
originals-unstated-help = Écrivez « originals: { $parties } » sous le document, un original par partie au moins ; pour une signature électronique, écrivez « electronic_signature: oui ».
originals-unstated-title = nombre d’originaux tu
originals-unstated-checks = Une convention à signer ou signée sur papier, dont le lieu de signature est connu, dit en combien d’originaux elle est faite. Une signature électronique en dispense.
originals-unstated-why = Chaque original porte le nombre de ceux qui ont été faits : qui perd le sien sait combien d’autres font preuve, et contre qui.

formal-notice-without-delay = La résiliation pour manquement ne dit pas combien de temps laisse la mise en demeure.
formal-notice-without-delay-help = Écrivez ce délai sous « formal_notice » (par exemple « 1 month ») ; à défaut, la convention ne promet qu’un « délai raisonnable ».
formal-notice-without-delay-title = mise en demeure sans délai
formal-notice-without-delay-checks = Lorsque le dossier règle la résiliation d’une convention, il dit sous « formal_notice » le temps laissé à la partie en faute pour s’exécuter.
formal-notice-without-delay-why = Faute de chiffre, les parties discutent du délai au moment où elles ne s’entendent plus, et la résiliation prononcée trop tôt se retourne contre son auteur.

court-of-another-place = Le { $named } est nommé, alors que la convention s’exécute dans le ressort du { $expected }.
court-of-another-place-help = Écrivez « { $expected } », ou dites dans la même phrase que les parties conviennent d’un autre tribunal.
court-of-another-place-title = tribunal d’un autre lieu
court-of-another-place-checks = Le tribunal administratif que nomme une convention est celui du département où elle s’exécute ou, lorsque le territoire relève de plusieurs tribunaux, celui du siège de l’autorité nommée la première. Une phrase qui dit que les parties en choisissent un autre est admise.
court-of-another-place-why = La partie qui saisit le tribunal nommé par erreur perd du temps, parfois plusieurs mois, avant que le dossier parvienne au juge compétent.

two-months-in-contract = Le délai de recours de deux mois est annoncé ici aux parties d’une convention.
two-months-in-contract-help = Retirez ce délai : il vise les décisions, non l’exécution d’un contrat. Un délai pour chercher un accord amiable s’écrit sous « disputes.amicable ».
two-months-in-contract-title = délai de recours dans un contrat
two-months-in-contract-checks = L’article d’une convention qui règle les différends n’annonce pas aux parties le délai de deux mois dans lequel une décision se conteste. Les voies de recours d’une délibération ne sont pas concernées.
two-months-in-contract-why = Une partie qui croit ce délai passé renonce à tort à une action qui lui reste ouverte.

force-majeure-undefined = La convention invoque la force majeure sans dire ce qu’elle entend par là.
force-majeure-undefined-help = Définissez-la (un événement qui échappe au contrôle d’une partie, imprévisible à la signature, aux effets inévitables), ou renvoyez à l’article 1218 du code civil.
force-majeure-undefined-title = force majeure sans définition
force-majeure-undefined-checks = Une convention qui parle de force majeure en donne les trois traits ou renvoie à l’article 1218 du code civil.
force-majeure-undefined-why = La loi supplée le silence, mais les partenaires qui lisent la convention ignorent alors si une grève, une épidémie ou un départ les libère.

no-such-annex = L’annexe { $number } est citée, et le document n’en a pas de ce numéro.
no-such-annex-help = { $count ->
    [0] Le document n’a aucune annexe : ajoutez-la sous « annexes », ou retirez le renvoi.
   *[other] Les annexes sont numérotées de 1 à { $count }, dans l’ordre de leur liste. « [](#identifiant) » imprime le numéro juste, même s’il se décale.
}
no-such-annex-title = renvoi à une annexe absente
no-such-annex-checks = Toute annexe que le texte cite par son numéro existe. L’annexe d’un autre texte (« annexe 2 de la charte ») n’est pas concernée.
no-such-annex-why = Une pièce annoncée et non jointe n’engage personne, et son absence fait douter de ce qui a été signé.

annex-not-listed = Le texte dit « { $words } », et aucune annexe du document ne porte ce nom.
annex-not-listed-help = { $count ->
    [0] Le document n’a aucune annexe : ajoutez celle-ci sous « annexes », ou retirez le renvoi.
   *[other] Ajoutez-la sous « annexes », ou citez-la par les mots de son titre.
}
annex-not-listed-title = pièce dite annexée et absente
annex-not-listed-checks = Une pièce que le texte dit « annexée », « jointe en annexe » ou « ci-jointe » a au moins un mot en commun avec le titre d’une annexe du document. L’annexe d’un autre texte n’est pas concernée.
annex-not-listed-why = Une pièce annoncée et non jointe n’engage personne, et son absence fait douter de ce qui a été signé.

termination-undertakings-missing = La résiliation ne nomme pas les engagements dont l’inexécution met fin à la convention.
termination-undertakings-missing-help = Énumérez-les sous « termination.undertakings », par exemple « le versement de la subvention aux échéances convenues ».
termination-undertakings-missing-title = résiliation sans engagements nommés
termination-undertakings-missing-checks = Lorsque le dossier règle la résiliation d’une convention, il nomme sous « undertakings » les engagements dont l’inexécution la provoque.
termination-undertakings-missing-why = Une clause résolutoire qui vise tout manquement sans en nommer aucun laisse le juge apprécier la gravité : elle perd l’effet que les parties en attendent.

court-of-another-order = { $parties ->
    [private] Aucune partie n’est une personne publique, et le différend est confié à la juridiction administrative : { $named }.
   *[public] Une subvention publique est en cause, et le différend est confié à la juridiction judiciaire : { $named }.
}
court-of-another-order-help = { $parties ->
    [private] Nommez le tribunal judiciaire, sauf si une partie agit pour une personne publique.
   *[public] Nommez le tribunal administratif du lieu d’exécution.
}
court-of-another-order-title = juge d’un autre ordre
court-of-another-order-checks = Une convention entre personnes privées ne désigne pas le juge administratif ; une convention par laquelle une personne publique subventionne un organisme privé ne désigne pas le juge judiciaire. Les organismes de protection sociale ne suffisent pas à en décider.
court-of-another-order-why = Les parties ne peuvent pas changer d’ordre de juridiction : la clause serait sans effet, et le procès commencerait par une question de compétence.

no-such-court = Aucun tribunal ne se nomme « { $named } ».
no-such-court-help = { $known ->
    [yes] Écrivez « { $expected } ».
   *[no] Écrivez le nom du tribunal administratif du lieu d’exécution, ou retirez-le : il se déduit du département du territoire.
}
no-such-court-title = tribunal administratif inconnu
no-such-court-checks = Un tribunal administratif nommé pour juger les différends existe sous ce nom. Outre-mer, il porte le nom de son territoire et non de sa ville.
no-such-court-why = Une clause qui désigne un tribunal inexistant ne désigne personne.

annex-never-cited = L’annexe « { $title } » ne figure que dans la liste : aucun article ne la cite.
annex-never-cited-help = Citez-la là où elle sert : « [](#{ $annex }) » imprime « annexe » et son numéro. Les mots de son titre suffisent aussi.
annex-never-cited-title = annexe jamais citée
annex-never-cited-checks = Une annexe ajoutée à une convention est citée ailleurs que dans la liste des annexes, par son numéro ou par les mots de son titre.
annex-never-cited-why = Faute de renvoi, nul ne sait quelle obligation la pièce précise, ni qui elle lie.

no-such-article = L’article { $number } est cité, et le document n’en a pas de ce numéro.
no-such-article-help = Les articles sont numérotés de 1 à { $count }, et se décalent quand une clause est ajoutée ou omise. « [](#clause) » imprime le numéro juste ; pour l’article d’une loi, nommez cette loi dans la même phrase.
no-such-article-title = renvoi à un article absent
no-such-article-checks = Un article du document que le texte cite par son numéro existe. Une phrase qui nomme une loi, un code ou un autre acte n’est pas concernée.
no-such-article-why = Un renvoi qui ne mène nulle part laisse sans contenu la règle qui s’appuie sur lui.

mandatory-mention-missing = Mention absente du document « { $document } » : { $mention }. { $change ->
    [omitted] La clause qui la portait est omise.
    [replaced] La clause qui la portait est remplacée par un texte qui ne la dit pas.
   *[kept] La clause qui devait la porter ne la dit pas.
}
mandatory-mention-missing-help = { $change ->
    [omitted] Rétablissez la clause, ou dites la chose dans un autre article, par exemple : « { $wording } »
    [replaced] Complétez le texte de remplacement, par exemple : « { $wording } »
   *[kept] Complétez le modèle de la clause, par exemple : « { $wording } »
}
mandatory-mention-missing-title = mention obligatoire absente
mandatory-mention-missing-checks = Chaque document dit ce que la loi ou l’usage attend de son genre (les mentions de `law/mentions.yaml`), quelle que soit la clause qui le dit. Une clause omise ou remplacée n’est regrettée que si aucun autre texte ne dit la même chose. L’absence d’une mention est une erreur lorsqu’un texte relu l’exige, un avertissement sinon.
mandatory-mention-missing-why = Une clause retirée pour alléger un texte emporte parfois ce qui permettait de payer, de contrôler ou de mettre fin : le comptable, le juge ou le partenaire suivant s’en aperçoit trop tard.
