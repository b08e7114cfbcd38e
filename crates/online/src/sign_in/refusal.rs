//! What Entra says when it refuses.

use jetbridge_core::errors;
use jetbridge_core::reference::errors::ErrorFamily;
use serde::{Deserialize, Serialize};

use super::is_claims;
use crate::http::{Answer, redact};

/// How much of a description is kept; it may come from anywhere.
const LONGEST: usize = 600;

/// A refusal of Entra. Its text is for people; what is done next follows from [`Refusal::kind`].
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Refusal {
    /// The word that counts.
    pub error: String,
    /// A finer word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suberror: Option<String>,
    /// The first line of the description, calmed and cut.
    pub description: String,
    /// AADSTS numbers, for help texts only.
    pub codes: Vec<u32>,
    /// To find it in Microsoft's logs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub trace: Option<String>,
    /// As above.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correlation: Option<String>,
    /// When, by their clock.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timestamp: Option<String>,
    /// What a new sign-in has to bring; goes into [`super::Wish::claims`].
    #[serde(skip)]
    pub claims: Option<String>,
    /// Somebody read it off a page; nobody was sent back with it.
    #[serde(skip)]
    pub read_off: bool,
    /// HTTP status; none when the browser brought it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<u16>,
}

/// What a refusal means for what comes next (`oauth.md` section 6, the last paragraph).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A person has to sign in again.
    NeedsPerson,
    /// Registration or settings are wrong; asking again helps nobody.
    Settings,
    /// Somebody said no.
    Declined,
    /// Passes by itself.
    Passing,
    /// A word that is not known here.
    Unknown,
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Body {
    error: Option<String>,
    suberror: Option<String>,
    error_description: Option<String>,
    error_codes: Vec<serde_json::Value>,
    trace_id: Option<String>,
    correlation_id: Option<String>,
    timestamp: Option<String>,
    claims: Option<String>,
}

impl Refusal {
    /// Reads an answer; none when it says no `error`.
    pub(super) fn of_answer(answer: &Answer) -> Option<Self> {
        let body: Body = answer.json().ok()?;
        let mut refusal = Self::new(&body.error?, &body.error_description.unwrap_or_default());
        refusal.suberror = body.suberror.map(|text| calm(&text, 60));
        let named: Vec<u32> = body
            .error_codes
            .iter()
            .filter_map(|code| code.as_u64().and_then(|code| u32::try_from(code).ok()))
            .collect();
        if !named.is_empty() {
            refusal.codes = named;
        }
        let id = |text: Option<String>| text.map(|text| calm(&text, 60));
        refusal.trace = id(body.trace_id).or(refusal.trace);
        refusal.correlation = id(body.correlation_id).or(refusal.correlation);
        refusal.timestamp = id(body.timestamp).or(refusal.timestamp);
        refusal.claims = body.claims.filter(|claims| is_claims(claims));
        refusal.status = Some(answer.status());
        Some(refusal)
    }

    /// What the browser brought back.
    pub(super) fn new(error: &str, description: &str) -> Self {
        let after = |mark: &str| {
            let (_, rest) = description.split_once(mark)?;
            let line = rest.lines().next()?.trim();
            (!line.is_empty()).then(|| calm(line, 60))
        };
        Self {
            error: calm(error, 60),
            suberror: None,
            description: calm(description.lines().next().unwrap_or_default(), LONGEST),
            codes: codes(description),
            trace: after("Trace ID:"),
            correlation: after("Correlation ID:"),
            timestamp: after("Timestamp:"),
            claims: None,
            read_off: false,
            status: None,
        }
    }

    /// Reads what the browser shows where it is never sent back: Entra tells nobody but the person about an app or an
    /// address that it does not know (`oauth.md` section 3). None when the text holds no error of a sign-in.
    pub fn read_off(text: &str) -> Option<Self> {
        let reading = errors::read(text);
        let number = |code: &str| code.strip_prefix("AADSTS")?.parse().ok();
        let first = reading.codes.iter().find(|found| {
            number(&found.code).is_some()
                || found
                    .row
                    .is_some_and(|row| row.family == ErrorFamily::Oauth)
        })?;
        Some(Self {
            codes: reading
                .codes
                .iter()
                .filter_map(|found| number(&found.code))
                .collect(),
            trace: reading.ids.trace,
            correlation: reading.ids.correlation,
            timestamp: reading.ids.time,
            read_off: true,
            ..Self::new(&first.code, reading.said.as_deref().unwrap_or_default())
        })
    }

    /// Entra sent the browser back with it, which it does to a known app and a registered address only (RFC 6749
    /// section 4.1.2.1).
    pub(crate) fn came_by_redirect(&self) -> bool {
        self.status.is_none() && !self.read_off
    }

    /// What comes next.
    pub fn kind(&self) -> Kind {
        match self.error.as_str() {
            "invalid_grant" | "interaction_required" | "login_required" | "consent_required" => {
                Kind::NeedsPerson
            }
            "unauthorized_client"
            | "invalid_client"
            | "invalid_resource"
            | "invalid_target"
            | "invalid_scope"
            | "invalid_request"
            | "invalid_tenant" => Kind::Settings,
            "access_denied" | "authorization_declined" => Kind::Declined,
            "temporarily_unavailable" | "server_error" => Kind::Passing,
            other if other.starts_with("unsupported_") => Kind::Settings,
            _ => match self.status {
                Some(429 | 500..=599) => Kind::Passing,
                _ => Kind::Unknown,
            },
        }
    }
}

/// `AADSTS` and four to eight digits, wherever they stand.
fn codes(text: &str) -> Vec<u32> {
    let mut found = Vec::new();
    for part in text.split("AADSTS").skip(1) {
        let digits = part.bytes().take_while(u8::is_ascii_digit).count();
        if let (4..=8, Ok(code)) = (digits, part[..digits].parse())
            && !found.contains(&code)
        {
            found.push(code);
        }
    }
    found
}

/// Text of somebody else, fit to be shown: without control characters and without an end.
fn calm(text: &str, longest: usize) -> String {
    let hidden = |c: &char| {
        !c.is_control()
            && !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    redact(
        &text
            .chars()
            .filter(hidden)
            .take(longest)
            .collect::<String>(),
    )
}

#[cfg(test)]
mod tests {
    use super::{Kind, Refusal};

    #[test]
    fn the_documented_description_is_taken_apart() {
        let refusal = Refusal::new(
            "invalid_scope",
            "AADSTS70011: The provided value is not valid.\r\nTrace ID: a1\r\nCorrelation ID: b2\r\nTimestamp: 2016-01-09 02:02:12Z",
        );
        assert_eq!(refusal.codes, [70011]);
        assert_eq!(
            refusal.description,
            "AADSTS70011: The provided value is not valid."
        );
        assert_eq!(refusal.trace.as_deref(), Some("a1"));
        assert_eq!(refusal.correlation.as_deref(), Some("b2"));
        assert_eq!(refusal.timestamp.as_deref(), Some("2016-01-09 02:02:12Z"));
        assert_eq!(refusal.kind(), Kind::Settings);
    }

    #[test]
    fn the_word_decides_and_not_the_text() {
        for (error, text, kind) in [
            (
                "invalid_grant",
                "AADSTS70011: invalid_scope",
                Kind::NeedsPerson,
            ),
            (
                "invalid_client",
                "AADSTS50076: interaction_required",
                Kind::Settings,
            ),
            ("access_denied", "", Kind::Declined),
            ("temporarily_unavailable", "", Kind::Passing),
            ("unsupported_grant_type", "", Kind::Settings),
            ("something_new", "AADSTS65001", Kind::Unknown),
        ] {
            assert_eq!(Refusal::new(error, text).kind(), kind, "{error}");
        }
    }

    #[test]
    fn what_a_page_shows_is_read_off_it() {
        let page = "Sign in\nSorry, but we're having trouble signing you in.\n\nAADSTS50011: The redirect URI \
            'http://localhost' does not match.\nCorrelation Id: 5f0f1e0c-3a50-4b9f-8a3c-0d0a9b8c7d6e";
        let refusal = Refusal::read_off(page).unwrap();
        assert_eq!(refusal.codes, [50011]);
        assert!(refusal.description.contains("redirect URI"), "{refusal:?}");
        assert_eq!(
            refusal.correlation.as_deref(),
            Some("5f0f1e0c-3a50-4b9f-8a3c-0d0a9b8c7d6e")
        );
        // Nobody was sent back with it, so it says nothing of the address.
        assert!(!refusal.came_by_redirect() && Refusal::new("x", "").came_by_redirect());
        for nothing in ["", "It does not work.", "0x80040220 on a table"] {
            assert_eq!(Refusal::read_off(nothing), None, "{nothing}");
        }
    }

    #[test]
    fn hostile_text_is_calmed_and_cut() {
        let refusal = Refusal::new(
            "x\u{1b}[31m",
            &format!("a\u{202e}b\u{7}{}", "c".repeat(9000)),
        );
        assert_eq!(refusal.error, "x[31m");
        assert!(refusal.description.starts_with("abc") && refusal.description.len() <= 600);
        assert_eq!(
            Refusal::new("x", "AADSTS1 AADSTS123456789 AADSTSx").codes,
            [0_u32; 0]
        );
    }
}
