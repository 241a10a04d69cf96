//! How texts are written.

use crate::check::rule::family;

family! {}
