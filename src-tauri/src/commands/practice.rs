//! The practice tenant: begins with the practice customer, and what is to go wrong there.

use jetbridge_core::fault::Fault;
use jetbridge_core::phrase::Language;

use super::Shared;
use crate::wire::PracticeView;

/// Starts the practice tenant, or tells how it stands; its pages speak this language.
#[tauri::command]
pub async fn practice_begin(shell: Shared<'_>, language: Language) -> Result<PracticeView, Fault> {
    shell
        .work(move |shell, _| shell.practice_begin(language))
        .await
}

/// Makes something go wrong, or right again.
#[tauri::command]
pub async fn practice_switch(
    shell: Shared<'_>,
    trouble: String,
    on: bool,
) -> Result<PracticeView, Fault> {
    shell
        .work(move |shell, _| shell.practice_switch(&trouble, on))
        .await
}

/// Opens the panel in the browser.
#[tauri::command]
pub async fn practice_panel(shell: Shared<'_>) -> Result<(), Fault> {
    shell.work(|shell, _| shell.practice_panel()).await
}

/// Stops the practice tenant.
#[tauri::command]
pub async fn practice_stop(shell: Shared<'_>) -> Result<PracticeView, Fault> {
    shell.work(|shell, _| Ok(shell.practice_stop())).await
}
