# Rules of the family method-foundation: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

party-without-undertaking = Le partenaire « { $partner } » ne s’engage à rien envers les autres.
party-without-undertaking-help = Écrivez sous « undertakings » ce qu’il fera : un verbe, un objet, si possible un rythme (« ouvrir la salle chaque soir de classe »). S’il n’apporte que son soutien, ne le nommez pas parmi les parties.
party-without-undertaking-title = partenaire sans engagement
party-without-undertaking-checks = Chaque partie à une charte ou à une convention de partenariat a un engagement au moins, en propre ou au titre d’un principe. Les conventions d’objectifs, qui ont leurs obligations propres, ne sont pas concernées ; d’un partenaire dont on ne sait que le nom, la mission et l’intérêt sont demandés d’abord.
party-without-undertaking-why = Un partenaire se reconnaît à sa fonction précise. Celui qui ne promet rien signe en témoin, et les autres comptent à tort sur lui.

school-without-uai = L’établissement scolaire « { $school } » n’a pas de numéro UAI.
school-without-uai-help = Écrivez sous « uai » le numéro que donne l’annuaire de l’éducation nationale : sept chiffres et une lettre.
school-without-uai-title = établissement scolaire sans numéro UAI
school-without-uai-checks = Un collège ou un lycée public partenaire porte son numéro UAI, de même qu’une école, un collège ou un lycée cité parmi les lieux d’un partenaire. Pour information.
school-without-uai-why = Deux écoles d’une même ville peuvent porter le même nom ; le numéro dit sans erreur laquelle prend part à l’action.

state-signatory-without-delegation = « { $title } » signe pour l’État sans que soit nommée la délégation qui l’y autorise.
state-signatory-without-delegation-help = Ajoutez « delegation » avec la référence de l’arrêté (« reference »), sa date (« date »), son auteur (« by ») et ce qu’il couvre (« subject ») ; ou faites signer le préfet ou le recteur.
state-signatory-without-delegation-title = signature de l’État sans délégation nommée
state-signatory-without-delegation-checks = Dans une convention, celui qui signe pour l’État est ministre, préfet, recteur, ambassadeur ou chef de juridiction, ou bien sa délégation de signature est citée. Les chartes ne sont pas concernées.
state-signatory-without-delegation-why = Un chef de service ne lie l’État que dans les limites d’un arrêté publié. Les autres parties doivent pouvoir le vérifier avant de compter sur sa signature.

transferred-competence-missing = « { $partner } » ne dit pas au titre de quelle compétence transférée il s’engage.
transferred-competence-missing-help = Citez sous « competences » la compétence inscrite dans ses statuts (« action sociale d’intérêt communautaire », « politique de la ville »…) qui couvre l’objet de la convention.
transferred-competence-missing-title = compétence transférée non indiquée
transferred-competence-missing-checks = Un établissement public de coopération intercommunale, un syndicat ou un CIAS, partie à une convention, nomme au moins une compétence. La règle ne juge pas si cette compétence couvre l’objet.
transferred-competence-missing-why = Un groupement n’agit que dans les compétences que ses membres lui ont transférées. Une convention hors de ces limites est exposée à l’annulation.

social-needs-analysis-missing = L’analyse des besoins sociaux de « { $partner } » n’est pas citée.
social-needs-analysis-missing-help = Dites sous « need: source » ou « diagnosis » ce que le partenariat en retient et de quelle année elle est (« Analyse des besoins sociaux 2025 du CCAS »).
social-needs-analysis-missing-title = analyse des besoins sociaux non citée
social-needs-analysis-missing-checks = Quand un CCAS ou un CIAS est partenaire, le constat, le diagnostic ou un autre texte du dossier cite l’analyse des besoins sociaux. Pour information ; sans rubrique « need » ni « diagnosis », la règle se tait.
social-needs-analysis-missing-why = Le CCAS connaît le terrain mieux que d’autres et doit déjà cette analyse à son conseil d’administration : la citer évite de refaire le constat et le rend vérifiable.

finess-missing = « { $name } » n’a pas de numéro FINESS.
finess-missing-help = Écrivez sous « finess » les neuf caractères du fichier national des établissements sanitaires et sociaux ; s’il y a plusieurs sites, inscrivez chacun sous « establishments » avec le sien.
finess-missing-title = établissement sanitaire ou médico-social sans numéro FINESS
finess-missing-checks = Un établissement public de santé, ou un organisme ou un lieu dont le nom est celui d’un établissement de soins ou médico-social (EHPAD, IME, CHRS, SESSAD…), porte un numéro FINESS.
finess-missing-why = Une autorisation est donnée à un établissement précis : le numéro dit lequel agit, et sous quelle tarification ses moyens sont déjà financés.

fund-without-agreement = « { $partner } » est partenaire sans être partie à aucune convention du dossier, et ne dit pas par laquelle il s’engage.
fund-without-agreement-help = Ajoutez-le aux « parties » de la convention, ou dites sous « involvement » la convention propre par laquelle il prend part à l’action (convention d’objectifs et de financement, convention territoriale globale…).
fund-without-agreement-title = caisse partenaire sans convention
fund-without-agreement-checks = Dès qu’un dossier contient une convention, une CAF, une CPAM ou un autre organisme de protection sociale partenaire en est partie, ou cite dans sa fiche la convention ou le contrat par lequel il s’engage. Un dossier qui ne contient que des chartes n’est pas concerné.
fund-without-agreement-why = Une caisse agit par conventions. Si aucune n’est nommée, son appui repose sur des personnes et disparaît avec elles.

company-subsidised = { $by ->
    [subsidy] Une convention d’objectifs verserait une subvention à la société « { $company } ».
   *[partnership] Une personne publique paie la société « { $company } » : la convention pourrait être un marché public.
}
company-subsidised-help = Vérifiez qui a conçu le projet et qui en reçoit la contrepartie. S’il s’agit d’un service rendu à la personne publique, passez un marché ; s’il s’agit d’une aide, fondez-la sur le régime des aides aux entreprises ; sinon, ôtez ce versement.
company-subsidised-title = société payée par une convention
company-subsidised-checks = La règle signale une contribution d’une personne publique à une société ou à une banque partie à une convention : avertissement pour une convention d’objectifs, information pour une convention de partenariat. Les coopératives ne sont pas concernées.
company-subsidised-why = Une subvention soutient un projet d’intérêt général sans contrepartie. Versée à une société commerciale, elle s’expose à être requalifiée en marché ou en aide irrégulière, et reprise.

money-without-partnership = Cette convention de partenariat ne fait que verser de l’argent d’un côté à l’autre : { $payer ->
    [public] c’est une subvention.
   *[private] c’est du mécénat.
}
money-without-partnership-help = { $payer ->
    [public] Choisissez la convention d’objectifs (« kind: objectives-agreement »), ou dites ce que les parties poursuivent et font ensemble : « common_objective », des actions à plusieurs, d’autres moyens mis en commun.
   *[private] Rédigez une convention de mécénat, hors de ce dossier, ou dites ce que les parties poursuivent et font ensemble : « common_objective », des actions à plusieurs, d’autres moyens mis en commun.
}
money-without-partnership-title = argent versé sans partenariat
money-without-partnership-checks = Une convention de partenariat est signalée quand tous les moyens sont de l’argent versé par les uns aux autres, sans objectif commun, sans action, objectif ni tâche que deux partenaires mènent ensemble. Un versement mis en commun, sans « to », n’est pas compté.
money-without-partnership-why = Le mécénat et la subvention ont leurs règles (reçu fiscal, compte rendu financier). Les appeler partenariat prive le bénéficiaire d’un associé et expose le payeur à une requalification.

association-without-number = « { $partner } » signe une convention sans aucun numéro qui l’identifie.
association-without-number-help = Écrivez le numéro du répertoire national des associations (« rna », W suivi de neuf caractères) ou le « siret » ; en Alsace-Moselle et outre-mer, la référence du registre local sous « registration ».
association-without-number-title = association sans numéro
association-without-number-checks = Une association, une fondation ou un fonds de dotation, partie à une convention, porte un numéro au moins : RNA, SIREN, SIRET ou autre enregistrement. Les chartes ne sont pas concernées.
association-without-number-why = Deux associations peuvent porter le même nom. Sans numéro, le comptable ne sait pas qui payer, et un juge ne sait pas qui s’est engagé.

national-partner-without-local-voice = « { $partner } » est un organisme national, et personne ne le représente sur ce territoire (niveau { $level }).
national-partner-without-local-voice-help = Nommez sous « attends » la fonction qui siège pour lui sur place, ou sous « establishments » sa délégation locale.
national-partner-without-local-voice-title = organisme national sans représentant local
national-partner-without-local-voice-checks = Un partenaire de niveau national, partie à un texte dont le territoire est local, communal, intercommunal ou départemental, a un lieu sur place ou une fonction qui assiste aux réunions. L’État n’est pas concerné.
national-partner-without-local-voice-why = Un accord national vit par ses déclinaisons. Sans interlocuteur sur place, les autres partenaires ont une signature, mais personne avec qui travailler.

term-beyond-framework = La durée s’achève le { $end }, après la convention-cadre « { $framework } », qui finit le { $limit }.
term-beyond-framework-end = La convention-cadre finit ici.
term-beyond-framework-help = Arrêtez la durée au { $limit } au plus tard, ou inscrivez sous « framework: end » la fin que donne l’avenant qui a prolongé la convention-cadre.
term-beyond-framework-unknown = La fin de la convention-cadre (« framework: end ») n’est pas donnée : on ne sait pas si la durée la dépasse.
term-beyond-framework-title = durée plus longue que celle de la convention-cadre
term-beyond-framework-checks = Quand le dossier nomme sous « framework » une convention-cadre et sa fin, ni la durée du dossier ni celle d’un document ne la dépassent. Le même jour est admis.
term-beyond-framework-why = Une convention locale tire sa raison et souvent ses crédits de la convention-cadre : passé le terme de celle-ci, elle promet ce que le niveau supérieur n’a pas promis.

european-fund-unmentioned = Le fonds européen « { $fund } » paie une part, et rien ne dit que l’Union européenne sera citée.
european-fund-unmentioned-help = Ajoutez sous « communication: text » : les publications portent l’emblème de l’Union européenne et la mention « Cofinancé par l’Union européenne ».
european-fund-unmentioned-title = fonds européen sans mention de l’Union
european-fund-unmentioned-checks = Quand « european_fund » nomme un fonds européen, un autre texte du dossier, d’ordinaire la clause de communication, prévoit l’emblème ou la mention de l’Union européenne.
european-fund-unmentioned-why = La publicité est une condition des fonds européens : son oubli coûte une part de l’aide au contrôle, et c’est le bénéficiaire qui la rend.

foreign-party-unsettled = « { $partner } » est de droit étranger, et la convention ne règle pas tout ce qu’elle doit : manque { $missing }.
foreign-party-unsettled-help = Écrivez sous « international » ce qui manque ({ $missing }) : « law » le droit applicable, « language » la langue qui fait foi, « currency » la monnaie des versements.
foreign-party-unsettled-title = convention avec une partie étrangère sans droit, langue ou monnaie
foreign-party-unsettled-checks = Quand une partie à une convention est de droit étranger, la rubrique « international » nomme le droit applicable, la langue qui fait foi et, s’il y a des contributions financières, la monnaie. Un partenaire étranger qui ne signe que des chartes n’est pas concerné.
foreign-party-unsettled-why = Deux droits donnent deux sens au même mot, et deux versions en deux langues finissent par se contredire : ce qui n’est pas choisi avant sera plaidé après.

field-and-operational-never-meet = Aucune instance ni aucun bilan ne réunit un partenaire de terrain (« { $field } ») et un partenaire opérationnel (« { $operational } »).
field-and-operational-never-meet-other = Le partenaire opérationnel est ici.
field-and-operational-never-meet-help = Donnez un siège aux deux dans une même instance (« governance: bodies: members »), ou nommez-les ensemble parmi ceux qui assistent à un bilan (« attendees »).
field-and-operational-never-meet-title = partenaires de terrain et opérationnels qui ne se croisent pas
field-and-operational-never-meet-checks = Quand le dossier compte des partenaires de terrain et des partenaires opérationnels (« role »), une instance ou un bilan au moins réunit les uns et les autres. Une instance ou un bilan dont les membres ne sont pas nommés est tenu pour ouvert à tous.
field-and-operational-never-meet-why = Ceux qui conduisent l’action et ceux qui la vivent chaque jour ne se croisent pas forcément. Sans rencontre prévue, les décisions ignorent le terrain et le terrain ignore les décisions.

partner-apart = « { $partner } » ne fait rien, n’apporte rien et ne vient à aucune réunion.
partner-apart-help = Confiez-lui une tâche (« tasks: done_by » ou « contributed_by »), un siège ou une place aux bilans ; ou dites sous « involvement » ce qui est prévu et ce qui le retient.
partner-apart-title = partenaire tenu à l’écart
partner-apart-checks = Une partie à une charte ou à une convention, qui n’agit dans aucune tâche, aucun objectif ni aucune action, n’apporte aucun moyen et n’est attendue à aucune réunion, est signalée, sauf si « involvement » dit pourquoi. Être consulté ou informé n’est pas agir ; celle qui vient aux réunions sans rôle est signalée par P3562.
partner-apart-why = Certains partenaires s’affaiblissent faute de moyens. Le dire permet de les attendre ou de les aider ; le taire laisse croire qu’ils sont là.

mission-missing = La mission de « { $partner } » n’est pas dite.
mission-missing-help = Écrivez sous « mission », en une ou deux phrases, ce que ce partenaire fait hors du partenariat et de plein droit (« Le collège assure la scolarité de cinq cents élèves »).
mission-missing-title = mission d’un partenaire non dite
mission-missing-checks = Chaque partie à une charte, à une charte de confidentialité ou à une convention a une mission écrite. Un texte sans parties, ou qui n’en a qu’une, n’est pas concerné.
mission-missing-why = Chacun est légitime dans son domaine, à condition que les autres le connaissent : c’est ce qui permet de partager une situation, de passer un relais et de ne pas attendre d’un partenaire ce qu’il ne peut donner.

hierarchy-between-parties = « { $words } » : une partie est placée sous une autre (« { $chief } »).
hierarchy-between-parties-help = Dites ce que chacune fait et qui coordonne (« avec l’appui de », « en lien avec », « sous la coordination de ») ; si un texte crée une tutelle, citez-le hors des engagements.
hierarchy-between-parties-title = hiérarchie entre parties
hierarchy-between-parties-checks = La règle cherche dans le texte des documents une partie placée « sous l’autorité », « sous la tutelle » ou « sous la direction » d’une autre. Elle laisse de côté les phrases qui parlent de personnels mis à disposition, celles qui nient la hiérarchie, et les clauses types.
hierarchy-between-parties-why = On est partenaire librement, sans lien hiérarchique, dans un cadre défini. Un lien de subordination ferait de l’un l’exécutant de l’autre, et de la convention un contrat de travail, un mandat ou un marché.

legal-basis-missing = Le partenariat est dit prévu par un texte, et aucun texte n’est cité.
legal-basis-missing-help = Citez sous « legal_basis » la loi, le décret ou la circulaire qui le prévoit, avec sa date et l’article ; si personne ne l’impose, écrivez « form: project ».
legal-basis-missing-title = partenariat prévu par un texte non cité
legal-basis-missing-checks = Quand « form » vaut « required-by-law », « legal_basis » cite au moins un texte.
legal-basis-missing-why = Un partenariat imposé reste un partenariat, mais ses parties doivent savoir à quoi le texte les oblige et ce qu’elles choisissent au-delà.

interest-missing = L’intérêt de « { $partner } » au partenariat n’est pas dit.
interest-missing-help = Écrivez sous « interest » ce qu’il y cherche, pour lui-même ou pour les personnes qu’il accompagne (« Le collège attend un relais pour ce qui dépasse l’école »). Demandez-le-lui : c’est à lui de le dire.
interest-missing-title = intérêt d’un partenaire non dit
interest-missing-checks = Chaque partie à une charte ou à une convention de partenariat écrit son intérêt. Les conventions d’objectifs, où l’une soutient le projet de l’autre, ne sont pas concernées.
interest-missing-why = L’intérêt mutuel est la première condition du partenariat : celui dont on ignore l’intérêt partira le premier, et nul ne saura pourquoi.

autonomy-missing = Les principes de la charte ne disent pas l’autonomie des partenaires.
autonomy-missing-help = Ajoutez sous « principles » : « name: autonomy », et dites sous « meaning » ce que chacun garde en propre (mission, règles, agents) et qu’aucun ne commande à un autre.
autonomy-missing-title = autonomie des partenaires non dite
autonomy-missing-checks = Une charte entre partenaires, qui énonce des principes, y compte l’autonomie, sous ce nom ou sous un titre qui la dit. Les conventions de partenariat ont une clause d’autonomie, dont l’omission est signalée par P0710. Une charte sans parties n’est pas concernée.
autonomy-missing-why = Chacun est légitime dans son domaine et n’a pas de chef parmi les autres. Faute de l’écrire, celui qui paie ou qui coordonne finit par diriger.

principle-missing = { $count ->
    [one] Un principe du partenariat manque à la charte : { $principles }.
   *[other] Des principes du partenariat manquent à la charte : { $principles }.
}
principle-missing-help = Ajoutez sous « principles » ceux qui manquent (« name » : { $keys }), chacun avec ce qu’il veut dire ici (« meaning »). Un principe écarté à dessein peut faire l’objet d’une suppression motivée.
principle-missing-title = principe du partenariat absent de la charte
principle-missing-checks = Une charte entre partenaires qui énonce des principes les a tous : soit les cinq (intérêt mutuel, égalité, autonomie, coopération, évolution), soit les quatre modalités, sans l’égalité, ce qui n’est alors signalé que pour information. L’autonomie a sa propre règle (P3025). Un principe d’un autre nom compte si son titre le dit.
principle-missing-why = Ces principes se tiennent : sans intérêt mutuel on se retire, sans coopération on se juxtapose, sans évaluation rien ne change, et sans égalité le plus fort décide.

cooperation-missing = Aucun objectif, aucune action ni aucune tâche n’est menée par deux partenaires : chacun agit dans son coin.
cooperation-missing-help = Nommez sous « partners » d’une action, ou sous « done_by » ou « contributed_by » d’une tâche, un second partenaire, et dites sous « pooled » ce qu’ils mettent en commun.
cooperation-missing-title = aucune action menée à plusieurs
cooperation-missing-checks = Dans un dossier qui contient une charte ou une convention de partenariat entre plusieurs parties, un objectif, une action ou une tâche au moins réunit deux partenaires qui agissent. Être consulté ou informé ne suffit pas. Une charte qui ne décrit ni objectif ni tâche n’est pas concernée.
cooperation-missing-why = Coopérer, c’est mettre en commun l’expérience de chacun pour la corriger. Des actions juxtaposées se présentent sous un seul titre, mais n’apprennent rien les unes des autres.

evaluation-missing = { $what ->
    [hollow] La rubrique « evaluation » ne dit ni ce qu’on demande, ni comment, ni quand.
   *[absent] La charte ne prévoit aucune évaluation du partenariat.
}
evaluation-missing-help = Écrivez sous « evaluation » au moins une question (« questions »), un critère (« criteria ») ou une méthode (« method »), et les bilans qui y répondent (« reviews », trois par an par exemple).
evaluation-missing-title = partenariat sans évaluation
evaluation-missing-checks = Une charte entre partenaires prévoit une évaluation ; dans une charte comme dans une convention, la rubrique « evaluation » contient une question, un critère, une méthode ou un bilan. Une convention sans aucune rubrique d’évaluation est signalée par P0704.
evaluation-missing-why = L’évaluation permet de clore l’action en faisant ressortir ce qui reste à travailler. Sans elle, on reconduit par habitude ou l’on cesse sans savoir pourquoi.

unequal-seats = Dans l’instance « { $body } », les partenaires ont de { $least } à { $most } sièges, et rien ne dit pourquoi ni comment on vote.
unequal-seats-help = Donnez à chacun le même nombre de sièges, ou écrivez sous « voting » la règle qui rétablit l’égalité (« une voix par partenaire ») ou la raison de la différence (« au titre de la compétence qu’il exerce »).
unequal-seats-title = sièges inégaux sans raison dite
unequal-seats-checks = Dans chaque instance, les partenaires dont le nombre de sièges est donné en ont autant, ou « voting » règle la question : une voix par partenaire, unanimité, consensus, collèges, proportion ou motif. Les sièges des habitants et des personnes accompagnées ne sont pas comptés.
unequal-seats-why = Les partenaires sont différents et égaux. Une majorité réservée à l’un d’eux, sans raison écrite, en fait le chef des autres.

revision-missing = Rien ne dit quand ce texte est relu ni comment il change.
revision-missing-help = Écrivez sous « revision » à quel rythme le texte est revu (« every: 1 year »), qui l’adopte (« majority ») et, s’il y a lieu, qui est consulté (« text »).
revision-missing-title = texte sans clause de révision
revision-missing-checks = Un dossier qui contient une charte ou une convention de partenariat entre plusieurs parties a une rubrique « revision » avec un rythme, une règle d’adoption ou un texte. Les conventions d’objectifs, qui ont une clause d’avenant, ne sont pas concernées.
revision-missing-why = Un partenariat est à renouveler sans cesse. Un texte que personne ne rouvre décrit bientôt un partenariat qui n’existe plus.

need-or-objective-missing = { $missing ->
    [need] Le besoin auquel répond le partenariat n’est pas dit.
    [objective] L’objectif que les partenaires poursuivent ensemble n’est pas dit.
   *[both] Ni le besoin ni l’objectif commun du partenariat ne sont dits.
}
need-or-objective-missing-help = { $missing ->
    [need] Écrivez sous « need: statement » ce qui a été constaté, chez qui et où, avec sa source.
    [objective] Écrivez sous « common_objective », en un paragraphe, ce que les partenaires veulent obtenir ensemble, ou nommez plusieurs partenaires dans un objectif.
   *[both] Écrivez sous « need: statement » ce qui a été constaté, et sous « common_objective » ce que les partenaires veulent obtenir ensemble.
}
need-or-objective-missing-title = besoin ou objectif commun non dit
need-or-objective-missing-checks = Un dossier qui contient une charte ou une convention de partenariat entre plusieurs parties dit le besoin (constat ou résumé du diagnostic) et l’objectif commun (un paragraphe, ou un objectif que plusieurs partenaires poursuivent).
need-or-objective-missing-why = Un partenariat met des efforts en commun vers un objectif, lui-même lié à un besoin clairement identifié. S’il en manque un, on ne peut ni choisir les actions ni les évaluer.

need-without-source = Le constat n’a ni source, ni méthode, ni diagnostic.
need-without-source-help = Dites sous « source » d’où vient le constat (étude, enquête, analyse des besoins sociaux, réunion datée), et si possible sous « method » comment il a été établi.
need-without-source-title = constat sans source
need-without-source-checks = Dans un dossier qui contient une charte ou une convention, le besoin écrit a une source ou une méthode, ou bien le dossier a un diagnostic.
need-without-source-why = Un constat que rien n’appuie est l’avis de celui qui l’écrit : le premier partenaire qui le conteste arrête tout.

motive-missing = Rien ne dit ce qui engage « { $partner } » : un intérêt, une responsabilité, une motivation ou une obligation.
motive-missing-help = Écrivez « motive » : « interest », « responsibility », « motivation » ou « obligation » (dans ce dernier cas, citez le texte sous « legal_basis »).
motive-missing-title = motif d’un partenaire non dit
motive-missing-checks = Chaque partie à une charte ou à une convention de partenariat dont l’intérêt est écrit dit aussi à quel titre elle s’engage. Celle dont l’intérêt manque est signalée par P3024, une seule fois.
motive-missing-why = On n’attend pas la même chose de celui que la loi oblige, de celui qui est responsable du service et de celui qui vient de son plein gré.

obligation-without-basis = « { $partner } » participe par obligation, et aucun texte n’est cité qui l’oblige.
obligation-without-basis-help = Citez sous « legal_basis » la loi, le décret ou l’article qui l’oblige ; si personne ne l’impose, écrivez « motive: responsibility ».
obligation-without-basis-title = obligation sans texte
obligation-without-basis-checks = Quand le motif d’une partie est « obligation », « legal_basis » ou la fiche de cette partie cite un texte. Un partenariat dit prévu par un texte (« form: required-by-law ») relève de P3023.
obligation-without-basis-why = Une obligation sans texte est une pression. Le partenaire qui se croit tenu sans l’être se retire dès qu’il le découvre.

same-means-from-all = Tous les partenaires apportent la même chose : { $nature ->
    [financial] de l’argent.
    [human] du temps et des personnes.
    [material] des locaux ou du matériel.
   *[knowledge] un savoir ou une expérience.
}
same-means-from-all-help = Inscrivez sous « means » ce que chacun apporte d’autre : « human » (du temps, des personnes), « material » (des locaux, du matériel), « knowledge » (un savoir, une expérience du public), « financial ».
same-means-from-all-title = apports tous de même nature
same-means-from-all-checks = Dans un dossier qui contient une charte ou une convention de partenariat, quand deux partenaires au moins apportent des moyens, ces moyens sont de deux natures au moins.
same-means-from-all-why = Les contributions d’un partenariat sont mutuelles et différentes. Des apports identiques s’additionnent sans se compléter : un groupement d’achat ou un fonds commun suffirait.

objective-without-result = { $missing ->
    [result] L’objectif « { $objective } » n’annonce aucun résultat.
    [partner] Personne ne contribue à l’objectif « { $objective } ».
   *[both] L’objectif « { $objective } » n’annonce aucun résultat et personne n’y contribue.
}
objective-without-result-help = { $missing ->
    [result] Écrivez sous « result » ce qui aura changé quand il sera atteint, ou donnez une cible à un indicateur (« target »).
    [partner] Nommez qui le conduit (« lead ») et avec qui (« partners »).
   *[both] Écrivez sous « result » ce qui aura changé quand il sera atteint, et nommez qui le conduit (« lead ») et avec qui (« partners »).
}
objective-without-result-title = objectif sans résultat ou sans contributeur
objective-without-result-checks = Dans un dossier qui contient une charte ou une convention entre plusieurs parties, chaque objectif a un résultat attendu, en mots ou par la cible d’un indicateur, et un partenaire au moins qui le conduit ou y contribue, en propre ou par une action.
objective-without-result-why = Être partenaires, c’est parvenir ensemble à un résultat commun. Un objectif sans résultat ne s’évalue pas, et un objectif sans personne ne se réalise pas.

object-of-one-party = De toutes les parties à « { $document } », une seule prend part à ses objectifs : « { $partner } ».
object-of-one-party-help = Nommez les autres parties sous « partners » des objectifs ou des actions auxquels elles contribuent ; si le projet est celui d’une seule, choisissez une convention d’objectifs (« kind: objectives-agreement »).
object-of-one-party-title = objet qui ne concerne qu’une partie
object-of-one-party-checks = Les objectifs d’une convention de partenariat (ceux qu’elle nomme ; à défaut, tous, avec les tâches) réunissent deux de ses parties au moins, en propre ou par leurs actions. Quand personne n’agit avec personne dans tout le dossier, seule P3026 le dit.
object-of-one-party-why = L’objet d’un partenariat dépasse le cadre d’action de chacun. S’il est celui d’un seul, les autres le financent ou le regardent faire : c’est une autre convention.

disagreement-left-open = Un désaccord est constaté (« { $point } ») et rien ne dit comment il a été ou sera réglé.
disagreement-left-open-help = Notez la suite donnée : une décision sous « policy: decisions » (prise ou à prendre, par qui, avant quand), ou la proposition et sa suite sous « history ».
disagreement-left-open-title = désaccord sans suite notée
disagreement-left-open-checks = Quand le diagnostic nomme des points de désaccord, le dossier garde la trace d’au moins une décision ou d’une proposition suivie d’effet. Pour information.
disagreement-left-open-why = Le partenariat est un compromis entre des intérêts divers. Un désaccord dont on ne garde pas la solution revient à chaque réunion.

partnership-in-name-only = Ce texte s’appelle partenariat, mais n’a ni objectif commun, ni action menée à plusieurs, ni évaluation.
partnership-in-name-only-help = Écrivez ce que les parties poursuivent ensemble (« common_objective »), ce qu’elles font à plusieurs (« objectives », « tasks ») et comment elles l’évalueront (« evaluation ») ; sinon, donnez au texte le nom de ce qu’il est.
partnership-in-name-only-title = partenariat de nom seulement
partnership-in-name-only-checks = Une convention ou une charte entre plusieurs parties, dont le titre ou le genre dit « partenariat », est signalée quand il lui manque à la fois l’objectif commun, toute action commune et toute évaluation. Les trois manques ne sont alors pas signalés séparément.
partnership-in-name-only-why = Le mot se banalise au détriment de la chose : on signe un partenariat comme on prend une enseigne, puis chacun attend de l’autre ce qu’aucun n’a promis.

state-steers-alone = L’État coordonne seul le partenariat : il préside toutes les instances, et aucun texte ne lui donne ce rôle.
state-steers-alone-help = Confiez la coordination ou une présidence à un autre partenaire (« coordinator », « governance: bodies: chair »), ou dites sur quoi ce rôle se fonde : le texte sous « legal_basis », la part de l’État sous « policy: role_of_state ».
state-steers-alone-title = pilotage par l’État seul
state-steers-alone-checks = La règle signale un partenariat dont le coordonnateur est l’État, qui préside aussi toutes les instances, sans texte cité et sans que le rôle de l’État soit décrit. Une présidence partagée ou tournante suffit.
state-steers-alone-why = L’État impulse et dicte la norme ; il ne dirige plus les politiques sociales, que les collectivités et les associations conduisent. Un pilotage sans partage fait d’elles des exécutants.

values-missing = La charte n’énonce aucune valeur.
values-missing-help = Ajoutez sous « values » une valeur au moins, avec ce qu’elle veut dire ici (« meaning ») et si elle est partagée par tous (« standing: shared ») ou reconnue par certains (« recognised », avec « partners »).
values-missing-title = charte sans valeur
values-missing-checks = Une charte entre plusieurs partenaires énonce au moins une valeur. Une charte sans parties, ou qui n’en a qu’une, n’est pas concernée.
values-missing-why = Un partenariat donne du sens à un service en le fondant sur des valeurs, sinon partagées, au moins reconnues : c’est à elles qu’on revient quand les intérêts s’opposent.

agreement-without-values = { $known ->
    [yes] La convention réunit des partenaires publics ou associatifs et « { $funder } » sans dire au nom de quelles valeurs.
   *[no] La convention n’énonce aucune valeur, et le dossier n’a pas de charte qui en énonce.
}
agreement-without-values-help = Écrivez sous « values » ce que les parties tiennent pour acquis (égalité d’accès, laïcité, respect de la vie privée…), avec le sens donné ici : le préambule les reprend.
agreement-without-values-title = convention sans valeur
agreement-without-values-checks = Un dossier sans charte, qui contient une convention de partenariat, ou toute convention à laquelle une fondation, un fonds de dotation, une mutuelle, une banque ou une société est partie, énonce au moins une valeur. S’il a une charte, P3040 s’applique seule.
agreement-without-values-why = Chartes et conventions améliorent un service quand elles portent des valeurs. Écrites, elles disent aussi jusqu’où un financeur privé peut attacher son nom à l’action.

value-held-by-nobody = La valeur « { $value } » est dite reconnue, sans que l’on sache par qui.
value-held-by-nobody-help = Nommez sous « partners » ceux qui la portent et que les autres respectent, ou écrivez « standing: shared » si tous la font leur.
value-held-by-nobody-title = valeur reconnue par personne
value-held-by-nobody-checks = Une valeur dont la portée est « recognised » nomme au moins un partenaire.
value-held-by-nobody-why = La valeur d’un seul peut être respectée par tous, à condition de savoir à qui elle appartient et qui en répond.

accession-missing = La charte ne dit pas comment un nouveau partenaire la rejoint.
accession-missing-help = Écrivez sous « accession » qui peut adhérer et comment (« conditions »), le préavis de départ (« leaving_notice ») et ce que devient la charte quand l’un s’en va (« effect_on_others »).
accession-missing-title = charte sans clause d’adhésion
accession-missing-checks = Un dossier qui contient une charte entre plusieurs partenaires a une rubrique « accession ». Les conventions, qui se modifient par avenant, ne sont pas concernées.
accession-missing-why = Un partenariat se renouvelle par ceux qui le rejoignent. Sans porte écrite, on entre par relation ou l’on n’entre pas.

own-objectives-missing = « { $partner } » reçoit une subvention, et ses objectifs propres ne sont pas dits.
own-objectives-missing-help = Écrivez sous « own_objectives » ce que l’association poursuit d’elle-même, selon ses statuts ou son projet associatif, en plus des priorités du financeur.
own-objectives-missing-title = objectifs propres de l’association non dits
own-objectives-missing-checks = Une association, une fondation ou un fonds de dotation qui reçoit une contribution et qui est partie à une convention d’objectifs (avec ou sans moyens) nomme au moins un objectif propre.
own-objectives-missing-why = L’association s’ajuste aux priorités publiques sans abandonner les siennes. Un préambule qui ne dit que celles du financeur fait d’elle son prestataire, et de la subvention un marché.

carried-twice = « { $title } » est porté par « { $second } » comme par « { $first } ».
carried-twice-first = Première fois ici.
carried-twice-help = Gardez un seul porteur et nommez l’autre parmi ceux qui font ou contribuent ; si ce sont deux choses, dites dans chaque titre ce qui les distingue (le public, le lieu, le moment).
carried-twice-title = même tâche portée par deux partenaires
carried-twice-checks = Deux tâches, ou deux actions, de même intitulé n’ont pas deux porteurs différents. La casse et la ponctuation finale ne comptent pas.
carried-twice-why = Les partenaires se complètent ; ils ne se doublent pas. Ce que deux portent séparément, aucun n’en répond, et les familles ne savent à qui s’adresser.

competence-claimed-twice = « { $second } » et « { $first } » se donnent la même compétence : « { $competence } ».
competence-claimed-twice-first = Première fois ici.
competence-claimed-twice-help = Dites ce que chacun en exerce (« instruction des demandes », « accueil et orientation »…) ; si la loi la partage entre eux, écrivez-le de la part de chacun.
competence-claimed-twice-title = même compétence chez deux partenaires
competence-claimed-twice-checks = Deux partenaires du dossier ne citent pas une compétence dans les mêmes termes. La casse et la ponctuation finale ne comptent pas.
competence-claimed-twice-why = Chacun est légitime dans son domaine. Une compétence revendiquée deux fois prépare un conflit, ou laisse chacun croire que l’autre s’en charge.

task-without-relay = La tâche « { $task } » repose sur « { $carrier } » seul, sans relais.
task-without-relay-help = Dites sous « relay » qui prend la suite quand il ne le peut plus, ou associez un autre partenaire sous « done_by » ou « contributed_by ».
task-without-relay-title = tâche sans relais
task-without-relay-checks = Dans un dossier qui contient une charte ou une convention entre plusieurs parties, chaque tâche a un relais ou réunit deux partenaires au moins qui agissent. Ceux qui ne sont que consultés ou informés ne comptent pas.
task-without-relay-why = Chacun est indépendant, et tous dépendent de chacun. La tâche d’un seul s’arrête avec lui, et les personnes accompagnées s’en aperçoivent les premières.

natural-person-as-party = « { $name } » est une personne physique : une convention de partenariat lie des organismes.
natural-person-as-party-help = Nommez l’organisme au nom duquel cette personne agit, et inscrivez-la sous « signatories » ou « attends » ; si elle exerce seule (profession libérale), donnez sa forme sous « legal_form » et son SIRET.
natural-person-as-party-title = personne physique nommée comme partie
natural-person-as-party-checks = La règle signale une partie à une convention, sans forme juridique, dont le nom commence par une civilité ou est celui d’une personne décrite sous « persons ». Les chartes ne sont pas concernées.
natural-person-as-party-why = Un partenariat n’est pas une affaire de personnes. Ce qu’une personne a promis part avec elle, et ses obligations pèsent sur son propre patrimoine.
