# Rules of the family calendar: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

meeting-on-day-off = { $date } is no working day: { $why ->
    [holiday] it is a public holiday ({ $holiday }).
    [saturday] it is a Saturday.
   *[sunday] it is a Sunday.
}
meeting-on-day-off-help = Write { $before } or { $after }; for a review, “moved: following” moves dates to the next working day by itself.
meeting-on-day-off-title = meeting on a day off
meeting-on-day-off-checks = The dates that are written for reviews and for meetings of bodies fall on working days, by the holidays of the zone (“evaluation.holidays”, those of metropolitan France otherwise). A review whose dates are moved (“moved”) and the sittings of assemblies are no matter here.
meeting-on-day-off-why = A meeting set on a day when nobody works is moved at the last moment, and families or teachers do not hear of it.

reviews-too-close = Only { $days } days lie between { $date } and the meeting of { $before }.
reviews-too-close-first = The meeting before is here.
reviews-too-close-help = Keep the meetings of one review { $least } days apart at least, or write “times_per_year” to spread them over the year.
reviews-too-close-title = reviews too close to one another
reviews-too-close-checks = The dates that are written for one review are sixty days apart at least. Reviews of one person's pathway are no matter here.
reviews-too-close-why = Two reviews a few weeks apart look at the same results, and for the rest of the year nobody evaluates.

title-years-differ = { $what ->
    [label] The name of the period
   *[title] The title
} announces { $years }, but the term runs from { $start } to { $end }.
title-years-differ-term = The term is here.
title-years-differ-help = Make the years written and the term agree. The years of another scheme are written behind “au titre de” or “dans le cadre de”.
title-years-differ-title = years in the title
title-years-differ-checks = The years that a title (“2027-2029”) or the name of a period announces are the first and the last of the term. A deliberation announces those of the text that it approves. The years of another scheme are not compared.
title-years-differ-why = The accountant and the judge read the title first: two periods in one text cast doubt on the years that are due.

no-review-before-notice = No review is held in the year before { $last }, the last day for deciding on renewal{ $later ->
    [yes] ; the next one is held on { $next } only.
   *[no] .
}
no-review-before-notice-reviews = The reviews are set here.
no-review-before-notice-help = Set a review before { $last }, for example by a longer time under “before_end”, or shorten the notice.
no-review-before-notice-title = renewal decided without a review
no-review-before-notice-checks = Where the agreement can be renewed and the notice is known, a review is held in the twelve months before the last day of that notice.
no-review-before-notice-why = To renew or to end is decided on results: a review held after the notice comes too late to enlighten it.

budget-year-missing = Money is promised for { $year }, but no budget is given for that year.
budget-year-missing-help = Add the budget of { $year } under “means.financial.budget”, or correct the year of the contribution.
budget-year-missing-title = year without a budget
budget-year-missing-checks = Where the dossier gives budgets by year, each year of a contribution has its own. A budget without a year is of the whole term.
budget-year-missing-why = The financial report is read against the budget of the year: without it neither the gap nor the surplus can be computed.
