//! Tools that no operating system package brings, each in a place of our own and at a fixed version.

use std::path::{Path, PathBuf};

use crate::child::{Call, on_path};
use crate::fault::Fault;
use crate::log::Log;
use crate::place::Place;

const TYPOS: &str = "1.52.0";
const CARGO_DENY: &str = "0.20.2";
const CARGO_FUZZ: &str = "0.13.2";
const TAURI_CLI: &str = "2.12.5";

/// The user interface's packages, exactly as its lock file says. Nothing happens when that is done already.
pub fn npm_packages(place: &Place, log: &Log) -> Result<(), Fault> {
    installed(&place.ui(), log)
}

/// The packages of the sign-in peer, which only the tests need.
pub fn peer_packages(place: &Place, log: &Log) -> Result<(), Fault> {
    installed(&place.root.join("tests/peers/entra"), log)
}

/// The packages of a folder, exactly as its lock file says. Nothing happens when that is done already.
fn installed(folder: &Path, log: &Log) -> Result<(), Fault> {
    let lock = folder.join("package-lock.json");
    let stamp = folder.join("node_modules").join(".installed-lock.json");
    let wanted = std::fs::read(&lock).map_err(Fault::file(&lock))?;
    if std::fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("    npm ci");
    Call::npm(["ci", "--no-audit", "--no-fund"], 15)
        .dir(folder)
        .logged(log)?;
    std::fs::write(&stamp, wanted).map_err(Fault::file(&stamp))
}

/// The spelling checker.
///
/// Its wheel holds the finished program and takes seconds; `cargo install` would take minutes and is only used
/// where Python cannot make an environment.
pub fn typos(place: &Place, log: &Log) -> Result<PathBuf, Fault> {
    let folder = place.logs().join(format!("typos-{TYPOS}"));
    let (scripts, python) = if cfg!(windows) {
        ("Scripts", "python")
    } else {
        ("bin", "python3")
    };
    let program = folder
        .join(scripts)
        .join(format!("typos{}", std::env::consts::EXE_SUFFIX));
    if program.is_file() {
        return Ok(program);
    }
    let wheel = Call::new(
        python,
        [std::ffi::OsStr::new("-m"), "venv".as_ref(), folder.as_ref()],
        5,
    )
    .logged(log)
    .and_then(|()| {
        let pip = folder.join(scripts).join("python");
        let package = format!("typos=={TYPOS}");
        let options = [
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            &package,
        ];
        Call::new(pip, options, 5).logged(log)
    });
    match wheel {
        Ok(()) => Ok(program),
        Err(Fault::Interrupted) => Err(Fault::Interrupted),
        Err(why) => {
            log.line(&format!("{why}; compiling it instead"))?;
            compile(place, "typos-cli", TYPOS, log)
                .map(|folder| folder.join(format!("typos{}", std::env::consts::EXE_SUFFIX)))
        }
    }
}

/// The licence, source and advisory checker: the machine's own when it has one.
pub fn cargo_deny(place: &Place, log: &Log) -> Result<PathBuf, Fault> {
    if on_path("cargo-deny") {
        return Ok(PathBuf::from("cargo-deny"));
    }
    compile(place, "cargo-deny", CARGO_DENY, log)
        .map(|folder| folder.join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX)))
}

/// The fuzzer's driver: the machine's own when it has one.
pub fn cargo_fuzz(place: &Place, log: &Log) -> Result<PathBuf, Fault> {
    if on_path("cargo-fuzz") {
        return Ok(PathBuf::from("cargo-fuzz"));
    }
    compile(place, "cargo-fuzz", CARGO_FUZZ, log)
        .map(|folder| folder.join(format!("cargo-fuzz{}", std::env::consts::EXE_SUFFIX)))
}

/// Tauri's packager, as a script for node. Only `dist` needs it, so it is no package of the user interface.
pub fn tauri(place: &Place, log: &Log) -> Result<PathBuf, Fault> {
    let folder = place.logs().join(format!("tauri-cli-{TAURI_CLI}"));
    let script = folder.join("node_modules/@tauri-apps/cli/tauri.js");
    if !script.is_file() {
        Call::npm(
            [
                "install",
                "--no-audit",
                "--no-fund",
                "--no-save",
                "--prefix",
            ],
            10,
        )
        .argument(&folder)
        .argument(format!("@tauri-apps/cli@{TAURI_CLI}"))
        .dir(place.logs())
        .logged(log)?;
    }
    Ok(script)
}

/// Compiles a tool without optimisation (it runs for a second, compiling would take three minutes) and answers the
/// folder of its programs.
fn compile(place: &Place, package: &str, version: &str, log: &Log) -> Result<PathBuf, Fault> {
    let folder = place.logs().join(format!("{package}-{version}"));
    let programs = folder.join("bin");
    if programs.is_dir() {
        return Ok(programs);
    }
    println!("    compiling {package} {version}, once");
    let building = place.logs().join(format!("{package}-building"));
    Call::cargo(
        [
            "install",
            "--locked",
            "--debug",
            "--version",
            version,
            "--root",
        ],
        20,
    )
    .argument(&folder)
    .argument(package)
    .env("CARGO_TARGET_DIR", &building)
    .env("CARGO_PROFILE_DEV_DEBUG", "0")
    .dir(place.logs())
    .logged(log)?;
    std::fs::remove_dir_all(&building).map_err(Fault::file(&building))?;
    Ok(programs)
}
