# Pages of the codes that were there before families had files of their own: title, what is checked, why.

file-unreadable-title = fichier illisible
file-unreadable-checks = Le système laisse lire chaque fichier du dossier.
file-unreadable-why = Un fichier qui ne peut pas être lu manquerait à la convention sans que personne ne le voie.

link-refused-title = lien refusé
link-refused-checks = Aucun fichier n’est lu à travers un lien symbolique.
link-refused-why = Un lien peut mener hors du projet : ce qui serait signé ne serait plus ce qui est relu.

path-outside-project-title = chemin hors du projet
path-outside-project-checks = Les chemins restent à l’intérieur du projet et s’écrivent avec des barres obliques.
path-outside-project-why = Un dossier proposé par un partenaire ne doit pas pouvoir faire lire un autre fichier de votre poste.

not-a-regular-file-title = fichier inhabituel
not-a-regular-file-checks = Là où un fichier est attendu se trouve un fichier ordinaire, et non un dossier du disque, un tube ou un périphérique.
not-a-regular-file-why = La lecture d’un tube peut ne jamais finir.

file-too-large-title = fichier trop grand
file-too-large-checks = Un fichier YAML ou Markdown compte 5 Mo au plus, une image 5 Mo, les textes d’un dossier 20 Mo ensemble, ses fichiers 500. Un dossier compte 300 partenaires et 100 documents au plus.
file-too-large-why = Une convention de deux cents pages n’atteint pas 1 Mo : au-delà, c’est une erreur ou une attaque.

not-utf8-title = fichier qui n’est pas en UTF-8
not-utf8-checks = Les fichiers de texte sont enregistrés en UTF-8.
not-utf8-why = Dans un autre encodage, les accents changent d’un poste à l’autre.

forbidden-character-title = caractère interdit
forbidden-character-checks = Les textes ne contiennent ni caractère de commande, ni caractère invisible, ni caractère qui change le sens d’affichage, même écrit par un code.
forbidden-character-why = Avec ces caractères, ce qui se voit à la relecture n’est pas ce qui sera imprimé et signé.

file-missing-title = fichier manquant
file-missing-checks = Le fichier Markdown que nomme le dossier s’y trouve.
file-missing-why = Sans lui, une partie de la convention serait vide.

unknown-file-title = fichier que rien ne lit
unknown-file-checks = Un fichier YAML placé à côté de `partnership.yaml` porte le nom de la clé dont il contient la valeur.
unknown-file-why = Un fichier mal nommé serait ignoré, et ce qu’il dit ne paraîtrait nulle part.

unusable-file-name-title = nom de fichier inutilisable
unusable-file-name-checks = Le nom d’un fichier ou d’un dossier peut être écrit sur toutes les machines. Celui d’un dossier de partenariat compte 100 caractères au plus : lettres sans accent, chiffres, « - », « _ » et « . ».
unusable-file-name-why = Le nom du dossier sert à nommer les PDF, que vos partenaires ouvrent sur d’autres systèmes.

bare-carriage-return-title = retour chariot isolé
bare-carriage-return-checks = Les lignes d’un fichier finissent par un saut de ligne ordinaire (LF, ou CR LF sous Windows), jamais par un retour chariot seul.
bare-carriage-return-why = Un retour chariot seul ouvre une ligne que l’écran peut cacher à la relecture.

lfs-pointer-title = contenu non téléchargé
lfs-pointer-checks = Un fichier suivi par Git LFS a été téléchargé.
lfs-pointer-why = Le pointeur qui tient sa place n’est pas l’image ni le texte attendu.

no-dossier-title = aucun dossier
no-dossier-checks = Le chemin donné contient un dossier de partenariat, c’est-à-dire un dossier avec le fichier `partnership.yaml`.
no-dossier-why = Une vérification qui ne trouve rien à vérifier ne doit pas passer pour une réussite.

more-faults-title = autres défauts non montrés
more-faults-checks = Pour chaque fichier, les cent premiers défauts de lecture sont montrés et les autres comptés.
more-faults-why = Corriger les premiers fait d’ordinaire disparaître les suivants.

yaml-syntax-title = YAML illisible
yaml-syntax-checks = Le fichier suit la grammaire du YAML : retraits en espaces, guillemets et crochets refermés, « clé: valeur ».
yaml-syntax-why = Derrière une faute de grammaire, plus rien n’est sûr : le dossier n’est pas lu.

yaml-tag-title = étiquette YAML
yaml-tag-checks = Aucune valeur ne porte d’étiquette (`!`, `!!str`…).
yaml-tag-why = Le sens d’une valeur vient de sa clé ; une étiquette le changerait sans que cela se voie dans le document.

yaml-alias-title = ancre ou renvoi YAML
yaml-alias-checks = Le dossier n’emploie ni ancre (`&nom`) ni renvoi (`*nom`).
yaml-alias-why = Qui relit doit voir à chaque endroit ce qui sera signé ; et quelques renvois emboîtés suffisent à saturer une machine.

yaml-merge-key-title = clé de fusion
yaml-merge-key-checks = Le dossier n’emploie pas la clé `<<`.
yaml-merge-key-why = Elle copie des clés venues d’ailleurs, que le relecteur ne voit pas.

several-yaml-documents-title = plusieurs documents YAML
several-yaml-documents-checks = Un fichier contient un seul document YAML.
several-yaml-documents-why = Seul le premier serait lu ; le reste disparaîtrait.

duplicate-key-title = clé écrite deux fois
duplicate-key-checks = Une clé n’est écrite qu’une fois au même endroit.
duplicate-key-why = De deux valeurs, personne ne sait laquelle engage ; beaucoup de logiciels gardent la dernière sans le dire.

nested-too-deep-title = emboîtement trop profond
nested-too-deep-checks = Listes et rubriques s’emboîtent sur 64 niveaux au plus ; le format n’en demande pas dix.
nested-too-deep-why = Un emboîtement profond vient d’un crochet oublié, ou d’un fichier fait pour nuire.

complex-key-title = clé composée
complex-key-checks = Une clé est un texte d’une ligne.
complex-key-why = Le YAML permet des listes comme clés ; aucune rubrique de ce format n’en a.

empty-file-title = fichier vide
empty-file-checks = Chaque fichier a un contenu.
empty-file-why = Un fichier vide est d’ordinaire un enregistrement manqué.

yaml-directive-title = directive YAML
yaml-directive-checks = Aucune ligne ne commence par « % ».
yaml-directive-why = Une directive change la façon dont le fichier entier est lu.

escaped-character-title = caractère écrit par un code
escaped-character-checks = Une lettre, un chiffre ou un signe est écrit lui-même, non par un code entre guillemets (`\x39` pour 9).
escaped-character-why = Le relecteur ne reconnaît pas sous ce code ce qui sera imprimé.

unknown-key-title = clé inconnue
unknown-key-checks = Chaque clé existe dans la rubrique où elle est écrite. Les clés sont en anglais ; la faute de frappe et le mot français sont reconnus.
unknown-key-why = Une clé mal écrite serait ignorée : ce qu’elle dit manquerait au document signé.

missing-key-title = clé manquante
missing-key-checks = Les clés sans lesquelles une rubrique n’a pas de sens sont présentes. Si la valeur n’est pas connue, écrivez `à compléter`.
missing-key-why = Une contribution sans montant, un partenaire sans nom ne peuvent pas être rédigés.

wrong-type-title = forme inattendue
wrong-type-checks = Là où une liste, un texte ou une rubrique est attendu, c’est bien cela qui est écrit.
wrong-type-why = L’outil ne devine pas : une seule ligne à la place d’une liste est souvent une liste dont le reste a été oublié.

unknown-term-title = terme non admis
unknown-term-checks = Certaines clés n’admettent qu’une liste fermée de termes (genre, statut, rôle, forme juridique…).
unknown-term-why = Ces termes choisissent les clauses : un terme inconnu n’en choisirait aucune.

empty-value-title = valeur vide
empty-value-checks = Derrière chaque clé se trouve une valeur.
empty-value-why = Un vide peut être un oubli ; `à compléter` dit que la valeur est attendue.

several-lines-title = plusieurs lignes
several-lines-checks = Une clé qui attend une ligne n’en contient qu’une.
several-lines-why = Un retour à la ligne dans un titre ou un nom casserait la mise en page.

left-blank-title = valeur à compléter
left-blank-checks = Les valeurs qui commencent par « à compléter » sont listées. Dans un projet (`draft`) elles paraissent en clair ; un texte à délibérer (`for-vote`) n’en admet que pour la décision, la séance et la signature, un texte à signer (`for-signature`) que pour le lieu et la date de signature, un texte signé aucune : c’est alors une erreur.
left-blank-why = Un blanc oublié dans un texte définitif laisse une partie s’engager sur ce qu’elle n’a pas lu.

key-in-two-files-title = clé dans deux fichiers
key-in-two-files-checks = Une clé est écrite soit dans `partnership.yaml`, soit dans un fichier à son nom, non dans les deux.
key-in-two-files-why = De deux listes de partenaires, personne ne sait laquelle vaut.

contradictory-keys-title = clés qui s’excluent
contradictory-keys-checks = Une durée commence un jour ou par un événement ; un versement a une date ou un événement ; une annexe a un texte ou est jointe à part.
contradictory-keys-why = Le document n’imprimerait que l’une des deux, et l’autre serait perdue.

wrong-siren-title = SIREN faux
wrong-siren-checks = Un SIREN compte neuf chiffres, dont le dernier est une clé de contrôle.
wrong-siren-why = Un chiffre faux désigne un autre organisme, ou aucun.

wrong-siret-title = SIRET faux
wrong-siret-checks = Un SIRET compte quatorze chiffres : un SIREN, puis cinq chiffres d’établissement, avec une clé de contrôle.
wrong-siret-why = Le comptable public rejette un paiement dont le bénéficiaire n’est pas identifié.

wrong-rna-title = numéro RNA faux
wrong-rna-checks = Un numéro RNA s’écrit « W » suivi de neuf caractères.
wrong-rna-why = Le numéro de l’ancien registre des préfectures n’identifie plus une association.

wrong-iban-title = IBAN faux
wrong-iban-checks = Un IBAN a la longueur de son pays et une clé juste ; un IBAN français a aussi une clé RIB juste.
wrong-iban-why = Un virement vers un compte faux est rejeté, ou arrive ailleurs.

wrong-uai-title = numéro UAI faux
wrong-uai-checks = Un numéro UAI (ancien RNE) compte sept chiffres et une lettre de contrôle.
wrong-uai-why = Il identifie un établissement scolaire sans confusion.

wrong-finess-title = numéro FINESS faux
wrong-finess-checks = Un numéro FINESS compte neuf caractères, avec une clé de contrôle.
wrong-finess-why = Il identifie un établissement sanitaire ou social sans confusion.

wrong-amount-title = montant illisible
wrong-amount-checks = Un montant s’écrit en entier, en euros, avec deux décimales au plus.
wrong-amount-why = « 45 k€ » ou « 1.000 » se lisent de deux façons ; un montant écrit dans une convention ne doit se lire que d’une.

wrong-date-title = date illisible
wrong-date-checks = Une date s’écrit année-mois-jour, et le jour existe ; une année s’écrit en quatre chiffres.
wrong-date-why = « 01/02/2026 » est le 1er février pour les uns, le 2 janvier pour les autres.

wrong-duration-title = durée illisible
wrong-duration-checks = Une durée s’écrit en chiffres, avec une unité : jours, semaines, mois ou ans.
wrong-duration-why = Un trimestre est trois mois pour les uns, un temps scolaire pour les autres.

wrong-department-title = département inconnu
wrong-department-checks = Un département s’écrit par son code officiel.
wrong-department-why = Il choisit le tribunal compétent et les jours fériés.

wrong-number-title = nombre illisible
wrong-number-checks = Un nombre s’écrit en chiffres.
wrong-number-why = Les calculs et les accords (« un enfant », « deux enfants ») en dépendent.

wrong-identifier-title = identifiant inutilisable
wrong-identifier-checks = Un identifiant compte 64 caractères au plus : lettres sans accent, chiffres, « - » et « _ ».
wrong-identifier-why = Il sert à renvoyer d’une rubrique à une autre ; espaces et accents s’y perdent.

wrong-percentage-title = pourcentage illisible
wrong-percentage-checks = Un pourcentage va de 0 à 100, avec deux décimales au plus.
wrong-percentage-why = Au-delà, c’est une faute de frappe.

wrong-bic-title = BIC faux
wrong-bic-checks = Un BIC compte 8 ou 11 caractères.
wrong-bic-why = Il accompagne l’IBAN d’un compte à l’étranger.

wrong-flag-title = réponse qui n’est ni oui ni non
wrong-flag-checks = Une question fermée reçoit `oui` ou `non` (`true` et `false` sont aussi reçus).
wrong-flag-why = « sans doute » ne choisit aucune clause.

wrong-postal-code-title = code postal faux
wrong-postal-code-checks = Un code postal compte cinq chiffres ; la mention CEDEX s’écrit derrière la ville.
wrong-postal-code-why = Une notification part à cette adresse.

wrong-email-title = adresse électronique fausse
wrong-email-checks = Une adresse électronique s’écrit sans accent ni espace, une seule par clé.
wrong-email-why = Les convocations partent à cette adresse.

wrong-colour-title = couleur illisible
wrong-colour-checks = Une couleur de la charte graphique (fichier `paraphe.yaml`) s’écrit par « # » et six chiffres hexadécimaux, entre guillemets.
wrong-colour-why = Sans guillemets, ce qui suit « # » est un commentaire.

wrong-insee-code-title = code Insee faux
wrong-insee-code-checks = Un code Insee de commune compte cinq caractères et commence par le département.
wrong-insee-code-why = Ce n’est pas le code postal : plusieurs communes peuvent partager celui-ci.

unknown-reference-title = renvoi sans objet
unknown-reference-checks = Tout identifiant cité est déclaré dans le dossier.
unknown-reference-why = Un partenaire mal nommé disparaîtrait de la phrase.

duplicate-id-title = identifiant en double
duplicate-id-checks = Deux éléments de même espèce n’ont pas le même identifiant.
duplicate-id-why = Un renvoi ne saurait lequel désigner.

same-output-title = deux documents dans un fichier
same-output-checks = Deux documents d’un dossier ne donnent pas le même nom de fichier ; deux dossiers n’ont pas le même nom.
same-output-why = Le second effacerait le premier.

siret-of-another-body-title = SIRET d’un autre organisme
siret-of-another-body-checks = Les neuf premiers chiffres du SIRET sont le SIREN du partenaire. Pour un établissement du partenaire, c’est un avertissement.
siret-of-another-body-why = La convention serait conclue avec un organisme, et payée à un autre.

self-approval-title = délibération qui s’approuve elle-même
self-approval-checks = La clé `approves` d’une délibération désigne un autre document.
self-approval-why = La convention resterait sans autorisation.

named-twice-title = élément nommé deux fois
named-twice-checks = Une liste ne nomme pas deux fois le même élément.
named-twice-why = Le texte dirait « la commune, la commune et le CCAS », et compterait trois.

group-of-one-title = groupe d’un seul membre
group-of-one-checks = Un groupe a deux membres au moins.
group-of-one-why = Son nom tient lieu de plusieurs partenaires, et le verbe qui le suit est au pluriel.

not-a-party-title = décision d’un tiers
not-a-party-checks = Qui décide d’un document, ou dont l’assemblée siège, en est l’une des parties.
not-a-party-why = Ce qui est dit de la décision d’un autre partenaire ne serait imprimé nulle part.

means-for-oneself-title = moyen donné à soi-même
means-for-oneself-checks = Celui qui apporte une contribution, un agent ou un local n’est pas celui qui le reçoit. Ce qu’un partenaire garde pour son usage n’a pas de clé `to`.
means-for-oneself-why = Une convention ne règle que ce qui passe d’une partie à une autre.

empty-annex-title = annexe sans contenu
empty-annex-checks = Une annexe a un texte, ou il est dit comment elle est jointe.
empty-annex-why = Sans l’un ni l’autre, le document ne la nommerait même pas.

total-differs-title = total différent de la somme
total-differs-checks = Le total écrit sous `total` est la somme des contributions. La clé est facultative : sans elle, la somme est calculée.
total-differs-why = De deux montants dans un même texte, personne ne sait lequel engage.

payments-differ-title = versements différents du montant
payments-differ-checks = Les versements d’une contribution font ensemble son montant. Pour un montant maximal (`ceiling`) ou calculé (`formula`), ils peuvent faire moins, jamais plus.
payments-differ-why = Le comptable compare les versements au montant de la convention.

unbalanced-budget-title = budget en déséquilibre
unbalanced-budget-checks = Dans chaque budget annuel, les charges égalent les produits, hors contributions en nature.
unbalanced-budget-why = Un budget prévisionnel en déséquilibre ne dit pas qui paie la différence.

unbalanced-in-kind-title = contributions en nature en déséquilibre
unbalanced-in-kind-checks = Les comptes 86 (emploi des contributions en nature) et 87 (leur origine) ont le même total.
unbalanced-in-kind-why = Chaque local prêté, chaque heure donnée s’inscrit deux fois pour la même valeur.

beyond-eligible-cost-title = contributions au-delà du coût
beyond-eligible-cost-checks = Les contributions ne dépassent pas le coût éligible de toute la durée. Une caution (`deposit`) n’est pas comptée.
beyond-eligible-cost-why = Une subvention supérieure au coût est une surcompensation.

line-differs-title = ligne mal calculée
line-differs-checks = Une ligne de budget calculée est le produit du coût unitaire par la quantité, à l’arrondi du centime.
line-differs-why = Une ligne fausse fausse le budget, le solde et le compte rendu financier.

share-differs-title = part différente du montant
share-differs-checks = La part écrite sous `share` est celle du montant dans le coût éligible, ou dans les charges de son année, au centième de point.
share-differs-why = La part décide de ce qui est versé lorsque l’action coûte moins que prévu.

budget-contribution-differs-title = budget différent de la contribution
budget-contribution-differs-checks = Ce que le budget d’une année attend d’un partenaire est ce que celui-ci apporte cette année-là. Les ventes (compte 70) et les contributions en nature (compte 87) ne sont pas comparées.
budget-contribution-differs-why = L’association compterait sur un argent qui n’est pas promis.

year-outside-term-title = année hors de la durée
year-outside-term-checks = L’année d’une contribution ou d’un budget est l’une des années de la convention qui la règle.
year-outside-term-why = Une convention n’engage que pour sa durée.

votes-differ-title = décompte des voix
votes-differ-checks = Les voix pour, les voix contre et les abstentions font ensemble le nombre de votants.
votes-differ-why = Le décompte prouve que la décision a été prise.

too-many-voters-title = plus de votants que de présents
too-many-voters-checks = Les votants sont présents ou représentés, et les présents ne sont pas plus nombreux que les membres en exercice.
too-many-voters-why = Un vote de trop rend la délibération contestable.

reversed-ages-title = âges inversés
reversed-ages-checks = Le public est décrit de l’âge le plus bas à l’âge le plus haut.
reversed-ages-why = La phrase « de 16 à 6 ans » ne désigne personne.

too-few-originals-title = trop peu d’originaux
too-few-originals-checks = Une convention sur papier est faite en autant d’originaux que de parties. Une signature électronique en dispense.
too-few-originals-why = Chaque partie doit pouvoir prouver ce qui a été convenu ; le nombre touche à la preuve, non à la validité.

undated-payment-title = versement sans échéance
undated-payment-checks = Chaque versement a une date, ou l’événement qui le rend exigible.
undated-payment-why = Sans échéance, le bénéficiaire ne peut rien demander et le payeur ne sait rien prévoir.

reversed-term-title = durée à l’envers
reversed-term-checks = Une durée finit le jour où elle commence, ou plus tard.
reversed-term-why = Une convention qui finit avant de commencer n’a jamais eu d’effet.

term-length-differs-title = durée et dates en désaccord
term-length-differs-checks = Lorsque le début, la fin et la longueur sont écrits, les trois s’accordent : trois ans à compter du 1er septembre 2026 finissent le 31 août 2029.
term-length-differs-why = Un jour de trop laisse douter de la date du préavis et du dernier bilan.

payment-outside-term-title = versement hors de la durée
payment-outside-term-checks = Un versement a lieu pendant la durée de la convention, ou dans les dix-huit mois qui suivent sa fin.
payment-outside-term-why = Un acompte versé avant la convention n’a pas de fondement ; un solde suit de quelques mois le dernier compte rendu financier.

sent-before-deliberation-title = acte transmis avant d’être pris
sent-before-deliberation-checks = Une délibération est transmise au préfet et publiée après avoir été prise.
sent-before-deliberation-why = L’une des deux dates est fausse, et le comptable le verra.

signed-before-deliberation-title = signature avant la décision
signed-before-deliberation-checks = Les décisions qui autorisent la signature, et la séance qui approuve le texte, précèdent la signature.
signed-before-deliberation-why = Qui signe sans y être autorisé n’engage pas l’organisme.

sent-after-signature-title = décision transmise après la signature
sent-after-signature-checks = La décision qui autorise la signature est transmise au préfet et publiée la veille de la signature au plus tard. La délibération elle-même, transmise après avoir été signée, n’est pas concernée.
sent-after-signature-why = L’acte n’est exécutoire qu’une fois transmis et publié. Le retard est irrégulier ; il ne suffit pas à écarter la convention (CE, Ass., 28 décembre 2009, Béziers I).

review-outside-term-title = bilan hors de la durée
review-outside-term-checks = Un bilan à date fixe a lieu pendant la durée du partenariat, ou de l’un de ses documents.
review-outside-term-why = Hors de la durée, aucun document ne l’imprimerait, et personne n’y serait convoqué.

review-without-date-title = bilan sans date
review-without-date-checks = Un bilan a des dates, un nombre par an, un rythme, ou une distance de la fin.
review-without-date-why = L’évaluation n’a lieu que si elle est inscrite au calendrier.

reversed-provision-title = mise à disposition à l’envers
reversed-provision-checks = La mise à disposition d’un agent finit le jour où elle commence, ou plus tard.
reversed-provision-why = L’arrêté individuel reprend ces dates.

convened-after-sitting-title = convocation après la séance
convened-after-sitting-checks = Les membres d’une assemblée sont convoqués avant qu’elle ne siège.
convened-after-sitting-why = Une convocation tardive vicie la délibération.

annex-after-signature-title = annexe postérieure à la signature
annex-after-signature-checks = Une annexe existe le jour de la signature.
annex-after-signature-why = Une annexe datée de plus tard n’est pas celle que les parties ont signée.

signed-without-date-title = signé sans date
signed-without-date-checks = Un document signé dit quand il l’a été.
signed-without-date-why = Le droit applicable est choisi d’après cette date, et les délais courent d’elle.

dated-but-unsigned-title = daté sans être signé
dated-but-unsigned-checks = Un projet, ou un texte à délibérer, n’a pas encore de date de signature.
dated-but-unsigned-why = Ou bien le statut n’est plus à jour, ou bien le document porterait la date d’un acte qui n’a pas eu lieu. Pour choisir le droit applicable avant la signature, il y a `as_of`.

delegation-not-in-force-title = délégation qui n’est pas en vigueur
delegation-not-in-force-checks = Qui signe par délégation la détient le jour de la signature : elle n’est pas donnée plus tard, et n’a pas pris fin.
delegation-not-in-force-why = Les délégations tombent avec le mandat de qui les a données.

decision-pending-title = décision encore attendue
decision-pending-checks = Un document à signer (`for-signature`) ou signé (`signed`) repose sur des décisions prises : aucune de celles qui l’autorisent ne porte `pending: true`.
decision-pending-why = Un texte signé avant la décision qui l’autorise engage un organisme sans pouvoir.

unknown-clause-title = clause inconnue
unknown-clause-checks = Une clause que le dossier omet, remplace ou déplace est dans le plan du document ; une clause que cite un plan existe.
unknown-clause-why = Une clause mal nommée resterait dans le document que l’on croyait avoir changé.

unresolved-cross-reference-title = renvoi à un article absent
unresolved-cross-reference-checks = Un renvoi (`[l’article](#term)`) conduit à un article du document.
unresolved-cross-reference-why = Un renvoi sans article laisse le lecteur chercher une règle qui n’existe pas.

template-fault-title = erreur dans un modèle
template-fault-checks = Les modèles de clauses et de documents se laissent rendre.
template-fault-why = Un modèle du projet remplace celui de l’outil : une faute y bloque tous les documents qui s’en servent.

required-clause-empty-title = clause nécessaire restée vide
required-clause-empty-checks = Les clauses sans lesquelles un document de ce genre ne peut être signé ont un contenu. Dans un projet, c’est une information.
required-clause-empty-why = Une convention sans objet ni parties n’engage personne.

raw-html-title = HTML dans un texte
raw-html-checks = Les textes longs sont en Markdown, sans balise HTML.
raw-html-why = Un PDF ne sait pas montrer du HTML ; l’effacer en silence changerait le texte.

unusable-picture-title = image inutilisable
unusable-picture-checks = Une image se trouve dans le dossier (PNG, JPEG ou SVG), seule dans son paragraphe, avec un texte de remplacement.
unusable-picture-why = Un lecteur non-voyant entend le texte de remplacement ; une image prise sur le réseau peut changer après la signature.

refused-address-title = adresse refusée
refused-address-checks = Un lien a une adresse `https:`, `http:`, `mailto:` ou `tel:`, ou renvoie à un article (`#clause`).
refused-address-why = Une autre adresse peut lancer un programme chez qui ouvre le PDF.

markdown-beyond-limits-title = texte trop complexe
markdown-beyond-limits-checks = Listes, citations et mises en relief d’un texte s’emboîtent sur 32 niveaux au plus, et le texte a une taille raisonnable.
markdown-beyond-limits-why = Au-delà, la mise en page n’aboutit pas.

nested-footnote-title = note dans une note
nested-footnote-checks = Une note de bas de page n’appelle pas une autre note.
nested-footnote-why = L’ordre des notes ne serait plus celui de la lecture.

clause-changed-title = clause changée
clause-changed-checks = Une clause omise, remplacée, ajoutée ou déplacée est signalée, avec son motif. Rien n’est refusé.
clause-changed-why = Qui relit la proposition voit en quoi le document s’écarte du modèle, sans comparer les textes.

kind-without-outline-title = genre sans plan
kind-without-outline-checks = Un plan existe pour chaque genre de document.
kind-without-outline-why = Sans plan, l’outil ne sait quelles clauses réunir.

refused-output-folder-title = dossier de sortie refusé
refused-output-folder-checks = Les PDF s’écrivent dans un dossier à part, qui ne contient ni le projet, ni ses sources, ni un dépôt Git, ni un lien.
refused-output-folder-why = Une construction ne doit pas pouvoir effacer des sources.

not-written-title = fichier non écrit
not-written-checks = Le fichier produit a pu être écrit en entier.
not-written-why = Un fichier à demi écrit ne doit pas remplacer l’ancien, qui reste intact.

missing-glyph-title = caractère sans dessin
missing-glyph-checks = Chaque caractère du document a un dessin dans l’une des polices.
missing-glyph-why = Le PDF montrerait un carré vide à la place d’un nom.

typesetting-failed-title = mise en page refusée
typesetting-failed-checks = La mise en page du document aboutit : modèles, images et police sont utilisables.
typesetting-failed-why = Un document à demi mis en page ne doit pas être publié.

too-slow-title = mise en page trop longue
too-slow-checks = La mise en page d’un document finit dans le temps permis.
too-slow-why = Un document fait pour ne jamais finir ne doit pas arrêter les autres.

too-much-memory-title = mise en page trop gourmande
too-much-memory-checks = La mise en page d’un document tient dans la mémoire permise.
too-much-memory-why = Un document démesuré ne doit pas arrêter la machine.

worker-lost-title = mise en page interrompue
worker-lost-checks = Le programme qui met en page répond jusqu’au bout.
worker-lost-why = Un document dont la mise en page s’est interrompue n’a pas de PDF ; l’ancien n’est pas montré comme nouveau.
