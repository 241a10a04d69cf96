//! People and premises made available.

use crate::check::rule::family;

family! {}
