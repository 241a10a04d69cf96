# Pages of the codes that were there before families had files of their own: title, what is checked, why.

file-unreadable-title = unreadable file
file-unreadable-checks = The system lets every file of the dossier be read.
file-unreadable-why = A file that cannot be read would be missing from the agreement without anyone noticing.

link-refused-title = refused link
link-refused-checks = No file is read through a symbolic link.
link-refused-why = A link may lead out of the project: what is signed would no longer be what was proofread.

path-outside-project-title = path outside the project
path-outside-project-checks = Paths stay within the project and are written with forward slashes.
path-outside-project-why = A dossier proposed by a partner must not be able to make another file of your machine be read.

not-a-regular-file-title = unusual file
not-a-regular-file-checks = Where a file is expected there is an ordinary file: no folder, no pipe, no device.
not-a-regular-file-why = Reading from a pipe or a device may never end.

file-too-large-title = file too large
file-too-large-checks = A YAML or Markdown file does not exceed 5 MB, nor does a picture. The texts of a dossier do not exceed 20 MB together, and its files are 500 at most. A dossier has at most 300 partners and 100 documents.
file-too-large-why = An agreement of two hundred pages does not reach 1 MB: beyond that, it is a mistake or an attack.

not-utf8-title = file that is not in UTF-8
not-utf8-checks = Text files are saved in UTF-8.
not-utf8-why = In another encoding, accents change from one machine to the next.

forbidden-character-title = forbidden character
forbidden-character-checks = Texts contain no control character, no invisible character and no character that turns the direction of reading, not even written as an escape.
forbidden-character-why = With such characters, what is seen when proofreading is not what will be printed and signed.

file-missing-title = missing file
file-missing-checks = The Markdown file that the dossier names is there.
file-missing-why = Without it, a part of the agreement would be empty.

unknown-file-title = file that nothing reads
unknown-file-checks = A YAML file beside `partnership.yaml` bears the name of the key whose value it contains.
unknown-file-why = A misnamed file would be left aside, and what it says would stand in no document.

unusable-file-name-title = unusable file name
unusable-file-name-checks = The name of a file or folder can be written on every machine. That of a partnership’s folder has 100 characters at most: letters without accents, digits, “-”, “_” and “.”.
unusable-file-name-why = The folder’s name is used to name the PDFs, which your partners open on other systems.

bare-carriage-return-title = bare carriage return
bare-carriage-return-checks = The lines of a file end with an ordinary line break (LF, or CR LF under Windows), never with a carriage return alone.
bare-carriage-return-why = A carriage return alone opens a line that the screen may hide when proofreading.

lfs-pointer-title = content not downloaded
lfs-pointer-checks = A file that Git LFS keeps has been downloaded.
lfs-pointer-why = The pointer that stands in its place is neither the picture nor the text that is expected.

no-dossier-title = no dossier
no-dossier-checks = The path that is given contains a partnership dossier, that is, a folder with the file `partnership.yaml`.
no-dossier-why = A check that finds nothing to check must not pass for a success.

more-faults-title = other faults not shown
more-faults-checks = For each file, the first hundred faults of reading are shown and the others counted.
more-faults-why = Correcting the first ones usually makes the next ones disappear.

yaml-syntax-title = unreadable YAML
yaml-syntax-checks = The file follows the grammar of YAML: indentation with spaces, quotes and brackets closed, “key: value”.
yaml-syntax-why = Behind a fault of grammar nothing is certain any more: the dossier is not read.

yaml-tag-title = YAML tag
yaml-tag-checks = No value bears a tag (`!`, `!!str`…).
yaml-tag-why = The meaning of a value comes from its key; a tag would change it without its being seen in the document.

yaml-alias-title = YAML anchor or alias
yaml-alias-checks = The dossier uses no anchor (`&name`) and no alias (`*name`).
yaml-alias-why = Whoever proofreads must see in each place what will be signed. Moreover, a few nested aliases are enough to overwhelm a machine.

yaml-merge-key-title = merge key
yaml-merge-key-checks = The dossier does not use the key `<<`.
yaml-merge-key-why = It copies keys from elsewhere, which the proofreader does not see.

several-yaml-documents-title = several YAML documents
several-yaml-documents-checks = A file contains a single YAML document.
several-yaml-documents-why = Only the first would be read; the rest would disappear.

duplicate-key-title = key written twice
duplicate-key-checks = A key is written only once in the same place.
duplicate-key-why = Of two values nobody knows which one binds the parties; many programs keep the last without saying so.

nested-too-deep-title = nested too deep
nested-too-deep-checks = Lists and sections are nested 64 levels deep at most; the format does not ask for ten.
nested-too-deep-why = Deep nesting comes from a forgotten bracket, or from a file made to do harm.

complex-key-title = compound key
complex-key-checks = A key is a text of one line.
complex-key-why = YAML admits lists as keys; no section of this format has a use for them.

empty-file-title = empty file
empty-file-checks = Every file has content.
empty-file-why = An empty file is usually a failed save.

yaml-directive-title = YAML directive
yaml-directive-checks = No line begins with “%”.
yaml-directive-why = A directive changes the way in which the whole file is read.

escaped-character-title = character written as an escape
escaped-character-checks = A letter, a digit or a sign is written as itself, not as an escape between quotes (`\x39` for 9).
escaped-character-why = The proofreader does not recognise under this escape what will be printed.

unknown-key-title = unknown key
unknown-key-checks = Every key exists in the section in which it is written. Keys are in English; slips of the keyboard and French words are recognised.
unknown-key-why = A misspelt key would be ignored: what it says would be missing from the signed document.

missing-key-title = missing key
missing-key-checks = The keys without which a section makes no sense are there. If the value is not known, write `à compléter`.
missing-key-why = A contribution without an amount, a partner without a name cannot be put into words.

wrong-type-title = unexpected form
wrong-type-checks = Where a list, a text or a section is expected, that is what is written.
wrong-type-why = The tool does not guess: a single line in the place of a list is often a list whose rest was forgotten.

unknown-term-title = term that is not admitted
unknown-term-checks = Certain keys admit only a closed list of terms (kind, status, role, legal form…).
unknown-term-why = These terms choose the clauses: an unknown term would choose none.

empty-value-title = empty value
empty-value-checks = Behind every key there is a value.
empty-value-why = A void may be an oversight; `à compléter` says that the value is awaited.

several-lines-title = several lines
several-lines-checks = A key that expects one line contains only one.
several-lines-why = A line break in a title or a name would spoil the layout.

left-blank-title = value still to be filled in
left-blank-checks = The values that begin with “à compléter” are listed. A draft (`draft`) shows them as they are. A text that goes to the vote (`for-vote`) admits them only for the decision, the sitting and the signature; a text that goes to signature (`for-signature`), only for the place and date of signature; a signed text, none. Otherwise it is an error.
left-blank-why = A blank forgotten in a final text lets a party commit itself to what it has not read.

key-in-two-files-title = key in two files
key-in-two-files-checks = A key is written either in `partnership.yaml` or in a file of its name, not in both.
key-in-two-files-why = Of two lists of partners nobody knows which one holds.

contradictory-keys-title = keys that exclude each other
contradictory-keys-checks = A term begins either on a date or with an event; a payment has either a date or an event; an annex has either a text or words that say how it is attached.
contradictory-keys-why = The document would print only one of the two keys, and the other would be lost.

unknown-rule-title = unknown rule
unknown-rule-checks = The file `paraphe.yaml` sets the weight of rules and families of rules that exist. The weight of a fault of reading or typesetting cannot be set.
unknown-rule-why = A setting that aims at a rule which does not exist would have no effect, without your knowing.

wrong-siren-title = wrong SIREN
wrong-siren-checks = A SIREN has nine digits, the last of which is a check digit.
wrong-siren-why = A wrong digit designates another body, or none.

wrong-siret-title = wrong SIRET
wrong-siret-checks = A SIRET has fourteen digits: a SIREN, then five digits of the establishment, with a check digit.
wrong-siret-why = The public accountant rejects a payment whose beneficiary is not identified.

wrong-rna-title = wrong RNA number
wrong-rna-checks = An RNA number is written “W” followed by nine characters.
wrong-rna-why = The number in the former register of the prefectures no longer identifies an association.

wrong-iban-title = wrong IBAN
wrong-iban-checks = An IBAN has the length laid down for its country and a right check number; a French IBAN also has a right RIB key.
wrong-iban-why = A transfer to a wrong account is rejected, or credited to somebody else.

wrong-uai-title = wrong UAI number
wrong-uai-checks = A UAI number (formerly RNE) has seven digits and a check letter.
wrong-uai-why = This number identifies a school beyond confusion.

wrong-finess-title = wrong FINESS number
wrong-finess-checks = A FINESS number has nine characters, with a check digit.
wrong-finess-why = This number identifies a health or social establishment beyond confusion.

wrong-amount-title = unreadable amount
wrong-amount-checks = An amount is written out in full, in euros, with two decimals at most.
wrong-amount-why = “45 k€” or “1.000” can be read in two ways; an amount stipulated in an agreement admits only one.

wrong-date-title = unreadable date
wrong-date-checks = A date is written year-month-day, and the day exists; a year is written in four digits.
wrong-date-why = “01/02/2026” is the first of February to some, the second of January to others.

wrong-duration-title = unreadable duration
wrong-duration-checks = A duration is written in digits, with a unit: days, weeks, months or years.
wrong-duration-why = A quarter is three months to some, a school term to others.

wrong-department-title = unknown department
wrong-department-checks = A department is written as its official code.
wrong-department-why = It determines the competent court and the public holidays.

wrong-number-title = unreadable number
wrong-number-checks = A number is written in digits.
wrong-number-why = Calculations and agreement in number (“one child”, “two children”) depend on it.

wrong-identifier-title = unusable identifier
wrong-identifier-checks = An identifier has 64 characters at most: letters without accents, digits, “-” and “_”.
wrong-identifier-why = The identifier serves to refer from one section to another, which spaces and accents would make uncertain.

wrong-percentage-title = unreadable percentage
wrong-percentage-checks = A percentage goes from 0 to 100, with two decimals at most.
wrong-percentage-why = Beyond these limits, it is a slip of the keyboard.

wrong-bic-title = wrong BIC
wrong-bic-checks = A BIC has 8 or 11 characters.
wrong-bic-why = It goes with the IBAN of an account abroad.

wrong-flag-title = answer that is neither yes nor no
wrong-flag-checks = A closed question is answered `oui` or `non` (`true` and `false` are admitted too).
wrong-flag-why = The answer chooses the clauses; “no doubt” would choose none.

wrong-postal-code-title = wrong postal code
wrong-postal-code-checks = A postal code has five digits; the mention CEDEX is written after the town.
wrong-postal-code-why = Notices are sent to this address.

wrong-email-title = wrong e-mail address
wrong-email-checks = An e-mail address is written without accents or spaces, only one to a key.
wrong-email-why = Convening notices are sent to this address.

wrong-colour-title = unreadable colour
wrong-colour-checks = A colour of the house style (file `paraphe.yaml`) is written as “#” and six hexadecimal digits, between quotes.
wrong-colour-why = Without quotes, what follows “#” is a comment.

wrong-insee-code-title = wrong Insee code
wrong-insee-code-checks = The Insee code of a commune has five characters and begins with the department.
wrong-insee-code-why = It is not the postal code, which several communes may share.

unknown-reference-title = reference to nothing
unknown-reference-checks = Every identifier that is referred to is declared in the dossier.
unknown-reference-why = A partner wrongly designated would disappear from the sentence that names it.

duplicate-id-title = identifier used twice
duplicate-id-checks = Two elements of the same kind do not have the same identifier.
duplicate-id-why = Nobody could tell which one a reference means.

same-output-title = two documents for one file
same-output-checks = Two documents of a dossier do not give the same file name; two dossiers do not have the same name.
same-output-why = The second would wipe out the first.

siret-of-another-body-title = SIRET of another body
siret-of-another-body-checks = The first nine digits of the SIRET are the partner’s SIREN. For an establishment of the partner, it is a warning.
siret-of-another-body-why = The agreement would be concluded with one body and paid to another.

self-approval-title = deliberation that approves itself
self-approval-checks = The key `approves` of a deliberation designates another document.
self-approval-why = The agreement would remain without authorisation.

named-twice-title = element named twice
named-twice-checks = A list does not name the same element twice.
named-twice-why = The text would say “the commune, the commune and the CCAS”, and would count three partners instead of two.

group-of-one-title = group with a single member
group-of-one-checks = A group has at least two members.
group-of-one-why = The group’s name stands for several partners, and the verb that follows it is in the plural.

not-a-party-title = decision of a third party
not-a-party-checks = The partner whose decision authorises a document, or whose assembly deliberates, is a party to that document.
not-a-party-why = The decision of a partner that is no party to the document would be printed nowhere in it.

means-for-oneself-title = means given to oneself
means-for-oneself-checks = The partner that brings a contribution, an agent or premises is not the one that receives them. What a partner keeps for its own use has no key `to`.
means-for-oneself-why = An agreement governs only what passes from one party to another.

empty-annex-title = annex without content
empty-annex-checks = An annex has a text, or words that say how it is attached.
empty-annex-why = Otherwise the document would not even mention it.

total-differs-title = total that differs from the sum
total-differs-checks = The total written under `total` is the sum of the contributions. The key is optional: without it, the sum is calculated.
total-differs-why = Of two amounts in one text nobody knows which one binds the parties.

payments-differ-title = payments that differ from the amount
payments-differ-checks = The payments of a contribution add up to its amount. Where that amount is a maximum (`ceiling`) or the result of a calculation (`formula`), they may be less, never more.
payments-differ-why = The accountant compares the payments with the amount of the agreement.

unbalanced-budget-title = unbalanced budget
unbalanced-budget-checks = In each annual budget, expenditure equals income, contributions in kind aside.
unbalanced-budget-why = An unbalanced budget does not say who pays the difference.

unbalanced-in-kind-title = unbalanced contributions in kind
unbalanced-in-kind-checks = Accounts 86 (use of contributions in kind) and 87 (their origin) have the same total.
unbalanced-in-kind-why = Every room lent, every hour given by a volunteer is entered twice, at the same value.

beyond-eligible-cost-title = contributions beyond the cost
beyond-eligible-cost-checks = The contributions do not exceed the eligible cost of the whole term. A deposit (`deposit`) is not counted.
beyond-eligible-cost-why = A subsidy above the cost of the action is an overcompensation.

line-differs-title = line wrongly calculated
line-differs-checks = A budget line that gives a unit cost and a quantity has their product as its amount, rounded to the cent.
line-differs-why = An inexact line falsifies the budget, the balance and the financial report.

share-differs-title = share that differs from the amount
share-differs-checks = The share written under `share` is the ratio of the amount to the eligible cost, or to the year’s expenditure, to within a hundredth of a point.
share-differs-why = This share determines what is paid when the action costs less than planned.

budget-contribution-differs-title = budget that differs from the contribution
budget-contribution-differs-checks = What the budget of a year expects from a partner is what that partner brings in that year. Sales (account 70) and contributions in kind (account 87) are not compared.
budget-contribution-differs-why = The beneficiary would count on a sum that nobody has undertaken to pay.

year-outside-term-title = year outside the term
year-outside-term-checks = The year of a contribution or of a budget is one of the years of the agreement that governs it.
year-outside-term-why = An agreement binds only for its term.

votes-differ-title = inexact count of votes
votes-differ-checks = The votes for, the votes against and the abstentions add up to the number of voters.
votes-differ-why = The count establishes that the decision was taken.

too-many-voters-title = more voters than members present or represented
too-many-voters-checks = The voters are no more numerous than the members present or represented, nor those present more numerous than the members in office.
too-many-voters-why = An impossible count casts doubt on the quorum and on the majority.

reversed-ages-title = reversed ages
reversed-ages-checks = The ages of the public are written from the lowest to the highest.
reversed-ages-why = The phrase “from 16 to 6 years” designates nobody.

too-few-originals-title = too few originals
too-few-originals-checks = An agreement on paper is made in as many originals as there are parties. An electronic signature dispenses with this.
too-few-originals-why = Each party must be able to prove what was agreed; the number bears on proof, not on validity.

undated-payment-title = payment without a due date
undated-payment-checks = Every payment has a date, or the event that makes it due.
undated-payment-why = Without a due date, the beneficiary can claim nothing and the debtor can plan nothing.

reversed-term-title = term that ends before it begins
reversed-term-checks = A term ends at the earliest on the day on which it begins.
reversed-term-why = An agreement that ends before it begins has no effect.

term-length-differs-title = term and dates that disagree
term-length-differs-checks = When the beginning, the end and the length are all three written, they agree: three years from 1 September 2026 end on 31 August 2029.
term-length-differs-why = One day too many casts doubt on the date of the notice and on that of the last review.

payment-outside-term-title = payment outside the term
payment-outside-term-checks = A payment is made during the term of the agreement, or within the eighteen months after its end.
payment-outside-term-why = An advance paid before the agreement has no foundation; a balance, on the other hand, follows the last financial report by a few months.

sent-before-deliberation-title = act transmitted before it was adopted
sent-before-deliberation-checks = A deliberation is transmitted to the prefect, and published, after it was adopted.
sent-before-deliberation-why = One of the two dates is inexact: the prefect or the accountant will notice it.

signed-before-deliberation-title = signature before the decision
signed-before-deliberation-checks = The decisions that authorise the signature, and the sitting that approves the text, come before the signature.
signed-before-deliberation-why = Whoever signs without authorisation does not bind the body.

sent-after-signature-title = decision transmitted after the signature
sent-after-signature-checks = The decision that authorises the signature is transmitted to the prefect and published on the day before the signature at the latest. The deliberation itself, transmitted after it was signed, is not concerned.
sent-after-signature-why = The act is enforceable only once it is transmitted and published. The delay is irregular; it is not enough to set the agreement aside (CE, Ass., 28 December 2009, Béziers I).

review-outside-term-title = review outside the term
review-outside-term-checks = A review on a fixed date takes place during the term of the partnership, or of one of its documents.
review-outside-term-why = Outside the term no document would mention this review, and nobody would be convened to it.

review-without-date-title = review without a date
review-without-date-checks = A review has one or several dates, a number a year, a rhythm, or a time before the end.
review-without-date-why = An evaluation takes place only if it is entered in the calendar.

reversed-provision-title = secondment that ends before it begins
reversed-provision-checks = The secondment of an agent ends at the earliest on the day on which it begins.
reversed-provision-why = The individual order repeats these dates.

convened-after-sitting-title = notice after the sitting
convened-after-sitting-checks = The members of an assembly are convened before it sits.
convened-after-sitting-why = A late notice makes the deliberation irregular.

annex-after-signature-title = annex later than the signature
annex-after-signature-checks = An annex is not dated after the signature.
annex-after-signature-why = A later annex is not the one that the parties signed.

signed-without-date-title = signed without a date
signed-without-date-checks = A signed document bears the date of its signature.
signed-without-date-why = This date determines the law that applies, and time limits run from it.

dated-but-unsigned-title = dated without being signed
dated-but-unsigned-checks = A draft, or a text that goes to the vote, has no date of signature yet.
dated-but-unsigned-why = Either the status is out of date, or the document would bear the date of an act that has not taken place. To settle the law that applies before the signature, use the key `as_of`.

delegation-not-in-force-title = delegation that is not in force
delegation-not-in-force-checks = The signatory’s delegation is in force on the day of the signature: it was not given later, and it has not ended.
delegation-not-in-force-why = A signatory whose delegation is not in force has no authority. A delegation of signature ends when the person who gave it or the person who received it changes.

decision-pending-title = decision still awaited
decision-pending-checks = A document for signature (`for-signature`) or signed (`signed`) rests on decisions that were taken: none of those that authorise it bears `pending: true`.
decision-pending-why = A text signed before the decision that authorises it is signed without authority, and does not bind the body.

unknown-clause-title = unknown clause
unknown-clause-checks = A clause that the dossier omits, replaces or moves is in the outline of the document; a clause that an outline names exists.
unknown-clause-why = The document would keep, unseen, the clause that was thought to be changed.

unresolved-cross-reference-title = reference to an absent article
unresolved-cross-reference-checks = A reference (`[l’article](#term)`) leads to an article of the document.
unresolved-cross-reference-why = A reference without an article makes the reader look for a rule that does not exist.

template-fault-title = fault in a template
template-fault-checks = The templates of clauses and documents are free of faults and can be applied to the dossier.
template-fault-why = A template of the project replaces that of the tool: a fault in it blocks every document that uses it.

required-clause-empty-title = necessary clause left empty
required-clause-empty-checks = The clauses without which a document of this kind cannot be signed have content. In a draft, it is for information.
required-clause-empty-why = An agreement without an object or parties binds nobody.

raw-html-title = HTML in a text
raw-html-checks = Long texts are in Markdown, without HTML tags.
raw-html-why = A PDF cannot show HTML; to drop it in silence would change the text.

unusable-picture-title = unusable picture
unusable-picture-checks = A picture is in the dossier (PNG, JPEG or SVG), alone in its paragraph, with an alternative text.
unusable-picture-why = A blind person hears the alternative text; a picture taken from the network may change after the signature.

refused-address-title = refused address
refused-address-checks = A link has an address in `https:`, `http:`, `mailto:` or `tel:`, or refers to an article (`#clause`).
refused-address-why = Another address may start a program on the machine of the person who opens the PDF.

markdown-beyond-limits-title = text too complex
markdown-beyond-limits-checks = The lists, quotations and emphases of a text are nested 32 levels deep at most, and the text is of a reasonable size.
markdown-beyond-limits-why = Beyond that, typesetting does not succeed.

nested-footnote-title = note within a note
nested-footnote-checks = A footnote does not call another note.
nested-footnote-why = The order of the notes would no longer be that of reading.

clause-changed-title = changed clause
clause-changed-checks = A clause that is omitted, replaced, added or moved is pointed out, with its reason. Nothing is refused.
clause-changed-why = Whoever proofreads the proposal sees where the document departs from the model, without comparing the texts.

kind-without-outline-title = kind without an outline
kind-without-outline-checks = There is an outline for each kind of document.
kind-without-outline-why = Without an outline, the tool cannot know which clauses to bring together.

refused-output-folder-title = refused output folder
refused-output-folder-checks = The PDFs are written to a folder of their own, which contains neither the project, nor its sources, nor a Git repository, nor a link.
refused-output-folder-why = Producing the PDFs must not be able to wipe out sources.

not-written-title = file not written
not-written-checks = The file that was produced could be written in full.
not-written-why = An incomplete file must not replace the former one, which stays as it was.

missing-glyph-title = character without a shape
missing-glyph-checks = Every character of the document has a shape in one of the fonts.
missing-glyph-why = The PDF would show an empty square in the place of a name.

typesetting-failed-title = typesetting refused
typesetting-failed-checks = The typesetting of the document succeeds: its templates, pictures and font can be used.
typesetting-failed-why = A document that is half typeset must not be published.

too-slow-title = typesetting too long
too-slow-checks = The typesetting of a document ends within the time allowed.
too-slow-why = A document whose typesetting would never end must not hold up the others.

too-much-memory-title = typesetting that asks for too much memory
too-much-memory-checks = The typesetting of a document fits into the memory allowed.
too-much-memory-why = An oversized document must not bring the machine down.

worker-lost-title = typesetting broken off
worker-lost-checks = The process that typesets answers to the end.
worker-lost-why = A document whose typesetting was broken off has no PDF; the former one must not pass for the new.
