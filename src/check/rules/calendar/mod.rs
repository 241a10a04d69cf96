//! Deadlines and meetings.

use crate::check::rule::family;

family! {}
