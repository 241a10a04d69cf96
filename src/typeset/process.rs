//! One worker process as its parent sees it: three threads for its three lines, so that no line can block the parent
//! longer than the deadline.

use std::io::Read;
use std::process::{Child, ChildStderr, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::JoinHandle;
use std::time::Duration;

use super::pool::Pool;
use super::protocol::{self, Answer, Frame, Order};
use super::worker::{STACK, obituary};
use super::{Fault, Limits, Pdf, Press, TypstText};

/// A new worker says that it is ready within this time, on a machine that is busy with others.
const START: Duration = Duration::from_secs(30);
/// The last words of a worker that are kept.
const LAST_WORDS: usize = 4_096;

/// A worker process, ready for documents. Dropping it closes its line and ends it.
pub(super) struct Process {
    child: Child,
    orders: Option<Sender<Vec<u8>>>,
    answers: Receiver<Frame<Answer>>,
    last_words: Option<JoinHandle<String>>,
}

impl Process {
    /// Starts a worker and gives it what all documents share.
    pub(super) fn start(pool: &Pool) -> Result<Self, Fault> {
        let mut process = Self::spawn(pool).map_err(|error| Fault::WorkerDied { reason: error.to_string() })?;
        let order = press_order(&pool.press, pool.limits).map_err(|error| lost(&error))?;
        match process.ask(order, START) {
            Ok(Frame { header: Answer::Ready, .. }) => Ok(process),
            Ok(_) => Err(Fault::WorkerDied { reason: "no readiness".to_owned() }),
            Err(silence) => Err(process.end(silence, pool.limits)),
        }
    }

    fn spawn(pool: &Pool) -> std::io::Result<Self> {
        let mut child = Command::new(&pool.program.path)
            .args(&pool.program.arguments)
            // One document has one core; the threads of Typst would take those of the other workers.
            .env("RAYON_NUM_THREADS", "1")
            .env("RUST_MIN_STACK", STACK.to_string())
            .env_remove("RUST_BACKTRACE")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()?;
        let orders = child.stdin.take().map(writer);
        let answers = child.stdout.take().map_or_else(|| channel().1, reader);
        let last_words = child.stderr.take().map(listener);
        Ok(Self { child, orders, answers, last_words })
    }

    /// The worker's answer about a document; or, as the outer error, why there will be no other from this worker.
    pub(super) fn typeset(&mut self, text: &TypstText, limits: Limits) -> Result<Result<Pdf, Fault>, Fault> {
        let order = text_order(text).map_err(|error| lost(&error))?;
        match self.ask(order, Duration::from_secs(limits.seconds)) {
            Ok(Frame { header: Answer::Done { pages }, blobs }) => {
                let bytes = blobs.into_iter().next().unwrap_or_default();
                Ok(Ok(Pdf { bytes, pages }))
            }
            Ok(Frame { header: Answer::Failed(fault), .. }) => Ok(Err(fault)),
            Ok(Frame { header: Answer::Ready, .. }) => Err(Fault::WorkerDied { reason: "out of step".to_owned() }),
            Err(silence) => Err(self.end(silence, limits)),
        }
    }

    fn ask(&mut self, order: Vec<u8>, patience: Duration) -> Result<Frame<Answer>, RecvTimeoutError> {
        // A worker that is gone does not take the order; that it is gone is heard on the other line.
        let _ = self.orders.as_ref().map(|orders| orders.send(order));
        self.answers.recv_timeout(patience)
    }

    /// Ends a worker that does not answer, and says why.
    fn end(&mut self, silence: RecvTimeoutError, limits: Limits) -> Fault {
        if silence == RecvTimeoutError::Timeout {
            self.kill();
            return Fault::Deadline { seconds: limits.seconds };
        }
        let status = match self.child.wait() {
            Ok(status) => status.to_string(),
            Err(error) => error.to_string(),
        };
        let words = self.last_words.take().and_then(|words| words.join().ok()).unwrap_or_default();
        obituary(&words, &status, limits)
    }

    fn kill(&mut self) {
        self.orders = None;
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // A worker between two documents has nothing to lose; one that hangs must not outlive its parent.
        self.kill();
    }
}

fn lost(error: &std::io::Error) -> Fault {
    Fault::WorkerDied { reason: error.to_string() }
}

fn press_order(press: &Press, limits: Limits) -> std::io::Result<Vec<u8>> {
    let header = Order::Press { logo: press.logo.is_some(), font: press.font.is_some(), limits };
    let files = [Some(press.library.as_bytes()), press.logo.as_deref(), press.font.as_deref()];
    protocol::frame(&header, &files.into_iter().flatten().collect::<Vec<_>>())
}

fn text_order(text: &TypstText) -> std::io::Result<Vec<u8>> {
    let header = Order::Typeset {
        ident: text.ident.clone(),
        template: text.template.clone(),
        stamp: text.stamp.and_utc().timestamp(),
        paths: text.files.iter().map(|(path, _)| path.clone()).collect(),
    };
    let files = text.files.iter().map(|(_, bytes)| &**bytes);
    protocol::frame(&header, &std::iter::once(text.main.as_bytes()).chain(files).collect::<Vec<_>>())
}

fn writer(mut stdin: ChildStdin) -> Sender<Vec<u8>> {
    let (sender, orders) = channel::<Vec<u8>>();
    std::thread::spawn(move || {
        use std::io::Write as _;
        orders.into_iter().try_for_each(|order| stdin.write_all(&order).and_then(|()| stdin.flush()))
    });
    sender
}

fn reader(mut stdout: ChildStdout) -> Receiver<Frame<Answer>> {
    let (sender, answers) = channel();
    std::thread::spawn(move || {
        // Noise on the line ends it as much as its end does: the parent then hears that the worker is gone.
        while let Ok(Some(frame)) = protocol::read::<Answer>(&mut stdout) {
            if sender.send(frame).is_err() {
                return;
            }
        }
    });
    answers
}

/// Keeps the last words of a worker from the terminal, and for its obituary.
fn listener(mut stderr: ChildStderr) -> JoinHandle<String> {
    std::thread::spawn(move || {
        let mut words = Vec::new();
        let mut chunk = [0; 1_024];
        while let Ok(read @ 1..) = stderr.read(&mut chunk) {
            words.extend_from_slice(chunk.get(..read).unwrap_or_default());
            let excess = words.len().saturating_sub(LAST_WORDS);
            words.drain(..excess);
        }
        String::from_utf8_lossy(&words).into_owned()
    })
}
