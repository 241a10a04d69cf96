# Rules of the family authority: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

authority-missing = { $partner } est partie à « { $document } », et aucune décision de son assemblée ne l’y autorise.
authority-missing-help = Ajoutez sous ce partenaire, ou sous le document, `authority` avec `deliberation`, `body`, `dates` et `subject` ; tant que la décision n’est pas prise, écrivez `authority: [{"{"}body: …, pending: true{"}"}]`.
authority-missing-title = décision de l’assemblée absente
authority-missing-checks = Une collectivité, un groupement, un CCAS, une caisse des écoles, un établissement public ou un groupement d’intérêt public a pris une décision pour chaque convention dont il est partie. La décision de la commission permanente ou du bureau, une décision attendue (`pending`) ou une délibération du dossier qui approuve le texte suffisent. L’État et les caisses de sécurité sociale n’ont pas de délibération de cette sorte ; un collège ou un lycée a sa propre règle.
authority-missing-why = Qui signe sans y être autorisé n’engage pas l’organisme. Le comptable demande d’ailleurs la décision, et la convention au-delà de 23 000 €, avant de payer.

subsidy-granted-by-budget = La subvention de « { $partner } » prévue par « { $document } » ne repose que sur le vote du budget.
subsidy-granted-by-budget-help = Citez la délibération qui attribue la subvention et approuve la convention ; à défaut, faites-la prendre avant la signature.
subsidy-granted-by-budget-title = subvention attribuée par le seul budget
subsidy-granted-by-budget-checks = Quand une commune verse une subvention par convention, l’une au moins de ses décisions a un autre objet que le budget. Une décision dont l’objet n’est pas dit n’est pas visée.
subsidy-granted-by-budget-why = La commune attribue une subvention par une délibération distincte du budget ; la liste annexée au budget ne suffit que pour celles qui ne sont assorties d’aucune condition, et une convention en pose.

ccas-decided-elsewhere = La décision de « { $partner } » serait prise par { $who ->
    [council] l’assemblée de la collectivité
   *[person] une personne seule ou un bureau
}, non par son conseil d’administration.
ccas-decided-elsewhere-help = Citez la délibération du conseil d’administration. { $who ->
    [council] Celle de la commune ou de l’intercommunalité vaut pour elle seule.
   *[person] La délégation au président ou au vice-président ne s’étend ni aux subventions, ni aux conventions de partenariat.
}
ccas-decided-elsewhere-title = centre d’action sociale engagé par un autre organe
ccas-decided-elsewhere-checks = Les conventions d’un centre communal ou intercommunal d’action sociale reposent sur une délibération de son conseil d’administration. Une décision du président citée à côté de cette délibération est admise.
ccas-decided-elsewhere-why = Le centre d’action sociale est une personne morale distincte de la commune, et la liste de ce que son conseil peut déléguer est fermée.

mandate-not-recorded = { $form ->
    [school] L’accord du conseil d’administration de « { $partner } » pour « { $document } » n’est pas dit.
   *[association] Rien ne dit en vertu de quoi { $partner } signe « { $document } » : ni statuts, ni décision de ses instances.
}
mandate-not-recorded-help = { $form ->
    [school] Ajoutez `authority` avec le numéro, l’organe, la date et l’objet de la délibération ; tant qu’elle n’est pas prise, écrivez `pending: true`.
   *[association] Ajoutez `authority` : la décision du conseil d’administration ou du bureau avec sa date, ou `body: statuts` et l’article dans `subject`.
}
mandate-not-recorded-title = mandat de signer non consigné
mandate-not-recorded-checks = Un établissement d’enseignement signe avec l’accord de son conseil d’administration ; qui signe pour une association le fait en vertu des statuts ou d’une décision de ses instances. La règle demande que le dossier le dise avant la signature. Une délégation écrite, portée par chaque signataire, suffit à une association.
mandate-not-recorded-why = L’acte signé sans pouvoir n’engage pas celui au nom de qui il est signé, et ses dirigeants changent plus vite que les conventions.

decision-not-transmitted = La décision { $number } de « { $partner } » n’a ni date de transmission au préfet, ni accusé de réception.
decision-not-transmitted-help = Transmettez l’acte, puis écrivez `transmitted` (le jour) ou `receipt` (le numéro de l’accusé), avant de faire signer.
decision-not-transmitted-title = décision non transmise
decision-not-transmitted-checks = Avant qu’une convention soit signée, la décision d’une collectivité, d’un groupement, d’un centre d’action sociale ou d’une caisse des écoles a une date de transmission ou un accusé de réception. L’ordre de ces dates est l’affaire d’autres règles.
decision-not-transmitted-why = L’acte n’est exécutoire qu’une fois transmis. L’oubli est une irrégularité, qui n’écarte pas à elle seule la convention entre ses parties ; le juge judiciaire est plus strict.

publication-unsaid = La publication de la décision { $number } de « { $partner } » n’est pas datée.
publication-unsaid-help = Écrivez dans `published` le jour où l’acte a été mis en ligne : c’est par cette voie qu’il devient exécutoire.
publication-unsaid-title = publication de la décision non datée
publication-unsaid-checks = Depuis le 1er juillet 2022, les actes des communes de 3 500 habitants et plus, des intercommunalités, des départements et des régions sont publiés sous forme électronique : le dossier donne le jour de cette publication. Sans le nombre d’habitants (`inhabitants`), la règle ne peut pas conclure pour une commune.
publication-unsaid-why = Sans publication, l’acte n’est pas exécutoire et le délai de recours ne court pas.

receipt-differs = { $part ->
    [form] L’accusé de réception « { $found } » est incomplet.
    [siren] L’accusé de réception est celui du SIREN { $found }, non de { $expected }.
    [date] L’accusé de réception porte la date { $found }, non celle de la décision ({ $expected }).
   *[nature] L’accusé de réception porte une nature d’acte inconnue, « { $found } ».
}
receipt-differs-help = Recopiez le numéro entier : département, SIREN, date de l’acte (année, mois, jour), numéro, nature (`DE` pour une délibération), comme `062-216209916-20260611-2026_38-DE`.
receipt-differs-title = accusé de réception d’un autre acte
receipt-differs-checks = Un accusé de réception de la forme de @CTES porte le SIREN du partenaire, l’une des dates de sa décision et une nature connue (DE, AR, AI, CC, BF, AU). Un accusé d’une autre forme n’est pas lu.
receipt-differs-why = L’accusé prouve que cet acte a été transmis ce jour-là ; celui d’un autre acte ne prouve rien.

delegation-lapsed = La délégation du { $date } a été donnée avant le renouvellement ({ $renewal }, premier tour le { $round }), et « { $document } » est daté du { $used }.
delegation-lapsed-help = Citez la délégation que le nouvel exécutif a donnée, même si la même personne a été réélue ; à défaut, faites signer celui qui en a le pouvoir.
delegation-lapsed-title = délégation tombée avec le mandat
delegation-lapsed-checks = Qui signe par délégation d’un élu la tient d’un mandat en cours : une délégation donnée avant un renouvellement général de l’assemblée ne sert plus après l’installation de la nouvelle. Les délégations d’un directeur, d’un préfet ou d’un recteur ne sont pas visées. Les jours des renouvellements viennent de `law/renewals.yaml`.
delegation-lapsed-why = La délégation cesse avec les fonctions de qui l’a donnée : l’acte signé ensuite l’est sans pouvoir.

same-signatory = La même personne signe « { $document } » pour « { $first } » et pour « { $second } ».
same-signatory-other = La première signature est ici.
same-signatory-help = Faites signer l’une des parties par quelqu’un d’autre (un adjoint, la vice-présidente) et écrivez sa délégation.
same-signatory-title = même signataire pour deux parties
same-signatory-checks = Une personne ne signe une convention que pour une partie. Un signataire parmi d’autres (`either`), ou qui peut se faire représenter (`or-representative`), n’est pas visé ; les chartes non plus.
same-signatory-why = Qui signe des deux côtés d’une convention s’expose au reproche de prendre intérêt à l’affaire, et la convention à être contestée. La loi n° 2025-1249 a revu ces règles sans dispenser du déport.

signatory-unnamed = { $title ->
    [none] { $partner } est partie à « { $document } » et n’a aucun signataire.
   *[other] Le signataire de « { $partner } » (« { $title } ») n’a pas de nom.
}
signatory-unnamed-help = Ajoutez sous `signatories` la fonction (`title`) et la personne (`person`), décrite sous `persons` par son prénom et son nom.
signatory-unnamed-title = signataire sans nom
signatory-unnamed-checks = Chaque partie à une convention a un signataire, nommé par son prénom, son nom et sa qualité. Quand plusieurs personnes peuvent signer l’une ou l’autre, il suffit que l’une soit nommée. Pour un organisme de droit privé, ou un texte à délibérer, c’est un avertissement.
signatory-unnamed-why = L’acte d’une administration porte, lisibles, le prénom, le nom et la qualité de son auteur ; sans eux, on ne sait pas si le signataire en avait le pouvoir.

retroactive-effect = « { $document } » prend effet le { $start }, avant sa signature { $state ->
    [signed] du
   *[planned] prévue le
} { $signed }.
retroactive-effect-start = L’effet est ici.
retroactive-effect-help = Reportez le début au jour de la signature ; s’il doit être antérieur, écrivez-en la raison dans `retroactivity`.
retroactive-effect-title = effet antérieur à la signature
retroactive-effect-checks = Une convention prend effet le jour de sa signature ou plus tard, ou dit pourquoi elle prend effet plus tôt (`retroactivity`). Les chartes ne sont pas visées.
retroactive-effect-why = Le comptable public refuse d’ordinaire les dépenses antérieures à la signature dont aucune raison n’est écrite.

authority-incomplete = La décision de « { $partner } » est citée sans tout ce qui la fait reconnaître ; il manque : { $missing }.
authority-incomplete-help = Complétez d’après l’acte : numéro (`deliberation`), organe (`body`), jour (`dates`) et objet (`subject`).
authority-incomplete-title = décision citée incomplètement
authority-incomplete-checks = La décision d’un organisme qui délibère est citée par son numéro, l’organe qui l’a prise, sa date et son objet. Une décision encore attendue (`pending`) n’est pas visée.
authority-incomplete-why = Le préfet, le comptable et l’autre partie vérifient par là que la décision existe et qu’elle porte sur cette convention.

delegation-undescribed = { $partner } signe par délégation (« { $title } »), et l’acte qui la donne n’est pas décrit ; il manque : { $missing }.
delegation-undescribed-help = Écrivez sous `delegation` la référence de l’arrêté (`reference`), sa date (`date`), son auteur (`by`) et ce qu’il délègue (`subject`).
delegation-undescribed-title = délégation non décrite
delegation-undescribed-checks = Qui signe une convention par délégation (`by-delegation`) cite l’acte qui la donne : référence, date, auteur et objet.
delegation-undescribed-why = Une délégation ne vaut que publiée, précise et en vigueur ; sans ces éléments, personne ne peut s’en assurer.

delegation-of-another-matter = « { $title } » signe en vertu d’une délégation qui porte sur autre chose : « { $subject } ».
delegation-of-another-matter-help = Citez la délégation qui couvre les conventions, ou faites signer celui qui en a le pouvoir.
delegation-of-another-matter-title = délégation d’une autre matière
delegation-of-another-matter-checks = L’objet d’une délégation n’est pas manifestement étranger aux conventions : état civil, urbanisme, marchés publics, personnel. Un objet qui parle aussi de conventions, de subventions ou d’action sociale est admis.
delegation-of-another-matter-why = Le délégataire n’a de pouvoir que dans la matière qui lui est déléguée ; au-delà, il signe sans pouvoir.

interested-member = { $person } agit pour « { $partner } » et { $part ->
    [chair] préside
    [secretary] tient le secrétariat de
   *[rapporteur] présente le rapport à
} la séance qui approuve la convention avec cet organisme.
interested-member-help = Désignez quelqu’un d’autre pour cette affaire, et nommez la personne intéressée dans `withdrawals` : elle quitte la séance pendant le débat et le vote.
interested-member-title = membre intéressé qui prend part à la séance
interested-member-checks = Qui signe ou siège pour un organisme de droit privé ne préside pas, ne rapporte pas et ne tient pas le secrétariat de la séance qui approuve la convention avec lui. L’élu que la collectivité a désigné pour y siéger se retire aussi quand une subvention est en cause.
interested-member-why = La délibération à laquelle prend part un membre intéressé est illégale, et son auteur s’expose à une poursuite pénale. La loi n° 2025-1249 a revu ces règles sans supprimer ce retrait.

first-name-missing = Le signataire « { $name } » est nommé { $fault ->
    [initial] par une initiale
   *[alone] sans son prénom ou sans son nom
}.
first-name-missing-help = Écrivez sous `persons` le prénom et le nom en entier.
first-name-missing-title = prénom du signataire absent
first-name-missing-checks = Qui signe une convention pour un organisme public est nommé par son prénom et son nom, en toutes lettres.
first-name-missing-why = La loi veut le prénom et le nom de l’auteur de l’acte. Le juge tolère une initiale quand aucun doute n’est possible ; mieux vaut ne pas en dépendre.

publication-unknown = La forme de la publication ne peut pas être vérifiée : le nombre d’habitants de « { $partner } » (`inhabitants`) n’est pas donné.
party-without-personality = « { $name } » n’a pas la personnalité juridique : ce nom ne peut pas être celui d’une partie.
party-without-personality-help = { $body ->
    [school] Nommez la commune (ou le groupement de communes) dont l’école dépend, et inscrivez l’école sous « establishments » ; pour les enseignants, nommez l’État, représenté par le recteur.
    [education] Nommez l’État (« legal_form: etat »), représenté par le recteur ou, par délégation, par le directeur académique ; dites le service sous « establishments ».
    [state] Nommez l’État (« legal_form: etat »), représenté par le préfet ou par celui à qui il a délégué sa signature ; dites le service sous « establishments ».
   *[local] Nommez la collectivité elle-même, et dites le service sous « establishments » ou sous « attends ».
}
party-without-personality-title = partie sans personnalité juridique
party-without-personality-checks = La règle relit le nom des parties aux conventions : elle signale une école maternelle ou élémentaire, un rectorat, une direction académique, une préfecture, un service de l’État ou d’une collectivité. Les collèges et lycées publics, qui sont des établissements publics, et les chartes ne sont pas concernés.
party-without-personality-why = Un service n’a ni patrimoine ni capacité : la convention signée en son nom n’engage personne, ou engage une collectivité qui n’a pas délibéré.
