//! What a rule is. A rule file holds one constant, its register entry, and the function that it names.

pub use super::Case;
pub use super::finding::{Finding, Findings};
pub use super::text::printed::Printed;
pub use super::text::words::{Words, words};
pub use crate::language::Message;
pub use crate::model::Phase;
pub use crate::source::{Severity, codes};
pub use std::sync::LazyLock;

use crate::source::Code;
use crate::yaml::record::terms;

terms! {
    /// What a rule is about.
    pub enum Family {
        Files = "files" "fichiers et dossiers",
        Yaml = "yaml" "écriture du YAML",
        Structure = "structure" "clés et valeurs attendues",
        Values = "values" "numéros, dates, montants",
        References = "references" "renvois",
        Arithmetic = "arithmetic" "calculs",
        Dates = "dates" "ordre des dates",
        Drafting = "drafting" "rédaction",
        Subsidy = "subsidy" "subventions",
        Accounts = "accounts" "comptes et publication",
        RepublicanContract = "republican-contract" "contrat d’engagement républicain",
        StateAid = "state-aid" "aides d’État",
        Authority = "authority" "pouvoir de signer",
        Contract = "contract" "forme, modification et fin du contrat",
        Confidentiality = "confidentiality" "secret et données personnelles",
        Education = "education" "réussite éducative",
        StaffAndPremises = "staff-and-premises" "personnel et locaux",
        Identifiers = "identifiers" "numéros d’identification",
        Calendar = "calendar" "échéances et calendrier",
        Writing = "writing" "écriture",
        Method = "method" "méthode du partenariat",
        Typesetting = "typesetting" "mise en page",
        Publication = "publication" "publication",
    }
}

/// A rule: one line of the register.
#[derive(Clone, Copy)]
pub struct Rule {
    pub code: Code,
    /// The weight of what it finds, under the ordinary profile.
    pub severity: Severity,
    pub family: Family,
    /// The phase that it belongs to; nothing when it holds in all three.
    pub phase: Option<Phase>,
    /// Whether it belongs to the core of the method, which the strict profile makes binding.
    pub core: bool,
    /// Ids in `law/articles.yaml`.
    pub basis: &'static [&'static str],
    /// The rows of the reference that it answers for (`B5-01`, `C99`); see `docs/rules/coverage.md`.
    pub rows: &'static [&'static str],
    pub check: Check,
}

/// What a rule looks at.
#[derive(Clone, Copy)]
pub enum Check {
    /// The data of the dossier.
    Data(fn(&Case<'_>, &mut Findings)),
    /// A document as it was drafted, clauses and all.
    Text(fn(&Printed<'_, '_>, &mut Findings)),
    /// Found when files are read, or when documents are drafted, typeset or published: no setting changes its weight.
    Elsewhere,
}

impl Rule {
    /// A rule on the data of a dossier.
    pub const fn new(code: Code, severity: Severity, family: Family, run: fn(&Case<'_>, &mut Findings)) -> Self {
        Self::of(code, severity, family, Check::Data(run))
    }

    /// A rule on the text of each drafted document.
    pub const fn on_text(
        code: Code,
        severity: Severity,
        family: Family,
        run: fn(&Printed<'_, '_>, &mut Findings),
    ) -> Self {
        Self::of(code, severity, family, Check::Text(run))
    }

    pub const fn of(code: Code, severity: Severity, family: Family, check: Check) -> Self {
        Self { code, severity, family, phase: None, core: false, basis: &[], rows: &[], check }
    }

    pub const fn basis(mut self, articles: &'static [&'static str]) -> Self {
        self.basis = articles;
        self
    }

    pub const fn rows(mut self, rows: &'static [&'static str]) -> Self {
        self.rows = rows;
        self
    }

    pub const fn phase(mut self, phase: Phase) -> Self {
        self.phase = Some(phase);
        self
    }

    pub const fn core(mut self) -> Self {
        self.core = true;
        self
    }
}

/// Declares the rules of a family: a module each, listed once in the order of their codes.
macro_rules! family {
    ($($(#[$about:meta])* $rule:ident)*) => {
        $($(#[$about])* mod $rule;)*

        /// The rules of the family.
        pub const RULES: &[crate::check::Rule] = &[$($rule::RULE),*];
    };
}

pub(crate) use family;
