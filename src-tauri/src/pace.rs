//! Long work: how far it is, and whether it should stop.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use jetbridge_core::roster::document::Step;

use crate::state::Shell;
use crate::wire::{Progress, Told, Work};

/// Work that is done sooner is not worth a word.
const QUIET: Duration = Duration::from_millis(500);
/// The window is told this often at most.
const STEP: Duration = Duration::from_millis(100);

/// Follows one piece of work: tells the window how far it is once it takes long, and knows when to stop.
pub struct Pace<'a> {
    shell: &'a Shell,
    stop: Arc<AtomicBool>,
    next: Instant,
    told: bool,
}

impl<'a> Pace<'a> {
    /// Begins to follow work that `stop` ends.
    pub fn new(shell: &'a Shell, stop: Arc<AtomicBool>) -> Self {
        Self {
            shell,
            stop,
            next: Instant::now() + QUIET,
            told: false,
        }
    }

    /// The work is at `done` of `total`; false when it should stop.
    pub fn at(&mut self, work: Work, done: usize, total: Option<usize>) -> bool {
        let now = Instant::now();
        if now >= self.next {
            self.next = now + STEP;
            self.told = true;
            let number = |count| u32::try_from(count).unwrap_or(u32::MAX);
            let progress = Progress {
                work,
                done: number(done),
                total: total.map(number),
            };
            self.shell.tell(Told::Progress(Some(progress)));
        }
        !self.stop.load(Ordering::Relaxed)
    }

    /// The form in which the core asks.
    pub fn steps(&mut self) -> impl FnMut(Step, usize, Option<usize>) -> bool {
        |step, done, total| {
            let work = match step {
                Step::Read => Work::Read,
                Step::Review => Work::Review,
                Step::Write => Work::Write,
                Step::Change => Work::Change,
                Step::Prepare => Work::Prepare,
                Step::Search => Work::Search,
                Step::Compare => Work::Compare,
            };
            self.at(work, done, total)
        }
    }
}

impl Drop for Pace<'_> {
    fn drop(&mut self) {
        if self.told {
            self.shell.tell(Told::Progress(None));
        }
    }
}
