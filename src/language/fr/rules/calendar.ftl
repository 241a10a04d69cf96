# Rules of the family calendar: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

meeting-on-day-off = Le { $date } n’est pas un jour ouvré : { $why ->
    [holiday] c’est un jour férié ({ $holiday }).
    [saturday] c’est un samedi.
   *[sunday] c’est un dimanche.
}
meeting-on-day-off-help = Écrivez le { $before } ou le { $after } ; pour un bilan, « moved: following » reporte de lui-même les dates au jour ouvré suivant.
meeting-on-day-off-title = réunion un jour chômé
meeting-on-day-off-checks = Les dates écrites des bilans et des réunions d’instances tombent un jour ouvré, selon les jours fériés de la zone (« evaluation.holidays », la métropole à défaut). Un bilan dont les dates se reportent (« moved ») et les séances des assemblées ne sont pas concernés.
meeting-on-day-off-why = Une réunion fixée un jour où personne ne travaille est déplacée au dernier moment, et les familles ou les enseignants ne l’apprennent pas.

reviews-too-close = { $days } jours seulement séparent le { $date } de la réunion du { $before }.
reviews-too-close-first = La réunion précédente est ici.
reviews-too-close-help = Espacez les réunions d’un même bilan de { $least } jours au moins, ou écrivez « times_per_year » pour les répartir sur l’année.
reviews-too-close-title = bilans trop rapprochés
reviews-too-close-checks = Les dates écrites d’un même bilan sont espacées de soixante jours au moins. Les bilans d’un parcours individuel ne sont pas concernés.
reviews-too-close-why = Deux bilans à quelques semaines d’écart regardent les mêmes résultats, et le reste de l’année se passe sans que personne évalue.

title-years-differ = { $what ->
    [label] Le nom de la période
   *[title] Le titre
} annonce { $years }, mais la durée va de { $start } à { $end }.
title-years-differ-term = La durée est ici.
title-years-differ-help = Accordez les années écrites et la durée. Les années d’un autre dispositif s’écrivent après « au titre de » ou « dans le cadre de ».
title-years-differ-title = années du titre
title-years-differ-checks = Les années qu’annonce un titre (« 2027-2029 ») ou le nom d’une période sont la première et la dernière de la durée. Une délibération annonce celles du texte qu’elle approuve. Les années d’un autre dispositif ne sont pas comparées.
title-years-differ-why = Le comptable et le juge lisent d’abord le titre : deux périodes dans un même texte font douter des années dues.

no-review-before-notice = Aucun bilan ne se tient dans l’année qui précède le { $last }, dernier jour pour décider du renouvellement{ $later ->
    [yes] ; le suivant n’a lieu que le { $next }.
   *[no] .
}
no-review-before-notice-reviews = Les bilans sont fixés ici.
no-review-before-notice-help = Fixez un bilan avant le { $last }, par exemple avec une durée plus longue sous « before_end », ou réduisez le préavis.
no-review-before-notice-title = renouvellement décidé sans bilan
no-review-before-notice-checks = Lorsque la convention peut être renouvelée et que le préavis est connu, un bilan se tient dans les douze mois qui précèdent le dernier jour de ce préavis.
no-review-before-notice-why = Renouveler ou finir est une décision qui se prend sur des résultats : un bilan tenu après le préavis arrive trop tard pour l’éclairer.

budget-year-missing = De l’argent est promis pour { $year }, mais aucun budget n’est donné pour cette année.
budget-year-missing-help = Ajoutez le budget de { $year } sous « means.financial.budget », ou corrigez l’année de la contribution.
budget-year-missing-title = année sans budget
budget-year-missing-checks = Lorsque le dossier donne des budgets par année, chaque année d’une contribution a le sien. Un budget sans année vaut pour toute la durée.
budget-year-missing-why = Le compte rendu financier se lit en face du budget de l’année : sans lui, ni l’écart ni l’excédent ne se calculent.
