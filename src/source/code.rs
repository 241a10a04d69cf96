//! The codes of findings. A code is a contract: it is never reused, and each has a page in `docs/rules/`.

use super::codes_of_law::LAW;
use super::codes_of_method::METHOD;
use super::codes_of_reading::READING;

/// A code (`P0201`) with the name that states its fault (`unknown-key`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Code {
    pub id: &'static str,
    pub name: &'static str,
}

/// Defines codes by their constant names, and the list of them.
macro_rules! codes {
    ($List:ident $($constant:ident = $id:literal $name:literal;)*) => {
        $(pub const $constant: Code = Code { id: $id, name: $name };)*
        /// The codes of this file, in order.
        pub const $List: &[Code] = &[$($constant),*];
    };
}

pub(super) use codes;

/// Every code, in order.
pub const ALL: &[Code] = &joined::<{ READING.len() + LAW.len() + METHOD.len() }>([READING, LAW, METHOD]);

#[allow(clippy::indexing_slicing, reason = "evaluated by the compiler, which refuses an index out of bounds")]
const fn joined<const COUNT: usize>(lists: [&[Code]; 3]) -> [Code; COUNT] {
    let mut all = [READING[0]; COUNT];
    let (mut list, mut next) = (0, 0);
    while list < lists.len() {
        let mut index = 0;
        while index < lists[list].len() {
            all[next] = lists[list][index];
            (index, next) = (index + 1, next + 1);
        }
        list += 1;
    }
    all
}
