//! What .NET's `System.Uri` makes of an address.
//!
//! The client's behaviour hangs on three questions only: is this an absolute `http` or `https` address (then which host,
//! port and path), is a text a *well-formed* URI, and is it a relative one. A general URL library answers them for
//! browsers, who forgive other things than .NET does.

/// An absolute `http` or `https` address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HttpUri {
    /// `https`, not `http`.
    pub secure: bool,
    /// `user:password@` was there, without the `@`.
    pub user_info: bool,
    /// Host in lower case; an IPv6 address in its brackets.
    pub host: String,
    /// Port, if another than the scheme's own is written.
    pub port: Option<u16>,
    /// Path from its first `/`, escaped where .NET escapes and with `.` and `..` taken out; at least `/`.
    pub path: String,
    /// There is a query or a fragment.
    pub tail: bool,
}

impl HttpUri {
    /// Reads an address as `Uri.TryCreate(text, UriKind.Absolute)` would; none for anything but `http` and `https`.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim_matches([' ', '\t', '\r', '\n']);
        let (scheme, rest) = text.split_once(':')?;
        let secure = if scheme.eq_ignore_ascii_case("https") {
            true
        } else if scheme.eq_ignore_ascii_case("http") {
            false
        } else {
            return None;
        };
        let slash = |c: char| matches!(c, '/' | '\\');
        let rest = rest.strip_prefix(slash)?.strip_prefix(slash)?;
        let end = rest.find(['/', '\\', '?', '#']).unwrap_or(rest.len());
        let (authority, rest) = rest.split_at(end);
        let (user_info, place) = match authority.split_once('@') {
            Some((_, place)) => (true, place),
            None => (false, authority),
        };
        let (host, port) = split_port(place)?;
        let port = match port {
            None | Some("") => None,
            // u16::from_str would also take a leading plus sign.
            Some(digits) if digits.bytes().all(|b| b.is_ascii_digit()) => Some(
                digits
                    .trim_start_matches('0')
                    .parse::<u16>()
                    .ok()
                    .or_else(|| digits.bytes().all(|b| b == b'0').then_some(0))?,
            ),
            Some(_) => return None,
        };
        let own = if secure { 443 } else { 80 };
        let end = rest.find(['?', '#']).unwrap_or(rest.len());
        Some(Self {
            secure,
            user_info,
            host: host.to_lowercase(),
            port: port.filter(|port| *port != own),
            path: path(&rest[..end]),
            tail: end < rest.len(),
        })
    }

    /// Scheme, host and port, without a slash behind.
    pub fn origin(&self) -> String {
        let scheme = if self.secure { "https" } else { "http" };
        match self.port {
            Some(port) => format!("{scheme}://{}:{port}", self.host),
            None => format!("{scheme}://{}", self.host),
        }
    }
}

fn split_port(place: &str) -> Option<(&str, Option<&str>)> {
    if let Some(rest) = place.strip_prefix('[') {
        let (inner, after) = rest.split_once(']')?;
        inner.parse::<std::net::Ipv6Addr>().ok()?;
        let host = &place[..inner.len() + 2];
        return match after.strip_prefix(':') {
            Some(port) => Some((host, Some(port))),
            None => after.is_empty().then_some((host, None)),
        };
    }
    let (host, port) = match place.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (place, None),
    };
    host_is_valid(host).then_some((host, port))
}

/// Labels of letters, digits, `-` and `_`; letters of every alphabet. One dot may end the name.
fn host_is_valid(host: &str) -> bool {
    let labels = host.strip_suffix('.').unwrap_or(host);
    labels.len() <= 255
        && labels.split('.').all(|label| {
            let fits = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
            (1..=63).contains(&label.chars().count()) && label.chars().all(fits)
        })
}

/// The path as `Uri.AbsolutePath` gives it.
fn path(raw: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    let segments: Vec<&str> = raw.split(['/', '\\']).skip(1).collect();
    for (n, segment) in segments.iter().enumerate() {
        let last = n + 1 == segments.len();
        match *segment {
            "." | ".." => {
                if *segment == ".." {
                    out.pop();
                }
                if last {
                    out.push(String::new());
                }
            }
            other => out.push(escaped(other)),
        }
    }
    format!("/{}", out.join("/"))
}

/// Percent-encodes what may not stand in a path. `%` stays where two hex digits follow.
fn escaped(segment: &str) -> String {
    use std::fmt::Write as _;
    let mut out = String::with_capacity(segment.len());
    let bytes = segment.as_bytes();
    for (at, &byte) in bytes.iter().enumerate() {
        let plain = match byte {
            b'%' => hex_follows(&bytes[at + 1..]),
            b' '
            | b'"'
            | b'<'
            | b'>'
            | b'\\'
            | b'^'
            | b'`'
            | b'{'
            | b'|'
            | b'}'
            | 0..=31
            | 127.. => false,
            _ => true,
        };
        if plain {
            out.push(char::from(byte));
        } else {
            // Writing to a String cannot fail.
            let _ = write!(out, "%{byte:02X}");
        }
    }
    out
}

fn hex_follows(rest: &[u8]) -> bool {
    rest.len() >= 2 && rest[..2].iter().all(u8::is_ascii_hexdigit)
}

/// What `Uri.IsWellFormedUriString` and `new Uri` together make of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Absolute and well formed: the client keeps it.
    Absolute,
    /// Well formed but relative: the client asks for an absolute one and throws.
    Relative,
    /// Not well formed: the client drops it without a word.
    Malformed,
}

/// The form of a text, as the client sees a redirect URI on Windows.
///
/// `//host` and `c:/file` are *files* there, never well formed; a leading single `/` is relative.
pub fn form(text: &str) -> Form {
    let trimmed = text.trim_matches([' ', '\t', '\r', '\n']);
    if trimmed.starts_with("//") || trimmed.contains('\\') {
        return Form::Malformed;
    }
    match scheme(trimmed) {
        Some((scheme, rest)) => absolute(scheme, rest),
        // Only an absolute address is trimmed; blanks around a relative one make it malformed.
        None if is_relative(text) => Form::Relative,
        None => Form::Malformed,
    }
}

/// Splits `scheme:rest`; a single letter before the colon is a drive.
fn scheme(text: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = text.split_once(':')?;
    let fits = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    fits.then_some((scheme, rest))
}

fn absolute(scheme: &str, rest: &str) -> Form {
    if scheme.len() == 1 || !chars_are_legal(rest, true) {
        return Form::Malformed;
    }
    // These schemes name a server and nothing else will do.
    let of_a_server = ["http", "https", "ftp"]
        .iter()
        .any(|s| s.eq_ignore_ascii_case(scheme));
    let sound = match rest.strip_prefix("//") {
        _ if of_a_server => HttpUri::read(&format!("http:{rest}")).is_some(),
        Some(rest) => {
            let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
            match rest[..end].split_once('@') {
                Some((_, place)) => place_is_sound(place),
                None => end == 0 || place_is_sound(&rest[..end]),
            }
        }
        None => true,
    };
    if sound {
        Form::Absolute
    } else {
        Form::Malformed
    }
}

/// A host of any scheme, with a port or not.
fn place_is_sound(place: &str) -> bool {
    split_port(place)
        .is_some_and(|(_, port)| port.is_none_or(|p| p.is_empty() || p.parse::<u16>().is_ok()))
}

/// A relative reference without a colon in its first segment and without a fragment.
fn is_relative(text: &str) -> bool {
    let first = text.split(['/', '?']).next().unwrap_or_default();
    !first.contains(':') && !text.contains('#') && text.is_ascii() && chars_are_legal(text, false)
}

fn chars_are_legal(text: &str, absolute: bool) -> bool {
    let brackets_from = if absolute && text.starts_with("//[") {
        text.find(']').map_or(0, |at| at + 1)
    } else {
        0
    };
    let bytes = text.as_bytes();
    text.matches('#').count() <= 1
        && bytes.iter().enumerate().all(|(at, &byte)| match byte {
            b'%' => hex_follows(&bytes[at + 1..]),
            b'[' | b']' => at < brackets_from,
            b' ' | b'"' | b'<' | b'>' | b'\\' | b'^' | b'`' | b'{' | b'|' | b'}' | 0..=31 | 127 => {
                false
            }
            _ => true,
        })
}

#[cfg(test)]
mod tests {
    use super::{Form, HttpUri, form};

    fn origin(text: &str) -> Option<(String, String)> {
        HttpUri::read(text).map(|uri| (uri.origin(), uri.path))
    }

    #[test]
    fn addresses_are_read_as_dot_net_reads_them() {
        let some = |origin: &str, path: &str| Some((origin.to_owned(), path.to_owned()));
        assert_eq!(
            origin("HTTPS://Contoso.X/Y"),
            some("https://contoso.x", "/Y")
        );
        assert_eq!(origin(" https://x "), some("https://x", "/"));
        assert_eq!(origin("http://h:80?x"), some("http://h", "/"));
        assert_eq!(
            origin("http://h:8080/Te st/x"),
            some("http://h:8080", "/Te%20st/x")
        );
        assert_eq!(origin("http://h/a/../b"), some("http://h", "/b"));
        assert_eq!(origin("http://[::1]:81/x"), some("http://[::1]:81", "/x"));
        assert_eq!(origin("https:\\\\h\\Test"), some("https://h", "/Test"));
        for text in [
            "contoso.crm4.dynamics.com",
            "https:contoso",
            "https:/contoso",
            "https:///contoso",
            "http://a b/",
            "http://a%20b/",
            "http://h:99999/",
            "http://h:-1",
            "http://h: 80",
            "http://u@v@h/",
            "http://ab..cd/",
            "http://.ab/",
            "http://",
            "https://{org}.crm.dynamics.com",
            "ftp://h",
            "crm-server:5555/Org1",
        ] {
            assert_eq!(origin(text), None, "{text}");
        }
    }

    #[test]
    fn redirects_have_the_form_the_client_sees() {
        for text in [
            "app://58145B91-0C36-4500-8554-080854F2AC97",
            "http://localhost",
            "app:x",
            "app://",
            "urn:ietf:wg:oauth:2.0:oob",
            "ms-appx-web://x/y",
            "localhost:8080",
            "http://[::1]",
        ] {
            assert_eq!(form(text), Form::Absolute, "{text}");
        }
        for text in [
            "11111111-2222",
            "a%20b",
            "/x",
            "app//:x",
            "app//x",
            "./x",
            "?x",
        ] {
            assert_eq!(form(text), Form::Relative, "{text}");
        }
        for text in [
            "//app:58145B91-0C36-4500-8554-080854F2AC97",
            "app://{x}",
            "{AppId}",
            "a b",
            "app://a b",
            "c:\\x",
            "c:/x",
            "http:localhost",
            "http:/localhost",
            "1:2",
            "app://X:99999",
            "http://h\\x",
            "#x",
            "a#b",
            "x:y|",
            "a%zb",
        ] {
            assert_eq!(form(text), Form::Malformed, "{text}");
        }
    }
}
