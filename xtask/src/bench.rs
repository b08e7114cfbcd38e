//! `cargo xtask bench`: the core's own measurements, then how long the command line takes on lists of growing length,
//! against the csv crate; last, how soon the window stands beside an empty one, and how it takes long lists.
//!
//! The lists are made here, the same on every machine: 16 columns, about 180 bytes a row, a defect in one row of a
//! hundred; the last one has a quoted comma in every address besides, which is a hint on every row. Times are those of
//! whole processes with a warm cache, the best of several runs.

use std::fmt::Write as _;
use std::fs;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::child::{self, Call};
use crate::fault::Fault;
use crate::place::Place;
use crate::start;

/// Rows of a list, how often it is read, and whether its addresses are quoted.
const LISTS: [(u32, u32, bool); 5] = [
    (249, 30, false),
    (10_000, 10, false),
    (100_000, 8, false),
    (1_000_000, 5, false),
    (1_000_000, 5, true),
];

const HEADING: &str = "User Name,First Name,Last Name,Display Name,Job Title,Department,Office Number,Office Phone,\
                       Mobile Phone,Fax,Alternate email address,Address,City,State or Province,ZIP or Postal Code,\
                       Country or Region";

/// Builds the release programs, makes the lists, measures and prints a table.
pub fn bench(place: &Place) -> Result<(), Fault> {
    let build = [
        "build",
        "--release",
        "--package",
        "jetbridge-cli",
        "--package",
        "xtask",
    ];
    Call::cargo(build, 30)
        .argument("--features")
        .argument("xtask/bench")
        .dir(&place.root)
        .shown()?;
    let jet = place.release("jet");
    let count = place.release("count-records");

    Call::cargo(["bench", "--package", "jetbridge-core"], 30)
        .dir(&place.root)
        .shown()?;

    println!("\n      rows    jet ms    csv ms   ratio   µs/row   peak MiB");
    for (rows, runs, quoted) in LISTS {
        let list = list(place, rows, quoted)?;
        let check = || {
            let mut command = Command::new(&jet);
            command
                .args(["roster", "check", "--format", "json"])
                .arg(&list);
            command
        };
        let count = || {
            let mut command = Command::new(&count);
            command.arg(&list);
            command
        };
        let [csv, ours] = best_of_both(runs, count, check)?;
        let peak = peak(check())?.map_or("-".to_owned(), |kib| (kib / 1024).to_string());
        println!(
            "{rows:>10} {:>9.1} {:>9.1} {:>7.2} {:>8.2} {peak:>10}{}",
            ours.as_secs_f64() * 1e3,
            csv.as_secs_f64() * 1e3,
            ours.as_secs_f64() / csv.as_secs_f64(),
            ours.as_secs_f64() * 1e6 / f64::from(rows),
            if quoted { "  quoted" } else { "" },
        );
        if child::interrupted() {
            return Err(Fault::Interrupted);
        }
    }
    start::start(place)
}

/// The shortest of some runs of either, in turns, so that both see the same machine.
fn best_of_both(
    runs: u32,
    one: impl Fn() -> Command,
    other: impl Fn() -> Command,
) -> Result<[Duration; 2], Fault> {
    let mut best = [Duration::MAX; 2];
    for _ in 0..runs {
        best[0] = best[0].min(timed(one())?);
        best[1] = best[1].min(timed(other())?);
    }
    Ok(best)
}

/// How long a run takes. Findings are no failure: the lists have defects on purpose.
fn timed(mut command: Command) -> Result<Duration, Fault> {
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let started = Instant::now();
    let status = command
        .status()
        .map_err(|source| not_started(&command, source))?;
    let took = started.elapsed();
    if matches!(status.code(), Some(0 | 1)) {
        return Ok(took);
    }
    Err(Fault::Exit {
        program: command.get_program().to_string_lossy().into_owned(),
        status,
    })
}

/// The most memory a run ever held, in KiB, where the system tells.
fn peak(mut command: Command) -> Result<Option<u64>, Fault> {
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = command
        .spawn()
        .map_err(|source| not_started(&command, source))?;
    let status = PathBuf::from(format!("/proc/{}/status", child.id()));
    let mut peak = None;
    while let Ok(None) = child.try_wait() {
        let now = fs::read_to_string(&status).ok().and_then(|text| {
            let line = text.lines().find(|line| line.starts_with("VmHWM:"))?;
            line.split_whitespace().nth(1)?.parse().ok()
        });
        peak = peak.max(now);
        std::thread::sleep(Duration::from_millis(1));
    }
    Ok(peak)
}

fn not_started(command: &Command, source: std::io::Error) -> Fault {
    Fault::Start {
        program: command.get_program().to_string_lossy().into_owned(),
        source,
    }
}

/// The list of that many rows, made once.
fn list(place: &Place, rows: u32, quoted: bool) -> Result<PathBuf, Fault> {
    let kind = if quoted { "quoted" } else { "plain" };
    let path = place.logs().join(format!("{kind}-{rows}.csv"));
    if !path.is_file() {
        write(&path, rows, quoted).map_err(Fault::file(&path))?;
    }
    Ok(path)
}

fn write(path: &Path, rows: u32, quoted: bool) -> std::io::Result<()> {
    let half = path.with_extension("half");
    let mut out = BufWriter::new(fs::File::create(&half)?);
    out.write_all(HEADING.as_bytes())?;
    out.write_all(b"\r\n")?;
    for row in 0..rows {
        out.write_all(line(row, quoted).as_bytes())?;
    }
    out.flush()?;
    fs::rename(half, path)
}

/// One row; every hundredth has one of four defects.
fn line(row: u32, quoted: bool) -> String {
    const FIRST: [&str; 8] = [
        "Ingrid",
        "Søren",
        "Anna",
        "Willem",
        "Zoë",
        "Lars",
        "Françoise",
        "Jürgen",
    ];
    const LAST: [&str; 8] = [
        "Solberg", "Berg", "de Vries", "Larsen", "Müller", "Haugen", "Dubois", "van Dijk",
    ];
    let pick = |names: [&'static str; 8], by: u32| {
        names[(row.wrapping_mul(2_654_435_761) >> by) as usize % 8]
    };
    let (first, last) = (pick(FIRST, 7), pick(LAST, 13));
    let defect = if row % 100 == 57 { row / 100 % 4 } else { 4 };
    let at = if defect == 0 { " at " } else { "@" };
    let display = if defect == 1 {
        String::new()
    } else {
        format!("{first} {last}")
    };
    let (house, floor) = (row % 211, row % 9);
    let address = if quoted {
        format!("\"Storgata {house}, floor {floor}\"")
    } else {
        format!("Storgata {house} floor {floor}")
    };
    let country = if defect == 2 { "Norwayy" } else { "Norway" };
    let mut line =
        format!("user{row:07}{at}contoso.com,{first},{last},{display},Salesperson,Sales,");
    // Writing to a string cannot fail.
    let _ = write!(
        line,
        "{},+47 22 {:02} {:02} {:02},+47 400 {:02} {:03},,private{row}@contoso.example,{address},Oslo,Oslo,{:04},{country}",
        row % 400,
        row % 97,
        row % 89,
        row % 83,
        row % 79,
        row % 997,
        row % 9_990,
    );
    if defect == 3 {
        line.push_str(",one cell too many");
    }
    line.push_str("\r\n");
    line
}
