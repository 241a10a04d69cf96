//! Programmes de réussite éducative and schools.

use crate::check::rule::family;

family! {}
