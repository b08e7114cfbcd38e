//! Lists of growing length, step by step, beside the csv crate's raw parse, which is the unit: `cargo bench -p
//! jetbridge-core`. Divan reports time and peak memory of each step; the table behind it gives the ratios.
//!
//! The lists are the same on every machine: 16 columns, some 180 bytes a row, letters beyond ASCII in half the names, a
//! quoted comma in every address, a defect in one row of a hundred.

#![allow(clippy::disallowed_methods)] // measuring needs the clock

use std::fmt::Write as _;
use std::hint::black_box;
use std::sync::LazyLock;
use std::time::{Duration, Instant};

use divan::counter::ItemsCount;
use divan::{AllocProfiler, Bencher};
use jetbridge_core::roster::decode::decode;
use jetbridge_core::roster::document::Document;
use jetbridge_core::roster::stream::LISTED;
use jetbridge_core::roster::table::Table;
use jetbridge_core::roster::view::{Edit, Origin};
use jetbridge_core::roster::{Choices, check};

#[global_allocator]
static MEMORY: AllocProfiler = AllocProfiler::system();

const ROWS: [usize; 4] = [249, 10_000, 100_000, 1_000_000];

const HEADING: &str = "User Name,First Name,Last Name,Display Name,Job Title,Department,Office Number,Office Phone,\
                       Mobile Phone,Fax,Alternate email address,Address,City,State or Province,ZIP or Postal Code,\
                       Country or Region\r\n";

fn main() {
    divan::main();
    ratios();
}

fn list(rows: usize) -> &'static [u8] {
    static LISTS: [LazyLock<Vec<u8>>; 4] = [
        LazyLock::new(|| make(ROWS[0])),
        LazyLock::new(|| make(ROWS[1])),
        LazyLock::new(|| make(ROWS[2])),
        LazyLock::new(|| make(ROWS[3])),
    ];
    let at = ROWS.iter().position(|r| *r == rows).unwrap_or(0);
    &LISTS[at]
}

fn make(rows: usize) -> Vec<u8> {
    const FIRST: [&str; 8] = [
        "Ingrid", "Søren", "Anna", "Willem", "Zoë", "Lars", "Åse", "Jürgen",
    ];
    const LAST: [&str; 8] = [
        "Solberg",
        "Berg",
        "de Vries",
        "Ødegård",
        "Müller",
        "Haugen",
        "Dubois",
        "van Dijk",
    ];
    let mut text = HEADING.to_owned();
    for row in 0..rows {
        let (first, last) = (FIRST[row * 7 % 8], LAST[row * 13 / 8 % 8]);
        let at = if row % 400 == 57 { " at " } else { "@" };
        let phone = if row % 400 == 157 {
            "4.79E+09".to_owned()
        } else {
            format!("+47 400 {:02} {:03}", row % 79, row % 997)
        };
        // Writing to a string cannot fail.
        let _ = write!(
            text,
            "user{row:07}{at}contoso.com,{first},{last},{first} {last},Salesperson,Sales,{},,{phone},,\
             private{row}@contoso.example,\"Storgata {}, floor {}\",Oslo,Oslo,{:04},Norway\r\n",
            row % 400,
            row % 211,
            row % 9,
            row % 9_990,
        );
    }
    text.into_bytes()
}

fn read_with_csv(bytes: &[u8]) -> usize {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let mut record = csv::ByteRecord::new();
    let mut records = 0;
    while reader.read_byte_record(&mut record).is_ok_and(|more| more) {
        records += 1;
    }
    records
}

fn judge(bytes: &[u8]) -> usize {
    check(bytes, &Choices::default(), LISTED).map_or(0, |checked| checked.counts.error)
}

fn open(bytes: &[u8]) -> Document {
    let mut go_on = |_, _, _| true;
    Document::open(
        "list.csv",
        Origin::File,
        bytes.to_vec(),
        &Choices::default(),
        &mut go_on,
    )
    .unwrap_or_else(|_| Document::typed())
}

/// What no fix repairs in these lists.
fn accepted() -> Vec<String> {
    ["upn-no-at", "excel-scientific-number"]
        .map(|kind| format!("roster/{kind}"))
        .to_vec()
}

#[divan::bench(args = ROWS, max_time = 1)]
fn a_csv_crate(bencher: Bencher<'_, '_>, rows: usize) {
    let bytes = list(rows);
    bencher
        .counter(ItemsCount::new(rows))
        .bench(|| read_with_csv(black_box(bytes)));
}

#[divan::bench(args = ROWS, max_time = 1)]
fn b_decode(bencher: Bencher<'_, '_>, rows: usize) {
    bencher
        .counter(ItemsCount::new(rows))
        .with_inputs(|| list(rows).to_vec())
        .bench_values(|bytes| decode(bytes, None));
}

#[divan::bench(args = ROWS, max_time = 1)]
fn c_parse(bencher: Bencher<'_, '_>, rows: usize) {
    bencher
        .counter(ItemsCount::new(rows))
        .with_inputs(|| decode(list(rows).to_vec(), None).0)
        .bench_values(|text| Table::read(text, b',', 0, 1, &mut |_, _, _| true));
}

#[divan::bench(args = ROWS, max_time = 1)]
fn d_judge(bencher: Bencher<'_, '_>, rows: usize) {
    let bytes = list(rows);
    bencher
        .counter(ItemsCount::new(rows))
        .bench(|| judge(black_box(bytes)));
}

#[divan::bench(args = ROWS, sample_count = 5, sample_size = 1, max_time = 1)]
fn e_open(bencher: Bencher<'_, '_>, rows: usize) {
    let bytes = list(rows);
    bencher
        .counter(ItemsCount::new(rows))
        .bench(|| open(black_box(bytes)).counts());
}

#[divan::bench(args = [249, 100_000], sample_count = 20, sample_size = 1)]
fn f_edit_and_view(bencher: Bencher<'_, '_>, rows: usize) {
    let mut document = open(list(rows));
    let mut at = 0;
    bencher.bench_local(|| {
        at += 1;
        let edit = Edit::Put {
            row: at % 200,
            column: 0,
            texts: vec![vec![format!("user {at}@contoso.com")]],
        };
        let changed = document.edit(&edit).is_ok();
        (changed, document.view(1).counts)
    });
}

#[divan::bench(args = ROWS, sample_count = 5, sample_size = 1, max_time = 1)]
fn g_write(bencher: Bencher<'_, '_>, rows: usize) {
    let mut document = open(list(rows));
    let _ = document.edit(&Edit::FixSafe);
    let accepted = accepted();
    bencher.counter(ItemsCount::new(rows)).bench_local(|| {
        document
            .write(&accepted, &mut |_| Ok(()))
            .map_or(0, |files| files.len())
    });
}

fn best(runs: u32, mut work: impl FnMut() -> usize) -> Duration {
    let time = |_| {
        let started = Instant::now();
        black_box(work());
        started.elapsed()
    };
    (0..runs).map(time).min().unwrap_or_default()
}

/// Judging, with reading, against the csv crate's reading alone; in turns, so that both see the same machine.
fn ratios() {
    println!("\n      rows   csv ms   judge ms   ratio   µs a row");
    for rows in ROWS {
        let bytes = list(rows);
        let runs = if rows > 100_000 { 5 } else { 20 };
        let csv = best(runs, || read_with_csv(bytes));
        let ours = best(runs, || judge(bytes));
        println!(
            "{rows:>10} {:>8.2} {:>10.2} {:>7.2} {:>10.2}",
            csv.as_secs_f64() * 1e3,
            ours.as_secs_f64() * 1e3,
            ours.as_secs_f64() / csv.as_secs_f64(),
            // No list has more rows than a float counts exactly.
            ours.as_secs_f64() * 1e6 / f64::from(u32::try_from(rows).unwrap_or(u32::MAX)),
        );
    }
}
