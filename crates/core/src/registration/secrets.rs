//! Which client secret is what on a given day.

use jiff::civil::Date;

use super::reading::{Manifest, Secret};
use crate::reference::scopes;

/// What is to be said about the end of one secret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Expired(Date),
    /// As above, but another secret is valid.
    Leftover(Date),
    /// The last valid one ends in so many days.
    Soon(Date, i32),
    Unreadable,
}

/// Judges the ends of a confidential client's secrets; each with the pointer to say it at.
pub(super) fn judge(manifest: &Manifest, today: Option<Date>) -> Vec<(String, End)> {
    let secrets = manifest
        .secrets
        .as_ref()
        .map_or(&[][..], |list| &list.value);
    let date = |secret: &Secret| secret.end.as_ref().and_then(|end| end.value);
    let place = |secret: &Secret| {
        secret
            .end
            .as_ref()
            .map_or_else(|| secret.pointer.clone(), |end| end.pointer.clone())
    };
    let mut found: Vec<_> = secrets
        .iter()
        .filter(|secret| date(secret).is_none())
        .map(|secret| (place(secret), End::Unreadable))
        .collect();
    let unreadable = !found.is_empty();
    let Some(today) = today else {
        return found;
    };
    let valid = |secret: &&Secret| date(secret).is_none_or(|end| end > today);
    let another_valid = secrets.iter().any(|secret| valid(&secret));
    for secret in secrets {
        if let Some(end) = date(secret).filter(|end| *end <= today) {
            let end = if another_valid {
                End::Leftover(end)
            } else {
                End::Expired(end)
            };
            found.push((place(secret), end));
        }
    }
    let last = secrets
        .iter()
        .filter(valid)
        .filter_map(|secret| Some((date(secret)?, secret)))
        // Of equal ends the first in reading order.
        .reduce(|best, next| if next.0 > best.0 { next } else { best });
    if let Some((end, secret)) = last.filter(|_| !unreadable) {
        let days = (end - today).get_days();
        if days <= scopes::secret_warning_days() {
            found.push((place(secret), End::Soon(end, days)));
        }
    }
    found
}
