# The pages of the rules.

page-checks = Ce que la règle vérifie
page-why = Pourquoi
page-refused = Exemple refusé
page-instead = Écrire plutôt
page-basis = Fondement
page-weight = Gravité : **{ $severity }**. { $consequence ->
        [error] Les documents concernés ne sont pas produits tant qu’elle demeure.
        [warning] Les documents sont produits, et la vérification le signale.
       *[information] Rien n’est bloqué.
    }{ $core ->
        [yes] { " " }Le profil strict en fait une erreur.
       *[no] { "" }
    }

    Famille : { $family }. Phase : { $phase ->
        [formalisation] formalisation
        [political] politique
        [operational] opérationnelle
       *[none] toutes
    }.
page-from = En vigueur depuis le { $day }.
page-to = Jusqu’au { $day }.
page-evidence = Confiance : { $confidence } ({ $copy }, vérifié le { $day }).
page-stale = Vérifié il y a plus d’un an : à relire avant de s’y fier.
