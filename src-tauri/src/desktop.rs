//! What the desktop does for the app: dialogs, clipboard, file manager.
//!
//! A path that a person chose enters the app here and never reaches the web view. The tests put prepared answers in
//! place of [`System`], so every command can be asked without a screen.

use std::path::{Path, PathBuf};

use arboard::Clipboard;
#[cfg(target_os = "macos")]
use arboard::SetExtApple as _;
#[cfg(all(unix, not(target_os = "macos")))]
use arboard::SetExtLinux as _;
#[cfg(windows)]
use arboard::SetExtWindows as _;
use jetbridge_core::secret::Secret;
use tauri::{AppHandle, Manager, Runtime};
use tauri_plugin_clipboard_manager::ClipboardExt;
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, MessageDialogButtons, MessageDialogKind};
use tauri_plugin_opener::OpenerExt;

use crate::MAIN;
use crate::fault::ShellFault;
use crate::preferences::Theme;

/// The endings of lists that can be read.
pub const LISTS: &[&str] = &[
    "csv", "txt", "tsv", "tab", "xlsx", "xlsm", "xls", "xlsb", "ods",
];

/// The endings of files a connection string may stand in.
pub const SETTINGS: &[&str] = &["config", "xml", "json", "txt"];
/// Where registrations are made.
const PORTAL: &str = "https://entra.microsoft.com/";

/// What the desktop does for the app. The dialogs wait for the person: never call them on the main thread.
pub trait Desktop: Send + Sync {
    /// The list to open; none when the person gave up.
    fn pick_list(&self) -> Option<PathBuf>;
    /// The customer's file to take in; none when the person gave up.
    fn pick_customer(&self) -> Option<PathBuf>;
    /// The settings file to open; none when the person gave up.
    fn pick_settings(&self) -> Option<PathBuf>;
    /// The manifest of an app registration to open; none when the person gave up.
    fn pick_manifest(&self) -> Option<PathBuf>;
    /// The file with a certificate and its key; none when the person gave up.
    fn pick_certificate(&self) -> Option<PathBuf>;
    /// The snapshot of an environment to open; none when the person gave up.
    fn pick_snapshot(&self) -> Option<PathBuf>;
    /// The folder to write to, looked for from the folder `near`; none when the person gave up.
    fn pick_folder(&self, near: Option<&Path>) -> Option<PathBuf>;
    /// Where to write one file of the proposed name; none when the person gave up.
    fn pick_place(&self, name: &str) -> Option<PathBuf>;
    /// The text on the clipboard.
    ///
    /// # Errors
    /// When there is no clipboard, or no text on it.
    fn clipboard(&self) -> Result<String, ShellFault>;
    /// Puts text on the clipboard.
    ///
    /// # Errors
    /// When there is no clipboard.
    fn copy(&self, text: String) -> Result<(), ShellFault>;
    /// Puts a secret on the clipboard, outside the clipboard's history where the system keeps one.
    ///
    /// # Errors
    /// When there is no clipboard.
    fn copy_secret(&self, text: &Secret) -> Result<(), ShellFault>;
    /// Empties the clipboard if this still lies there.
    fn forget(&self, text: &Secret);
    /// Opens the Entra admin centre in the browser.
    ///
    /// # Errors
    /// When the browser does not start.
    fn portal(&self) -> Result<(), ShellFault>;
    /// Draws the parts that are the system's, such as the title bar, in a theme.
    fn wear(&self, theme: Theme);
    /// Shows the window and gives it the keyboard.
    fn appear(&self);
    /// Names the window.
    fn title(&self, title: &str);
    /// Ends the app; where something is not written it is asked first.
    fn quit(&self);
    /// Shows a file in the file manager.
    ///
    /// # Errors
    /// When the file manager does not start.
    fn show(&self, file: &Path) -> Result<(), ShellFault>;
    /// Asks a question in the system's own dialog; true when it was answered with its verb.
    fn confirm(&self, question: &Question) -> bool;
    /// Opens an address in the system's browser.
    ///
    /// # Errors
    /// When no browser starts.
    fn browse(&self, address: &str) -> Result<(), ShellFault>;
}

/// A question of the system's own dialog.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    /// What is asked.
    pub title: String,
    /// What comes of it.
    pub text: String,
    /// The button that does it.
    pub verb: String,
    /// The button that changes nothing.
    pub keep: String,
}

/// The real desktop.
pub struct System<R: Runtime>(pub AppHandle<R>);

impl<R: Runtime> System<R> {
    /// A dialog that belongs to the window, titled and filtered by the system's own words only.
    fn dialog(&self) -> FileDialogBuilder<R> {
        let dialog = self.0.dialog().file();
        match self.0.get_webview_window(MAIN) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

impl<R: Runtime> System<R> {
    fn pick(&self, endings: &[&str]) -> Option<PathBuf> {
        // The filter of some systems tells CSV from csv.
        let upper: Vec<String> = endings.iter().map(|ending| ending.to_uppercase()).collect();
        let both: Vec<&str> = endings
            .iter()
            .copied()
            .chain(upper.iter().map(String::as_str))
            .collect();
        self.dialog()
            .add_filter(endings.join(", "), &both)
            .add_filter("*", &["*"])
            .blocking_pick_file()
            .and_then(|path| path.into_path().ok())
    }
}

impl<R: Runtime> Desktop for System<R> {
    fn pick_list(&self) -> Option<PathBuf> {
        self.pick(LISTS)
    }

    fn pick_settings(&self) -> Option<PathBuf> {
        self.pick(SETTINGS)
    }

    fn pick_customer(&self) -> Option<PathBuf> {
        self.dialog()
            .add_filter("json", &["json"])
            .add_filter("*", &["*"])
            .blocking_pick_file()
            .and_then(|path| path.into_path().ok())
    }

    fn pick_manifest(&self) -> Option<PathBuf> {
        self.dialog()
            .add_filter("json, txt", &["json", "JSON", "txt", "TXT"])
            .add_filter("*", &["*"])
            .blocking_pick_file()
            .and_then(|path| path.into_path().ok())
    }

    fn pick_certificate(&self) -> Option<PathBuf> {
        self.pick(&["pem", "crt", "cer", "key"])
    }

    fn pick_snapshot(&self) -> Option<PathBuf> {
        self.pick(&["json"])
    }

    fn pick_folder(&self, near: Option<&Path>) -> Option<PathBuf> {
        let dialog = match near {
            Some(folder) => self.dialog().set_directory(folder),
            None => self.dialog(),
        };
        dialog
            .blocking_pick_folder()
            .and_then(|path| path.into_path().ok())
    }

    fn pick_place(&self, name: &str) -> Option<PathBuf> {
        self.dialog()
            .set_file_name(name)
            .blocking_save_file()
            .and_then(|path| path.into_path().ok())
    }

    fn clipboard(&self) -> Result<String, ShellFault> {
        Ok(self.0.clipboard().read_text()?)
    }

    fn copy(&self, text: String) -> Result<(), ShellFault> {
        Ok(self.0.clipboard().write_text(text)?)
    }

    fn copy_secret(&self, text: &Secret) -> Result<(), ShellFault> {
        Ok(Clipboard::new()?
            .set()
            .exclude_from_history()
            .text(text.expose())?)
    }

    fn forget(&self, text: &Secret) {
        // Without a clipboard nothing lies there.
        let Ok(mut clipboard) = Clipboard::new() else {
            return;
        };
        if clipboard
            .get_text()
            .is_ok_and(|there| Secret::new(there) == *text)
        {
            // What cannot be emptied can be written over.
            let _ = clipboard.clear().or_else(|_| clipboard.set_text(""));
        }
    }

    fn confirm(&self, question: &Question) -> bool {
        let Question {
            title,
            text,
            verb,
            keep,
        } = question.clone();
        let dialog = self.0.dialog().message(text).title(title);
        let dialog = dialog
            .kind(MessageDialogKind::Warning)
            .buttons(MessageDialogButtons::OkCancelCustom(verb, keep));
        match self.0.get_webview_window(MAIN) {
            Some(window) => dialog.parent(&window),
            None => dialog,
        }
        .blocking_show()
    }

    fn portal(&self) -> Result<(), ShellFault> {
        let opener = self.0.opener();
        opener
            .open_url(PORTAL, None::<&str>)
            .map_err(ShellFault::BrowserStart)
    }

    fn wear(&self, theme: Theme) {
        self.0.set_theme(theme.of_frame());
    }

    fn appear(&self) {
        if let Some(window) = self.0.get_webview_window(MAIN) {
            // A window that does not come to the front can still be found among the others.
            let _ = window.show().and_then(|()| window.set_focus());
        }
    }

    fn title(&self, title: &str) {
        if let Some(window) = self.0.get_webview_window(MAIN) {
            // A window that keeps its old name still works.
            let _ = window.set_title(title);
        }
    }

    fn quit(&self) {
        self.0.exit(0);
    }

    fn browse(&self, address: &str) -> Result<(), ShellFault> {
        let opened = self.0.opener().open_url(address, None::<&str>);
        // The system's message may name the address, which belongs to one attempt.
        opened.map_err(|_| ShellFault::BrowserMissing)
    }

    fn show(&self, file: &Path) -> Result<(), ShellFault> {
        // A Linux desktop without a file manager on its message bus can still open the folder.
        let opener = self.0.opener();
        let folder = file.parent().unwrap_or(file).to_string_lossy();
        Ok(opener
            .reveal_item_in_dir(file)
            .or_else(|_| opener.open_path(folder, None::<&str>))?)
    }
}
