# Rules of the family accounts: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

financial-report-unsaid = The agreement asks “{ $beneficiary }” for no financial report.
financial-report-unsaid-help = { $known ->
    [no] Keep the article “supporting-documents”, or ask for the financial report within { $months } months of the end of the accounting year.
   *[yes] Keep the article “supporting-documents”, or ask for the financial report within { $months } months of the end of the accounting year ({ $close }).
}
financial-report-unsaid-title = financial report not asked for
financial-report-unsaid-checks = An agreement on a subsidy asks for the financial report on how the money was used, due within six months of the end of the accounting year. The dates that follow stand in the calendar of the dossier.
financial-report-unsaid-why = The law requires the report, whether the agreement says so or not. An association that learns of it at the balance loses the next subsidy.

financial-report-parts-unsaid = The financial report that is asked for does not hold { $part ->
    [done] the account of what was done
    [gaps] the table of charges and products with its gaps
   *[annex] the annex on how charges are shared out
}.
financial-report-parts-unsaid-help = Name the three parts (account of the action, table of explained gaps, annex), or refer to the order of 11 October 2006 or to the form Cerfa no. 15059.
financial-report-parts-unsaid-title = incomplete financial report
financial-report-parts-unsaid-checks = The article that asks for the financial report names its three parts, or refers to the order or to the form that sets them. The tool’s own does.
financial-report-parts-unsaid-why = A table of figures alone does not tell what was done. An incomplete report is sent back, and the balance waits.

audited-accounts-unsaid = “{ $beneficiary }” receives { $amount } of public subsidies in { $year }{ $jobs ->
    [yes] , help for jobs included
   *[no] {""}
}, more than { $limit }: the agreement does not speak of certified and published accounts.
audited-accounts-unsaid-help = Add an article (“clauses.add”): the association keeps yearly accounts, appoints an auditor and publishes the accounts and the auditor’s report within three months of their approval.
audited-accounts-unsaid-unknown = the subsidies that “{ $beneficiary }” receives from others are not known: write their amount under “other_subsidies”, or “aucune”.
audited-accounts-unsaid-title = certified and published accounts not provided for
audited-accounts-unsaid-checks = When an association or a foundation receives in one year more than 153,000 euros of public subsidies in money, from all payers together, the agreement speaks of the auditor and of publication. Counted are the contributions of the dossier, or the lines of account 74 where they make more. Help for jobs is not part of the sum: where it alone goes beyond, the rule informs.
audited-accounts-unsaid-why = The threshold is often crossed in silence, by the sum of several funders. An association without an auditor is then at fault, and its officers with it.

executive-pay-unsaid = The budget of the project ({ $cost }) and the subsidies of “{ $beneficiary }” ({ $sum }) in { $year } oblige it to publish the pay of its three highest executives: the agreement does not recall it.
executive-pay-unsaid-help = Add an article (“clauses.add”): the association publishes in its financial account the pay and the benefits in kind of its three highest executives.
executive-pay-unsaid-title = pay of executives not recalled
executive-pay-unsaid-checks = Beyond 150,000 euros of budget and 50,000 euros of subsidies, the agreement recalls that the three highest salaries of executives are published. Only the budget of the project is known: that of the association is at least equal.
executive-pay-unsaid-why = Associations of middle size hardly know this duty. Recalling it costs one sentence.

essential-data-incomplete = The essential data of the agreement are to be published, and bear the SIRET of “{ $partner }”: it is missing.
essential-data-incomplete-help = Write the fourteen figures under “siret”, from the notice of the Sirene register.
essential-data-incomplete-unknown = the population of “{ $payer }” is not known: write it under “inhabitants”, for a commune of fewer than 3,500 inhabitants does not publish essential data.
essential-data-incomplete-title = incomplete essential data
essential-data-incomplete-checks = For an agreement of more than 23,000 euros a year, the dossier holds the SIRET of the authority that pays and of the beneficiary. Communes of fewer than 3,500 inhabitants, and agreements before 1 August 2017, are not concerned.
essential-data-incomplete-why = The authority publishes these data within three months of the signature: without a number the portal rejects the line, and two associations of one name are confused.

financial-report-late = The agreement grants { $months } months for the financial report; the law gives { $most }.
financial-report-late-help = Write “dans les six mois de la fin de l’exercice”, or a shorter delay.
financial-report-late-title = financial report too late
financial-report-late-checks = The delay that the text gives for the financial report, in months, is no longer than six months. A shorter one is free.
financial-report-late-why = The delay is that of the law, which no agreement can lengthen: an association that relies on it is at fault.
