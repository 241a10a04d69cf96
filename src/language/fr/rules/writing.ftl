# Rules of the family writing: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

market-words = « { $words } » est un mot de l’achat public, dans une convention qui attribue une subvention.
market-words-help = Dites ce que le bénéficiaire a conçu et conduit, et que la collectivité soutient : « projet », « action », « contribution financière », « compte rendu financier ». Si la collectivité répond à son propre besoin, passez un marché.
market-words-title = vocabulaire de marché dans une convention de subvention
market-words-checks = Dans un dossier où une personne publique verse une contribution à une personne privée et où figure une convention : « cahier des charges », « bon de commande », « prix forfaitaire », « pénalités de retard », « le titulaire s’engage », « la ville confie »… Les emplois ordinaires (prestation sociale, prix du repas, factures acquittées) et les phrases qui disent ce que la convention n’est pas sont laissés.
market-words-why = La subvention soutient une initiative du bénéficiaire ; le prix d’un service rendu à la collectivité relève de la commande publique. Un juge se fie aux mots : la convention peut être requalifiée en marché conclu sans mise en concurrence.
words-differ-from-figures = « { $words } » vaut { $said }, les chiffres disent { $written }.
words-differ-from-figures-help = Écrivez le même nombre en lettres et en chiffres, ou gardez l’une des deux écritures.
words-differ-from-figures-title = lettres et chiffres différents
words-differ-from-figures-checks = Un nombre écrit en lettres, suivi ou précédé du même nombre en chiffres entre parenthèses (« vingt mille euros (20 000 €) », « trois (3) mois »), est le même dans les deux écritures.
words-differ-from-figures-why = Nul ne sait alors ce qui a été convenu. Dans l’engagement d’une seule partie, la somme en lettres l’emporte, qui est peut-être la fausse.
placeholder-left = « { $words } » est resté dans le texte à la place d’une valeur.
placeholder-left-help = Écrivez la valeur. Si elle n’est pas connue, écrivez « à compléter » suivi d’une note : le projet montre le blanc, et le texte à signer le refuse.
placeholder-left-title = emplacement resté vide
placeholder-left-checks = Les marques d’attente que l’on tape à la main : « [XX] », « ____ », « … » seul, « XX € », « (à préciser) », TODO. Dans un projet c’est une information, dans un texte à délibérer, à signer ou signé une erreur. La clé « à compléter » a son propre suivi.
placeholder-left-why = Des conventions publiées ont été signées avec de tels vides. La clause est alors sans objet, ou remplie plus tard par une seule des parties.
draft-mark-left = Le texte à signer porte encore la marque « { $words } ».
draft-mark-left-help = Supprimez cette marque, ou revenez au statut « draft » : l’état du document est imprimé de lui-même.
draft-mark-left-title = marque de projet dans un texte à signer
draft-mark-left-checks = « PROJET », « version de travail », « ne pas diffuser », et dans le titre « projet de convention » ou « proposition de charte », dans un document à signer ou signé. Un projet de délibération garde son nom.
draft-mark-left-why = Qui signe une « proposition » peut soutenir qu’il n’a pas conclu, et qui la reçoit ne sait pas si une version définitive existe.
founding-year-differs = « { $partner } » aurait été fondé en { $year }, et ailleurs en { $first }.
founding-year-differs-first = L’autre année est écrite ici.
founding-year-differs-help = Écrivez partout l’année des statuts ou du récépissé de déclaration.
founding-year-differs-title = deux années de fondation
founding-year-differs-checks = Les années que les textes donnent à la fondation d’un même partenaire (« fondée en », « créée le ») sont comparées ; la phrase doit le nommer, ou être la sienne.
founding-year-differs-why = Un fait qui a deux dates montre qu’un passage vient d’un texte plus ancien : le reste du passage est à relire.
misspelt-name = « { $written } » diffère d’une lettre du nom déclaré, « { $name } ».
misspelt-name-declared = Le nom est déclaré ici.
misspelt-name-help = Écrivez partout le nom des statuts ; s’il s’agit d’un autre, nommez-le autrement ou déclarez-le.
misspelt-name-title = nom mal orthographié
misspelt-name-checks = Les noms de partenaires, d’établissements et de personnes qui ont deux mots au moins sont cherchés dans les textes ; un mot à majuscule qui en diffère d’une seule lettre, les autres étant les mêmes, est signalé. Les pluriels et les majuscules ne comptent pas.
misspelt-name-why = Une partie s’identifie par son nom. Une lettre de trop fait douter que le même organisme soit visé, et choque celui qui le porte.
address-differs = La même adresse a le code postal { $code } ici et { $first } ailleurs.
address-differs-first = L’autre code est écrit ici.
address-differs-help = Corrigez le code qui est faux.
address-differs-title = une adresse, deux codes postaux
address-differs-checks = Le même numéro de la même rue de la même ville a le même code postal, dans les adresses des partenaires et dans les textes.
address-differs-why = Une mise en demeure court de sa réception. Envoyée au mauvais code, elle revient.
missing-space = { $count ->
    [1] Une espace manque auprès du signe « { $sign } ».
   *[other] Il manque { $count } espaces auprès de signes, dont « { $sign } ».
}
missing-space-help = Mettez une espace avant : ; ! ? % € et à l’intérieur des guillemets ; elle sera rendue insécable.
missing-space-title = espace manquante
missing-space-checks = Une espace précède les signes doubles, le pour-cent et l’euro, et borde les guillemets. Les heures (14:30), les adresses et les valeurs chiffrées seules sont laissées.
missing-space-why = La mise en forme choisit l’espace qui convient, mais n’en ajoute aucune : le texte extrait du document reste celui qui a été écrit.
misprinted-number = « { $written } » ne s’écrit pas ainsi en français{ $count ->
    [1] .
   *[other] , ici et plus loin ({ $count } fois).
}
misprinted-number-help = Écrivez « { $right } ».
misprinted-number-title = nombre ou signe mal formé
misprinted-number-checks = « 23.000 € », « €uros », « € 500 », « n°3 », « 2ème », « 1ère », « 16h15 », « art.3 » ont une forme française : « 23 000 € », « euros », « 500 € », « n° 3 », « 2e », « 1re », « 16 h 15 », « art. 3 ».
misprinted-number-why = « 23.000 » se lit vingt-trois pour qui vient d’un pays où le point sépare les décimales ; les autres formes déparent un acte et gênent la recherche.
scanned-text = { $kind ->
    [hyphen] Un trait d’union de scanner (U+2010)
    [ligature] Une ligature en un seul signe
    [accent] Un accent mis pour une apostrophe
   *[spaces] Deux espaces de suite
} { $count ->
    [1] est resté dans le texte.
   *[other] et d’autres restes de numérisation ({ $count } en tout) sont dans le texte.
}
scanned-text-help = Retapez ces signes : trait d’union ordinaire, lettres séparées, apostrophe, une seule espace.
scanned-text-title = restes de numérisation
scanned-text-checks = Les signes que laissent un scanner ou un copier-coller : U+2010, « ﬁ » en un signe, « l´école », espaces doublées entre deux mots.
scanned-text-why = L’œil ne les voit pas, mais une recherche ne trouve plus le mot et une synthèse vocale le lit mal.
misspelt-number = « { $written } » n’a pas ici la bonne forme.
misspelt-number-help = Écrivez « { $right } ».
misspelt-number-title = accord d’un nombre en lettres
misspelt-number-checks = « Vingt » et « cent » multipliés prennent un s qu’ils perdent devant un autre nombre ; « mille » est invariable ; « million » et « milliard » appellent « de » ; le pluriel commence à deux (« 1,99 euro »). Les deux orthographes ont ces règles.
misspelt-number-why = Un montant en lettres garantit le montant en chiffres : il doit être au-dessus de tout reproche.
civility-differs = « { $person } » a la civilité « { $civility } » et le genre { $gender }.
civility-differs-gender = Le genre est déclaré ici.
civility-differs-office = « { $person } » signe comme « { $office } ».
civility-differs-person = La personne est décrite ici.
civility-differs-help = Accordez la civilité, le genre et la fonction, ou corrigez la personne qui signe.
civility-differs-title = civilité et genre en désaccord
civility-differs-checks = La civilité d’une personne va avec son genre, et un homme ne signe pas sous une fonction au féminin. Une femme peut garder une fonction au masculin.
civility-differs-why = Le document accorde ses phrases d’après ces deux clés (« représentée par sa présidente »). Un désaccord vient souvent d’une personne prise pour une autre après un changement.
unexplained-abbreviation = Le sigle « { $letters } » n’est expliqué nulle part dans le document.
unexplained-abbreviation-help = Écrivez « { $words } ({ $letters }) » à la première mention, ou définissez-le sous « definitions ».
unexplained-abbreviation-title = sigle sans explication
unexplained-abbreviation-checks = Les sigles du champ social et éducatif (liste « law/acronyms.yaml ») que quelqu’un a écrits et dont le document ne donne jamais les mots : ni dans le nom d’un partenaire, ni entre parenthèses, ni dans une définition.
unexplained-abbreviation-why = La convention est lue par des élus, des parents, un juge, et dans dix ans. Le même sigle a d’ailleurs souvent deux sens.
capital-month = « { $month } » prend une minuscule.
capital-month-help = Écrivez « { $month } ».
capital-month-title = mois avec une majuscule
capital-month-checks = Le mois d’une date de notre temps s’écrit sans majuscule. Les dates devenues noms de rues (« rue du 8 Mai 1945 ») gardent la leur.
capital-month-why = C’est l’usage de l’Imprimerie nationale, que suivent les documents dressés ici : les dates écrites à la main ne doivent pas en différer.
unaccented-capital = { $count ->
    [1] « { $word } » a perdu l’accent de sa capitale.
   *[other] { $count } capitales ont perdu leur accent, dont celle de « { $word } ».
}
unaccented-capital-help = Écrivez « { $right } ».
unaccented-capital-title = capitale sans accent
unaccented-capital-checks = Les mots courants dont la première lettre ne peut être que É : État, École, Éducation, Établissement, Évaluation… Les mots qui figurent dans un nom déclaré sont laissés.
unaccented-capital-why = En français l’accent a pleine valeur orthographique, sur la capitale aussi ; une recherche d’« État » ne trouve pas « Etat ».
mixed-number-spelling = « { $words } » est en orthographe { $spelling ->
    [reformed] traditionnelle, le document en orthographe de 1990
   *[traditional] de 1990, le document en orthographe traditionnelle
}.
mixed-number-spelling-help = { $spelling ->
    [reformed] Mettez des traits d’union entre tous les mots du nombre, ou écrivez « spelling: traditional » pour ce document.
   *[traditional] Écrivez le nombre sans traits d’union au-dessus de cent, ou écrivez « spelling: reformed » pour ce document.
}
mixed-number-spelling-title = deux orthographes de nombres
mixed-number-spelling-checks = Les nombres en lettres d’un document suivent la même orthographe : traits d’union partout (1990), ou seulement en dessous de cent. La clé « spelling » du document en décide.
mixed-number-spelling-why = Les deux sont justes, mais ensemble elles trahissent un collage, et l’on se demande lequel des montants a été relu.
irregular-civility = « { $written } » n’est pas la forme de ce dossier.
irregular-civility-help = Écrivez « { $right } ».
irregular-civility-title = forme de la civilité
irregular-civility-checks = « M. » et « Mme » sont les abréviations françaises (« Mr » est anglais, « Mme » n’a pas de point). Les civilités d’un dossier sont toutes abrégées ou toutes en entier, comme la première.
irregular-civility-why = Les signataires paraissent côte à côte : les nommer de deux façons se lit comme une différence d’égards.
wrong-text-number = Aucun texte connu ne s’appelle { $kind } n° { $number } du { $day } ; un numéro voisin est de ce jour.
wrong-text-number-help = Écrivez « { $kind } n° { $number } » ({ $title }), si c’est bien ce texte.
wrong-text-number-date = Le texte { $kind } n° { $number } est du { $right }, non du { $day }.
wrong-text-number-date-help = Écrivez « du { $right } » ({ $title }) ; si un autre texte est visé, c’est le numéro { $number } qui est faux.
wrong-text-number-perhaps = Le registre ne connaît pas de { $kind } n° { $number }, mais un numéro voisin.
wrong-text-number-day = Aucun texte connu ne s’appelle { $kind } du { $day }.
wrong-text-number-day-help = Écrivez « du { $right } » ({ $title }), si c’est bien ce texte.
wrong-text-number-year = « { $kind } n° { $number } » ne peut être du { $day } : le numéro commence par l’année de la date.
wrong-text-number-year-help = Relisez le numéro et la date sur Légifrance.
wrong-text-number-title = numéro et date d’un texte en désaccord
wrong-text-number-checks = Les lois, ordonnances, décrets et règlements européens cités dans les textes : leur numéro et leur date sont ceux du registre (« law/texts.yaml »). Un numéro inconnu n’est relevé que s’il est voisin d’un numéro connu, ou si son année contredit sa date. Les arrêtés et décisions, que chaque autorité numérote, sont laissés.
wrong-text-number-why = Un visa qui ne désigne aucun texte, ou en désigne un autre, n’établit pas le fondement de l’acte et se recopie d’année en année.
ambiguous-text = « { $words } » désigne deux textes.
ambiguous-text-help = Ajoutez le numéro ({ $numbers }) ou l’objet du texte.
ambiguous-text-title = texte désigné par sa seule date
ambiguous-text-checks = Une date qui est celle de deux textes connus, sans numéro ni objet : « loi du 5 mars 2007 » est à la fois celle de la protection de l’enfance et celle de la prévention de la délinquance.
ambiguous-text-why = Les deux lois du 5 mars 2007 règlent le partage d’informations de deux façons opposées : ne pas dire laquelle, c’est ne pas dire qui peut parler à qui.
text-not-yet-taken = « { $text } » est du { $taken }, après la date du document.
text-not-yet-taken-help = Le document est du { $date }. Corrigez la date du texte ou celle du document, ou retirez une clause reprise d’un modèle plus récent.
text-not-yet-taken-title = texte postérieur au document
text-not-yet-taken-checks = Un document ne cite pas une loi, une ordonnance, un décret ou un règlement européen pris après sa date (celle de la signature, sinon « as_of », sinon le début de la durée).
text-not-yet-taken-why = Un anachronisme fait douter de la date de tout l’acte.
former-name = « { $old } » ne se dit plus depuis le { $since }.
former-name-help = Écrivez le nom d’aujourd’hui : { $new }. Si la phrase parle du passé, dites-le (« ancien », « jusqu’en 2019 »).
former-name-title = nom qui a changé
former-name-checks = Les organismes et juridictions qui ont changé de nom avant la date du document (« law/names.yaml »). Un document plus ancien garde le nom de son temps, et une phrase qui parle du passé aussi.
former-name-why = Sous son ancien nom l’organisme ne se trouve plus, et un service supprimé ne peut ni siéger ni signer.
template-left = « { $words } » est une marque de modèle, que le document imprime telle quelle.
template-left-help = Écrivez la valeur à cet endroit, ou « à compléter » : les textes d’un dossier ne sont pas des modèles.
template-left-title = marque de modèle restée dans le texte
template-left-checks = Les marques de modèles et de publipostage : accolades doubles, « Nom_association » entre guillemets, champs de fusion. Dans un projet c’est une information.
template-left-why = La marque prouve qu’une valeur n’a pas été portée : le nom, la somme ou la date de quelqu’un manque à l’acte.
amount-differs-in-prose = Le texte dit { $written } ; « { $partner } » verse { $stated } d’après les données.
amount-differs-in-prose-stated = Le montant des données est ici.
amount-differs-in-prose-statement = Le texte fixe la somme à { $written }, que les données ne connaissent pas.
amount-differs-in-prose-statement-help = Corrigez celui des deux montants qui est faux ; mieux, laissez le document imprimer le montant.
amount-differs-in-prose-help = Écrivez { $stated }, ou corrigez la contribution ; mieux, laissez le document imprimer le montant.
amount-differs-in-prose-title = montant d’un texte différent des données
amount-differs-in-prose-checks = Un montant écrit dans une phrase qui nomme le payeur et parle de verser, et qui ressemble à celui de sa contribution à une faute de frappe près (deux chiffres inversés, un zéro de trop ou de moins) ; et, en chiffres ou en lettres, la somme que fixe une phrase comme « la subvention s’élève à … », que les données ne connaissent pas. Les phrases qui comparent, plafonnent ou rappellent un autre montant sont laissées.
amount-differs-in-prose-why = La convention promettrait deux sommes. Le comptable public suspend le paiement, ou verse la plus faible.
date-differs-in-prose = Le texte date la délibération { $number } du { $cited } ; elle est du { $stated } d’après les données.
date-differs-in-prose-term = Le texte fait { $bound ->
    [start] commencer la convention le
   *[end] finir la convention le
} { $cited } ; d’après les données c’est le { $stated }.
date-differs-in-prose-number = Le texte cite la délibération n° { $number } du { $cited } ; celle de ce jour porte le n° { $stated } d’après les données.
date-differs-in-prose-number-stated = La décision des données est ici.
date-differs-in-prose-number-help = Corrigez celui des deux numéros qui est faux ; mieux, laissez le document l’imprimer.
date-differs-in-prose-stated = La date des données est ici.
date-differs-in-prose-help = Corrigez celle des deux dates qui est fausse ; mieux, laissez le document l’imprimer.
date-differs-in-prose-title = date d’un texte différente des données
date-differs-in-prose-checks = Une délibération citée avec son numéro a dans les textes la date que lui donnent les partenaires ; sans numéro, sa date n’est pas voisine, à un chiffre près, de celle d’une décision du dossier. « La présente convention est conclue du … au … », « … jusqu’au … », « … prend effet le … » donnent les bornes de la durée.
date-differs-in-prose-why = La date de la délibération prouve le pouvoir de signer, les bornes de la durée disent ce qui peut être payé : deux dates font deux réponses.
number-differs-in-prose-term = Le texte dit « { $words } » ; d’après les données, la durée va du { $start } au { $end }.
number-differs-in-prose-notice = Le texte dit « { $words } » ; le préavis des données est de { $count } { $unit ->
    [day] { $count ->
        [one] jour
       *[other] jours
    }
    [week] { $count ->
        [one] semaine
       *[other] semaines
    }
    [month] mois
   *[year] { $count ->
        [one] an
       *[other] ans
    }
}.
number-differs-in-prose-originals = Le texte dit « { $words } » ; d’après les données, le document a { $stated } { $stated ->
    [one] original
   *[other] originaux
}.
number-differs-in-prose-stated = Ce que disent les données est ici.
number-differs-in-prose-help = Corrigez celui des deux nombres qui est faux ; mieux, laissez le document l’imprimer.
number-differs-in-prose-title = durée, préavis ou nombre d’originaux d’un texte différents des données
number-differs-in-prose-checks = En chiffres ou en lettres : la durée que « la présente convention est conclue pour … » donne au document, le préavis, et le nombre d’exemplaires dans lesquels il est établi. Le préavis d’autre chose (locaux, personnel, réunions) et les années scolaires ou civiles sont laissés.
number-differs-in-prose-why = Deux durées, deux préavis ou deux nombres d’originaux dans un même texte font naître le litige que le texte devait éviter.
no-such-code-article = { $fault ->
    [letter-missing] « article { $article } » ne peut être un article de ce code ({ $code }) : ses articles commencent par une lettre.
    [other-letter] « article { $article } » ne peut être un article de ce code ({ $code }) : aucun n’y commence par { $letter }.
    [beyond] « article { $article } » ne peut être un article de ce code ({ $code }), qui s’arrête à l’article { $last }.
   *[digits] « article { $article } » ne peut être un article de ce code ({ $code }) : le premier nombre n’a pas le bon nombre de chiffres.
}
no-such-code-article-near = L’article { $near } ({ $code }) est peut-être visé : relisez-le sur Légifrance.
no-such-code-article-help = Relisez le numéro sur Légifrance.
no-such-code-article-unread = l’article { $article } ({ $code }) n’est pas au registre des textes lus : relisez-le sur Légifrance.
no-such-code-article-unread-near = l’article { $article } ({ $code }) n’est pas au registre des textes lus, qui connaît { $near } : relisez-le sur Légifrance.
no-such-code-article-title = article d’un code qui ne peut exister
no-such-code-article-checks = Un article cité avec son code a la forme des articles de ce code (« law/codes.yaml ») : sa lettre, le nombre de chiffres, et le dernier article du code civil. Il n’y a pas ici de liste de tous les articles : un article bien formé que le registre ne connaît pas est nommé parmi ce qui n’a pu être vérifié.
no-such-code-article-why = Un visa qui ne mène à aucun texte n’établit pas le fondement de l’acte, et se recopie d’année en année.
weekday-differs = Le { $day } n’est pas un { $written }.
weekday-differs-help = C’est un { $right } : corrigez le jour ou la date.
weekday-differs-title = jour de la semaine et date en désaccord
weekday-differs-checks = Le jour de la semaine écrit devant une date est celui du calendrier.
weekday-differs-why = La moitié des convoqués viendrait le mauvais jour, et un délai compté de cette date serait discuté.
look-alike-letter = « { $word } » contient une lettre d’un autre alphabet ({ $number }).
look-alike-letter-help = Retapez le mot : « { $right } ».
look-alike-letter-title = lettre d’un autre alphabet
look-alike-letter-checks = Un mot qui mêle des lettres latines et des lettres grecques ou cyrilliques, ou des lettres dessinées en gras ou en pleine largeur. Les mots entièrement étrangers sont laissés ; les signes invisibles sont refusés à la lecture (P0007).
look-alike-letter-why = Le mot ne se trouve plus par une recherche, se lit mal à haute voix, et peut cacher un nom qui n’est pas celui que l’on voit.
vague-confidentiality = « { $words } » laisse ouvert ce qui est partagé ou ce qui est fait.
vague-confidentiality-help = Nommez les informations, les personnes ou les cas, un par un.
vague-confidentiality-title = mots vagues dans la charte de confidentialité
vague-confidentiality-checks = Sous « confidentiality », lorsque le dossier a une charte de confidentialité : « le cas échéant », « notamment », « etc. », « si nécessaire », « toute information utile », une liste qui finit par des points.
vague-confidentiality-why = Une charte vague ne protège personne : chaque professionnel y lit ce qu’il peut dire d’une famille, et la famille ne sait pas ce qui sera dit d’elle.
