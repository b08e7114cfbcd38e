//! An open list: opening, looking, changing.

use jetbridge_core::fault::Fault;
use jetbridge_core::roster::document::{Document, Reading, block};
use jetbridge_core::roster::view::{Edit, FindingView, RosterView};

use super::Shared;
use crate::material;
use crate::state::Shell;
use crate::wire::{RosterChanged, Rows};

/// Asks for a file in the system's dialog; none when the person gave up.
#[tauri::command]
pub async fn roster_open(shell: Shared<'_>) -> Result<Option<RosterView>, Fault> {
    match shell.ask(|shell| shell.desktop().pick_list()).await? {
        Some(path) => shell.open_file(path).await.map(Some),
        None => Ok(None),
    }
}

/// Reads pasted material; without any, the clipboard's text.
#[tauri::command]
pub async fn roster_paste(
    shell: Shared<'_>,
    text: Option<String>,
    html: Option<String>,
) -> Result<RosterView, Fault> {
    shell
        .open(move |shell, known, pace| {
            let text = match (text, &html) {
                (None, None) => Some(shell.desktop().clipboard()?),
                (text, _) => text,
            };
            let steps = &mut pace.steps();
            Document::paste_for(known, text.as_deref(), html.as_deref(), steps)
        })
        .await
}

/// Meets what is known of the customer by now; the list is changed only where nobody said otherwise of it.
#[tauri::command]
pub async fn roster_meet(shell: Shared<'_>, id: u32) -> Result<RosterView, Fault> {
    shell.meet(id).await
}

/// An empty list of the target's columns.
#[tauri::command]
pub async fn roster_new(shell: Shared<'_>) -> Result<RosterView, Fault> {
    shell.open(|_, _, _| Ok(Document::typed())).await
}

/// The built-in practice list.
#[tauri::command]
pub async fn roster_practice(shell: Shared<'_>) -> Result<RosterView, Fault> {
    shell.open(|_, _, _| Ok(Document::practice())).await
}

/// Reads the same bytes again, as told; edits made since are dropped.
#[tauri::command]
pub async fn roster_reread(
    shell: Shared<'_>,
    id: u32,
    reading: Reading,
) -> Result<RosterView, Fault> {
    shell
        .with(id, move |list, shell, pace| {
            list.document.reread(&reading, &mut pace.steps())?;
            shell.remember_sheet(list, reading.sheet);
            Ok(list.view())
        })
        .await
}

/// Asks for a freshly downloaded template; its heading row becomes a profile to write. None when the person gave up.
#[tauri::command]
pub async fn roster_load_template(shell: Shared<'_>, id: u32) -> Result<Option<RosterView>, Fault> {
    match shell.ask(|shell| shell.desktop().pick_list()).await? {
        Some(path) => shell
            .change(id, move |document, _| {
                document.load_template(&material::read(&path)?)
            })
            .await
            .map(Some),
        None => Ok(None),
    }
}

/// Closes a list.
#[tauri::command]
pub fn roster_close(shell: Shared<'_>, id: u32) {
    shell.close(id);
}

/// Rows of the list, as far as there are any.
#[tauri::command]
pub async fn roster_rows(
    shell: Shared<'_>,
    id: u32,
    first: u32,
    count: u32,
) -> Result<Rows, Fault> {
    shell
        .look(id, move |list, _, _| {
            Ok(Rows {
                revision: list.document.revision(),
                rows: list.document.rows(first, count),
            })
        })
        .await
}

/// Findings of one kind, in list order.
#[tauri::command]
pub async fn roster_findings(
    shell: Shared<'_>,
    id: u32,
    code: String,
    first: u32,
    count: u32,
) -> Result<Vec<FindingView>, Fault> {
    shell
        .look(id, move |list, _, _| {
            Ok(list.document.findings(&code, first, count))
        })
        .await
}

/// Rows whose text holds the words, without case.
#[tauri::command]
pub async fn roster_find(shell: Shared<'_>, id: u32, text: String) -> Result<Vec<u32>, Fault> {
    shell
        .look(id, move |list, _, pace| {
            list.document.find_with(&text, &mut pace.steps())
        })
        .await
}

/// The next finding after a cell in reading order, wrapping round; of one kind or of any.
#[tauri::command]
pub async fn roster_next(
    shell: Shared<'_>,
    id: u32,
    row: u32,
    column: u32,
    forward: bool,
    code: Option<String>,
) -> Result<Option<FindingView>, Fault> {
    shell
        .look(id, move |list, _, _| {
            Ok(list.document.next(row, column, forward, code.as_deref()))
        })
        .await
}

/// Changes the list; `sight` are the rows the window shows.
#[tauri::command]
pub async fn roster_edit(
    shell: Shared<'_>,
    id: u32,
    edit: Edit,
    sight: Option<Vec<u32>>,
) -> Result<RosterChanged, Fault> {
    let of = shell.engagement();
    shell
        .change_in_sight(id, sight, move |document, pace| {
            document.edit_with(&edit, &mut pace.steps())?;
            if matches!(edit, Edit::Target(_)) {
                Shell::teach(&of, document)?;
            }
            Ok(())
        })
        .await
}

/// Takes the last change back.
#[tauri::command]
pub async fn roster_undo(
    shell: Shared<'_>,
    id: u32,
    sight: Option<Vec<u32>>,
) -> Result<RosterChanged, Fault> {
    shell
        .change_in_sight(id, sight, |document, pace| {
            document.undo_with(&mut pace.steps())
        })
        .await
}

/// Does again what was taken back.
#[tauri::command]
pub async fn roster_redo(
    shell: Shared<'_>,
    id: u32,
    sight: Option<Vec<u32>>,
) -> Result<RosterChanged, Fault> {
    shell
        .change_in_sight(id, sight, |document, pace| {
            document.redo_with(&mut pace.steps())
        })
        .await
}

/// Puts a range on the clipboard as tab-separated text.
#[tauri::command]
pub async fn roster_copy(
    shell: Shared<'_>,
    id: u32,
    row: u32,
    column: u32,
    rows: u32,
    columns: u32,
) -> Result<(), Fault> {
    let text = shell
        .look(id, move |list, _, _| {
            Ok(list.document.copy(row, column, rows, columns))
        })
        .await?;
    shell.ask(move |shell| shell.desktop().copy(text)).await??;
    Ok(())
}

/// The clipboard as a block of texts, for pasting into cells.
#[tauri::command]
pub async fn clipboard_block(shell: Shared<'_>) -> Result<Vec<Vec<String>>, Fault> {
    let text = shell.ask(|shell| shell.desktop().clipboard()).await??;
    Ok(block(&text))
}
