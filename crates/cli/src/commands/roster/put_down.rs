//! What was made, on the disk: the files for the import, the manifest, the passwords.

use std::path::{Path, PathBuf};

use jetbridge_core::fault::Fault;
use jetbridge_core::finding::{Finding, Params, Review};
use jetbridge_core::phrase;
use jetbridge_core::roster::document::{Manifest, cleared, passwords_file};
use jetbridge_core::roster::{self, OutFile, Roster, files as files_of};

use crate::fault::CliFault;
use crate::files::{self, Coming};
use crate::output::Output;
use crate::print::human;
use crate::print::json::File;
use crate::words::say;

/// Where what is made goes.
pub struct Wanted<'a> {
    /// The list's name.
    pub source: &'a str,
    /// Id of the template that is written.
    pub target: &'a str,
    /// The folder.
    pub out: &'a Path,
    /// Errors to write in spite of.
    pub accept: &'a [String],
    /// Replace what is there.
    pub force: bool,
    /// Write a manifest.
    pub manifest: bool,
    /// Where the passwords that are made go, too.
    pub passwords: Option<&'a Path>,
}

/// What was written.
#[derive(Default)]
pub struct Put {
    /// The files for the import.
    pub files: Vec<File>,
    /// The manifest's.
    pub manifest: Vec<String>,
    /// The file of passwords.
    pub passwords: Option<String>,
    /// Some file holds passwords.
    pub secret: bool,
}

/// Puts the files of a review in their places; nothing when an error is open.
pub fn put_down(
    review: Review<Roster>,
    wanted: &Wanted<'_>,
    output: &Output,
) -> Result<Option<Put>, CliFault> {
    let accept = accepted(wanted.accept)?;
    let cleared = match cleared(review, &accept) {
        Ok(cleared) => cleared,
        // Not a failure of ours: the findings say what stands in the way.
        Err(fault) if fault.code == "errors-open" => return Ok(None),
        Err(fault) => return Err(CliFault::Core(fault)),
    };
    let made = files_of(&cleared);
    let mut set: Vec<Coming<'_>> = made
        .iter()
        .map(|file| Coming {
            path: wanted.out.join(&file.name),
            bytes: &file.bytes,
            secret: file.secret,
        })
        .collect();
    let sheets = if wanted.manifest {
        manifest(wanted, &made, output)
    } else {
        Vec::new()
    };
    set.extend(sheets.iter().map(|(path, text)| Coming {
        path: path.clone(),
        bytes: text.as_bytes(),
        secret: false,
    }));
    let headings = ["user-name", "display-name", "password"];
    let headings = headings.map(|id| say(&format!("passwords-heading-{id}"), output.language));
    let passwords = wanted.passwords.and_then(|path| {
        let headings = headings.each_ref().map(String::as_str);
        Some((path, passwords_file(&cleared, headings)?))
    });
    set.extend(passwords.iter().map(|(path, file)| Coming {
        path: path.to_path_buf(),
        bytes: &file.bytes,
        secret: true,
    }));
    files::write(wanted.out, &set, wanted.force)?;
    let shown = |path: &Path| path.display().to_string();
    Ok(Some(Put {
        files: made
            .iter()
            .map(|file| File::of(file, shown(&wanted.out.join(&file.name))))
            .collect(),
        manifest: sheets.iter().map(|(path, _)| shown(path)).collect(),
        passwords: passwords.map(|(path, _)| shown(path)),
        secret: made.iter().any(|file| file.secret),
    }))
}

/// The codes of what is accepted, with or without the room's name as `jet explain` takes them.
fn accepted(names: &[String]) -> Result<Vec<String>, CliFault> {
    let kinds = roster::kinds();
    let code = |name: &String| {
        let full = name.strip_prefix("roster/").unwrap_or(name);
        kinds
            .iter()
            .find(|kind| kind.code.strip_prefix("roster/") == Some(full))
            .map(|kind| kind.code.to_owned())
            .ok_or_else(|| CliFault::value("--accept", name))
    };
    names.iter().map(code).collect()
}

fn manifest(wanted: &Wanted<'_>, made: &[OutFile], output: &Output) -> Vec<(PathBuf, String)> {
    let manifest = Manifest::new(wanted.source, wanted.target, made);
    let place = |ending: &str| wanted.out.join(format!("manifest.{ending}"));
    vec![
        (place("json"), manifest.json()),
        (place("html"), manifest.html(output.language)),
    ]
}

/// What to tell people about it; `missing` is why nothing was written, then.
pub fn told(
    file: &Path,
    output: &Output,
    put: Option<&Put>,
    fixed: &[Finding],
    findings: &[Finding],
    missing: &str,
) -> String {
    let language = output.language;
    let count = |id: &str, count: usize| {
        let params = Params::from([("count", count.into())]);
        phrase::text(id, &params, language)
    };
    let file = file.display().to_string();
    let mut out = human::findings(&file, findings, |_| None, language);
    if !fixed.is_empty() {
        out.push_str(&count("cli-fixed", fixed.len()));
        out.push('\n');
    }
    let Some(put) = put else {
        out.push_str(&say(missing, language));
        out.push('\n');
        return out;
    };
    out.push_str(&count("cli-written", put.files.len()));
    out.push('\n');
    for one in &put.files {
        out.push_str(&human::file(one, language));
    }
    let more = put.manifest.iter().chain(&put.passwords);
    for path in more {
        out.push_str(path);
        out.push('\n');
    }
    if put.secret {
        out.push_str(&say("cli-passwords-inside", language));
        out.push('\n');
    }
    out
}

/// Random bytes of the operating system.
pub fn random(bytes: &mut [u8]) -> Result<(), Fault> {
    getrandom::fill(bytes).map_err(|error| Fault::new("randomness-missing").detail(error))
}
