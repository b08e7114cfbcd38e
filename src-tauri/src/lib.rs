//! The desktop app: a window around the judgement in `jetbridge-core`.
//!
//! The shell opens files, asks the desktop, keeps the open lists and hands everything else to the core. It decides
//! nothing about a list: a command is one call of a front door, and words are the window's affair. Paths chosen by
//! a person stay on this side; the page gets names to show.

mod commands;
mod desktop;
mod fault;
mod material;
mod pace;
mod preferences;
mod quiet;
mod recent;
mod reveal;
mod state;
mod store;
mod vault;
mod window;
pub mod wire;

use std::env;
use std::process::ExitCode;
use std::sync::Arc;

use tauri::{Builder, Manager, Runtime};
use tauri_plugin_window_state::StateFlags;

pub use desktop::{Desktop, Question};
pub use fault::ShellFault;
pub use preferences::{Preferences, Theme};
pub use state::Shell;
pub use vault::{Keeping, Vault, VaultFault};

/// Label of the one window.
pub const MAIN: &str = "main";

/// Opens the window and stays until it is closed.
pub fn run() -> ExitCode {
    quiet::panics();
    let app = with_commands(Builder::default())
        // First: a second start must end before it does anything else.
        .plugin(tauri_plugin_single_instance::init(|app, args, folder| {
            window::on_second_start(app, args, &folder);
        }))
        .plugin(quiet::log())
        .plugin(tauri_plugin_dialog::init())
        .plugin(tauri_plugin_clipboard_manager::init())
        .plugin(
            tauri_plugin_opener::Builder::new()
                .open_js_links_on_click(false)
                .build(),
        )
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
                .build(),
        )
        .on_menu_event(|app, event| window::on_menu(app, event.id().as_ref()));
    // Elsewhere an app has no menu of its own.
    let app = if cfg!(target_os = "macos") {
        app.menu(window::menu)
    } else {
        app
    };
    let app = app
        .setup(|app| {
            let handle = app.handle().clone();
            let data = app.path().app_data_dir()?;
            let shell = Shell::new(desktop::System(handle.clone()), &data);
            let folder = env::current_dir().unwrap_or_default();
            shell.begin(window::named(env::args_os(), &folder));
            app.manage(Arc::clone(&shell));
            window::make(&handle, &shell)?;
            log::info!(
                "version {} on {}",
                env!("CARGO_PKG_VERSION"),
                env::consts::OS
            );
            Ok(())
        })
        .build(tauri::generate_context!());
    match app {
        Ok(app) => {
            app.run(on_run);
            ExitCode::SUCCESS
        }
        Err(error) => {
            // No window will ever say it.
            log::error!("the window cannot be opened: {error}");
            eprintln!("jetbridge: the window cannot be opened: {error}");
            ExitCode::FAILURE
        }
    }
}

/// What happens to the app as a whole: it ends, or (on macOS) files to open are named in an event instead of arguments.
// Tauri hands the event over by value.
#[allow(clippy::needless_pass_by_value)]
fn on_run<R: Runtime>(app: &tauri::AppHandle<R>, event: tauri::RunEvent) {
    match event {
        tauri::RunEvent::ExitRequested { api, .. } => window::on_exit(app, &api),
        tauri::RunEvent::Exit => {
            let shell = app.state::<std::sync::Arc<Shell>>();
            // A window that was taken away instead of closed has had no other moment to save.
            shell.save_all();
            // A secret on the clipboard does not outlive the app.
            shell.forget_copied();
        }
        #[cfg(target_os = "macos")]
        tauri::RunEvent::Opened { urls } => {
            let path = urls.first().and_then(|url| url.to_file_path().ok());
            window::open(&app.state::<std::sync::Arc<Shell>>(), path);
        }
        // Windows come and go; there is one.
        _ => {}
    }
}

/// Everything of the app that needs no desktop: its commands, what they keep, and what a window tells it.
/// A [`Shell`] must be managed before the first command arrives.
#[allow(
    clippy::too_many_lines,
    reason = "a list with one line for each command"
)]
pub fn with_commands<R: Runtime>(builder: Builder<R>) -> Builder<R> {
    builder
        .plugin(tauri_plugin_store::Builder::new().build())
        .on_window_event(window::on_event)
        .invoke_handler(tauri::generate_handler![
            commands::window::start,
            commands::window::listen,
            commands::window::preferences_set,
            commands::window::policy_violated,
            commands::window::cancel,
            commands::window::title_set,
            commands::window::quit,
            commands::customers::customers_list,
            commands::customers::customers_undo,
            commands::customers::customers_redo,
            commands::customers::customer_open,
            commands::customers::customer_practise,
            commands::customers::customer_leave,
            commands::customers::customer_new,
            commands::customers::customer_rename,
            commands::customers::customer_duplicate,
            commands::customers::customer_archive,
            commands::customers::customer_delete,
            commands::customers::customer_export,
            commands::customers::customer_import,
            commands::customers::secrets_kept,
            commands::customers::facts,
            commands::customers::facts_set,
            commands::roster::roster_open,
            commands::roster::roster_paste,
            commands::roster::roster_new,
            commands::roster::roster_meet,
            commands::roster::roster_practice,
            commands::roster::roster_reread,
            commands::roster::roster_load_template,
            commands::roster::roster_close,
            commands::roster::roster_rows,
            commands::roster::roster_findings,
            commands::roster::roster_find,
            commands::roster::roster_next,
            commands::roster::roster_edit,
            commands::roster::roster_undo,
            commands::roster::roster_redo,
            commands::roster::roster_copy,
            commands::roster::clipboard_block,
            commands::people::roster_propose,
            commands::people::roster_proposed,
            commands::people::roster_taken,
            commands::people::roster_name_doubts,
            commands::people::roster_excludable,
            commands::people::roster_flagged,
            commands::people::roster_couples,
            commands::people::roster_couple_rows,
            commands::people::roster_couples_write,
            commands::people::roster_compare,
            commands::people::roster_join,
            commands::people::roster_join_take,
            commands::writing::roster_preview,
            commands::writing::roster_folder,
            commands::writing::roster_passwords_place,
            commands::writing::roster_write,
            commands::writing::template_write,
            commands::writing::show_written,
            commands::explain::explain,
            commands::connection::connection_view,
            commands::connection::connection_edit,
            commands::connection::connection_undo,
            commands::connection::connection_redo,
            commands::connection::connection_paste,
            commands::connection::connection_take,
            commands::connection::connection_open,
            commands::connection::connection_choose,
            commands::connection::connection_paste_secret,
            commands::connection::connection_copy,
            commands::connection::connection_reveal,
            commands::connection::connection_compare,
            commands::readiness::sign_in_view,
            commands::readiness::sign_in_begin,
            commands::readiness::sign_in_cancel,
            commands::readiness::sign_in_read_off,
            commands::readiness::sign_in_browse,
            commands::readiness::sign_in_copy,
            commands::readiness::sign_in_consent,
            commands::readiness::sign_out,
            commands::checks::checks_view,
            commands::checks::checks_ask,
            commands::checks::checks_run,
            commands::checks::checks_cancel,
            commands::checks::checks_evidence,
            commands::checks::checks_text,
            commands::checks::checks_letter,
            commands::checks::checks_delete,
            commands::checks::checks_undo,
            commands::checks::checks_redo,
            commands::checks::checks_save,
            commands::checks::checks_open,
            commands::checks::checks_close,
            commands::checks::checks_by_password,
            commands::checks::checks_certificate,
            commands::registration::registration_view,
            commands::registration::registration_tell,
            commands::registration::registration_tick,
            commands::registration::registration_paste,
            commands::registration::registration_open,
            commands::registration::registration_clear,
            commands::registration::registration_repair,
            commands::registration::registration_undo,
            commands::registration::registration_redo,
            commands::registration::registration_script,
            commands::registration::registration_save,
            commands::registration::portal_open,
            commands::accounts::accounts_view,
            commands::accounts::accounts_choices,
            commands::accounts::accounts_set,
            commands::accounts::accounts_tick,
            commands::accounts::accounts_people,
            commands::accounts::accounts_offered,
            commands::accounts::roster_groups_planned,
            commands::accounts::accounts_undo,
            commands::accounts::accounts_redo,
            commands::practice::practice_begin,
            commands::practice::practice_switch,
            commands::practice::practice_panel,
            commands::practice::practice_stop,
            commands::testing::test_view,
            commands::testing::test_begin,
            commands::testing::test_cancel,
            commands::testing::test_copy,
            commands::testing::test_as_business_central,
            commands::testing::connection_save,
        ])
}
