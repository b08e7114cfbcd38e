//! Runs stages one after the other, tells how they go, and sums up.

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::child;
use crate::fault::Fault;
use crate::log::Log;
use crate::place::Place;

/// How a stage that did not fail ended.
pub enum Outcome {
    /// Everything was looked at.
    Done,
    /// Something could not be looked at on this machine, and why.
    Left(String),
}

enum State {
    Passed,
    Left(String),
    Failed(String),
    /// A stage it needs has failed.
    Waited(&'static str),
}

struct Row {
    stage: &'static str,
    state: State,
    took: Duration,
}

/// The stages run so far.
pub struct Suite<'a> {
    place: &'a Place,
    only: &'a [String],
    rows: Vec<Row>,
    started: Instant,
}

impl<'a> Suite<'a> {
    /// A suite that runs the named stages, or all when none is named.
    pub fn new(place: &'a Place, only: &'a [String]) -> Self {
        Self {
            place,
            only,
            rows: Vec::new(),
            started: Instant::now(),
        }
    }

    /// Runs one stage, unless it was not asked for or one it needs has failed.
    pub fn stage(
        &mut self,
        stage: &'static str,
        needs: &[&'static str],
        work: impl FnOnce(&Log) -> Result<Outcome, Fault>,
    ) {
        if child::interrupted()
            || !(self.only.is_empty() || self.only.iter().any(|name| name == stage))
        {
            return;
        }
        let missing = needs.iter().find(|need| {
            self.rows.iter().any(|row| {
                row.stage == **need && matches!(row.state, State::Failed(_) | State::Waited(_))
            })
        });
        if let Some(need) = missing {
            println!("--- {stage}: not run, it needs {need}");
            self.rows.push(Row {
                stage,
                state: State::Waited(need),
                took: Duration::ZERO,
            });
            return;
        }

        println!("--- {stage}");
        let started = Instant::now();
        let log = Log::begin(&self.place.logs(), stage);
        let ended = log.as_ref().map_err(ToString::to_string).and_then(|log| {
            work(log).map_err(|fault| {
                show(log, 60);
                fault.to_string()
            })
        });
        let end = match ended {
            Ok(Outcome::Done) => State::Passed,
            Ok(Outcome::Left(why)) => State::Left(why),
            Err(why) => State::Failed(why),
        };
        let row = Row {
            stage,
            state: end,
            took: started.elapsed(),
        };
        println!("    {}", self.told(&row));
        self.rows.push(row);
    }

    /// Prints one line for each stage and the total; the status is a failure when any stage is not in order.
    pub fn sum_up(self) -> ExitCode {
        println!();
        for row in &self.rows {
            println!("{}", self.told(row));
        }
        let total = self.started.elapsed().as_secs();
        let bad = self
            .rows
            .iter()
            .filter(|row| matches!(row.state, State::Failed(_) | State::Waited(_)))
            .count();
        let verdict = if child::interrupted() {
            "interrupted".to_owned()
        } else if bad == 0 {
            format!("{} stages in order", self.rows.len())
        } else {
            format!("{bad} of {} stages not in order", self.rows.len())
        };
        // Once more where it is looked for: a record of a long run may keep its end only.
        for row in &self.rows {
            if matches!(row.state, State::Failed(_)) {
                println!("\n--- {}, the end of its log", row.stage);
                show(&Log::of(&self.place.logs(), row.stage), 40);
            }
        }
        println!("\n{verdict}, {} min {:02} s", total / 60, total % 60);
        if bad == 0 && !child::interrupted() {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }

    fn told(&self, row: &Row) -> String {
        let (word, why) = match &row.state {
            State::Passed => ("passed", String::new()),
            State::Left(why) => ("left", why.clone()),
            State::Failed(why) => {
                let log = Log::of(&self.place.logs(), row.stage);
                ("FAILED", format!("{why} ({})", log.path.display()))
            }
            State::Waited(need) => ("waited", format!("for {need}")),
        };
        format!(
            "{word:<7} {:<12} {:>6.1} s  {why}",
            row.stage,
            row.took.as_secs_f64()
        )
        .trim_end()
        .to_owned()
    }
}

/// Prints the last lines of a log.
fn show(log: &Log, lines: usize) {
    for line in log.tail(lines) {
        println!("    {line}");
    }
}
