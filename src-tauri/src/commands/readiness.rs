//! *Sign-in and checks*: signing in, waiting, signing out.

use jetbridge_core::fault::Fault;
use jetbridge_core::phrase::Language;

use super::Shared;
use crate::wire::{SignInAsk, SignInView};

/// How the sign-in of the open customer stands.
#[tauri::command]
pub async fn sign_in_view(shell: Shared<'_>) -> Result<SignInView, Fault> {
    shell.work(|shell, _| shell.sign_in_view()).await
}

/// Begins to sign in; how it goes is told.
#[tauri::command]
pub async fn sign_in_begin(shell: Shared<'_>, ask: SignInAsk) -> Result<(), Fault> {
    shell.sign_in_begin(ask);
    Ok(())
}

/// Gives up waiting for the person.
#[tauri::command]
pub async fn sign_in_cancel(shell: Shared<'_>) -> Result<(), Fault> {
    shell.sign_in_cancel();
    Ok(())
}

/// Ends the waiting with the error that the browser shows; false when the text holds none.
#[tauri::command]
pub async fn sign_in_read_off(shell: Shared<'_>, text: String) -> Result<bool, Fault> {
    shell
        .work(move |shell, _| Ok(shell.sign_in_read_off(&text)))
        .await
}

/// Opens the browser once more.
#[tauri::command]
pub async fn sign_in_browse(shell: Shared<'_>) -> Result<(), Fault> {
    shell.work(|shell, _| shell.sign_in_browse()).await
}

/// Puts the address for the browser on the clipboard; the window never sees it.
#[tauri::command]
pub async fn sign_in_copy(shell: Shared<'_>) -> Result<(), Fault> {
    shell.work(|shell, _| shell.sign_in_copy()).await
}

/// Asks in the browser for the consent that Business Central lacks.
#[tauri::command]
pub async fn sign_in_consent(shell: Shared<'_>, language: Language) -> Result<(), Fault> {
    shell.sign_in_consent(language);
    Ok(())
}

/// Removes everything of the session from this computer.
#[tauri::command]
pub async fn sign_out(shell: Shared<'_>) -> Result<SignInView, Fault> {
    shell.sign_out().await
}
