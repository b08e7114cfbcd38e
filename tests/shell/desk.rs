//! The app under a mock runtime, at a desk whose person has made up their mind beforehand.

use std::collections::VecDeque;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use jetbridge::{Desktop, MAIN, Question, Shell, ShellFault, Theme, with_commands};
use jetbridge_core::secret::Secret;
use serde_json::{Value, json};
use tauri::http::HeaderMap;
use tauri::ipc::{CallbackFn, InvokeBody, InvokeResponseBody};
use tauri::test::{INVOKE_KEY, MockRuntime, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use tauri::{App, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder};
use tempfile::TempDir;

/// A desktop whose person has made up their mind beforehand.
#[derive(Clone, Default)]
pub struct Prepared(pub Arc<Mutex<Answers>>);

#[derive(Default)]
#[allow(clippy::struct_excessive_bools)] // each records one thing that was asked of the desktop
pub struct Answers {
    /// What the dialogs will answer, in order.
    pub paths: VecDeque<Option<PathBuf>>,
    pub clipboard: Option<String>,
    pub shown: Option<PathBuf>,
    /// What the browser was sent to.
    pub browsed: Vec<String>,
    /// None starts.
    pub no_browser: bool,
    /// How often the window was brought to the screen.
    pub appeared: u32,
    /// What the window is called.
    pub title: String,
    /// The app was told to end.
    pub quit: bool,
    /// What was asked, and what the person answers.
    pub asked: Vec<Question>,
    pub yes: bool,
    pub portal: bool,
}

impl Prepared {
    pub fn next(&self) -> Option<PathBuf> {
        self.0
            .lock()
            .unwrap()
            .paths
            .pop_front()
            .expect("a dialog nobody prepared")
    }
}

impl Desktop for Prepared {
    fn pick_list(&self) -> Option<PathBuf> {
        self.next()
    }
    fn pick_customer(&self) -> Option<PathBuf> {
        self.next()
    }
    fn pick_manifest(&self) -> Option<PathBuf> {
        self.next()
    }
    fn pick_certificate(&self) -> Option<PathBuf> {
        self.next()
    }
    fn pick_snapshot(&self) -> Option<PathBuf> {
        self.next()
    }
    fn pick_folder(&self, _: Option<&Path>) -> Option<PathBuf> {
        self.next()
    }
    fn pick_place(&self, _: &str) -> Option<PathBuf> {
        self.next()
    }
    fn clipboard(&self) -> Result<String, ShellFault> {
        self.0
            .lock()
            .unwrap()
            .clipboard
            .clone()
            .ok_or(ShellFault::ClipboardEmpty)
    }
    fn copy(&self, text: String) -> Result<(), ShellFault> {
        self.0.lock().unwrap().clipboard = Some(text);
        Ok(())
    }
    fn pick_settings(&self) -> Option<PathBuf> {
        self.next()
    }
    fn copy_secret(&self, text: &Secret) -> Result<(), ShellFault> {
        self.copy(text.expose().to_owned())
    }
    fn forget(&self, text: &Secret) {
        let clipboard = &mut self.0.lock().unwrap().clipboard;
        clipboard.take_if(|there| there == text.expose());
    }
    fn portal(&self) -> Result<(), ShellFault> {
        self.0.lock().unwrap().portal = true;
        Ok(())
    }
    fn wear(&self, _: Theme) {}
    fn appear(&self) {
        self.0.lock().unwrap().appeared += 1;
    }
    fn title(&self, title: &str) {
        title.clone_into(&mut self.0.lock().unwrap().title);
    }
    fn quit(&self) {
        self.0.lock().unwrap().quit = true;
    }
    fn confirm(&self, question: &Question) -> bool {
        let mut answers = self.0.lock().unwrap();
        answers.asked.push(question.clone());
        answers.yes
    }
    fn show(&self, file: &Path) -> Result<(), ShellFault> {
        self.0.lock().unwrap().shown = Some(file.to_owned());
        Ok(())
    }
    fn browse(&self, address: &str) -> Result<(), ShellFault> {
        let mut answers = self.0.lock().unwrap();
        answers.browsed.push(address.to_owned());
        if answers.no_browser {
            return Err(ShellFault::BrowserMissing);
        }
        Ok(())
    }
}

/// The app with one window, a desk and a folder of its own.
pub struct Desk {
    app: App<MockRuntime>,
    pub window: WebviewWindow<MockRuntime>,
    pub prepared: Prepared,
    pub folder: TempDir,
}

impl Desk {
    pub fn new() -> Self {
        Self::with_window(MAIN)
    }

    pub fn with_window(label: &str) -> Self {
        Self::at(tempfile::tempdir().unwrap(), label)
    }

    /// The app as it is when it is started again: what it remembers is in the same folder.
    pub fn again(self) -> Self {
        let Self { app, folder, .. } = self;
        drop(app);
        Self::at(folder, MAIN)
    }

    fn at(folder: TempDir, label: &str) -> Self {
        let prepared = Prepared::default();
        let app = with_commands(mock_builder())
            .build(tauri::generate_context!())
            .unwrap();
        let shell = Shell::new(prepared.clone(), folder.path());
        shell.begin(None);
        app.manage(shell);
        let window = WebviewWindowBuilder::new(&app, label, WebviewUrl::default())
            .build()
            .unwrap();
        Self {
            app,
            window,
            prepared,
            folder,
        }
    }

    /// Asks a command; the fault comes back as JSON, as the window gets it.
    pub fn ask(&self, command: &str, args: Value) -> Result<Value, Value> {
        let request = InvokeRequest {
            cmd: command.to_owned(),
            callback: CallbackFn(0),
            error: CallbackFn(1),
            url: self.window.url().unwrap(),
            body: InvokeBody::Json(args),
            headers: HeaderMap::default(),
            invoke_key: INVOKE_KEY.to_owned(),
        };
        get_ipc_response(&self.window, request).map(|body| match body {
            InvokeResponseBody::Json(text) => serde_json::from_str(&text).unwrap(),
            InvokeResponseBody::Raw(_) => panic!("a command answered in bytes"),
        })
    }

    pub fn ok(&self, command: &str, args: Value) -> Value {
        self.ask(command, args)
            .unwrap_or_else(|fault| panic!("{command}: {fault}"))
    }

    /// The code of the fault a command answers with.
    pub fn fault(&self, command: &str, args: Value) -> String {
        match self.ask(command, args) {
            Ok(answer) => panic!("{command} answered {answer}"),
            Err(fault) => fault["code"]
                .as_str()
                .unwrap_or_else(|| panic!("{fault}"))
                .to_owned(),
        }
    }

    pub fn will_choose(&self, path: Option<&Path>) {
        self.prepared
            .0
            .lock()
            .unwrap()
            .paths
            .push_back(path.map(Path::to_owned));
    }

    pub fn file(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        path
    }

    /// Opens a list and gives its number.
    pub fn open(&self, bytes: &[u8]) -> u64 {
        let path = self.file("list.csv", bytes);
        self.will_choose(Some(&path));
        self.ok("roster_open", json!({}))["id"].as_u64().unwrap()
    }
}
