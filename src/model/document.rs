//! A document: a view of the partnership, with what is its own.

use super::*;
use crate::yaml::record::record;

impl Named for Document {
    const SPECIES: &'static str = "document";
}

record! {
    /// A document of the dossier.
    pub struct Document {
        pub id: Field<Id<Document>>,
        pub kind: Field<Kind>,
        pub number: Optional<Text>,
        pub title: Optional<Text>,
        pub version: Optional<Text>,
        pub status: Optional<Status>,
        /// The parties, when they are not all the partners.
        pub parties: Vec<Field<Ref<Partner>>>,
        /// The objectives that this document covers; all of them when none is named.
        pub objectives: Vec<Field<Ref<Objective>>>,
        /// The share of the means that this document settles; all of them when none is named.
        pub contributions: Vec<Field<Ref<Contribution>>>,
        pub staff: Vec<Field<Ref<StaffMeans>>>,
        pub material: Vec<Field<Ref<MaterialMeans>>>,
        pub term: Option<Term>,
        pub authority: Vec<DocumentAuthority>,
        pub signed_at: Optional<Text>,
        pub signed_on: Optional<values::Date>,
        /// The date by which law and wording are chosen, when the document is not signed yet.
        pub as_of: Optional<values::Date>,
        pub originals: Optional<values::Count>,
        pub electronic_signature: Optional<values::Flag>,
        pub spelling: Optional<Spelling>,
        /// Visas of the document's own, after those of the law.
        pub visas: Lines,
        /// The document that a deliberation approves.
        pub approves: Optional<Ref<Document>>,
        pub sitting: Option<Sitting>,
        pub clauses: Option<ClauseChanges>,
        pub annexes: Vec<Annex>,
        /// Why the text takes effect before it is signed.
        pub retroactivity: Optional<Text>,
        /// Whether the findings set aside are printed as an annex.
        pub print_suppressions: Optional<values::Flag>,
        /// Whether the data printed by the document is attached to the PDF (it is, unless `false`).
        pub attach_data: Optional<values::Flag>,
        /// For colleagues; never printed nor attached.
        pub internal_note: Optional<Text>,
    }

    /// The decision by which a party authorises this document, where it is not the one of the partner.
    pub struct DocumentAuthority {
        pub partner: Field<Ref<Partner>>,
        pub deliberation: Optional<Text>,
        pub body: Optional<Text>,
        pub dates: Vec<Field<values::Date>>,
        pub subject: Optional<Text>,
        pub transmitted: Optional<values::Date>,
        pub receipt: Optional<Text>,
        pub published: Optional<values::Date>,
        pub pending: Optional<values::Flag>,
    }

    /// The sitting of an assembly that deliberates.
    pub struct Sitting {
        pub partner: Field<Ref<Partner>>,
        pub body: Optional<Text>,
        pub date: Optional<values::Date>,
        pub convened_on: Optional<values::Date>,
        pub in_office: Optional<values::Count>,
        pub present: Optional<values::Count>,
        pub represented: Optional<values::Count>,
        pub voting: Optional<values::Count>,
        pub votes_for: Optional<values::Count>,
        pub votes_against: Optional<values::Count>,
        pub abstentions: Optional<values::Count>,
        pub chair: Optional<Text>,
        pub secretary: Optional<Text>,
        pub rapporteur: Optional<Text>,
        pub statement: Option<Prose>,
        /// Members who leave the room because they are concerned.
        pub withdrawals: Lines,
    }

    /// How a document departs from the clauses of its kind.
    pub struct ClauseChanges {
        pub omit: Vec<OmittedClause>,
        pub replace: Vec<ReplacedClause>,
        pub add: Vec<AddedClause>,
        pub reorder: Vec<MovedClause>,
    }

    /// A clause left out.
    pub struct OmittedClause {
        pub clause: Field<Text>,
        pub reason: Field<Text>,
    }

    /// A clause with a text of one's own.
    pub struct ReplacedClause {
        pub clause: Field<Text>,
        pub title: Optional<Text>,
        pub text: Prose,
        pub reason: Field<Text>,
    }

    /// A clause of one's own.
    pub struct AddedClause {
        pub id: Field<Text>,
        pub title: Field<Text>,
        pub after: Optional<Text>,
        pub text: Prose,
        pub reason: Field<Text>,
    }

    /// A clause at another place.
    pub struct MovedClause {
        pub clause: Field<Text>,
        /// The clause behind which it goes; `first` puts it at the head.
        pub after: Field<Text>,
        pub reason: Field<Text>,
    }

    /// An annex of one's own, after those of the kind.
    pub struct Annex {
        pub id: Field<Text>,
        pub title: Field<Text>,
        pub text: Option<Prose>,
        /// Joined on paper or as a separate file.
        pub separate: Optional<Text>,
        pub date: Optional<values::Date>,
    }
}
