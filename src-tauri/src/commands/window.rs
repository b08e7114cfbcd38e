//! The window itself: what it needs to begin, what it is told, how it looks.

use jetbridge_core::fault::Fault;
use jetbridge_core::roster::document::{keys, profiles};
use tauri::ipc::Channel;
use tauri::{AppHandle, Runtime};

use super::Shared;
use crate::preferences::Preferences;
use crate::wire::{Platform, Start, Told};

/// What the window needs before it draws.
#[tauri::command]
pub async fn start<R: Runtime>(app: AppHandle<R>, shell: Shared<'_>) -> Result<Start, Fault> {
    Ok(Start {
        preferences: Preferences::load(&app, &shell),
        version: env!("CARGO_PKG_VERSION"),
        platform: Platform::HERE,
        profiles: profiles(),
        keys: keys(),
        customer: shell.engagement().view(),
        roster: shell.current_list().await,
    })
}

/// Opens the line over which the window is told what it has not asked for.
#[tauri::command]
pub fn listen(shell: Shared<'_>, channel: Channel<Told>) {
    shell.listen(channel);
}

/// Remembers how the window looks.
#[tauri::command]
pub async fn preferences_set<R: Runtime>(
    app: AppHandle<R>,
    shell: Shared<'_>,
    preferences: Preferences,
) -> Result<(), Fault> {
    shell.desktop().wear(preferences.theme);
    Ok(preferences.save(&app, &shell)?)
}

/// The page broke its own policy for content: a defect of ours, so it belongs in the log. `directive` is the rule,
/// `line` where in the page's script.
#[tauri::command]
pub fn policy_violated(directive: String, line: u32) {
    log::error!("content policy broken: {directive:?} at line {line}");
}

/// Names the window.
#[tauri::command]
pub fn title_set(shell: Shared<'_>, title: String) {
    shell.desktop().title(&title);
}

/// Ends the app, as closing its window does.
#[tauri::command]
pub fn quit(shell: Shared<'_>) {
    shell.desktop().quit();
}

/// Stops the long work that is going on.
#[tauri::command]
pub fn cancel(shell: Shared<'_>) {
    shell.stop();
}
