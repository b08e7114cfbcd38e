//! The test of a connection before it is saved, and saving it.

use jetbridge_core::connection::document::ConnectionView;
use jetbridge_core::fault::Fault;
use jetbridge_core::phrase::Language;

use super::Shared;
use crate::wire::TestView;

/// How the test of the connection stands.
#[tauri::command]
pub async fn test_view(shell: Shared<'_>) -> Result<TestView, Fault> {
    shell.work(|shell, _| shell.test_view()).await
}

/// Begins to test; how it goes is told.
#[tauri::command]
pub async fn test_begin(shell: Shared<'_>, language: Language) -> Result<TestView, Fault> {
    let shared = shell.inner().clone();
    shell.work(move |_, _| shared.test_begin(language)).await
}

/// Gives up; what was found so far stays.
#[tauri::command]
pub async fn test_cancel(shell: Shared<'_>) -> Result<(), Fault> {
    shell.test_cancel();
    Ok(())
}

/// Copies the test as text.
#[tauri::command]
pub async fn test_copy(shell: Shared<'_>, language: Language) -> Result<(), Fault> {
    shell.work(move |shell, _| shell.test_copy(language)).await
}

/// Sends user name and password of the string as Business Central would.
#[tauri::command]
pub async fn test_as_business_central(shell: Shared<'_>) -> Result<TestView, Fault> {
    shell.test_as_business_central().await
}

/// Saves the connection, and puts down how it was tested.
#[tauri::command]
pub async fn connection_save(shell: Shared<'_>) -> Result<ConnectionView, Fault> {
    let shared = shell.inner().clone();
    shell.work(move |_, _| shared.save_connection()).await
}
