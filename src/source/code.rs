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

    // Réussite éducative (B8).

    // Staff and premises (B9).

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
