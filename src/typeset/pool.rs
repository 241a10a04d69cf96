//! Worker processes, each given one document after another, each of which can be ended without the others.

use std::ffi::OsString;
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};

use super::process::Process;
use super::{Fault, Limits, Pdf, Press, TypstText};

/// A worker is replaced after this many documents, as a belt: Typst keeps some names for ever.
const DOCUMENTS_OF_A_LIFE: usize = 5_000;

/// The program that runs [`super::serve`], with the arguments that make it do so.
#[derive(Debug, Clone)]
pub struct Program {
    pub path: PathBuf,
    pub arguments: Vec<OsString>,
}

/// A number of workers, started when there is work for them.
pub struct Pool {
    pub(super) program: Program,
    workers: usize,
    pub(super) limits: Limits,
    pub(super) press: Press,
}

impl Pool {
    /// A pool of up to `workers` processes (one at least) for the documents of one style.
    pub fn new(program: Program, workers: usize, limits: Limits, press: Press) -> Self {
        Self { program, workers: workers.max(1), limits, press }
    }

    /// Typesets all jobs. Each is drawn from the iterator shortly before a worker is free for it, in a thread of its
    /// own, so that drafting goes on meanwhile and only a few documents are held at a time. `on_done` is called in
    /// this thread with the index of the job, in the order in which documents are done.
    pub fn run(
        &self,
        jobs: impl Iterator<Item = TypstText> + Send,
        mut on_done: impl FnMut(usize, Result<Pdf, Fault>),
    ) {
        std::thread::scope(|scope| {
            let (waiting, queue) = sync_channel(self.workers);
            let (done, results) = sync_channel(self.workers);
            let queue = Arc::new(Mutex::new(queue));
            scope.spawn(move || jobs.enumerate().try_for_each(|job| waiting.send(job)));
            for _ in 0..self.workers {
                let (queue, done) = (Arc::clone(&queue), done.clone());
                scope.spawn(move || self.work(&queue, &done));
            }
            // Each end is held by those who use it and by nobody else, so that the end of the one ends the other.
            drop((queue, done));
            results.into_iter().for_each(|(index, result)| on_done(index, result));
        });
    }

    /// The life of one seat: the documents that it takes from the queue, until there are no more.
    fn work(&self, queue: &Mutex<Receiver<(usize, TypstText)>>, done: &SyncSender<(usize, Result<Pdf, Fault>)>) {
        let mut seat = Seat { pool: self, process: None, served: 0 };
        loop {
            let job = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
            let Ok((index, text)) = job else { return };
            if done.send((index, seat.typeset(&text))).is_err() {
                return;
            }
        }
    }
}

/// A place for a worker, and the worker that holds it now.
struct Seat<'a> {
    pool: &'a Pool,
    process: Option<Process>,
    served: usize,
}

impl Seat<'_> {
    /// A document, in the worker at hand. When that one ends without an answer after others that it answered, the
    /// document has a second chance in a fresh one: what earlier documents left behind must not decide about it.
    fn typeset(&mut self, text: &TypstText) -> Result<Pdf, Fault> {
        let had_served = self.served > 0;
        match self.once(text) {
            Err(Fault::Memory { .. } | Fault::WorkerDied { .. }) if had_served => self.once(text),
            result => result,
        }
    }

    fn once(&mut self, text: &TypstText) -> Result<Pdf, Fault> {
        let mut process = self.take_process()?;
        match process.typeset(text, self.pool.limits) {
            Ok(answer) => {
                self.process = Some(process);
                self.served += 1;
                answer
            }
            Err(end) => Err(end),
        }
    }

    /// The worker at hand, or a new one; it comes back only when it has answered.
    fn take_process(&mut self) -> Result<Process, Fault> {
        match self.process.take() {
            Some(process) if self.served < DOCUMENTS_OF_A_LIFE => Ok(process),
            _ => {
                self.served = 0;
                Process::start(self.pool)
            }
        }
    }
}
