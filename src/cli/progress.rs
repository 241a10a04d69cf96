//! How far a long command has come: a bar on a terminal, lines in a log.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::screen::Screen;
use crate::language::Message;

/// Between two lines of a log.
const PAUSE: Duration = Duration::from_secs(5);

/// The progress of a build. The number of documents grows as dossiers are read.
pub struct Progress<'a> {
    screen: &'a Screen,
    bar: Option<ProgressBar>,
    done: u64,
    total: u64,
    last: Instant,
}

impl<'a> Progress<'a> {
    pub fn new(screen: &'a Screen) -> Self {
        let bar = screen.is_watched().then(|| {
            let style = ProgressStyle::with_template("{bar:30} {pos}/{len} {msg}");
            let bar = ProgressBar::new(0);
            bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
            bar
        });
        Self { screen, bar, done: 0, total: 0, last: Instant::now() }
    }

    /// More documents are on their way.
    pub fn expect(&mut self, documents: usize) {
        self.total += documents as u64;
        if let Some(bar) = &self.bar {
            bar.set_length(self.total);
        }
    }

    /// A document is done.
    pub fn step(&mut self, path: &str) {
        self.done += 1;
        match &self.bar {
            Some(bar) => {
                bar.set_message(path.to_owned());
                bar.inc(1);
            }
            None if self.last.elapsed() >= PAUSE => {
                self.last = Instant::now();
                self.screen.tell(&Message::new("build-progress").with("done", self.done).with("total", self.total));
            }
            None => {}
        }
    }

    /// Shows something above the bar.
    pub fn aside(&self, show: impl FnOnce()) {
        match &self.bar {
            Some(bar) => bar.suspend(show),
            None => show(),
        }
    }

    pub fn finish(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
