//! Secrecy, discretion, personal data.

use crate::check::rule::family;

family! {}
