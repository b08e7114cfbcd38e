//! Our reader and writer against .NET's own, as Mono ships them: a hundred thousand made strings, every pair and every
//! error index the same. The few places where Mono and the .NET of today, or .NET and we, differ on purpose are named here.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, clippy::expect_used)] // A helper of a test that cannot go on has failed.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use jetbridge_core::connection::uri::{Form, HttpUri, form};
use jetbridge_core::connection::{Draft, Target, builder};

const STRINGS: usize = 100_000;

/// Compiles the peer, asks it everything in one process and gives back its answers in order.
fn ask(questions: &[String]) -> Vec<String> {
    let source =
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/peers/ConnectionString.cs");
    // Tests run at once; each compiles a program of its own.
    let name = format!("peer-{:?}.exe", thread::current().id());
    let program = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let compiled = Command::new("mcs")
        .args(["-nologo", "-r:System.Data.dll"])
        .arg(format!("-out:{}", program.display()))
        .arg(source)
        .output()
        .expect("the Mono compiler is missing; `cargo xtask test` installs it (mono-mcs)");
    assert!(
        compiled.status.success(),
        "{}",
        String::from_utf8_lossy(&compiled.stderr)
    );
    let mut peer = Command::new("mono")
        .arg(&program)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("Mono is missing; `cargo xtask test` installs it (mono-runtime, libmono-system-data4.0-cil)");
    let mut stdin = peer.stdin.take().unwrap();
    let all = questions.join("\n") + "\n";
    let writer = thread::spawn(move || stdin.write_all(all.as_bytes()));
    let output = peer.wait_with_output().unwrap();
    writer.join().unwrap().unwrap();
    assert!(output.status.success());
    let answers: Vec<String> = String::from_utf8(output.stdout)
        .unwrap()
        .lines()
        .map(str::to_owned)
        .collect();
    assert_eq!(answers.len(), questions.len());
    answers
}

fn hex(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, byte| {
        let _ = write!(out, "{byte:02x}");
        out
    })
}

/// Numbers from a fixed seed (`SplitMix64`): the same strings on every machine and every day.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        usize::try_from((z ^ (z >> 31)) % sides as u64).unwrap()
    }

    fn text(&mut self, pieces: &[&str], longest: usize) -> String {
        (0..self.roll(longest + 1))
            .map(|_| pieces[self.roll(pieces.len())])
            .collect()
    }
}

/// What strings are made of: mostly the marks that mean something, and everything that is nearly one of them.
const PIECES: [&str; 44] = [
    ";", ";", ";", "=", "=", "=", "==", "\"", "\"", "'", "'", "\"\"", "''", " ", "  ", "\t",
    "\r\n", "\n", "\u{85}", "\u{a0}", "\u{2003}", "\u{3000}", "\u{0}", "\u{7}", "\u{1b}", "\u{7f}",
    "\u{9f}", "\u{200b}", "\u{feff}", "“", "”", "；", "{", "}", "\\", "%3B", "&quot;", "🍓", "é",
    "Ø", "AuthType", "Url", "password", "x",
];

/// Pieces that break nothing by themselves, so that most strings stay readable to their end.
const MILD: [&str; 12] = [
    "x", "é", " ", "=", "kiwi9", "\u{a0}", "\n", "🍓", "{x}", "a b", "\\", "“",
];

const KEYS: [&str; 8] = [
    "AuthType",
    "Url",
    "Password",
    "User Name",
    "a=b",
    "ÆØÅ",
    "PASSWORD",
    "x",
];

fn made_string(dice: &mut Dice) -> String {
    if dice.roll(3) == 0 {
        return dice.text(&PIECES, 24);
    }
    let pieces: &[&str] = if dice.roll(3) == 0 { &PIECES } else { &MILD };
    let mut text = String::new();
    for _ in 0..=dice.roll(5) {
        let key = KEYS[dice.roll(8)];
        let _ = match dice.roll(8) {
            0 => write!(text, "{};", dice.text(pieces, 2)),
            1 | 2 => write!(
                text,
                "{key}=\"{}\";",
                dice.text(pieces, 6).replace('"', "\"\"")
            ),
            3 => write!(text, "{key} = '{}' ;", dice.text(pieces, 6)),
            _ => write!(text, "{key}={};", dice.text(pieces, 5)),
        };
    }
    text
}

/// Our answer in the peer's words.
fn read(text: &str) -> String {
    let draft = Draft::read(text, Target::Dataverse);
    match draft.error().map(|error| error.at) {
        Some(Some(at)) => format!("! {at}"),
        Some(None) => "? ArgumentException".to_owned(),
        None => {
            let pairs: BTreeMap<Vec<u16>, String> = draft
                .pairs()
                .map(|(pair, value)| {
                    (
                        pair.key.encode_utf16().collect(),
                        format!(" {} {}", hex(&pair.key), hex(value.expose())),
                    )
                })
                .collect();
            format!("={}", pairs.into_values().collect::<String>())
        }
    }
}

#[test]
fn a_hundred_thousand_strings_are_read_alike() {
    let mut dice = Dice(20_251_121);
    let texts: Vec<String> = (0..STRINGS).map(|_| made_string(&mut dice)).collect();
    let questions: Vec<String> = texts
        .iter()
        .map(|text| format!("P {}", hex(text)))
        .collect();
    let (mut errors, mut pairs) = (0, 0);
    for (text, answer) in texts.iter().zip(ask(&questions)) {
        assert_eq!(read(text), answer, "{text:?}");
        errors += usize::from(!answer.starts_with('='));
        pairs += usize::from(answer.len() > 1 && answer.starts_with('='));
    }
    // The strings must say something: many readable ones with pairs, many broken ones.
    assert!(
        errors > STRINGS / 5 && pairs > STRINGS / 5,
        "{errors} errors, {pairs} with pairs"
    );
}

#[test]
fn a_hundred_thousand_lists_of_pairs_are_written_alike() {
    let mut dice = Dice(72_005_330);
    let mut lists = Vec::new();
    let mut questions = Vec::new();
    for _ in 0..STRINGS {
        let mut pairs = Vec::new();
        let mut question = "B".to_owned();
        for _ in 0..=dice.roll(3) {
            let key = if dice.roll(4) == 0 {
                dice.text(&PIECES, 3)
            } else {
                KEYS[dice.roll(8)].to_owned()
            };
            let value = (dice.roll(10) > 0).then(|| dice.text(&PIECES, 6));
            let _ = write!(
                question,
                " {} {}",
                hex(&key),
                value.as_deref().map_or("-".to_owned(), hex)
            );
            pairs.push((key, value));
        }
        lists.push(pairs);
        questions.push(question);
    }
    let (mut refused, mut line_feeds) = (0, 0);
    for (pairs, answer) in lists.iter().zip(ask(&questions)) {
        // On purpose: .NET's patterns for plain values and for keys end in `$`, which also matches before a line feed at the
        // very end. So it writes such a value bare and such a key at all, and reading trims the line feed away. We quote the
        // value and refuse the key.
        let plain = |text: &str| {
            !text.contains(|c: char| {
                matches!(c, '"' | '\'' | '=' | ';') || c.is_whitespace() || c.is_control()
            })
        };
        let loses_line_feed = |(key, value): &(String, Option<String>)| {
            key.ends_with('\n')
                || value
                    .as_ref()
                    .and_then(|v| v.strip_suffix('\n'))
                    .is_some_and(plain)
        };
        if answer.starts_with('=') && pairs.iter().any(loses_line_feed) {
            line_feeds += 1;
            continue;
        }
        let ours = match builder::build(pairs.clone()) {
            Ok(text) => format!("= {}", hex(text.expose())),
            Err(_) => "? ArgumentException".to_owned(),
        };
        refused += usize::from(ours.starts_with('?'));
        assert_eq!(ours, answer, "{pairs:?}");
    }
    assert!(
        refused > 1_000 && line_feeds > 10,
        "{refused} refused, {line_feeds} line feeds"
    );
}

#[test]
fn what_is_written_is_read_back_by_the_peer() {
    let mut dice = Dice(42);
    let mut expected = Vec::new();
    let mut questions = Vec::new();
    while questions.len() < STRINGS / 10 {
        let value = dice.text(&PIECES, 8).replace('\0', "");
        if value.is_empty() {
            continue;
        }
        let text = builder::build([("Password", Some(value.as_str()))]).unwrap();
        questions.push(format!("P {}", hex(text.expose())));
        expected.push(format!("= {} {}", hex("password"), hex(&value)));
    }
    assert_eq!(ask(&questions), expected);
}

#[test]
fn addresses_are_read_alike() {
    // Left out on purpose: hosts of digits only and text behind an IPv6 address, of which .NET makes an IPv4 address and a
    // path, and blanks behind non-ASCII hosts and ports, where Mono slips.
    const PARTS: [&str; 31] = [
        "http", "https", "HTTPS", "app", "ftp", ":", "://", "://", "//", "/", "/", "contoso",
        "crm4", ".", ".", "com", "p80", ":80", ":443/", "@", "user", "?", "#", "%20", "%2", "a b",
        "-", "_", "..", "{id}", "~",
    ];
    let mut dice = Dice(5330);
    let mut texts: Vec<String> = (0..STRINGS / 5).map(|_| dice.text(&PARTS, 9)).collect();
    texts.extend((0..STRINGS / 5).map(|_| format!("https://{}", dice.text(&PARTS, 7))));
    let questions: Vec<String> = texts
        .iter()
        .map(|text| format!("U {}", hex(text)))
        .collect();
    let mut read = 0;
    for (text, answer) in texts.iter().zip(ask(&questions)) {
        if differs_on_purpose(text) || answer == "~" {
            continue;
        }
        let words: Vec<&str> = answer.split(' ').collect();
        let theirs = match words.as_slice() {
            ["=", "http" | "https", host, port, path, _] => Some(format!("{host} {port} {path}")),
            _ => None,
        };
        let ours = HttpUri::read(text).map(|uri| {
            let port = uri.port.unwrap_or(if uri.secure { 443 } else { 80 });
            format!("{} {port} {}", hex(&uri.host), hex(&uri.path))
        });
        assert_eq!(ours, theirs, "{text:?} {answer}");
        read += usize::from(ours.is_some());
        let absolute = words[0] == "=";
        let expected = match (words.last(), absolute) {
            (Some(&"0"), _) => Form::Malformed,
            (_, true) => Form::Absolute,
            (_, false) => Form::Relative,
        };
        assert_eq!(form(text), expected, "{text:?} {answer}");
    }
    assert!(read > STRINGS / 50, "{read} addresses only");
}

/// Where Mono on Linux and .NET on Windows part, and Windows is what the client runs on: a leading `//` is a file share
/// there, a leading `/` a path on the disk here. And a host that begins with a dot: .NET takes some of those in schemes it
/// does not know, and nobody has one.
fn differs_on_purpose(text: &str) -> bool {
    text.trim_start().starts_with('/') || text.contains("//.") || text.contains("@.")
}
