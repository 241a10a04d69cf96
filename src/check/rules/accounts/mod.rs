//! Accounts, publication, auditors.

use crate::check::rule::family;

family! {}
