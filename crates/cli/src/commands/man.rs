//! `jet man DIR`.

use clap::Command;
use clap_mangen::Man as Page;

use crate::args::Man;
use crate::fault::CliFault;
use crate::files::{self, Coming};
use crate::output::{Output, Verdict};
use crate::words;

pub fn run(asked: &Man, output: &Output) -> Result<Verdict, CliFault> {
    output.human_only()?;
    let mut whole = words::command(output.language);
    whole.build();
    let mut pages = Vec::new();
    render(&whole, "jet", &mut pages)?;
    let set: Vec<Coming<'_>> = pages
        .iter()
        .map(|(name, bytes)| Coming {
            path: asked.dir.join(name),
            bytes,
            secret: false,
        })
        .collect();
    files::write(&asked.dir, &set, asked.force)?;
    Ok(Verdict::Clean)
}

fn render(
    command: &Command,
    name: &str,
    pages: &mut Vec<(String, Vec<u8>)>,
) -> Result<(), CliFault> {
    let mut page = Vec::new();
    Page::new(command.clone().name(name.to_owned()))
        .render(&mut page)
        .map_err(CliFault::Output)?;
    pages.push((format!("{name}.1"), page));
    for sub in command.get_subcommands() {
        render(sub, &format!("{name}-{}", sub.get_name()), pages)?;
    }
    Ok(())
}
