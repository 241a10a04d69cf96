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

    // Accounts and publication (B2).

    // Contrat d'engagement républicain (B3).

    // European aid (B4).

    // Authority to sign (B5).

    // Form, change and end of the contract (B6).

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

    // Calendar (B11).

    // Writing (B12 to B14) and texts.

    // Method: partners and principles (C1, C2).

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
}
