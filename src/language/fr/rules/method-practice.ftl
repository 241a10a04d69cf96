# Rules of the family method-practice: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

population-unrepresented = Le partenariat est conclu avec la population, et personne ne la représente.
population-unrepresented-help = Donnez-lui des sièges sous « governance.beneficiaries » (« seats », « body », « appointed_by ») ou faites d’un collectif d’habitants un partenaire (« legal_form: collectif-habitants »).
population-unrepresented-title = partenariat avec la population sans elle
population-unrepresented-checks = Quand « form » vaut « with-population », cherche un siège des habitants dans une instance, ou un collectif d’habitants parmi les partenaires. Un moyen qui tient lieu de siège (« alternative ») ne suffit pas ici.
population-unrepresented-why = Un partenariat avec les populations dont elles sont absentes reste un partenariat à leur sujet : elles n’ont ni lieu pour parler, ni voix pour décider.

agreement-within-one-body = « { $partner } » et « { $first } » ont le même SIREN : c’est une seule personne morale, qui ne contracte pas avec elle-même.
agreement-within-one-body-first = Le même SIREN est écrit ici.
agreement-within-one-body-scope = Le partenariat est dit intra-institutionnel, et « { $document } » est une convention : les services d’une même institution ne contractent pas entre eux.
agreement-within-one-body-document = La convention est ici.
agreement-within-one-body-help = Entre services d’une même personne morale, écrivez une charte (« kind: charter ») ou une note de service. Si ce sont deux personnes morales, donnez à chacune son SIREN et écrivez « scope: inter-institutional ».
agreement-within-one-body-title = convention entre services d’une même personne morale
agreement-within-one-body-checks = Compare les numéros SIREN des parties aux conventions, et relève une convention dans un partenariat « intra-institutional ». Les chartes sont libres. Deux partenaires qui portent le même SIRET sont signalés par une autre règle.
agreement-within-one-body-why = Un contrat suppose deux personnes. Signée entre deux services, la convention n’oblige personne, et l’argent qu’elle promet ne change pas de caisse.

agreement-for-informal-network = « { $document } » met sous forme de contrat un réseau d’entraide entre professionnels que nulle institution ne reconnaît.
agreement-for-informal-network-kind = Le réseau est décrit ici.
agreement-for-informal-network-help = Écrivez une charte du réseau (« kind: charter »). Si une convention est voulue, nommez les institutions qui le reconnaissent (« network.recognised_by ») et les objectifs qu’elles poursuivent ensemble.
agreement-for-informal-network-title = convention pour un réseau informel
agreement-for-informal-network-checks = Parle d’une convention quand le dossier ne décrit qu’un réseau « professional » sans institution qui le reconnaisse, sans objectif, sans argent et sans charte. Un réseau qui complète un partenariat n’est pas concerné.
agreement-for-informal-network-why = Le réseau n’est pas un partenariat : il vit de relations libres et d’échanges sur mesure. Un contrat le fige sans le protéger, et engage des institutions qui n’ont rien décidé.

persons-on-network-map = « { $title } » nomme une personne : « { $name } ».
persons-on-network-map-help = Remplacez les noms par des organismes et des fonctions (« éducatrice de prévention, association X »). Gardez le carnet d’adresses nominatif hors du dossier.
persons-on-network-map-unknown = « { $title } » n’est pas écrite dans le dossier : vérifiez qu’elle ne nomme aucune personne.
persons-on-network-map-title = carte nominative du réseau
persons-on-network-map-checks = Lit les annexes dont le titre annonce une carte, un annuaire ou un répertoire du réseau, des partenaires ou des acteurs, et y cherche une civilité suivie d’un nom ou le nom d’une personne du dossier. Dans un projet, la règle informe seulement.
persons-on-network-map-why = Qui connaît qui, et à quel titre, est une donnée personnelle. Une fois la carte signée et publiée, elle ne peut plus être reprise, et elle vieillit à chaque départ.

situations-without-charter = Le réseau parle de situations individuelles, et le dossier ne contient pas de charte de confidentialité.
situations-without-charter-help = Ajoutez sous « documents » une charte de confidentialité (« kind: confidentiality-charter »), ou écrivez « situations: false » si l’on n’y parle que de questions générales.
situations-without-charter-title = situations individuelles sans charte de confidentialité
situations-without-charter-checks = Quand « network.situations » vaut « true », cherche une charte de confidentialité dans le dossier.
situations-without-charter-why = L’échange informel entre professionnels est celui où le secret se perd le plus aisément. La charte dit à chacun, avant qu’il parle, ce qu’il peut dire et à qui.

network-without-backing = Aucune institution ne soutient ce réseau porté par une association.
network-without-backing-help = Nommez sous « network.recognised_by » l’institution qui le soutient ; une lettre de sa part suffit.
network-without-backing-title = réseau associatif sans appui d’une institution
network-without-backing-checks = Pour un réseau « association », signale l’absence de « recognised_by ». Une simple information.
network-without-backing-why = Les réseaux qu’une association porte sont vivants, mais peu appuyés : sans un mot écrit d’une institution, leurs demandes restent sans réponse.

network-without-coordination = Ce réseau porté par des institutions n’a { $missing ->
    [both] ni institution qui le coordonne, ni instance qui le pilote.
    [coordinator] pas d’institution qui le coordonne.
   *[body] pas d’instance qui le pilote.
}
network-without-coordination-help = { $missing ->
    [both] Nommez le coordonnateur sous « network.coordinator » et l’instance de pilotage sous « network.body ».
    [coordinator] Nommez le coordonnateur sous « network.coordinator ».
   *[body] Nommez sous « network.body » une instance de « governance.bodies ».
}
network-without-coordination-title = réseau d’institutions sans coordonnateur ou sans pilotage
network-without-coordination-checks = Pour un réseau « institutional », cherche une institution qui coordonne et une instance qui pilote. Le réseau n’est pas le partenariat : il nomme son coordonnateur, qui peut être le même.
network-without-coordination-why = Ce qui fait tenir un réseau d’institutions est écrit : une charte, un engagement des représentants, un coordonnateur. Sans eux, chacun attend que l’autre convoque.

network-unrecognised = Aucune institution ne reconnaît ce réseau constitué autour d’un public ou d’un problème.
network-unrecognised-help = Nommez sous « network.recognised_by » au moins une institution qui le reconnaît.
network-unrecognised-title = réseau thématique que nulle institution ne reconnaît
network-unrecognised-checks = Pour un réseau « thematic », demande qu’une institution au moins le reconnaisse (« recognised_by »).
network-unrecognised-why = Un tel réseau réunit des bénévoles et des professionnels autour de ceux que les guichets n’atteignent pas. Reconnu, il peut orienter et être entendu ; ignoré, il porte seul ce qui revient aux institutions.

network-dormant = Le réseau n’a pas été actif depuis le { $last }, et un document du dossier est du { $date }.
network-dormant-limit = Le délai au-delà duquel il est revu est écrit ici.
network-dormant-help = Réunissez le réseau et corrigez « last_active », ou revoyez avec les partenaires s’il existe encore. Le délai s’écrit sous « dormant_after » (« 12 months » si rien n’est dit).
network-dormant-unknown = le dossier ne dit pas quand le réseau a été actif pour la dernière fois : écrivez-le sous « network.last_active ».
network-dormant-title = réseau en sommeil
network-dormant-checks = Compare la dernière activité du réseau (« last_active ») à la date du document le plus récent du dossier. Au-delà de douze mois, ou du délai que le réseau se donne (« dormant_after »), il est à revoir.
network-dormant-why = Un réseau que rien n’active disparaît sans que nul ne le décide. Le texte qui s’appuie sur lui promet alors un relais qui n’existe plus.

network-without-mandate = Ceux qui prennent part au réseau n’ont pas de mandat de leur institution.
network-without-mandate-help = Écrivez sous « network.mandate » la mission et le temps de travail reconnus à chacun (« une demi-journée par mois, portée sur la fiche de poste »).
network-without-mandate-title = réseau sans mandat des institutions
network-without-mandate-checks = Pour un réseau de professionnels, d’institutions ou constitué autour d’un public, cherche le mandat donné à ceux qui y participent. Les réseaux portés par une association reposent sur ses membres et n’en demandent pas.
network-without-mandate-why = Entre l’engagement de chacun et l’ordre de l’administration, il faut un équilibre : sans temps reconnu, la participation cesse au premier surcroît de travail.

party-without-contribution = « { $partner } » est partie à une convention et n’apporte rien : ni argent, ni personnel, ni locaux, ni savoirs.
party-without-contribution-none = Les parties à « { $document } » n’apportent rien : le dossier ne décrit aucun moyen.
party-without-contribution-help = Décrivez ce que chaque partie apporte sous « means » : « financial.contributions », « human », « material » ou « knowledge ». Une expérience ou une compétence est un apport.
party-without-contribution-title = partie qui n’apporte rien
party-without-contribution-checks = Pour chaque partie à une convention, cherche un apport, de quelque nature qu’il soit : contribution financière, personnel, locaux ou matériel, savoirs, ou ressource du budget. Un partenaire qui ne signe aucune convention n’est pas concerné.
party-without-contribution-why = Mettre en commun savoirs, compétences, moyens humains et financiers est ce qui distingue un partenaire d’un bénéficiaire ou d’un témoin. Ce qui n’est pas écrit n’est ni reconnu ni demandé.

ordinary-law-paid-without-reason = « { $label } » est une dépense de droit commun, et rien ne dit pourquoi le budget du partenariat la paie.
ordinary-law-paid-without-reason-help = Écrivez le motif sous « justification » et le partenaire qui devrait payer sous « partner », ou retirez la ligne du budget.
ordinary-law-paid-without-reason-title = dépense de droit commun sans motif
ordinary-law-paid-without-reason-checks = Pour chaque charge du budget marquée « ordinary_law: true » (soins, aide sociale à l’enfance, prévention), demande un motif. Un programme de réussite éducative a sa propre règle.
ordinary-law-paid-without-reason-why = Un partenariat s’ajoute au droit commun et ne le remplace pas. Payé deux fois, le même service fait défaut ailleurs, et celui qui en a la charge s’en retire.

action-of-one-partner = « { $partner } » conduit seul l’action « { $action } ».
action-of-one-partner-help = Nommez sous « partners » ceux qui y contribuent, ou écrivez sous « pooled » ce qui est mis en commun. Si l’action n’est que la sienne, décrivez-la dans ses objectifs propres (« own_objectives »).
action-of-one-partner-title = action d’un seul partenaire
action-of-one-partner-checks = Dans une charte ou une convention de partenariat, relève les actions où un seul partenaire intervient et où rien n’est mis en commun. Sans « partners », l’action a ceux de son objectif. Qu’aucune action ne soit partagée est signalé par une autre règle, et les conventions d’objectifs ne sont pas concernées.
action-of-one-partner-why = La démarche est partagée et complémentaire : ce que chacun ferait de toute façon n’a pas besoin d’un partenariat, et alourdit ce que les autres signent.

beneficiaries-without-place = La charte « { $document } » ne donne aux personnes accompagnées ni siège, ni rien qui en tienne lieu.
beneficiaries-without-place-help = Écrivez sous « governance.beneficiaries » le nombre de sièges (« seats ») et l’instance (« body »), ou sous « alternative » ce qui en tient lieu (« une consultation avant chaque comité »).
beneficiaries-without-place-title = personnes accompagnées sans place dans le pilotage
beneficiaries-without-place-checks = Pour une charte que plusieurs partenaires partagent, cherche un siège des personnes accompagnées, un collectif d’habitants parmi les partenaires, ou ce qui en tient lieu. Une charte de principes sans partenaires n’est pas concernée ; un programme de réussite éducative a sa propre règle.
beneficiaries-without-place-why = Les usagers sont au cœur de la gouvernance locale. Sans place écrite, on parle d’eux sans eux, et leurs refus ne s’apprennent qu’après.

beneficiaries-without-tools = Rien n’aide les personnes accompagnées à mesurer ce à quoi elles s’engagent.
beneficiaries-without-tools-help = Écrivez sous « tools » ce qui leur est remis ou proposé : une version en langage clair, une notice, un entretien.
beneficiaries-without-tools-title = aucun outil pour comprendre ses engagements
beneficiaries-without-tools-checks = Quand la place des personnes accompagnées est décrite dans une charte ou une convention de partenariat, cherche au moins un outil qui leur fasse connaître la portée de leurs engagements.
beneficiaries-without-tools-why = On demande à la personne d’adhérer à un projet. Elle ne s’engage librement que si elle a de quoi comprendre ce qui en dépend.

participation-unsaid = Le dossier ne dit pas comment les personnes accompagnées prennent part à l’action.
participation-unsaid-help = Écrivez sous « participation » la forme et la fréquence (« une assemblée chaque trimestre ; les ateliers sont proposés par les habitants »).
participation-unsaid-title = participation des personnes passée sous silence
participation-unsaid-checks = Quand la place des personnes accompagnées est décrite dans une charte ou une convention de partenariat, cherche comment elles participent. Quand des priorités ou des décisions sont arrêtées, une autre règle demande comment elles ont été entendues, et celle-ci se tait.
participation-unsaid-why = Un siège n’occupe que quelques-uns. Participer, rendre service et se savoir utile est ce que les autres attendent.

public-undefined = « { $document } » ne dit pas à qui le partenariat s’adresse.
public-undefined-help = Décrivez le public sous « public.description » (« enfants de six à douze ans du quartier des Tilleuls »).
public-undefined-title = public non défini
public-undefined-checks = Pour toute charte ou convention que plusieurs partenaires partagent, cherche la description du public.
public-undefined-why = L’usager est le point commun de politiques qui s’ignorent souvent. Un objet sans public ne peut être ni évalué, ni comparé à un besoin.

families-uninformed = Aucune feuille d’information n’est prévue pour les familles.
families-uninformed-help = Écrivez sous « information » qui les informe, quand et sur quel support (« une feuille remise et lue avec la famille au premier entretien »).
families-uninformed-title = familles sans information écrite
families-uninformed-checks = Quand la place des personnes accompagnées est décrite et que le dossier contient une charte d’engagements ou de confidentialité, cherche comment elles sont informées.
families-uninformed-why = Beaucoup de familles sont perdues ou méfiantes et craignent les services sociaux, jusqu’au placement de leurs enfants. Savoir qui se réunit et pourquoi est la première condition de la confiance.

way-in-unsaid = Le dossier ne dit pas comment l’on entre : envoyé par un professionnel, ou de soi-même.
way-in-unsaid-help = Écrivez sous « public.access » par qui et comment une personne est reçue, et si elle peut venir d’elle-même.
way-in-unsaid-title = voie d’entrée passée sous silence
way-in-unsaid-checks = Dans une charte ou une convention de partenariat qui décrit son public, cherche comment l’on y accède. Une simple information.
way-in-unsaid-why = Une famille peut venir d’elle-même et appeler les partenaires. Si le texte ne connaît que l’orientation, celles qu’aucun professionnel ne suit restent dehors.

absent-family-unreported = La famille est absente, et rien ne dit qu’il lui est rendu compte.
absent-family-unreported-unsaid = On parle ici de situations individuelles, et rien ne dit si la famille est présente.
absent-family-unreported-help = Écrivez sous « family_presence » si la famille est présente ; sinon, qui lui rend compte et dans quel délai (« absente ; le référent lui rend compte dans la semaine »).
absent-family-unreported-title = famille absente sans compte rendu
absent-family-unreported-checks = Dans une charte de confidentialité, lit ce que le dossier dit de la présence de la famille (« family_presence »). Si elle est absente, cherche qui lui rend compte. Si des instances examinent des situations, le dossier doit le dire.
absent-family-unreported-why = Une équipe qui décide d’un enfant sans ses parents, et sans rien leur en dire, perd leur confiance et, avec elle, ce qu’elle a décidé.

sharing-unlimited = La clause sur les informations partagées ne les limite pas à l’essentiel.
sharing-unlimited-help = Écrivez dans cette clause : « Seules sont partagées les informations essentielles, strictement nécessaires à l’accompagnement de la personne. »
sharing-unlimited-title = partage sans mesure
sharing-unlimited-checks = Lit, dans une charte de confidentialité, la clause qui dit ce qui est partagé et y cherche une mesure : l’essentiel, le strictement nécessaire, l’indispensable. La clause ordinaire la donne ; la règle regarde celle que l’on a mise à sa place.
sharing-unlimited-why = La loi n’ouvre le partage que pour ce qui est strictement nécessaire. Une clause plus large ne protège pas celui qui parle, et l’expose.

team-of-one-partner = « { $body } » examine des situations et ne réunit qu’un seul partenaire.
team-of-one-partner-members = Ses membres sont nommés ici.
team-of-one-partner-help = Nommez les autres partenaires concernés parmi les « members », ou retirez l’instance de « confidentiality.bodies » si c’est une réunion interne.
team-of-one-partner-title = équipe d’un seul partenaire
team-of-one-partner-checks = Parmi les instances qui examinent des situations (« confidentiality.bodies »), relève celles dont tous les sièges sont d’un même partenaire. Une simple information.
team-of-one-partner-why = Par crainte pour la confidentialité, des équipes se réunissent sans partenaires. Une charte sûre permet de les faire revenir, et avec eux ce qu’ils savent.

too-many-around-a-situation = Jusqu’à { $most } personnes examinent une même situation ; l’usage est de { $usual } au plus.
too-many-around-a-situation-seats = « { $body } » compte { $seats } sièges, et { $most } personnes au plus examinent une même situation.
too-many-around-a-situation-limit = La limite est écrite ici.
too-many-around-a-situation-help = Ramenez les sièges et « most_present » à ceux que la situation concerne, { $usual } personnes au plus ; les autres reçoivent le relevé de conclusions.
too-many-around-a-situation-title = trop de personnes autour d’une situation
too-many-around-a-situation-checks = Relève une limite (« confidentiality.most_present ») supérieure à huit, et les instances de « confidentiality.bodies » qui comptent plus de sièges que la limite, ou que huit quand rien n’est dit.
too-many-around-a-situation-why = Trop de partenaires autour d’un enfant intimident la famille, et l’on en vient à parler d’autres enfants. Seuls ceux que la situation concerne ont à l’entendre.

school-without-slot = « { $partner } » envoie quelqu’un aux réunions, et rien ne dit quand il est libre.
school-without-slot-help = Écrivez sous « slot » le temps libéré (« mardi, de 13 h 30 à 15 h 30, au collège »).
school-without-slot-title = établissement scolaire sans créneau de réunion
school-without-slot-checks = Pour un établissement scolaire (« legal_form: eple » ou un numéro UAI), demande que l’un au moins de ceux qui prennent part aux réunions ait un créneau.
school-without-slot-why = Les enseignants n’ont pas de décharge pour ces réunions. Sans créneau, l’école est invitée et n’est jamais là, et l’on parle de l’élève sans elle.

too-few-reviews = { $count ->
    [0] Aucun bilan n’est prévu
    [1] Un seul bilan est prévu
   *[other] { $count } bilans seulement sont prévus
} { $dated ->
    [yes] du { $from } au { $to }
   *[no] par an
} ; { $individual ->
    [yes] le parcours d’une personne en demande { $wanted }.
   *[no] la méthode en demande { $wanted }.
}
too-few-reviews-help = Écrivez sous « reviews » « times_per_year: 3 », « every: 4 months » ou trois « dates » par an.
too-few-reviews-unknown = la durée du partenariat n’est pas connue : on ne peut dire combien de bilans se tiennent par an.
too-few-reviews-title = moins de trois bilans par an
too-few-reviews-checks = Compte les bilans prévus chaque année de la durée ; une durée de moins d’un an en demande sa part. Une année ultérieure dont le calendrier n’est pas encore écrit n’est pas comptée. La règle est stricte pour le parcours d’une personne (« evaluation.individual »), indicative pour un partenariat, et n’est qu’une information quand le dossier n’a que des conventions d’objectifs.
too-few-reviews-why = Trois rencontres par an au moins, sur le modèle du projet d’accueil individualisé, laissent le temps de corriger. Un bilan unique, à la fin, constate et ne change plus rien.

objective-undecided = Le bilan ne dit pas ce qui est décidé de l’objectif « { $objective } ».
objective-undecided-missing = Le dernier bilan, « { $review } », ne décide rien de { $count ->
    [1] l’objectif { $objectives }.
   *[other] { $count } objectifs : { $objectives }.
}
objective-undecided-help = Écrivez sous « results », pour chaque objectif, une décision : « continue », « change », « new » ou « close ».
objective-undecided-title = objectif dont un bilan ne décide rien
objective-undecided-checks = Demande une décision à chaque résultat d’un bilan (« evaluation.reports »), et que le dernier bilan décide de tous les objectifs du dossier, sauf de ceux qu’un bilan antérieur a clos. Un bilan ancien n’a pas à connaître un objectif venu depuis.
objective-undecided-why = Réévaluer, c’est revenir aux premiers objectifs pour les poursuivre, en fixer d’autres ou les réadapter. Un objectif dont on ne décide rien continue par habitude.

closed-without-open-points = L’objectif « { $objective } » est clos, et le bilan ne dit pas ce qui reste à travailler.
closed-without-open-points-help = Écrivez sous « open_points » ce qui reste à travailler, fût-ce « rien ».
closed-without-open-points-title = objectif clos sans reste à travailler
closed-without-open-points-checks = Quand un bilan clôt un objectif, demande qu’il dise ce qui reste à travailler.
closed-without-open-points-why = L’évaluation fait apparaître les difficultés, les changements et les points à travailler. Clore sans les écrire oblige ceux qui suivent à tout redécouvrir.

expectation-never-reviewed = Aucun bilan n’examine l’indicateur « { $indicator } », qui mesure cette attente.
expectation-never-reviewed-help = Ajoutez « { $indicator } » aux « indicators » d’un bilan.
expectation-never-reviewed-title = attente qu’aucun bilan n’examine
expectation-never-reviewed-checks = Cherche l’indicateur de chaque attente (« expectations ») parmi ceux que les bilans examinent. Un bilan qui ne nomme aucun indicateur les examine tous.
expectation-never-reviewed-why = L’évaluation se tient dans un temps limité et répond aux attentes convenues. Une attente mesurée mais jamais lue laisse chacun sur son impression.

network-without-field-delegate = Personne ne parle au nom du terrain dans ce réseau porté par des institutions.
network-without-field-delegate-help = Écrivez sous « network.field_delegate » la fonction qui parle pour ceux qui rencontrent les personnes (« éducateur délégué par ses collègues »).
network-without-field-delegate-title = réseau d’institutions sans délégué du terrain
network-without-field-delegate-checks = Pour un réseau « institutional », signale l’absence de délégué du terrain. Une simple information.
network-without-field-delegate-why = Les réseaux d’institutions mobilisent peu ceux qui agissent. Un délégué choisi par eux rapporte au pilotage ce que les chartes ne voient pas.

network-without-succession = Rien ne dit qui prendra la suite de ceux qui animent ce réseau.
network-without-succession-help = Écrivez sous « network.succession » comment la relève est préparée (« un binôme, renouvelé chaque année »).
network-without-succession-title = réseau sans relève
network-without-succession-checks = Pour un réseau « thematic », cherche qui succède à ceux qui l’animent.
network-without-succession-why = Un réseau constitué autour d’un problème repose sur quelques bénévoles. Quand ils s’arrêtent, les personnes qui comptaient sur lui ne sont averties par personne.

knowledge-not-pooled = Les partenaires mettent en commun des moyens, mais aucun savoir ni aucune compétence.
knowledge-not-pooled-help = Écrivez sous « means.knowledge » ce que chacun sait faire et partage (« connaissance du quartier », « formation à l’écoute »).
knowledge-not-pooled-title = aucun savoir mis en commun
knowledge-not-pooled-checks = Quand une charte ou une convention de partenariat décrit des moyens, demande au moins un apport de savoirs ou de compétences.
knowledge-not-pooled-why = Le savoir et la compétence viennent en tête de ce que des partenaires s’apportent. Ce sont aussi les apports des plus petits, que l’argent seul rend invisibles.

ordinary-law-without-payer = « { $label } » est une dépense de droit commun, et nul ne dit qui devrait la payer.
ordinary-law-without-payer-help = Nommez sous « partner » le partenaire à qui la dépense revient.
ordinary-law-without-payer-title = dépense de droit commun sans payeur ordinaire
ordinary-law-without-payer-checks = Pour chaque charge marquée « ordinary_law: true » dont le motif est donné, demande le partenaire qui devrait la payer. Un programme de réussite éducative a sa propre règle.
ordinary-law-without-payer-why = L’exception se justifie le temps que le droit commun prenne la relève. Sans nommer celui à qui la dépense revient, elle devient la règle.

support-or-retention-unsaid = La charte de confidentialité ne dit pas { $missing ->
    [support] sur quel support les informations sont écrites.
   *[retention] combien de temps les informations sont gardées.
}
support-or-retention-unsaid-help = { $missing ->
    [support] Écrivez sous « confidentiality.support » où les informations sont consignées (« un relevé de conclusions, dans une armoire fermée »).
   *[retention] Écrivez sous « confidentiality.retention » une durée (« 1 year »).
}
support-or-retention-unsaid-title = support ou durée de conservation non dits
support-or-retention-unsaid-checks = Une charte de confidentialité dit six choses : quoi, à qui, sur quel support, combien de temps, ce qui ne l’est jamais, et la suite d’un manquement. La règle cherche le support et la durée ; les autres sont des clauses sans lesquelles la charte n’est pas rédigée (P0704). La durée de « data_protection » est admise.
support-or-retention-unsaid-why = Une charte vague ne protège personne. Un écrit sans lieu ni terme circule encore quand l’enfant a quitté l’école.

everything-shared = « { $words } » ne limite rien : on ne partage que l’essentiel.
everything-shared-help = Nommez ce qui est utile à l’accompagnement (« l’assiduité », « les actions déjà engagées »), ou ajoutez « strictement nécessaires à… ».
everything-shared-title = tout est partagé
everything-shared-checks = Dans « shared » et dans ce que chaque destinataire donne et reçoit, relève les mots qui désignent tout : « toutes les informations », « l’ensemble du dossier ». Ils sont admis quand la phrase les ramène au nécessaire ou à des données sans nom.
everything-shared-why = Ni la fonction ni la charte ne délient du secret pour un dossier entier. Seule l’information essentielle passe d’un partenaire à l’autre.

review-without-family = Les familles ou les personnes accompagnées ne sont conviées à aucun bilan.
review-without-family-individual = La famille n’est pas conviée au bilan « { $review } », qui porte sur le parcours d’une personne.
review-without-family-help = Écrivez « families: true » sous le bilan.
review-without-family-title = bilan sans la famille
review-without-family-checks = Pour un partenariat, demande que les familles ou les personnes accompagnées prennent part à un bilan au moins. Pour le parcours d’une personne (« evaluation.individual »), demande qu’elle ou sa famille soit conviée à chacun. La règle n’est qu’une information quand le dossier n’a que des conventions d’objectifs.
review-without-family-why = Elles seules savent ce que l’action a changé. Un bilan entre professionnels mesure ce qu’ils ont fait, et non ce que l’enfant y a gagné.

money-without-account = « { $partner } » reçoit de l’argent, et le dossier ne dit pas sur quel compte.
money-without-account-help = Écrivez son compte sous « bank_account » (« holder », « iban », « bic ») ou, pour un organisme public, son comptable sous « accountant ».
money-without-account-title = argent sans compte
money-without-account-checks = Pour chaque partie à une convention qui reçoit une contribution, cherche un compte bancaire ou un comptable public. Une caution, qui sera rendue, n’en demande pas.
money-without-account-why = La convention est une pièce du paiement : sans compte, le comptable rejette le mandat et le premier versement attend un courrier.

attainment-unsaid = Le bilan ne dit pas si l’objectif « { $objective } » est atteint.
attainment-unsaid-help = Écrivez sous « reached » : « reached », « partly-reached » ou « not-reached » ; ou dites-le en mots sous « finding ».
attainment-unsaid-title = objectif dont le bilan ne dit pas s’il est atteint
attainment-unsaid-checks = Demande, pour chaque résultat d’un bilan (« evaluation.reports »), dans quelle mesure l’objectif est atteint, par un terme ou en mots.
attainment-unsaid-why = On ne réévalue un objectif qu’après avoir regardé ce qu’il est devenu : sans ce constat, la décision n’est qu’une opinion.

review-unexplained = { $what ->
    [difficulties] L’objectif « { $objective } » n’est pas atteint, et le bilan « { $review } » ne dit pas ce qui a fait difficulté.
   *[changes] Le bilan « { $review } » modifie l’objectif « { $objective } » et ne dit pas ce qui change.
}
review-unexplained-help = { $what ->
    [difficulties] Écrivez les obstacles sous « difficulties », ou le constat de cet objectif sous « finding ».
   *[changes] Écrivez sous « changes » ce qui change : l’objectif, l’action, le public ou les rôles.
}
review-unexplained-title = bilan sans difficultés ni changements
review-unexplained-checks = Dans un bilan, demande les difficultés quand un objectif n’est pas atteint, ou ne l’est qu’en partie, et les changements quand il décide d’en modifier un ou d’en fixer un nouveau.
review-unexplained-why = L’évaluation fait apparaître les difficultés et les changements. Sans eux, le bilan suivant repart de zéro et le partenaire absent ne comprend pas ce qui a été décidé.
