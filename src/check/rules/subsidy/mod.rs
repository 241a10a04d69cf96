//! When a subsidy needs an agreement, and what the agreement says.

use crate::check::rule::family;

family! {}
