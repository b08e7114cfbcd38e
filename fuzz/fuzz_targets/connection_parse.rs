//! Any text is read, judged and repaired without a panic, and everything found lies inside it.
#![no_main]

use jetbridge_core::connection::{self, Draft, Target, client, repair};
use jetbridge_core::finding::Location;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let units = text.encode_utf16().count();
    for target in [Target::Dataverse, Target::BusinessCentral] {
        let draft = Draft::read(text, target);
        for pair in draft.written() {
            assert!(text.get(pair.span.bytes.clone()).is_some());
            assert!(pair.span.units[1] <= units);
        }
        let _ = client::attempt(&draft);
        let review = connection::review(draft.clone());
        for finding in review.findings() {
            if let Location::Key {
                span: Some([start, end]),
                ..
            } = finding.location
            {
                assert!(start <= end && end <= units);
            }
            assert_eq!(finding.fix.is_some(), repair(&draft, finding).is_some());
        }
    }
});
