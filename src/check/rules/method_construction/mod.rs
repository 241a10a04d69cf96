//! What the method asks of diagnosis, phases and steering (seeds, rows 47 to 86).

use crate::check::rule::family;

family! {}
