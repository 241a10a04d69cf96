# Rules of the family identifiers: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

siren-of-another-department = Le SIREN { $siren } de « { $partner } » est celui d’un organisme du département { $found }, le territoire est dans le { $stated }.
siren-of-another-department-territory = Le territoire est situé ici.
siren-of-another-department-help = Relisez le SIREN sur l’avis de situation : un homonyme a peut-être été pris pour ce partenaire. S’il est bien d’un autre département, il n’y a rien à changer.
siren-of-another-department-title = SIREN d’un autre département
siren-of-another-department-checks = Le SIREN d’une commune (21…) ou d’un département (22…) porte le code de son département, comparé à celui du territoire. Les rangs ne sont pas comparés : dans dix départements ils diffèrent du code INSEE. Les SIREN en 20, donnés aux communes nouvelles, ne disent rien.
siren-of-another-department-why = Deux communes de même nom se confondent dans un annuaire. La convention serait conclue avec l’autre, et la somme versée à elle.
siren-of-another-kind = Le SIREN { $siren } commence comme { $kind ->
    [state] ceux de l’État et de ses établissements
    [commune] ceux des communes
    [departement] ceux des départements
    [region] ceux des régions
    [epci] ceux des groupements de communes
    [syndicat] ceux des syndicats
    [ccas] ceux des CCAS et des hôpitaux
    [local-body] ceux des organismes publics locaux
   *[private] ceux des personnes privées
}, la forme déclarée est « { $form } ».
siren-of-another-kind-form = La forme juridique est déclarée ici.
siren-of-another-kind-help = Relisez le SIREN et la clé « legal_form » sur l’avis de situation. Si les deux sont justes, il n’y a rien à changer.
siren-of-another-kind-title = SIREN d’une autre sorte d’organisme
siren-of-another-kind-checks = Les premiers chiffres d’un SIREN annoncent la sorte d’organisme : 1 pour l’État, 21 pour une commune, 22 pour un département, 26 pour un CCAS… Ils sont comparés à la forme juridique. Les numéros à partir de 920, attribués à tous, et les formes sans série propre sont laissés.
siren-of-another-kind-why = Le numéro de la commune placé sous le nom de son CCAS, ou celui d’une association sous le nom d’une autre, désigne une personne qui ne s’est pas engagée.
association-under-local-law = « { $partner } » a son siège dans le département { $department } et est déclarée sous la loi de 1901, sans numéro RNA.
association-under-local-law-elsewhere = « { $partner } » est déclarée de droit local, et son siège est dans le département { $department }.
association-under-local-law-help = { $local ->
    [yes] Si elle est inscrite au registre d’un tribunal d’Alsace-Moselle, écrivez « legal_form: association-droit-local » et le volume et le folio sous « registration » ; si elle relève de la loi de 1901, donnez son numéro RNA.
   *[no] Écrivez « legal_form: association-1901 », ou corrigez le code postal : le droit local ne vaut que dans la Moselle, le Bas-Rhin et le Haut-Rhin.
}
association-under-local-law-title = association et droit local d’Alsace-Moselle
association-under-local-law-checks = Une association dont le siège est en Moselle, dans le Bas-Rhin ou le Haut-Rhin est le plus souvent de droit local et n’a pas de numéro RNA ; hors de ces départements elle ne peut pas l’être. Un numéro RNA confirme la loi de 1901 et fait taire la règle.
association-under-local-law-why = La convention nomme la loi dont l’association tient sa personnalité : « régie par la loi du 1er juillet 1901 » serait faux pour une association inscrite au registre du tribunal.
iban-in-prose = Un compte bancaire est écrit en entier dans un texte (il finit par { $last }).
iban-in-prose-help = Déclarez-le sous « bank_account » du partenaire et renvoyez à ce compte : seuls ses quatre derniers caractères sont nécessaires à la lecture.
iban-in-prose-title = IBAN écrit dans un texte
iban-in-prose-checks = Un IBAN complet et juste, écrit ailleurs que sous la clé « iban » d’un partenaire.
iban-in-prose-why = Une convention circule et se publie. Un numéro de compte complet y sert aux faux ordres de virement, et un changement de banque oblige à chercher le numéro dans tous les textes.
wrong-vat-number = Le numéro de TVA a une clé fausse : { $key }.
wrong-vat-number-help = Relisez-le : pour le SIREN { $siren }, la clé est { $key }.
wrong-vat-number-siren = Le numéro de TVA est celui du SIREN { $found }, le partenaire a le SIREN { $stated }.
wrong-vat-number-siren-help = Écrivez le numéro de TVA de ce partenaire, ou corrigez son SIREN.
wrong-vat-number-stated = Le SIREN du partenaire est déclaré ici.
wrong-vat-number-title = numéro de TVA inexact
wrong-vat-number-checks = Un numéro de TVA français écrit sous « registration » a la clé que donne son SIREN, et ce SIREN est celui du partenaire.
wrong-vat-number-why = Le numéro identifie celui qui facture ou reçoit. Celui d’un autre rend le dossier de paiement irrégulier.
postal-code-of-another-department = Le code postal est du département { $postal }, le numéro { $number } du département { $department }.
postal-code-of-another-department-number = Le numéro est déclaré ici.
postal-code-of-another-department-help = Relisez les deux. Quelques communes sont desservies par le département voisin : dans ce cas il n’y a rien à changer.
postal-code-of-another-department-title = code postal d’un autre département
postal-code-of-another-department-checks = Le département du code postal est comparé à celui que portent le SIREN d’une commune ou d’un département, le numéro UAI d’une école, le numéro FINESS d’un établissement. La Corse, Saint-Barthélemy et Saint-Martin ont leurs correspondances.
postal-code-of-another-department-why = Une adresse et un numéro qui ne vont pas ensemble viennent souvent de deux fiches. Le courrier ou le numéro est celui d’un autre.
irregular-sirene-spacing = Les chiffres du { $name } « { $number } » sont groupés d’une manière inhabituelle.
irregular-sirene-spacing-help = Écrivez { $text }.
irregular-sirene-spacing-title = SIREN ou SIRET mal espacé
irregular-sirene-spacing-checks = Un SIREN s’écrit en trois groupes de trois chiffres, un SIRET ajoute un groupe de cinq ; l’écriture sans espace est admise aussi.
irregular-sirene-spacing-why = Un numéro groupé comme sur l’avis de situation se compare d’un coup d’œil, et un chiffre manquant se voit.
insee-code-outside-department = La commune { $code } est dans le département { $found }, le territoire est dit dans le { $stated }.
insee-code-outside-department-stated = Le département est déclaré ici.
insee-code-outside-department-help = Corrigez le code de la commune ou celui du département. Pour un territoire à cheval sur deux départements, nommez sous « department » l’un de ceux des communes.
insee-code-outside-department-title = code INSEE hors du département
insee-code-outside-department-checks = Une commune au moins du territoire est dans le département déclaré : les deux premiers caractères du code INSEE (trois outre-mer) sont ceux du département.
insee-code-outside-department-why = Le territoire décide du tribunal compétent et de qui peut bénéficier de l’action. Un code pris pour un code postal désigne une autre commune.
