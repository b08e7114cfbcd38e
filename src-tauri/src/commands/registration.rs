//! The app registration: its steps, its scripts, the manifest that is checked.

use jetbridge_core::facts::HandTick;
use jetbridge_core::fault::Fault;
use jetbridge_core::phrase::Language;
use jetbridge_core::registration::Form;
use jetbridge_core::registration::view::{KnownFacts, RegistrationView};

use super::Shared;
use super::writing::put_file;
use crate::state::today;

/// Everything about the registration.
#[tauri::command]
pub async fn registration_view(shell: Shared<'_>) -> Result<RegistrationView, Fault> {
    shell.registration(|_, _| Ok(())).await
}

/// Says anew what is known of the customer.
#[tauri::command]
pub async fn registration_tell(
    shell: Shared<'_>,
    facts: KnownFacts,
) -> Result<RegistrationView, Fault> {
    shell
        .registration(move |_, desk| {
            desk.tell(facts);
            Ok(())
        })
        .await
}

/// Ticks a step, or takes the tick away.
#[tauri::command]
pub async fn registration_tick(
    shell: Shared<'_>,
    step: String,
    done: bool,
) -> Result<RegistrationView, Fault> {
    shell
        .registration(move |_, desk| {
            desk.tick(&step, done.then(|| HandTick::on(today())));
            Ok(())
        })
        .await
}

/// Puts a text on the table as manifest; without any, the clipboard's.
#[tauri::command]
pub async fn registration_paste(
    shell: Shared<'_>,
    text: Option<String>,
) -> Result<RegistrationView, Fault> {
    shell
        .registration(move |shell, desk| {
            let text = text.map_or_else(|| shell.desktop().clipboard(), Ok)?;
            desk.put(text.as_bytes(), "");
            Ok(())
        })
        .await
}

/// Asks for a manifest in the system's dialog; none when the person gave up.
#[tauri::command]
pub async fn registration_open(shell: Shared<'_>) -> Result<Option<RegistrationView>, Fault> {
    let asked = shell.ask(|shell| shell.desktop().pick_manifest());
    match asked.await? {
        Some(path) => shell.open_manifest(&path).await.map(Some),
        None => Ok(None),
    }
}

/// Takes the manifest off the table.
#[tauri::command]
pub async fn registration_clear(shell: Shared<'_>) -> Result<RegistrationView, Fault> {
    shell
        .registration(|_, desk| {
            desk.clear();
            Ok(())
        })
        .await
}

/// Puts the repaired manifest in its place.
#[tauri::command]
pub async fn registration_repair(shell: Shared<'_>) -> Result<RegistrationView, Fault> {
    shell
        .registration(|_, desk| {
            desk.repair(Some(today()));
            Ok(())
        })
        .await
}

/// Takes the last change back.
#[tauri::command]
pub async fn registration_undo(shell: Shared<'_>) -> Result<RegistrationView, Fault> {
    shell
        .registration(|_, desk| {
            desk.undo();
            Ok(())
        })
        .await
}

/// Does again what was taken back.
#[tauri::command]
pub async fn registration_redo(shell: Shared<'_>) -> Result<RegistrationView, Fault> {
    shell
        .registration(|_, desk| {
            desk.redo();
            Ok(())
        })
        .await
}

/// The plan as a script or a document.
#[tauri::command]
pub async fn registration_script(
    shell: Shared<'_>,
    form: String,
    language: Language,
) -> Result<String, Fault> {
    let form = Form::named(&form).unwrap_or(Form::Markdown);
    shell.registration_script(form, language).await
}

/// Writes the plan as a file to a place the person chooses; its name, or none when they gave up.
#[tauri::command]
pub async fn registration_save(
    shell: Shared<'_>,
    form: String,
    language: Language,
) -> Result<Option<String>, Fault> {
    let form = Form::named(&form).unwrap_or(Form::Markdown);
    let text = shell.registration_script(form, language).await?;
    put_file(&shell, form.file_name(), text).await
}

/// Opens the place where registrations are made, in the browser.
#[tauri::command]
pub async fn portal_open(shell: Shared<'_>) -> Result<(), Fault> {
    Ok(shell.ask(|shell| shell.desktop().portal()).await??)
}
