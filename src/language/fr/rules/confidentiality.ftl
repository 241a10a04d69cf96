# Rules of the family confidentiality: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

confidentiality-charter-missing = { $case ->
    [none] Des partenaires examinent ensemble des situations individuelles, et le dossier ne contient aucune charte de confidentialité.
   *[unsigned] Une convention est signée, alors que la charte de confidentialité ne l’est pas encore.
}
confidentiality-charter-missing-agreement = La convention signée est ici.
confidentiality-charter-missing-help = { $case ->
    [none] Ajoutez sous « documents » un document de genre « confidentiality-charter » dont les parties sont ces partenaires ; si la charte existe déjà sur papier, citez-la parmi les annexes.
   *[unsigned] Faites signer la charte avant le premier échange, puis écrivez « status: signed » et sa date. D’ici là, aucune situation individuelle n’est évoquée.
}
confidentiality-charter-missing-title = charte de confidentialité absente
confidentiality-charter-missing-checks = Lorsqu’une instance examine des situations individuelles (« bodies » de « confidentiality »), le dossier contient une charte de confidentialité, signée au plus tard avec la convention. Une charte annexée à un autre texte suffit. Des destinataires qui ne siègent ensemble nulle part restent liés par leurs propres textes.
confidentiality-charter-missing-why = La charte n’autorise pas à révéler un secret : elle dit qui l’entend, pourquoi, et ce qui ne se dit jamais. Sans elle, chacun fixe ses propres limites, et les familles ne savent pas lesquelles.

recipient-outside-charter = « { $partner } » entend parler de situations individuelles sans être partie à la charte de confidentialité.
recipient-outside-charter-charter = La charte et ses parties sont ici.
recipient-outside-charter-help = Ajoutez ce partenaire sous « parties » de la charte, ou retirez-le des destinataires et de l’instance où les situations sont examinées.
recipient-outside-charter-title = destinataire qui ne signe pas la charte
recipient-outside-charter-checks = Tout partenaire nommé parmi les destinataires, ou membre d’une instance où des situations individuelles sont examinées, est partie à une charte de confidentialité du dossier. Une charte qui ne nomme pas ses parties les lie tous.
recipient-outside-charter-why = La règle commune ne vaut que pour ceux qui l’ont acceptée : celui qui écoute sans avoir signé peut répéter sans manquer à sa parole.

recipient-not-bound = « { $partner } » n’est lié par aucun texte, et rien ne dit ce qui lui permet de recevoir ces informations.
recipient-not-bound-help = Indiquez sous « basis » le texte qui autorise l’échange ; à défaut, ne lui communiquez que des données sans nom et dites-le sous « receives ». Ni la charte, ni l’accord des parents ne suffisent.
recipient-not-bound-title = destinataire que rien n’oblige au secret
recipient-not-bound-checks = Un destinataire dont « bound_by » vaut « nothing » a un fondement sous « basis », ou ne reçoit que des données anonymes ou chiffrées.
recipient-not-bound-why = Révéler un secret à qui aucun texte ne permet de l’entendre est un délit pour celui qui parle, même si tous les présents sont de bonne foi.

recipient-without-basis = { $what ->
    [both] Rien n’est dit de ce que « { $partner } » partage ou reçoit, ni du texte qui le fonde à le faire.
    [basis] Le texte qui fonde l’échange avec « { $partner } » n’est pas indiqué.
   *[content] Rien n’est dit de ce que « { $partner } » partage ou reçoit.
}
recipient-without-basis-help = { $what ->
    [both] Ajoutez « basis » (l’article qui permet l’échange), puis « shares » et « receives ».
    [basis] Ajoutez « basis » : l’article qui permet à cette fonction d’échanger l’information, par exemple celui du code de l’action sociale et des familles.
   *[content] Ajoutez « shares » (ce qu’il apporte) et « receives » (ce qu’il apprend), limités à ce que sa mission demande.
}
recipient-without-basis-title = destinataire sans fondement ou sans contenu
recipient-without-basis-checks = Pour chaque destinataire sont indiqués le texte qui fonde l’échange et ce qu’il partage ou reçoit. Celui que rien ne lie relève d’une autre règle.
recipient-without-basis-why = Le partage d’un secret ne se présume pas : il a, personne par personne, un texte et une limite. Les écrire évite d’avoir à les chercher devant le juge.

charter-as-legal-basis = Le fondement donné pour « { $partner } » n’est pas un texte : une charte ou un accord n’autorise pas, par lui-même, à partager un secret.
charter-as-legal-basis-help = Écrivez l’article de loi, ou la clause de discrétion du contrat de travail si l’information n’est pas couverte par un secret ; l’accord des parents se dit sous « parental_agreement ».
charter-as-legal-basis-title = charte ou accord donné pour fondement
charter-as-legal-basis-checks = Le fondement d’un destinataire ne se réduit pas à la charte elle-même, ni à l’accord des parents ou de la personne. Cité à côté d’un article, d’un contrat ou d’un statut, l’accord reste à sa place.
charter-as-legal-basis-why = Le secret est institué par la loi pénale ; seule une loi le lève. L’accord de la famille est une garantie de plus, il ne protège pas celui qui parle.

teacher-bound-by-profession = La profession ne lie pas au secret professionnel : { $function }.
teacher-bound-by-profession-help = Écrivez « bound_by: contract » et, sous « basis », l’article L. 121-7 du code général de la fonction publique avec l’engagement de discrétion que la personne signe.
teacher-bound-by-profession-title = enseignant dit lié par sa profession
teacher-bound-by-profession-checks = Les enseignants, les directeurs d’école et les personnels de vie scolaire ne sont pas présentés comme tenus au secret par leur profession. L’infirmière, l’assistante sociale, le médecin et le psychologue de l’établissement ne sont pas visés.
teacher-bound-by-profession-why = Un enseignant doit la discrétion de tout agent public, ce qui ne suffit pas pour recevoir un secret. Le croire lié expose ceux qui lui parlent.

secrecy-text-not-cited = La charte ne cite pas les textes suivants : { $articles }.
secrecy-text-not-cited-help = Reprenez la clause « confidentiality-legal-frame » fournie, ou ajoutez ces articles à votre propre clause ou sous « visas ».
secrecy-text-not-cited-title = texte sur le secret non cité
secrecy-text-not-cited-checks = Une charte de confidentialité cite les articles 226-13 et 226-14 du code pénal ; l’article L. 121-6-2 du code de l’action sociale et des familles si un CCAS, un CIAS ou un département y est partie ; l’article L. 226-2-2 si des mineurs sont concernés, et L. 221-6 si le département y participe aussi. Chaque article n’est demandé qu’à partir de son entrée en vigueur.
secrecy-text-not-cited-why = Celui qui signe doit savoir ce qu’il risque en parlant, et dans quels cas la loi lui permet ou lui impose de parler.

health-secrecy-not-cited = Des soignants prennent part aux échanges, et la charte ne cite pas le texte qui régit leurs informations : { $articles }.
health-secrecy-not-cited-help = Ajoutez l’article L. 1110-4 du code de la santé publique au cadre juridique de la charte, ou sous « visas ».
health-secrecy-not-cited-title = secret médical non cité
health-secrecy-not-cited-checks = Lorsqu’un établissement de santé est partie à la charte, ou qu’un destinataire est médecin, infirmier, puéricultrice, sage-femme ou autre professionnel de santé, la charte cite l’article L. 1110-4 du code de la santé publique.
health-secrecy-not-cited-why = Hors de l’équipe de soins, un professionnel de santé ne partage qu’avec le consentement de la personne. Les autres partenaires doivent le savoir avant de l’interroger.

agent-secrecy-not-cited = Des agents publics prennent part aux échanges, et la charte ne cite pas les textes qui les obligent : { $articles }.
agent-secrecy-not-cited-help = Ajoutez les articles L. 121-6 et L. 121-7 du code général de la fonction publique au cadre juridique de la charte, ou sous « visas ».
agent-secrecy-not-cited-title = obligations des agents publics non citées
agent-secrecy-not-cited-checks = Lorsqu’une partie emploie des agents publics, la charte cite les articles L. 121-6 (secret) et L. 121-7 (discrétion) du code général de la fonction publique. Une charte antérieure au 1er mars 2022 n’est pas visée.
agent-secrecy-not-cited-why = Secret et discrétion ne se confondent pas : le premier est protégé par la loi pénale, la seconde par la discipline. Chaque agent doit savoir de quoi il répond, et devant qui.

secrecy-penalty-differs = { $what ->
    [fine] L’amende n’est pas celle de l’article 226-13 du code pénal : « { $words } ».
   *[prison] La peine de prison n’est pas celle de l’article 226-13 du code pénal : « { $words } ».
}
secrecy-penalty-differs-help = { $what ->
    [fine] Écrivez { $right } € d’amende.
   *[prison] Écrivez { $right } an d’emprisonnement.
}
secrecy-penalty-differs-title = peine inexacte pour violation du secret
secrecy-penalty-differs-checks = Dans une phrase qui cite l’article 226-13 du code pénal, l’emprisonnement et l’amende sont ceux de la loi. Une phrase qui cite aussi un autre délit n’est pas lue.
secrecy-penalty-differs-why = Une peine fausse, copiée d’un texte ancien, ôte son crédit à tout ce que la charte rappelle.

names-sent-to-funders = Le programme de réussite éducative transmettrait des noms au porteur ou aux financeurs.
names-sent-to-funders-programme = Le dossier est ici celui d’un programme de réussite éducative.
names-sent-to-funders-help = Écrivez « names_to_funders: false » : les bilans ne donnent que des nombres et des constats d’ensemble.
names-sent-to-funders-title = noms transmis aux financeurs
names-sent-to-funders-checks = Dans un programme de réussite éducative, « names_to_funders » ne vaut jamais « true ». Si la clé est absente, la charte imprime qu’aucun nom n’est transmis.
names-sent-to-funders-why = L’enfant est suivi par des personnes tenues au secret, non par l’organe qui paie. Un nom dans un bilan financier sort de ce cercle et n’y revient pas.

parental-agreement-missing = { $case ->
    [refused] Le programme suivrait des enfants sans l’accord préalable de leurs parents.
   *[unsaid] Rien ne dit que l’accord des parents est recueilli avant tout échange sur leur enfant.
}
parental-agreement-missing-programme = Le dossier est ici celui d’un programme de réussite éducative.
parental-agreement-missing-help = Écrivez « parental_agreement: true » sous « confidentiality ». Cet accord est une condition du programme ; il ne rend pas licite le partage d’un secret, que fonde seul le texte indiqué pour chaque destinataire.
parental-agreement-missing-title = accord des parents non prévu
parental-agreement-missing-checks = Dans un programme de réussite éducative, « parental_agreement » vaut « true ».
parental-agreement-missing-why = La loi n’ouvre ce programme qu’avec l’accord des parents. Un suivi décidé sans eux perd leur confiance et son fondement.

age-outside-programme = { $age } ans : le programme de réussite éducative s’adresse aux enfants de { $youngest } à { $oldest } ans.
age-outside-programme-help = Écrivez un âge compris entre { $youngest } et { $oldest } ans, ou confiez les autres âges à une action distincte du programme.
age-outside-programme-title = âge hors du programme de réussite éducative
age-outside-programme-checks = Dans un programme de réussite éducative, les âges donnés sous « public » restent dans les bornes de la loi.
age-outside-programme-why = Les crédits du programme sont ouverts pour ces âges ; une dépense faite pour d’autres peut être rejetée.

joint-controllers-unarranged = { $what ->
    [alone] Une responsabilité conjointe suppose deux responsables au moins.
    [arrangement] Les responsables conjoints n’ont pas dit qui fait quoi.
   *[contact] Les responsables conjoints ne disent pas à qui les personnes s’adressent.
}
joint-controllers-unarranged-help = { $what ->
    [alone] Nommez les autres responsables sous « controllers », ou écrivez « controllership: sole ».
    [arrangement] Ajoutez « arrangement » : qui informe les personnes, qui répond à leurs demandes, qui sécurise, et où les grandes lignes de l’accord se consultent.
   *[contact] Ajoutez « rights_contact » : le service auquel les personnes adressent leurs demandes, sans perdre le droit de s’adresser à chacun.
}
joint-controllers-unarranged-title = responsables conjoints sans accord
joint-controllers-unarranged-checks = Quand « controllership » vaut « joint », deux responsables au moins sont nommés, leur accord est écrit sous « arrangement » et un point de contact est donné. Le contenu de l’accord est à relire par une personne.
joint-controllers-unarranged-why = Sans partage écrit, chacun répond de tout devant les personnes, et personne ne leur répond.

processing-terms-missing = Un partenaire traite des données pour un autre, et il manque : { $keys }.
processing-terms-missing-help = Ajoutez ces clés sous « data_protection » : le contrat avec un sous-traitant doit dire qui agit pour qui, dans quel but, sur quelles données, de quelles personnes, avec quelle sécurité.
processing-terms-missing-title = sous-traitance de données mal définie
processing-terms-missing-checks = Dès qu’un sous-traitant est nommé, ou que « controllership » vaut « processor », sont donnés le responsable, le sous-traitant, la finalité, les données, les personnes concernées et la sécurité. Les autres mentions de l’article 28 sont dans la clause elle-même.
processing-terms-missing-why = Ce qui n’est pas écrit n’est pas une instruction : le sous-traitant qui décide seul devient responsable, et l’autre a perdu la maîtrise de ses données.

processor-clause-incomplete = { $count ->
    [one] Votre clause sur le sous-traitant laisse de côté une mention de l’article 28.
   *[other] Votre clause sur le sous-traitant laisse de côté { $count } mentions de l’article 28.
}
processor-clause-incomplete-topic = { $topic ->
    [instructions] Le traitement sur instruction documentée.
    [confidentiality] L’engagement de confidentialité des personnes qui traitent les données.
    [security] Les mesures de sécurité.
    [processors] Le recours à un autre sous-traitant.
    [help] L’aide apportée au responsable.
    [fate] L’effacement ou la restitution des données à la fin.
   *[audit] Les audits et les contrôles.
}
processor-clause-incomplete-help = Complétez la clause « data-protection », ou reprenez celle qui est fournie : elle contient toutes ces mentions.
processor-clause-incomplete-title = clause de sous-traitance incomplète
processor-clause-incomplete-checks = Lorsqu’un sous-traitant est partie au document et que la clause sur les données a été remplacée, elle parle des instructions, de la confidentialité, de la sécurité, des autres sous-traitants, de l’aide, du sort des données et de l’audit. Ces mentions sont reconnues à leurs mots.
processor-clause-incomplete-why = Chaque mention répond à une question qui se pose un jour de crise : qui prévient, qui paie l’audit, qui efface.

impact-assessment-unsaid = { $kind ->
    [minors] Des données de mineurs sont traitées, et rien n’est dit d’une analyse d’impact.
    [social] Des données d’accompagnement social sont traitées, et rien n’est dit d’une analyse d’impact.
   *[sensitive] Des données sensibles sont traitées, et rien n’est dit d’une analyse d’impact.
}
impact-assessment-unsaid-help = Ajoutez « impact_assessment » sous « data_protection » : la date de l’analyse, ou pourquoi le délégué à la protection des données a estimé qu’elle n’était pas nécessaire.
impact-assessment-unsaid-title = analyse d’impact non mentionnée
impact-assessment-unsaid-checks = Quand les données, les personnes concernées ou la finalité évoquent la santé et d’autres données sensibles, des mineurs ou un accompagnement social, le dossier dit si une analyse d’impact a été conduite, ou pourquoi elle ne l’a pas été.
impact-assessment-unsaid-why = Ces traitements touchent des personnes qui ne peuvent guère se défendre. La question doit avoir été posée avant le premier fichier.

retention-or-dpo-missing = Le traitement des données est décrit, et il manque : { $keys }.
retention-or-dpo-missing-help = Ajoutez sous « data_protection » la durée de conservation (« retention: 2 years ») ou le délégué à la protection des données (« dpo »), avec l’adresse où l’on peut lui écrire.
retention-or-dpo-missing-title = durée de conservation ou délégué non indiqué
retention-or-dpo-missing-checks = Dès que « data_protection » est écrit, la durée de conservation est donnée ; le délégué à la protection des données l’est aussi quand un responsable du traitement est un organisme public.
retention-or-dpo-missing-why = Une donnée sans terme est gardée toujours, et une personne sans interlocuteur n’a de droits que sur le papier.

rgpd-in-force-2018 = Le règlement sur la protection des données est entré en vigueur en mai 2016 ; il est applicable depuis le 25 mai 2018.
rgpd-in-force-2018-help = Écrivez « applicable depuis le 25 mai 2018 ».
rgpd-in-force-2018-title = RGPD dit en vigueur en 2018
rgpd-in-force-2018-checks = Un texte qui parle du règlement sur la protection des données ne le dit pas « entré en vigueur le 25 mai 2018 ».
rgpd-in-force-2018-why = L’entrée en vigueur et l’application sont deux dates différentes ; la formule courante confond l’une avec l’autre.

danger-to-minor-unsaid = { $case ->
    [unsaid] La charte ne dit pas à qui est signalé un mineur en danger.
   *[hindered] Cette phrase fait dépendre le signalement d’un mineur en danger de l’accord d’autrui.
}
danger-to-minor-unsaid-help = { $case ->
    [unsaid] Reprenez la clause « danger-to-a-minor », ou écrivez que l’information préoccupante est transmise sans délai au président du conseil départemental.
   *[hindered] Écrivez que la charte ne fait obstacle à aucun signalement ; les parents en sont informés, sauf intérêt contraire de l’enfant.
}
danger-to-minor-unsaid-title = signalement d’un mineur en danger non prévu
danger-to-minor-unsaid-checks = Une charte de confidentialité qui concerne des mineurs nomme l’information préoccupante, la cellule qui la recueille ou le président du conseil départemental, et ne soumet le signalement à l’accord de personne.
danger-to-minor-unsaid-why = Le secret protège l’enfant ; il ne protège pas ce qui le met en danger. Le professionnel qui hésite doit lire dans la charte qu’il peut, et parfois doit, parler.

personal-data-in-sources = { $what ->
    [number] Ce numéro a la forme et la clé d’un numéro de sécurité sociale.
   *[birth] Cette phrase donne la date de naissance d’une personne.
}
personal-data-in-sources-help = Supprimez-la du dossier, où elle n’a pas d’usage, puis de l’historique : git garde toutes les versions. Prévenez le délégué à la protection des données si le dépôt a été partagé.
personal-data-in-sources-title = donnée personnelle dans le dossier
personal-data-in-sources-checks = Aucun texte du dossier ne contient de numéro de sécurité sociale (quinze chiffres dont la clé est juste), ni de date de naissance annoncée par « né le », « née le » ou « date de naissance ». La règle ne reconnaît pas un nom d’enfant, ne lit pas les commentaires du YAML et n’ouvre pas les images : une relecture reste nécessaire.
personal-data-in-sources-why = Le dossier décrit une organisation, jamais les personnes qu’elle aide. Ce qui entre dans un dépôt y reste et se copie partout où il va.
