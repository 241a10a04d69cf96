# Fichiers et dossiers.

file-denied = Vous n’avez pas le droit de lire « { $path } ».
file-denied-help = Rendez ce fichier lisible pour votre compte.
file-unreadable = Le système n’a pas pu lire « { $path } » ({ $reason }).
not-a-folder = « { $path } » n’est pas un dossier du disque.
path-missing = « { $path } » n’existe pas.
path-missing-help = Vérifiez l’orthographe du chemin, majuscules et accents compris.

link-refused = « { $path } » passe par un lien (« { $link } ») : les liens ne sont pas suivis.
link-refused-help = Mettez à sa place le fichier lui-même : un lien pourrait mener hors du projet.

path-outside-project = Le chemin « { $path } » { $reason ->
    [backslash] contient une barre oblique inverse.
    [address] contient un deux-points, comme une adresse ou un lecteur.
    [absolute] part de la racine du disque ou de votre dossier personnel.
    [parent] remonte par « .. ».
    [encoded] cache un point ou une barre derrière un code « % ».
    [elsewhere] mène hors du projet.
   *[unusable] est vide, trop long ou contient un caractère qui ne se voit pas.
}
path-outside-project-help = Écrivez un chemin à l’intérieur du projet, avec des barres obliques, par exemple « annexes/besoins.md ».
path-elsewhere-help = Lancez la commande depuis le dossier du projet qui contient ce chemin.

not-a-regular-file = « { $path } » { $kind ->
    [folder] est un dossier du disque, alors qu’un fichier est attendu.
   *[special] est un tube ou un périphérique, pas un fichier.
}
not-a-regular-file-help = Mettez un fichier ordinaire à cet endroit, ou supprimez-le.

file-too-large = « { $path } » dépasse { $most } Mo.
files-too-large = Avec « { $path } », les fichiers de cette sorte dépassent ensemble { $most } Mo ; il n’est pas lu, ni les suivants.
file-too-large-help = Réduisez le contenu, ou répartissez-le entre plusieurs dossiers de partenariat.
too-many-files = Ce dossier de partenariat contient { $count } fichiers ; { $most } au plus sont lus.
too-many-files-help = Retirez les fichiers dont les documents n’ont pas besoin.
folder-too-deep = « { $path } » est à plus de { $most } niveaux de profondeur : son contenu n’est pas lu.
folder-too-deep-help = Rapprochez ce dossier de celui du partenariat.

not-utf8 = « { $path } » n’est pas en UTF-8 : l’octet { $value } à la position { $byte } (ligne { $line }, colonne { $column }) ne se lit pas.
utf-16 = « { $path } » est en UTF-16.
not-utf8-help = Enregistrez le fichier de nouveau en choisissant l’encodage UTF-8.

empty-file = « { $path } » est vide.
empty-file-help = Écrivez-y son contenu, ou supprimez le fichier.

lfs-pointer = « { $path } » n’est qu’un pointeur Git LFS : le vrai contenu n’a pas été téléchargé.
lfs-pointer-help = Lancez « git lfs pull », puis recommencez.

forbidden-character = { $kind ->
    [control] Caractère de commande { $code } : il n’a pas de place dans un texte.
    [direction] Caractère { $code }, qui change le sens d’affichage : ce qui se voit n’est plus ce qui se lit.
    [invisible] Caractère invisible { $code }.
    [line-break] Saut de ligne inhabituel { $code } : tous les logiciels ne le voient pas.
    [private-use] Caractère à usage privé { $code } : il n’a pas le même sens partout.
    [damaged] Caractère de remplacement { $code } : un caractère s’est perdu dans une conversion.
   *[non-character] { $code } n’est pas un caractère.
}
forbidden-character-help = { $kind ->
    [line-break] Effacez-le et allez à la ligne avec la touche Entrée.
    [private-use] Remplacez-le par la lettre ou le signe voulu.
    [damaged] Récrivez la lettre perdue.
   *[control] Effacez-le ; s’il ne se voit pas, effacez et récrivez le mot qui l’entoure.
}
bare-carriage-return = Retour chariot isolé (U+000D) : il ouvre une ligne qu’un écran peut cacher.
bare-carriage-return-help = Effacez-le et allez à la ligne avec la touche Entrée.
garbled-accent = Accent abîmé : un texte en UTF-8 a été lu comme du Latin-1 (« é » devient deux signes).
garbled-accent-help = Récrivez le mot, puis enregistrez le fichier en UTF-8.
more-faults = { $count ->
    [one] Un autre défaut de ce fichier n’est pas montré.
   *[other] { $count } autres défauts de ce fichier ne sont pas montrés.
}

unusable-file-name = Le nom « { $path } » ne peut pas être lu sur toutes les machines.
unusable-file-name-help = Renommez-le avec des lettres, des chiffres, des points et des traits d’union.
unusable-dossier-name = Le dossier « { $name } » ne peut pas donner son nom aux documents produits.
unusable-dossier-name-help = Renommez-le : 100 caractères au plus parmi les lettres sans accent, les chiffres, « - », « _ » et « . », avec une lettre ou un chiffre au début ; les noms réservés de Windows (CON, NUL…) sont exclus.
same-dossier-name = « { $path } » et « { $other } » portent le même nom : leurs documents s’écraseraient.
same-dossier-name-help = Renommez l’un des deux dossiers.

no-dossier = « { $path } » ne contient aucun dossier de partenariat.
no-dossier-help = Un dossier de partenariat est un dossier qui contient le fichier « partnership.yaml ».
misplaced-yaml = « { $path } » n’est lu par rien : seuls le sont les fichiers « .yaml » placés à côté de « partnership.yaml ».
misplaced-yaml-help = Placez-le à côté de « partnership.yaml » sous le nom « { $name } », ou supprimez-le.
months = janvier février mars avril mai juin juillet août septembre octobre novembre décembre
