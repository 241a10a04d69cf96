//! How long and how large the making of one document may be.

use serde::{Deserialize, Serialize};

/// The limits of a document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// The parent ends a worker that has not answered after this time.
    pub seconds: u64,
    /// A worker allows itself this memory, where the system knows such a limit.
    pub mebibytes: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { seconds: 10, mebibytes: 1_024 }
    }
}

/// Address space that is in use before the first document: the program with its fonts, the stacks, and what the
/// allocator sets aside for each thread without using it.
#[cfg(unix)]
const GROUND: u64 = 384;

impl Limits {
    /// Sets the memory limit on this process, and asks that its end leave no image of its memory on the disk.
    /// A system that refuses leaves the process without: the deadline holds everywhere.
    #[cfg(unix)]
    pub(super) fn impose(self) {
        let bytes = self.mebibytes.saturating_add(GROUND).saturating_mul(1 << 20);
        let hard = rlimit::Resource::AS.get_hard().unwrap_or(rlimit::INFINITY);
        let _ = rlimit::Resource::AS.set(bytes.min(hard), bytes.min(hard));
        let _ = rlimit::Resource::CORE.set(0, 0);
    }

    /// There is no such limit here; the deadline holds.
    #[cfg(not(unix))]
    pub(super) fn impose(self) {}
}
