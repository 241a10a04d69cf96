# Rules of the family authority: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

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
