//! *Sign-in and checks*: the staged test, the survey, what came of them, and the history.

use jetbridge_core::fault::Fault;
use jetbridge_core::phrase::Language;
use jetbridge_core::readiness::Asked;
use jetbridge_core::secret::Secret;

use super::Shared;
use super::writing::put_file;
use crate::wire::{ChecksView, EvidenceView};

/// How the checks of the open customer stand.
#[tauri::command]
pub async fn checks_view(shell: Shared<'_>) -> Result<ChecksView, Fault> {
    shell.work(|shell, _| shell.checks_view()).await
}

/// Says what is to be checked.
#[tauri::command]
pub async fn checks_ask(shell: Shared<'_>, asked: Asked) -> Result<ChecksView, Fault> {
    shell.work(move |shell, _| shell.checks_ask(asked)).await
}

/// Begins a run, or tries one stage again; how it goes is told.
#[tauri::command]
pub async fn checks_run(
    shell: Shared<'_>,
    only: Option<String>,
    language: Language,
) -> Result<(), Fault> {
    shell.checks_run(only.as_deref(), language)
}

/// Stops the run.
#[tauri::command]
pub async fn checks_cancel(shell: Shared<'_>) -> Result<(), Fault> {
    shell.checks_cancel();
    Ok(())
}

/// What is behind a stage (`stage/tls`) or an expectation.
#[tauri::command]
pub async fn checks_evidence(shell: Shared<'_>, what: String) -> Result<EvidenceView, Fault> {
    shell
        .work(move |shell, _| shell.checks_evidence(&what))
        .await
}

/// Everything as text, or one stage or expectation.
#[tauri::command]
pub async fn checks_text(
    shell: Shared<'_>,
    what: Option<String>,
    language: Language,
) -> Result<String, Fault> {
    shell
        .work(move |shell, _| shell.checks_text(what.as_deref(), language))
        .await
}

/// A message to whoever puts something right.
#[tauri::command]
pub async fn checks_letter(
    shell: Shared<'_>,
    what: String,
    language: Language,
) -> Result<String, Fault> {
    shell
        .work(move |shell, _| shell.checks_letter(&what, language))
        .await
}

/// Deletes a run of the history.
#[tauri::command]
pub async fn checks_delete(shell: Shared<'_>, at: String) -> Result<ChecksView, Fault> {
    shell.work(move |shell, _| shell.checks_delete(&at)).await
}

/// Brings a deleted run back.
#[tauri::command]
pub async fn checks_undo(shell: Shared<'_>) -> Result<ChecksView, Fault> {
    shell.work(|shell, _| shell.checks_undo()).await
}

/// Deletes it again.
#[tauri::command]
pub async fn checks_redo(shell: Shared<'_>) -> Result<ChecksView, Fault> {
    shell.work(|shell, _| shell.checks_redo()).await
}

/// Writes what was seen where the person says; the name of the file, or none when the person gave up.
#[tauri::command]
pub async fn checks_save(shell: Shared<'_>, people: bool) -> Result<Option<String>, Fault> {
    let snapshot = shell.work(move |shell, _| shell.checks_snapshot(people));
    let (name, bytes) = snapshot.await?;
    put_file(&shell, name, bytes).await
}

/// Asks for a snapshot file and judges it; none when the person gave up.
#[tauri::command]
pub async fn checks_open(shell: Shared<'_>) -> Result<Option<ChecksView>, Fault> {
    let asked = shell.ask(|shell| shell.desktop().pick_snapshot());
    let Some(place) = asked.await? else {
        return Ok(None);
    };
    shell
        .work(move |shell, _| shell.checks_open(&place).map(Some))
        .await
}

/// Back from a snapshot file to what was seen here.
#[tauri::command]
pub async fn checks_close(shell: Shared<'_>) -> Result<ChecksView, Fault> {
    shell.work(|shell, _| shell.checks_close()).await
}

/// Does what Business Central does with user name and password, to find out what refuses it.
#[tauri::command]
pub async fn checks_by_password(
    shell: Shared<'_>,
    user: String,
    password: Option<String>,
) -> Result<ChecksView, Fault> {
    shell
        .checks_by_password(&user, password.map(Secret::new))
        .await
}

/// Asks for the file with the certificate that the app signs in with; none when the person gave up.
#[tauri::command]
pub async fn checks_certificate(shell: Shared<'_>) -> Result<Option<ChecksView>, Fault> {
    let asked = shell.ask(|shell| shell.desktop().pick_certificate());
    let Some(place) = asked.await? else {
        return Ok(None);
    };
    shell
        .work(move |shell, _| shell.checks_certificate(&place).map(Some))
        .await
}
