//! The contrat d’engagement républicain.

use crate::check::rule::family;

family! {}
