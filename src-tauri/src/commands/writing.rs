//! What leaves the app: files for the importer, templates for the customer.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jetbridge_core::fault::Fault;
use jetbridge_core::finding::Params;
use jetbridge_core::phrase::{self, Language};
use jetbridge_core::roster::document::{Manifest, OutFile, cleared, passwords_file, template};
use jetbridge_core::roster::files as files_of;
use jetbridge_core::roster::view::{FilePreview, WrittenFile};
use jetbridge_disk::{Placement, Readers};

use super::Shared;
use crate::fault::ShellFault;
use crate::material::name_of;
use crate::pace::Pace;
use crate::state::{List, Shell};
use crate::wire::{ChosenFolder, Work, Written};

/// The files that would be written, with the first lines of the one named; of the first when none is.
#[tauri::command]
pub async fn roster_preview(
    shell: Shared<'_>,
    id: u32,
    lines: u32,
    file: Option<String>,
) -> Result<Vec<FilePreview>, Fault> {
    shell
        .look(id, move |list, _, _| {
            Ok(list.document.preview_of(lines, file.as_deref()))
        })
        .await
}

/// Asks for the folder to write to; none when the person gave up. `manifest` tells whether one is written, too.
#[tauri::command]
pub async fn roster_folder(
    shell: Shared<'_>,
    id: u32,
    manifest: bool,
) -> Result<Option<ChosenFolder>, Fault> {
    let asked = shell.ask(move |shell| {
        let near = shell.near(id)?;
        Ok::<_, ShellFault>(shell.desktop().pick_folder(near.as_deref()))
    });
    match asked.await?? {
        Some(folder) => {
            shell
                .with(id, move |list, _, _| {
                    Ok(Some(chosen(list, folder, manifest)))
                })
                .await
        }
        None => Ok(None),
    }
}

/// Asks where the initial passwords go that will be made; none when the person gave up, and then they go nowhere but
/// into the files themselves.
#[tauri::command]
pub async fn roster_passwords_place(shell: Shared<'_>, id: u32) -> Result<Option<String>, Fault> {
    let asked = shell.ask(move |shell| {
        let name = shell.file_of(id, "passwords.csv")?;
        Ok::<_, Fault>(shell.desktop().pick_place(&name))
    });
    let place = asked.await??;
    shell
        .with(id, move |list, _, _| {
            let name = place.as_deref().map(name_of);
            list.passwords = place;
            Ok(name)
        })
        .await
}

/// Writes the files to the chosen folder; `accept` names codes of errors knowingly accepted. Initial passwords are made
/// here, go into the files, and are forgotten.
#[tauri::command]
pub async fn roster_write(
    shell: Shared<'_>,
    id: u32,
    accept: Vec<String>,
    replace: bool,
    manifest: bool,
    language: Language,
) -> Result<Written, Fault> {
    shell
        .with(id, move |list, shell, pace| {
            let folder = list.folder.clone().ok_or(ShellFault::FolderMissing)?;
            let set = Set::make(list, &accept, manifest.then_some(language), language, pace)?;
            set.put_down(&folder, list.passwords.as_deref(), replace)?;
            list.document.written();
            shell.set_written(folder.join(&set.files[0].name));
            Ok(set.told(list, &folder))
        })
        .await
}

/// Writes a template for the customer; none when the person gave up.
#[tauri::command]
pub async fn template_write(
    shell: Shared<'_>,
    profile: String,
    sample: bool,
) -> Result<Option<WrittenFile>, Fault> {
    let file = template(&profile, sample)?;
    let name = file.name.clone();
    let asked = shell.ask(move |shell| shell.desktop().pick_place(&name));
    match asked.await? {
        Some(place) => {
            shell
                .work(move |shell, _| put_down(shell, place, &file).map(Some))
                .await
        }
        None => Ok(None),
    }
}

/// Shows what was written last in the file manager.
#[tauri::command]
pub async fn show_written(shell: Shared<'_>) -> Result<(), Fault> {
    let file = shell.written()?;
    Ok(shell
        .ask(move |shell| shell.desktop().show(&file))
        .await??)
}

/// Bytes of the operating system, for initial passwords.
fn random(bytes: &mut [u8]) -> Result<(), Fault> {
    getrandom::fill(bytes).map_err(|error| Fault::new("randomness-missing").detail(error))
}

/// Writes one file to the place chosen for it; the dialog has asked about replacing.
pub fn put_down(shell: &Shell, place: PathBuf, file: &OutFile) -> Result<WrittenFile, Fault> {
    jetbridge_disk::write_one(&place, &file.bytes, true).map_err(ShellFault::from)?;
    let name = name_of(&place);
    shell.set_written(place);
    Ok(WrittenFile { name, ..told(file) })
}

/// Writes a file to a place the person chooses; its name, or none when they gave up.
pub async fn put_file(
    shell: &Arc<Shell>,
    proposed: impl Into<String>,
    bytes: impl Into<Vec<u8>>,
) -> Result<Option<String>, Fault> {
    let (proposed, bytes) = (proposed.into(), bytes.into());
    let asked = shell.ask(move |shell| shell.desktop().pick_place(&proposed));
    let Some(place) = asked.await? else {
        return Ok(None);
    };
    let write = move |shell: &Shell, _: &mut Pace<'_>| {
        jetbridge_disk::write_one(&place, &bytes, true).map_err(ShellFault::from)?;
        let name = name_of(&place);
        shell.set_written(place);
        Ok(Some(name))
    };
    shell.work(write).await
}

/// The folder the files are to go to, and which of their names it has already.
fn chosen(list: &mut List, folder: PathBuf, manifest: bool) -> ChosenFolder {
    let files = list.document.preview(0);
    let names = files.iter().map(|file| file.name.as_str());
    let more = MANIFEST.into_iter().filter(|_| manifest);
    let existing = jetbridge_disk::existing(&folder, names.chain(more));
    let read = list.path.as_deref();
    let is_own = |name: &&String| read.is_some_and(|path| path == folder.join(name));
    let chosen = ChosenFolder {
        name: name_of(&folder),
        own: existing.iter().find(is_own).cloned(),
        existing,
    };
    list.folder = Some(folder);
    chosen
}

/// The manifest's files, for programs and for people.
const MANIFEST: [&str; 2] = ["manifest.json", "manifest.html"];

/// Everything that is written together.
struct Set {
    files: Vec<OutFile>,
    manifest: Vec<(&'static str, String)>,
    passwords: Option<OutFile>,
}

impl Set {
    /// Makes it; a manifest in the language given.
    fn make(
        list: &List,
        accept: &[String],
        manifest: Option<Language>,
        language: Language,
        pace: &mut Pace<'_>,
    ) -> Result<Self, Fault> {
        let document = &list.document;
        let review = document.review_making_with(None, &mut random, &mut pace.steps())?;
        let cleared = cleared(review, accept)?;
        let files = files_of(&cleared);
        let headings = ["user-name", "display-name", "password"].map(|id| {
            let id = format!("passwords-heading-{id}");
            phrase::text(&id, &Params::new(), language)
        });
        let passwords = list
            .passwords
            .as_ref()
            .and_then(|_| passwords_file(&cleared, headings.each_ref().map(String::as_str)));
        let view = document.view(list.id);
        let source = &view.source.file;
        let sheets = manifest.map(|language| {
            let manifest = Manifest::new(source, &view.target.profile, &files);
            MANIFEST
                .into_iter()
                .zip([manifest.json(), manifest.html(language)])
                .collect()
        });
        if !pace.at(Work::Write, view.rows as usize, Some(view.rows as usize)) {
            return Err(Fault::new("stopped"));
        }
        Ok(Self {
            files,
            manifest: sheets.unwrap_or_default(),
            passwords,
        })
    }

    /// Puts it down, all of it or nothing. The dialog has asked whether the passwords may replace a file.
    fn put_down(
        &self,
        folder: &Path,
        passwords: Option<&Path>,
        replace: bool,
    ) -> Result<(), Fault> {
        let names = self.files.iter().map(|file| file.name.as_str());
        let names = names.chain(self.manifest.iter().map(|(name, _)| *name));
        let taken = jetbridge_disk::existing(folder, names);
        if !replace && !taken.is_empty() {
            return Err(ShellFault::FileExists { names: taken }.into());
        }
        let ordinary = self
            .manifest
            .iter()
            .map(|(name, text)| (*name, text.as_bytes(), false));
        let files = self.files.iter();
        let files = files.map(|file| (file.name.as_str(), file.bytes.as_slice(), file.secret));
        let mut set: Vec<(PathBuf, &[u8], bool)> = files
            .chain(ordinary)
            .map(|(name, bytes, secret)| (folder.join(name), bytes, secret))
            .collect();
        if let (Some(file), Some(place)) = (&self.passwords, passwords) {
            set.push((place.to_owned(), &file.bytes, true));
        }
        let placed: Vec<Placement<'_>> = set
            .iter()
            .map(|(path, bytes, secret)| Placement {
                path,
                bytes,
                readers: if *secret {
                    Readers::Owner
                } else {
                    Readers::Ordinary
                },
            })
            .collect();
        Ok(jetbridge_disk::write_placed(&placed, true).map_err(ShellFault::from)?)
    }

    fn told(&self, list: &List, folder: &Path) -> Written {
        let passwords = self.passwords.as_ref().and(list.passwords.as_deref());
        Written {
            folder: name_of(folder),
            files: self.files.iter().map(told).collect(),
            manifest: self
                .manifest
                .iter()
                .map(|(name, _)| (*name).to_owned())
                .collect(),
            passwords: passwords.map(name_of),
            secret: self.files.iter().any(|file| file.secret),
            roster: list.view(),
        }
    }
}

fn told(file: &OutFile) -> WrittenFile {
    WrittenFile {
        name: file.name.clone(),
        users: file.users,
        bytes: file.bytes.len() as u64,
        sha256: file.sha256.clone(),
    }
}
