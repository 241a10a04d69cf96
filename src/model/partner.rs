//! Who: partners, the persons who act for them, groups with a common name.

use super::*;
use crate::yaml::record::record;

impl Named for Partner {
    const SPECIES: &'static str = "partner";
}
impl Named for Person {
    const SPECIES: &'static str = "person";
}
impl Named for Group {
    const SPECIES: &'static str = "group";
}

record! {
    /// A natural person who acts for a partner.
    pub struct Person {
        pub id: Field<Id<Person>>,
        pub civility: Optional<Text>,
        pub name: Field<Text>,
        pub gender: Optional<Gender>,
    }

    /// A legal person, or a group of inhabitants, that takes part.
    pub struct Partner {
        pub id: Field<Id<Partner>>,
        pub name: Field<Text>,
        /// The short name by which texts call the partner, with its article (« le CCAS »).
        pub label: Optional<Text>,
        pub gender: Optional<Gender>,
        pub number: Optional<GrammaticalNumber>,
        pub legal_form: Optional<LegalForm>,
        pub role: Optional<Role>,
        pub level: Optional<Level>,
        pub siren: Optional<values::Siren>,
        pub siret: Optional<values::Siret>,
        pub rna: Optional<values::Rna>,
        pub uai: Optional<values::Uai>,
        pub finess: Optional<values::Finess>,
        /// Another registration (RIDET, préfecture receipt, foreign register).
        pub registration: Optional<Text>,
        pub address: Option<Address>,
        pub email: Optional<values::Email>,
        /// Inhabitants of a commune or of a group of communes: some duties begin with a population.
        pub inhabitants: Optional<values::Count>,
        /// Approvals and recognitions (« agréée jeunesse et éducation populaire », « reconnue d’utilité publique »).
        pub approvals: Vec<Approval>,
        pub establishments: Vec<Establishment>,
        /// The partner's own mission, which it keeps (autonomy).
        pub mission: Option<Prose>,
        /// What it seeks in the partnership, for itself or for the people it supports.
        pub interest: Option<Prose>,
        pub motive: Optional<Motive>,
        pub competences: Lines,
        /// Objectives that the partner keeps as its own.
        pub own_objectives: Lines,
        /// What the partner undertakes towards the others.
        pub undertakings: Lines,
        pub signatories: Vec<Signatory>,
        pub attends: Vec<Attendee>,
        pub authority: Vec<Authority>,
        pub bank_account: Option<BankAccount>,
        /// The public accountant who pays (comptable assignataire).
        pub accountant: Optional<Text>,
        /// The month and day on which the accounts close (« 31 décembre »).
        pub accounts_close: Optional<Text>,
        /// What the others should know of how the partner takes part, and what holds it back.
        pub involvement: Optional<Text>,
    }

    /// A postal address.
    pub struct Address {
        pub street: Optional<Text>,
        pub complement: Optional<Text>,
        pub postal_code: Optional<values::PostalCode>,
        pub city: Optional<Text>,
        pub country: Optional<Text>,
    }

    /// A site of a partner that takes part in its name.
    pub struct Establishment {
        pub name: Field<Text>,
        pub siret: Optional<values::Siret>,
        pub uai: Optional<values::Uai>,
        pub finess: Optional<values::Finess>,
        pub address: Option<Address>,
    }

    /// An approval or recognition held by a partner.
    pub struct Approval {
        pub name: Field<Text>,
        pub date: Optional<values::Date>,
        pub by: Optional<Text>,
    }

    /// Who signs for a partner. Who sits in meetings is in `attends`.
    pub struct Signatory {
        pub person: Optional<Ref<Person>>,
        /// The office in whose name the person signs (« Présidente »).
        pub title: Field<Text>,
        pub mode: Optional<SigningMode>,
        /// The act that delegates the signature (number, date, author).
        pub delegation: Option<Delegation>,
    }

    /// An act that delegates a power or a signature.
    pub struct Delegation {
        pub reference: Optional<Text>,
        pub date: Optional<values::Date>,
        pub by: Optional<Text>,
        /// What is delegated (« conventions de partenariat »).
        pub subject: Optional<Text>,
        pub until: Optional<values::Date>,
    }

    /// Who sits in meetings for a partner: a function, so that the partnership outlives persons.
    pub struct Attendee {
        pub function: Field<Text>,
        pub person: Optional<Ref<Person>>,
        pub alternate: Optional<Text>,
        /// How the place is handed over when the person changes.
        pub handover: Optional<Text>,
        /// Time set free for meetings (« mardi, 13 h 30 – 15 h 30 »).
        pub slot: Optional<Text>,
    }

    /// The decision by which a partner authorises its signature.
    pub struct Authority {
        /// Number of the deliberation or decision.
        pub deliberation: Optional<Text>,
        pub body: Optional<Text>,
        pub dates: Vec<Field<values::Date>>,
        pub subject: Optional<Text>,
        /// When the act was sent to the prefect.
        pub transmitted: Optional<values::Date>,
        /// The number of the acknowledgement of the teletransmission (@CTES).
        pub receipt: Optional<Text>,
        pub published: Optional<values::Date>,
        /// The decision is awaited: the text goes to the vote.
        pub pending: Optional<values::Flag>,
    }

    /// Where money is paid.
    pub struct BankAccount {
        pub holder: Optional<Text>,
        pub iban: Optional<values::Iban>,
        pub bic: Optional<values::Bic>,
    }

    /// Several partners with one name (« les collectivités »).
    pub struct Group {
        pub id: Field<Id<Group>>,
        pub label: Field<Text>,
        pub members: Vec<Field<Ref<Partner>>>,
    }
}
