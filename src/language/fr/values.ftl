# Comment s’écrit une valeur : ce qu’un éditeur montre avec la clé, et quand la valeur n’a pas cette forme.

schema-comment = Écrit par « paraphe schema » ; ne pas modifier.

value-prose = Un texte en Markdown, écrit ici ou dans un fichier voisin : `{"{"}file: besoin.md{"}"}`.
value-identifier = Un identifiant du dossier : lettres sans accent, chiffres, tirets et soulignés, 64 au plus.
value-flag = `oui` ou `non` (ou `true`, `false`).
value-date = Un jour : année, mois et jour, comme `2026-09-01`.
value-duration = Une durée : un nombre et une unité, comme `4 months`, `3 years` ou `2 ans`.
value-amount = Un montant en euros, comme `45 000` ou `1 250,50`.
value-percentage = Un pourcentage de 0 à 100, comme `12,5 %`.
value-count = Un nombre entier, comme `12` ou `1 500`.
value-number = Un nombre, comme `12` ou `0,5`.
value-year = Une année en quatre chiffres, comme `2027`.
value-siren = Un numéro SIREN : neuf chiffres, avec ou sans espaces.
value-siret = Un numéro SIRET : quatorze chiffres, avec ou sans espaces.
value-rna = Un numéro RNA : `W` et neuf caractères, comme `W629000412`.
value-uai = Un code UAI : sept chiffres et une lettre.
value-finess = Un numéro FINESS : neuf caractères, qui commencent par le département.
value-iban = Un IBAN entier, avec ou sans espaces, clé comprise.
value-bic = Un BIC : huit ou onze caractères.
value-email = Une adresse électronique, comme `accueil@valmarine.example`.
value-colour = Une couleur : `"#1F4E79"`, entre guillemets droits.
value-department = Le code d’un département : `"62"`, `2A`, `"974"`.
value-insee-code = Le code INSEE d’une commune, en cinq caractères ; ce n’est pas son code postal.
value-postal-code = Un code postal en cinq chiffres.
