# Ce que chaque clé attend : ce qu’un éditeur montre quand la souris s’y arrête, et dans la liste des clés.

## Settings

field-settings-language = La langue des messages : `fr` ou `en`. Les documents sont toujours en français.
field-settings-style = L’apparence des documents : logo, couleur, police.
field-settings-conventions = Le répertoire des dossiers, depuis la racine du projet ; `conventions` par défaut.
field-settings-templates = Le répertoire des clauses et des modèles propres au projet ; `templates` par défaut. Un fichier du même nom y remplace celui de l’outil.
field-settings-out = Le répertoire où les PDF sont écrits ; `out` par défaut.

## HouseStyle

field-house-style-logo = Le fichier du logo, à côté de `paraphe.yaml` : une image PNG, JPEG ou SVG.
field-house-style-logo-description = Ce que montre le logo, pour les personnes qui ne le voient pas. À défaut, le nom de l’organisme.
field-house-style-colour = La couleur des titres et des filets.
field-house-style-font = Le fichier d’une police (TTF ou OTF), à côté de `paraphe.yaml`.
field-house-style-organisation = Le nom de l’organisme, imprimé en tête des documents.

## Prose

field-prose-file = Le nom d’un fichier Markdown à côté du dossier, qui contient le texte.

## Term

field-term-start = Le premier jour. N’écrivez pas aussi `from`.
field-term-end = Le dernier jour, compris dans la durée.
field-term-duration = La durée, quand elle est comptée depuis le début ou depuis un événement.
field-term-from = L’événement dont la durée part, quand ce n’est pas un jour connu : « la signature par la dernière partie ».
field-term-label = L’année scolaire ou la saison par laquelle la durée est connue : « année scolaire 2026-2027 ».

## Territory

field-territory-level = L’échelon du territoire.
field-territory-name = Le nom du territoire, comme les documents l’impriment.
field-territory-department = Le département du territoire. Le tribunal administratif compétent en dépend.
field-territory-insee-codes = Les codes INSEE des communes du territoire.
field-territory-setting = Ce qu’est le territoire : urbain, périurbain ou rural.
field-territory-project = Le projet de territoire dont le partenariat fait partie.
