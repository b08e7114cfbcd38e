//! How far long work is, on standard error, when a person is looking and it takes more than half a second.

use std::io::{self, IsTerminal, Write};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use jetbridge_core::finding::Params;
use jetbridge_core::phrase::{self, Language};
use jetbridge_core::roster::document::Step;

/// Shorter work says nothing.
const PATIENCE: Duration = Duration::from_millis(500);
/// Between two lines.
const PAUSE: Duration = Duration::from_millis(100);

/// A line stands on the terminal that has to go before anything else is said.
static SHOWN: AtomicBool = AtomicBool::new(false);

/// Shows how far work is.
pub struct Progress {
    language: Language,
    next: Option<Instant>,
}

impl Progress {
    /// Begins; silent when nobody looks at standard error.
    pub fn new(language: Language) -> Self {
        let seen = io::stderr().is_terminal();
        Self {
            language,
            next: seen.then(|| Instant::now() + PATIENCE),
        }
    }

    /// So much of so much is done.
    pub fn at(&mut self, step: Step, done: u64, total: Option<u64>) {
        let Some(next) = self.next else { return };
        let now = Instant::now();
        if now < next {
            return;
        }
        self.next = Some(now + PAUSE);
        let percent = match total {
            Some(total) if total > 0 => (done.saturating_mul(100) / total).min(100),
            _ => 0,
        };
        let id = match step {
            Step::Read => "cli-progress-read",
            Step::Review => "cli-progress-review",
            Step::Write => "cli-progress-write",
            Step::Change => "cli-progress-change",
            Step::Prepare => "cli-progress-prepare",
            Step::Search => "cli-progress-search",
            Step::Compare => "cli-progress-compare",
        };
        let params = Params::from([("percent", i64::try_from(percent).unwrap_or(100).into())]);
        let text = phrase::text(id, &params, self.language);
        SHOWN.store(true, Ordering::SeqCst);
        let mut error = io::stderr().lock();
        let _ = write!(error, "\r\x1b[K{text}").and_then(|()| error.flush());
    }

    /// As the core tells it; work is never asked to stop here: Ctrl-C ends the program.
    pub fn steps(&mut self) -> impl FnMut(Step, usize, Option<usize>) -> bool + '_ {
        |step, done, total| {
            self.at(step, done as u64, total.map(|total| total as u64));
            true
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        clear();
    }
}

/// Takes the line away.
pub fn clear() {
    if SHOWN.swap(false, Ordering::SeqCst) {
        let mut error = io::stderr().lock();
        let _ = write!(error, "\r\x1b[K").and_then(|()| error.flush());
    }
}
