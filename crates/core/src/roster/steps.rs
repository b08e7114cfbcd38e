//! Long work: how far it is, and whether it should stop.

use crate::fault::Fault;

/// A kind of long work, for whoever shows how far it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// Reading the bytes.
    Read,
    /// Judging what was read.
    Review,
    /// Putting files together.
    Write,
    /// Changing rows.
    Change,
    /// Making what people lack, such as user names.
    Prepare,
    /// Looking for something in the rows.
    Search,
    /// Meeting people of two lists.
    Compare,
}

/// Is told how far the work is, out of how much if known; answers false when it should stop.
pub type Steps<'a> = &'a mut dyn FnMut(Step, usize, Option<usize>) -> bool;

/// Rows between two looks at whether to stop: well under the tenth of a second a person waits without noticing.
pub(super) const EVERY: usize = 1024;

/// Tells how far the work is; the fault `stopped` when it should stop.
pub(super) fn go_on(
    steps: Steps<'_>,
    step: Step,
    done: usize,
    total: Option<usize>,
) -> Result<(), Fault> {
    if steps(step, done, total) {
        Ok(())
    } else {
        Err(Fault::new("stopped"))
    }
}

/// Counts the rows of a piece of work that goes through all of them once or more often.
pub(super) struct Walk<'a> {
    steps: Steps<'a>,
    step: Step,
    rows: usize,
    times: usize,
    done: usize,
}

impl<'a> Walk<'a> {
    /// Work of one kind on so many rows, through which it goes so many times.
    pub(super) fn new(steps: Steps<'a>, step: Step, rows: usize, times: usize) -> Self {
        Self {
            steps,
            step,
            rows,
            times,
            done: 0,
        }
    }

    /// One more row; now and then it is asked whether to stop.
    pub(super) fn row(&mut self) -> Result<(), Fault> {
        self.done += 1;
        if self.done.is_multiple_of(EVERY) {
            let done = (self.done / self.times).min(self.rows);
            go_on(self.steps, self.step, done, Some(self.rows))?;
        }
        Ok(())
    }
}

/// For whoever wants no word and never stops.
pub(super) fn never_stopped(_: Step, _: usize, _: Option<usize>) -> bool {
    true
}
