//! `jet completions SHELL`.

use crate::args::Completions;
use crate::fault::CliFault;
use crate::output::{Output, Verdict};
use crate::words;

pub fn run(asked: &Completions, output: &Output) -> Result<Verdict, CliFault> {
    output.human_only()?;
    let mut script = Vec::new();
    let mut command = words::command(output.language);
    clap_complete::generate(asked.shell, &mut command, "jet", &mut script);
    Output::raw(&script)?;
    Ok(Verdict::Clean)
}
