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
not-a-regular-file-checks = Là où un fichier est attendu se trouve un fichier ordinaire : ni un dossier, ni un tube de communication, ni un périphérique.
not-a-regular-file-why = La lecture d’un tube ou d’un périphérique peut ne jamais finir.

file-too-large-title = fichier trop grand
file-too-large-checks = Un fichier YAML ou Markdown ne dépasse pas 5 Mo, une image non plus. Les textes d’un dossier ne dépassent pas ensemble 20 Mo, et ses fichiers sont 500 au plus. Un dossier compte au plus 300 partenaires et 100 documents.
file-too-large-why = Une convention de deux cents pages n’atteint pas 1 Mo : au-delà, c’est une erreur ou une attaque.

not-utf8-title = fichier qui n’est pas en UTF-8
not-utf8-checks = Les fichiers de texte sont enregistrés en UTF-8.
not-utf8-why = Dans un autre encodage, les accents changent d’un poste à l’autre.

forbidden-character-title = caractère interdit
forbidden-character-checks = Les textes ne contiennent ni caractère de contrôle, ni caractère invisible, ni caractère qui inverse le sens de lecture, même sous la forme d’un code.
forbidden-character-why = Avec ces caractères, ce qui se voit à la relecture n’est pas ce qui sera imprimé et signé.

file-missing-title = fichier manquant
file-missing-checks = Le fichier Markdown que nomme le dossier s’y trouve.
file-missing-why = Sans lui, une partie de la convention serait vide.

unknown-file-title = fichier qui n’est pas lu
unknown-file-checks = Un fichier YAML placé à côté de `partnership.yaml` porte le nom de la clé dont il contient la valeur.
unknown-file-why = Un fichier mal nommé serait laissé de côté, et ce qu’il dit ne figurerait dans aucun document.

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
yaml-alias-why = La personne qui relit doit voir à chaque endroit ce qui sera signé. De plus, quelques renvois emboîtés suffisent à saturer une machine.

yaml-merge-key-title = clé de fusion
yaml-merge-key-checks = Le dossier n’emploie pas la clé `<<`.
yaml-merge-key-why = Elle copie des clés venues d’ailleurs, que le relecteur ne voit pas.

several-yaml-documents-title = plusieurs documents YAML
several-yaml-documents-checks = Un fichier contient un seul document YAML.
several-yaml-documents-why = Seul le premier serait lu ; le reste disparaîtrait.

duplicate-key-title = clé écrite deux fois
duplicate-key-checks = Une clé n’est écrite qu’une fois au même endroit.
duplicate-key-why = De deux valeurs, personne ne sait laquelle engage les parties ; beaucoup de logiciels gardent la dernière sans le dire.

nested-too-deep-title = emboîtement trop profond
nested-too-deep-checks = Listes et rubriques s’emboîtent sur 64 niveaux au plus ; le format n’en demande pas dix.
nested-too-deep-why = Un emboîtement profond vient d’un crochet oublié, ou d’un fichier fait pour nuire.

complex-key-title = clé composée
complex-key-checks = Une clé est un texte d’une ligne.
complex-key-why = Le YAML admet des listes comme clés ; aucune rubrique de ce format n’en a l’usage.

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
left-blank-checks = Les valeurs qui commencent par « à compléter » sont énumérées. Un projet (`draft`) les montre telles quelles. Un texte à délibérer (`for-vote`) n’en admet que pour la décision, la séance et la signature ; un texte à signer (`for-signature`), que pour le lieu et la date de signature ; un texte signé, aucune. Hors de ces cas, c’est une erreur.
left-blank-why = Un blanc oublié dans un texte définitif laisse une partie s’engager sur ce qu’elle n’a pas lu.

key-in-two-files-title = clé dans deux fichiers
key-in-two-files-checks = Une clé est écrite soit dans `partnership.yaml`, soit dans un fichier à son nom, non dans les deux.
key-in-two-files-why = De deux listes de partenaires, personne ne sait laquelle fait foi.

contradictory-keys-title = clés qui s’excluent
contradictory-keys-checks = Une durée commence soit à une date, soit par un événement ; un versement a soit une date, soit un événement ; une annexe a soit un texte, soit une mention qui dit comment elle est jointe.
contradictory-keys-why = Le document n’imprimerait que l’une des deux clés, et l’autre serait perdue.

unknown-rule-title = règle inconnue
unknown-rule-checks = Le fichier `paraphe.yaml` règle le poids de règles et de familles de règles qui existent. Le poids d’une faute de lecture ou de mise en page ne se règle pas.
unknown-rule-why = Un réglage qui vise une règle inexistante resterait sans effet, à votre insu.

wrong-siren-title = SIREN erroné
wrong-siren-checks = Un SIREN compte neuf chiffres, dont le dernier est une clé de contrôle.
wrong-siren-why = Un chiffre erroné désigne un autre organisme, ou aucun.

wrong-siret-title = SIRET erroné
wrong-siret-checks = Un SIRET compte quatorze chiffres : un SIREN, puis cinq chiffres d’établissement, avec une clé de contrôle.
wrong-siret-why = Le comptable public rejette un paiement dont le bénéficiaire n’est pas identifié.

wrong-rna-title = numéro RNA erroné
wrong-rna-checks = Un numéro RNA s’écrit « W » suivi de neuf caractères.
wrong-rna-why = Le numéro de l’ancien registre des préfectures n’identifie plus une association.

wrong-iban-title = IBAN erroné
wrong-iban-checks = Un IBAN a la longueur prévue pour son pays et une clé de contrôle exacte ; un IBAN français a en outre une clé RIB exacte.
wrong-iban-why = Un virement vers un compte erroné est rejeté, ou crédité à un autre.

wrong-uai-title = numéro UAI erroné
wrong-uai-checks = Un numéro UAI (ancien RNE) compte sept chiffres et une lettre de contrôle.
wrong-uai-why = Ce numéro identifie un établissement scolaire sans confusion possible.

wrong-finess-title = numéro FINESS erroné
wrong-finess-checks = Un numéro FINESS compte neuf caractères, avec une clé de contrôle.
wrong-finess-why = Ce numéro identifie un établissement sanitaire ou social sans confusion possible.

wrong-amount-title = montant illisible
wrong-amount-checks = Un montant s’écrit en entier, en euros, avec deux décimales au plus.
wrong-amount-why = « 45 k€ » ou « 1.000 » se lisent de deux façons ; un montant stipulé dans une convention n’en admet qu’une.

wrong-date-title = date illisible
wrong-date-checks = Une date s’écrit année-mois-jour, et le jour existe ; une année s’écrit en quatre chiffres.
wrong-date-why = « 01/02/2026 » désigne le 1er février pour les uns, le 2 janvier pour les autres.

wrong-duration-title = durée illisible
wrong-duration-checks = Une durée s’écrit en chiffres, avec une unité : jours, semaines, mois ou ans.
wrong-duration-why = Un trimestre vaut trois mois pour les uns, une période scolaire pour les autres.

wrong-department-title = département inconnu
wrong-department-checks = Un département s’écrit par son code officiel.
wrong-department-why = Il détermine le tribunal compétent et les jours fériés.

wrong-number-title = nombre illisible
wrong-number-checks = Un nombre s’écrit en chiffres.
wrong-number-why = Les calculs et les accords (« un enfant », « deux enfants ») en dépendent.

wrong-identifier-title = identifiant inutilisable
wrong-identifier-checks = Un identifiant compte 64 caractères au plus : lettres sans accent, chiffres, « - » et « _ ».
wrong-identifier-why = L’identifiant sert à renvoyer d’une rubrique à une autre, ce que des espaces et des accents rendraient incertain.

wrong-percentage-title = pourcentage illisible
wrong-percentage-checks = Un pourcentage va de 0 à 100, avec deux décimales au plus.
wrong-percentage-why = Hors de ces bornes, c’est une faute de frappe.

wrong-bic-title = BIC erroné
wrong-bic-checks = Un BIC compte 8 ou 11 caractères.
wrong-bic-why = Il accompagne l’IBAN d’un compte à l’étranger.

wrong-flag-title = réponse qui n’est ni oui ni non
wrong-flag-checks = Une question fermée reçoit pour réponse `oui` ou `non` (`true` et `false` sont aussi admis).
wrong-flag-why = La réponse choisit les clauses ; « sans doute » n’en choisirait aucune.

wrong-postal-code-title = code postal erroné
wrong-postal-code-checks = Un code postal compte cinq chiffres ; la mention CEDEX s’écrit après la ville.
wrong-postal-code-why = Les notifications sont envoyées à cette adresse.

wrong-email-title = adresse électronique erronée
wrong-email-checks = Une adresse électronique s’écrit sans accent ni espace, une seule par clé.
wrong-email-why = Les convocations sont envoyées à cette adresse.

wrong-colour-title = couleur illisible
wrong-colour-checks = Une couleur de la charte graphique (fichier `paraphe.yaml`) s’écrit par « # » et six chiffres hexadécimaux, entre guillemets.
wrong-colour-why = Sans guillemets, ce qui suit « # » est un commentaire.

wrong-insee-code-title = code Insee erroné
wrong-insee-code-checks = Un code Insee de commune compte cinq caractères et commence par le département.
wrong-insee-code-why = Ce n’est pas le code postal : plusieurs communes peuvent partager celui-ci.

unknown-reference-title = renvoi sans objet
unknown-reference-checks = Tout identifiant cité est déclaré dans le dossier.
unknown-reference-why = Un partenaire mal désigné disparaîtrait de la phrase qui le nomme.

duplicate-id-title = identifiant en double
duplicate-id-checks = Deux éléments de même espèce n’ont pas le même identifiant.
duplicate-id-why = Un renvoi ne permettrait pas de savoir lequel il désigne.

same-output-title = deux documents pour un même fichier
same-output-checks = Deux documents d’un dossier ne donnent pas le même nom de fichier ; deux dossiers n’ont pas le même nom.
same-output-why = Le second effacerait le premier.

siret-of-another-body-title = SIRET d’un autre organisme
siret-of-another-body-checks = Les neuf premiers chiffres du SIRET sont le SIREN du partenaire. Lorsqu’il s’agit d’un établissement du partenaire, c’est un avertissement.
siret-of-another-body-why = La convention serait conclue avec un organisme et payée à un autre.

self-approval-title = délibération qui s’approuve elle-même
self-approval-checks = La clé `approves` d’une délibération désigne un autre document.
self-approval-why = La convention resterait sans autorisation.

named-twice-title = élément nommé deux fois
named-twice-checks = Une liste ne nomme pas deux fois le même élément.
named-twice-why = Le texte dirait « la commune, la commune et le CCAS », et compterait trois partenaires au lieu de deux.

group-of-one-title = groupe d’un seul membre
group-of-one-checks = Un groupe a deux membres au moins.
group-of-one-why = Le nom du groupe tient lieu de plusieurs partenaires, et le verbe qui le suit est au pluriel.

not-a-party-title = décision d’un tiers
not-a-party-checks = Le partenaire dont la décision autorise un document, ou dont l’assemblée délibère, est partie à ce document.
not-a-party-why = La décision d’un partenaire qui n’est pas partie au document n’y serait imprimée nulle part.

means-for-oneself-title = moyen donné à soi-même
means-for-oneself-checks = Le partenaire qui apporte une contribution, un agent ou un local n’est pas celui qui le reçoit. Ce qu’un partenaire garde pour son propre usage n’a pas de clé `to`.
means-for-oneself-why = Une convention ne règle que ce qui passe d’une partie à une autre.

empty-annex-title = annexe sans contenu
empty-annex-checks = Une annexe a un texte, ou une mention qui dit comment elle est jointe.
empty-annex-why = À défaut, le document ne la mentionnerait même pas.

total-differs-title = total différent de la somme
total-differs-checks = Le total inscrit sous `total` est la somme des contributions. La clé est facultative : à défaut, la somme est calculée.
total-differs-why = De deux montants inscrits dans un même texte, personne ne sait lequel engage les parties.

payments-differ-title = versements différents du montant
payments-differ-checks = La somme des versements d’une contribution égale son montant. Lorsque celui-ci est un maximum (`ceiling`) ou résulte d’un calcul (`formula`), elle peut lui être inférieure, jamais supérieure.
payments-differ-why = Le comptable rapproche les versements du montant de la convention.

unbalanced-budget-title = budget en déséquilibre
unbalanced-budget-checks = Dans chaque budget annuel, les charges égalent les produits, hors contributions en nature.
unbalanced-budget-why = Un budget prévisionnel en déséquilibre ne dit pas qui paie la différence.

unbalanced-in-kind-title = contributions en nature en déséquilibre
unbalanced-in-kind-checks = Les comptes 86 (emploi des contributions en nature) et 87 (leur origine) ont le même total.
unbalanced-in-kind-why = Chaque local prêté, chaque heure de bénévolat s’inscrit deux fois, pour la même valeur.

beyond-eligible-cost-title = contributions au-delà du coût
beyond-eligible-cost-checks = Les contributions ne dépassent pas le coût éligible de toute la durée. Un dépôt de garantie (`deposit`) n’est pas compté.
beyond-eligible-cost-why = Une subvention supérieure au coût de l’action est une surcompensation.

line-differs-title = ligne mal calculée
line-differs-checks = Une ligne de budget qui donne un coût unitaire et une quantité a pour montant leur produit, arrondi au centime.
line-differs-why = Une ligne inexacte fausse le budget, le solde et le compte rendu financier.

share-differs-title = part différente du montant
share-differs-checks = La part inscrite sous `share` est le rapport du montant au coût éligible, ou aux charges de l’année, à un centième de point près.
share-differs-why = Cette part détermine ce qui est versé lorsque l’action coûte moins que prévu.

budget-contribution-differs-title = budget différent de la contribution
budget-contribution-differs-checks = Ce que le budget d’une année attend d’un partenaire est ce que celui-ci apporte cette année-là. Les ventes (compte 70) et les contributions en nature (compte 87) ne sont pas comparées.
budget-contribution-differs-why = Le bénéficiaire compterait sur une somme que personne ne s’est engagé à verser.

year-outside-term-title = année hors de la durée
year-outside-term-checks = L’année d’une contribution ou d’un budget est l’une des années de la convention qui la règle.
year-outside-term-why = Une convention n’engage que pour sa durée.

votes-differ-title = décompte des voix inexact
votes-differ-checks = La somme des voix pour, des voix contre et des abstentions égale le nombre de votants.
votes-differ-why = Le décompte établit que la décision a été prise.

too-many-voters-title = plus de votants que de membres présents ou représentés
too-many-voters-checks = Les votants ne sont pas plus nombreux que les membres présents ou représentés, ni les présents plus nombreux que les membres en exercice.
too-many-voters-why = Un décompte impossible fait douter du quorum et de la majorité.

reversed-ages-title = âges inversés
reversed-ages-checks = Les âges du public sont écrits du plus bas au plus haut.
reversed-ages-why = La phrase « de 16 à 6 ans » ne désigne personne.

too-few-originals-title = trop peu d’originaux
too-few-originals-checks = Une convention sur papier est établie en autant d’originaux que de parties. Une signature électronique en dispense.
too-few-originals-why = Chaque partie doit pouvoir prouver ce qui a été convenu ; le nombre touche à la preuve, non à la validité.

undated-payment-title = versement sans échéance
undated-payment-checks = Chaque versement a une date, ou l’événement qui le rend exigible.
undated-payment-why = Sans échéance, le bénéficiaire ne peut rien exiger, et le débiteur ne peut rien prévoir.

reversed-term-title = durée qui finit avant de commencer
reversed-term-checks = Une durée finit au plus tôt le jour où elle commence.
reversed-term-why = Une convention qui finit avant de commencer ne produit aucun effet.

term-length-differs-title = durée et dates en désaccord
term-length-differs-checks = Lorsque le début, la fin et la longueur sont tous trois écrits, ils concordent : trois ans à compter du 1er septembre 2026 prennent fin le 31 août 2029.
term-length-differs-why = Un jour de trop fait douter de la date du préavis et de celle du dernier bilan.

payment-outside-term-title = versement hors de la durée
payment-outside-term-checks = Un versement a lieu pendant la durée de la convention, ou dans les dix-huit mois qui suivent sa fin.
payment-outside-term-why = Un acompte versé avant la convention est dépourvu de fondement ; un solde, en revanche, suit de quelques mois le dernier compte rendu financier.

sent-before-deliberation-title = acte transmis avant d’être adopté
sent-before-deliberation-checks = Une délibération est transmise au préfet, et publiée, après avoir été adoptée.
sent-before-deliberation-why = L’une des deux dates est inexacte : le préfet ou le comptable la relèvera.

signed-before-deliberation-title = signature avant la décision
signed-before-deliberation-checks = Les décisions qui autorisent la signature, et la séance qui approuve le texte, précèdent la signature.
signed-before-deliberation-why = La personne qui signe sans y être autorisée n’engage pas l’organisme.

sent-after-signature-title = décision transmise après la signature
sent-after-signature-checks = La décision qui autorise la signature est transmise au préfet et publiée la veille de la signature au plus tard. La délibération elle-même, transmise après avoir été signée, n’est pas concernée.
sent-after-signature-why = L’acte n’est exécutoire qu’une fois transmis et publié. Le retard est irrégulier ; il ne suffit pas à écarter la convention (CE, Ass., 28 décembre 2009, Béziers I).

review-outside-term-title = bilan hors de la durée
review-outside-term-checks = Un bilan à date fixe a lieu pendant la durée du partenariat, ou de l’un de ses documents.
review-outside-term-why = Hors de la durée, aucun document ne mentionnerait ce bilan, et personne n’y serait convoqué.

review-without-date-title = bilan sans date
review-without-date-checks = Un bilan a une ou plusieurs dates, un nombre par an, une périodicité, ou un délai avant la fin.
review-without-date-why = L’évaluation n’a lieu que si elle est inscrite au calendrier.

reversed-provision-title = mise à disposition qui finit avant de commencer
reversed-provision-checks = La mise à disposition d’un agent finit au plus tôt le jour où elle commence.
reversed-provision-why = L’arrêté individuel reprend ces dates.

convened-after-sitting-title = convocation après la séance
convened-after-sitting-checks = Les membres d’une assemblée sont convoqués avant qu’elle ne siège.
convened-after-sitting-why = Une convocation tardive entache la délibération d’irrégularité.

annex-after-signature-title = annexe postérieure à la signature
annex-after-signature-checks = Une annexe n’est pas datée d’un jour postérieur à la signature.
annex-after-signature-why = Une annexe postérieure n’est pas celle que les parties ont signée.

signed-without-date-title = signé sans date
signed-without-date-checks = Un document signé porte la date de sa signature.
signed-without-date-why = Cette date détermine le droit applicable, et les délais courent à compter d’elle.

dated-but-unsigned-title = daté sans être signé
dated-but-unsigned-checks = Un projet, ou un texte à délibérer, n’a pas encore de date de signature.
dated-but-unsigned-why = Ou bien le statut n’est plus à jour, ou bien le document porterait la date d’un acte qui n’a pas eu lieu. Pour fixer le droit applicable avant la signature, employez la clé `as_of`.

delegation-not-in-force-title = délégation qui n’est pas en vigueur
delegation-not-in-force-checks = La délégation du signataire est en vigueur le jour de la signature : elle n’a pas été donnée plus tard, et elle n’a pas pris fin.
delegation-not-in-force-why = Le signataire dont la délégation n’est pas en vigueur est sans pouvoir. Une délégation de signature prend fin lorsque change la personne qui l’a donnée ou celle qui l’a reçue.

decision-pending-title = décision encore attendue
decision-pending-checks = Un document à signer (`for-signature`) ou signé (`signed`) repose sur des décisions prises : aucune de celles qui l’autorisent ne porte `pending: true`.
decision-pending-why = Un texte signé avant la décision qui l’autorise est signé sans pouvoir, et n’engage pas l’organisme.

unknown-clause-title = clause inconnue
unknown-clause-checks = Une clause que le dossier omet, remplace ou déplace figure au plan du document ; une clause que cite un plan existe.
unknown-clause-why = Le document garderait, sans que personne le voie, la clause que l’on croyait avoir changée.

unresolved-cross-reference-title = renvoi à un article absent
unresolved-cross-reference-checks = Un renvoi (`[l’article](#term)`) conduit à un article du document.
unresolved-cross-reference-why = Un renvoi sans article fait chercher au lecteur une règle qui n’existe pas.

template-fault-title = erreur dans un modèle
template-fault-checks = Les modèles de clauses et de documents sont écrits sans faute, et peuvent être appliqués au dossier.
template-fault-why = Un modèle du projet remplace celui de l’outil : une faute y bloque tous les documents qui l’emploient.

required-clause-empty-title = clause nécessaire restée vide
required-clause-empty-checks = Les clauses sans lesquelles un document de ce genre ne peut être signé ont un contenu. Dans un projet, c’est une information.
required-clause-empty-why = Une convention sans objet ni parties n’engage personne.

raw-html-title = HTML dans un texte
raw-html-checks = Les textes longs sont en Markdown, sans balise HTML.
raw-html-why = Un PDF ne peut pas afficher du HTML ; l’effacer en silence changerait le texte.

unusable-picture-title = image inutilisable
unusable-picture-checks = Une image se trouve dans le dossier (PNG, JPEG ou SVG), seule dans son paragraphe, avec un texte de remplacement.
unusable-picture-why = Une personne aveugle entend le texte de remplacement ; une image prise sur le réseau peut changer après la signature.

refused-address-title = adresse refusée
refused-address-checks = Un lien a une adresse `https:`, `http:`, `mailto:` ou `tel:`, ou renvoie à un article (`#clause`).
refused-address-why = Une autre adresse peut lancer un programme sur le poste de la personne qui ouvre le PDF.

markdown-beyond-limits-title = texte trop complexe
markdown-beyond-limits-checks = Les listes, citations et mises en relief d’un texte s’emboîtent sur 32 niveaux au plus, et le texte garde une taille raisonnable.
markdown-beyond-limits-why = Au-delà, la mise en page n’aboutit pas.

nested-footnote-title = note dans une note
nested-footnote-checks = Une note de bas de page n’appelle pas une autre note.
nested-footnote-why = L’ordre des notes ne serait plus celui de la lecture.

clause-changed-title = clause modifiée
clause-changed-checks = Une clause omise, remplacée, ajoutée ou déplacée est signalée, avec son motif. Rien n’est refusé.
clause-changed-why = La personne qui relit la proposition voit en quoi le document s’écarte du modèle, sans avoir à comparer les textes.

kind-without-outline-title = genre sans plan
kind-without-outline-checks = Un plan existe pour chaque genre de document.
kind-without-outline-why = Sans plan, l’outil ne peut savoir quelles clauses réunir.

refused-output-folder-title = dossier de sortie refusé
refused-output-folder-checks = Les PDF s’écrivent dans un dossier à part, qui ne contient ni le projet, ni ses sources, ni un dépôt Git, ni un lien.
refused-output-folder-why = La production des PDF ne doit pas pouvoir effacer des sources.

not-written-title = fichier non écrit
not-written-checks = Le fichier produit a pu être écrit en entier.
not-written-why = Un fichier incomplet ne doit pas remplacer l’ancien, qui reste intact.

missing-glyph-title = caractère sans dessin
missing-glyph-checks = Chaque caractère du document a un dessin dans l’une des polices.
missing-glyph-why = Le PDF montrerait un carré vide à la place d’un nom.

typesetting-failed-title = mise en page refusée
typesetting-failed-checks = La mise en page du document aboutit : ses modèles, ses images et sa police sont utilisables.
typesetting-failed-why = Un document à demi mis en page ne doit pas être publié.

too-slow-title = mise en page trop longue
too-slow-checks = La mise en page d’un document s’achève dans le temps imparti.
too-slow-why = Un document dont la mise en page ne finirait jamais ne doit pas empêcher celle des autres.

too-much-memory-title = mise en page trop exigeante en mémoire
too-much-memory-checks = La mise en page d’un document tient dans la mémoire allouée.
too-much-memory-why = Un document démesuré ne doit pas arrêter la machine.

worker-lost-title = mise en page interrompue
worker-lost-checks = Le processus qui met en page répond jusqu’au bout.
worker-lost-why = Un document dont la mise en page s’est interrompue n’a pas de PDF ; l’ancien ne doit pas passer pour le nouveau.
