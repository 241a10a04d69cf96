# Mise en page : ce qui sépare un document de son PDF.

missing-glyph = Aucune police ne sait écrire le caractère « { $character } » ({ $code }) : le PDF montrerait un carré vide.
missing-glyph-help = Remplacez ce caractère dans le dossier, ou indiquez dans `paraphe.yaml` (`style.font`) une police qui le contient.
missing-picture = L’image « { $name } » est citée dans le document, mais n’y est pas jointe.
missing-picture-help = Vérifiez le nom de l’image dans le texte, et qu’elle se trouve dans le dossier.
house-font-unreadable = La police indiquée dans `paraphe.yaml` (`style.font`) est illisible.
house-font-unreadable-help = Indiquez un fichier de police TTF ou OTF, non compressé.
typesetting-failed = La mise en page a été refusée par Typst ({ $file }, ligne { $line }) : { $reason }.
typesetting-failed-help = Si vous avez modifié un modèle du dossier `templates/`, corrigez-le ; sinon, signalez cette anomalie en joignant le dossier.
too-slow = La mise en page du document a dépassé { $seconds } secondes ; elle a été arrêtée.
too-slow-help = Réduisez le document : un tableau de plusieurs milliers de lignes, par exemple, se joint comme fichier séparé.
too-much-memory = La mise en page du document demande plus de { $mebibytes } Mio de mémoire ; elle a été arrêtée.
worker-lost = La mise en page du document s’est interrompue sans réponse ({ $reason }).
worker-lost-help = Relancez la construction. Si l’interruption se répète, signalez cette anomalie en joignant le dossier.
template-fault = Le modèle comporte une erreur, ligne { $line } : { $reason }
template-fault-help = Corrigez ce fichier, ou supprimez-le pour revenir au modèle fourni avec paraphe.
