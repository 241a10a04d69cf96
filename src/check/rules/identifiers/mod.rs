//! Registration numbers against one another.

use crate::check::rule::family;

family! {}
