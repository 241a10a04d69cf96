//! The codes of what is found when files are read, checked for their form, drafted, typeset and published (P0).

use super::code::{Code, codes};

codes! {
    READING

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
}
