//! What a part of the file holds beyond what this program knows is carried over when the part is written anew: a
//! program of the same format, but a later one, may have put it there.

use serde_json::Value;

/// Puts into `after` what `file` holds and this program did not `understand` of it.
///
/// `understood` is what reading the part and writing it again makes of it. Entries of a list are followed by their
/// place as long as they are the same, because a list of things without names says no more.
pub(super) fn carry(file: &Value, understood: &Value, after: &mut Value) {
    match (file, understood, after) {
        (Value::Object(file), Value::Object(understood), Value::Object(after)) => {
            for (key, value) in file {
                match (understood.get(key), after.get_mut(key)) {
                    (None, None) => {
                        after.insert(key.clone(), value.clone());
                    }
                    (Some(understood), Some(after)) => carry(value, understood, after),
                    // Understood and taken out since, or put in since by the same name.
                    (Some(_), None) | (None, Some(_)) => {}
                }
            }
        }
        (Value::Array(file), Value::Array(understood), Value::Array(after)) => {
            for ((file, understood), after) in file.iter().zip(understood).zip(after) {
                if understood == after {
                    carry(file, understood, after);
                }
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::carry;

    fn carried(file: &Value, understood: &Value, mut after: Value) -> Value {
        carry(file, understood, &mut after);
        after
    }

    #[test]
    fn what_nobody_understood_stays_and_what_was_taken_out_goes() {
        let file =
            json!({"host": "a", "port": 1, "later": {"x": 1}, "deep": {"known": 1, "new": 2}});
        let understood = json!({"host": "a", "port": 1, "deep": {"known": 1}});
        let after = json!({"host": "b", "deep": {"known": 3}});
        assert_eq!(
            carried(&file, &understood, after),
            json!({"host": "b", "deep": {"known": 3, "new": 2}, "later": {"x": 1}})
        );
    }

    #[test]
    fn entries_of_a_list_keep_theirs_while_they_are_the_same() {
        let file = json!([{"id": 1, "new": 1}, {"id": 2, "new": 2}]);
        let understood = json!([{"id": 1}, {"id": 2}]);
        assert_eq!(
            carried(&file, &understood, json!([{"id": 1}, {"id": 3}])),
            json!([{"id": 1, "new": 1}, {"id": 3}])
        );
    }
}
