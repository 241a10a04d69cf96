# Rules of the family subsidy: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

written-agreement-missing = « { $payer } » verse à « { $beneficiary } » { $amount } au titre de { $year }{ $kind ->
    [both] , moyens valorisés compris,
   *[money] ,
} au-delà de { $limit }, et aucune convention du dossier ne règle cette somme entre eux.
written-agreement-missing-help = Ajoutez sous « documents » une convention (« kind: objectives-agreement ») dont ils sont tous deux parties, ou nommez cette contribution sous « contributions » dans la convention qui existe. Si elle est réglée dans un autre dossier, dites-le sous « suppressions ».
written-agreement-missing-unknown = les autres subventions de « { $payer } » dans l’année ne sont pas connues : sous « other_subsidies », écrivez leur montant, ou « aucune ».
written-agreement-missing-title = subvention sans convention écrite
written-agreement-missing-checks = Au-delà de 23 000 euros par an, les sommes qu’une personne publique verse à un même organisme de droit privé sont réglées par une convention du dossier dont l’une et l’autre sont parties. Les moyens prêtés comptent pour leur valeur, moins ce qui en est payé. Au-dessous du seuil, et entre personnes publiques, la règle se tait.
written-agreement-missing-why = Sans convention, le comptable public refuse de payer et l’attribution est illégale. Le seuil s’apprécie sur l’année entière : plusieurs petites subventions du même payeur s’additionnent.

subsidy-terms-unsaid = La convention ne dit plus { $term ->
    [object] quel est l’objet de la subvention
    [amount] quel est le montant de la subvention
    [payment] comment la subvention est versée
   *[use] à quoi la subvention peut être employée
} : l’article qui l’énonce est retiré, et aucun autre ne le remplace.
subsidy-terms-unsaid-help = Gardez l’article, ou écrivez-en la matière sous « clauses.replace » ou « clauses.add ».
subsidy-terms-unsaid-title = mention légale retirée d’une convention de subvention
subsidy-terms-unsaid-checks = Une convention qui règle une subvention énonce son objet, son montant, les modalités de son versement et les conditions de son emploi. La règle parle quand l’article qui le fait est retiré sans qu’un autre passage y supplée.
subsidy-terms-unsaid-why = Ces quatre mentions sont celles que la loi exige : celui qui paie et celui qui reçoit doivent pouvoir opposer le même texte au comptable et au juge.


subsidy-reasons-unsaid = Le préambule ne dit pas { $reason ->
    [initiative] que le projet vient du bénéficiaire
    [interest] quel intérêt public le projet sert
   *[link] comment le projet rejoint la politique de la collectivité
}.
subsidy-reasons-unsaid-help = Écrivez trois considérants : le projet est conçu par le bénéficiaire ; la collectivité conduit une politique d’intérêt public ; le projet y participe. L’article « preamble-subsidy » les rédige d’après le dossier.
subsidy-reasons-unsaid-title = préambule de subvention incomplet
subsidy-reasons-unsaid-checks = Le préambule d’une convention d’objectifs dit l’initiative du bénéficiaire, l’intérêt public en cause et le lien de l’une à l’autre, comme le modèle de 2010. La règle lit le préambule que vous avez écrit à la place de celui de l’outil, ou son absence.
subsidy-reasons-unsaid-why = Ces trois raisons distinguent une subvention d’un achat : c’est là que le juge les cherche d’abord.

payment-time-unsaid = La convention ne dit pas quand la subvention est versée : ni date, ni événement, ni délai.
payment-time-unsaid-help = Sous « payments », donnez à chaque versement une « date » ou un « event » ; sinon écrivez que la somme est payée dans les { $days } jours de la notification de la décision.
payment-time-unsaid-title = versement sans date ni délai
payment-time-unsaid-checks = Depuis la loi du 1er juillet 2021, une convention de subvention donne les dates de versement, un événement qui le déclenche, ou le délai de soixante jours. La règle parle quand l’échéancier manque et que l’article sur le versement, récrit ou retiré, n’en dit rien.
payment-time-unsaid-why = À défaut d’autre date, soixante jours courent de la notification. L’association qui ne le lit pas dans son texte ne peut ni prévoir sa trésorerie ni relancer à temps.

surplus-unsaid = La convention ne dit pas ce que devient un excédent.
surplus-unsaid-help = Écrivez sous « means.financial.surplus » quelle part l’association garde et ce qu’elle en fait, ou rétablissez l’article « surplus ».
surplus-unsaid-title = sort de l’excédent non réglé
surplus-unsaid-checks = Une convention de subvention conclue depuis la loi du 1er juillet 2021 dit si un excédent raisonnable est gardé, rendu ou imputé sur la suite.
surplus-unsaid-why = L’association ne peut garder un excédent que si la convention le prévoit : le silence la condamne à rendre, et décourage la bonne gestion.

regranting-unsettled = { $known ->
    [yes] Une part de la subvention semble aller à « { $to } »
   *[no] Le budget semble reverser une part de la subvention à un autre organisme
}, sans que la convention le prévoie.
regranting-unsettled-received = La subvention de la collectivité est ici.
regranting-unsettled-help = Écrivez sous « means.financial.regranting » à qui, combien et à quelles conditions la somme est reversée. Si cet argent ne vient pas de la subvention, dites-le sous cette même clé.
regranting-unsettled-title = reversement non prévu
regranting-unsettled-checks = Quand un organisme privé subventionné par une collectivité, ou par son CCAS, contribue à son tour à un autre organisme privé, ou que le budget de l’action porte une subvention versée (compte 657), la clé « regranting » dit à quelles conditions. Elle peut rester à compléter.
regranting-unsettled-why = Le reversement d’une subvention est interdit s’il n’est pas expressément prévu : la collectivité doit savoir où va l’argent public, et peut en demander la restitution.

control-unsaid = La convention ne prévoit pas { $what ->
    [copy] la remise d’une copie certifiée du budget et des comptes
    [control] le contrôle de la collectivité
   *[both] le contrôle de la collectivité, ni la remise d’une copie certifiée du budget et des comptes
}.
control-unsaid-help = Rétablissez l’article « control », ou écrivez-en la matière dans un article de votre main.
control-unsaid-title = contrôle de la collectivité non prévu
control-unsaid-checks = La convention par laquelle une collectivité, un groupement ou un CCAS subventionne un organisme privé prévoit le contrôle de l’emploi des fonds et la remise d’une copie certifiée du budget et des comptes.
control-unsaid-why = Le contrôle et la copie des comptes sont dus par la loi. Les écrire évite le refus d’un dirigeant qui les découvre au moment du solde.

yearly-vote-unsaid = La convention promet une subvention de plusieurs années sans réserver le vote annuel des crédits.
yearly-vote-unsaid-help = Gardez l’article « contribution », ou écrivez : « sous réserve du vote des crédits correspondants, chaque année, par l’organe compétent ».
yearly-vote-unsaid-title = annualité budgétaire oubliée
yearly-vote-unsaid-checks = Une convention qui règle des subventions de plusieurs exercices réserve le vote des crédits de chaque année. Une subvention d’un seul exercice n’est pas concernée.
yearly-vote-unsaid-why = Une assemblée ne dispose que du budget de l’année. La réserve protège la collectivité, et avertit le bénéficiaire que la suite dépend d’un vote.

request-unnamed = La convention ne nomme pas la demande de subvention de « { $beneficiary } », à laquelle elle répond.
request-unnamed-help = Ajoutez un visa (« visas ») : « Vu la demande de subvention présentée par l’association le … ; » ou joignez le formulaire Cerfa n° 12156 sous « annexes ».
request-unnamed-title = demande de subvention non nommée
request-unnamed-checks = Une convention d’objectifs de plus de 23 000 euros par an avec une association nomme la demande de subvention, par un visa, une annexe ou le formulaire unique (Cerfa n° 12156). La version du formulaire, qui change, n’est pas vérifiée.
request-unnamed-why = La demande montre que le projet vient de l’association, et porte le budget auquel le compte rendu financier sera comparé.

subsidy-term-too-long = La durée recommandée pour une convention de subvention est au plus de { $most } ans : elle finirait ici après le { $limit }.
subsidy-term-too-long-help = Écrivez une fin qui n’est pas postérieure au { $limit }, et prévoyez un renouvellement exprès après évaluation (« renewal: {"{"}mode: express{"}"} »).
subsidy-term-too-long-title = convention de subvention de plus de quatre ans
subsidy-term-too-long-checks = Une convention qui règle des subventions à un organisme privé ne dure pas plus de quatre ans. Quatre ans jour pour jour sont admis. Les conventions entre personnes publiques, et celles d’avant la circulaire du 29 septembre 2015, ne sont pas concernées.
subsidy-term-too-long-why = La recommandation de l’État fait coïncider l’engagement avec une évaluation et un nouveau vote. Elle n’est pas une loi : un motif propre au projet peut conduire à l’écarter.

large-advance = { $paid } sont versés en avance sur { $amount }, soit plus de { $share } %.
large-advance-help = Dites pourquoi sous « advance_reason », réduisez l’avance, ou soumettez le versement à la remise d’une pièce (« conditions »).
large-advance-title = avance de plus de la moitié
large-advance-checks = Les versements de janvier à mars, et ceux que leur libellé nomme avance, ne dépassent pas la moitié de la subvention de l’année, sauf motif écrit sous « advance_reason ». Les subventions de 23 000 euros au plus, et les versements qui attendent une pièce, ne comptent pas.
large-advance-why = L’argent versé avant que l’action commence ne se recouvre que difficilement. Un motif écrit (saison, salaires à payer) suffit au comptable et à l’assemblée.

endless-term = { $case ->
    [no-end] La convention d’objectifs commence ici et n’a pas de fin : on ne sait pour quelle période la subvention est due.
    [no-notice] La convention commence ici et n’a ni fin, ni préavis pour en sortir.
   *[perpetual] Ces mots engagent une partie pour toujours.
}
endless-term-help = { $case ->
    [no-end] Écrivez « end » ou « duration » sous « term ».
    [no-notice] Écrivez « end » ou « duration » sous « term » ; si la durée est indéterminée à dessein, donnez un préavis sous « termination.notice ».
   *[perpetual] Donnez un terme à cet engagement, ou le droit d’en sortir moyennant un préavis.
}
endless-term-title = engagement sans fin
endless-term-checks = Une convention a un terme ou, à défaut, un préavis ; son texte ne contient pas d’engagement perpétuel. Les obligations de secret et de discrétion, qui durent, et les chartes, que chacun quitte librement, ne sont pas concernées.
endless-term-why = Nul ne s’engage pour toujours. Une durée indéterminée est licite, mais chaque partie peut y mettre fin : mieux vaut que le texte dise comment.

tacit-renewal = { $case ->
    [money] Une convention qui engage de l’argent public serait reconduite tacitement.
   *[no-maximum] La reconduction tacite n’a pas de nombre maximal.
}
tacit-renewal-help = { $case ->
    [money] Écrivez « mode: express » sous « renewal » : chaque période nouvelle demande un vote des crédits et une décision.
   *[no-maximum] Écrivez sous « renewal.maximum » combien de fois au plus le texte est reconduit.
}
tacit-renewal-title = reconduction tacite
tacit-renewal-checks = Une convention par laquelle une personne publique verse de l’argent n’est pas reconduite tacitement, que le dossier (« renewal.mode ») ou un article écrit à la main le dise. Une charte, ou une convention sans argent, peut l’être un nombre de fois donné.
tacit-renewal-why = Sans vote ni délibération, la période reconduite n’a ni crédits ni signataire habilité : le comptable ne paie pas. La loi civile admet pourtant la reconduction tacite, d’où un simple avertissement.

payment-delay-too-long = Ce délai dépasse { $days } jours, alors qu’une subvention n’a ni date ni événement de versement.
payment-delay-too-long-open = Cette contribution n’a pas d’échéancier.
payment-delay-too-long-help = Donnez un échéancier sous « payments » (« date » ou « event »), ou ramenez « payment_delay » à soixante jours.
payment-delay-too-long-title = délai de paiement de plus de soixante jours
payment-delay-too-long-checks = Depuis la loi du 1er juillet 2021, le délai de paiement d’une subvention sans échéancier ne dépasse pas soixante jours ; deux mois sont admis. Un délai plus long est libre quand des dates ou des événements de versement sont fixés.
payment-delay-too-long-why = Seules une autre date ou la survenance d’un événement écartent les soixante jours de la loi : un simple délai plus long serait inopposable à l’association.

paid-before-vote = « { $payer } » verserait la subvention le { $date }, avant la décision du { $taken }.
paid-before-vote-taken = La décision est ici.
paid-before-vote-help = Fixez le versement après la décision, ou nommez sous « authority » la décision antérieure qui l’autorise.
paid-before-vote-title = versement antérieur au vote
paid-before-vote-checks = Aucun versement d’une subvention n’est daté d’avant la première décision du payeur qui autorise la convention. Une décision attendue ou sans date ne compte pas.
paid-before-vote-why = Avant le vote, le comptable n’a pas d’acte pour payer, et l’élu qui ordonne la dépense engage sa responsabilité.
