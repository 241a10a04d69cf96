# Rules of the family method-construction: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

need-out-of-date = { $what ->
    [need] Le besoin a été observé
   *[diagnosis] Le diagnostic a été établi
} le { $date }, plus de trois ans avant le document « { $document } » qui s’appuie sur lui.
need-out-of-date-document = Ce document s’y réfère.
need-out-of-date-help = Vérifiez les chiffres avec les partenaires et écrivez la date de cette mise à jour sous « date ».
need-out-of-date-unknown = Le besoin n’est pas daté : on ne peut dire s’il est récent. Écrivez la date de l’observation sous « need.date ».
need-out-of-date-title = besoin ou diagnostic de plus de trois ans
need-out-of-date-checks = Compare la date du besoin et celle du diagnostic à la date de chaque charte, note d’orientations et convention. Au-delà de trois ans, le premier document concerné est nommé.
need-out-of-date-why = Un partenariat se règle sur les besoins constatés, au plus près des personnes. Des chiffres anciens fondent des actions dont le public a déjà changé.

diagnosis-not-shared = Ce diagnostic n’est pas partagé : { $missing ->
    [both] il ne nomme pas deux partenaires qui y ont pris part, et ne porte aucune date.
    [contributors] il ne nomme pas deux partenaires qui y ont pris part.
   *[date] il ne porte pas la date à laquelle les partenaires l’ont arrêté.
}
diagnosis-not-shared-help = Nommez sous « contributors » ceux qui ont apporté leurs données et leur lecture, et écrivez sous « date » le jour où ils se sont accordés.
diagnosis-not-shared-title = diagnostic d’un seul partenaire, ou sans date
diagnosis-not-shared-checks = Vérifie que le diagnostic nomme deux contributeurs au moins et qu’il est daté. Un dossier d’un seul partenaire n’est pas concerné.
diagnosis-not-shared-why = Le diagnostic partagé est le socle de la première phase : un constat établi par un seul n’engage pas les autres, et ne peut être relu s’il n’a pas de date.

diagnosis-missing = La charte « { $document } » ne repose sur aucun diagnostic partagé.
diagnosis-missing-help = Décrivez sous « diagnosis » le diagnostic des partenaires : « date », « contributors », « method », « indicators » et « summary ».
diagnosis-missing-title = charte sans diagnostic partagé
diagnosis-missing-checks = Vérifie que le dossier d’une charte d’engagements décrit un diagnostic. Une charte sans parties n’est pas concernée, ni une convention conclue sans charte.
diagnosis-missing-why = Les partenaires s’engagent sur un problème qu’ils reconnaissent tous. Sans diagnostic commun, chacun signe pour le sien.

indicator-without-source = L’indicateur « { $name } » ne dit pas { $missing ->
    [both] d’où il vient ni de quand il date.
    [source] d’où il vient.
   *[date] de quand il date.
}
indicator-without-source-help = Écrivez le document ou le fichier dont le chiffre est tiré sous « source », le partenaire qui le fournit sous « partner » et le jour de l’observation sous « date ».
indicator-without-source-title = indicateur du diagnostic sans source ou sans date
indicator-without-source-checks = Vérifie que chaque indicateur du diagnostic porte une date et une source. Le nom du partenaire qui fournit le chiffre vaut source.
indicator-without-source-why = Rapprocher les données des partenaires suppose de pouvoir remonter à chacune d’elles : un chiffre sans origine ne se discute pas, et ne se compare plus l’année suivante.

indicator-defined-twice = L’indicateur « { $name } » a deux définitions : les deux chiffres ne se comparent pas.
indicator-defined-twice-first = Première définition ici.
indicator-defined-twice-help = Retenez une seule définition et recalculez le chiffre qui en suivait une autre, ou donnez aux deux indicateurs des noms différents sous « name ».
indicator-defined-twice-title = un nom d’indicateur, deux définitions
indicator-defined-twice-checks = Vérifie que deux indicateurs du diagnostic qui portent le même nom ont la même définition, majuscules et espaces mis à part.
indicator-defined-twice-why = Les institutions comptent souvent autrement sous le même mot. L’accord sur les chiffres commence par l’accord sur ce qu’ils mesurent.

figures-not-discussed = Aucune réunion où les partenaires ont discuté ces chiffres n’est notée.
figures-not-discussed-help = Notez chaque séance sous « diagnosis.consultations » : sa « date », les partenaires présents (« attendees ») et ce qu’elle a conclu (« outcome »), désaccords compris.
figures-not-discussed-title = chiffres qui n’ont pas été discutés
figures-not-discussed-checks = Vérifie qu’un diagnostic chiffré, auquel plusieurs partenaires ont contribué, mentionne une séance de concertation au moins.
figures-not-discussed-why = Des données seulement juxtaposées laissent à chacun sa lecture. La concertation sur les chiffres fait apparaître les écarts avant qu’ils ne deviennent des reproches.

step-without-partner = L’étape « { $step } » n’a { $missing ->
    [both] ni partenaire qui l’assure, ni délai.
    [partner] pas de partenaire qui l’assure.
   *[delay] pas de délai.
}
step-without-partner-help = Écrivez sous « partner » qui assure l’étape et sous « within » le temps dans lequel elle est franchie (« 10 days », « 1 month »).
step-without-partner-title = étape de parcours sans partenaire ou sans délai
step-without-partner-checks = Vérifie que chaque étape des parcours (« pathways ») nomme un partenaire et un délai.
step-without-partner-why = Les services se doivent d’offrir une chaîne complète : le maillon que personne ne tient, ou qu’on peut attendre sans fin, est celui où les personnes se perdent.

step-without-relay = Personne ne prend le relais quand l’étape « { $step } » ne peut être franchie.
step-without-relay-help = Écrivez sous « relay » qui reçoit alors la personne : une fonction ou un service, plutôt qu’un nom.
step-without-relay-title = étape de parcours sans relais
step-without-relay-checks = Vérifie que chaque étape des parcours (« pathways ») nomme un relais.
step-without-relay-why = Un parcours se rompt quand une étape échoue et que nul n’est chargé de la suite. Le relais écrit d’avance évite que la personne revienne au point de départ.

territory-project-missing = Le projet de territoire dans lequel s’inscrit ce dispositif ({ $scheme }) n’est pas nommé.
territory-project-missing-help = Écrivez son titre sous « territory.project », ou la convention-cadre dont le dispositif relève sous « framework ».
territory-project-missing-title = dispositif de territoire sans projet de territoire
territory-project-missing-checks = Pour un projet éducatif territorial, une cité éducative, un contrat de ville ou une convention territoriale globale, demande le projet de territoire ou la convention-cadre.
territory-project-missing-why = Ces dispositifs contractualisent sur un projet global : sans son nom, la convention paraît ne porter que sur une addition d’actions.

rural-setting-without-measure = Le territoire est rural, et aucun objectif, aucune action ni aucun moyen ne paraît répondre à l’éloignement.
rural-setting-without-measure-help = Dites dans une action ce qui est prévu pour ceux qui vivent loin : transport, permanences, accueil itinérant, visites à domicile.
rural-setting-without-measure-title = territoire rural sans mesure qui lui soit propre
rural-setting-without-measure-checks = Quand « territory.setting » vaut « rural », cherche dans les objectifs, les actions, les tâches et les moyens matériels un mot qui évoque la distance ou les moyens d’y répondre. Une simple information : d’autres mots peuvent le dire.
rural-setting-without-measure-why = Les zones rurales et périurbaines sont souvent oubliées des dispositifs conçus pour la ville : ce qui est offert au chef-lieu n’est pas offert à tous.

courts-not-chosen = Le territoire s’étend sur le ressort de plusieurs juridictions ({ $courts }), et le dossier n’en désigne aucune.
courts-not-chosen-agreement = Cette convention s’y exécute.
courts-not-chosen-help = Écrivez sous « disputes.court » le tribunal convenu. À défaut, la compétence dépend de l’autorité publique que la convention nomme la première : dites alors qui est chef de file.
courts-not-chosen-title = plusieurs ressorts, aucun tribunal désigné
courts-not-chosen-checks = Rapproche les départements des codes INSEE du territoire de la carte des tribunaux administratifs à la date de la convention. Parle quand il y a plusieurs tribunaux, qu’une partie est une personne publique et que « disputes.court » manque.
courts-not-chosen-why = Quand un contrat s’exécute au-delà d’un seul ressort, le tribunal se déduit de l’ordre des parties : un détail de présentation décide alors où l’on plaide. Le code de justice administrative permet d’en convenir d’avance.

persons-not-heard = Des priorités ou des décisions sont arrêtées sans que le dossier dise comment les personnes concernées ont été entendues.
persons-not-heard-help = Racontez sous « policy.hearing » qui a été entendu, quand et comment, et ce qui en a été retenu ; ou décrivez leur participation sous « governance.beneficiaries.participation ».
persons-not-heard-title = priorités arrêtées sans entendre les personnes concernées
persons-not-heard-checks = Quand « policy » contient des priorités ou des décisions, cherche comment les personnes accompagnées ou les habitants y ont pris part. Leur participation décrite sous la gouvernance suffit, comme la présence d’un collectif d’habitants parmi les partenaires.
persons-not-heard-why = Les habitants et les personnes aidées vivent avec ce qui est décidé : leur participation aux choix est la condition de l’adhésion, et le moyen de ne pas se tromper de besoin.

yearly-term-renewed = La convention « { $document } » ne dure qu’un an et doit être renouvelée : le besoin paraît durable.
yearly-term-renewed-mode = Le renouvellement est prévu ici.
yearly-term-renewed-help = Examinez une durée de plusieurs années (« duration: 3 years »), avec des montants votés chaque année (« rule: voted-yearly ») ; quatre ans au plus est l’usage.
yearly-term-renewed-title = convention d’un an destinée à être renouvelée
yearly-term-renewed-checks = Parle d’une convention d’objectifs, avec ou sans moyens, dont la durée connue n’excède pas un an et dont le renouvellement est prévu. Une simple information.
yearly-term-renewed-why = Des conventions annuelles qui se suivent coûtent chaque année une instruction et laissent l’association sans visibilité. Une convention pluriannuelle, par compétence et par territoire, installe l’action dans le temps.

territory-missing = Rien ne nomme le territoire sur lequel la convention « { $document } » s’exécute.
territory-missing-help = Écrivez sous « territory » le niveau (« level »), le nom (« name ») et, s’il se peut, les codes INSEE des communes (« insee_codes »).
territory-missing-title = convention sans territoire
territory-missing-checks = Vérifie que le dossier d’une convention nomme son territoire. Une convention de niveau national, européen ou international n’en a pas besoin ; un département est nommé par son numéro.
territory-missing-why = Une convention se conclut par territoire : il borne les engagements, désigne le public et permet de savoir quel tribunal et quelles autorités sont compétents.

text-of-one-author = Toutes les propositions notées viennent de « { $partner } » : le texte paraît avoir un seul auteur.
text-of-one-author-help = Notez sous « history » ce que les autres partenaires ont proposé ou relu ; s’ils n’ont rien dit, ouvrez la discussion avant de faire signer.
text-of-one-author-title = texte d’un seul auteur
text-of-one-author-checks = Quand « history » contient plusieurs propositions, vérifie qu’elles ne viennent pas toutes du même partenaire.
text-of-one-author-why = Un partenariat s’organise, il ne se décrète pas : un texte écrit par un seul est subi par les autres, et appliqué à moitié.

proposal-left-open = La proposition « { $proposal } » n’a pas reçu de réponse, alors que les textes sont à signer ou signés.
proposal-left-open-help = Écrivez sous « outcome » ce que les partenaires en ont fait : retenue, écartée avec sa raison, reportée au prochain avenant.
proposal-left-open-late = Cette proposition a été retenue après la dernière signature, le { $date } : la version signée n’est pas la dernière.
proposal-left-open-late-help = Portez-la par un avenant ou une nouvelle version à signer, ajouté sous « documents », ou corrigez la date.
proposal-left-open-title = proposition d’un partenaire restée sans réponse
proposal-left-open-checks = Quand tous les textes du dossier sont à signer ou signés, vérifie que chaque proposition notée sous « history » a une suite (« outcome »), et qu’aucune proposition retenue n’est postérieure à la dernière signature. Une proposition écartée, rejetée ou sans suite peut être postérieure.
proposal-left-open-why = Un texte amendé par les partenaires vaut par la réponse faite à chacun ; et ce que l’on signe doit être ce dont on est convenu.

task-without-doer = Personne ne réalise la tâche « { $task } ».
task-without-doer-help = Nommez sous « done_by » ceux qui la font ; le partenaire qui la porte y figure aussi s’il l’exécute lui-même.
task-without-doer-title = tâche que personne ne réalise
task-without-doer-checks = Vérifie que chaque tâche de « qui fait quoi » nomme sous « done_by » un partenaire au moins.
task-without-doer-why = Porter une tâche, c’est en répondre ; la réaliser, c’est y consacrer des heures. Tant que le second point n’est pas écrit, chacun attend l’autre.

partner-without-task = « { $partner } » siège aux réunions, mais n’a de place dans aucune tâche, aucun objectif ni aucune action.
partner-without-task-help = Écrivez sous « tasks » ce que ce partenaire porte, réalise ou apporte (« done_by », « contributed_by »), ou sur quoi il est consulté ou informé.
partner-without-task-title = partenaire sans aucune tâche
partner-without-task-checks = Quand le dossier dit qui fait quoi, vérifie que chaque partenaire qui prend part aux réunions est nommé dans une tâche, un objectif ou une action, à quelque titre que ce soit.
partner-without-task-why = « Qui fait quoi » ne clarifie les rôles que s’il n’oublie personne : celui qui n’y figure pas ne sait ni ce qu’on attend de lui, ni quand il sera prévenu.

coordinator-missing = Aucun partenaire n’est désigné pour coordonner l’ensemble, que le document « { $document } » organise.
coordinator-missing-help = Écrivez à la racine du dossier « coordinator », suivi de l’identifiant du partenaire qui porte le partenariat. Coordonner ne donne aucune autorité sur les autres.
coordinator-missing-title = partenariat sans coordonnateur
coordinator-missing-checks = Demande un coordonnateur dès que plusieurs partenaires partagent une charte, une note d’orientations ou une convention de partenariat. Une convention d’objectifs entre deux parties n’en a pas besoin. Que chaque tâche ait un seul porteur relève de la structure (P0202).
coordinator-missing-why = Les rôles se répartissent entre les compétences de chacun, mais quelqu’un doit convoquer, tenir les échéances et répondre de l’ensemble. Faute de porteur, un partenariat s’éteint sans que personne l’ait décidé.

blockage-without-lever = Ce point de blocage n’a { $missing ->
    [both] ni levier, ni échéance.
    [lever] pas de levier.
   *[deadline] pas d’échéance.
}
blockage-without-lever-help = Écrivez sous « lever » ce qui sera tenté, sous « deadline » pour quand, et sous « owner » le partenaire qui s’en charge.
blockage-without-lever-title = blocage sans levier ou sans échéance
blockage-without-lever-checks = Vérifie que chaque point de blocage noté sous « policy.blockages » a un levier et une échéance.
blockage-without-lever-why = Lever les points de blocage est l’une des raisons de formaliser un partenariat. Un obstacle constaté, sans moyen ni date, devient une habitude.

person-instead-of-function = « { $text } » est une personne, là où le texte attend une fonction.
person-instead-of-function-help = Écrivez la fonction (« directrice du CCAS », « trésorier ») : la personne se déclare sous « persons », et « person » y renvoie quand le nom doit paraître.
person-instead-of-function-title = nom de personne à la place d’une fonction
person-instead-of-function-checks = Relève un nom propre précédé d’une civilité, ou le nom d’une personne du dossier, écrit seul dans une fonction, une suppléance, la qualité d’un signataire, un siège, un secrétariat ou un relais. « M. le maire » est une fonction, et « Mme Dubois, trésorière » en porte une.
person-instead-of-function-why = Le partenariat lie des organismes, non des personnes : l’engagement pris au nom d’une fonction passe à celle ou celui qui vient ensuite.

text-not-amended = Rien ne montre que les partenaires ont discuté la charte « { $document } ».
text-not-amended-help = Notez sous « history » les propositions et les relectures : « partner », « date », « proposal » et la suite donnée, « outcome ». Une relecture sans observation se note aussi.
text-not-amended-title = charte que personne n’a amendée
text-not-amended-checks = Vérifie que le dossier d’une charte partagée garde une proposition ou une relecture au moins. Une charte sans parties n’est pas concernée.
text-not-amended-why = Le texte cadre est émis et amendé par les partenaires : l’historique montre à celui qui arrive ce qui a été débattu, et à chacun que sa voix a compté.

signed-version-outdated = Le dossier en est à la version { $version }, que ne porte aucun des textes signés.
signed-version-outdated-text = Ce texte a été signé dans une autre version.
signed-version-outdated-help = Ajoutez sous « documents » l’avenant ou le texte qui reste à signer dans cette version, ou rendez à « version » le numéro de la dernière version signée.
signed-version-outdated-title = version signée qui n’est pas la dernière
signed-version-outdated-checks = Quand tous les textes sont signés et portent chacun leur version, vérifie que celle du dossier est l’une d’elles. Un texte sans version propre porte celle du dossier.
signed-version-outdated-why = Deux versions en circulation font deux accords : chacun doit pouvoir vérifier que le texte qu’il a sous les yeux est celui qu’il a signé.

steering-body-missing = { $bodies ->
    [none] Aucune instance ne pilote
   *[of-one] Aucune instance ne réunit deux partenaires pour piloter
} ce que le document « { $document } » organise.
steering-body-missing-help = Décrivez sous « governance.bodies » un comité de pilotage : ses membres (« members », deux partenaires au moins), ses attributions (« duties ») et son rythme (« meets »).
steering-body-missing-title = aucune instance de pilotage commune
steering-body-missing-checks = Quand plusieurs partenaires partagent une charte, une note d’orientations ou une convention de partenariat, vérifie qu’une instance en réunit deux au moins. Un membre désigné par sa seule fonction compte.
steering-body-missing-why = Le texte cadre organise la coordination et le pilotage entre des compétences différentes : sans lieu où décider ensemble, chacun décide seul.

coordinator-not-a-party = « { $partner } » coordonne le partenariat sans être partie à la charte « { $document } ».
coordinator-not-a-party-named = Le coordonnateur est désigné ici.
coordinator-not-a-party-help = Ajoutez-le sous « parties », ou désignez comme coordonnateur l’un des signataires.
coordinator-not-a-party-title = coordonnateur étranger à la charte
coordinator-not-a-party-checks = Quand une charte nomme ses parties, vérifie que le coordonnateur est l’une d’elles.
coordinator-not-a-party-why = Celui qui convoque, veille aux échéances et facilite les relations s’engage comme les autres : à défaut, la charte lui donne un rôle qu’il n’a pas accepté.

priorities-unranked = Deux priorités ont le rang { $rank }.
priorities-unranked-first = La première est ici.
priorities-unranked-gap = Le rang { $rank } est donné là où le rang { $expected } est attendu.
priorities-unranked-help = Donnez aux priorités les rangs 1, 2, 3… sans en sauter ni en répéter un : les partenaires disent ainsi ce qui passe en premier.
priorities-unranked-title = priorités mal classées
priorities-unranked-checks = Vérifie que les rangs des priorités vont de 1 au nombre des priorités, sans doublon ni lacune.
priorities-unranked-why = La phase politique consiste à choisir. Deux premières priorités n’en font aucune quand le temps ou les crédits manquent.

decision-without-body = Cette décision ne dit pas { $missing ->
    [both] quelle instance l’a prise, ni quand.
    [body] à quelle instance elle revient.
   *[date] quand elle a été prise.
}
decision-without-body-help = Écrivez l’instance sous « body » et le jour sous « date » ; si la décision est attendue, « state: pending » et son échéance sous « deadline ».
decision-without-body-title = décision sans instance ou sans date
decision-without-body-checks = Vérifie que chaque décision notée sous « policy.decisions » nomme l’instance qui l’a prise et le jour. Une décision à prendre n’a pas encore de date.
decision-without-body-why = Une décision se prouve par son auteur et par sa date : sans eux, on ne sait ni qui elle engage, ni laquelle de deux décisions contraires l’emporte.

association-without-objectives-agreement = L’association « { $partner } » est subventionnée par la convention de partenariat, sans convention d’objectifs qui dise pour quel projet.
association-without-objectives-agreement-help = Ajoutez sous « documents » une convention « objectives-agreement », ou « objectives-and-means-agreement » si des personnes ou des locaux sont aussi apportés, entre ceux qui paient et l’association.
association-without-objectives-agreement-title = association subventionnée sans convention d’objectifs
association-without-objectives-agreement-checks = Dans la phase opérationnelle, vérifie qu’une association partie à une convention de partenariat, et à qui un même payeur verse dans l’année plus que le seuil légal (loi n° 2000-321, art. 10), est aussi partie à une convention d’objectifs, avec ou sans moyens. Des sommes moindres, des personnes ou des locaux peuvent rester dans la convention de partenariat.
association-without-objectives-agreement-why = La convention d’objectifs et de moyens dit que le projet est celui de l’association, et ce qui est attendu en retour : c’est elle que la méthode prévoit avec les partenaires associatifs, et elle qui distingue la subvention de la commande.

signed-before-charter = La convention « { $document } » a été signée avant la charte « { $charter } », sur laquelle elle devait reposer.
signed-before-charter-here = La charte est ici.
signed-before-charter-help = Relisez les deux dates. Si l’ordre est celui-là, faites signer la charte sans attendre et rappelez-la dans le prochain avenant à la convention.
signed-before-charter-title = convention signée avant la charte
signed-before-charter-checks = Quand le dossier contient une charte d’engagements partagée, vérifie que les conventions entre ses signataires n’ont pas été signées avant elle, ou alors qu’elle ne l’est pas. Une convention avec des tiers à la charte n’est pas concernée, ni la révision d’une charte (« version: "2.0" » et au-delà) qui n’est pas encore signée.
signed-before-charter-why = La méthode va de la formalisation à l’opération : une convention signée d’abord fixe des obligations avant que les partenaires aient dit sur quoi ils s’accordent.

dialogue-not-kept = Rien ne dit comment les partenaires continuent à se parler après la signature du document « { $document } ».
dialogue-not-kept-help = Décrivez sous « governance.dialogue » comment un désaccord est porté et quand les partenaires se revoient, ou donnez à une instance son rythme sous « meets » (« times_per_year: 2 »).
dialogue-not-kept-title = dialogue qui s’arrête à la signature
dialogue-not-kept-checks = Quand plusieurs partenaires partagent une charte, une note d’orientations ou une convention de partenariat et que la gouvernance est décrite, cherche un dialogue organisé ou une instance qui se réunit.
dialogue-not-kept-why = La construction d’un partenariat s’inscrit dans le temps : elle demande que le dialogue se poursuive pendant et après la formalisation, quand les difficultés apparaissent.

meetings-before-signature = La dernière réunion prévue précède la signature du { $signed } : aucune n’est fixée pour la suite.
meetings-before-signature-text = Le texte est ici.
meetings-before-signature-help = Ajoutez sous « dates » les réunions à venir, ou écrivez un rythme : « times_per_year » ou « every ».
meetings-before-signature-title = réunions toutes antérieures à la signature
meetings-before-signature-checks = Pour une instance dont les réunions ne sont données que par des dates, vérifie que l’une d’elles suit la dernière signature d’une charte, d’une note d’orientations ou d’une convention de partenariat. Un rythme ou une note suffit à la faire taire.
meetings-before-signature-why = Les réunions qui ont préparé le texte ne le font pas vivre : sans date à venir, la première rencontre attend la première difficulté.

no-elected-member = Aucun élu ne représente « { $partner } » dans les instances ni aux réunions.
no-elected-member-help = Ajoutez un élu aux sièges de cette collectivité (« members », « function: adjointe à l’éducation ») ou dites sous « policy.elected_members » quelle part les élus prennent.
no-elected-member-title = collectivité sans élu dans le pilotage
no-elected-member-checks = Pour chaque collectivité qui siège ou assiste aux réunions, cherche une fonction élective parmi ses sièges, ses représentants et leurs suppléants. Une instance présidée par un élu, ou le rôle des élus décrit sous « policy.elected_members », suffit ; un siège sans fonction ne permet pas de conclure.
no-elected-member-why = Les élus ont un devoir de parole et de mise en lien entre les acteurs : sans eux, le pilotage devient technique et les priorités ne sont portées devant aucune assemblée.

sustainable-development-unsaid = La note d’orientations ne dit rien du développement durable.
sustainable-development-unsaid-help = Dites sous « policy.sustainable_development » comment le partenariat sert son volet social, et ce qu’il épargne : trajets, achats, réemploi.
sustainable-development-unsaid-title = orientations muettes sur le développement durable
sustainable-development-unsaid-checks = Quand le dossier contient une note d’orientations politiques, vérifie que « policy.sustainable_development » est écrit. Une simple information.
sustainable-development-unsaid-why = Le social est l’un des piliers du développement durable : le dire relie le partenariat aux politiques que les collectivités conduisent déjà.

entry-point-missing = Les personnes accompagnées ne savent pas à quelle porte s’adresser : aucun point d’entrée n’est nommé.
entry-point-missing-help = Écrivez sous « public.entry_point » le lieu ou le service qui les reçoit, avec son adresse.
entry-point-missing-title = public sans point d’entrée
entry-point-missing-checks = Quand plusieurs partenaires partagent une charte, une note d’orientations ou une convention de partenariat et que le public est décrit, demande le lieu ou le service où il s’adresse.
entry-point-missing-why = Le partenariat vise un dispositif plus lisible. Les familles, souvent perdues au milieu des intervenants, ont besoin d’une seule porte, qu’elles peuvent pousser d’elles-mêmes.

pathway-of-one-partner = Toutes les étapes de ce parcours sont assurées par « { $partner } » : rien n’y est construit à plusieurs.
pathway-of-one-partner-help = Nommez aux étapes les partenaires qui prennent la suite ; si le service est d’un seul, décrivez-le comme une action sous « objectives ».
pathway-of-one-partner-title = parcours qui ne quitte pas un partenaire
pathway-of-one-partner-checks = Parle d’un parcours de plusieurs étapes qui nomment toutes le même partenaire.
pathway-of-one-partner-why = Les parcours cohérents se construisent à plusieurs : c’est le passage d’un partenaire à l’autre que le texte doit régler.

no-qualitative-criterion = L’évaluation ne retient aucun critère de qualité : ni la confiance, ni la connaissance mutuelle, ni l’avis des personnes.
no-qualitative-criterion-help = Ajoutez sous « evaluation.criteria » ce que les chiffres ne disent pas (« confiance entre les partenaires », « connaissance mutuelle ») ou un indicateur marqué « qualitative: true ».
no-qualitative-criterion-title = évaluation sans critère qualitatif
no-qualitative-criterion-checks = Quand le dossier décrit une évaluation, cherche un critère ou une question qui porte sur la qualité, ou un indicateur qualitatif. Un critère laissé à compléter suffit à la faire taire.
no-qualitative-criterion-why = Un partenariat réussi traduit un renforcement de la confiance et une meilleure connaissance réciproque : aucun nombre ne les mesure, et des chiffres tenus peuvent cacher une entente rompue.

attendee-without-alternate = Personne ne supplée « { $function } » aux réunions.
attendee-without-alternate-help = Écrivez sous « alternate » la fonction qui la remplace, et sous « handover » comment le relais est passé quand la personne change.
attendee-without-alternate-title = représentant sans suppléant
attendee-without-alternate-checks = Vérifie que chaque représentant aux réunions (« attends ») a un suppléant.
attendee-without-alternate-why = Un partenariat qui tient à une personne s’arrête avec elle : le suppléant assure la continuité pendant une absence, et souvent la succession.

change-unannounced = Le dossier ne dit pas qui est averti quand un représentant change, ni dans quel délai.
change-unannounced-help = Écrivez sous « governance.contact » à qui le changement est signalé et sous « governance.changes_notice » le délai (« 15 days »).
change-unannounced-title = changement de personne que nul n’annonce
change-unannounced-checks = Quand des représentants sont nommés et que plusieurs partenaires partagent une charte, une note d’orientations ou une convention de partenariat, demande à qui et sous quel délai un changement est signalé. L’un des deux suffit.
change-unannounced-why = Les équipes changent, et l’engagement n’est pas connu de ceux qui arrivent. Un changement annoncé permet de transmettre la charte et les usages avant la première réunion.

revision-without-rhythm = { $how ->
    [slow] Le texte n’est relu qu’après plus d’un an.
   *[never] La révision dit comment le texte change, mais non quand les partenaires le relisent.
}
revision-without-rhythm-help = Écrivez sous « revision.every » le rythme de la relecture : « 1 year » au plus.
revision-without-rhythm-title = révision sans rendez-vous annuel
revision-without-rhythm-checks = Pour une charte, une note d’orientations ou une convention de partenariat de plus d’un an, vérifie que la clause de révision prévoit une relecture chaque année au moins, par « every » ou en toutes lettres. Des bilans tenus chaque année valent rendez-vous.
revision-without-rhythm-why = Le partenariat est une entité à renouveler en permanence : un texte que personne ne relit cesse de décrire ce que font les partenaires.

unilateral-decision-unsaid = Le texte ne dit pas qu’aucun partenaire ne prend seul une décision qui atteint la personne ou sa famille.
unilateral-decision-unsaid-help = Gardez la clause « no-unilateral-decision », ou écrivez : « Aucun partenaire ne prend seul une décision qui atteindrait la personne ou sa famille ; les pouvoirs que la loi lui donne et le signalement d’un danger demeurent. »
unilateral-decision-unsaid-title = décision unilatérale non exclue
unilateral-decision-unsaid-checks = Quand des informations sur des situations individuelles sont échangées (« confidentiality.recipients »), cherche dans la charte de confidentialité, ou dans la charte d’engagements s’il n’y en a pas d’autre, l’engagement de ne pas décider seul. L’obligation de signaler un danger n’est jamais en cause.
unilateral-decision-unsaid-why = Un partenaire qui décide seul, au vu de ce que d’autres lui ont confié, détruit la confiance de la famille et celle de l’équipe qui l’accompagnait.

objective-paid-twice = L’objectif « { $objective } » est déjà financé par la convention « { $document } », conclue avec une autre association.
objective-paid-twice-first = La première convention est ici.
objective-paid-twice-help = Dites qui fait quoi : une action par association, chacune avec son « lead », ou des objectifs distincts sous « objectives » de chaque convention.
objective-paid-twice-title = deux associations payées pour le même objectif
objective-paid-twice-checks = Compare les objectifs que couvrent les conventions d’objectifs du dossier. Parle quand deux associations qui reçoivent des contributions sont soutenues pour le même objectif sans que chacune y conduise une action. Une convention qui ne nomme aucun objectif les couvre tous.
objective-paid-twice-why = Collaborer plutôt que rivaliser suppose que le partage soit écrit : deux acteurs payés pour la même action deviennent concurrents, et le financeur ne sait plus ce qu’il a payé.

fields-of-competence-unsaid = La charte ne dit pas que chaque partenaire respecte le champ de compétence des autres.
fields-of-competence-unsaid-help = Décrivez les engagements des partenaires sous « undertakings », que la charte introduit par ce principe, ou écrivez dans « principles » : « Les partenaires respectent le champ de compétence de chacun. »
fields-of-competence-unsaid-title = champs de compétence passés sous silence
fields-of-competence-unsaid-checks = Cherche dans le texte d’une charte partagée l’engagement de respecter la mission ou le champ de compétence de chacun.
fields-of-competence-unsaid-why = Un espace partenarial sain est clarifié et complémentaire : chacun y intervient depuis son domaine, sans empiéter sur celui de l’autre, et écoute ce qui y change.

programme-outside-policies = Ce programme de réussite éducative n’est rattaché à aucune politique éducative du territoire.
programme-outside-policies-help = Nommez le projet éducatif territorial, la cité éducative ou le contrat de ville sous « policy.linked_schemes », « need.policies » ou « territory.project ».
programme-outside-policies-title = réussite éducative hors des politiques éducatives
programme-outside-policies-checks = Pour un programme de réussite éducative, cherche un dispositif lié, une politique publique, un projet de territoire ou une convention-cadre.
programme-outside-policies-why = Le programme a besoin que les pouvoirs publics reconnaissent sa plus-value et l’inscrivent pleinement dans les politiques éducatives : isolé, il est le premier que l’on réduit.

overlap-unsaid = Le dossier ne dit pas ce que « { $scheme } » et ce partenariat ont en commun : public, actions ou financement.
overlap-unsaid-help = Écrivez sous « overlap » ce qui se recouvre et comment c’est réglé, ou « aucun » si les deux dispositifs sont distincts.
overlap-unsaid-title = dispositif lié dont le recouvrement n’est pas dit
overlap-unsaid-checks = Vérifie que chaque dispositif lié (« policy.linked_schemes ») dit ce qu’il partage avec le partenariat.
overlap-unsaid-why = Les dispositifs s’additionnent sur les mêmes publics. Dire le recouvrement évite de financer deux fois la même action et d’adresser les familles à deux guichets.

expectation-without-answer = « { $towards } » n’a pas répondu à cette attente de « { $by } ».
expectation-without-answer-help = Écrivez sous « answer » ce que le partenaire peut donner et où s’arrête sa part, fût-ce un refus.
expectation-without-answer-title = attente restée sans réponse
expectation-without-answer-checks = Vérifie que chaque attente (« expectations ») porte la réponse du partenaire auquel elle s’adresse.
expectation-without-answer-why = Des attentes démesurées sont un obstacle au partenariat. La réponse écrite dit ce que chacun peut tenir, et permet d’accepter que l’autre fasse à sa manière.

expectation-without-indicator = Aucun indicateur ne dira si cette attente a été tenue.
expectation-without-indicator-help = Écrivez sous « indicator » l’identifiant d’un indicateur des objectifs ; un jugement en mots convient aussi (« qualitative: true »).
expectation-without-indicator-title = attente que rien ne mesure
expectation-without-indicator-checks = Vérifie que chaque attente (« expectations ») renvoie à un indicateur.
expectation-without-indicator-why = L’évaluation rapporte ce qui a été fait, dans un temps limité, aux attentes convenues : sans indicateur, chacun juge à sa mesure.

partner-without-contact = Les autres signataires de la charte ne savent pas qui rencontrer chez « { $partner } » : ni représentant, ni siège, ni adresse électronique.
partner-without-contact-help = Écrivez sous « attends » la fonction qui prend part aux réunions, ou sous « email » une adresse de service.
partner-without-contact-title = partenaire que l’on ne sait pas joindre
partner-without-contact-checks = Pour chaque partie à une charte, cherche un représentant aux réunions, un siège dans une instance ou une adresse électronique. Une simple information.
partner-without-contact-why = Pour se connaître, il faut disposer d’éléments objectifs sur l’autre et pouvoir le rencontrer. L’annexe « qui est qui » imprime ce que le dossier en dit.
association-without-objectives-agreement-through = La convention de partenariat est ici.
