//! The codes of findings. A code is a contract: it is never reused, and each has a page in `docs/rules/`.

/// A code (`P0201`) with the name that states its fault (`unknown-key`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code {
    pub id: &'static str,
    pub name: &'static str,
}

macro_rules! codes {
    ($($constant:ident = $id:literal $name:literal;)*) => {
        $(pub const $constant: Code = Code { id: $id, name: $name };)*
        /// Every code, in order.
        pub const ALL: &[Code] = &[$($constant),*];
    };
}

codes! {
    // Files and folders.
    UNREADABLE = "P0001" "file-unreadable";
    LINK = "P0002" "link-refused";
    OUTSIDE = "P0003" "path-outside-project";
    NOT_A_FILE = "P0004" "not-a-regular-file";
    TOO_LARGE = "P0005" "file-too-large";
    NOT_UTF8 = "P0006" "not-utf8";
    FORBIDDEN_CHARACTER = "P0007" "forbidden-character";
    MISSING_FILE = "P0008" "file-missing";
    UNKNOWN_FILE = "P0009" "unknown-file";
    FILE_NAME = "P0010" "unusable-file-name";
    BARE_CR = "P0011" "bare-carriage-return";
    LFS_POINTER = "P0012" "lfs-pointer";
    NO_DOSSIER = "P0013" "no-dossier";
    MORE_FAULTS = "P0014" "more-faults";

    // YAML.
    SYNTAX = "P0101" "yaml-syntax";
    TAG = "P0102" "yaml-tag";
    ALIAS = "P0103" "yaml-alias";
    MERGE_KEY = "P0104" "yaml-merge-key";
    SEVERAL_DOCUMENTS = "P0105" "several-yaml-documents";
    DUPLICATE_KEY = "P0106" "duplicate-key";
    TOO_DEEP = "P0107" "nested-too-deep";
    COMPLEX_KEY = "P0108" "complex-key";
    EMPTY_FILE = "P0109" "empty-file";
    DIRECTIVE = "P0110" "yaml-directive";
    ESCAPED_CHARACTER = "P0111" "escaped-character";

    // Structure.
    UNKNOWN_KEY = "P0201" "unknown-key";
    MISSING_KEY = "P0202" "missing-key";
    WRONG_TYPE = "P0203" "wrong-type";
    UNKNOWN_TERM = "P0204" "unknown-term";
    EMPTY_VALUE = "P0205" "empty-value";
    SEVERAL_LINES = "P0206" "several-lines";
    LEFT_BLANK = "P0207" "left-blank";
    KEY_IN_TWO_FILES = "P0208" "key-in-two-files";
    CONTRADICTORY_KEYS = "P0209" "contradictory-keys";
    UNKNOWN_RULE = "P0210" "unknown-rule";
    UNUSED_SUPPRESSION = "P0211" "unused-suppression";
    REFUSED_SUPPRESSION = "P0212" "refused-suppression";

    // Values.
    SIREN = "P0301" "wrong-siren";
    SIRET = "P0302" "wrong-siret";
    RNA = "P0303" "wrong-rna";
    IBAN = "P0304" "wrong-iban";
    UAI = "P0305" "wrong-uai";
    FINESS = "P0306" "wrong-finess";
    AMOUNT = "P0307" "wrong-amount";
    DATE = "P0308" "wrong-date";
    DURATION = "P0309" "wrong-duration";
    DEPARTMENT = "P0310" "wrong-department";
    NUMBER = "P0311" "wrong-number";
    IDENTIFIER = "P0312" "wrong-identifier";
    PERCENTAGE = "P0313" "wrong-percentage";
    BIC = "P0314" "wrong-bic";
    FLAG = "P0315" "wrong-flag";
    POSTAL_CODE = "P0316" "wrong-postal-code";
    EMAIL = "P0317" "wrong-email";
    COLOUR = "P0318" "wrong-colour";
    INSEE_CODE = "P0319" "wrong-insee-code";

    // References.
    UNKNOWN_REFERENCE = "P0401" "unknown-reference";
    DUPLICATE_ID = "P0402" "duplicate-id";
    SAME_OUTPUT = "P0403" "same-output";
    SIREN_SIRET = "P0404" "siret-of-another-body";
    SELF_APPROVAL = "P0405" "self-approval";
    NAMED_TWICE = "P0406" "named-twice";
    SMALL_GROUP = "P0407" "group-of-one";
    NOT_A_PARTY = "P0408" "not-a-party";
    FOR_ONESELF = "P0409" "means-for-oneself";
    EMPTY_ANNEX = "P0410" "empty-annex";
    SHARED_REGISTRATION = "P0411" "shared-registration";

    // Arithmetic.
    TOTAL = "P0501" "total-differs";
    PAYMENTS = "P0502" "payments-differ";
    BUDGET = "P0503" "unbalanced-budget";
    IN_KIND = "P0504" "unbalanced-in-kind";
    BEYOND_COST = "P0505" "beyond-eligible-cost";
    LINE = "P0506" "line-differs";
    SHARE = "P0507" "share-differs";
    BUDGET_CONTRIBUTION = "P0508" "budget-contribution-differs";
    YEAR = "P0509" "year-outside-term";
    VOTES = "P0510" "votes-differ";
    VOTERS = "P0511" "too-many-voters";
    AGES = "P0512" "reversed-ages";
    ORIGINALS = "P0513" "too-few-originals";
    UNDATED_PAYMENT = "P0514" "undated-payment";

    // Order of dates.
    TERM_ORDER = "P0601" "reversed-term";
    TERM_LENGTH = "P0602" "term-length-differs";
    PAYMENT_DATE = "P0603" "payment-outside-term";
    SENT_EARLY = "P0604" "sent-before-deliberation";
    SIGNED_EARLY = "P0605" "signed-before-deliberation";
    SENT_LATE = "P0606" "sent-after-signature";
    REVIEW_DATE = "P0607" "review-outside-term";
    REVIEW_UNDATED = "P0608" "review-without-date";
    STAFF_ORDER = "P0609" "reversed-provision";
    CONVENED_LATE = "P0610" "convened-after-sitting";
    ANNEX_LATE = "P0611" "annex-after-signature";
    SIGNED_UNDATED = "P0612" "signed-without-date";
    DATED_UNSIGNED = "P0613" "dated-but-unsigned";
    DELEGATION = "P0614" "delegation-not-in-force";
    DECISION_PENDING = "P0615" "decision-pending";

    // Drafting.
    UNKNOWN_CLAUSE = "P0701" "unknown-clause";
    UNRESOLVED = "P0702" "unresolved-cross-reference";
    TEMPLATE = "P0703" "template-fault";
    MISSING_CLAUSE = "P0704" "required-clause-empty";
    RAW_HTML = "P0705" "raw-html";
    PICTURE = "P0706" "unusable-picture";
    ADDRESS = "P0707" "refused-address";
    MARKDOWN_LIMIT = "P0708" "markdown-beyond-limits";
    FOOTNOTE = "P0709" "nested-footnote";
    CLAUSE_CHANGED = "P0710" "clause-changed";
    NO_OUTLINE = "P0711" "kind-without-outline";

    // Publication.
    OUT_REFUSED = "P0901" "refused-output-folder";
    NOT_WRITTEN = "P0902" "not-written";

    // Typesetting.
    MISSING_GLYPH = "P0801" "missing-glyph";
    TYPESETTING_FAILED = "P0802" "typesetting-failed";
    TOO_SLOW = "P0803" "too-slow";
    TOO_MUCH_MEMORY = "P0804" "too-much-memory";
    WORKER_LOST = "P0805" "worker-lost";

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

    // Method: partners and principles (C1, C2).
    PARTY_UNDERTAKING = "P3001" "party-without-undertaking";
    SCHOOL_UAI = "P3002" "school-without-uai";
    STATE_SIGNATORY = "P3003" "state-signatory-without-delegation";
    TRANSFERRED_COMPETENCE = "P3005" "transferred-competence-missing";
    SOCIAL_NEEDS = "P3006" "social-needs-analysis-missing";
    FINESS_MISSING = "P3007" "finess-missing";
    FUND_AGREEMENT = "P3008" "fund-without-agreement";
    COMPANY_SUBSIDY = "P3010" "company-subsidised";
    PATRONAGE = "P3011" "money-without-partnership";
    ASSOCIATION_NUMBER = "P3012" "association-without-number";
    NATIONAL_PARTNER = "P3013" "national-partner-without-local-voice";
    BEYOND_FRAMEWORK = "P3014" "term-beyond-framework";
    EUROPEAN_FUND = "P3015" "european-fund-unmentioned";
    FOREIGN_PARTY = "P3016" "foreign-party-unsettled";
    KINDS_NEVER_MEET = "P3018" "field-and-operational-never-meet";
    PARTNER_APART = "P3019" "partner-apart";
    MISSION_MISSING = "P3020" "mission-missing";
    HIERARCHY = "P3022" "hierarchy-between-parties";
    LEGAL_BASIS = "P3023" "legal-basis-missing";
    INTEREST_MISSING = "P3024" "interest-missing";
    AUTONOMY_MISSING = "P3025" "autonomy-missing";
    COOPERATION_MISSING = "P3026" "cooperation-missing";
    EVALUATION_MISSING = "P3027" "evaluation-missing";
    PRINCIPLE_MISSING = "P3028" "principle-missing";
    UNEQUAL_SEATS = "P3029" "unequal-seats";
    REVISION_MISSING = "P3030" "revision-missing";
    NEED_OR_OBJECTIVE = "P3031" "need-or-objective-missing";
    MOTIVE_MISSING = "P3032" "motive-missing";
    SAME_MEANS = "P3034" "same-means-from-all";
    OBJECTIVE_RESULT = "P3035" "objective-without-result";
    ONE_PARTY_OBJECT = "P3036" "object-of-one-party";
    DISAGREEMENT_OPEN = "P3037" "disagreement-left-open";
    LABEL_ONLY = "P3038" "partnership-in-name-only";
    STATE_STEERS = "P3039" "state-steers-alone";
    VALUES_MISSING = "P3040" "values-missing";
    ACCESSION_MISSING = "P3041" "accession-missing";
    OWN_OBJECTIVES = "P3043" "own-objectives-missing";
    CARRIED_TWICE = "P3044" "carried-twice";
    AGREEMENT_VALUES = "P3045" "agreement-without-values";
    NO_RELAY = "P3046" "task-without-relay";
    NATURAL_PERSON = "P3501" "natural-person-as-party";
    SAME_COMPETENCE = "P3520" "competence-claimed-twice";
    NEED_SOURCE = "P3531" "need-without-source";
    OBLIGATION_BASIS = "P3532" "obligation-without-basis";
    VALUE_HOLDER = "P3540" "value-held-by-nobody";

    // Method: diagnosis, phases, steering (C3, C4).
    STALE_NEED = "P3047" "need-out-of-date";
    UNSHARED_DIAGNOSIS = "P3048" "diagnosis-not-shared";
    UNSOURCED_INDICATOR = "P3049" "indicator-without-source";
    UNDISCUSSED_FIGURES = "P3050" "figures-not-discussed";
    OPEN_STEP = "P3051" "step-without-partner";
    TERRITORY_PROJECT = "P3053" "territory-project-missing";
    RURAL_SETTING = "P3054" "rural-setting-without-measure";
    SEVERAL_COURTS = "P3055" "courts-not-chosen";
    UNHEARD = "P3056" "persons-not-heard";
    YEARLY_TERM = "P3057" "yearly-term-renewed";
    NO_TERRITORY = "P3058" "territory-missing";
    STEP_RELAY = "P3060" "step-without-relay";
    ONE_AUTHOR = "P3061" "text-of-one-author";
    NO_DOER = "P3062" "task-without-doer";
    NO_COORDINATOR = "P3063" "coordinator-missing";
    STUCK = "P3064" "blockage-without-lever";
    PERSON_FOR_FUNCTION = "P3065" "person-instead-of-function";
    NOT_AMENDED = "P3066" "text-not-amended";
    NO_STEERING = "P3067" "steering-body-missing";
    COORDINATOR_OUTSIDE = "P3068" "coordinator-not-a-party";
    UNRANKED = "P3069" "priorities-unranked";
    NO_OBJECTIVES = "P3070" "association-without-objectives-agreement";
    BEFORE_CHARTER = "P3071" "signed-before-charter";
    NO_DIALOGUE = "P3072" "dialogue-not-kept";
    NO_ELECTED = "P3073" "no-elected-member";
    NO_SUSTAINABILITY = "P3074" "sustainable-development-unsaid";
    NO_ENTRY = "P3075" "entry-point-missing";
    LONE_PATHWAY = "P3076" "pathway-of-one-partner";
    NUMBERS_ONLY = "P3077" "no-qualitative-criterion";
    NO_ALTERNATE = "P3078" "attendee-without-alternate";
    NO_YEARLY_REVISION = "P3079" "revision-without-rhythm";
    ALONE = "P3080" "unilateral-decision-unsaid";
    PAID_TWICE = "P3081" "objective-paid-twice";
    FIELDS_UNSAID = "P3082" "fields-of-competence-unsaid";
    OUTSIDE_POLICIES = "P3083" "programme-outside-policies";
    OVERLAP = "P3084" "overlap-unsaid";
    NO_ANSWER = "P3085" "expectation-without-answer";
    NO_CONTACT = "P3086" "partner-without-contact";
    NO_DIAGNOSIS = "P3548" "diagnosis-missing";
    TWO_DEFINITIONS = "P3549" "indicator-defined-twice";
    OPEN_PROPOSAL = "P3561" "proposal-left-open";
    IDLE_PARTNER = "P3562" "partner-without-task";
    OLD_VERSION = "P3566" "signed-version-outdated";
    DECISION_BODY = "P3569" "decision-without-body";
    PAST_MEETINGS = "P3572" "meetings-before-signature";
    SILENT_CHANGE = "P3578" "change-unannounced";
    UNMEASURED = "P3585" "expectation-without-indicator";

    // Method: networks, means, persons helped, evaluation (C5 to C8).
    UNREPRESENTED = "P3087" "population-unrepresented";
    ONE_BODY = "P3089" "agreement-within-one-body";
    INFORMAL_NETWORK = "P3091" "agreement-for-informal-network";
    NAMES_ON_MAP = "P3092" "persons-on-network-map";
    SITUATIONS = "P3093" "situations-without-charter";
    UNBACKED = "P3094" "network-without-backing";
    UNCOORDINATED = "P3095" "network-without-coordination";
    UNRECOGNISED = "P3096" "network-unrecognised";
    DORMANT = "P3097" "network-dormant";
    NO_MANDATE = "P3098" "network-without-mandate";
    NO_CONTRIBUTION = "P3099" "party-without-contribution";
    NO_ORDINARY_REASON = "P3101" "ordinary-law-paid-without-reason";
    LONE_ACTION = "P3102" "action-of-one-partner";
    NO_PLACE = "P3106" "beneficiaries-without-place";
    NO_TOOLS = "P3107" "beneficiaries-without-tools";
    NO_PARTICIPATION = "P3108" "participation-unsaid";
    NO_PUBLIC = "P3109" "public-undefined";
    NOT_INFORMED = "P3110" "families-uninformed";
    NO_WAY_IN = "P3111" "way-in-unsaid";
    ABSENT_FAMILY = "P3112" "absent-family-unreported";
    VAGUE_CONFIDENTIALITY = "P3114" "vague-confidentiality";
    SHARING_UNLIMITED = "P3115" "sharing-unlimited";
    LONE_TEAM = "P3116" "team-of-one-partner";
    TOO_MANY = "P3117" "too-many-around-a-situation";
    NO_SLOT = "P3118" "school-without-slot";
    FEW_REVIEWS = "P3120" "too-few-reviews";
    UNDECIDED = "P3121" "objective-undecided";
    NO_OPEN_POINTS = "P3122" "closed-without-open-points";
    UNREVIEWED = "P3123" "expectation-never-reviewed";
    NO_FIELD_DELEGATE = "P3595" "network-without-field-delegate";
    NO_SUCCESSION = "P3596" "network-without-succession";
    NO_KNOWLEDGE = "P3599" "knowledge-not-pooled";
    NO_ORDINARY_PAYER = "P3601" "ordinary-law-without-payer";
    UNSAID_SUPPORT = "P3614" "support-or-retention-unsaid";
    EVERYTHING = "P3615" "everything-shared";
    NO_FAMILY = "P3620" "review-without-family";
    NO_ATTAINMENT = "P3621" "attainment-unsaid";
    UNEXPLAINED = "P3622" "review-unexplained";
    NO_ACCOUNT = "P3699" "money-without-account";
}
