//! What leaves the app: files for the importer, templates for the customer.

use std::path::PathBuf;

use jetbridge_core::fault::Fault;
use jetbridge_core::roster::document::{OutFile, template};
use jetbridge_core::roster::view::{FilePreview, WrittenFile};
use jetbridge_disk::NewFile;

use super::Shared;
use crate::fault::ShellFault;
use crate::material::name_of;
use crate::state::{List, Shell};
use crate::wire::{ChosenFolder, Written};

/// The files that would be written, with their first lines.
#[tauri::command]
pub async fn roster_preview(
    shell: Shared<'_>,
    id: u32,
    lines: u32,
) -> Result<Vec<FilePreview>, Fault> {
    shell
        .with(id, move |list, _, _| Ok(list.document.preview(lines)))
        .await
}

/// Asks for the folder to write to; none when the person gave up.
#[tauri::command]
pub async fn roster_folder(shell: Shared<'_>, id: u32) -> Result<Option<ChosenFolder>, Fault> {
    let asked = shell.ask(move |shell| {
        let near = shell.near(id)?;
        Ok::<_, ShellFault>(shell.desktop().pick_folder(near.as_deref()))
    });
    match asked.await?? {
        Some(folder) => {
            shell
                .with(id, move |list, _, _| Ok(Some(chosen(list, folder))))
                .await
        }
        None => Ok(None),
    }
}

/// Writes the files to the chosen folder; `accept` names codes of errors knowingly accepted.
#[tauri::command]
pub async fn roster_write(
    shell: Shared<'_>,
    id: u32,
    accept: Vec<String>,
    replace: bool,
) -> Result<Written, Fault> {
    shell
        .with(id, move |list, shell, pace| {
            let folder = list.folder.clone().ok_or(ShellFault::FolderMissing)?;
            let steps = &mut pace.steps();
            let files = list.document.write_with(&accept, &mut random, steps)?;
            jetbridge_disk::write_all(&folder, &parts(&files), replace)
                .map_err(ShellFault::from)?;
            list.document.written();
            shell.set_written(folder.join(&files[0].name));
            Ok(Written {
                folder: name_of(&folder),
                files: files.iter().map(told).collect(),
            })
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
fn put_down(shell: &Shell, place: PathBuf, file: &OutFile) -> Result<WrittenFile, Fault> {
    jetbridge_disk::write_one(&place, &file.bytes, true).map_err(ShellFault::from)?;
    let name = name_of(&place);
    shell.set_written(place);
    Ok(WrittenFile { name, ..told(file) })
}

/// The folder the files are to go to, and which of their names it has already.
fn chosen(list: &mut List, folder: PathBuf) -> ChosenFolder {
    let files = list.document.preview(0);
    let names = files.iter().map(|file| file.name.as_str());
    let chosen = ChosenFolder {
        name: name_of(&folder),
        existing: jetbridge_disk::existing(&folder, names),
    };
    list.folder = Some(folder);
    chosen
}

fn parts(files: &[OutFile]) -> Vec<NewFile<'_>> {
    files
        .iter()
        .map(|file| (file.name.as_str(), file.bytes.as_slice()))
        .collect()
}

fn told(file: &OutFile) -> WrittenFile {
    WrittenFile {
        name: file.name.clone(),
        users: file.users,
        bytes: file.bytes.len() as u64,
        sha256: file.sha256.clone(),
    }
}
