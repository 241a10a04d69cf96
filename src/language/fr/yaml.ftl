# Écriture du YAML.

yaml-too-large = Ce fichier dépasse { $most } Mo.
too-many-values = Ce dossier de partenariat contient plus de { $most } valeurs.
nested-too-deep = Plus de { $most } listes ou rubriques sont emboîtées ici.
nested-too-deep-help = Le format n’en demande pas dix : vérifiez les retraits et les crochets.
empty-yaml = Ce fichier ne contient aucune valeur.

yaml-unclosed-quote = Ce guillemet n’est jamais refermé, ou la suite du texte n’est pas assez en retrait.
yaml-unclosed-quote-help = Refermez le guillemet à la fin du texte. Dans un texte entre apostrophes droites, une apostrophe s’écrit deux fois ; entre guillemets droits, elle s’écrit telle quelle.
yaml-text-after-quote = Du texte suit le guillemet fermant.
yaml-text-after-quote-help = Mettez tout le texte entre les guillemets. À l’intérieur, préférez les guillemets français.
yaml-unclosed-bracket = Le signe « { $open } » n’est pas refermé par « { $close } ».
yaml-unclosed-bracket-help = Ajoutez le signe fermant. Si ce signe fait partie d’un texte, mettez le texte entre guillemets droits.
yaml-stray-bracket = Ce signe ferme une liste ou un groupe qui n’a pas été ouvert.
yaml-stray-bracket-help = Supprimez-le, ou mettez le texte qui le contient entre guillemets droits.
yaml-missing-comma = Une virgule ou un signe fermant manque entre les crochets ou les accolades.
yaml-missing-comma-help = Séparez les éléments par des virgules. Un texte qui contient des guillemets, des crochets ou « : » se met entre guillemets droits.
yaml-inside-bracket = Cette ligne se trouve entre des crochets ou des accolades et n’est pas assez en retrait.
yaml-inside-bracket-help = Refermez le crochet ou l’accolade plus haut ; s’il est à sa place ici, mettez cette ligne en retrait.
yaml-inside-bracket-open = Ouvert ici.
yaml-bad-indentation = Le retrait de cette ligne ne correspond à aucune rubrique ouverte.
yaml-bad-indentation-help = Alignez les clés d’une même rubrique, et mettez ce qu’elle contient en retrait de deux espaces. Un texte sur plusieurs lignes s’écrit après « | ».
yaml-tab = Une tabulation sert de retrait.
yaml-tab-help = Remplacez-la par des espaces (deux par niveau).
yaml-missing-colon = Il manque un deux-points suivi d’une espace : « { $line } ».
yaml-missing-colon-help = Écrivez « clé: valeur » ; dans une liste, « - valeur », avec une espace après le tiret.
yaml-colon-in-text = Ce deux-points suivi d’une espace coupe le texte en deux.
yaml-colon-in-text-help = Mettez tout le texte entre guillemets droits : "Objet: réussite éducative".
yaml-misplaced-dash = Ce tiret ne peut pas ouvrir un élément de liste à cet endroit.
yaml-misplaced-dash-help = Commencez la liste sur la ligne qui suit la clé, un tiret et une espace par élément. Si le tiret fait partie d’un texte, mettez le texte entre guillemets droits.
yaml-wrong-escape = Cette barre oblique inverse n’a pas de sens dans un texte entre guillemets.
yaml-wrong-escape-help = Doublez-la (« \\ »), ou mettez le texte entre apostrophes droites.
yaml-reserved-character = Un texte sans guillemets ne peut pas commencer par « { $character } ».
yaml-reserved-character-help = Mettez le texte entre guillemets droits.
yaml-comment = Ce commentaire est mal placé.
yaml-comment-help = Mettez une espace avant le signe dièse, et aucun commentaire au milieu d’un texte. Si le dièse fait partie d’un texte, mettez le texte entre guillemets droits.
yaml-block-header = Rien ne peut suivre « | » ou « > » sur la même ligne.
yaml-block-header-help = Commencez le texte à la ligne suivante, en retrait.
yaml-no-break-space = Une espace insécable ({ $code }) se trouve là où le format veut une espace ordinaire.
yaml-no-break-space-help = Remplacez-la par une espace ordinaire ; avant le deux-points d’une clé, n’en mettez aucune.
yaml-other-fault = Le YAML ne peut pas être lu ici ({ $reason }).
yaml-other-fault-help = Vérifiez les retraits, les guillemets et les crochets de cette ligne et de la précédente.

yaml-tag = L’étiquette « { $tag } » n’est pas admise.
yaml-tag-help = Supprimez-la : le sens d’une valeur vient de sa clé. Si le texte commence par un point d’exclamation, mettez-le entre guillemets droits.
yaml-anchor = L’ancre « { $name } » n’est pas admise.
yaml-alias = Le renvoi « { $name } » n’est pas admis.
yaml-alias-help = Écrivez la valeur en toutes lettres à chaque endroit : qui relit doit voir ce qui sera signé. Si le texte commence par « & » ou « * », mettez-le entre guillemets droits.
yaml-merge-key = La clé de fusion « << » n’est pas admise.
yaml-merge-key-help = Écrivez les clés voulues à cet endroit.
yaml-directive = Une ligne ne peut pas commencer par « % » : les directives ne sont pas admises.
yaml-directive-help = Supprimez cette ligne ; si c’est un texte, mettez-le entre guillemets droits.
several-yaml-documents = Le fichier contient plusieurs documents YAML ; seul le premier est lu.
several-yaml-documents-help = Supprimez « --- » ou « ... », ou mettez la suite dans un fichier à elle.
duplicate-key = La clé « { $key } » est écrite deux fois au même endroit.
duplicate-key-first = Première fois ici.
duplicate-key-help = Gardez-en une seule.
complex-key = Cette clé n’est pas un texte d’une ligne.
complex-key-help = Écrivez un mot suivi de deux-points, comme « title: ».
escaped-character = « { $character } » est écrit sous la forme d’un code ({ $code }) : un relecteur ne le reconnaît pas.
escaped-character-help = Écrivez le signe lui-même.

# Structure.

key-in-two-files = La clé « { $key } » est écrite ici et dans un fichier à son nom.
key-in-two-files-other = L’autre se trouve ici.
key-in-two-files-help = Gardez soit la clé, soit le fichier « { $key }.yaml ».
unknown-file = « { $path } » ne porte le nom d’aucune clé : rien ne le lit.
unknown-file-help = Un fichier placé à côté de « partnership.yaml » porte le nom de la clé dont il contient la valeur, par exemple « partners.yaml ».
write-file = Le nom attendu est « { $name } ».

unknown-key = La clé « { $key } » n’existe pas ici.
unknown-key-known = Clés possibles : { $known }.
write-key = Écrivez { $key }.
missing-key = Il manque la clé { $key }.
missing-key-help = Ajoutez « { $key }: » suivi de sa valeur ; si elle n’est pas encore connue, écrivez « à compléter ».

wrong-type = { $expected ->
    [text] Un texte est attendu ici,
    [list] Une liste est attendue ici,
    [mapping] Une rubrique avec des clés est attendue ici,
   *[nothing] Rien n’est attendu ici,
} { $found ->
    [text] mais il y a un texte.
    [list] mais il y a une liste.
    [mapping] mais il y a une rubrique avec des clés.
   *[nothing] mais il n’y a rien.
}
wrong-type-help = { $expected ->
    [text] Écrivez une seule valeur derrière la clé. Un texte qui contient « : » se met entre guillemets droits.
    [list] Écrivez un élément par ligne, chacun après un tiret et une espace, même s’il est seul.
    [mapping] Écrivez des lignes « clé: valeur », en retrait.
   *[nothing] Supprimez cette valeur.
}

unknown-term = « { $text } » n’est pas un terme admis ici.
unknown-term-known = Termes admis : { $known }.
write-instead = Écrivez « { $text } ».

duplicate-id = { $species ->
    [partner] Deux partenaires portent l’identifiant
    [person] Deux personnes portent l’identifiant
    [group] Deux groupes portent l’identifiant
    [objective] Deux objectifs portent l’identifiant
    [action] Deux actions portent l’identifiant
    [indicator] Deux indicateurs portent l’identifiant
    [contribution] Deux contributions portent l’identifiant
    [staff] Deux moyens humains portent l’identifiant
    [material] Deux moyens matériels portent l’identifiant
    [body] Deux instances portent l’identifiant
    [review] Deux bilans portent l’identifiant
    [document] Deux documents portent l’identifiant
   *[other] Deux éléments portent l’identifiant
} « { $id } ».
duplicate-id-first = Première fois ici.
duplicate-id-help = Donnez à l’un des deux un autre identifiant, et corrigez les renvois qui le visent.
unknown-reference = { $species ->
    [partner] Aucun partenaire n’a l’identifiant
    [person] Aucune personne n’a l’identifiant
    [group] Aucun groupe n’a l’identifiant
    [objective] Aucun objectif n’a l’identifiant
    [action] Aucune action n’a l’identifiant
    [indicator] Aucun indicateur n’a l’identifiant
    [contribution] Aucune contribution n’a l’identifiant
    [staff] Aucun moyen humain n’a l’identifiant
    [material] Aucun moyen matériel n’a l’identifiant
    [body] Aucune instance n’a l’identifiant
    [review] Aucun bilan n’a l’identifiant
    [document] Aucun document n’a l’identifiant
   *[other] Aucun élément n’a l’identifiant
} « { $id } ».
unknown-reference-known = Identifiants connus : { $known }.
unknown-reference-none = { $species ->
    [partner] Décrivez d’abord les partenaires sous la clé « partners ».
    [person] Décrivez d’abord les personnes sous la clé « persons ».
    [group] Décrivez d’abord les groupes sous la clé « groups ».
    [objective] Décrivez d’abord les objectifs sous la clé « objectives ».
    [action] Décrivez d’abord les actions sous la clé « actions » d’un objectif.
    [indicator] Décrivez d’abord les indicateurs sous la clé « indicators » d’un objectif.
    [contribution] Décrivez d’abord les contributions sous la clé « means ».
    [staff] Décrivez d’abord les moyens humains sous la clé « means ».
    [material] Décrivez d’abord les moyens matériels sous la clé « means ».
    [body] Décrivez d’abord les instances sous la clé « governance ».
    [review] Décrivez d’abord les bilans sous la clé « evaluation ».
    [document] Décrivez d’abord les documents sous la clé « documents ».
   *[other] Décrivez d’abord un élément de cet identifiant.
}
