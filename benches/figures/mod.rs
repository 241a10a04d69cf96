//! Figures that hold on a machine that others use too: ratios of things measured side by side, with their spread.

#![allow(dead_code, reason = "each bench is a program of its own and uses a part of this")]

use std::ops::Add;
use std::process::Command;
use std::time::{Duration, Instant};

/// Ratios of the same two things, one a round.
#[derive(Default)]
pub struct Ratios(Vec<f64>);

impl Ratios {
    pub fn add(&mut self, of: Duration, to: Duration) {
        self.0.push(of.as_secs_f64() / to.as_secs_f64());
        self.0.sort_by(f64::total_cmp);
    }

    pub fn median(&self) -> f64 {
        let middle = self.0.len() / 2;
        if self.0.len() % 2 == 1 { self.0[middle] } else { f64::midpoint(self.0[middle - 1], self.0[middle]) }
    }

    /// Prints the median, the least and the greatest, and what was demanded, where something was.
    pub fn say(&self, what: &str, demand: Option<(&str, bool)>) {
        let (least, most) = (self.0[0], self.0[self.0.len() - 1]);
        println!("{what}: {:.3} ({least:.3} to {most:.3}){}", self.median(), verdict(demand));
    }
}

/// A demand and whether it is met, as the end of a line.
pub fn verdict(demand: Option<(&str, bool)>) -> String {
    match demand {
        Some((demand, true)) => format!(" – demanded {demand}: met"),
        Some((demand, false)) => format!(" – demanded {demand}: NOT MET"),
        None => String::new(),
    }
}

/// What some work took: by the clock, and of the processor, which other programs cannot make longer by coming between
/// (Linux only, in steps of 10 ms; elsewhere it is the time by the clock).
#[derive(Clone, Copy, Default)]
pub struct Time {
    pub clock: Duration,
    pub processor: Duration,
}

impl Time {
    pub fn of(work: impl FnOnce()) -> Self {
        let (begun, used) = (Instant::now(), processor_time());
        work();
        let clock = begun.elapsed();
        let processor = used.zip(processor_time()).map_or(clock, |(before, after)| after.saturating_sub(before));
        Self { clock, processor }
    }
}

impl Add for Time {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { clock: self.clock + other.clock, processor: self.processor + other.processor }
    }
}

/// The time of the processor that this process has had: fields 14 and 15 of its line in `/proc`, in hundredths of a
/// second (proc(5)).
fn processor_time() -> Option<Duration> {
    let line = std::fs::read_to_string("/proc/self/stat").ok()?;
    let (_, behind_name) = line.rsplit_once(')')?;
    let ticks = behind_name.split_whitespace().skip(11).take(2).filter_map(|field| field.parse::<u64>().ok());
    Some(Duration::from_millis(10 * ticks.sum::<u64>()))
}

/// Does the work as a worker does it: in a process whose Typst has one thread, on a stack that is large enough.
/// The number of threads is read from the environment once, so the program calls itself with it.
pub fn alone_in_its_threads(work: fn()) {
    if std::env::var_os("RAYON_NUM_THREADS").is_some() {
        let thread = std::thread::Builder::new().stack_size(32 << 20).spawn(work).expect("a thread");
        return thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic));
    }
    let program = std::env::current_exe().expect("this program has a path");
    let ended = Command::new(program).args(std::env::args_os().skip(1)).env("RAYON_NUM_THREADS", "1").status();
    std::process::exit(ended.expect("this program starts again").code().unwrap_or(1));
}
