# Ce qui est écrit sous out/.
out-is-link = « { $path } » est un lien : rien n’est écrit à travers un lien
out-around-project = « { $path } » contient le projet lui-même
out-in-sources = « { $path } » contient les sources du projet
out-holds-sources = « { $path } » contient un dépôt git ou un dossier de convention
out-is-file = « { $path } » est un fichier et non un dossier
out-refused-help = choisissez un dossier à part, par exemple `--out out`
not-written = « { $path } » n’a pas pu être écrit : { $reason }
not-written-help = vérifiez les droits et la place libre, puis relancez ; la version précédente du fichier est intacte
file-exists = « { $path } » existe déjà : rien n’a été écrit
file-exists-help = choisissez un autre nom, ou déplacez ce qui s’y trouve
changed-meanwhile = « { $path } » a été modifié pendant la vérification : la correction n’y est pas écrite
changed-meanwhile-help = relancez la commande ; si le fichier mêle deux sortes de fins de ligne, enregistrez-le d’abord avec une seule
