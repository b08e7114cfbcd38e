//! Starts other programs, each with a log, a time limit and a certain end.
//!
//! A program gets a process group of its own, so that ending it also ends what it started (npm starts node, which
//! starts workers); nothing is ever ended by name.

use std::ffi::OsStr;
use std::fs::File;
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crate::fault::Fault;
use crate::log::Log;

/// How often a waiting command looks whether its program has ended.
const LOOK: Duration = Duration::from_millis(50);
/// How often it says that it is still waiting.
const TELL: Duration = Duration::from_secs(20);
/// How long a program may take to end when it is asked to.
const GRACE: Duration = Duration::from_secs(5);

static INTERRUPTED: AtomicBool = AtomicBool::new(false);

/// Makes Ctrl C end the running program before this one ends.
pub fn listen_for_interrupts() -> Result<(), Fault> {
    ctrlc::set_handler(|| INTERRUPTED.store(true, Ordering::Relaxed))?;
    Ok(())
}

/// Ctrl C was pressed.
pub fn interrupted() -> bool {
    INTERRUPTED.load(Ordering::Relaxed)
}

/// A program about to be started.
pub struct Call {
    command: Command,
    title: String,
    limit: Duration,
}

impl Call {
    /// A program with its arguments and a limit in minutes.
    pub fn new<A: AsRef<OsStr>>(
        program: impl AsRef<OsStr>,
        arguments: impl IntoIterator<Item = A>,
        minutes: u64,
    ) -> Self {
        let title = program.as_ref().to_string_lossy().into_owned();
        let call = Self {
            command: Command::new(program),
            title,
            limit: Duration::from_secs(minutes * 60),
        };
        arguments.into_iter().fold(call, Self::argument)
    }

    /// npm, which is a script on Windows.
    pub fn npm<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>, minutes: u64) -> Self {
        let program = if cfg!(windows) { "npm.cmd" } else { "npm" };
        Self::new(program, arguments, minutes)
    }

    /// The cargo that runs us.
    pub fn cargo<A: AsRef<OsStr>>(arguments: impl IntoIterator<Item = A>, minutes: u64) -> Self {
        let program = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut call = Self::new(program, [""; 0], minutes);
        "cargo".clone_into(&mut call.title);
        arguments.into_iter().fold(call, Self::argument)
    }

    /// One more argument.
    pub fn argument(mut self, argument: impl AsRef<OsStr>) -> Self {
        let argument = argument.as_ref();
        self.title.push(' ');
        self.title.push_str(&argument.to_string_lossy());
        self.command.arg(argument);
        self
    }

    /// The folder it works in.
    pub fn dir(mut self, folder: impl AsRef<Path>) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// A variable of its environment.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Runs it with all output in the log.
    pub fn logged(mut self, log: &Log) -> Result<(), Fault> {
        log.line(&format!("$ {}", self.title))?;
        let out = log.open()?;
        let err = out.try_clone().map_err(Fault::file(&log.path))?;
        // Colours would be rubbish in a file.
        self.command.env("NO_COLOR", "1").stdout(out).stderr(err);
        self.finish(Some(log))
    }

    /// Runs it and gives back what it printed on standard output; the log has the rest.
    pub fn answer(mut self, log: &Log) -> Result<Vec<u8>, Fault> {
        log.line(&format!("$ {}", self.title))?;
        let path = log.path.with_extension("out");
        let out = File::create(&path).map_err(Fault::file(&path))?;
        self.command.stdout(out).stderr(log.open()?);
        let end = self.finish(Some(log));
        let bytes = std::fs::read(&path).map_err(Fault::file(&path))?;
        std::fs::remove_file(&path).map_err(Fault::file(&path))?;
        end.map(|()| bytes)
    }

    /// Runs it with its output on our own terminal.
    pub fn shown(mut self) -> Result<(), Fault> {
        println!("$ {}", self.title);
        self.command
            .stdout(Stdio::inherit())
            .stderr(Stdio::inherit());
        self.finish(None)
    }

    /// Runs it in the foreground for as long as it likes: the window. It shares our process group, so Ctrl C
    /// reaches it by itself.
    pub fn foreground(mut self) -> Result<(), Fault> {
        let mut child = self
            .command
            .spawn()
            .map_err(|source| self.not_started(source))?;
        let status = child.wait().map_err(|source| self.not_started(source))?;
        self.judge(status)
    }

    fn finish(mut self, log: Option<&Log>) -> Result<(), Fault> {
        self.command.stdin(Stdio::null());
        #[cfg(unix)]
        std::os::unix::process::CommandExt::process_group(&mut self.command, 0);
        let mut child = self
            .command
            .spawn()
            .map_err(|source| self.not_started(source))?;
        let started = Instant::now();
        let mut told = started;
        loop {
            match child.try_wait() {
                Ok(Some(status)) => return self.judge(status),
                Ok(None) => {}
                Err(source) => {
                    end(&mut child);
                    return Err(self.not_started(source));
                }
            }
            if interrupted() {
                end(&mut child);
                return Err(Fault::Interrupted);
            }
            if started.elapsed() > self.limit {
                end(&mut child);
                return Err(Fault::Time {
                    program: self.short(),
                    limit: self.limit,
                });
            }
            if let Some(log) = log
                && told.elapsed() > TELL
            {
                told = Instant::now();
                let last: String = log.last().trim().chars().take(90).collect();
                println!("    {} s  {last}", started.elapsed().as_secs());
            }
            std::thread::sleep(LOOK);
        }
    }

    fn judge(&self, status: ExitStatus) -> Result<(), Fault> {
        if status.success() {
            Ok(())
        } else {
            Err(Fault::Exit {
                program: self.short(),
                status,
            })
        }
    }

    fn not_started(&self, source: std::io::Error) -> Fault {
        Fault::Start {
            program: self.short(),
            source,
        }
    }

    fn short(&self) -> String {
        self.title.split(' ').take(3).collect::<Vec<_>>().join(" ")
    }
}

/// Ends a program and what it started: asks, waits, insists.
fn end(child: &mut Child) {
    let asked = signal(child, "-TERM");
    let since = Instant::now();
    while asked && since.elapsed() < GRACE {
        if matches!(child.try_wait(), Ok(Some(_))) {
            break;
        }
        std::thread::sleep(LOOK);
    }
    // What the program started may have outlived it.
    signal(child, "-KILL");
    // Both fail only when the program has already ended, which is what is wanted.
    child.kill().ok();
    child.wait().ok();
}

#[cfg(unix)]
fn signal(child: &Child, which: &str) -> bool {
    Command::new("kill")
        .args([which, "--", &format!("-{}", child.id())])
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

#[cfg(windows)]
fn signal(child: &Child, _which: &str) -> bool {
    Command::new("taskkill")
        .args(["/T", "/F", "/PID", &child.id().to_string()])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// A program of that name is on the search path.
pub fn on_path(program: &str) -> bool {
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::var_os("PATH")
        .is_some_and(|path| std::env::split_paths(&path).any(|folder| folder.join(&name).is_file()))
}

#[cfg(test)]
#[cfg(target_os = "linux")]
mod tests {
    use super::*;

    fn log(name: &'static str) -> Log {
        Log::begin(&std::env::temp_dir(), name).unwrap()
    }

    #[test]
    fn what_a_program_prints_is_in_the_log_and_in_the_answer() {
        let log = log("jetbridge-xtask-answer");
        let answer = Call::new("sh", ["-c", "echo out; echo err >&2"], 1)
            .answer(&log)
            .unwrap();
        assert_eq!(answer, b"out\n");
        assert_eq!(log.last(), "err");
    }

    #[test]
    fn a_failing_program_is_a_fault_that_names_it() {
        let fault = Call::new("sh", ["-c", "exit 3"], 1)
            .logged(&log("jetbridge-xtask-exit"))
            .unwrap_err();
        assert_eq!(fault.to_string(), "sh -c exit ended with exit status: 3");
    }

    #[test]
    fn a_program_at_its_limit_ends_with_everything_it_started() {
        let log = log("jetbridge-xtask-limit");
        let mut call = Call::new("sh", ["-c", "sleep 60 & echo $!; wait"], 1);
        call.limit = Duration::from_millis(500);
        let fault = call.logged(&log).unwrap_err();
        assert!(matches!(fault, Fault::Time { .. }));
        let child = log.last();
        // An ended program nobody has collected yet is still listed, as a zombie.
        let state = std::fs::read_to_string(format!("/proc/{child}/stat")).unwrap_or_default();
        assert!(state.is_empty() || state.contains(") Z "), "{state}");
    }
}
