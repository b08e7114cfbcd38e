//! What the operating system has to bring, in one place and each with its purpose.

use crate::child::{Call, on_path};
use crate::fault::Fault;
use crate::log::Log;

/// What a package is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Building and running the app.
    Build,
    /// Testing its window without a display, and checking the texts.
    Test,
}

/// Debian's and Ubuntu's names, what each is for, and why it is needed.
const PACKAGES: &[(&str, Purpose, &str)] = &[
    ("build-essential", Purpose::Build, "C compiler and linker"),
    ("pkg-config", Purpose::Build, "finds the libraries below"),
    (
        "libwebkit2gtk-4.1-dev",
        Purpose::Build,
        "the web view, and GTK with it",
    ),
    (
        "libdbus-1-dev",
        Purpose::Build,
        "desktop signals (theme, single instance)",
    ),
    ("xvfb", Purpose::Test, "a display without a screen"),
    ("xauth", Purpose::Test, "lets xvfb-run guard that display"),
    (
        "webkit2gtk-driver",
        Purpose::Test,
        "drives the web view of the real window",
    ),
    (
        "chromium",
        Purpose::Test,
        "the browser that a sign-in in the real window goes through",
    ),
    ("chromium-driver", Purpose::Test, "drives that browser"),
    ("dbus", Purpose::Test, "a session bus of the test's own"),
    (
        "gnome-keyring",
        Purpose::Test,
        "a credential store on that bus",
    ),
    (
        "openbox",
        Purpose::Test,
        "a window manager, so that dialogs take the keyboard",
    ),
    (
        "python3-gi",
        Purpose::Test,
        "another program's window, to drag files from",
    ),
    (
        "gir1.2-gtk-3.0",
        Purpose::Test,
        "the toolkit of that window",
    ),
    (
        "openssl",
        Purpose::Test,
        "makes the certificate of an https server that lives for one test",
    ),
    ("xdotool", Purpose::Test, "types into the system's dialogs"),
    (
        "xclip",
        Purpose::Test,
        "the clipboard as other programs see it",
    ),
    (
        "imagemagick",
        Purpose::Test,
        "pictures of the display with the dialogs on it",
    ),
    (
        "fonts-open-sans",
        Purpose::Test,
        "the interface's font on Linux",
    ),
    ("fonts-dejavu-core", Purpose::Test, "its font for code"),
    (
        "shellcheck",
        Purpose::Test,
        "reads the scripts that a registration plan writes",
    ),
    (
        "mono-mcs",
        Purpose::Test,
        "compiles the .NET peer our connection strings are compared with",
    ),
    ("mono-runtime", Purpose::Test, "runs that peer"),
    (
        "libmono-system-data4.0-cil",
        Purpose::Test,
        "the reader and writer of connection strings it brings",
    ),
    (
        "python3-venv",
        Purpose::Test,
        "a private place for the spelling checker",
    ),
];

/// Makes sure that the packages of a purpose are there, installing them where we may.
///
/// # Errors
/// Where we may not, or do not know how, the fault says what to run or to look for.
pub fn ensure(purposes: &[Purpose], log: &Log) -> Result<(), Fault> {
    match std::env::consts::OS {
        "linux" if on_path("apt-get") && on_path("dpkg-query") => debian(purposes, log),
        "linux" => other_linux(purposes),
        "macos" => macos(log),
        "windows" => windows(log),
        other => Err(Fault::Machine(format!("Jetbridge does not know {other}"))),
    }
}

fn wanted(purposes: &[Purpose]) -> impl Iterator<Item = &'static str> {
    PACKAGES
        .iter()
        .filter(move |(_, purpose, _)| purposes.contains(purpose))
        .map(|(name, _, _)| *name)
}

fn debian(purposes: &[Purpose], log: &Log) -> Result<(), Fault> {
    let wanted: Vec<&str> = wanted(purposes).collect();
    let query = [
        "--show",
        "--showformat",
        "${Package} ${db:Status-Status}\\n",
    ];
    let known = Call::new("dpkg-query", query, 1).answer(log)?;
    let known = String::from_utf8_lossy(&known);
    let missing: Vec<&str> = wanted
        .into_iter()
        .filter(|name| {
            !known
                .lines()
                .any(|line| line == format!("{name} installed"))
        })
        .collect();
    if missing.is_empty() {
        return Ok(());
    }

    let words = missing.join(" ");
    let line =
        format!("sudo apt-get update && sudo apt-get install -y --no-install-recommends {words}");
    let before: &[&str] = if is_root(log) {
        &[]
    } else if may_sudo(log) {
        &["sudo", "-n"]
    } else {
        return Err(Fault::Packages(line));
    };
    println!("    installing {words}");
    let apt = |arguments: &[&str]| {
        let mut all = before.to_vec();
        all.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]);
        // Another apt may be at work on a machine that has just started.
        all.extend(["-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"]);
        all.extend(arguments);
        Call::new(all[0], &all[1..], 20).logged(log)
    };
    apt(&["update"])?;
    let mut install = vec!["install", "-y", "--no-install-recommends"];
    install.extend(missing);
    apt(&install)
}

fn is_root(log: &Log) -> bool {
    Call::new("id", ["-u"], 1)
        .answer(log)
        .is_ok_and(|answer| answer.trim_ascii() == b"0")
}

fn may_sudo(log: &Log) -> bool {
    on_path("sudo") && Call::new("sudo", ["-n", "true"], 1).logged(log).is_ok()
}

fn other_linux(purposes: &[Purpose]) -> Result<(), Fault> {
    let mut programs = vec!["cc", "pkg-config"];
    if purposes.contains(&Purpose::Test) {
        programs.extend([
            "xvfb-run",
            "WebKitWebDriver",
            "dbus-run-session",
            "gnome-keyring-daemon",
            "openssl",
            "openbox",
            "xdotool",
            "xclip",
            "shellcheck",
            "python3",
        ]);
    }
    let missing: Vec<&str> = programs.into_iter().filter(|name| !on_path(name)).collect();
    let libraries = std::process::Command::new("pkg-config")
        .args(["--exists", "webkit2gtk-4.1", "dbus-1"])
        .status()
        .is_ok_and(|status| status.success());
    if missing.is_empty() && libraries {
        return Ok(());
    }
    let debian: Vec<String> = PACKAGES
        .iter()
        .filter(|(_, purpose, _)| purposes.contains(purpose))
        .map(|(name, _, why)| format!("    {name} ({why})"))
        .collect();
    Err(Fault::Machine(format!(
        "this machine lacks packages, and they are only installed by themselves on Debian and Ubuntu. \
         Install what your distribution has in place of:\n{}",
        debian.join("\n")
    )))
}

fn macos(log: &Log) -> Result<(), Fault> {
    Call::new("xcode-select", ["-p"], 1)
        .logged(log)
        .map_err(|_| {
            Fault::Machine(
                "Xcode's command line tools are missing. Run:\n    xcode-select --install"
                    .to_owned(),
            )
        })
}

fn windows(log: &Log) -> Result<(), Fault> {
    // WebView2 comes with Windows 11 and with current Windows 10; this is where its installer registers it.
    let key = r"HKLM\SOFTWARE\WOW6432Node\Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}";
    Call::new("reg", ["query", key], 1).logged(log).map_err(|_| {
        Fault::Machine(
            "the WebView2 runtime is missing. Run:\n    winget install Microsoft.EdgeWebView2Runtime".to_owned(),
        )
    })
}
