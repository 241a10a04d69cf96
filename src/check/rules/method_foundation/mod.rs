//! What the method asks of partners, principles and definitions (seeds, rows 1 to 46).

use crate::check::rule::family;

family! {}
