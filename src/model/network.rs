//! The network: people and bodies who know and call one another, beside the formal partnership.

use super::*;
use crate::yaml::record::record;

record! {
    /// A network and how it stays alive (seed 004: a network is no partnership, and completes it).
    pub struct Network {
        pub kind: Field<NetworkKind>,
        pub name: Optional<Text>,
        pub purpose: Optional<Text>,
        /// The institutions that recognise it.
        pub recognised_by: Vec<Field<Ref<Partner>>>,
        pub coordinator: Optional<Ref<Partner>>,
        /// The body that steers it.
        pub body: Optional<Ref<Body>>,
        /// Who speaks for the field where institutions carry the network.
        pub field_delegate: Optional<Text>,
        /// The mandate and the working time that bodies give to the people who take part.
        pub mandate: Optional<Text>,
        /// Who comes after those who animate it.
        pub succession: Optional<Text>,
        /// Whether single situations are discussed.
        pub situations: Optional<values::Flag>,
        pub last_active: Optional<values::Date>,
        /// How long it may sleep before it is reviewed.
        pub dormant_after: Optional<values::Duration>,
    }
}
