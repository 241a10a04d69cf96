# Rules of the family identifiers: what they find (name), what to write instead (name-help),
# and their page (name-title, name-checks, name-why).

siren-of-another-department = The SIREN { $siren } of “{ $partner }” is that of a body of department { $found }; the territory is in { $stated }.
siren-of-another-department-territory = The territory is placed here.
siren-of-another-department-help = Read the SIREN again on the notice of the register: a namesake may have been taken for this partner. If it really is of another department, there is nothing to change.
siren-of-another-department-title = SIREN of another department
siren-of-another-department-checks = The SIREN of a commune (21…) or of a département (22…) bears the code of its department, which is compared with that of the territory. Ranks are not compared: in ten departments they differ from the INSEE code. SIREN numbers in 20, given to new communes, tell nothing.
siren-of-another-department-why = Two communes of one name are easily confused in a directory. The agreement would be concluded with the other, and the money paid to it.
siren-of-another-kind = The SIREN { $siren } begins like { $kind ->
    [state] those of the State and of its establishments
    [commune] those of communes
    [departement] those of départements
    [region] those of regions
    [epci] those of groups of communes
    [syndicat] those of syndicates
    [ccas] those of CCAS and hospitals
    [local-body] those of local public bodies
   *[private] those of private persons
}; the form declared is “{ $form }”.
siren-of-another-kind-form = The legal form is declared here.
siren-of-another-kind-help = Read the SIREN and the key “legal_form” again on the notice of the register. If both are right, there is nothing to change.
siren-of-another-kind-title = SIREN of another kind of body
siren-of-another-kind-checks = The first digits of a SIREN announce the kind of body: 1 for the State, 21 for a commune, 22 for a département, 26 for a CCAS… They are compared with the legal form. Numbers from 920 on, given to anybody, and forms without a series of their own are left alone.
siren-of-another-kind-why = The number of the commune under the name of its CCAS, or that of one association under the name of another, names a person that has undertaken nothing.
association-under-local-law = “{ $partner }” has its seat in department { $department } and is declared under the law of 1901, without an RNA number.
association-under-local-law-elsewhere = “{ $partner }” is declared under local law, and its seat is in department { $department }.
association-under-local-law-help = { $local ->
    [yes] If it is entered in the register of a court of Alsace-Moselle, write “legal_form: association-droit-local” and the volume and folio under “registration”; if it is under the law of 1901, give its RNA number.
   *[no] Write “legal_form: association-1901”, or correct the postal code: local law holds only in Moselle, Bas-Rhin and Haut-Rhin.
}
association-under-local-law-title = association and local law of Alsace-Moselle
association-under-local-law-checks = An association with its seat in Moselle, Bas-Rhin or Haut-Rhin is mostly under local law and has no RNA number; outside these departments it cannot be. An RNA number confirms the law of 1901 and silences the rule.
association-under-local-law-why = The agreement names the law from which the association has its personality: “under the law of 1 July 1901” would be false of one entered in the register of the court.
iban-in-prose = A bank account is written in full in a text (it ends with { $last }).
iban-in-prose-help = Declare it under “bank_account” of the partner and refer to that account: a reader needs its last four characters only.
iban-in-prose-title = IBAN written in a text
iban-in-prose-checks = A whole and right IBAN, written elsewhere than under the key “iban” of a partner.
iban-in-prose-why = An agreement goes round and is published. A whole account number serves false payment orders, and a change of bank makes one search all texts for it.
wrong-vat-number = The VAT number has a wrong key: { $key }.
wrong-vat-number-help = Read it again: for the SIREN { $siren } the key is { $key }.
wrong-vat-number-siren = The VAT number is that of the SIREN { $found }; the partner has the SIREN { $stated }.
wrong-vat-number-siren-help = Write the VAT number of this partner, or correct its SIREN.
wrong-vat-number-stated = The SIREN of the partner is declared here.
wrong-vat-number-title = wrong VAT number
wrong-vat-number-checks = A French VAT number written under “registration” has the key that its SIREN gives, and that SIREN is the partner’s.
wrong-vat-number-why = The number identifies who invoices or receives. That of another makes the payment file irregular.
postal-code-of-another-department = The postal code is of department { $postal }, the { $number } number of department { $department }.
postal-code-of-another-department-number = The number is declared here.
postal-code-of-another-department-help = Read both again. Some communes are served from the neighbouring department: then there is nothing to change.
postal-code-of-another-department-title = postal code of another department
postal-code-of-another-department-checks = The department of the postal code is compared with the one borne by the SIREN of a commune or of a département, the UAI number of a school, the FINESS number of an establishment. Corsica, Saint-Barthélemy and Saint-Martin have their equivalents.
postal-code-of-another-department-why = An address and a number that do not go together often come from two files. The mail or the number is somebody else’s.
irregular-sirene-spacing = The digits of the { $name } “{ $number }” are grouped in an unusual way.
irregular-sirene-spacing-help = Write { $text }.
irregular-sirene-spacing-title = SIREN or SIRET badly spaced
irregular-sirene-spacing-checks = A SIREN is written in three groups of three digits, a SIRET adds a group of five; without spaces is right too.
irregular-sirene-spacing-why = A number grouped as on the notice of the register is compared at a glance, and a missing digit shows.
insee-code-outside-department = Commune { $code } is in department { $found }; the territory is said to be in { $stated }.
insee-code-outside-department-stated = The department is declared here.
insee-code-outside-department-help = Correct the code of the commune or that of the department. For a territory across two departments, name under “department” one of those of the communes.
insee-code-outside-department-title = INSEE code outside the department
insee-code-outside-department-checks = One commune of the territory at least is in the department declared: the first two characters of the INSEE code (three overseas) are those of the department.
insee-code-outside-department-why = The territory decides which court is competent and who may benefit from the action. A code taken for a postal code names another commune.
