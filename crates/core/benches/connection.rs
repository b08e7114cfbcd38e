//! How long a connection string takes: a key pressed in an ordinary one, and strings no person would write.

use std::fmt::Write as _;
use std::hint::black_box;

use divan::{Bencher, counter::BytesCount};
use jetbridge_core::connection::{self, Draft, Target, grammar, peel, redact};

fn main() {
    divan::main();
}

const TYPED: &str = "AuthType=OAuth;Username=sync@contoso.com;Password=kiwi9;Url=https://contoso.crm4.dynamics.com;\
                     AppId=11111111-2222-3333-4444-555555555555;\
                     RedirectUri=app://11111111-2222-3333-4444-555555555555;\
                     TokenCacheStorePath=c:\\cache\\contoso.dat;LoginPromt=Auto";

/// Everything the window does between a key press and the findings on the screen, but drawing.
#[divan::bench]
fn key_press_to_findings() -> usize {
    let review = connection::review(Draft::read(black_box(TYPED), Target::Dataverse));
    let shown = redact::redact(review.subject()).line();
    review.findings().len() + shown.len()
}

fn long(bytes: usize) -> String {
    let mut text = String::with_capacity(bytes + 64);
    let mut n = 0;
    while text.len() < bytes {
        // Writing to a String cannot fail.
        let _ = write!(text, "Key {n} = \"value; with = marks\" ; AppId=x{n};");
        n += 1;
    }
    text
}

/// Reading takes time in proportion to the length: ten times the bytes, ten times the time.
#[divan::bench(args = [100_000, 1_000_000, 10_000_000], sample_count = 10)]
fn parse(bencher: Bencher<'_, '_>, bytes: usize) {
    let text = long(bytes);
    bencher
        .counter(BytesCount::new(text.len()))
        .bench_local(|| grammar::parse(black_box(&text)).pairs.len());
}

/// One value of that length, quotes doubled inside.
#[divan::bench(args = [1_000_000, 10_000_000], sample_count = 10)]
fn parse_one_value(bencher: Bencher<'_, '_>, bytes: usize) {
    let text = format!("Password=\"{}\"", "ab\"\"".repeat(bytes / 4));
    bencher
        .counter(BytesCount::new(text.len()))
        .bench_local(|| grammar::parse(black_box(&text)).pairs.len());
}

/// All rules on a string far beyond any real one.
#[divan::bench(args = [10_000, 100_000, 1_000_000], sample_count = 10)]
fn review(bencher: Bencher<'_, '_>, bytes: usize) {
    let text = long(bytes);
    bencher
        .counter(BytesCount::new(text.len()))
        .bench_local(|| {
            connection::review(Draft::read(text.as_str(), Target::Dataverse))
                .findings()
                .len()
        });
}

/// A configuration file with one string among much else.
#[divan::bench]
fn peel_a_configuration_file(bencher: Bencher<'_, '_>) {
    let filler = "  <add key=\"Setting\" value=\"nothing to see\" />\n".repeat(400);
    let text = format!(
        "<configuration>\n{filler}<connectionStrings><add name=\"x\" connectionString=\"{TYPED}\"/></connectionStrings>\n</configuration>"
    );
    bencher.bench_local(|| peel::peel(black_box(&text)).len());
}
