//! From the partnership and its clauses to a document in correct French.

pub mod french;
