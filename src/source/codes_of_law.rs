//! The codes of rules of law, of identifiers, of dates and of writing (P1, P2): the figures behind are those of the row of
//! the reference.

use super::code::{Code, codes};

codes! {
    LAW

    // Subsidies (B1).
    AGREEMENT_MISSING = "P1101" "written-agreement-missing";
    SUBSIDY_TERMS = "P1102" "subsidy-terms-unsaid";
    MARKET_WORDS = "P1103" "market-words";
    SUBSIDY_REASONS = "P1104" "subsidy-reasons-unsaid";
    PAYMENT_TIME = "P1105" "payment-time-unsaid";
    SURPLUS = "P1106" "surplus-unsaid";
    REGRANTING = "P1107" "regranting-unsettled";
    CONTROL = "P1108" "control-unsaid";
    YEARLY_VOTE = "P1109" "yearly-vote-unsaid";
    REQUEST = "P1110" "request-unnamed";
    LONG_TERM = "P1111" "subsidy-term-too-long";
    ADVANCE = "P1112" "large-advance";
    ENDLESS = "P1113" "endless-term";
    TACIT_RENEWAL = "P1114" "tacit-renewal";
    PAYMENT_DELAY = "P1151" "payment-delay-too-long";
    PAID_BEFORE_VOTE = "P1152" "paid-before-vote";

    // Accounts and publication (B2).
    REPORT_UNSAID = "P1201" "financial-report-unsaid";
    REPORT_PARTS = "P1202" "financial-report-parts-unsaid";
    AUDITED_ACCOUNTS = "P1203" "audited-accounts-unsaid";
    EXECUTIVE_PAY = "P1205" "executive-pay-unsaid";
    ESSENTIAL_DATA = "P1206" "essential-data-incomplete";
    REPORT_LATE = "P1251" "financial-report-late";

    // Contrat d'engagement républicain (B3).
    REPUBLICAN_CONTRACT_UNSUBSCRIBED = "P1301" "republican-contract-unsubscribed";
    REPUBLICAN_CONTRACT_DEEMED_MET = "P1302" "republican-contract-deemed-met";
    REPUBLICAN_CONTRACT_INCOMPLETE = "P1303" "republican-contract-incomplete";
    REPUBLICAN_UNDERTAKING_MISSING = "P1304" "republican-undertaking-missing";
    REPUBLICAN_CONTRACT_EARLY = "P1305" "republican-contract-before-its-time";
    REPUBLICAN_CONTRACT_NOT_OWED = "P1351" "republican-contract-not-owed";
    DEEMED_MET_WITHOUT_GROUND = "P1352" "deemed-met-without-ground";
    REPUBLICAN_CONTRACT_MISDATED = "P1353" "republican-contract-misdated";

    // European aid (B4).
    DE_MINIMIS_EXCEEDED = "P1401" "de-minimis-exceeded";
    OUTDATED_AID_TEXT = "P1403" "outdated-aid-text";
    ENTRUSTMENT_MISSING = "P1404" "entrustment-missing";
    AID_DECLARATION_MISSING = "P1405" "aid-declaration-missing";
    ENTRUSTMENT_INCOMPLETE = "P1451" "entrustment-incomplete";
    SIEG_DECISION_REPLACED = "P1452" "sieg-decision-replaced";
    AID_DECLARED_LATE = "P1453" "aid-declared-late";

    // Authority to sign (B5).
    AUTHORITY_MISSING = "P1501" "authority-missing";
    SUBSIDY_BY_BUDGET = "P1502" "subsidy-granted-by-budget";
    CCAS_DECIDED_ELSEWHERE = "P1503" "ccas-decided-elsewhere";
    MANDATE_NOT_RECORDED = "P1504" "mandate-not-recorded";
    DECISION_NOT_TRANSMITTED = "P1505" "decision-not-transmitted";
    PUBLICATION_UNSAID = "P1506" "publication-unsaid";
    RECEIPT_DIFFERS = "P1507" "receipt-differs";
    DELEGATION_LAPSED = "P1508" "delegation-lapsed";
    SAME_SIGNATORY = "P1509" "same-signatory";
    SIGNATORY_UNNAMED = "P1510" "signatory-unnamed";
    RETROACTIVE_EFFECT = "P1512" "retroactive-effect";
    AUTHORITY_INCOMPLETE = "P1551" "authority-incomplete";
    DELEGATION_UNDESCRIBED = "P1552" "delegation-undescribed";
    DELEGATION_OF_ANOTHER_MATTER = "P1553" "delegation-of-another-matter";
    INTERESTED_MEMBER = "P1554" "interested-member";
    FIRST_NAME_MISSING = "P1555" "first-name-missing";
    NO_PERSONALITY = "P2501" "party-without-personality";

    // Form, change and end of the contract (B6).
    ORIGINALS_UNSTATED = "P1601" "originals-unstated";
    WORDS_AND_FIGURES = "P1602" "words-differ-from-figures";
    FORMAL_NOTICE = "P1604" "formal-notice-without-delay";
    COURT_PLACE = "P1606" "court-of-another-place";
    TWO_MONTHS = "P1607" "two-months-in-contract";
    FORCE_MAJEURE = "P1609" "force-majeure-undefined";
    NO_SUCH_ANNEX = "P1610" "no-such-annex";
    PLACEHOLDER = "P1611" "placeholder-left";
    DRAFT_MARK = "P1612" "draft-mark-left";
    TERMINATION_UNDERTAKINGS = "P1651" "termination-undertakings-missing";
    COURT_ORDER = "P1652" "court-of-another-order";
    NO_SUCH_COURT = "P1653" "no-such-court";
    ANNEX_UNCITED = "P1654" "annex-never-cited";
    NO_SUCH_ARTICLE = "P1655" "no-such-article";
    ANNEX_UNLISTED = "P1656" "annex-not-listed";
    MENTION = "P2701" "mandatory-mention-missing";

    // Secrecy and personal data (B7).
    NO_SECRECY_CHARTER = "P1701" "confidentiality-charter-missing";
    SECRECY_TEXT = "P1702" "secrecy-text-not-cited";
    HEALTH_SECRECY = "P1703" "health-secrecy-not-cited";
    AGENT_SECRECY = "P1704" "agent-secrecy-not-cited";
    NAMES_SENT = "P1705" "names-sent-to-funders";
    PARENTAL_AGREEMENT = "P1706" "parental-agreement-missing";
    JOINT_CONTROLLERS = "P1707" "joint-controllers-unarranged";
    PROCESSING_TERMS = "P1708" "processing-terms-missing";
    IMPACT_ASSESSMENT = "P1709" "impact-assessment-unsaid";
    RGPD_2018 = "P1710" "rgpd-in-force-2018";
    DANGER_UNSAID = "P1711" "danger-to-minor-unsaid";
    OUTSIDE_CHARTER = "P1751" "recipient-outside-charter";
    UNBOUND_RECIPIENT = "P1752" "recipient-not-bound";
    RECIPIENT_BASIS = "P1753" "recipient-without-basis";
    CHARTER_AS_BASIS = "P1754" "charter-as-legal-basis";
    TEACHER_BOND = "P1755" "teacher-bound-by-profession";
    SECRECY_PENALTY = "P1756" "secrecy-penalty-differs";
    PROGRAMME_AGE = "P1757" "age-outside-programme";
    PROCESSOR_CLAUSE = "P1758" "processor-clause-incomplete";
    RETENTION_OR_DPO = "P1759" "retention-or-dpo-missing";
    PERSONAL_DATA = "P1760" "personal-data-in-sources";

    // Réussite éducative (B8).
    UNFIT_CARRIER = "P1801" "programme-carrier-unfit";
    CONSULTATIVE_COUNCIL = "P1802" "consultative-council-missing";
    ORDINARY_LAW = "P1803" "ordinary-law-unjustified";
    PARENTS_SEAT = "P1804" "parents-without-seat";
    ACCOUNTABILITY_MEASURE = "P1805" "accountability-measure-too-long";
    COUNCIL_MEETINGS = "P1851" "council-meets-too-rarely";
    ORDINARY_LAW_UNSAID = "P1852" "ordinary-law-unsaid";
    YEARLY_EVALUATION = "P1853" "programme-evaluated-too-rarely";

    // Staff and premises (B9).
    UNREIMBURSED = "P1901" "provision-without-reimbursement";
    LONG_PROVISION = "P1902" "provision-too-long";
    UNVALUED_PREMISES = "P1903" "free-premises-not-valued";
    BEYOND_EXPERIMENT = "P1951" "provision-beyond-experiment";
    PROVISION_TERMS = "P1952" "provision-incomplete";
    HOST_MISSION = "P1953" "host-without-public-service";
    COMPANY_PREMISES = "P1954" "free-premises-for-company";
    UNINSURED_PREMISES = "P1955" "premises-without-insurance";
    LASTING_PREMISES = "P1956" "premises-not-precarious";

    // Identifiers against one another (B10).
    SIREN_DEPARTMENT = "P2003" "siren-of-another-department";
    SIREN_KIND = "P2004" "siren-of-another-kind";
    LOCAL_LAW = "P2005" "association-under-local-law";
    IBAN_IN_PROSE = "P2008" "iban-in-prose";
    VAT_NUMBER = "P2009" "wrong-vat-number";
    POSTAL_DEPARTMENT = "P2010" "postal-code-of-another-department";
    SIRENE_SPACING = "P2051" "irregular-sirene-spacing";
    INSEE_DEPARTMENT = "P2052" "insee-code-outside-department";

    // Calendar (B11).
    DAY_OFF = "P2104" "meeting-on-day-off";
    REVIEWS_CLOSE = "P2105" "reviews-too-close";
    FOUNDING_YEAR = "P2107" "founding-year-differs";
    TITLE_YEARS = "P2108" "title-years-differ";
    NO_REVIEW_BEFORE_NOTICE = "P2151" "no-review-before-notice";
    BUDGET_YEAR = "P2152" "budget-year-missing";

    // Writing (B12 to B14) and texts.
    MISSING_SPACE = "P2201" "missing-space";
    MISPRINTED_NUMBER = "P2202" "misprinted-number";
    SCANNED_TEXT = "P2203" "scanned-text";
    MISSPELT_NUMBER = "P2204" "misspelt-number";
    CIVILITY_DIFFERS = "P2207" "civility-differs";
    UNEXPLAINED_ABBREVIATION = "P2208" "unexplained-abbreviation";
    CAPITAL_MONTH = "P2251" "capital-month";
    UNACCENTED_CAPITAL = "P2252" "unaccented-capital";
    MIXED_NUMBER_SPELLING = "P2254" "mixed-number-spelling";
    IRREGULAR_CIVILITY = "P2255" "irregular-civility";
    WRONG_TEXT_NUMBER = "P2301" "wrong-text-number";
    AMBIGUOUS_TEXT = "P2351" "ambiguous-text";
    TEXT_NOT_YET_TAKEN = "P2352" "text-not-yet-taken";
    FORMER_NAME = "P2401" "former-name";
    TEMPLATE_LEFT = "P2601" "template-left";
    PROSE_AMOUNT = "P2602" "amount-differs-in-prose";
    PROSE_DATE = "P2603" "date-differs-in-prose";
    WEEKDAY = "P2604" "weekday-differs";
    LOOK_ALIKE = "P2605" "look-alike-letter";
    MISSPELT_NAME = "P2606" "misspelt-name";
    ADDRESS_DIFFERS = "P2607" "address-differs";
    PROSE_NUMBER = "P2608" "number-differs-in-prose";
    CODE_ARTICLE = "P2609" "no-such-code-article";
}
