//! Rules that are not asked would have found nothing: judging with every shortcut agrees with judging without any.

use std::cell::OnceCell;

use proptest::prelude::*;

use super::{Identity, Judged, Place, Plan, number, record, sink, unclean};
use crate::finding::Finding;
use crate::roster::check::{Cell, Claim, Record, Then};
use crate::roster::clean::clean;
use crate::roster::list::Purpose;
use crate::roster::marks::{self, Marks};
use crate::roster::read::{self, Choices};
use crate::roster::steps::never_stopped;

/// Every column is looked at, every text byte by byte; every address is odd and every text may be too long.
fn plainly(plan: &Plan, record: &Record<'_>) -> (Vec<Place>, Vec<Finding>, Vec<Identity>) {
    let (mut places, mut found, mut identities) = (Vec::new(), Vec::new(), Vec::new());
    let mut place = |column: usize, rule: u16, found: usize| {
        let column = number(column);
        let line = record.line;
        let before = places.len();
        places.resize(found, Place { line, column, rule });
        places.len() > before
    };
    for (rule, check) in &plan.records {
        let then = check(record, &mut sink(*rule, &mut found));
        place(0, *rule, found.len());
        if then == Then::End {
            return (places, found, identities);
        }
    }
    for (rule, check) in &plan.wholes {
        check(record, &mut sink(*rule, &mut found));
        place(0, *rule, found.len());
    }
    for planned in &plan.columns {
        let span = record.span(planned.source);
        let raw = record.texts.text(span);
        let clean = clean(raw);
        let mut marks = marks::of(raw) | span.marks.only(Marks::STORED) | Marks::LONG;
        if clean != raw {
            marks = unclean(marks, &clean, 0);
        }
        if marks.meets(Marks::TEXT) {
            marks |= Marks::ODD_ADDRESS;
        }
        let cell = Cell {
            record,
            key: planned.key,
            raw,
            clean: &clean,
            marks,
            longest: planned.longest,
            stray: record.texts.stray(span),
            user_name: OnceCell::new(),
        };
        let mut claimed = Claim::NONE;
        for (rule, check) in &planned.checks {
            if marks.meets(check.wakes) && !check.unless.meets(claimed) {
                (check.check)(&cell, &mut sink(*rule, &mut found));
                if place(planned.at + 1, *rule, found.len()) {
                    claimed = claimed.or(check.claims);
                }
            }
        }
        if let Some((rule, twice)) = &planned.twice
            && marks.meets(Marks::TEXT)
            && let Some(print) = (twice.identity)(&cell)
        {
            identities.push(Identity {
                rule: *rule,
                column: number(planned.at + 1),
                print,
            });
        }
    }
    (places, found, identities)
}

const HEADINGS: [&str; 3] = [
    "User Name,First Name,Last Name,Display Name,Job Title,Department,Office Number,Office Phone,Mobile Phone,Fax,\
     Alternate email address,Address,City,State or Province,ZIP or Postal Code,Country or Region",
    "Name [displayName] Required,User name [userPrincipalName] Required,Initial password [passwordProfile] Required,\
     Block sign in (Yes/No) [accountEnabled] Required,First name [givenName],Last name [surname],Job title [jobTitle],\
     Department [department],Usage location [usageLocation]",
    "Code,Name,Phone No.,Email,Blocked,Privacy Blocked,Job Title,Search Email",
];

/// What stands in cells: right, wrong in every way the rules know, and almost wrong.
const CELLS: [&str; 84] = [
    "",
    " ",
    "kari@contoso.com",
    "Kari@CONTOSO.com",
    "ola@contoso.com",
    "ola@fabrikam.example",
    "ola@contoso",
    "ola@contoso.local",
    "kari",
    "a@b@contoso.com",
    "@contoso.com",
    "kari@",
    "kari @contoso.com",
    " kari@contoso.com",
    "kåri@contoso.com",
    "kari$@contoso.com",
    "kari+x@contoso.com",
    ".kari@contoso.com",
    "kari.@contoso.com",
    "ka..ri@contoso.com",
    "kari@contoso..com",
    "kari@-contoso.com",
    "kari@con_toso.com",
    "mailto:kari@contoso.com",
    "Kari Lie <kari@contoso.com>",
    "<mailto:kari@contoso.com>",
    "kari@contoso.com; ola@contoso.com",
    "o’neill@contoso.com",
    "Kari Lie",
    "Kari  Lie",
    "Lie, Kari",
    "Kåre Ødegård",
    "Žižek",
    "Kåre",
    "KÃ¥re",
    "K\u{e3}re \u{c3}\u{a5}",
    "Kari\u{a0}Lie",
    "Ka\u{200b}ri",
    "Kari\u{7}",
    "Kari\tLie",
    "Kari\r\nLie",
    "“Kari”",
    "\"Kari\"",
    "Kari\"Lie",
    "😀",
    "Ａ",
    "=1+1",
    "+47 400 00 000",
    "+SUM(1)",
    "-",
    "- Kari",
    "@kari",
    "n/a",
    "N/A",
    "NULL",
    "tbd",
    "unknown",
    "onbekend",
    "ukjent",
    "?",
    "4.79E+09",
    "4,79E+09",
    "1E5",
    "12345",
    "00123",
    "2024-01-31",
    "31.01.2024",
    "Norway",
    "Norge",
    "NO",
    "no",
    "xx",
    "yes",
    "No",
    "TRUE",
    "Password1!",
    "short",
    "Pass word ØØ1!",
    "Example: Chris Green",
    "0123456789012345678901234567890123456789012345678901234567890123456789@contoso.com",
    "012345678901234567890123456789012345678901234567890123456789@contoso.com",
    "kari@0123456789012345678901234567890123456789012345678901234567890123.com",
    "This is a job title that goes on for so long that no column of any template would take all of it, and then some \
     more words follow until there are more than two hundred and fifty-six characters in it, which is the longest text \
     any of the columns that Microsoft describes takes at all, as far as is known",
    "0123456789012345678901234567890123456789012345678",
];

fn purpose() -> impl Strategy<Value = Purpose> {
    (any::<bool>(), any::<bool>()).prop_map(|(verified, bc_integration)| Purpose {
        verified_domains: verified
            .then(|| "contoso.com".to_owned())
            .into_iter()
            .collect(),
        bc_integration,
    })
}

/// Rows as wide as the heading row, now and then by one less or more.
fn rows(width: usize) -> impl Strategy<Value = Vec<Vec<&'static str>>> {
    let cell = prop::sample::select(&CELLS[..]);
    let odd = prop::collection::vec(cell.clone(), width - 1..=width + 1);
    let row = prop_oneof![9 => prop::collection::vec(cell, width), 1 => odd];
    prop::collection::vec(row, 1..12)
}

fn list() -> impl Strategy<Value = (usize, Vec<Vec<&'static str>>)> {
    (0..HEADINGS.len()).prop_flat_map(|heading| {
        let width = HEADINGS[heading].split(',').count();
        rows(width).prop_map(move |rows| (heading, rows))
    })
}

fn quoted(cell: &str) -> String {
    format!("\"{}\"", cell.replace('"', "\"\""))
}

fn agree(text: &str, purpose: Purpose) {
    let choices = Choices {
        purpose,
        ..Choices::default()
    };
    let read = read::text(text.as_bytes().to_vec(), &choices, &mut never_stopped).unwrap();
    let plan = Plan::new(&read.list);
    let mut judged = Judged::default();
    for (at, row) in read.table.rows.iter().enumerate() {
        let one = Record {
            list: &read.list,
            spans: read.table.cells(row),
            texts: &read.table,
            line: row.line,
            number: u32::try_from(at).unwrap() + 1,
            as_read: true,
            open_quote: row.open_quote,
            hidden: false,
        };
        record(&plan, &one, &mut judged);
        let (places, found, identities) = plainly(&plan, &one);
        assert_eq!(judged.found, found, "{text}");
        assert_eq!(judged.places, places, "{text}");
        assert_eq!(judged.identities, identities, "{text}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn who_sleeps_misses_nothing((heading, rows) in list(), purpose in purpose()) {
        let mut text = HEADINGS[heading].to_owned();
        for row in rows {
            text.push_str("\r\n");
            for (at, cell) in row.iter().enumerate() {
                text.push_str(if at > 0 { "," } else { "" });
                if cell.contains([',', '"', '\r']) {
                    text.push_str(&quoted(cell));
                } else {
                    text.push_str(cell);
                }
            }
        }
        agree(&text, purpose);
    }
}

/// Every value in every column once, so that none of them is left to chance.
#[test]
fn every_value_everywhere() {
    for heading in HEADINGS {
        let width = heading.split(',').count();
        let mut text = heading.to_owned();
        for cell in CELLS {
            text.push('\n');
            text.push_str(&vec![quoted(cell); width].join(","));
        }
        for verified in [Vec::new(), vec!["contoso.com".to_owned()]] {
            let purpose = Purpose {
                verified_domains: verified,
                bc_integration: true,
            };
            agree(&text, purpose);
        }
    }
}
