# Scalars of the source format.
several-lines = Ce texte occupe plusieurs lignes : « { $text } ».
several-lines-help = Cette clé attend une seule ligne. Écrivez la valeur sans retour à la ligne.
empty-value = Cette clé n’a pas de valeur.
empty-value-help = Écrivez une valeur, écrivez `à compléter` si elle n’est pas encore connue, ou supprimez la clé si elle est facultative. Un texte qui commence par `#` se met entre guillemets.
wrong-identifier = « { $text } » ne peut pas servir d’identifiant.
wrong-identifier-help = Un identifiant compte 64 caractères au plus : des lettres sans accent, des chiffres, `-` et `_`, en commençant par une lettre ou un chiffre. Exemple : `centre-social`.
file-missing = Le fichier « { $file } » n’existe pas dans ce dossier.
file-missing-help = Donnez le nom d’un fichier Markdown placé dans le dossier, tel qu’il s’écrit, par exemple `besoins.md`.

# What to write instead.
write-value = Écrivez `{ $text }`.
perhaps-value = Peut-être `{ $text }`, dont la clé est juste : vérifiez sur le document d’origine avant de l’écrire.
perhaps-text = Peut-être `{ $text }` : vérifiez sur le document d’origine avant de l’écrire.

# SIREN and SIRET.
siren-key = « { $text } » n’est pas un numéro SIREN : sa clé de contrôle est fausse, au moins un chiffre est erroné.
siret-key-siren = « { $text } » n’est pas un numéro SIRET : les neuf premiers chiffres ne forment pas un SIREN.
siret-key-nic = « { $text } » n’est pas un numéro SIRET : les neuf premiers chiffres forment bien un SIREN, l’erreur est dans les cinq derniers.
sirene-swap = Si deux chiffres voisins ont été inversés, c’est `{ $text }` : comparez avec l’avis de situation au répertoire Sirene avant de l’écrire.
sirene-key-help = Relisez le { $name } sur l’avis de situation au répertoire Sirene.
siret-is-siren = « { $text } » compte 9 chiffres : c’est la longueur d’un SIREN, un SIRET en compte 14.
siret-is-siren-help = Déclarez ce numéro sous la clé `siren`, ou ajoutez les cinq chiffres de l’établissement (NIC) donnés par l’avis de situation.
siret-is-ridet = « { $text } » a la forme d’un numéro RIDET de Nouvelle-Calédonie, non d’un SIRET.
siret-is-ridet-help = Déclarez-le sous la clé `registration`, avec le mot RIDET.
siren-is-siret = « { $text } » compte 14 chiffres : c’est la longueur d’un SIRET, un SIREN en compte 9.
siren-is-vat = « { $text } » est un numéro de TVA, non un SIREN.
siren-is-rcs = « { $text } » est une mention du registre du commerce, non un SIREN.
sirene-spreadsheet = « { $text } » est un { $name } abrégé par un tableur : ses derniers chiffres sont perdus.
sirene-spreadsheet-help = Recopiez le { $name } depuis l’avis de situation ; dans le tableur, mettez la colonne au format texte.
sirene-letter = « { $text } » contient la lettre « { $found } » : un { $name } n’a que des chiffres.
sirene-character = « { $text } » contient « { $found } » : un { $name } n’a que des chiffres, les espaces sont permises.
sirene-zeros = Ce { $name } n’est fait que de zéros et ne désigne personne.
sirene-zeros-help = Si le { $name } n’est pas encore connu, écrivez `à compléter`.
sirene-length = « { $text } » compte { $count ->
    [one] { $count } chiffre
   *[other] { $count } chiffres
 } : un { $name } en compte { $expected }.
sirene-lost-zero = Un zéro s’est peut-être perdu en tête : `{ $text }` a une clé juste. Vérifiez sur l’avis de situation.
sirene-lost-zero-nic = Un zéro s’est peut-être perdu au milieu : `{ $text }` a une clé juste, et ses neuf premiers chiffres sont un SIREN. Vérifiez sur l’avis de situation.
sirene-length-help = { $name ->
    [SIREN] Un SIREN s’écrit avec 9 chiffres, par exemple `266209998`.
   *[other] Un SIRET s’écrit avec 14 chiffres : les 9 du SIREN, puis les 5 de l’établissement.
 }

# RNA, UAI, FINESS.
rna-form = « { $text } » n’est pas un numéro RNA.
rna-help = Un numéro RNA s’écrit `W` suivi de neuf caractères, par exemple `W931006748`. Il figure sur le récépissé de la préfecture.
rna-help-siren = C’est un numéro SIREN : déclarez-le sous la clé `siren`. Si c’est bien un numéro RNA, écrivez `{ $text }`.
rna-help-prefecture = Un numéro sans `W` est peut-être l’ancien numéro de la préfecture : déclarez-le sous la clé `registration`, ou demandez le numéro RNA à l’association.
rna-help-local-law = Une association de droit local (Alsace-Moselle) n’a pas de numéro RNA : déclarez le volume et le folio du registre du tribunal sous la clé `registration`.
uai-form = « { $text } » n’est pas un numéro UAI.
uai-help = Un numéro UAI (ancien RNE) s’écrit avec sept chiffres et une lettre, par exemple `0951099D`.
uai-key = « { $text } » n’est pas un numéro UAI : la lettre de ces sept chiffres est { $key }.
uai-key-help = Vérifiez les sept chiffres ; s’ils sont justes, écrivez `{ $text }`.
finess-form = « { $text } » n’est pas un numéro FINESS.
finess-key = « { $text } » n’est pas un numéro FINESS : sa clé de contrôle est fausse, au moins un chiffre est erroné.
finess-help = Un numéro FINESS s’écrit avec neuf caractères, en commençant par le département (`2A` ou `2B` en Corse). Relisez-le dans le répertoire FINESS.

# Bank details.
iban-form = « { $text } » n’a pas la forme d’un IBAN.
iban-length = « { $text } » compte { $count } caractères : un IBAN de ce pays en compte { $expected }.
iban-country = « { $text } » n’est pas un IBAN : aucun pays n’a le code « { $country } » dans le registre des IBAN.
iban-key = « { $text } » n’est pas un IBAN : sa clé de contrôle est fausse, au moins un caractère est erroné.
iban-national-key = « { $text } » n’est pas un IBAN : la clé du numéro de compte (clé RIB en France) est fausse, au moins un caractère est erroné.
iban-is-rib = « { $text } » est un RIB, non un IBAN.
iban-help = Recopiez l’IBAN du relevé d’identité bancaire. Un IBAN français compte 27 caractères et commence par `FR` ; les espaces sont permises.
bic-form = « { $text } » n’est pas un BIC.
bic-help = Un BIC compte 8 ou 11 caractères : quatre lettres de la banque, deux du pays, puis deux ou cinq caractères.
bic-help-iban = C’est un IBAN : déclarez-le sous la clé `iban`.

# Numbers and amounts.
number-unreadable = « { $text } » n’est pas un nombre.
number-underscore = « { $text } » groupe ses chiffres par des tirets bas.
number-radix = « { $text } » est une écriture informatique (hexadécimale, octale ou binaire).
number-not-finite = « { $text } » n’est pas un nombre.
number-exponent = « { $text } » est écrit avec une puissance de dix.
number-negative = « { $text } » est négatif.
number-script = « { $text } » contient des chiffres d’une autre écriture que 0 à 9.
number-leading-zero = « { $text } » commence par un zéro inutile.
number-several-signs = « { $text } » a plusieurs points ou virgules : on ne sait lequel sépare les décimales.
number-groups = « { $text } » n’est pas groupé par trois chiffres : il en manque un, ou il y en a un de trop.
number-ambiguous = « { $text } » peut se lire de deux façons : en milliers, ou avec trois décimales.
number-ambiguous-help = Écrivez `{ $thousands }` pour des milliers, ou `{ $units }` pour des unités.
number-ambiguous-thousands = S’il s’agit de milliers, écrivez `{ $thousands }` ; trois décimales ne sont pas permises ici.
number-decimals = « { $text } » a trop de décimales : { $most ->
    [0] un nombre entier est attendu.
   *[other] { $most } au plus sont permises, et rien n’est arrondi.
 }
number-too-large = « { $text } » est trop grand.
number-percent = « { $text } » porte un signe de pourcentage.
number-percent-help = Écrivez le nombre seul, et `%` sous la clé `unit` s’il y en a une.
number-help = Écrivez le nombre en chiffres, par exemple `12`, `1 200` ou `0,8`.
count-help = Écrivez un nombre entier en chiffres, par exemple `12` ou `1 200`.
amount-multiple = « { $text } » abrège le montant.
amount-too-large = « { $text } » dépasse mille milliards d’euros.
amount-help = Écrivez le montant en entier, en euros, par exemple `45000` ou `45 000,50`.
percentage-over = « { $text } » dépasse 100 %.
percentage-help = Écrivez un pourcentage de 0 à 100, avec deux décimales au plus, par exemple `12` ou `12,5 %`.
year-form = « { $text } » n’est pas une année.
year-help = Écrivez une seule année en quatre chiffres, de 1900 à 2199, par exemple `2027`.
flag-form = « { $text } » ne répond pas par oui ou par non.
flag-help = Écrivez `oui` ou `non` (`true` et `false` sont aussi reçus).

# Dates and lengths of time.
date-form = « { $text } » n’est pas une date écrite année-mois-jour.
date-year = « { $text } » : l’année { $year } est hors du calendrier de l’outil (1900 à 2199).
date-month = « { $text } » : il n’y a pas de mois { $month }.
date-day = « { $text } » n’existe pas : { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
 } { $year } n’a que { $days } jours.
date-help = Écrivez l’année en quatre chiffres, le mois et le jour en deux, par exemple `2026-09-01` pour le 1er septembre 2026.
duration-form = « { $text } » n’est pas une durée.
duration-no-unit = « { $text } » est une durée sans unité.
duration-nothing = « { $text } » est une durée nulle.
duration-too-long = « { $text } » dépasse cent ans.
duration-help = Écrivez un nombre entier en chiffres et une unité : `60 days`, `2 weeks`, `4 months`, `2 years` (ou `jours`, `semaines`, `mois`, `ans`).

# Places.
department-unknown = « { $text } » n’est pas un code de département.
department-help = Écrivez le code officiel : `01` à `95`, `2A` ou `2B` pour la Corse, `971` à `978` outre-mer, `984`, `986`, `987` ou `988` dans le Pacifique et les Terres australes.
department-help-corsica = La Corse compte deux départements : écrivez `2A` pour la Corse-du-Sud ou `2B` pour la Haute-Corse.
insee-form = « { $text } » n’est pas un code INSEE de commune.
insee-help = Un code INSEE compte cinq caractères et commence par le département, par exemple `62041`. Ce n’est pas le code postal.
insee-help-corsica = Les communes de Corse ont un code INSEE qui commence par `2A` ou `2B` ; `20…` est un code postal.
postal-code-form = « { $text } » n’est pas un code postal français.
postal-code-help = Un code postal compte cinq chiffres, par exemple `62000`. Pour une adresse à l’étranger, écrivez le code devant la ville, sous la clé `city`.
postal-code-help-cedex = Écrivez `{ $text }`, et la mention CEDEX derrière la ville, sous la clé `city`.

# Addresses and looks.
email-form = « { $text } » n’est pas une adresse électronique.
email-help = Écrivez une adresse telle que `accueil@valmarine.example`, sans accent ni espace.
email-help-one = Écrivez une seule adresse.
colour-form = « { $text } » n’est pas une couleur.
colour-write = Écrivez `"{ $text }"`, entre guillemets : sans eux, YAML prend `#` pour le début d’un commentaire.
colour-help = Écrivez `#` et six chiffres hexadécimaux (rouge, vert, bleu) entre guillemets, par exemple `"#1F4E79"`.
