//! What reaches the app without the window asking: files dropped, handed over by a second start, or named on the
//! command line.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use jetbridge_core::finding::Params;
use jetbridge_core::phrase;
use tauri::menu::{Menu, MenuItem, MenuItemKind};
use tauri::{
    AppHandle, DragDropEvent, ExitRequestApi, Manager, Runtime, WebviewUrl, WebviewWindowBuilder,
    WindowEvent,
};

use crate::MAIN;
use crate::desktop::Question;
use crate::preferences::Preferences;
use crate::state::{Shell, is_manifest};
use crate::wire::Told;

/// A page that does not stand by then has trouble of its own, which is better seen than not.
const PATIENCE: Duration = Duration::from_secs(5);

/// Makes the window, hidden, with the size and place it had. [`Shell::appear`] shows it when its page stands: a page
/// that is given its size while it draws for the first time keeps GTK waiting for half a second.
///
/// # Errors
/// When the toolkit cannot make it.
pub fn make<R: Runtime>(app: &AppHandle<R>, shell: &Arc<Shell>) -> tauri::Result<()> {
    let Preferences {
        theme, language, ..
    } = Preferences::load(app, shell);
    let mut windows = app.config().app.windows.iter();
    let mut config = windows
        .find(|config| config.label == MAIN)
        .cloned()
        .ok_or(tauri::Error::WindowNotFound)?;
    // The page fetches the words of its language while it asks for the rest.
    config.url = WebviewUrl::App(format!("index.html?{}", language.tag()).into());
    let window = WebviewWindowBuilder::from_config(app, &config)?.build()?;
    shell.desktop().wear(theme);
    let canvas = theme.canvas(window.theme().unwrap_or(tauri::Theme::Light));
    // A window of another colour for the blink of an eye is still a window.
    let _ = window.set_background_color(Some(canvas));
    let shell = Arc::clone(shell);
    thread::spawn(move || {
        thread::sleep(PATIENCE);
        shell.appear();
    });
    Ok(())
}

/// Follows what is dragged over the window and opens what is dropped. The page hears that there is a drag, and
/// later of the list; never of a path.
pub fn on_event<R: Runtime>(window: &tauri::Window<R>, event: &WindowEvent) {
    let shell = Arc::clone(&window.state::<Arc<Shell>>());
    if matches!(event, WindowEvent::CloseRequested { .. }) {
        shell.save_all();
    }
    match event {
        WindowEvent::DragDrop(drag) => on_drag(&shell, drag),
        WindowEvent::CloseRequested { api, .. } if !shell.may_end() => {
            api.prevent_close();
            ask_to_close(window.clone(), shell);
        }
        _ => {}
    }
}

/// The app is to end while its window is open: somebody chose *Quit*. That asks what closing the window asks.
pub fn on_exit<R: Runtime>(app: &AppHandle<R>, api: &ExitRequestApi) {
    let Some(window) = app.get_webview_window(MAIN) else {
        return;
    };
    let shell = Arc::clone(&app.state::<Arc<Shell>>());
    shell.save_all();
    if !shell.may_end() {
        api.prevent_exit();
        ask_to_close(window.as_ref().window(), shell);
    }
}

/// The entry of the app's menu that ends it.
const QUIT: &str = "quit";

/// The app's menu where the system has one (macOS): the usual one, but its last entry asks before it ends the app. The
/// system's own ends it at once, and no event comes before.
pub fn menu<R: Runtime>(app: &AppHandle<R>) -> tauri::Result<Menu<R>> {
    let menu = Menu::default(app)?;
    let first = menu.items()?.into_iter().next();
    if let Some(MenuItemKind::Submenu(own)) = first
        && let Some(MenuItemKind::Predefined(quit)) = own.items()?.last()
    {
        let words = quit.text()?;
        own.remove(quit)?;
        own.append(&MenuItem::with_id(
            app,
            QUIT,
            words,
            true,
            Some("CmdOrCtrl+Q"),
        )?)?;
    }
    Ok(menu)
}

/// An entry of that menu was chosen.
pub fn on_menu<R: Runtime>(app: &AppHandle<R>, id: &str) {
    if id == QUIT {
        app.exit(0);
    }
}

/// The window closes when the person says so; what was not written is lost then.
fn ask_to_close<R: Runtime>(window: tauri::Window<R>, shell: Arc<Shell>) {
    let language = Preferences::load(window.app_handle(), &shell).language;
    let say = |id: &str| phrase::text(id, &Params::new(), language);
    let question = Question {
        title: say("closing-title"),
        text: say("closing-text"),
        verb: say("closing-close"),
        keep: say("closing-keep"),
    };
    tauri::async_runtime::spawn(async move {
        if matches!(shell.ask_once(question).await, Ok(true)) {
            shell.let_end();
            // A window that cannot be closed stays open.
            let _ = window.destroy();
        }
    });
}

fn on_drag(shell: &Arc<Shell>, drag: &DragDropEvent) {
    match drag {
        DragDropEvent::Enter { .. } => shell.tell(Told::Drag(true)),
        DragDropEvent::Leave => shell.tell(Told::Drag(false)),
        DragDropEvent::Drop { paths, .. } => {
            shell.tell(Told::Drag(false));
            open(shell, paths.first().cloned());
        }
        // `Over` follows every movement, and Tauri may add kinds.
        _ => {}
    }
}

/// A second start hands over its arguments and ends; the first window comes to the front and opens what they name.
pub fn on_second_start<R: Runtime>(app: &AppHandle<R>, args: Vec<String>, folder: &str) {
    if let Some(window) = app.get_webview_window(MAIN) {
        // A window that cannot be raised still opens the list.
        let _ = window.unminimize().and_then(|()| window.set_focus());
    }
    let shell = app.state::<Arc<Shell>>();
    open(
        &shell,
        named(args.into_iter().map(OsString::from), Path::new(folder)),
    );
}

/// The file a command line names, as a full path: the first argument that is no option.
pub fn named(args: impl Iterator<Item = OsString>, folder: &Path) -> Option<PathBuf> {
    args.skip(1)
        .find(|arg| !arg.as_encoded_bytes().starts_with(b"-"))
        .map(|arg| folder.join(arg))
}

/// Opens a list nobody waits for and tells the window when it is there, or why it is not.
pub fn open(shell: &Arc<Shell>, path: Option<PathBuf>) {
    let Some(path) = path else {
        return;
    };
    let shell = Arc::clone(shell);
    tauri::async_runtime::spawn(async move {
        if let Some(told) = shell.dropped_snapshot(&path) {
            return shell.tell(told);
        }
        if let Some(told) = shell.dropped_connection(&path) {
            return shell.tell(told);
        }
        let told = if is_manifest(&path) {
            let opened = shell.open_manifest(&path).await;
            opened.map(|view| Told::ManifestOpened(Box::new(view)))
        } else {
            let opened = shell.open_file(path).await;
            opened.map(|view| Told::RosterOpened(Box::new(view)))
        };
        shell.tell(told.unwrap_or_else(Told::Fault));
    });
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::{Receiver, channel};
    use std::time::Duration;

    use serde_json::Value;
    use tauri::PhysicalPosition;
    use tauri::ipc::{Channel, InvokeResponseBody};
    use tauri::test::{mock_builder, mock_context, noop_assets};

    use super::*;
    use crate::desktop::System;

    /// What the window is told when these drag events happen, one message for each.
    fn told(events: Vec<DragDropEvent>) -> Vec<Value> {
        let folder = tempfile::tempdir().unwrap();
        let app = mock_builder().build(mock_context(noop_assets())).unwrap();
        let shell = Shell::new(System(app.handle().clone()), folder.path());
        app.manage(Arc::clone(&shell));
        let (tell, hear): (_, Receiver<Value>) = channel();
        shell.listen(Channel::new(move |body| {
            if let InvokeResponseBody::Json(text) = body {
                tell.send(serde_json::from_str(&text)?).unwrap();
            }
            Ok(())
        }));
        let window = WebviewWindowBuilder::new(&app, MAIN, WebviewUrl::default())
            .build()
            .unwrap();
        for event in events {
            on_event(&window.as_ref().window(), &WindowEvent::DragDrop(event));
        }
        let mut all = Vec::new();
        while let Ok(one) = hear.recv_timeout(Duration::from_millis(500)) {
            all.push(one);
        }
        all
    }

    const HERE: PhysicalPosition<f64> = PhysicalPosition { x: 1.0, y: 1.0 };

    fn dropped(path: &Path) -> DragDropEvent {
        DragDropEvent::Drop {
            paths: vec![path.to_owned()],
            position: HERE,
        }
    }

    #[test]
    fn a_dropped_list_is_opened_and_its_path_kept_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("selgere.csv");
        std::fs::write(
            &path,
            "User name,First name\r\nkari@contoso.example,Kari\r\n",
        )
        .unwrap();
        let paths = vec![path.clone()];
        let told = told(vec![
            DragDropEvent::Enter {
                paths,
                position: HERE,
            },
            dropped(&path),
        ]);
        let kinds: Vec<_> = told
            .iter()
            .map(|one| one["told"].as_str().unwrap())
            .collect();
        assert_eq!(kinds, ["drag", "drag", "roster_opened"]);
        assert_eq!(
            (&told[0]["value"], &told[1]["value"]),
            (&true.into(), &false.into())
        );
        assert_eq!(told[2]["value"]["source"]["file"], "selgere.csv");
        let folder = folder.path().to_string_lossy();
        assert!(told.iter().all(|one| !one.to_string().contains(&*folder)));
    }

    #[test]
    fn a_drag_that_leaves_is_over() {
        let told = told(vec![DragDropEvent::Leave]);
        assert_eq!(told, [serde_json::json!({"told": "drag", "value": false})]);
    }

    #[test]
    fn a_dropped_file_that_cannot_be_read_is_a_fault_by_name() {
        let told = told(vec![dropped(Path::new("/nowhere/gone.csv"))]);
        assert_eq!(told[1]["told"], "fault");
        assert_eq!(told[1]["value"]["code"], "file-missing");
        assert_eq!(told[1]["value"]["params"]["name"], "gone.csv");
        assert!(!told[1].to_string().contains("nowhere"));
    }

    #[test]
    fn a_dropped_snapshot_is_judged_and_a_damaged_one_told_where_it_would_be() {
        let folder = tempfile::tempdir().unwrap();
        let whole = include_str!(
            "../../crates/core/tests/fixtures/readiness/cases/02-online-after-clean.snapshot.json"
        );
        for (name, text, code) in [
            ("seen.snapshot.json", whole, None),
            ("renamed.json", whole, None),
            (
                "cut.snapshot.json",
                r#"{"business_central": {"#,
                Some("readiness-snapshot-json"),
            ),
            ("cut.json", &whole[..400], Some("readiness-snapshot-json")),
            (
                "other.json",
                r#"{"taken_at": 1, "environment_url": 2}"#,
                Some("readiness-snapshot-unfit"),
            ),
        ] {
            let path = folder.path().join(name);
            std::fs::write(&path, text).unwrap();
            let told = told(vec![dropped(&path)]);
            assert_eq!(told[1]["told"], "snapshot_opened", "{name}");
            let view = &told[1]["value"];
            assert_eq!(view["fault"]["code"].as_str(), code, "{name}");
            assert_eq!(view["file"].as_str(), code.is_none().then_some(name));
        }
    }

    #[test]
    fn the_first_argument_that_is_no_option_is_the_file() {
        let named = |args: &[&str]| named(args.iter().map(OsString::from), Path::new("/srv/kari"));
        assert_eq!(named(&["jetbridge"]), None);
        assert_eq!(named(&["jetbridge", "--flag"]), None);
        assert_eq!(
            named(&["jetbridge", "-x", "a.csv", "b.csv"]),
            Some("/srv/kari/a.csv".into())
        );
        assert_eq!(
            named(&["jetbridge", "/opt/a.csv"]),
            Some("/opt/a.csv".into())
        );
    }
}
