//! The inside of a worker process: it reads a document, answers with its PDF or its fault, and reads the next.

use std::io::{self, Read, Write};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use chrono::DateTime;

use super::protocol::{self, Answer, Frame, Order};
use super::{Fault, Limits, Press, TypstText, compile_here};

/// The stack on which documents are typeset. Typst bounds the depth of what it reads, at 256 levels.
pub(super) const STACK: usize = 32 << 20;

/// The main loop of a worker: ends when its line is closed. The limits that the parent sends are set on this process.
///
/// # Errors
/// A line that breaks inside a frame, or that carries something else than frames.
#[allow(clippy::exit, reason = "a process that typesets holds no lock and no file")]
pub fn serve(stdin: impl Read + Send, stdout: impl Write + Send) -> io::Result<()> {
    std::thread::scope(|scope| {
        let loop_ = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, || answer_all(stdin, stdout))?;
        // A panic has said its reason on stderr, where the parent reads it; this process ends with it.
        loop_.join().unwrap_or_else(|_| std::process::exit(101))
    })
}

fn answer_all(mut stdin: impl Read, mut stdout: impl Write) -> io::Result<()> {
    let mut press = None;
    let watch = Watch::default();
    while let Some(Frame { header, blobs }) = protocol::read::<Order>(&mut stdin)? {
        match header {
            Order::Press { logo, font, limits } => {
                limits.impose();
                watch.begin(limits);
                press = Some(set_up(logo, font, blobs)?);
                protocol::write(&mut stdout, &Answer::Ready, &[])?;
            }
            Order::Typeset { ident, template, stamp, paths } => {
                let text = received(ident, template, stamp, paths, blobs)?;
                let press = press.as_ref().ok_or_else(|| noise("a document before its press"))?;
                watch.rearm();
                let made = compile_here(press, &text);
                watch.rest();
                match made {
                    Ok(pdf) => protocol::write(&mut stdout, &Answer::Done { pages: pdf.pages }, &[&pdf.bytes])?,
                    Err(fault) => protocol::write(&mut stdout, &Answer::Failed(fault), &[])?,
                }
            }
        }
    }
    Ok(())
}

fn set_up(logo: bool, font: bool, blobs: Vec<Vec<u8>>) -> io::Result<Press> {
    let mut blobs = blobs.into_iter();
    let mut next = || blobs.next().ok_or_else(|| noise("a press without its files"));
    let library = text(next()?)?;
    let logo = if logo { Some(next()?.into()) } else { None };
    let font = if font { Some(next()?.into()) } else { None };
    Ok(Press::new(library.into(), logo, font))
}

fn received(
    ident: String,
    template: String,
    stamp: i64,
    paths: Vec<String>,
    blobs: Vec<Vec<u8>>,
) -> io::Result<TypstText> {
    let mut blobs = blobs.into_iter();
    let main = text(blobs.next().unwrap_or_default())?;
    let files = paths.into_iter().zip(blobs.map(Arc::from)).collect();
    let stamp = DateTime::from_timestamp(stamp, 0).unwrap_or_default().naive_utc();
    Ok(TypstText { main, files, ident, stamp, template })
}

fn text(bytes: Vec<u8>) -> io::Result<String> {
    String::from_utf8(bytes).map_err(|_| noise("a text that is not UTF-8"))
}

fn noise(reason: &str) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, reason)
}

/// Ends this process when a document takes far longer than its deadline: a parent that was itself ended by force can
/// no longer do it, and nothing inside Typst can.
#[derive(Default)]
struct Watch {
    seconds_left: Arc<AtomicU64>,
    patience: AtomicU64,
}

const AT_REST: u64 = u64::MAX;

impl Watch {
    #[allow(clippy::exit, reason = "nothing else ends a thread that Typst does not leave")]
    fn begin(&self, limits: Limits) {
        self.patience.store(limits.seconds.saturating_mul(2).saturating_add(5), Ordering::Relaxed);
        self.rest();
        let seconds_left = Arc::clone(&self.seconds_left);
        std::thread::spawn(move || {
            loop {
                std::thread::sleep(Duration::from_secs(1));
                let tick = |left: u64| if left == AT_REST { None } else { Some(left.saturating_sub(1)) };
                if seconds_left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, tick) == Ok(0) {
                    std::process::exit(1);
                }
            }
        });
    }

    fn rearm(&self) {
        self.seconds_left.store(self.patience.load(Ordering::Relaxed), Ordering::Relaxed);
    }

    fn rest(&self) {
        self.seconds_left.store(AT_REST, Ordering::Relaxed);
    }
}

/// What a worker left behind, as the fault of the document on which it ended.
pub(super) fn obituary(last_words: &str, status: &str, limits: Limits) -> Fault {
    // The words with which the Rust runtime ends a program that is refused memory.
    if last_words.contains("memory allocation of") {
        return Fault::Memory { mebibytes: limits.mebibytes };
    }
    let telling = last_words.lines().filter(|line| !line.trim().is_empty() && !line.starts_with("note:"));
    let words = telling.collect::<Vec<_>>().join(" ");
    let words: String = words.chars().filter(|character| !character.is_control()).take(200).collect();
    let reason = if words.is_empty() { status.to_owned() } else { format!("{status}: {words}") };
    Fault::WorkerDied { reason }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_worker_that_was_refused_memory_is_told_apart() {
        let limits = Limits::default();
        let words = "memory allocation of 8589934592 bytes failed\n";
        assert_eq!(obituary(words, "signal: 6", limits), Fault::Memory { mebibytes: 1_024 });
    }

    #[test]
    fn last_words_are_shortened_and_free_of_controls() {
        let words = "thread panicked:\n\u{1b}[31mindex\nnote: run with RUST_BACKTRACE=1\n";
        let Fault::WorkerDied { reason } = obituary(words, "exit status: 101", Limits::default()) else { panic!() };
        assert_eq!(reason, "exit status: 101: thread panicked: [31mindex");
    }
}
