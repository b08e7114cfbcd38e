//! Finds where records end, visiting quotes and little else.

use memchr::{memchr, memrchr2};

/// Follows the quotes through bytes that come block by block.
#[derive(Debug)]
pub(super) struct Splitter {
    separator: u8,
    /// Everything before was looked at.
    scanned: usize,
    /// A quoted cell is open there.
    quoted: bool,
    /// Last end of a record, 0 for none.
    end: usize,
}

impl Splitter {
    /// Begins at an offset.
    pub(super) fn new(separator: u8, at: usize) -> Self {
        Self {
            separator,
            scanned: at,
            quoted: false,
            end: 0,
        }
    }

    /// Looks at the bytes that came since. A CR or a quote at the very end waits for what follows it.
    pub(super) fn scan(&mut self, bytes: &[u8], complete: bool) {
        while self.scanned < bytes.len() {
            if self.quoted {
                match memchr(b'"', &bytes[self.scanned..]) {
                    None => self.scanned = bytes.len(),
                    Some(ahead) => {
                        let quote = self.scanned + ahead;
                        match bytes.get(quote + 1) {
                            Some(b'"') => self.scanned = quote + 2,
                            None if !complete => {
                                self.scanned = quote;
                                return;
                            }
                            _ => {
                                self.scanned = quote + 1;
                                self.quoted = false;
                            }
                        }
                    }
                }
            } else {
                let quote = memchr(b'"', &bytes[self.scanned..]).map(|ahead| self.scanned + ahead);
                let stretch = quote.unwrap_or(bytes.len());
                self.note_end(bytes, stretch);
                match quote {
                    None => self.scanned = bytes.len(),
                    Some(quote) => {
                        self.quoted = self.opens(bytes, quote);
                        self.scanned = quote + 1;
                    }
                }
            }
        }
    }

    /// A quote opens a quoted cell as its first character.
    fn opens(&self, bytes: &[u8], quote: usize) -> bool {
        match quote.checked_sub(1).map(|before| bytes[before]) {
            None | Some(b'\r' | b'\n') => true,
            Some(before) => before == self.separator,
        }
    }

    /// Remembers the last end of a record in a stretch outside quotes.
    fn note_end(&mut self, bytes: &[u8], stretch: usize) {
        // A CR that had to wait for what follows it is looked at again.
        let waited = self.scanned > 0 && bytes[self.scanned - 1] == b'\r';
        let from = self.scanned - usize::from(waited);
        let mut to = stretch;
        while let Some(ahead) = memrchr2(b'\r', b'\n', &bytes[from..to]) {
            let at = from + ahead;
            if bytes[at] == b'\n' || bytes.get(at + 1).is_some_and(|next| *next != b'\n') {
                self.end = at + 1;
                return;
            }
            to = at;
        }
    }

    /// Where the bytes may be cut.
    pub(super) fn cut(&self) -> usize {
        self.end
    }

    /// The first bytes were taken away.
    pub(super) fn moved(&mut self, by: usize) {
        self.scanned = self.scanned.saturating_sub(by);
        self.end = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::Splitter;

    /// Where a text may be cut, fed in pieces.
    fn cut(text: &str, step: usize) -> usize {
        let mut splitter = Splitter::new(b',', 0);
        let mut end = step.min(text.len());
        loop {
            splitter.scan(&text.as_bytes()[..end], false);
            if end == text.len() {
                return splitter.cut();
            }
            end = (end + step).min(text.len());
        }
    }

    #[test]
    fn records_end_outside_quotes() {
        for (text, end) in [
            ("a,b\r\nc", 5),
            ("a\nb\n", 4),
            ("a\rb", 2),
            ("a\r", 0),
            ("a\r\n", 3),
            ("\"a\nb\"\nc", 6),
            ("\"a\"\"\nb", 0),
            ("x\"a\nb\"\n", 7),
            ("a\n,\"b\nc", 2),
            ("\"a\"b\"\nc\n", 8),
        ] {
            for step in 1..=text.len() {
                assert_eq!(cut(text, step), end, "{text:?} by {step}");
            }
        }
    }
}
