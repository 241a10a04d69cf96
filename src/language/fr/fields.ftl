# Ce que chaque clé attend : ce qu’un éditeur montre quand la souris s’y arrête, et dans la liste des clés.

## Settings

field-settings-language = La langue des messages : `fr` ou `en`. Les documents sont toujours en français.
field-settings-style = L’apparence des documents : logo, couleur, police.
field-settings-conventions = Le répertoire des dossiers, depuis la racine du projet ; `conventions` par défaut.
field-settings-templates = Le répertoire des clauses et des modèles propres au projet ; `templates` par défaut. Un fichier du même nom y remplace celui de l’outil.
field-settings-out = Le répertoire où les PDF sont écrits ; `out` par défaut.

## HouseStyle

field-house-style-logo = Le fichier du logo, à côté de `paraphe.yaml` : une image PNG, JPEG ou SVG.
field-house-style-logo-description = Ce que montre le logo, pour les personnes qui ne le voient pas. À défaut, le nom de l’organisme.
field-house-style-colour = La couleur des titres et des filets.
field-house-style-font = Le fichier d’une police (TTF ou OTF), à côté de `paraphe.yaml`.
field-house-style-organisation = Le nom de l’organisme, imprimé en tête des documents.

## Prose

field-prose-file = Le nom d’un fichier Markdown à côté du dossier, qui contient le texte.

## Term

field-term-start = Le premier jour. N’écrivez pas aussi `from`.
field-term-end = Le dernier jour, compris dans la durée.
field-term-duration = La durée, quand elle est comptée depuis le début ou depuis un événement.
field-term-from = L’événement dont la durée part, quand ce n’est pas un jour connu : « la signature par la dernière partie ».
field-term-label = L’année scolaire ou la saison par laquelle la durée est connue : « année scolaire 2026-2027 ».

## Territory

field-territory-level = L’échelon du territoire.
field-territory-name = Le nom du territoire, comme les documents l’impriment.
field-territory-department = Le département du territoire. Le tribunal administratif compétent en dépend.
field-territory-insee-codes = Les codes INSEE des communes du territoire.
field-territory-setting = Ce qu’est le territoire : urbain, périurbain ou rural.
field-territory-project = Le projet de territoire dont le partenariat fait partie.

# Ce qu’un éditeur dit de chaque clé du format, au survol et à la saisie : ce qui s’y écrit, ce qu’il produit, son fondement.

## Partnership
field-partnership-reference = La référence du partenariat dans vos classements, par exemple `PRE-2026-01`. Elle est imprimée en tête de chaque page de tous les documents du dossier.
field-partnership-title = L’intitulé du partenariat, sans guillemets français : les documents les ajoutent quand ils le citent. Le titre de chaque document se donne à part, sous `documents`.
field-partnership-version = La version du texte, par exemple `"1.0"`, rappelée en tête de page. Augmentez-la à chaque texte adopté, pour que deux versions ne circulent pas sous le même nom.
field-partnership-phase = La phase de construction du partenariat selon l’UNCCAS : formalisation, politique, opérationnelle. Le préambule la rappelle.
field-partnership-form = Pourquoi le partenariat existe : parce qu’un texte le prévoit, parce que les partenaires le veulent, ou avec les habitants eux-mêmes. S’il est prévu par un texte, citez celui-ci sous `legal_basis`.
field-partnership-scope = Qui le partenariat réunit : les services d’une même institution, plusieurs institutions, ou des organismes de plusieurs pays. Le préambule le rappelle.
field-partnership-scheme = Le dispositif public que le partenariat met en œuvre, s’il y en a un. Un programme de réussite éducative, par exemple, a son porteur, ses âges et ses règles propres (loi n° 2005-32 du 18 janvier 2005, art. 128).
field-partnership-framework = La convention-cadre d’un niveau plus large (départemental, régional, national) que ce partenariat décline localement. Laissez la clé de côté s’il n’y en a pas.
field-partnership-legal-basis = Les textes qui fondent le partenariat, un par tiret, cités avec leur numéro et leur date. Ils ouvrent les visas ; ils sont nécessaires quand la forme est `required-by-law`.
field-partnership-territory = Où le partenariat agit. Le département qui y est indiqué désigne le tribunal administratif compétent (CJA, art. R. 312-11).
field-partnership-public = À qui le partenariat s’adresse : description, âges, nombre, accès. Un public mineur appelle des clauses qui protègent les enfants et informent leurs parents.
field-partnership-need = Le besoin auquel le partenariat répond, avec sa source et sa date. Il ouvre le préambule et, pour une subvention, fonde l’intérêt public du projet (loi n° 2000-321 du 12 avril 2000, art. 9-1).
field-partnership-diagnosis = Le diagnostic que les partenaires ont établi ensemble : date, contributeurs, chiffres, accords et désaccords. Il forme une annexe de la charte et de la note d’orientations.
field-partnership-values = Les valeurs sur lesquelles les partenaires fondent leur action, partagées par tous ou reconnues à certains. Elles forment un article de la charte ou entrent dans le préambule des conventions.
field-partnership-principles = Les principes du partenariat : intérêt mutuel, égalité, autonomie, coopération, évolution, et ceux que vous ajoutez. La charte d’engagements ne peut être signée sans cet article.
field-partnership-definitions = Les mots que les documents emploient dans un sens particulier. Ils forment l’article des définitions, d’après lequel le texte s’interprète (C. civ., art. 1188).
field-partnership-term = La durée du partenariat : deux dates, une date et une durée, ou un événement. Un document peut avoir la sienne ; un engagement perpétuel est interdit (C. civ., art. 1210).
field-partnership-coordinator = L’identifiant du partenaire qui coordonne : il prépare les réunions, tient les documents à jour et veille aux échéances. Il n’a aucune autorité sur les autres, et la clause le dit.
field-partnership-persons = Les personnes qui agissent pour un partenaire, nommées une fois ici puis désignées par leur identifiant. Jamais une personne accompagnée : ce qui est enregistré une fois dans git ne s’efface plus.
field-partnership-partners = Les organismes et collectifs qui prennent part au partenariat, un par tiret. Tous sont parties à chaque document, sauf si celui-ci nomme les siennes sous `parties`.
field-partnership-groups = Un nom commun pour plusieurs partenaires, par exemple « les collectivités ». Le document l’imprime quand tous les membres du groupe sont parties.
field-partnership-common-objective = Ce que les partenaires veulent accomplir ensemble, en un paragraphe. Il entre dans l’objet de la charte et des conventions : sans but commun, il n’y a pas de partenariat.
field-partnership-objectives = Les objectifs communs, avec leurs actions et leurs indicateurs. Ils forment un article et le programme d’actions annexé aux conventions.
field-partnership-tasks = Qui fait quoi : les tâches communes, chacune portée par un seul partenaire qui en répond. Elles forment l’annexe « Qui fait quoi ».
field-partnership-pathways = Les parcours des personnes d’un partenaire à l’autre, étape par étape. Décrire qui prend le relais à chaque étape évite les ruptures d’accompagnement.
field-partnership-expectations = Ce qu’un partenaire attend d’un autre, et ce que celui-ci répond. Les dire d’avance évite les attentes démesurées.
field-partnership-network = Le réseau de personnes et d’organismes qui se connaissent et se sollicitent, à côté du partenariat formel. Il le complète sans le remplacer.
field-partnership-means = Ce que les partenaires mettent en commun, de quatre natures : argent, personnes, locaux et équipements, savoirs. Chaque document en règle tout ou partie.
field-partnership-governance = Le pilotage : les instances, la place des personnes accompagnées, le dialogue après la signature. Il forme l’article « Coordination et pilotage ».
field-partnership-confidentiality = Ce qui est partagé sur les personnes, entre qui, et sur quel fondement. Ces règles remplissent la charte de confidentialité (C. pén., art. 226-13 ; CASF, art. L. 121-6-2).
field-partnership-data-protection = Le traitement des données à caractère personnel : responsables, finalité, base juridique, conservation, droits (RGPD). Renseignez-le dès qu’un partenaire enregistre des données sur des personnes.
field-partnership-evaluation = Ce que l’on évalue, comment, et les dates des bilans. Une convention d’objectifs la prévoit toujours ; elle conditionne son renouvellement.
field-partnership-policy = La phase politique : priorités, orientations, décisions, leviers. Elle remplit la note d’orientations politiques.
field-partnership-communication = Comment les partenaires se citent et emploient leurs logotypes. La clause usuelle est imprimée sans cette clé, qui la complète.
field-partnership-insurance = Ce que vous ajoutez à la clause usuelle d’assurance et de responsabilité.
field-partnership-intellectual-property = À qui appartient ce qui est produit ensemble, et comment chacun peut s’en servir. Sans cette clé, la convention ne dit rien de la propriété intellectuelle.
field-partnership-republican-contract = La souscription du contrat d’engagement républicain, due par toute association ou fondation qui reçoit une subvention, en argent ou en nature, quel qu’en soit le montant (loi n° 2000-321 du 12 avril 2000, art. 10-1).
field-partnership-state-aid = Le régime européen de l’aide versée : hors champ, aide de minimis ou compensation de service public. Une convention qui verse de l’argent le dit.
field-partnership-accession = Comment un nouvel organisme rejoint le texte, et comment on s’en retire. À renseigner surtout pour une charte et au-delà de deux parties.
field-partnership-revision = Comment le texte change : relecture périodique, règle de décision. Une convention se modifie par avenant signé dans les mêmes formes (C. civ., art. 1193).
field-partnership-renewal = Ce qui se passe au terme : rien, un renouvellement exprès ou une reconduction tacite (C. civ., art. 1213 à 1215).
field-partnership-termination = Comment la convention prend fin avant son terme : préavis, mise en demeure, effets (C. civ., art. 1224 à 1226).
field-partnership-disputes = Comment un différend se règle : délai amiable, médiation, juridiction.
field-partnership-international = Ce qu’une convention avec un partenaire étranger doit fixer : droit applicable, langue qui fait foi, monnaie.
field-partnership-history = Les propositions faites par les partenaires pendant la discussion du texte, et leur suite. Elles forment l’annexe « Historique » de la charte : un texte-cadre est amendé par ceux qui le signent.
field-partnership-documents = Les documents à produire, un par tiret. Chacun est une vue du même partenariat : ne répétez pas ce qui est dit plus haut.
field-partnership-suppressions = Les constats que vous écartez, chacun avec sa raison. `paraphe check` les montre à part, et les documents sont produits malgré eux.

## Public
field-public-description = Le public, en un groupe de mots qui suit « s’adresse au public suivant » : « enfants de 2 à 16 ans et leurs parents ». Aucune personne n’est nommée.
field-public-age-from = L’âge le plus bas, en années. En dessous de dix-huit ans, les clauses et les visas protègent les mineurs (autorité parentale, CASF, art. L. 226-2-2).
field-public-age-to = L’âge le plus haut, en années. Un programme de réussite éducative a ses propres limites d’âge (loi n° 2005-32 du 18 janvier 2005, art. 128).
field-public-number = Le nombre de personnes prévu, en chiffres. Il est imprimé dans l’article « Territoire et public ».
field-public-access = Comment les personnes viennent : de leur propre initiative, orientées par un professionnel, avec quel accord. En une ou deux phrases complètes.
field-public-entry-point = L’accueil unique où les personnes s’adressent, avec son adresse. Un seul point d’entrée rend le partenariat lisible aux familles.

## Definition
field-definition-term = Le mot ou l’expression définis, au singulier et sans article : `parcours`.
field-definition-meaning = Son sens dans ces documents, en un groupe de mots qui suit deux points. Employez ensuite le mot dans ce seul sens.

## SharedValue
field-shared-value-name = La valeur, en un ou deux mots : `hospitalité`, `laïcité`.
field-shared-value-meaning = Ce que cette valeur veut dire dans ce partenariat, en une proposition. Un mot seul est compris différemment par chacun.
field-shared-value-standing = La portée de la valeur : partagée par tous, ou portée par certains et respectée par les autres.
field-shared-value-partners = Les partenaires qui portent la valeur, par leurs identifiants. À donner pour une valeur reconnue, pour que l’on sache par qui.

## Principle
field-principle-name = Le principe, à choisir dans la liste. `other` en ajoute un qui vous est propre ; donnez-lui un titre.
field-principle-title = Le titre imprimé à la place du nom usuel du principe. Nécessaire en pratique pour `other`.
field-principle-meaning = Ce que le principe veut dire ici. Sans cette clé, le texte usuel du principe est imprimé.
field-principle-undertakings = Ce à quoi chaque partenaire s’engage au titre de ce principe. La charte les imprime à la suite : « À ce titre, la commune s’engage à… ».

## Undertaking
field-undertaking-partner = L’identifiant du partenaire qui s’engage.
field-undertaking-text = L’engagement, commençant par un verbe à l’infinitif : il suit « s’engage à ».

## Framework
field-framework-title = L’intitulé de la convention-cadre, tel qu’il figure sur elle. N’écrivez pas « accord-cadre », qui désigne un marché public.
field-framework-reference = Le numéro ou la référence de la convention-cadre.
field-framework-level = Le niveau auquel elle est conclue, plus large que celui de ce partenariat.
field-framework-signed-on = La date de sa signature.
field-framework-end = Le dernier jour de la convention-cadre. Un partenariat local qui irait au-delà perdrait son cadre en cours de route.

## Proposal
field-proposal-partner = L’identifiant du partenaire qui propose.
field-proposal-date = La date de la proposition.
field-proposal-clause = Le passage visé, en quelques mots : « gouvernance ». Il est imprimé dans l’historique.
field-proposal-proposal = Ce qui est proposé, en une phrase.
field-proposal-outcome = La suite donnée : « retenue par la version 0.4 », « écartée ». Sans cette clé, l’historique imprime « En discussion ».

## Suppression
field-suppression-rule = Le code de la règle écartée, par exemple `P0605`, tel que `paraphe check` le donne.
field-suppression-place = L’endroit du constat : les clés qui y mènent, séparées par des points (`documents.cpo.signed_on`), ou leur début. Le constat n’est écarté que là.
field-suppression-reason = Pourquoi le constat est écarté, pour qui relira le dossier dans un an. Un fait ou un texte vaut mieux qu’une appréciation.
field-suppression-author = Qui l’a décidé : une fonction et un nom, ou un service.
field-suppression-date = Le jour où il a été décidé de l’écarter.

## Person
field-person-id = Un identifiant de votre choix, sans accent ni espace, que les signatures et les réunions reprennent sous `person`. S’il change ici, changez-le partout.
field-person-civility = `Mme` ou `M.`, imprimé devant le nom. Elle donne aussi le genre pour les accords.
field-person-name = Le prénom puis le nom, comme ils doivent être imprimés. Prénom, nom et qualité du signataire figurent en caractères lisibles (CRPA, art. L. 212-1).
field-person-gender = Le genre, pour les accords, quand la civilité ne le dit pas.

## Partner
field-partner-id = Un identifiant de votre choix, court, sans accent ni espace : `ccas`. Tout le dossier désigne le partenaire par lui ; il n’est jamais imprimé.
field-partner-name = Le nom officiel complet, tel qu’il figure au répertoire Sirene ou dans les statuts. C’est la personne morale qui s’engage : une école ou un service de l’État n’en est pas une.
field-partner-label = Le nom court avec son article, que les clauses emploient : `le CCAS`. Il s’accorde et se contracte seul (« du CCAS », « au CCAS ») et est défini une fois dans les parties.
field-partner-gender = Le genre du nom court, pour les accords (« représentée », « dénommé »), quand son article ne le dit pas, comme dans « l’association ».
field-partner-number = Le nombre grammatical du nom court, quand son article ne le dit pas. Ce n’est pas un numéro d’immatriculation.
field-partner-legal-form = La forme juridique. En dépendent les visas, la délibération à demander, le contrat d’engagement républicain et la qualité de personne publique ou privée.
field-partner-role = La part que prend ce partenaire : il décide et finance, il conduit l’action, ou il est au contact des personnes. L’annexe « Qui est qui » l’imprime.
field-partner-level = L’échelle à laquelle agit ce partenaire, avec les mêmes mots que pour le territoire. L’annexe « Qui est qui » l’imprime.
field-partner-siren = Le numéro SIREN : les neuf chiffres de l’organisme. Inutile quand le SIRET est donné, dont il est le début.
field-partner-siret = Le numéro SIRET : les quatorze chiffres de l’établissement qui s’engage. Il identifie la partie, et la convention de subvention le publie parmi ses données essentielles (décret n° 2017-779 du 5 mai 2017).
field-partner-rna = Le numéro au répertoire national des associations : `W` et neuf caractères. Une association d’Alsace-Moselle n’en a pas : écrivez son registre sous `registration`.
field-partner-uai = Le numéro UAI d’un établissement d’enseignement : sept chiffres et une lettre.
field-partner-finess = Le numéro FINESS d’un établissement de santé, social ou médico-social : neuf caractères.
field-partner-registration = Une autre immatriculation, en clair : RIDET, récépissé de préfecture, registre du tribunal, registre étranger. Elle est imprimée telle quelle dans les parties.
field-partner-address = L’adresse du siège, imprimée dans les parties.
field-partner-email = L’adresse électronique d’un service, imprimée dans l’annexe « Qui est qui ». Jamais celle d’une personne accompagnée ; elle n’est pas jointe aux données du PDF.
field-partner-inhabitants = Le nombre d’habitants d’une commune ou d’un groupement. Certaines obligations commencent à une population : publication électronique des actes (ord. n° 2021-1310 du 7 octobre 2021), données essentielles, Télérecours.
field-partner-approvals = Les agréments et reconnaissances du partenaire, imprimés dans les parties. Un agrément peut tenir lieu de contrat d’engagement républicain : voir `republican_contract`.
field-partner-establishments = Les sites qui prennent part au partenariat au nom de ce partenaire, avec leurs propres numéros. Une école se nomme ici, sous la commune ou l’État : elle n’a pas de personnalité juridique.
field-partner-mission = La mission propre du partenaire, en une ou deux phrases complètes ; il la garde dans le partenariat. Pour l’association subventionnée, c’est son objet statutaire, qui ouvre le préambule.
field-partner-interest = Ce que le partenaire recherche, pour lui-même ou pour les personnes qu’il accompagne, en une phrase complète. Chacun y trouve le sien : c’est l’intérêt mutuel.
field-partner-motive = Ce qui conduit le partenaire à prendre part : intérêt, responsabilité, motivation ou obligation. Une obligation suppose un texte : citez-le sous `legal_basis`.
field-partner-competences = Ce que le partenaire sait faire, ou ce que la loi lui confie, et met au service du partenariat. Un groupe de mots par tiret ; la charte et la convention les impriment.
field-partner-own-objectives = Les objectifs que le partenaire garde en propre, à côté des objectifs communs. Pour une association subventionnée, ils montrent que le projet vient d’elle (loi n° 2000-321 du 12 avril 2000, art. 9-1).
field-partner-undertakings = Ce à quoi le partenaire s’engage envers les autres, un engagement par tiret, commençant par un verbe à l’infinitif. Ils forment l’article « Engagements ».
field-partner-signatories = Qui signe pour ce partenaire. Qui siège aux réunions se dit sous `attends`.
field-partner-attends = Qui siège aux réunions : une fonction plutôt qu’un nom, pour que le partenariat survive aux départs.
field-partner-authority = La décision par laquelle ce partenaire autorise sa signature : délibération d’un conseil, décision du bureau d’une association. Un document peut en nommer une autre sous sa propre clé `authority`.
field-partner-bank-account = Le compte où une contribution lui est versée. L’IBAN est imprimé masqué et n’est jamais joint aux données du PDF.
field-partner-accountant = Le comptable public qui paie (comptable assignataire), imprimé à l’article du versement quand ce partenaire finance.
field-partner-accounts-close = Le jour et le mois de clôture des comptes, en toutes lettres : `31 décembre`. Le délai de remise du compte rendu financier part de là (loi n° 2000-321 du 12 avril 2000, art. 10).
field-partner-involvement = Ce que les autres doivent savoir de sa participation, et ce qui la retient. L’annexe « Qui est qui » l’imprime : n’écrivez rien que ce partenaire ne pourrait lire.

## Address
field-address-street = Le numéro et la rue. Une adresse qui contient une virgule s’écrit entre guillemets droits dans une accolade.
field-address-complement = Ce qui précise l’adresse : bâtiment, étage, lieu-dit, boîte postale.
field-address-postal-code = Le code postal français, en cinq chiffres. Pour une adresse à l’étranger, écrivez le code devant la ville, sous `city`.
field-address-city = La commune, avec la mention CEDEX s’il y a lieu.
field-address-country = Le pays, s’il n’est pas la France.

## Establishment
field-establishment-name = Le nom du site : une école, un centre social, un service.
field-establishment-siret = Le SIRET de ce site. Ses neuf premiers chiffres sont ceux du partenaire : sinon, c’est un autre organisme, à décrire comme partenaire.
field-establishment-uai = Le numéro UAI, si le site est un établissement d’enseignement.
field-establishment-finess = Le numéro FINESS, si le site est un établissement de santé, social ou médico-social.
field-establishment-address = L’adresse du site, imprimée dans les parties.

## Approval
field-approval-name = L’agrément ou la reconnaissance, accordé avec le partenaire, comme il doit suivre son nom : « agréée “jeunesse et éducation populaire” ».
field-approval-date = La date de l’acte qui l’accorde.
field-approval-by = L’autorité qui l’accorde, par exemple `le préfet de région`.

## Signatory
field-signatory-person = L’identifiant de la personne, nommée sous `persons`. Sans lui, le document désigne la seule fonction.
field-signatory-title = La qualité au titre de laquelle la personne signe, sans article : `Maire`, `Présidente`. Elle est imprimée lisiblement (CRPA, art. L. 212-1).
field-signatory-mode = Comment les signataires d’une même partie signent : seul, ensemble, l’un ou l’autre, par délégation.
field-signatory-delegation = L’acte qui délègue la signature. Il doit être en vigueur le jour de la signature : une délégation tombe avec le mandat de celui qui l’a donnée.

## Delegation
field-delegation-reference = La référence de l’acte : `arrêté n° 2026-112`.
field-delegation-date = La date de l’acte. Une délégation donnée après la signature ne l’autorise pas.
field-delegation-by = Qui délègue, en un groupe de mots qui suit « accordée par » : `le maire`.
field-delegation-subject = Ce qui est délégué : `conventions de partenariat`. La délégation n’autorise que les actes de cet objet.
field-delegation-until = Le dernier jour de la délégation, par exemple la fin du mandat. Une signature plus tardive est une erreur.

## Attendee
field-attendee-function = La fonction qui siège, sans article : `directrice du CCAS`. La personne qui l’exerce peut changer sans modifier le texte.
field-attendee-person = L’identifiant de la personne qui exerce aujourd’hui cette fonction, si elle doit être nommée. La liste des signataires de la charte de confidentialité l’imprime.
field-attendee-alternate = La fonction qui supplée. Sans suppléance, une absence suspend la place du partenaire.
field-attendee-handover = Comment la place se transmet quand la personne change : un entretien, un dossier remis.
field-attendee-slot = Le temps réservé aux réunions : `mardi, de 13 h 30 à 15 h 30`. Utile surtout aux enseignants et aux bénévoles.

## Authority
field-authority-deliberation = Le numéro de la délibération ou de la décision, sans « n° » : `2026-41`. Il est imprimé dans les visas et dans les parties.
field-authority-body = L’organe qui décide : conseil municipal, conseil d’administration. Une commune (CGCT, art. L. 2121-29), un CCAS (CASF, art. R. 123-20) ou un EPLE (C. éduc., art. R. 421-20) ne s’engage pas sans le sien ; l’État et une CAF n’en prennent pas.
field-authority-dates = La date de la décision, ou les dates s’il y a eu plusieurs séances. Une décision précède toujours la signature.
field-authority-subject = L’objet de la décision, imprimé dans les visas après « ayant pour objet ».
field-authority-transmitted = Le jour de la transmission au préfet, la veille de la signature au plus tard : l’acte n’est exécutoire qu’alors (CGCT, art. L. 2131-1).
field-authority-receipt = Le numéro de l’accusé de réception de la télétransmission (@CTES), par exemple `062-216209924-20260618-2026-41-DE`. Il contient le SIREN de la collectivité et la date de l’acte.
field-authority-published = Le jour de la publication, la veille de la signature au plus tard (CGCT, art. L. 2131-1).
field-authority-pending = `oui` : la décision est attendue, et le texte le dit. Une fois la décision prise, supprimez cette clé et donnez son numéro et sa date ; un texte à signer ne l’admet plus.

## BankAccount
field-bank-account-holder = Le titulaire du compte, tel que le relevé d’identité bancaire le nomme. Un nom qui n’est pas celui du bénéficiaire fait rejeter le paiement.
field-bank-account-iban = L’IBAN du relevé d’identité bancaire, espaces permises. Le document n’en imprime que les quatre derniers signes.
field-bank-account-bic = Le BIC de la banque : huit ou onze caractères.

## Group
field-group-id = Un identifiant de votre choix, sans accent ni espace, différent de ceux des partenaires.
field-group-label = Le nom commun, avec son article : `les collectivités`. Les textes le définissent une fois puis l’emploient.
field-group-members = Les partenaires que ce nom désigne ensemble, deux au moins, par leurs identifiants.

## Need
field-need-statement = Le constat, en quelques phrases : ce que vivent les personnes, ce qui manque. Des faits plutôt que des opinions ; aucune personne reconnaissable.
field-need-source = D’où vient le constat : analyse des besoins sociaux, enquête, diagnostic de territoire. Un besoin sans source se conteste.
field-need-date = Quand le constat a été établi. Après trois ans, il mérite d’être refait.
field-need-method = Comment il a été établi, en un groupe de mots : `entretiens avec quarante familles`.
field-need-policies = Les politiques publiques dans lesquelles la réponse prend place, une par tiret. Elles forment l’un des trois considérants d’une convention d’objectifs.

## Diagnosis
field-diagnosis-date = Le jour où le diagnostic a été arrêté. Après trois ans, il mérite d’être refait.
field-diagnosis-contributors = Les partenaires qui y ont contribué, par leurs identifiants. Un diagnostic n’est partagé qu’à partir de deux.
field-diagnosis-method = Comment il a été conduit : séances, enquêtes, données rapprochées.
field-diagnosis-summary = Ce qu’il en ressort, en quelques phrases. Le préambule le reprend quand le diagnostic n’est pas annexé.
field-diagnosis-indicators = Les chiffres sur lesquels il repose, chacun avec sa source, sa date et le partenaire qui l’apporte.
field-diagnosis-strengths = Les points d’appui : ce qui existe déjà et ce sur quoi construire, un par tiret.
field-diagnosis-agreements = Les constats que les partenaires partagent, un par tiret.
field-diagnosis-disagreements = Ce que les partenaires voient encore différemment, un point par tiret. L’écrire vaut mieux que de le taire : il sera repris aux bilans.
field-diagnosis-validated-by = L’instance ou l’autorité qui a validé le diagnostic, avec la date si elle diffère.
field-diagnosis-consultations = Les réunions dans lesquelles les partenaires ont confronté leurs chiffres. Deux sources comptent rarement la même chose sous le même nom.

## DiagnosisIndicator
field-diagnosis-indicator-name = Ce qui est mesuré, en un groupe de mots : `personnes aidées dans l’année`.
field-diagnosis-indicator-value = La valeur constatée, en chiffres, sans l’unité : `1 140`, `37`, `0,8`.
field-diagnosis-indicator-unit = L’unité : `personnes`, `"%"`.
field-diagnosis-indicator-partner = Le partenaire qui apporte le chiffre, par son identifiant.
field-diagnosis-indicator-source = Le document ou le fichier d’où vient le chiffre. Sans source ni date, un chiffre ne se discute pas.
field-diagnosis-indicator-date = Le jour auquel la valeur se rapporte, par exemple le dernier jour de l’année comptée.
field-diagnosis-indicator-definition = Ce que l’on compte exactement, qui on inclut et qui on exclut. L’annexe l’imprime sous le tableau.

## Consultation
field-consultation-date = Le jour de la réunion.
field-consultation-attendees = Les partenaires présents, par leurs identifiants.
field-consultation-outcome = Ce qui en est sorti : un chiffre retenu, une définition commune, un désaccord laissé ouvert.

## Objective
field-objective-id = Un identifiant de votre choix, sans accent ni espace, par exemple `O1`. Les documents et les priorités désignent l’objectif par lui.
field-objective-title = Ce que les partenaires veulent obtenir, en une ligne commençant par un verbe à l’infinitif.
field-objective-description = En quelques phrases, ce que recouvre l’objectif. Elles sont imprimées au programme d’actions.
field-objective-result = Le résultat attendu : ce à quoi se reconnaîtra que l’objectif est atteint. Les bilans s’y comparent.
field-objective-lead = Le partenaire qui pilote l’objectif, par son identifiant.
field-objective-partners = Les partenaires qui y contribuent avec lui, par leurs identifiants. Un objectif commun en a au moins un.
field-objective-actions = Les actions qui y conduisent, une par tiret. Elles forment le programme d’actions annexé.
field-objective-indicators = Ce qui montre l’avancement. Ils forment l’annexe des indicateurs et sont examinés aux bilans.

## Action
field-action-id = Un identifiant de votre choix, sans accent ni espace, par exemple `A1`.
field-action-title = Ce qui est fait, en une ligne commençant par un verbe à l’infinitif.
field-action-description = Comment l’action se déroule, en quelques phrases.
field-action-public = Pour qui, quand ce n’est pas tout le public du partenariat.
field-action-calendar = Quand : jours, périodes, fréquence.
field-action-lead = Le partenaire responsable de l’action, par son identifiant.
field-action-partners = Les partenaires qui y concourent avec lui, par leurs identifiants. La coopération se voit aux actions menées à plusieurs.
field-action-cost = Le coût prévisionnel en euros, annuel quand la convention dure plusieurs années.
field-action-risks = Les risques, chacun avec la réponse prévue : « absence d’un animateur, remplacé par un bénévole formé ».
field-action-pooled = Ce que les partenaires mettent en commun pour cette action : une salle, un outil, une expérience.

## Indicator
field-indicator-id = Un identifiant de votre choix, sans accent ni espace, par exemple `I1`. Les bilans désignent l’indicateur par lui.
field-indicator-name = Ce qui est mesuré ou apprécié, en un groupe de mots.
field-indicator-baseline = La valeur de départ, en chiffres. Sans elle, la cible ne dit pas le progrès accompli.
field-indicator-target = La cible à la fin de la durée, en chiffres, dans la même unité que la valeur de départ.
field-indicator-unit = L’unité commune à la valeur de départ et à la cible : `enfants`, `"%"`.
field-indicator-source = Le document ou le fichier d’où viendra le chiffre, sans nom de personne.
field-indicator-supplied-by = Le partenaire qui fournit la donnée, par son identifiant.
field-indicator-date = Le jour où la valeur de départ a été constatée.
field-indicator-qualitative = `oui` pour un jugement motivé plutôt qu’un nombre ; l’annexe imprime alors « Appréciation ». Un indicateur de ce genre au moins complète utilement les chiffres.

## Task
field-task-title = La tâche, en une ligne commençant par un verbe à l’infinitif.
field-task-carried-by = Le partenaire qui porte la tâche et en répond devant les autres, par son identifiant. Un seul : une tâche portée par tous ne l’est par personne.
field-task-done-by = Les partenaires qui l’exécutent, par leurs identifiants.
field-task-contributed-by = Les partenaires qui y apportent un concours, par leurs identifiants.
field-task-consulted = Les partenaires dont l’avis est demandé avant la décision, par leurs identifiants.
field-task-informed = Les partenaires qui en connaissent le résultat, par leurs identifiants.
field-task-relay = Qui prend le relais quand le responsable est empêché : une fonction. L’annexe l’imprime.

## Pathway
field-pathway-title = Le parcours décrit, du point de vue de la personne : `Du repérage à l’accompagnement`.
field-pathway-steps = Les étapes dans leur ordre, chacune avec son partenaire, son délai et son relais.

## Step
field-step-title = Ce qui se passe à cette étape, en quelques mots.
field-step-partner = Le partenaire qui s’en charge, par son identifiant.
field-step-within = Le délai dans lequel l’étape est franchie, par exemple `2 weeks`.
field-step-relay = Qui prend le relais quand l’étape ne peut être franchie. Sans relais, la personne reste sans réponse.

## Expectation
field-expectation-by = Le partenaire qui attend quelque chose, par son identifiant.
field-expectation-towards = Le partenaire de qui il l’attend, par son identifiant.
field-expectation-subject = Ce qui est attendu, en une proposition.
field-expectation-answer = Ce que l’autre partenaire répond : ce qu’il peut donner, et où sa part s’arrête.
field-expectation-indicator = L’indicateur auquel l’attente se mesurera, par son identifiant.

## Network
field-network-kind = Le genre du réseau : entre professionnels, porté par une association, porté par des institutions, ou constitué autour d’un public ou d’un problème. Chaque genre a sa fragilité.
field-network-name = Le nom du réseau, si on lui en donne un.
field-network-purpose = À quoi sert le réseau, en une phrase.
field-network-recognised-by = Les institutions qui reconnaissent le réseau, par leurs identifiants. Un réseau thématique que personne ne reconnaît tient à ses seuls animateurs.
field-network-coordinator = Le partenaire qui l’anime, par son identifiant. Un réseau porté par des institutions en a besoin.
field-network-body = L’instance qui le pilote, par son identifiant (voir `governance`).
field-network-field-delegate = Qui porte la parole du terrain quand des institutions portent le réseau : une fonction.
field-network-mandate = Le mandat et le temps de travail que les organismes donnent aux personnes qui y prennent part. Sans eux, l’engagement reste personnel.
field-network-succession = Qui prendra la suite de ceux qui l’animent, et comment.
field-network-situations = `oui` si des situations individuelles y sont évoquées. Une charte de confidentialité doit alors lier les participants.
field-network-last-active = Le jour de la dernière rencontre ou sollicitation.
field-network-dormant-after = Le temps sans activité après lequel le réseau est réexaminé, par exemple `12 months`. Un réseau que l’on ne sollicite pas disparaît.

## Means
field-means-financial = L’argent : coût éligible, contributions, versements, budget, excédent.
field-means-human = Les personnes affectées à l’action ou mises à disposition, une fonction par tiret. Elles forment l’article « Moyens humains » et son état.
field-means-material = Les locaux et les équipements, un par tiret. Ils forment l’article « Locaux et équipements » et son état.
field-means-knowledge = Les savoirs et les compétences que chacun apporte, un par tiret. Ils comptent autant que l’argent.

## FinancialMeans
field-financial-means-eligible-cost = Le coût total des dépenses éligibles, en euros, sur toute la durée. Les contributions ne peuvent le dépasser.
field-financial-means-indirect-costs = La part forfaitaire des coûts indirects, en pourcentage des coûts directs éligibles.
field-financial-means-total = Le total des contributions, si vous voulez qu’il soit vérifié : il est comparé à leur somme. Les documents impriment la somme calculée.
field-financial-means-contributions = Ce que chaque partenaire verse, une contribution par partenaire et par exercice. Au-delà du seuil légal, une subvention suppose une convention écrite (loi n° 2000-321 du 12 avril 2000, art. 10 ; décret n° 2001-495 du 6 juin 2001, art. 1).
field-financial-means-budget = Le budget prévisionnel de l’action, par exercice : les charges égalent les produits. Il est annexé à la convention.
field-financial-means-other-subsidies = Les autres aides publiques que reçoit le bénéficiaire, avec leur montant ; `unknown` est une réponse, et elles seront alors déclarées avant le premier versement. Elles comptent pour les seuils (C. com., art. L. 612-4).
field-financial-means-surplus = Ce que devient l’excédent constaté à la fin. Sans cette clé, la clause usuelle permet d’en garder une part raisonnable (loi n° 2021-875 du 1er juillet 2021).
field-financial-means-line-tolerance = La part d’une ligne de dépenses qui peut être déplacée sans avenant, par exemple `10 %`. Sans elle, toute modification substantielle du budget en demande un.
field-financial-means-regranting = À quelles conditions la contribution peut être reversée à un tiers. Sans cette clé, le reversement est interdit (CGCT, art. L. 1611-4).
field-financial-means-payment-delay = Le délai de paiement à compter de la date ou de l’événement. Sans cette clé, une subvention suit le délai légal, à compter de la notification de la décision (loi n° 2021-875 du 1er juillet 2021).
field-financial-means-european-fund = Le fonds européen qui paie une part, s’il y en a un : `Fonds social européen plus`. Il appelle l’emblème et la mention de l’Union européenne.
field-financial-means-budget-line = L’imputation budgétaire de celui qui paie : `chapitre 65, article 65748`. Elle est imprimée au versement et dans la délibération.

## Contribution
field-contribution-id = Un identifiant de votre choix, sans accent ni espace, par exemple `C1`. Il permet à un document de ne régler que certaines contributions.
field-contribution-partner = Le partenaire qui verse, par son identifiant.
field-contribution-to = Le partenaire qui reçoit, par son identifiant. Quand une personne publique verse à une personne privée, c’est une subvention, et les clauses de la loi n° 2000-321 du 12 avril 2000 s’impriment.
field-contribution-amount = Le montant de l’exercice, en euros : `45 000` ou `45 000,50`. Les documents l’écrivent aussi en lettres.
field-contribution-year = L’exercice, en quatre chiffres. Il tombe dans la durée de la convention.
field-contribution-rule = Comment le montant est fixé : arrêté, plafond, voté chaque année, calculé, indexé, caution. Sans cette clé, il est arrêté.
field-contribution-formula = La manière de calculer ou d’indexer le montant : `4,50 € par heure d’accueil`. Elle est imprimée après « calculé d’après la règle suivante ».
field-contribution-share = La part du coût éligible que représente le montant, si vous la donnez : elle est vérifiée. Elle décide de ce qui est dû quand on dépense moins que prévu.
field-contribution-payments = Les versements, un par tiret. Leur somme est le montant de la contribution.
field-contribution-advance-reason = Pourquoi l’avance dépasse la part usuelle (circulaire du 18 janvier 2010) ou précède le vote des crédits, en une phrase.

## Payment
field-payment-amount = Le montant du versement, en euros.
field-payment-date = Le jour du versement. Donnez une date ou un événement, non les deux : sans l’un ni l’autre, rien ne rend la somme exigible.
field-payment-event = L’événement qui rend la somme exigible : `la remise du compte rendu financier`. À la place d’une date.
field-payment-label = Le nom du versement : `avance`, `solde`. Sans cette clé, l’échéancier imprime « Versement ».
field-payment-conditions = Les pièces à remettre avant le versement, une par tiret. L’échéancier les imprime : n’y mettez que ce qui sera vraiment exigé.

## BudgetYear
field-budget-year-year = L’exercice du budget, en quatre chiffres. Sans cette clé, le budget est celui de l’action entière.
field-budget-year-charges = Les dépenses prévues, une ligne par compte. Le bénévolat et les mises à disposition se comptent au compte 86.
field-budget-year-products = Les recettes prévues, une ligne par financeur. Les contributions en nature se comptent au compte 87, pour la même valeur qu’au compte 86.

## BudgetLine
field-budget-line-account = Le compte du plan comptable, entre guillemets droits : `"60"` achats, `"64"` personnel, `"74"` subventions, `"86"` et `"87"` contributions en nature.
field-budget-line-label = L’intitulé de la ligne, tel que le budget annexé l’imprime.
field-budget-line-amount = Le montant de la ligne, en euros.
field-budget-line-partner = Le partenaire concerné, par son identifiant : celui qui finance, pour un produit. Le montant est comparé à sa contribution de l’année.
field-budget-line-unit-cost = Le coût unitaire, en euros, quand la ligne se calcule ; multiplié par la quantité, il doit donner le montant.
field-budget-line-quantity = La quantité, en chiffres, quand la ligne se calcule. Une décimale s’écrit avec une virgule, entre guillemets droits : `"0,5"`.
field-budget-line-ordinary-law = `oui` si la dépense relève en principe du droit commun (santé, aide sociale à l’enfance, prévention). Un programme de réussite éducative ne s’y substitue pas : justifiez-la.
field-budget-line-justification = Pourquoi cette dépense est inscrite ici, en une phrase ; nécessaire pour une dépense de droit commun. Le budget annexé l’imprime.

## StaffMeans
field-staff-means-id = Un identifiant de votre choix, sans accent ni espace. Il permet à un document de ne régler que certains moyens humains.
field-staff-means-partner = L’employeur, par son identifiant.
field-staff-means-to = Le partenaire qui accueille la personne ou en bénéficie, par son identifiant. Ce qu’un partenaire garde pour son propre usage n’a pas cette clé.
field-staff-means-function = La fonction exercée, sans nom de personne : `animatrice de la Maison`.
field-staff-means-grade = Le grade ou le cadre d’emplois, imprimé à l’état des personnels.
field-staff-means-full-time-equivalent = Le temps de travail en équivalent temps plein, par exemple `"0,5"` pour un mi-temps.
field-staff-means-hours-per-year = Le nombre d’heures par an, en chiffres.
field-staff-means-duties = La nature des activités, que la convention de mise à disposition précise (décret n° 2008-580 du 18 juin 2008).
field-staff-means-start = Le premier jour. Sans début ni fin, la durée est celle du document.
field-staff-means-end = Le dernier jour. La durée d’une mise à disposition est limitée, et renouvelable (décret n° 2008-580 du 18 juin 2008).
field-staff-means-valuation = La valeur annuelle de ce concours, en euros, charges comprises. La même au budget, comptes 86 et 87, s’il y figure.
field-staff-means-made-available = `oui` pour une mise à disposition au sens du code général de la fonction publique (CGFP, art. L. 512-6 et suivants), et non une simple affectation à l’action.
field-staff-means-reimbursement = Ce que l’organisme d’accueil rembourse par an, en euros. La mise à disposition est remboursée, sauf exception prévue par la loi (CGFP, art. L. 512-15).
field-staff-means-exemption = L’exception légale qui dispense de remboursement, nommée : un établissement public administratif rattaché, un groupement d’intérêt public… À la place de `reimbursement`.
field-staff-means-agreement-of-agent = `oui` si l’agent a donné son accord écrit ; `non` si la mise à disposition n’aura d’effet qu’après lui (décret n° 2008-580 du 18 juin 2008).

## MaterialMeans
field-material-means-id = Un identifiant de votre choix, sans accent ni espace. Il permet à un document de ne régler que certains biens.
field-material-means-partner = Le partenaire qui met le bien à disposition, par son identifiant.
field-material-means-to = Le partenaire qui en a l’usage, par son identifiant. Ce qu’un partenaire garde pour son propre usage n’a pas cette clé.
field-material-means-description = Le local ou l’équipement, en un groupe de mots : `rez-de-chaussée de l’ancienne filature`.
field-material-means-address = L’adresse du local, ou le lieu où se trouve l’équipement.
field-material-means-surface = La surface en mètres carrés, en chiffres.
field-material-means-slots = Les jours et les heures d’usage. L’occupation partagée d’un local se lit ici.
field-material-means-premises = `oui` pour un local, `non` pour un équipement. L’occupation d’un local public est précaire et révocable, et n’est gratuite que pour un intérêt général (CGPPP, art. L. 2125-1 ; CGCT, art. L. 2144-3).
field-material-means-valuation = La valeur annuelle de cet usage, en euros. Un prêt gratuit à une association est une aide en nature, à inscrire à ses comptes.
field-material-means-fee = La redevance annuelle, en euros. Sans cette clé, la mise à disposition est gratuite, et la clause dit pourquoi elle peut l’être.
field-material-means-fluids = Qui paie l’eau, l’énergie, le chauffage, en un groupe de mots.
field-material-means-maintenance = Qui entretient, nettoie et répare, en un groupe de mots.
field-material-means-inventory = Ce qui est confié avec le bien, une chose par tiret. L’état annexé l’imprime, et la restitution s’y compare.

## KnowledgeMeans
field-knowledge-means-partner = Le partenaire qui apporte ce savoir, par son identifiant.
field-knowledge-means-description = Le savoir ou la compétence, en un groupe de mots : `formation des accueillants à l’écoute`.
field-knowledge-means-valuation = Sa valeur annuelle, en euros, si vous l’estimez.

## Governance
field-governance-bodies = Les instances de pilotage, une par tiret : comité de pilotage, comité technique.
field-governance-beneficiaries = La place des personnes accompagnées : sièges, désignation, voix, outils. Rien de ce qui les concerne ne se décide sans elles.
field-governance-dialogue = Comment les partenaires continuent de se parler après la signature, hors des instances. Sans cette clé, chacun peut demander l’examen d’une difficulté.
field-governance-contact = À qui un changement de représentant est signalé : un service ou une fonction. À défaut, au coordinateur.
field-governance-changes-notice = Le délai pour signaler un changement de représentant, par exemple `15 days`. Sans cette clé, « sans délai ».

## Body
field-body-id = Un identifiant de votre choix, sans accent ni espace, par exemple `copil`.
field-body-name = Le nom de l’instance : `comité de pilotage`.
field-body-chair = Qui préside : une fonction, ou une règle (« à tour de rôle »).
field-body-members = Qui y siège, un membre par tiret. Une instance de pilotage réunit au moins deux partenaires.
field-body-duties = Ce dont l’instance est chargée, une attribution par tiret, à l’infinitif.
field-body-meets = Quand l’instance se réunit : un nombre par an, un intervalle ou des dates.
field-body-voting = Comment les décisions se prennent. Sans cette clé, une voix par membre, par consensus et à défaut à la majorité des présents.
field-body-secretary = Qui prépare les réunions et en tient le relevé : un service ou une fonction.

## Member
field-member-partner = Le partenaire qui siège, par son identifiant. Pour un membre qui n’est pas partenaire, donnez seulement `function`.
field-member-function = La fonction qui siège : `directrice`, `représentants des parents`.
field-member-seats = Le nombre de sièges, en chiffres.

## Rhythm
field-rhythm-times-per-year = Combien de fois par an au moins, en chiffres. Un conseil consultatif de réussite éducative a un minimum réglementaire (C. éduc., art. R. 212-33-2).
field-rhythm-every = L’intervalle entre deux réunions, par exemple `3 months`, à la place d’un nombre par an.
field-rhythm-dates = Les jours fixés, un par tiret.
field-rhythm-note = Une précision : l’heure, le lieu, un invité.

## Beneficiaries
field-beneficiaries-seats = Le nombre de sièges réservés aux personnes accompagnées, en chiffres. S’il n’y en a pas, dites sous `alternative` ce qui y supplée.
field-beneficiaries-body = L’instance où elles siègent, par son identifiant.
field-beneficiaries-appointed-by = Comment ces personnes sont désignées : par qui, élection ou tirage au sort. Aucun nom.
field-beneficiaries-voice = La nature de leur voix : `délibérative`, `consultative`.
field-beneficiaries-participation = Comment elles prennent part, au-delà des sièges, en une ou deux phrases complètes.
field-beneficiaries-tools = Ce qui leur permet de savoir à quoi elles s’engagent : version en langage clair, entretien, livret. Un outil par tiret.
field-beneficiaries-information = Comment elles sont informées de leurs droits et des décisions.
field-beneficiaries-alternative = Ce qui supplée à un siège : « un entretien collectif avant chaque bilan ».

## Confidentiality
field-confidentiality-shared = Ce qui est partagé, une catégorie par tiret : le strict nécessaire (CASF, art. L. 121-6-2 et L. 226-2-2). Soyez précis : une charte vague ne protège personne.
field-confidentiality-never-shared = Ce qui n’est jamais partagé, une catégorie par tiret.
field-confidentiality-recipients = Qui reçoit des informations, ce qui l’oblige au secret et le texte qui permet l’échange. Ni la charte ni l’accord des personnes ne rendent à eux seuls un partage licite.
field-confidentiality-bodies = Les instances dans lesquelles des situations individuelles sont examinées, par leurs identifiants. Chaque partenaire qui y siège signe la charte.
field-confidentiality-prior-information = Comment les personnes, ou les parents et l’enfant, sont informés avant tout échange (CASF, art. L. 226-2-2). Sans cette clé, la règle usuelle est imprimée.
field-confidentiality-parental-agreement = `oui` si l’accord écrit des parents, ou de la personne majeure, est recueilli avant le premier échange. Un programme de réussite éducative le suppose (loi n° 2005-32 du 18 janvier 2005, art. 128).
field-confidentiality-names-to-funders = `non` si aucun nom ne va au porteur du dispositif, aux élus ni aux financeurs, qui ne reçoivent que des nombres. Un programme de réussite éducative n’admet pas `oui`.
field-confidentiality-support = Sur quoi les informations sont consignées, et nulle part ailleurs : un registre sans nom, un logiciel à accès nominatif.
field-confidentiality-retention = Combien de temps les informations sont gardées avant d’être détruites, par exemple `2 years`.
field-confidentiality-family-presence = La présence de la famille, ou de la personne et de ses proches, aux réunions qui la concernent.
field-confidentiality-most-present = Le plus grand nombre de personnes présentes à l’examen d’une même situation, en chiffres. Moins on est, mieux le secret est gardé.
field-confidentiality-breach = Ce qui est fait en cas de manquement, en plus des sanctions pénales (C. pén., art. 226-13).
field-confidentiality-danger = Ce qui est propre au territoire quand un mineur est en danger, par exemple comment joindre la cellule qui recueille les informations préoccupantes. La règle générale est déjà écrite ; aucune charte ne fait obstacle au signalement (CASF, art. L. 121-6-2).
field-confidentiality-renewal = Ce qui se passe quand une personne change : la nouvelle signe la charte avant sa première réunion. Sans cette clé, la règle usuelle est imprimée.

## Recipient
field-recipient-who = Le partenaire destinataire, par son identifiant.
field-recipient-function = La fonction qui reçoit l’information : `assistante sociale`. Un organisme entier n’est pas un destinataire.
field-recipient-bound-by = Ce qui oblige cette personne au secret : sa profession, sa mission, un engagement de discrétion, ou rien. Un enseignant, par exemple, n’est pas en général tenu au secret professionnel.
field-recipient-basis = Le texte qui permet l’échange : article L. 121-6-2 ou L. 226-2-2 du code de l’action sociale et des familles ; L. 1110-4 du code de la santé publique pour la santé.
field-recipient-shares = Ce que cette personne partage, en un groupe de mots.
field-recipient-receives = Ce qu’elle reçoit, en un groupe de mots. Sans texte qui la lie, rien de secret.

## DataProtection
field-data-protection-controllership = Qui répond du traitement : un responsable unique, des responsables distincts, conjoints (RGPD, art. 26), ou un responsable et son sous-traitant (RGPD, art. 28).
field-data-protection-controllers = Les responsables du traitement, par leurs identifiants : ceux qui décident du but et des moyens.
field-data-protection-processors = Les sous-traitants, par leurs identifiants : ceux qui traitent pour le compte d’un responsable. La clause de l’article 28 du RGPD s’imprime.
field-data-protection-purpose = La finalité, en un groupe de mots : `la gestion de l’accès à l’épicerie solidaire`. Les données ne servent à rien d’autre.
field-data-protection-basis = La base juridique du traitement. Pour une personne publique, c’est d’ordinaire la mission d’intérêt public ; le consentement convient rarement à qui dépend du service.
field-data-protection-data = Les catégories de données, une par tiret, sans aucune donnée réelle. Les données sensibles (RGPD, art. 9) se nomment.
field-data-protection-data-subjects = Les personnes dont les données sont traitées, en un groupe de mots.
field-data-protection-recipients = Ceux qui reçoivent les données, un par tiret : des fonctions plutôt que des organismes.
field-data-protection-retention = Combien de temps les données sont conservées, par exemple `2 years`.
field-data-protection-rights-contact = À qui une personne s’adresse pour exercer ses droits : un service et son adresse.
field-data-protection-dpo = Le délégué à la protection des données : nom ou fonction, et adresse.
field-data-protection-impact-assessment = L’analyse d’impact : faite à telle date, ou non requise et pourquoi. Posez-vous la question pour des mineurs ou des données sensibles (RGPD, art. 35).
field-data-protection-security = Les mesures de sécurité : accès, armoire fermée, effacement à l’échéance.
field-data-protection-arrangement = Entre responsables conjoints : qui informe les personnes, qui répond à leurs demandes, qui tient quel registre (RGPD, art. 26). Ses grandes lignes sont mises à la disposition des personnes.

## Evaluation
field-evaluation-questions = Les questions auxquelles l’évaluation répond, une par tiret, avec leur point d’interrogation.
field-evaluation-criteria = Ce que l’on regarde pour y répondre, un critère par tiret. Gardez-en un qui ne se compte pas : confiance, connaissance mutuelle.
field-evaluation-method = Comment on s’y prend, en quelques phrases : chiffres croisés, entretiens, récits.
field-evaluation-reviews = Les bilans, un par tiret. Leurs dates se calculent sur la durée et forment le calendrier d’évaluation.
field-evaluation-reports = Ce que les bilans tenus ont constaté, un par tiret : résultats par objectif, difficultés, changements.
field-evaluation-individual = `oui` si les bilans portent sur le parcours d’une personne (projet d’accueil individualisé, parcours), et non sur le partenariat. La méthode demande alors trois bilans par an au moins, avec la famille.
field-evaluation-results = Comment les résultats sont partagés et ce qu’ils décident. Sans cette clé, chaque objectif est poursuivi, modifié, remplacé ou clos.
field-evaluation-evaluator = Qui conduit l’évaluation : une instance, un cabinet, un pair.
field-evaluation-holidays = La zone dont les jours fériés comptent quand une date est déplacée : Alsace-Moselle, La Réunion… Sans cette clé, ceux de la métropole.

## Review
field-review-id = Un identifiant de votre choix, sans accent ni espace, par exemple `bilan-annuel`.
field-review-title = Le titre du bilan : `Bilan annuel`.
field-review-dates = Les jours fixés, un par tiret, à l’intérieur de la durée. Ils s’ajoutent au rythme, s’il y en a un.
field-review-times-per-year = Combien de bilans par an, en chiffres ; ils sont répartis également depuis le début de la durée.
field-review-every = L’intervalle entre deux bilans depuis le début de la durée, par exemple `4 months`.
field-review-before-end = Combien de temps avant le terme, par exemple `3 months`. Le dernier bilan précède la décision de renouveler.
field-review-attendees = Les partenaires qui y prennent part, par leurs identifiants.
field-review-families = `oui` si les familles ou les personnes accompagnées y prennent part.
field-review-indicators = Les indicateurs examinés, par leurs identifiants.
field-review-expects = Ce qui doit être remis avant la réunion, une pièce par tiret.
field-review-expected-before = Combien de temps avant la réunion, par exemple `2 weeks`. La date limite est calculée et imprimée au calendrier.
field-review-moved = Ce que devient une date qui tombe un jour non ouvré. Sans cette clé, le jour ouvré suivant.
field-review-place = Le lieu de la réunion.

## Report
field-report-review = Le bilan dont il s’agit, par son identifiant.
field-report-date = Le jour où il s’est tenu.
field-report-results = Le résultat de chaque objectif, un par tiret.
field-report-difficulties = Les difficultés rencontrées, une par tiret. Aucune personne reconnaissable.
field-report-changes = Ce qui a changé depuis le bilan précédent, un point par tiret.
field-report-open-points = Ce qui reste à travailler, un point par tiret. Un bilan qui ferme un objectif le dit aussi.

## ObjectiveResult
field-objective-result-objective = L’objectif examiné, par son identifiant.
field-objective-result-reached = Dans quelle mesure il est atteint.
field-objective-result-finding = Le constat, en une phrase : le résultat attendu, le résultat obtenu, l’écart.
field-objective-result-decision = Ce que le bilan décide pour cet objectif : poursuivre, modifier, fixer un nouvel objectif ou clore.

## Policy
field-policy-priorities = Les priorités, classées par rang : à moyens limités, la première est servie d’abord.
field-policy-orientations = Les orientations : un titre et un texte par tiret.
field-policy-decisions = Les décisions prises et à prendre, avec l’instance, la date et qui les exécute.
field-policy-elected-members = Ce que font les élus dans le partenariat, et ce qu’ils ne font pas, en une ou deux phrases.
field-policy-role-of-state = Ce qui revient à l’État : impulser, fixer la norme, financer, en une ou deux phrases.
field-policy-linked-schemes = Les dispositifs voisins (cité éducative, convention territoriale globale…), le lien et ce qui se recoupe. Le préambule des chartes et des conventions les cite aussi.
field-policy-hearing = Comment les personnes accompagnées ont été entendues avant ces choix.
field-policy-sustainable-development = La part du développement durable, et d’abord son pilier social.
field-policy-resources = Les moyens envisagés, sans engagement financier : la note n’en crée aucun.
field-policy-blockages = Ce qui fait obstacle, chacun avec son levier, qui s’en charge et pour quand.
field-policy-adoption = L’instance qui adopte ces orientations et, une fois l’adoption acquise, sa date et son lieu.

## Priority
field-priority-rank = Le rang, en chiffres ; 1 est servi d’abord.
field-priority-title = La priorité, en une ligne.
field-priority-owner = Le partenaire qui en répond, par son identifiant.
field-priority-horizon = Quand elle doit produire son effet : `rentrée 2027`.
field-priority-effect = L’effet attendu pour les personnes, en une proposition.
field-priority-objectives = Les objectifs dans lesquels elle se traduit, par leurs identifiants.

## Orientation
field-orientation-title = L’orientation, en une ligne.
field-orientation-text = Ce qu’elle veut dire, en quelques phrases.

## Decision
field-decision-subject = Ce qui est décidé ou reste à décider, en une ligne.
field-decision-state = Prise ou à prendre. Sans cette clé, la décision est tenue pour prise.
field-decision-body = L’instance qui décide.
field-decision-date = Le jour de la décision, ou le jour prévu.
field-decision-vote = Le vote : `unanimité`, `douze voix pour, deux contre`.
field-decision-executed-by = Le partenaire qui exécute la décision ou la prépare, par son identifiant.
field-decision-deadline = Le jour pour lequel elle doit être exécutée ou prise.

## LinkedScheme
field-linked-scheme-name = Le nom du dispositif voisin.
field-linked-scheme-link = Son lien avec le partenariat, en un groupe de mots.
field-linked-scheme-overlap = Ce qui se recoupe (même public, même action, même financement) et la conséquence que l’on en tire.

## Blockage
field-blockage-finding = Ce qui fait obstacle, en une ligne. Un fait plutôt qu’un reproche.
field-blockage-lever = Ce qui peut le lever, en un groupe de mots.
field-blockage-owner = Le partenaire qui s’en charge, par son identifiant.
field-blockage-deadline = Le jour pour lequel l’obstacle doit être levé.

## Adoption
field-adoption-body = L’instance qui adopte. Tant que la date manque, la note dit que les orientations lui sont soumises.
field-adoption-date = Le jour de l’adoption, une fois qu’elle est acquise.
field-adoption-place = Le lieu de l’adoption.

## Communication
field-communication-text = Ce que vous ajoutez à la clause usuelle de communication, en phrases complètes.
field-communication-logos = `oui` si les logotypes doivent figurer sur les supports.
field-communication-approval = Qui valide les supports avant leur diffusion, en un groupe de mots.

## Insurance
field-insurance-text = Ce que chacun assure en particulier, en phrases complètes : locaux, véhicule, bénévoles.
field-insurance-certificate-by = Qui remet l’attestation d’assurance, et quand : `l’association, chaque année avant le 31 janvier`. Le texte suit « est remise par ».

## RepublicanContract
field-republican-contract-subscribed-by = Les associations et fondations qui l’ont souscrit, par leurs identifiants. Sans cette clé, toutes celles qui sont parties.
field-republican-contract-date = Le jour de la souscription. Le contrat existe depuis le 2 janvier 2022 (décret n° 2021-1947 du 31 décembre 2021).
field-republican-contract-deemed-met = L’agrément ou la reconnaissance d’utilité publique qui tient lieu de souscription, avec sa date. La clause est alors plus courte.
field-republican-contract-public-service = `oui` si l’organisme est chargé d’une mission de service public : il doit alors la neutralité et l’égalité des usagers, et la clause le dit.

## StateAid
field-state-aid-regime = Le régime sous lequel l’aide est versée. Une activité non économique est hors du champ ; sinon, aide de minimis (règlements (UE) 2023/2831 et 2023/2832) ou compensation de service public.
field-state-aid-received = Les aides de même nature déjà reçues sur la période qui compte, en euros. Elles s’ajoutent à celle-ci pour le plafond.
field-state-aid-declaration = Le jour où le bénéficiaire a déclaré les aides déjà reçues. Sans elle, la convention demande cette déclaration avant le premier versement.
field-state-aid-mandate = Pour une compensation de service public : la mission confiée, sa durée, le calcul de la compensation et le contrôle de la surcompensation.

## Accession
field-accession-conditions = Qui peut rejoindre le texte et à quelles conditions, en phrases complètes. Pour une convention, l’adhésion se fait par avenant.
field-accession-leaving-notice = Le préavis de celui qui se retire, par exemple `3 months`.
field-accession-effect-on-others = Ce que le départ d’une partie change pour les autres. Sans cette clé, le texte continue entre elles.

## Revision
field-revision-text = Ce que vous ajoutez à la règle usuelle de révision, en phrases complètes.
field-revision-every = Tous les combien le texte est relu ensemble, par exemple `1 year`.
field-revision-majority = La règle par laquelle un changement se décide : `l’unanimité`, `la majorité des deux tiers`. Aucune obligation nouvelle ne s’impose à qui n’y consent pas.

## Renewal
field-renewal-mode = Aucun renouvellement, exprès ou tacite. Une convention qui verse de l’argent ne se renouvelle pas tacitement : il y faut des crédits et une décision.
field-renewal-maximum = Combien de fois au plus, en chiffres. Une reconduction sans limite ressemble à un engagement perpétuel (C. civ., art. 1210).
field-renewal-notice = Combien de temps avant le terme le renouvellement est demandé ou refusé, par exemple `3 months`.

## Termination
field-termination-notice = Le préavis de celui qui se retire sans manquement de l’autre, par exemple `3 months`. Sans cette clé, ce retrait n’est pas prévu.
field-termination-formal-notice = Le délai laissé par la mise en demeure en cas de manquement, par exemple `1 month`. Sans cette clé, un délai raisonnable.
field-termination-form = La forme des notifications. Sans cette clé, la lettre recommandée avec demande d’avis de réception.
field-termination-effects = Ce que la résiliation change : actions en cours, personnes, biens, sommes versées.
field-termination-undertakings = Les engagements dont l’inexécution met fin au contrat, un par tiret. La clause résolutoire doit les nommer (C. civ., art. 1225).

## Disputes
field-disputes-amicable = Le temps laissé à l’accord amiable, par exemple `2 months`.
field-disputes-mediator = Le médiateur saisi avant le juge, en un groupe de mots : `le médiateur territorial` (CJA, art. L. 213-5). Sans cette clé, la médiation reste facultative.
field-disputes-court = La juridiction, si ce n’est pas le tribunal administratif du département : les parties peuvent en choisir un autre (CJA, art. R. 312-11). Entre personnes privées, c’est le juge judiciaire.

## International
field-international-law = Le droit applicable : `le droit français`.
field-international-language = La langue qui fait foi, s’il y a plusieurs versions : `le français`.
field-international-currency = La monnaie des montants : `l’euro`.

## Document
field-document-id = Un identifiant de votre choix, sans accent ni espace. Une délibération, ou un autre document, désigne celui-ci par lui.
field-document-kind = Le genre du document : charte, convention, délibération… Il décide des clauses, de leur ordre et des annexes.
field-document-number = Le numéro du document, imprimé avec la référence. Il entre dans le nom du PDF : deux documents d’un même genre en ont donc besoin.
field-document-title = Un titre qui remplace le titre usuel du genre.
field-document-version = La version de ce document, si elle n’est pas celle du dossier.
field-document-status = L’avancement du texte. Un projet admet des blancs et porte la mention « Projet » ; un texte à signer n’en garde aucun, hors le lieu et la date de signature.
field-document-parties = Les partenaires parties à ce document, par leurs identifiants, quand ce ne sont pas tous ceux du dossier.
field-document-objectives = Les objectifs que ce document couvre, par leurs identifiants. Sans cette clé, tous.
field-document-contributions = Les contributions que ce document règle, par leurs identifiants. Sans cette clé, toutes celles qui vont d’une partie à une autre.
field-document-staff = Les moyens humains que ce document règle, par leurs identifiants. Sans cette clé, tous ceux des parties.
field-document-material = Les locaux et équipements que ce document règle, par leurs identifiants. Sans cette clé, tous ceux des parties.
field-document-term = La durée de ce document, si elle n’est pas celle du dossier.
field-document-authority = Les décisions qui autorisent la signature de ce document, quand elles ne sont pas celles que donnent les partenaires.
field-document-signed-at = Le lieu de la signature : « Fait à… ». Sans cette clé, une ligne à remplir.
field-document-signed-on = Le jour de la dernière signature. Le droit et les clauses sont ceux de ce jour ; aucune décision ni annexe ne lui est postérieure.
field-document-as-of = Tant que le document n’est pas signé, le jour auquel le droit s’apprécie. À défaut, c’est le début de la durée ; jamais la date du jour.
field-document-originals = Le nombre d’originaux sur papier : un par partie au moins, pour que chacune ait sa preuve (C. civ., art. 1375).
field-document-electronic-signature = `oui` si le document est signé électroniquement : la formule change et le nombre d’originaux est sans objet (C. civ., art. 1366, 1367 et 1375).
field-document-spelling = L’orthographe des nombres en lettres, une seule par document : traditionnelle ou rectifiée de 1990.
field-document-visas = Des visas propres à ce document, un par tiret, après ceux de la loi. « Vu » et l’article sont ajoutés s’ils manquent.
field-document-approves = Pour une délibération : le document qu’elle approuve, par son identifiant. Il est annexé à la délibération.
field-document-sitting = Pour une délibération : la séance de l’assemblée. Ce qui n’est connu que le jour même laisse une ligne à remplir.
field-document-clauses = En quoi ce document s’écarte des clauses de son genre : clauses omises, remplacées, ajoutées ou déplacées, chacune avec sa raison, que `paraphe check` rappelle.
field-document-annexes = Des annexes de votre fait, après celles du genre. Elles sont numérotées et listées d’elles-mêmes.
field-document-retroactivity = Pourquoi le texte prend effet avant sa signature, en une phrase. Un comptable public refuse un effet rétroactif qui n’est pas expliqué.
field-document-print-suppressions = `oui` pour imprimer en annexe les constats écartés sous `suppressions`, avec leurs raisons. Sans cette clé, ils ne quittent pas le dossier.
field-document-attach-data = `non` pour ne pas joindre au PDF les données imprimées. Les notes internes et les coordonnées bancaires n’y sont jamais jointes.
field-document-internal-note = Une note pour vos collègues, jamais imprimée ni jointe. Elle reste lisible par qui lit le dossier.

## DocumentAuthority
field-document-authority-partner = Le partenaire dont c’est la décision, par son identifiant. Il est partie au document.
field-document-authority-deliberation = Le numéro de la délibération ou de la décision, sans « n° ».
field-document-authority-body = L’organe qui décide : conseil municipal, conseil d’administration, commission permanente.
field-document-authority-dates = La date de la décision, ou les dates s’il y a eu plusieurs séances. Une décision précède toujours la signature.
field-document-authority-subject = L’objet de la décision, imprimé dans les visas après « ayant pour objet ».
field-document-authority-transmitted = Le jour de la transmission au préfet, la veille de la signature au plus tard (CGCT, art. L. 2131-1).
field-document-authority-receipt = Le numéro de l’accusé de réception de la télétransmission (@CTES), par exemple `062-216209924-20260618-2026-41-DE`.
field-document-authority-published = Le jour de la publication, la veille de la signature au plus tard (CGCT, art. L. 2131-1).
field-document-authority-pending = `oui` : la décision est attendue. À supprimer une fois qu’elle est prise ; un texte à signer ne l’admet plus.

## Sitting
field-sitting-partner = Le partenaire dont l’assemblée délibère, par son identifiant.
field-sitting-body = L’assemblée : conseil municipal, conseil d’administration.
field-sitting-date = Le jour de la séance.
field-sitting-convened-on = Le jour de la convocation, qui précède la séance.
field-sitting-in-office = Le nombre de membres en exercice, en chiffres.
field-sitting-present = Le nombre de membres présents, en chiffres.
field-sitting-represented = Le nombre de membres absents qui ont donné pouvoir, en chiffres.
field-sitting-voting = Le nombre de votants, en chiffres : présents et représentés au plus, moins ceux qui se retirent.
field-sitting-votes-for = Le nombre de voix pour, en chiffres.
field-sitting-votes-against = Le nombre de voix contre, en chiffres ; `0` s’il n’y en a pas.
field-sitting-abstentions = Le nombre d’abstentions, en chiffres. Pour, contre et abstentions font ensemble le nombre de votants.
field-sitting-chair = Qui préside la séance : nom et qualité.
field-sitting-secretary = Qui tient le secrétariat de la séance.
field-sitting-rapporteur = Qui présente le rapport à l’assemblée.
field-sitting-statement = L’exposé des motifs que l’assemblée lit avant de voter ; souvent dans un fichier voisin.
field-sitting-withdrawals = Les membres intéressés à l’affaire, qui quittent la salle et ne votent pas (CGCT, art. L. 2131-11 et L. 1111-6). Un membre par tiret, avec sa qualité.

## ClauseChanges
field-clause-changes-omit = Les clauses que ce document laisse de côté, une par tiret.
field-clause-changes-replace = Les clauses dont vous récrivez le texte, une par tiret.
field-clause-changes-add = Les clauses que vous ajoutez, une par tiret.
field-clause-changes-reorder = Les clauses que vous placez ailleurs, une par tiret.

## OmittedClause
field-omitted-clause-clause = L’identifiant de la clause, tel que le plan du genre la nomme : `insurance`.
field-omitted-clause-reason = Pourquoi elle est omise ; `paraphe check` le rappelle à qui relit.

## ReplacedClause
field-replaced-clause-clause = L’identifiant de la clause, tel que le plan du genre la nomme : `insurance`.
field-replaced-clause-title = Un titre qui remplace celui de la clause.
field-replaced-clause-text = Le texte qui remplace celui de la clause, en Markdown. `[](#term)` y renvoie à l’article de la clause `term`.
field-replaced-clause-reason = Pourquoi elle est remplacée ; `paraphe check` le rappelle à qui relit.

## AddedClause
field-added-clause-id = Un identifiant de votre choix, sans accent ni espace, différent de ceux des clauses du plan.
field-added-clause-title = Le titre de l’article.
field-added-clause-after = L’identifiant de la clause derrière laquelle elle se place. Sans cette clé, à la fin des articles.
field-added-clause-text = Le texte de l’article, en Markdown. `[](#term)` y renvoie à l’article de la clause `term`.
field-added-clause-reason = Pourquoi elle est ajoutée ; `paraphe check` le rappelle à qui relit.

## MovedClause
field-moved-clause-clause = L’identifiant de la clause à déplacer, tel que le plan du genre la nomme.
field-moved-clause-after = L’identifiant de la clause derrière laquelle elle va ; `first` la met en tête.
field-moved-clause-reason = Pourquoi elle est déplacée ; `paraphe check` le rappelle à qui relit.

## Annex
field-annex-id = Un identifiant de votre choix, sans accent ni espace.
field-annex-title = Le titre de l’annexe, imprimé dans la liste des annexes.
field-annex-text = Le contenu de l’annexe, en Markdown, ou le fichier voisin qui le contient. Un texte ou une pièce jointe à part, non les deux.
field-annex-separate = Ce qui est joint à part, sur papier ou en fichier : `livret de huit pages`. La liste des annexes l’imprime.
field-annex-date = La date de l’annexe, qui n’est jamais postérieure à la signature.

## Settings
field-settings-rules = Le poids des constats : un profil d’ensemble et, règle par règle, ce qui s’en écarte.

## RuleSettings
field-rule-settings-profile = Le profil d’ensemble : strict, ordinaire ou souple. Sans cette clé, ordinaire.
field-rule-settings-severities = Le poids d’une règle ou d’une famille de règles, à la place de celui du profil, une par tiret.

## RuleSeverity
field-rule-severity-rule = Le code d’une règle (`P0605`) ou le nom d’une famille (`method`).
field-rule-severity-severity = Le poids de ses constats. Une erreur retient les documents concernés ; un avertissement les laisse produire.
