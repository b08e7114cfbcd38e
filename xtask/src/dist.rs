//! `cargo xtask dist`: the release program in this system's form of package.

use crate::child::Call;
use crate::fault::Fault;
use crate::log::Log;
use crate::machine::{self, Purpose};
use crate::place::Place;
use crate::tools;

/// Builds the package: `.deb` on Linux, `.dmg` on macOS, an installer on Windows.
pub fn dist(place: &Place) -> Result<(), Fault> {
    let log = Log::begin(&place.logs(), "dist")?;
    println!("--- machine");
    machine::ensure(&[Purpose::Build], &log)?;
    println!("--- user interface");
    tools::npm_packages(place, &log)?;
    Call::npm(["run", "build"], 10).dir(place.ui()).shown()?;
    println!("--- package (an optimised build takes some minutes)");
    let bundle = match std::env::consts::OS {
        "macos" => "dmg",
        "windows" => "nsis",
        _ => "deb",
    };
    let cli = tools::tauri(place, &log)?;
    Call::new(
        "node",
        [
            cli.as_os_str(),
            "build".as_ref(),
            "--bundles".as_ref(),
            bundle.as_ref(),
        ],
        60,
    )
    .dir(&place.root)
    .shown()?;
    println!(
        "{}",
        place
            .target
            .join("release")
            .join("bundle")
            .join(bundle)
            .display()
    );
    Ok(())
}
