//! Both ways of judging agree, whatever the bytes, blocks and chunks.

use proptest::prelude::*;

use super::{Checked, Checking, Doubtful, Sizes, Survey, Surveyed};
use crate::finding::Finding;
use crate::roster::decode::Encoding;
use crate::roster::document::Document;
use crate::roster::list::Purpose;
use crate::roster::read::Choices;
use crate::roster::view::Origin;

fn choices() -> Choices {
    Choices {
        purpose: Purpose {
            verified_domains: vec!["contoso.com".to_owned()],
            bc_integration: true,
        },
        ..Choices::default()
    }
}

fn fed(
    surveyed: Option<Surveyed>,
    bytes: &[u8],
    block: usize,
    sizes: Sizes,
    limit: usize,
) -> Result<Checked, Doubtful> {
    let mut checking = Checking::new(surveyed, &choices(), limit).unwrap();
    checking.sizes = sizes;
    checking.look_at = sizes.head;
    for block in bytes.chunks(block) {
        checking.feed(block)?;
    }
    checking.finish()
}

fn streamed(bytes: &[u8], block: usize, sizes: Sizes, limit: usize) -> Checked {
    fed(None, bytes, block, sizes, limit).unwrap_or_else(|Doubtful| {
        let mut survey = Survey::default();
        for block in bytes.chunks(block) {
            survey.feed(block);
        }
        fed(Some(survey.finish()), bytes, block, sizes, limit).unwrap()
    })
}

fn agree(bytes: &[u8], block: usize, sizes: Sizes) {
    let mut go_on = |_, _, _| true;
    let document =
        Document::open("", Origin::File, bytes.to_vec(), &choices(), &mut go_on).unwrap();
    let streamed = streamed(bytes, block, sizes, usize::MAX);
    let opened: Vec<Finding> = document.found();
    assert_eq!(
        streamed.findings,
        opened,
        "{:?}",
        String::from_utf8_lossy(bytes)
    );
    assert_eq!(streamed.counts, document.counts());
    let view = document.view(0).source;
    assert_eq!(streamed.source.encoding.map(Encoding::name), view.encoding);
    assert_eq!(streamed.source.bom, view.bom);
    assert_eq!(
        streamed.source.line_ending.map(str::to_owned),
        view.line_ending
    );
    assert_eq!(streamed.source.profile_id(), view.header_profile);
    assert_eq!(streamed.data_records, view.data_records);
}

/// Bytes that look like lists: headings, addresses, quotes, separators, line ends, and what breaks them.
fn material() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        4 => Just(&b"User Name,First Name,Last Name,Display Name,Job Title,Department,Office Number,Fax,Country or Region\r\n"[..]),
        2 => Just(&b"Name [displayName] Required,User name [userPrincipalName] Required,Initial password [passwordProfile] Required,Block sign in (Yes/No) [accountEnabled] Required,First name [givenName],Last name [surname],Job title [jobTitle],Department [department],Usage location [usageLocation]\n"[..]),
        2 => Just(&b"Code;Name;Phone No.;Email;Blocked\r\n"[..]),
        2 => Just(&b"Kode,Navn,E-post,Passord\r"[..]),
        1 => Just(&b"version:v1.0\r\n"[..]),
        1 => Just(&b"sep=;\r\n"[..]),
        1 => Just(&b"\xef\xbb\xbf"[..]),
        3 => Just(&b"kari@contoso.com,Kari,Lie,Kari Lie,,,,,Norway\r\n"[..]),
        2 => Just(&b"KARI@contoso.com,Kari,\"L\"\"ie\",Kari Lie,,,,,Norge\n"[..]),
        2 => Just(&b"JT;Jorunn;;jorunn@contoso.com;yes\n"[..]),
        1 => Just(&b"Example: Chris,a@contoso.com,Pass-word1,no,,,,,uk\n"[..]),
        2 => Just(&b",,,\r\n"[..]),
        3 => Just(&b"\r\n"[..]),
        2 => Just(&b"\r"[..]),
        3 => Just(&b"\""[..]),
        4 => Just(&b","[..]),
        2 => Just(&b";"[..]),
        2 => Just(&b" "[..]),
        1 => Just(&b"\xc3\xa5"[..]),
        1 => Just(&b"\xe5"[..]),
        1 => Just(&b"\xc2\xa0"[..]),
        1 => Just(&b"\xe2\x80\x8b"[..]),
        1 => Just(&b"\0"[..]),
        2 => Just(&b"x@y.local"[..]),
        2 => Just(&b"n/a"[..]),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn lists_in_pieces(
        bytes in material(),
        block in 1_usize..200,
        chunk in 1_usize..300,
        head in 1_usize..100,
        worth_threads in 0_usize..600,
    ) {
        agree(&bytes, block, Sizes { chunk, worth_threads, head });
    }

    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300), chunk in 1_usize..50) {
        agree(&bytes, 7, Sizes { chunk, worth_threads: 0, head: 1 });
    }

    #[test]
    fn utf_16(text in "(Code|Name|Email|a@b.c|[;,\"\r\n\t å😀]){0,60}", big: bool) {
        let mut bytes = if big { vec![0xfe, 0xff] } else { vec![0xff, 0xfe] };
        for unit in text.encode_utf16() {
            bytes.extend(if big { unit.to_be_bytes() } else { unit.to_le_bytes() });
        }
        agree(&bytes, 3, Sizes { chunk: 16, worth_threads: 40, head: 8 });
    }

    #[test]
    fn only_the_listing_is_limited(bytes in material(), limit in 0_usize..20) {
        let sizes = Sizes { chunk: 64, worth_threads: 100, head: 16 };
        let all = streamed(&bytes, 50, sizes, usize::MAX);
        let some = streamed(&bytes, 50, sizes, limit);
        prop_assert_eq!(&some.findings[..], &all.findings[..limit.min(all.findings.len())]);
        prop_assert_eq!(some.truncated, all.findings.len() - some.findings.len());
        prop_assert_eq!((some.counts, &some.kinds), (all.counts, &all.kinds));
    }
}

#[test]
fn many_records_on_many_threads() {
    let heading = "User Name,First Name,Last Name,Display Name,Job Title,Department,Office Number,Fax,Country\r\n";
    let mut list = heading.to_owned();
    for row in 0..20_000_u32 {
        let person = row % 19_990;
        let line = format!("user{person}@contoso.com,Søren,\"Li,e\",X {row},,,,,");
        list.push_str(&line);
        list.push_str(if row == 15_000 {
            "Sweden\n"
        } else {
            "Norway\n"
        });
    }
    for chunk in [1000, 100_000] {
        let sizes = Sizes {
            chunk,
            worth_threads: 0,
            head: 200,
        };
        agree(list.as_bytes(), 10_000, sizes);
    }
}

#[test]
fn every_line_end_outside_quotes_counts_whatever_line_it_ends() {
    for (text, name) in [
        ("sep=;\r\nCode;Name;Phone No.", "crlf"),
        ("\"sep=;\"\nCode;Name;Phone No.", "lf"),
        ("sep=;", "none"),
        ("Code,Name,Phone No.\r\n", "crlf"),
        ("\"Code\",\"Name\",\"Phone No.\"\r\n", "crlf"),
        ("Code,Name,\"Phone No.\"x\r\n", "crlf"),
        ("\"Code\r\n\",Name,Phone No.", "none"),
        ("\"Code\r\n\",Name,Phone No.\r", "cr"),
        ("Title\r\nCode,Name,Phone No.", "crlf"),
        ("version:v1.0\r\nCode,Name,Phone No.", "crlf"),
        ("version:v1.0\r\n", "crlf"),
        ("\r\n", "crlf"),
        ("sep=;\r\n\nCode;Name;Phone No.", "mixed"),
    ] {
        let sizes = super::SIZES;
        for block in [1, 7, 1000] {
            let found = streamed(text.as_bytes(), block, sizes, 10);
            assert_eq!(found.source.line_ending, Some(name), "{text:?}");
            agree(text.as_bytes(), block, sizes);
        }
    }
}
