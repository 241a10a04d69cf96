# La ligne de commande.

severity-error = erreur
severity-warning = avertissement
severity-information = information
help = aide
# Devant les deux-points que le dessin ajoute.
help-label = aide{"\u00A0"}
basis-label = fondement{"\u00A0"}
fix = correction
fix-offered = « paraphe check --fix » l’écrit dans le fichier
basis = fondement
more-findings = { $count ->
    [one] … et encore { $count } constat
   *[other] … et encore { $count } constats
}
more-of-code = { $count ->
    [one] … et un autre constat { $code } ({ $title })
   *[other] … et { $count } autres constats { $code } ({ $title })
}
more-shown-by-all = « paraphe check --all » les montre tous.
labelled = { $label } : { $text }

github-summary = Bilan : { $errors ->
    [0] aucune erreur
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [0] aucun avertissement
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}, { $information ->
    [0] aucune information
    [one] { $information } information
   *[other] { $information } informations
}.
github-shown = GitHub n’affiche que les { $most } premières annotations de chaque sorte ; les autres sont dans le journal de l’étape ou dans « paraphe check --format text --all ».
junit-failure = { $errors ->
    [0] aucune erreur
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [0] aucun avertissement
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}

help-usage = Usage
help-arguments = Arguments
help-options = Options
help-commands = Commandes
help-command = COMMANDE

about-paraphe = Transforme la description d’un partenariat, écrite en texte, en documents prêts à signer et à archiver.
about-new = Crée un dossier commenté, à compléter.
about-check = Vérifie des dossiers et montre toutes les fautes.
about-build = Produit les PDF des dossiers.
about-list = Énumère les dossiers et leurs documents.
about-explain = Montre la page d’une règle : ce qu’elle vérifie, pourquoi, un exemple, son fondement.
about-rules = Énumère les règles.
about-schema = Écrit ce que l’éditeur de texte doit savoir des dossiers (JSON Schema).
about-completions = Écrit le complètement automatique d’un interpréteur de commandes.
about-man = Écrit la page de manuel.
about-typeset-worker = Compose des documents (usage interne).

arg-help = affiche cette aide
arg-version = affiche la version
arg-lang = langue des messages
arg-color = couleurs (par défaut : selon le terminal)
arg-paths = dossiers, ou répertoires qui en contiennent (par défaut : conventions/)
arg-format = forme du résultat (par défaut : texte)
arg-findings-format = forme du résultat (par défaut : github sous GitHub Actions, sinon texte)
arg-all = montre tous les constats, même quand une règle en fait plus de vingt dans un dossier
arg-warnings = les avertissements comptent (par défaut) ou non dans le code de sortie
arg-out = répertoire où écrire (par défaut : out/ pour build, schema/ pour schema)
arg-jobs = nombre de documents composés à la fois, de 1 à 256 (par défaut : un par cœur)
arg-kind = genre de document
arg-code = code de la règle (P0605) ou son nom
arg-today = date du jour, pour dire l’âge des textes lus (par défaut : celle de la machine)
arg-family = famille de règles
arg-fix = fait dans les fichiers les corrections qui n’ont qu’une bonne réponse
arg-profile = sévérité des règles (par défaut : celle de paraphe.yaml)
arg-name = nom du dossier, qui sera celui de son répertoire
arg-title = intitulé du partenariat
arg-reference = référence du partenariat
arg-shell = interpréteur de commandes

usage-unknown-argument = l’option « { $argument } » n’existe pas
usage-unknown-command = la commande « { $argument } » n’existe pas
usage-missing-value = l’option « { $argument } » attend une valeur parmi : { $known }
usage-wrong-value = « { $value } » ne convient pas à { $argument } ; valeurs possibles : { $known }
usage-missing-argument = il manque : { $argument }
usage-missing-command = il manque une commande : new, check, build, list, explain, rules, schema
usage-conflict = { $argument } ne va pas avec une autre option de cette ligne
usage-other = cette ligne de commande n’est pas comprise
usage-suggestion = aide : vouliez-vous écrire « { $text } » ?
usage-see-help = Voir « paraphe --help ».

command-failed = la commande n’a pas pu s’exécuter : { $reason }

checked = { $dossier } : { $documents ->
    [one] { $documents } document
   *[other] { $documents } documents
}, { $errors ->
    [0] aucune erreur
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [0] aucun avertissement
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}, { $information ->
    [0] aucune information
    [one] { $information } information
   *[other] { $information } informations
}
check-summary = Bilan : { $dossiers ->
    [one] { $dossiers } dossier vérifié
   *[other] { $dossiers } dossiers vérifiés
}, { $errors ->
    [0] aucune erreur
    [one] { $errors } erreur
   *[other] { $errors } erreurs
}, { $warnings ->
    [0] aucun avertissement
    [one] { $warnings } avertissement
   *[other] { $warnings } avertissements
}, { $information ->
    [0] aucune information
    [one] { $information } information
   *[other] { $information } informations
}.

build-waits = Une autre construction écrit dans ce répertoire ; celle-ci attend qu’elle finisse.
build-progress = { $done } sur { $total }…
build-blocked = { $dossier } / { $document } : non produit, à cause des erreurs ci-dessus
build-failed = { $dossier } / { $document } : non produit ; un PDF plus ancien peut encore se trouver là
build-summary = { $built ->
    [0] Aucun document produit
    [one] { $built } document à jour
   *[other] { $built } documents à jour
} ({ $pages ->
    [one] { $pages } page
   *[other] { $pages } pages
}), { $unchanged ->
    [0] aucun inchangé
    [one] { $unchanged } inchangé
   *[other] { $unchanged } inchangés
}, { $lost ->
    [0] aucun en échec
   *[other] { $lost } en échec
}, en { $seconds } s.

new-ask-name = Nom du dossier (lettres sans accent, chiffres et tirets) :
new-ask-kind = Genre du document :
new-kind = {"  "}{ $rank }. { $kind }
new-ask-number = Numéro de 1 à { $last }, ou Entrée pour { $usual } :
new-wrong-number = Écrivez un numéro de 1 à { $last }.
new-ask-title = Intitulé du partenariat, ou Entrée pour l’écrire plus tard :
new-ask-reference = Référence du partenariat, ou Entrée pour l’écrire plus tard :
new-needs-name = Donnez un nom au dossier, par exemple : paraphe new reussite-educative --kind partnership-agreement
new-wrong-name = « { $name } » ne peut pas nommer un répertoire sur toutes les machines. Écrivez de 1 à 100 lettres sans accent, chiffres, points, tirets ou soulignés, en commençant par une lettre ou un chiffre.
new-wrong-text = Le texte de { $option } ne peut pas entrer dans un dossier.
new-exists = « { $path } » existe déjà. Rien n’a été écrit : choisissez un autre nom, ou complétez ce dossier.
new-written = Le dossier est créé, pour le document suivant : { $kind }.
new-next = Remplacez-y chaque texte « à compléter », puis lancez : paraphe check { $path }

list-unreadable = { $dossier } : illisible ; « paraphe check » dit pourquoi
usage-refused-value = « { $value } » ne convient pas à { $argument } ; voyez ce que l’option attend dans l’aide de la commande

explain-unknown = Aucune règle n’a le code ni le nom « { $code } » : « paraphe rules » les donne tous.
rules-unknown-family = Aucune famille de règles ne s’appelle « { $family } ». Les familles : { $known }.

schema-written = Schémas pour l’éditeur : { $written ->
    [0] aucun à écrire
    [one] { $written } écrit
   *[other] { $written } écrits
}, { $unchanged ->
    [0] aucun inchangé
    [one] { $unchanged } inchangé
   *[other] { $unchanged } inchangés
}.
schema-next = L’éditeur les suit quand un dossier commence par cette ligne : # yaml-language-server: $schema={ $path }
schema-added = Les schémas qui guident l’éditeur de texte sont écrits dans { $folder }/.

fixed = { $count ->
    [0] Aucune correction à faire.
    [one] { $count } correction faite.
   *[other] { $count } corrections faites.
}
suppressed-list = Points écartés :
suppressed-line = { "  " }{ $code } { $place } – { $title }. Motif : { $reason } ({ $author }).
unchecked-list = N’a pas pu être vérifié :
unchecked-line = { "  " }{ $code } { $place } – { $reason }{ $more ->
    [0] { "" }
    [one] { " " }(et un autre endroit)
   *[other] { " " }(et { $more } autres endroits)
}
rules-off = { $count ->
    [one] Règle désactivée par les réglages : { $codes }.
   *[other] Règles désactivées par les réglages : { $codes }.
}
