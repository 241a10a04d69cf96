//! European aid.

use crate::check::rule::family;

family! {}
