//! Typed looks into a JSON document that remember where they looked.

use serde_json::{Map, Value};

/// A value and the JSON pointer to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spot<T> {
    /// RFC 6901.
    pub pointer: String,
    /// What stands there.
    pub value: T,
}

/// A pointer one step further.
pub fn step(pointer: &str, name: impl std::fmt::Display) -> String {
    let name = name.to_string().replace('~', "~0").replace('/', "~1");
    format!("{pointer}/{name}")
}

/// An object under the eye. Properties that are known but hold the wrong type are noted in `odd` and read as absent;
/// so is `null`, without a note.
#[derive(Clone, Copy)]
pub struct Look<'a> {
    pointer: &'a str,
    object: &'a Map<String, Value>,
}

impl<'a> Look<'a> {
    pub fn new(pointer: &'a str, object: &'a Map<String, Value>) -> Self {
        Self { pointer, object }
    }

    pub fn pointer_to(&self, name: &str) -> String {
        step(self.pointer, name)
    }

    /// What is there, whatever its type.
    pub fn any(&self, name: &str) -> Option<&'a Value> {
        self.object.get(name).filter(|value| !value.is_null())
    }

    fn typed<T>(
        &self,
        name: &str,
        odd: &mut Vec<String>,
        read: impl Fn(&'a Value) -> Option<T>,
    ) -> Option<Spot<T>> {
        let found = self.any(name)?;
        let pointer = self.pointer_to(name);
        if let Some(value) = read(found) {
            Some(Spot { pointer, value })
        } else {
            odd.push(pointer);
            None
        }
    }

    pub fn text(&self, name: &str, odd: &mut Vec<String>) -> Option<Spot<&'a str>> {
        self.typed(name, odd, Value::as_str)
    }

    pub fn list(&self, name: &str, odd: &mut Vec<String>) -> Option<Spot<&'a Vec<Value>>> {
        self.typed(name, odd, Value::as_array)
    }

    pub fn object(
        &self,
        name: &str,
        odd: &mut Vec<String>,
    ) -> Option<Spot<&'a Map<String, Value>>> {
        self.typed(name, odd, Value::as_object)
    }

    pub fn flag(&self, name: &str, odd: &mut Vec<String>) -> Option<Spot<bool>> {
        self.typed(name, odd, flag)
    }
}

/// A flag: a boolean, or its name as text, which Microsoft's own examples use as well.
pub fn flag(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(flag) => Some(*flag),
        Value::String(text) if text.eq_ignore_ascii_case("true") => Some(true),
        Value::String(text) if text.eq_ignore_ascii_case("false") => Some(false),
        _ => None,
    }
}
