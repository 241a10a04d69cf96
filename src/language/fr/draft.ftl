# La rédaction.
unknown-clause = la clause « { $clause } » n’est pas dans le plan de ce document
unknown-clause-known = clauses de ce document : { $known }
unresolved-reference = un renvoi conduit à « { $clause } », qui n’est pas dans le document
unresolved-reference-help = clauses auxquelles on peut renvoyer : { $known }
required-clause-empty = la clause « { $clause } » est exigée dans ce document et elle est vide
required-clause-empty-help = renseignez : { $needs }
kind-without-outline = aucun plan n’existe pour le genre « { $kind } »
raw-html = du HTML dans le texte : { $text }
raw-html-help = écrivez en Markdown ; pour montrer le signe « < », écrivez `\<`
picture-not-in-dossier = l’image « { $text } » n’est pas dans le dossier
picture-not-in-dossier-help = placez l’image (PNG, JPEG ou SVG) à côté du dossier et nommez-la par son chemin dans celui-ci
picture-without-text = l’image « { $text } » n’a pas de texte de remplacement
picture-without-text-help = décrivez l’image entre les crochets : `![Plan du rez-de-chaussée]({ $text })`
picture-misplaced = l’image « { $text } » se trouve dans un titre ou un tableau
picture-misplaced-help = placez l’image dans un paragraphe à elle
refused-address = l’adresse « { $text } » ne peut pas devenir un lien
refused-address-help = seules les adresses https:, http:, mailto: et tel: sont admises, et `#clause` pour renvoyer à un article
markdown-too-deep = les listes, citations ou mises en relief s’emboîtent sur plus de 32 niveaux
markdown-too-deep-help = simplifiez la structure du texte
markdown-too-long = le texte est trop grand pour être composé
markdown-too-long-help = coupez le texte, ou joignez-le comme annexe séparée
nested-footnote = la note « { $text } » appelle elle-même une note
nested-footnote-help = réunissez les deux notes en une
broken-value = une valeur a été coupée par le modèle de clause
broken-value-help = ne découpez pas les valeurs dans les modèles
clause-changed = { $deed ->
    [omit] clause omise
    [replace] clause remplacée
    [add] clause ajoutée
   *[move] clause déplacée
} : « { $clause } », parce que { $reason }
