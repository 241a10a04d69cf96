# Ce que veut dire chaque terme des listes fermées, tel qu’un éditeur le montre.

## Phase
term-phase-formalisation = formalisation : les partenaires s’accordent sur un texte-cadre, la charte, et sur leur diagnostic.
term-phase-political = politique : les partenaires classent leurs priorités, fixent des orientations et prennent des décisions.
term-phase-operational = opérationnelle : des conventions fixent les objectifs, les moyens et l’évaluation.

## Kind
term-kind-charter = charte d’engagements : le texte-cadre du partenariat, ses principes et ce que chacun y apporte. Elle n’oblige personne à payer.
term-kind-confidentiality-charter = charte de confidentialité : ce qui se partage sur les personnes, entre qui et sur quel fondement. Chaque participant la signe.
term-kind-policy-orientations = note d’orientations politiques : priorités, orientations et décisions de la phase politique. Elle n’engage pas de dépense.
term-kind-deliberation = projet de délibération : le texte soumis à l’assemblée d’un partenaire, qui approuve un autre document et autorise sa signature.
term-kind-partnership-agreement = convention de partenariat : les engagements réciproques de plusieurs parties, avec ou sans argent.
term-kind-objectives-agreement = convention d’objectifs : la subvention versée à un projet que l’association a initié et conçu (loi n° 2000-321 du 12 avril 2000, art. 9-1 et 10).
term-kind-objectives-and-means-agreement = convention d’objectifs et de moyens : une convention d’objectifs qui met aussi à disposition du personnel, des locaux ou des équipements.

## Status
term-status-draft = projet : le texte s’écrit ; il admet des blancs et porte la mention « Projet » sur chaque page.
term-status-for-vote = à délibérer : le texte part au vote ; seuls la décision, la séance, le lieu et la date de signature restent ouverts.
term-status-for-signature = à signer : le texte est complet, hors le lieu et la date de signature.
term-status-signed = signé : le texte est celui qui a été signé, avec sa date sous `signed_on`.

## Form
term-form-required-by-law = formel, prévu par un texte : une loi ou un règlement l’impose ou l’organise. Citez-le sous `legal_basis`.
term-form-project = de projet : les partenaires l’ont voulu, ou y ont été incités.
term-form-with-population = avec les populations : les habitants ou les personnes accompagnées y sont partenaires et y siègent.

## Scope
term-scope-intra-institutional = intra-institutionnel : entre les services d’une même institution, qui ne passent pas de contrat entre eux.
term-scope-inter-institutional = inter-institutionnel : entre plusieurs institutions ou organismes distincts.
term-scope-international = international : avec un partenaire étranger ; fixez le droit, la langue et la monnaie sous `international`.

## Level
term-level-local = local : un quartier, une partie de commune.
term-level-communal = communal : une commune.
term-level-intercommunal = intercommunal : plusieurs communes, le plus souvent celles d’un EPCI.
term-level-departmental = départemental : un département.
term-level-regional = régional : une région.
term-level-national = national : le pays entier.
term-level-european = européen : plusieurs pays de l’Union européenne.
term-level-international = international : au-delà de l’Union européenne, ou sans borne de pays.

## Setting
term-setting-urban = urbain : une ville.
term-setting-periurban = périurbain : la couronne d’une ville, souvent oubliée des dispositifs.
term-setting-rural = rural : la campagne, où les distances comptent.

## Role
term-role-institutional = partenaire institutionnel : il décide, finance ou fixe le cadre.
term-role-operational = partenaire opérationnel : il conduit les actions.
term-role-field = partenaire de terrain : il est au contact quotidien des personnes. Prévoyez une réunion où il rencontre les partenaires opérationnels.

## LegalForm
term-legal-form-commune = commune : collectivité territoriale ; le conseil municipal délibère (CGCT, art. L. 2121-29).
term-legal-form-epci = établissement public de coopération intercommunale : communauté ou métropole ; son conseil délibère, et son bureau parfois, dans les compétences transférées.
term-legal-form-departement = département : collectivité territoriale ; le conseil départemental ou sa commission permanente délibère.
term-legal-form-region = région : collectivité territoriale ; le conseil régional ou sa commission permanente délibère.
term-legal-form-syndicat = syndicat mixte ou de communes : groupement de collectivités ; son comité délibère.
term-legal-form-ccas = centre communal d’action sociale : établissement public de la commune ; son conseil d’administration délibère (CASF, art. L. 123-6 et R. 123-20).
term-legal-form-cias = centre intercommunal d’action sociale : établissement public de l’intercommunalité ; son conseil d’administration délibère.
term-legal-form-caisse-des-ecoles = caisse des écoles : établissement public communal ; elle peut porter un programme de réussite éducative (C. éduc., art. L. 212-10).
term-legal-form-etablissement-public = établissement public : tout autre établissement public, national ou local.
term-legal-form-eple = établissement public local d’enseignement : collège ou lycée public ; son conseil d’administration donne son accord (C. éduc., art. R. 421-20). Une école primaire n’en est pas un.
term-legal-form-etablissement-de-sante = établissement public de santé : hôpital public ; l’échange d’informations de santé suit l’article L. 1110-4 du code de la santé publique.
term-legal-form-gip = groupement d’intérêt public : personne publique constituée à plusieurs ; elle ne souscrit pas le contrat d’engagement républicain.
term-legal-form-etat = État : représenté par le préfet, le recteur ou leur délégué. Un service (DSDEN, DDETS) n’est pas une personne morale.
term-legal-form-caf = caisse d’allocations familiales : organisme de droit privé chargé d’un service public.
term-legal-form-cpam = caisse primaire d’assurance maladie : organisme de droit privé chargé d’un service public.
term-legal-form-protection-sociale = organisme de protection sociale : mutualité sociale agricole, caisse de retraite et autres caisses.
term-legal-form-association-1901 = association régie par la loi du 1er juillet 1901 : elle a un numéro RNA ; subventionnée, elle souscrit le contrat d’engagement républicain.
term-legal-form-association-droit-local = association de droit local d’Alsace-Moselle : inscrite au registre du tribunal, sans numéro RNA, à écrire sous `registration`.
term-legal-form-fondation = fondation : subventionnée, elle souscrit le contrat d’engagement républicain.
term-legal-form-fonds-de-dotation = fonds de dotation : organisme privé sans but lucratif, qui collecte des dons pour l’intérêt général.
term-legal-form-mutuelle = mutuelle : organisme régi par le code de la mutualité.
term-legal-form-societe = société : entreprise commerciale ou civile. Ce qu’elle fournit contre un prix est un marché, non une subvention.
term-legal-form-banque = établissement bancaire : établissement de crédit partenaire, et non celui qui tient le compte.
term-legal-form-cooperative = société coopérative : SCIC, SCOP et autres coopératives.
term-legal-form-collectif-habitants = collectif d’habitants ou d’usagers : groupe sans personnalité morale ; il participe, mais ne peut recevoir d’argent ni s’obliger comme une association.
term-legal-form-etranger = personne morale de droit étranger : donnez son registre sous `registration`, et fixez le droit, la langue et la monnaie sous `international`.

## Motive
term-motive-interest = un intérêt : le partenaire y trouve avantage, pour lui-même ou pour ceux qu’il accompagne.
term-motive-responsibility = une responsabilité : sa mission le désigne pour agir.
term-motive-motivation = une motivation : ses valeurs l’y portent.
term-motive-obligation = une obligation : un texte l’y oblige ; citez-le sous `legal_basis`.

## SigningMode
term-signing-mode-alone = seul : cette personne signe seule pour la partie.
term-signing-mode-jointly = conjointement : toutes les personnes nommées signent ensemble.
term-signing-mode-either = l’un ou l’autre : la signature d’une seule des personnes nommées suffit.
term-signing-mode-or-representative = ou son représentant : la personne peut se faire représenter à la signature.
term-signing-mode-by-delegation = par délégation : la personne signe pour une autre, qui lui a délégué sa signature. Donnez l’acte sous `delegation`.

## Gender
term-gender-feminine = féminin : « la commune, représentée », « dénommée ».
term-gender-masculine = masculin : « le CCAS, représenté », « dénommé ».

## GrammaticalNumber
term-grammatical-number-singular = singulier : « le CCAS s’engage ».
term-grammatical-number-plural = pluriel : « les Amis des Tilleuls s’engagent ».

## Nature

## AmountRule
term-amount-rule-fixed = montant arrêté : la somme inscrite est due, sous les réserves de la convention.
term-amount-rule-ceiling = montant maximal : la somme n’est due que dans la limite des dépenses éligibles réellement supportées.
term-amount-rule-voted-yearly = montant voté chaque année : la somme reste prévisionnelle jusqu’à la décision de l’organe compétent.
term-amount-rule-formula = montant calculé : la somme inscrite est une estimation ; donnez la règle sous `formula`.
term-amount-rule-indexed = montant indexé : la somme suit un indice ; donnez la règle sous `formula`.
term-amount-rule-deposit = caution : la somme est rendue une fois les obligations exécutées ; elle ne compte pas dans le coût éligible.

## PrincipleName
term-principle-name-mutual-interest = l’intérêt mutuel : chacun trouve dans le partenariat un intérêt propre.
term-principle-name-equality = l’égalité des partenaires : différents par la taille et les moyens, égaux dans la délibération.
term-principle-name-autonomy = l’autonomie : chacun garde sa mission et ses règles, sans lien hiérarchique.
term-principle-name-cooperation = la coopération : coopérer plutôt que rivaliser, et mettre en commun.
term-principle-name-evolution = l’évolution : le partenariat s’évalue et change avec les besoins.
term-principle-name-other = autre principe : un principe qui vous est propre ; donnez-lui un titre et un sens.

## ValueStanding
term-value-standing-shared = partagée : tous les partenaires la font leur.
term-value-standing-recognised = reconnue : certains la portent et les autres la respectent ; nommez-les sous `partners`.

## RenewalMode
term-renewal-mode-none = aucun renouvellement : le texte cesse à son terme.
term-renewal-mode-express = renouvellement exprès : par un nouvel accord écrit, au vu de l’évaluation (C. civ., art. 1214).
term-renewal-mode-tacit = reconduction tacite : le texte se poursuit sauf opposition (C. civ., art. 1215). Elle ne convient pas à une convention qui verse de l’argent ; donnez un maximum.

## Bond
term-bond-profession = sa profession : elle est tenue au secret par la loi (C. pén., art. 226-13), comme celle de médecin ou d’assistant de service social.
term-bond-mission = sa mission ou sa fonction : un texte y attache le secret, comme pour l’aide sociale à l’enfance (CASF, art. L. 221-6).
term-bond-contract = un engagement contractuel de discrétion : la charte signée oblige à se taire, sans ouvrir l’accès aux informations secrètes.
term-bond-nothing = aucun texte : rien ne l’oblige ni ne l’autorise à recevoir des informations secrètes.

## Controllership
term-controllership-sole = responsable unique : un seul partenaire décide du but et des moyens du traitement.
term-controllership-separate = responsables distincts : chacun répond de son propre traitement.
term-controllership-joint = responsables conjoints : plusieurs décident ensemble ; un accord dit qui fait quoi (RGPD, art. 26).
term-controllership-processor = sous-traitance : un partenaire traite pour le compte d’un autre, sur instruction écrite (RGPD, art. 28).

## ProcessingBasis
term-processing-basis-consent = le consentement des personnes concernées : libre, et qui peut être retiré à tout moment sans dommage pour la personne.
term-processing-basis-contract = l’exécution d’un contrat : passé avec la personne elle-même.
term-processing-basis-legal-obligation = le respect d’une obligation légale : un texte impose le traitement.
term-processing-basis-vital-interest = la sauvegarde des intérêts vitaux : la vie d’une personne est en jeu.
term-processing-basis-public-task = l’exécution d’une mission d’intérêt public : la base usuelle d’une personne publique ou de qui est chargé d’un service public.
term-processing-basis-legitimate-interest = l’intérêt légitime : mis en balance avec les droits des personnes ; une autorité publique ne s’en sert pas dans ses missions.

## AidRegime
term-aid-regime-none = hors du champ des aides d’État : l’activité n’est pas économique, ou n’affecte pas les échanges entre États membres.
term-aid-regime-de-minimis = aide de minimis : sous un plafond par entreprise unique et par période (règlement (UE) 2023/2831).
term-aid-regime-de-minimis-sieg = aide de minimis en faveur d’un service d’intérêt économique général : sous un plafond plus élevé (règlement (UE) 2023/2832).
term-aid-regime-sieg-decision = compensation de service d’intérêt économique général : la convention vaut mandat ; décrivez-le sous `mandate` (décision 2012/21/UE, puis (UE) 2025/2630).

## Spelling
term-spelling-traditional = orthographe traditionnelle : « vingt et un », « trois mille deux cents ».
term-spelling-reformed = orthographe rectifiée de 1990 : « vingt-et-un », « trois-mille-deux-cents ».

## DayRule
term-day-rule-following = jour ouvré suivant : la date est reportée.
term-day-rule-preceding = jour ouvré précédent : la date est avancée.
term-day-rule-unmoved = date inchangée : la date reste, même un dimanche ou un jour férié.

## Scheme
term-scheme-programme-reussite-educative = programme de réussite éducative : accompagne des enfants et leurs familles (loi n° 2005-32 du 18 janvier 2005, art. 128) ; il a ses règles sur le porteur, les âges, la confidentialité et le droit commun.
term-scheme-projet-educatif-territorial = projet éducatif territorial : relie les temps scolaire, périscolaire et extrascolaire.
term-scheme-cite-educative = cité éducative : alliance éducative d’un grand quartier.
term-scheme-accompagnement-scolarite = contrat local d’accompagnement à la scolarité : soutient les enfants hors du temps de l’école, avec leurs parents.
term-scheme-contrat-de-ville = contrat de ville : cadre de la politique de la ville dans les quartiers prioritaires.
term-scheme-convention-territoriale-globale = convention territoriale globale : cadre commun de la CAF et des collectivités, sans financement propre.

## NetworkKind
term-network-kind-professional = réseau d’appui entre professionnels : des échanges informels ; si des situations individuelles y sont évoquées, il y faut une charte de confidentialité.
term-network-kind-association = réseau porté par une association : proche du terrain, mais peu appuyé par les institutions.
term-network-kind-institutional = réseau porté par des institutions : charte, coordinateur et comité de pilotage ; le terrain s’y mobilise moins sans un délégué.
term-network-kind-thematic = réseau constitué autour d’un public ou d’un problème : reconnu par une institution au moins ; prévoyez la suite de ceux qui l’animent.

## Attainment
term-attainment-reached = atteint : le résultat attendu est obtenu.
term-attainment-partly-reached = partiellement atteint : le résultat est obtenu en partie ; dites ce qui manque.
term-attainment-not-reached = non atteint : le résultat n’est pas obtenu ; dites pourquoi.

## ObjectiveDecision
term-objective-decision-continue = poursuivre : l’objectif est gardé tel quel.
term-objective-decision-change = modifier : l’objectif est gardé, avec un autre résultat ou d’autres actions.
term-objective-decision-new = fixer un nouvel objectif : un autre objectif le remplace.
term-objective-decision-close = clore : l’objectif prend fin ; dites ce qui reste à travailler.

## Profile
term-profile-strict = strict : les constats de méthode pèsent plus que d’ordinaire.
term-profile-default = ordinaire : le droit et le calcul obligent, la méthode avertit au plus.
term-profile-lenient = souple : les constats de méthode pèsent moins que d’ordinaire.

## Weight
term-weight-error = erreur : les documents concernés ne sont pas produits.
term-weight-warning = avertissement : les documents sont produits, et la vérification le signale.
term-weight-information = information : rien n’est bloqué.
term-weight-off = désactivée : la règle ne dit rien.

## DecisionState
term-decision-state-taken = prise : l’instance a décidé ; donnez la date et le vote.
term-decision-state-pending = à prendre : la décision reste à venir ; donnez l’instance et l’échéance.

## HolidayZone
term-holiday-zone-metropole = Métropole : les jours fériés nationaux.
term-holiday-zone-alsace-moselle = Alsace-Moselle : s’y ajoutent le Vendredi saint et le 26 décembre.
term-holiday-zone-guadeloupe = Guadeloupe : s’y ajoute le jour de l’abolition de l’esclavage.
term-holiday-zone-guyane = Guyane : s’y ajoute le jour de l’abolition de l’esclavage.
term-holiday-zone-la-reunion = La Réunion : s’y ajoute le jour de l’abolition de l’esclavage.
term-holiday-zone-martinique = Martinique : s’y ajoute le jour de l’abolition de l’esclavage.
term-holiday-zone-mayotte = Mayotte : s’y ajoute le jour de l’abolition de l’esclavage.
term-holiday-zone-nouvelle-caledonie = Nouvelle-Calédonie : les jours fériés nationaux ; les fêtes propres au territoire ne sont pas connues de l’outil.
term-holiday-zone-polynesie-francaise = Polynésie française : les jours fériés nationaux ; les fêtes propres au territoire ne sont pas connues de l’outil.
term-holiday-zone-saint-barthelemy = Saint-Barthélemy : s’y ajoute le jour de l’abolition de l’esclavage.
term-holiday-zone-saint-martin = Saint-Martin : s’y ajoute le jour de l’abolition de l’esclavage.
term-holiday-zone-saint-pierre-et-miquelon = Saint-Pierre-et-Miquelon : les jours fériés nationaux.
term-holiday-zone-wallis-et-futuna = Wallis-et-Futuna : les jours fériés nationaux ; les fêtes propres au territoire ne sont pas connues de l’outil.
