//! The whole dossier.

use super::*;
use crate::yaml::AtLeastOne;
use crate::yaml::record::record;

record! {
    /// One partnership; every document is a view of it.
    pub struct Partnership {
        pub reference: Field<Text>,
        pub title: Field<Text>,
        /// Version of the text, printed in the running header.
        pub version: Optional<Text>,
        pub phase: Optional<Phase>,
        pub form: Optional<Form>,
        pub scope: Optional<Scope>,
        /// The public scheme that the partnership carries out (programme de réussite éducative…).
        pub scheme: Optional<Scheme>,
        /// The framework agreement of a wider level under which this partnership stands.
        pub framework: Option<Framework>,
        /// Texts that found the partnership; required when the form is `required-by-law`.
        pub legal_basis: Lines,
        pub territory: Option<Territory>,
        /// Whom the partnership serves.
        pub public: Option<Public>,
        pub need: Option<Need>,
        pub diagnosis: Option<Diagnosis>,
        pub values: Vec<SharedValue>,
        pub principles: Vec<Principle>,
        pub definitions: Vec<Definition>,
        pub term: Option<Term>,
        pub coordinator: Optional<Ref<Partner>>,
        pub persons: Vec<Person>,
        pub partners: Vec<Partner>,
        pub groups: Vec<Group>,
        /// What the partners pursue together, in one paragraph.
        pub common_objective: Option<Prose>,
        pub objectives: Vec<Objective>,
        /// Who does what.
        pub tasks: Vec<Task>,
        /// The ways that persons go, step by step, from one partner to the next.
        pub pathways: Vec<Pathway>,
        /// What a partner expects of another, and what the other can give.
        pub expectations: Vec<Expectation>,
        pub network: Option<Network>,
        pub means: Option<Means>,
        pub governance: Option<Governance>,
        pub confidentiality: Option<Confidentiality>,
        pub data_protection: Option<DataProtection>,
        pub evaluation: Option<Evaluation>,
        pub policy: Option<Policy>,
        pub communication: Option<Communication>,
        pub insurance: Option<Insurance>,
        pub intellectual_property: Option<Prose>,
        pub republican_contract: Option<RepublicanContract>,
        pub state_aid: Option<StateAid>,
        pub accession: Option<Accession>,
        pub revision: Option<Revision>,
        pub renewal: Option<Renewal>,
        pub termination: Option<Termination>,
        pub disputes: Option<Disputes>,
        pub international: Option<International>,
        /// How the text was discussed: proposals of the partners and what became of them.
        pub history: Vec<Proposal>,
        pub documents: AtLeastOne<Document>,
        /// Findings that are set aside, each with its reason.
        pub suppressions: Vec<Suppression>,
    }

    /// A finding set aside: `check` lists it apart, and documents are built in spite of it.
    pub struct Suppression {
        /// The code of the rule (`P0605`).
        pub rule: Field<Text>,
        /// Where it is found: the keys that lead there (`documents.cpo.signed_on`), or their beginning.
        pub place: Field<Text>,
        pub reason: Field<Text>,
        pub author: Field<Text>,
        pub date: Optional<values::Date>,
    }

    /// A framework agreement (« convention-cadre ») of a wider level.
    pub struct Framework {
        pub title: Field<Text>,
        pub reference: Optional<Text>,
        pub level: Optional<Level>,
        pub signed_on: Optional<values::Date>,
        pub end: Optional<values::Date>,
    }

    /// Where the partnership works.
    pub struct Territory {
        pub level: Optional<Level>,
        pub name: Optional<Text>,
        pub department: Optional<values::Department>,
        pub insee_codes: Vec<Field<values::InseeCode>>,
        pub setting: Optional<Setting>,
        /// The territory project that the partnership is part of.
        pub project: Optional<Text>,
    }

    /// Whom the partnership serves.
    pub struct Public {
        pub description: Optional<Text>,
        pub age_from: Optional<values::Count>,
        pub age_to: Optional<values::Count>,
        pub number: Optional<values::Count>,
        /// How people come in: sent by a professional, or of their own accord.
        pub access: Option<Prose>,
        /// The one door for families.
        pub entry_point: Optional<Text>,
    }

    /// A word that the text uses in a sense of its own.
    pub struct Definition {
        pub term: Field<Text>,
        pub meaning: Field<Text>,
    }

    /// A value of the partnership.
    pub struct SharedValue {
        pub name: Field<Text>,
        pub meaning: Optional<Text>,
        pub standing: Optional<ValueStanding>,
        pub partners: Vec<Field<Ref<Partner>>>,
    }

    /// A principle of the partnership and what it means here.
    pub struct Principle {
        pub name: Field<PrincipleName>,
        pub title: Optional<Text>,
        pub meaning: Option<Prose>,
        /// What each party undertakes in the name of this principle.
        pub undertakings: Vec<Undertaking>,
    }

    /// What a party undertakes.
    pub struct Undertaking {
        pub partner: Field<Ref<Partner>>,
        pub text: Field<Text>,
    }

    /// How long: two dates, or a start and a length, or years counted from an event.
    pub struct Term {
        pub start: Optional<values::Date>,
        pub end: Optional<values::Date>,
        pub duration: Optional<values::Duration>,
        /// The event that starts the term when no date does (« la signature par la dernière partie »).
        pub from: Optional<Text>,
        /// The school year or season by which the term is known.
        pub label: Optional<Text>,
    }

    /// A proposal of a partner during the discussion of the text.
    pub struct Proposal {
        pub partner: Field<Ref<Partner>>,
        pub date: Optional<values::Date>,
        /// The clause that the proposal concerns.
        pub clause: Optional<Text>,
        pub proposal: Field<Text>,
        pub outcome: Optional<Text>,
    }
}
