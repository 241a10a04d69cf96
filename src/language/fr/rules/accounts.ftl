# Rules of the family accounts: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

financial-report-unsaid = La convention ne demande pas à « { $beneficiary } » de compte rendu financier.
financial-report-unsaid-help = { $known ->
    [no] Gardez l’article « supporting-documents », ou demandez le compte rendu financier dans les { $months } mois de la fin de l’exercice.
   *[yes] Gardez l’article « supporting-documents », ou demandez le compte rendu financier dans les { $months } mois de la fin de l’exercice, clos le { $close }.
}
financial-report-unsaid-title = compte rendu financier non demandé
financial-report-unsaid-checks = Une convention de subvention demande le compte rendu financier de l’emploi des fonds, dû dans les six mois de la fin de l’exercice. Les dates qui en résultent figurent au calendrier du dossier.
financial-report-unsaid-why = Le compte rendu est dû de par la loi, que la convention le dise ou non. L’association qui ne l’apprend qu’au solde perd la subvention suivante.

financial-report-parts-unsaid = Le compte rendu financier demandé ne comprend pas { $part ->
    [done] le bilan qualitatif de l’action
    [gaps] le tableau des charges et des produits avec leurs écarts
   *[annex] l’annexe sur la répartition des charges
}.
financial-report-parts-unsaid-help = Nommez les trois parties (bilan qualitatif, tableau des écarts expliqués, annexe), ou renvoyez à l’arrêté du 11 octobre 2006 ou au formulaire Cerfa n° 15059.
financial-report-parts-unsaid-title = compte rendu financier incomplet
financial-report-parts-unsaid-checks = L’article qui demande le compte rendu financier en nomme les trois parties, ou renvoie à l’arrêté ou au formulaire qui les fixe. Celui de l’outil le fait.
financial-report-parts-unsaid-why = Un tableau de chiffres seul ne dit pas ce qui a été fait. Le compte rendu incomplet est renvoyé, et le solde attend.

audited-accounts-unsaid = « { $beneficiary } » reçoit { $amount } de subventions publiques en { $year }{ $jobs ->
    [yes] , aides aux emplois comprises
   *[no] {""}
}, plus que { $limit } : la convention ne parle pas de comptes certifiés et publiés.
audited-accounts-unsaid-help = Ajoutez un article (« clauses.add ») : l’association établit des comptes annuels, nomme un commissaire aux comptes et publie les comptes et son rapport dans les trois mois de leur approbation.
audited-accounts-unsaid-unknown = les subventions que « { $beneficiary } » reçoit d’autres financeurs ne sont pas connues : sous « other_subsidies », écrivez leur montant, ou « aucune ».
audited-accounts-unsaid-title = comptes certifiés et publiés non prévus
audited-accounts-unsaid-checks = Quand une association ou une fondation reçoit dans une même année plus de 153 000 euros de subventions publiques en argent, de tous les payeurs ensemble, la convention parle du commissaire aux comptes et de la publication. Sont comptées les contributions du dossier, ou les lignes du compte 74 si elles font davantage. Les aides aux emplois n’entrent pas dans la somme : si elles seules la font dépasser, la règle informe.
audited-accounts-unsaid-why = Le seuil se franchit souvent sans bruit, par l’addition de plusieurs financeurs. L’association qui n’a pas nommé de commissaire aux comptes est en faute, et ses dirigeants avec elle.

executive-pay-unsaid = Le budget du projet ({ $cost }) et les subventions de « { $beneficiary } » ({ $sum }) en { $year } obligent à publier la rémunération des trois plus hauts cadres dirigeants : la convention ne le rappelle pas.
executive-pay-unsaid-help = Ajoutez un article (« clauses.add ») : l’association publie dans son compte financier la rémunération et les avantages en nature de ses trois plus hauts cadres dirigeants.
executive-pay-unsaid-title = rémunération des dirigeants non rappelée
executive-pay-unsaid-checks = Au-delà de 150 000 euros de budget et de 50 000 euros de subventions, la convention rappelle la publication des trois plus hautes rémunérations de cadres dirigeants. Seul le budget du projet est connu : celui de l’association est au moins égal.
executive-pay-unsaid-why = Cette obligation est peu connue des associations moyennes. La rappeler ne coûte qu’une phrase.

essential-data-incomplete = La convention est soumise à la publication des données essentielles, qui portent le SIRET de « { $partner } » : il manque.
essential-data-incomplete-help = Écrivez les quatorze chiffres sous « siret », d’après l’avis de situation au répertoire Sirene.
essential-data-incomplete-unknown = la population de « { $payer } » n’est pas connue : écrivez-la sous « inhabitants », car une commune de moins de 3 500 habitants ne publie pas les données essentielles.
essential-data-incomplete-title = données essentielles incomplètes
essential-data-incomplete-checks = Pour une convention de plus de 23 000 euros par an, le dossier porte le SIRET de l’autorité qui paie et celui du bénéficiaire. Les communes de moins de 3 500 habitants, et les conventions d’avant le 1er août 2017, ne sont pas concernées.
essential-data-incomplete-why = L’autorité publie ces données dans les trois mois de la signature : sans numéro, la ligne est rejetée par le portail, et deux associations de même nom sont confondues.

financial-report-late = La convention accorde { $months } mois pour le compte rendu financier ; la loi en donne { $most }.
financial-report-late-help = Écrivez « dans les six mois de la fin de l’exercice », ou un délai plus court.
financial-report-late-title = compte rendu financier trop tardif
financial-report-late-checks = Le délai que le texte donne pour le compte rendu financier, en mois, ne dépasse pas six mois. Un délai plus court est libre.
financial-report-late-why = Le délai est celui de la loi, qu’une convention ne peut allonger : l’association qui s’y fie se trouve en faute.
