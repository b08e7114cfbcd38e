//! A window with nothing in it: what the toolkit alone costs, for `cargo xtask bench` to hold Jetbridge against.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!(
        "tests/peers/empty-window/tauri.conf.json"
    ))
}
