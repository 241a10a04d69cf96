//! What the method asks of networks, means, the persons helped and evaluation (seeds, rows 87 to 123).

use crate::check::rule::family;

family! {}
