//! Who may sign, and in virtue of what decision.

use crate::check::rule::family;

family! {
    party_without_personality
}
