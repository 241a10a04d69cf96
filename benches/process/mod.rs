//! What processes do while they run, as Linux tells it in `/proc`. Elsewhere nothing is seen.

use std::fs;
use std::process::Child;
use std::time::Duration;

/// What was seen of some builds until the last of them ended.
#[derive(Default)]
pub struct Seen {
    /// The most resident memory, in KiB, of the builds and their workers together. What processes share (the program
    /// with its fonts) counts once for each.
    pub memory: u64,
    /// The most memory that a build itself ever held, in KiB, by the kernel's own account.
    pub memory_of_parent: u64,
    /// Looks at a worker, and those at which it was at work or waited for a processor, not for its parent.
    looks: u32,
    busy: u32,
}

impl Seen {
    /// The part of its life that a worker has something to do. Other programs on the machine do not change it.
    pub fn busy_part(&self) -> f64 {
        f64::from(self.busy) / f64::from(self.looks)
    }
}

/// Watches builds until the last of them has ended, fifty times a second.
pub fn watch(builds: &[Child]) -> Seen {
    let mut seen = Seen::default();
    loop {
        let running: Vec<u32> =
            builds.iter().map(Child::id).filter(|build| status(*build, "VmHWM:").is_some()).collect();
        if running.is_empty() {
            return seen;
        }
        let workers: Vec<u32> = running.iter().flat_map(|build| children(*build)).collect();
        let resident = running.iter().chain(&workers).filter_map(|process| status(*process, "VmRSS:"));
        seen.memory = seen.memory.max(resident.sum());
        for most in running.iter().filter_map(|build| status(*build, "VmHWM:")) {
            seen.memory_of_parent = seen.memory_of_parent.max(most);
        }
        for worker in workers {
            seen.looks += 1;
            seen.busy += u32::from(is_busy(worker));
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// The processes that a process started: each of its threads has a list of its own.
fn children(process: u32) -> Vec<u32> {
    let lists = threads(process).filter_map(|thread| fs::read_to_string(thread.join("children")).ok());
    lists.flat_map(|list| list.split_whitespace().filter_map(|id| id.parse().ok()).collect::<Vec<_>>()).collect()
}

/// Whether a thread of a process runs, is ready to run or waits for the disk.
fn is_busy(process: u32) -> bool {
    let lines = threads(process).filter_map(|thread| fs::read_to_string(thread.join("stat")).ok());
    lines.into_iter().any(|line| line.rsplit_once(") ").is_some_and(|(_, state)| state.starts_with(['R', 'D'])))
}

fn threads(process: u32) -> impl Iterator<Item = std::path::PathBuf> {
    fs::read_dir(format!("/proc/{process}/task")).into_iter().flatten().flatten().map(|thread| thread.path())
}

/// A line of the status of a process, in KiB; nothing once it has ended.
fn status(process: u32, name: &str) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    status.lines().find_map(|line| line.strip_prefix(name))?.trim().strip_suffix("kB")?.trim().parse().ok()
}
