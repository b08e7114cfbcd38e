//! Where in a text the values of a JSON document stand, so that a finding can be shown in the line it is about.
//!
//! Read by ourselves: this looks only at texts that `serde_json` has read already, so it needs no judgement of its
//! own about JSON, and the crates that keep places either read another dialect or give up the order of properties.

use std::collections::HashMap;
use std::ops::Range;

use super::reading::step;

/// A stretch of one line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: u32,
    /// Where it begins, in UTF-16 units from the start of the line.
    pub start: u32,
    /// Where it ends; what stands there is no part of it.
    pub end: u32,
}

/// The places of a document's values by JSON pointer.
///
/// A plain value stands where it is written. An object or list stands at the name it is kept under, or at its bracket
/// where it has none: there something is missing in it. Of properties written twice the last counts, as for the reader.
#[derive(Debug, Default)]
pub struct Places {
    starts: Vec<usize>,
    places: HashMap<String, Range<usize>>,
}

impl Places {
    /// Of a text that is JSON; of any other text what can be told of it.
    pub fn of(text: &str) -> Self {
        let mut walk = Walk {
            text,
            at: 0,
            places: HashMap::new(),
        };
        let _ = walk.value(String::new(), None, 0);
        Self {
            starts: std::iter::once(0)
                .chain(text.match_indices('\n').map(|(at, _)| at + 1))
                .collect(),
            places: walk.places,
        }
    }

    /// Bytes of the text in which a value stands.
    #[cfg(test)]
    fn range(&self, pointer: &str) -> Option<Range<usize>> {
        self.places.get(pointer).cloned()
    }

    /// Every value with its bytes.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, Range<usize>)> {
        let places = self.places.iter();
        places.map(|(pointer, range)| (pointer.as_str(), range.clone()))
    }

    /// Where a value stands; for a pointer that leads nowhere, where the innermost value on its way stands.
    pub fn place(&self, text: &str, pointer: &str) -> Option<Place> {
        let mut pointer = pointer;
        let range = loop {
            if let Some(range) = self.places.get(pointer) {
                break range;
            }
            pointer = &pointer[..pointer.rfind('/')?];
        };
        let line = self.starts.partition_point(|start| *start <= range.start);
        let units = |part: Range<usize>| text.get(part).unwrap_or_default().encode_utf16().count();
        let begin = *self.starts.get(line.checked_sub(1)?)?;
        let start = units(begin..range.start);
        Some(Place {
            line: line.try_into().ok()?,
            start: start.try_into().ok()?,
            end: (start + units(range.clone())).try_into().ok()?,
        })
    }
}

/// `serde_json` goes no deeper either.
const DEEPEST: usize = 128;

struct Walk<'a> {
    text: &'a str,
    at: usize,
    places: HashMap<String, Range<usize>>,
}

impl Walk<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn blanks(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn sign(&mut self, sign: u8) -> Option<()> {
        self.blanks();
        (self.peek()? == sign).then(|| self.at += 1)
    }

    /// A string with its quotes.
    fn string(&mut self) -> Option<Range<usize>> {
        let start = self.at;
        self.sign(b'"')?;
        loop {
            match self.peek()? {
                b'"' => break,
                b'\\' => self.at += 2,
                _ => self.at += 1,
            }
        }
        self.at += 1;
        Some(start..self.at)
    }

    fn value(&mut self, pointer: String, name: Option<Range<usize>>, depth: usize) -> Option<()> {
        self.blanks();
        let start = self.at;
        match self.peek()? {
            open @ (b'{' | b'[') => {
                let place = name.unwrap_or(start..start + 1);
                self.places.insert(pointer.clone(), place);
                self.at += 1;
                if depth < DEEPEST {
                    self.inside(&pointer, open == b'{', depth + 1)?;
                }
            }
            b'"' => {
                let place = self.string()?;
                self.places.insert(pointer, place);
            }
            _ => {
                let word = |byte: &u8| !b",]} \t\r\n".contains(byte);
                let rest = self.text.as_bytes()[start..].iter();
                self.at += rest.take_while(|byte| word(byte)).count();
                self.places.insert(pointer, start..self.at);
            }
        }
        Some(())
    }

    fn inside(&mut self, pointer: &str, object: bool, depth: usize) -> Option<()> {
        let close = if object { b'}' } else { b']' };
        self.blanks();
        let mut count = 0;
        while self.peek()? != close {
            if count > 0 {
                self.sign(b',')?;
                self.blanks();
            }
            if object {
                let name = self.string()?;
                let inner: String = serde_json::from_str(self.text.get(name.clone())?).ok()?;
                self.sign(b':')?;
                self.value(step(pointer, inner), Some(name), depth)?;
            } else {
                self.value(step(pointer, count), None, depth)?;
            }
            count += 1;
            self.blanks();
        }
        self.at += 1;
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::Places;

    fn shown<'a>(text: &'a str, pointer: &str) -> &'a str {
        let place = Places::of(text).place(text, pointer).unwrap();
        let line = text.lines().nth(place.line as usize - 1).unwrap();
        let units = |count: u32| {
            let chars = line.char_indices();
            chars
                .scan(0, |sum, (at, c)| {
                    let before = *sum;
                    *sum += c.len_utf16();
                    Some((at, before))
                })
                .find(|(_, before)| *before == count as usize)
                .map_or(line.len(), |(at, _)| at)
        };
        &line[units(place.start)..units(place.end)]
    }

    const TEXT: &str = "{\r\n  \"name\": \"Sørås 𝄞\", \"a/b~\": [ true,\r\n\t{\"in\\\"ner\": -1.5e3}, \"x\"],\n\"empty\" : {}\n}";

    #[test]
    fn values_stand_where_they_are_written() {
        assert_eq!(shown(TEXT, "/name"), "\"Sørås 𝄞\"");
        assert_eq!(shown(TEXT, "/a~1b~0/0"), "true");
        assert_eq!(shown(TEXT, "/a~1b~0/1/in\"ner"), "-1.5e3");
        assert_eq!(shown(TEXT, "/a~1b~0/2"), "\"x\"");
    }

    #[test]
    fn containers_stand_at_their_names_or_brackets() {
        assert_eq!(shown(TEXT, ""), "{");
        assert_eq!(shown(TEXT, "/a~1b~0"), "\"a/b~\"");
        assert_eq!(shown(TEXT, "/a~1b~0/1"), "{");
        assert_eq!(shown(TEXT, "/empty"), "\"empty\"");
    }

    #[test]
    fn what_is_not_there_is_shown_where_it_should_be() {
        assert_eq!(shown(TEXT, "/empty/none/0"), "\"empty\"");
        assert_eq!(shown(TEXT, "/none"), "{");
        assert_eq!(Places::of("").place("", ""), None);
    }

    #[test]
    fn of_two_properties_the_last_counts() {
        assert_eq!(shown("{\"a\": 1, \"a\": 2}", "/a"), "2");
    }

    /// Every pointer of a document, with what it leads to.
    fn every(pointer: &str, value: &Value, all: &mut Vec<(String, Value)>) {
        all.push((pointer.to_owned(), value.clone()));
        let inner: Vec<(String, &Value)> = match value {
            Value::Object(object) => object.iter().map(|(k, v)| (k.clone(), v)).collect(),
            Value::Array(list) => list
                .iter()
                .enumerate()
                .map(|(k, v)| (k.to_string(), v))
                .collect(),
            _ => Vec::new(),
        };
        for (name, value) in inner {
            every(&super::step(pointer, name), value, all);
        }
    }

    fn json() -> impl proptest::strategy::Strategy<Value = Value> {
        use proptest::prelude::*;
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            ".*".prop_map(Value::from),
        ];
        leaf.prop_recursive(4, 40, 6, |inner| {
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
                prop::collection::vec((".*", inner), 0..6)
                    .prop_map(|pairs| Value::Object(pairs.into_iter().collect())),
            ]
        })
    }

    proptest::proptest! {
        #[test]
        fn every_value_of_every_document_is_found(value in json(), pretty: bool) {
            let text = if pretty { format!("{value:#}") } else { value.to_string() };
            let places = Places::of(&text);
            let mut all = Vec::new();
            every("", &value, &mut all);
            for (pointer, value) in all {
                let range = places.range(&pointer).unwrap();
                if !value.is_object() && !value.is_array() {
                    proptest::prop_assert_eq!(&serde_json::from_str::<Value>(&text[range]).unwrap(), &value);
                }
                proptest::prop_assert!(places.place(&text, &pointer).is_some());
            }
        }

        #[test]
        fn no_text_is_too_strange(text: String) {
            let places = Places::of(&text);
            places.place(&text, "/a/b");
        }
    }
}
