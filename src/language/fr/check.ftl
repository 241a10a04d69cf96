# Les règles.

same-output = Deux documents donneraient le même fichier « { $file } ».
same-output-first = Le premier est ici.
same-output-help = Donnez à chacun un numéro sous la clé « number » : il entre dans le nom du fichier.

# Ce qui reste ouvert.

left-blank = { $noted ->
    [no] Reste à compléter.
   *[yes] Reste à compléter : { $note }
}
left-blank-refused = { $status ->
    [for-vote] Un texte à délibérer
    [for-signature] Un texte à signer
    [signed] Un texte signé
   *[several] Le statut de ces documents
} n’admet pas ce blanc, qui paraît dans { $documents }{ $others ->
    [0] {""}
    [one] {" "}et un autre document
   *[other] {" "}et { $others } autres documents
}{ $noted ->
    [no] .
   *[yes]  : { $note }
}
left-blank-help = { $status ->
    [for-vote] Écrivez la valeur, ou revenez au statut « draft ». Avant le vote ne peuvent rester ouverts que la décision, la séance, le lieu et la date de signature.
    [for-signature] Écrivez la valeur, ou revenez au statut « draft ». Avant la signature ne peuvent rester ouverts que son lieu et sa date.
    [several] Écrivez la valeur, ou ramenez au statut « draft » les documents qui ne sont pas encore signés.
   *[signed] Écrivez la valeur telle qu’elle figure sur le document signé.
}

# Structure et renvois.

contradictory-keys = Les clés { $first } et { $second } s’excluent.
contradictory-keys-other = L’autre est ici.
contradictory-keys-help = Gardez celle qui est vraie : un document n’imprimerait que l’une des deux.
siret-of-another-body = Ce SIRET est celui d’un établissement du SIREN { $found }, non du SIREN { $stated }.
siret-of-another-body-stated = Le SIREN est déclaré ici.
siret-of-another-body-help = Relisez les deux numéros sur l’avis de situation au répertoire Sirene : les neuf premiers chiffres du SIRET sont le SIREN.
siret-of-another-body-site = Si ce lieu dépend d’un autre organisme, décrivez celui-ci comme partenaire, ou retirez le SIRET.
self-approval = La délibération « { $document } » s’approuve elle-même.
self-approval-help = Écrivez l’identifiant de la convention ou de la charte que l’assemblée approuve.
named-twice = { $species ->
    [partner] Le partenaire
    [objective] L’objectif
    [contribution] La contribution
    [staff] Le moyen humain
    [material] Le moyen matériel
    [indicator] L’indicateur
   *[other] L’élément
} « { $id } » est { $species ->
    [contribution] nommée
   *[other] nommé
} deux fois dans cette liste.
named-twice-first = Première fois ici.
named-twice-help = Gardez-en une seule mention ; si un autre était visé, écrivez son identifiant.
group-of-one = { $count ->
    [0] Le groupe « { $group } » n’a aucun membre.
   *[other] Le groupe « { $group } » n’a qu’un membre.
}
group-of-one-help = Nommez sous « members » les partenaires que ce nom désigne ensemble (deux au moins), ou supprimez le groupe.
not-a-party = « { $partner } » n’est pas partie au document « { $document } » : ce qui est dit ici de sa décision ou de sa séance ne serait imprimé nulle part.
not-a-party-list = Les parties sont nommées ici.
not-a-party-help = Ajoutez ce partenaire sous « parties », ou supprimez ces lignes.
means-for-oneself = Ce moyen irait de « { $partner } » à « { $partner } » : celui qui donne est aussi celui qui reçoit.
means-for-oneself-help = Écrivez sous « to » le partenaire qui reçoit ; ce qu’un partenaire garde pour son propre usage n’a pas de clé « to ».
empty-annex = L’annexe « { $annex } » n’a ni texte ni mention de pièce jointe.
empty-annex-help = Écrivez son contenu sous « text », ou, si elle est jointe à part, dites sous « separate » ce qu’elle est.
shared-registration = Le numéro { $name } { $number } de « { $partner } » est aussi celui de « { $first } ».
shared-registration-first = Il est déclaré ici pour la première fois.
shared-registration-help = Donnez à chacun son numéro. Si les deux noms désignent une seule personne morale, n’en faites qu’un partenaire et décrivez l’autre sous « establishments ».
shared-registration-title = numéro commun à deux partenaires
shared-registration-checks = Deux partenaires n’ont ni le même SIRET ni le même numéro RNA.
shared-registration-why = Un numéro identifie une personne. S’il est recopié d’une ligne à l’autre, l’une des parties n’est pas identifiée ; s’il est juste, la même personne conclurait avec elle-même.

# Calculs.

total-differs = Le total écrit est { $stated }, la somme des contributions est { $sum }.
total-differs-help = Écrivez { $sum }, ou corrigez la contribution qui est fausse ; sans la clé « total », la somme est calculée.
payments-differ = Les versements font { $paid } pour une contribution de { $amount }.
payments-differ-first = Les versements commencent ici.
payments-differ-help = Corrigez le montant ou un versement : l’écart est de { $difference }.
unbalanced-budget = Hors contributions en nature, les charges font { $charges } et les produits { $products } : il y a { $difference } d’écart.
unbalanced-budget-help = { $missing ->
    [products] Ajoutez le produit qui manque, ou réduisez une charge.
   *[charges] Ajoutez la charge qui manque, ou réduisez un produit.
}
unbalanced-in-kind = Les contributions en nature sont employées pour { $used } (compte 86) et reçues pour { $received } (compte 87).
unbalanced-in-kind-help = Inscrivez chaque contribution en nature deux fois pour la même valeur : son emploi au compte 86, son origine au compte 87.
beyond-eligible-cost = Les contributions font { $paid } pour un coût éligible de { $cost }.
beyond-eligible-cost-help = Le coût éligible est celui de toute la durée. Corrigez-le, ou réduisez les contributions.
line-differs = { $unit } × { $quantity } font { $computed }, et la ligne porte { $amount }.
line-differs-help = Écrivez { $computed }, ou corrigez le coût unitaire ou la quantité.
share-differs = La part écrite est { $stated } ; { $amount } sur { $cost } font { $computed }.
share-differs-help = Écrivez { $computed }, ou corrigez le montant ou le coût.
budget-contribution-differs = Le budget de { $year } attend { $expected } de « { $partner } », dont la contribution pour cette année est de { $paid }.
budget-contribution-differs-other = La contribution est ici.
budget-contribution-differs-help = Écrivez { $paid } dans le budget, ou corrigez la contribution.
year-outside-term = L’année { $year } est hors de la durée de la convention ({ $first }-{ $last }).
year-outside-term-help = Corrigez l’année, ou la durée sous « term ».
votes-differ = Le décompte donne { $cast } voix (pour, contre et abstentions), le nombre de votants est { $voters }.
votes-differ-help = Relisez le procès-verbal : pour, contre et abstentions font ensemble le nombre de votants.
too-many-voters = { $voting } votants, mais { $present } présents et { $represented } représentés.
too-many-voters-help = Relisez la feuille de présence : seuls votent les présents et ceux qui ont donné pouvoir.
too-many-present = { $present } membres présents, mais { $seats } en exercice.
too-many-present-help = Relisez la feuille de présence et le nombre des membres en exercice.
reversed-ages = L’âge le plus bas ({ $youngest } ans) dépasse l’âge le plus haut ({ $oldest } ans).
reversed-ages-from = L’âge le plus bas est ici.
reversed-ages-help = Échangez les deux âges, ou corrigez celui qui est faux.
too-few-originals = { $originals ->
    [one] { $originals } original est prévu pour { $parties } parties.
   *[other] { $originals } originaux sont prévus pour { $parties } parties.
}
too-few-originals-help = Prévoyez { $parties } originaux, un par partie ; une signature électronique en dispense (« electronic_signature: oui »).
undated-payment = Ce versement n’a ni date ni événement qui le rende exigible.
undated-payment-help = Ajoutez « date » (un jour) ou « event » (par exemple : la remise du bilan annuel).

# Ordre des dates.

reversed-term = La durée finit le { $end }, avant de commencer le { $start }.
reversed-term-start = Elle commence ici.
reversed-term-help = Corrigez l’année de l’une des deux dates, ou échangez-les.
term-length-differs = D’après la date de début et la durée, la fin est le { $computed }, non le { $end }.
term-length-differs-length = La durée est ici.
term-length-differs-help = Écrivez { $computed }, ou gardez seulement deux des trois : début, fin, durée. Une durée finit la veille du jour anniversaire.
payment-outside-term = { $side ->
    [before] Ce versement est daté du { $date }, avant le début de la convention ({ $limit }).
   *[after] Ce versement est daté du { $date }, plus de dix-huit mois après la fin de la convention ({ $limit }).
}
payment-outside-term-help = { $side ->
    [before] Corrigez la date, ou le début de la convention.
   *[after] Corrigez la date : le solde suit d’ordinaire de quelques mois le dernier compte rendu financier.
}
sent-before-deliberation = L’acte est { $deed ->
    [transmitted] transmis au préfet
   *[published] publié
} le { $date }, avant d’être pris le { $taken }.
sent-before-deliberation-date = La date de la décision est ici.
sent-before-deliberation-help = Relisez les deux dates sur l’acte et sur l’accusé de réception.
signed-before-deliberation = Le document « { $document } » est signé le { $signed }, avant la décision du { $taken } qui l’autorise.
signed-before-deliberation-date = La décision est ici.
signed-before-deliberation-help = Corrigez l’une des dates ; si la signature a vraiment précédé la décision, faites signer de nouveau.
sent-after-signature = La décision { $number } qui autorise « { $document } » est { $deed ->
    [transmitted] transmise au préfet
   *[published] publiée
} le { $date } : la signature, le { $signed }, ne peut la précéder ni tomber le même jour.
sent-after-signature-date = La date est ici.
sent-after-signature-help = Faites signer le lendemain, au plus tôt, de la transmission et de la publication : l’acte n’est exécutoire qu’alors.
review-outside-term = { $side ->
    [before] Ce bilan, le { $date }, précède le début de la durée ({ $limit }).
   *[after] Ce bilan, le { $date }, suit la fin de la durée ({ $limit }).
}
review-outside-term-help = Corrigez la date du bilan, ou la durée sous « term ».
review-without-date = Le bilan « { $review } » n’a ni date ni rythme.
review-without-date-help = Ajoutez « dates » (des jours), « times_per_year » (un nombre par an), « every » (un rythme, comme « 4 months ») ou « before_end » (une durée avant la fin).
reversed-provision = La mise à disposition finit le { $end }, avant de commencer le { $start }.
reversed-provision-start = Elle commence ici.
reversed-provision-help = Corrigez l’une des deux dates.
convened-after-sitting = La convocation est du { $convened }, après la séance du { $date }.
convened-after-sitting-date = La date de la séance est ici.
convened-after-sitting-help = Relisez les deux dates : l’assemblée est convoquée avant de siéger.
annex-after-signature = L’annexe est datée du { $date }, après la signature du { $signed }.
annex-after-signature-signed = La date de signature est ici.
annex-after-signature-help = Joignez la version qui existait à la signature, ou ajoutez l’annexe par un avenant.
signed-without-date = Le document « { $document } » est donné pour signé, sans date de signature.
signed-without-date-help = Ajoutez « signed_on: » suivi de la date de la dernière signature, ou revenez au statut « for-signature ».
dated-but-unsigned = Le document « { $document } » a une date de signature ({ $date }), mais son statut est { $status ->
    [for-vote] « for-vote » (à délibérer).
   *[draft] « draft » (projet).
}
dated-but-unsigned-help = S’il est signé, écrivez « status: signed » ; sinon retirez « signed_on » : pour choisir le droit applicable avant la signature, il y a « as_of ».
delegation-not-in-force = Le document « { $document } » est signé le { $signed } sur le fondement d’une délégation { $case ->
    [lapsed] qui a pris fin le { $limit }.
   *[later] donnée plus tard, le { $limit }.
}
delegation-not-in-force-limit = { $case ->
    [lapsed] La fin de la délégation est ici.
   *[later] La date de la délégation est ici.
}
delegation-not-in-force-help = Donnez la délégation en vigueur au jour de la signature, ou un signataire qui en a lui-même le pouvoir.

# Clauses.

clause-changed = { $deed ->
    [omit] Clause omise
    [replace] Clause remplacée
    [add] Clause ajoutée
   *[move] Clause déplacée
} : « { $clause } ». Motif : { $reason }

too-many-entries = { $count } entrées sous `{ $key }` : un dossier en compte { $most } au plus
too-many-entries-help = Partagez le dossier en plusieurs, un par partenariat.

decision-pending = « { $document } » est à signer ou signé, et cette décision est encore attendue
decision-pending-help = Supprimez `pending` et écrivez le numéro (`deliberation`) et la date (`dates`) de la décision, ou laissez le document en `draft` ou en `for-vote`.

unknown-rule = Aucune règle, ni aucune famille de règles, ne s’appelle « { $rule } »
unknown-rule-help = Écrivez le code d’une règle (P0605) ou le nom d’une famille : « paraphe rules » les donne tous

unused-suppression = { $exists ->
    [yes] Ce point écarté n’écarte plus rien : la règle ne signale rien à « { $place } »
   *[no] Ce point écarté n’écarte rien : le dossier n’a pas de rubrique « { $place } »
}
unused-suppression-help = Retirez-le, ou corrigez le chemin des clés (documents.cpo.signed_on) : « paraphe check --format json » le donne pour chaque remarque (route)
unused-suppression-title = point écarté qui n’écarte rien
unused-suppression-checks = Chaque point écarté (clé suppressions) désigne une remarque qui existe, par le code de la règle et par les clés qui mènent à l’endroit.
unused-suppression-why = Un motif qui ne correspond plus à rien trompe le relecteur, et cacherait sans qu’on le sache une faute nouvelle au même endroit.
refused-suppression = La règle { $rule } ne peut pas être écartée
refused-suppression-help = Corrigez la faute : un calcul faux, un renvoi rompu ou ce qui n’a pu être lu fausserait le texte signé
refused-suppression-title = règle qui ne peut être écartée
refused-suppression-checks = Un point écarté ne désigne ni un calcul, ni un renvoi, ni une faute de lecture, de rédaction ou de mise en page.
refused-suppression-why = Le texte dirait deux choses contraires, ou ne pourrait être produit : aucun motif n’y change rien.
unknown-rule-title = règle inconnue
unknown-rule-checks = Les règles nommées dans paraphe.yaml et dans les points écartés existent.
unknown-rule-why = Un réglage qui ne désigne rien laisse croire qu’une règle a été adoucie ou écartée.
