//! Form, change, end and courts of an agreement.

use crate::check::rule::family;

family! {
    too_few_originals
}
