//! The connection of the customer: its string, its fields, what comes in and what goes out.

use jetbridge_core::connection::document::view::{ComparedView, Reader};
use jetbridge_core::connection::document::{ConnectionEdit, ConnectionView};
use jetbridge_core::fault::Fault;

use super::Shared;
use crate::material;
use crate::reveal;
use crate::state::COPIED;
use crate::wire::{ConnectionTaken, Picture};

/// The connection as it stands.
#[tauri::command]
pub async fn connection_view(shell: Shared<'_>) -> Result<ConnectionView, Fault> {
    shell.connection(|_| Ok(())).await
}

/// Changes it. Letters of secrets come this way, one by one, and never go back.
#[tauri::command]
pub async fn connection_edit(
    shell: Shared<'_>,
    edit: ConnectionEdit,
) -> Result<ConnectionView, Fault> {
    shell.edit_connection(edit).await
}

/// Takes the last change back.
#[tauri::command]
pub async fn connection_undo(shell: Shared<'_>) -> Result<ConnectionView, Fault> {
    shell
        .connection_settled(|document| {
            document.undo();
            Ok(())
        })
        .await
}

/// Does again what was taken back.
#[tauri::command]
pub async fn connection_redo(shell: Shared<'_>) -> Result<ConnectionView, Fault> {
    shell
        .connection_settled(|document| {
            document.redo();
            Ok(())
        })
        .await
}

/// Pastes the clipboard, which is read here, over a stretch of the shown text; over all of it a string is taken out of
/// its wrapping.
#[tauri::command]
pub async fn connection_paste(
    shell: Shared<'_>,
    start: u32,
    end: u32,
) -> Result<ConnectionView, Fault> {
    let text = shell.ask(|shell| shell.desktop().clipboard()).await??;
    shell
        .connection_settled(move |document| document.paste(start, end, &text))
        .await
}

/// Takes the connection string on the clipboard in place of the text.
#[tauri::command]
pub async fn connection_take(shell: Shared<'_>) -> Result<ConnectionTaken, Fault> {
    let text = shell.ask(|shell| shell.desktop().clipboard()).await??;
    let shared = shell.inner().clone();
    shell.work(move |_, _| shared.take_connection(&text)).await
}

/// Asks for a file and takes the connection string in it; none when the person gave up.
#[tauri::command]
pub async fn connection_open(shell: Shared<'_>) -> Result<Option<ConnectionTaken>, Fault> {
    let shared = shell.inner().clone();
    match shell.ask(|shell| shell.desktop().pick_settings()).await? {
        Some(path) => shell
            .work(move |_, _| shared.take_connection(&material::text(&path)?))
            .await
            .map(Some),
        None => Ok(None),
    }
}

/// Takes one of several strings that were found.
#[tauri::command]
pub async fn connection_choose(shell: Shared<'_>, number: u32) -> Result<ConnectionView, Fault> {
    let shared = shell.inner().clone();
    shell
        .work(move |_, _| shared.choose_connection(number as usize))
        .await
}

/// Pastes the clipboard into the field of a secret.
#[tauri::command]
pub async fn connection_paste_secret(
    shell: Shared<'_>,
    field: String,
) -> Result<ConnectionView, Fault> {
    let text = shell.ask(|shell| shell.desktop().clipboard()).await??;
    shell
        .connection_settled(move |document| {
            document.paste_secret(&field, &text);
            Ok(())
        })
        .await
}

/// Copies the string for a reader. One with a secret leaves the clipboard again: the answer says after how many seconds.
#[tauri::command]
pub async fn connection_copy(shell: Shared<'_>, reader: Reader) -> Result<u32, Fault> {
    let shared = shell.inner().clone();
    shell
        .work(move |shell, _| {
            let text = shell.of_connection(|document| document.outgoing(reader.into()))??;
            let time = match reader {
                Reader::BusinessCentral => None,
                Reader::Tools => Some(COPIED),
            };
            shared.hand_over(text, time)
        })
        .await
}

/// A held secret as pixels, for as long as somebody holds the button; none when nothing is held.
#[tauri::command]
pub async fn connection_reveal(shell: Shared<'_>, field: String) -> Result<Option<Picture>, Fault> {
    shell
        .work(move |shell, _| {
            let secret = shell.of_connection(|document| document.secret(&field))?;
            Ok(secret.map(|secret| reveal::draw(&secret)))
        })
        .await
}

/// Compares the connection with the string on the clipboard, or in a file that is asked for.
#[tauri::command]
pub async fn connection_compare(
    shell: Shared<'_>,
    file: bool,
) -> Result<Option<Vec<ComparedView>>, Fault> {
    let text = if file {
        let path = shell.ask(|shell| shell.desktop().pick_settings()).await?;
        path.map(|path| material::text(&path))
    } else {
        Some(shell.ask(|shell| shell.desktop().clipboard()).await?)
    };
    let Some(text) = text.transpose()? else {
        return Ok(None);
    };
    shell
        .work(move |shell, _| shell.compare_connection(&text))
        .await
        .map(Some)
}
