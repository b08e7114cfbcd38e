//! Tells Tauri where our capabilities lie and which commands there are: a declared command answers only a window
//! whose capability allows it.

/// Every command of `src-tauri/src/commands`; `capabilities/main.json` allows them to the one window.
const COMMANDS: &[&str] = &[
    "start",
    "listen",
    "preferences_set",
    "policy_violated",
    "cancel",
    "title_set",
    "customers_list",
    "customers_undo",
    "customers_redo",
    "customer_open",
    "customer_practise",
    "customer_leave",
    "customer_new",
    "customer_rename",
    "customer_duplicate",
    "customer_archive",
    "customer_delete",
    "customer_export",
    "customer_import",
    "secrets_kept",
    "facts",
    "facts_set",
    "clipboard_block",
    "roster_open",
    "roster_paste",
    "roster_new",
    "roster_practice",
    "roster_reread",
    "roster_load_template",
    "roster_close",
    "roster_rows",
    "roster_findings",
    "roster_find",
    "roster_next",
    "roster_edit",
    "roster_undo",
    "roster_redo",
    "roster_copy",
    "roster_propose",
    "roster_proposed",
    "roster_taken",
    "roster_excludable",
    "roster_flagged",
    "roster_couples",
    "roster_couple_rows",
    "roster_couples_write",
    "roster_compare",
    "roster_join",
    "roster_join_take",
    "roster_passwords_place",
    "roster_preview",
    "roster_folder",
    "roster_write",
    "template_write",
    "show_written",
    "explain",
    // Connection
    "connection_view",
    "connection_edit",
    "connection_undo",
    "connection_redo",
    "connection_paste",
    "connection_take",
    "connection_open",
    "connection_choose",
    "connection_paste_secret",
    "connection_copy",
    "connection_reveal",
    "connection_compare",
    "sign_in_view",
    "sign_in_begin",
    "sign_in_cancel",
    "sign_in_browse",
    "sign_in_copy",
    "sign_out",
];

fn main() {
    let attributes = tauri_build::Attributes::new()
        .capabilities_path_pattern("./src-tauri/capabilities/**/*.json")
        .app_manifest(tauri_build::AppManifest::new().commands(COMMANDS));
    if let Err(error) = tauri_build::try_build(attributes) {
        // Cargo shows what a failing build script prints.
        println!("{error:#}");
        std::process::exit(1);
    }
}
