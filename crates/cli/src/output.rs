//! Where the answers go: standard output for the answer, standard error for everything said beside it.

use std::io::{self, Write};

use anstream::{AutoStream, ColorChoice};
use clap::builder::StyledStr;
use jetbridge_core::fault::Fault;
use jetbridge_core::phrase::{self, Language};
use serde::Serialize;

use crate::args::{Early, Format};
use crate::fault::CliFault;
use crate::print;

/// Whoever read our output may have had enough (`jet … | head`). That is no failure, and changes nothing about what was
/// found: the work goes on, so that the exit status is what it would have been.
fn gone(error: io::Error) -> Result<(), CliFault> {
    if error.kind() == io::ErrorKind::BrokenPipe {
        Ok(())
    } else {
        Err(CliFault::Output(error))
    }
}

/// What the exit status says about the material.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// No finding of severity error.
    Clean,
    /// At least one.
    Errors,
}

impl Verdict {
    /// Files are written unless an error is open.
    pub fn of_written(written: bool) -> Self {
        if written { Self::Clean } else { Self::Errors }
    }
}

/// The output of one run.
pub struct Output {
    /// The form asked for.
    pub format: Format,
    /// The language asked for.
    pub language: Language,
    colour: ColorChoice,
}

impl Output {
    /// Output in the form the arguments ask for.
    pub fn new(early: Early) -> Self {
        let colour = if early.no_color {
            ColorChoice::Never
        } else {
            // Looks at NO_COLOR, CLICOLOR and whether a terminal is there, per stream.
            ColorChoice::Auto
        };
        Self {
            format: early.format,
            language: early.language,
            colour,
        }
    }

    /// Prints text for people; colours are taken out where they do not belong.
    pub fn text(&self, text: &str) -> Result<(), CliFault> {
        let mut out = AutoStream::new(io::stdout().lock(), self.colour);
        out.write_all(text.as_bytes())
            .and_then(|()| out.flush())
            .or_else(gone)
    }

    /// Prints what clap rendered.
    pub fn styled(&self, text: &StyledStr) -> Result<(), CliFault> {
        self.text(&text.ansi().to_string())
    }

    /// Prints bytes as they are.
    pub fn raw(bytes: &[u8]) -> Result<(), CliFault> {
        let mut out = io::stdout().lock();
        out.write_all(bytes)
            .and_then(|()| out.flush())
            .or_else(gone)
    }

    /// Prints one JSON document.
    pub fn json(value: &impl Serialize) -> Result<(), CliFault> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        serde_json::to_writer(&mut out, value)
            .map_err(io::Error::from)
            .and_then(|()| out.write_all(b"\n"))
            .and_then(|()| out.flush())
            .or_else(gone)
    }

    /// Refuses the machine formats for commands whose output has a form of its own.
    pub fn human_only(&self) -> Result<(), CliFault> {
        if self.format == Format::Human {
            Ok(())
        } else {
            Err(CliFault::FormatUnavailable {
                format: self.format.name(),
            })
        }
    }

    /// Refuses SARIF for commands that find nothing in any material.
    pub fn no_sarif(&self) -> Result<(), CliFault> {
        if self.format == Format::Sarif {
            Err(CliFault::FormatUnavailable {
                format: Format::Sarif.name(),
            })
        } else {
            Ok(())
        }
    }

    /// Tells a fault: as JSON on standard output in the machine formats, else on standard error.
    pub fn fault(&self, fault: &Fault) {
        // Where the output itself is what failed there is nobody left to tell; the exit status says it.
        let _ = match self.format {
            Format::Json => Self::json(&FaultDocument::of(fault, self.language)),
            Format::Sarif => Self::json(&print::sarif::of_fault(fault, self.language)),
            Format::Human => {
                let mut out = AutoStream::new(io::stderr().lock(), self.colour);
                out.write_all(print::human::fault(fault, self.language).as_bytes())
                    .or_else(gone)
            }
        };
    }
}

/// `{"fault":{"code":…,"params":{…},"message":…}}`.
#[derive(Serialize)]
struct FaultDocument<'a> {
    fault: FaultBody<'a>,
}

#[derive(Serialize)]
struct FaultBody<'a> {
    code: &'a str,
    params: &'a jetbridge_core::finding::Params,
    message: String,
}

impl<'a> FaultDocument<'a> {
    fn of(fault: &'a Fault, language: Language) -> Self {
        Self {
            fault: FaultBody {
                code: fault.code,
                params: &fault.params,
                message: phrase::say_fault(fault, language),
            },
        }
    }
}
