//! The parts of a user name and of an address of mail.

use super::clean::is_smart_quote;

/// A user name as it is judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UserName {
    /// Without `mailto:`, out of angle brackets, smart quotes made plain.
    pub text: String,
    /// The same with smart quotes as they stand: what a repair of the form puts in the cell.
    pub plain: String,
    /// `mailto:` stood before it.
    pub mailto: bool,
    /// It stood in angle brackets behind a name.
    pub display_form: bool,
}

impl UserName {
    /// Reads a clean value.
    pub fn read(clean: &str) -> Self {
        let (mut rest, mut mailto) = without_mailto(clean);
        let mut display_form = false;
        if let Some(inside) = in_brackets(rest) {
            display_form = true;
            let (inside, again) = without_mailto(inside);
            rest = inside;
            mailto |= again;
        }
        let text = if rest.is_ascii() {
            rest.to_owned()
        } else {
            rest.chars()
                .map(|c| if is_smart_quote(c) { '\'' } else { c })
                .collect()
        };
        Self {
            text,
            plain: rest.to_owned(),
            mailto,
            display_form,
        }
    }

    /// Before and behind the one `@`; none when there is none, more than one, or nothing on a side.
    pub fn parts(&self) -> Option<(&str, &str)> {
        let (local, domain) = self.text.split_once('@')?;
        (!local.is_empty() && !domain.is_empty() && !domain.contains('@'))
            .then_some((local, domain))
    }
}

fn without_mailto(text: &str) -> (&str, bool) {
    match text.get(..7) {
        Some(start) if start.eq_ignore_ascii_case("mailto:") => (text[7..].trim_matches(' '), true),
        _ => (text, false),
    }
}

/// The inside of the one pair of angle brackets that ends the text.
fn in_brackets(text: &str) -> Option<&str> {
    let (before, inside) = text.strip_suffix('>')?.split_once('<')?;
    let one_pair = !before.contains('>') && !inside.contains(['<', '>']);
    one_pair.then(|| inside.trim_matches(' '))
}

/// The one address in angle brackets or behind `mailto:`.
pub fn address_within(clean: &str) -> Option<String> {
    let read = UserName::read(clean);
    ((read.mailto || read.display_form) && is_address(&read.plain)).then_some(read.plain)
}

/// An address of mail as Business Central, Entra and mail servers agree on it: ASCII, one `@`, ordinary labels.
pub fn is_address(text: &str) -> bool {
    let Some((local, domain)) = text.split_once('@') else {
        return false;
    };
    let local_fits = (1..=64).contains(&local.len())
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
        && local
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b".!#$%&'*+/=?^_`{|}~-".contains(&b));
    let mut labels = 0;
    let domain_fits = domain.len() <= 255
        && domain.split('.').all(|label| {
            labels += 1;
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-')
        });
    local_fits && domain_fits && labels >= 2
}

/// Last labels of domains that no tenant can verify. A choice of ours beyond `.local`, which is documented.
const PRIVATE: [&str; 11] = [
    "local",
    "localdomain",
    "localhost",
    "internal",
    "intranet",
    "private",
    "lan",
    "home",
    "corp",
    "test",
    "invalid",
];

/// Longest domain of a user name.
pub const LONGEST_DOMAIN: usize = 48;
/// Longest part before the `@` of a user name.
pub const LONGEST_LOCAL: usize = 64;

/// The domain is well enough formed to ask whose it is.
pub fn is_domain(domain: &str) -> bool {
    domain.len() <= LONGEST_DOMAIN
        && domain.split('.').all(|label| {
            !label.is_empty()
                && label
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        })
}

/// Mail can be routed to it over the internet: it has a dot, and its last label is no private one.
pub fn is_routable(domain: &str) -> bool {
    match domain.rsplit_once('.') {
        None => false,
        Some((_, last)) => !PRIVATE
            .iter()
            .any(|private| private.eq_ignore_ascii_case(last)),
    }
}

/// A character allowed before the `@` of a user name.
pub fn allowed_local(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"'._!#^~-".contains(&byte)
}

/// A character allowed behind the `@` of a user name.
pub fn allowed_domain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"._-".contains(&byte)
}

/// No rule about the form of user names has anything to say: allowed characters, one `@`, no odd dots, short enough,
/// routable. The one pass that spares nearly every user name the rules.
pub fn is_plain(text: &str) -> bool {
    let Some(at) = memchr::memchr(b'@', text.as_bytes()) else {
        return false;
    };
    let (local, domain) = (&text[..at], &text[at + 1..]);
    let dots_fit = |part: &str| {
        let mut before = b'.';
        for byte in part.bytes() {
            if byte == b'.' && before == b'.' {
                return false;
            }
            before = byte;
        }
        before != b'.'
    };
    (1..=50).contains(&local.len())
        && (1..=LONGEST_DOMAIN).contains(&domain.len())
        && text.len() <= 79
        && local.bytes().all(allowed_local)
        && domain.bytes().all(allowed_domain)
        && dots_fit(local)
        && dots_fit(domain)
        && is_routable(domain)
}

#[cfg(test)]
mod tests {
    use super::{UserName, address_within, is_address, is_domain, is_plain, is_routable};

    #[test]
    fn forms_people_paste() {
        let read = |text| {
            let name = UserName::read(text);
            (name.text, name.mailto, name.display_form)
        };
        assert_eq!(read("a@b.c"), ("a@b.c".into(), false, false));
        assert_eq!(read("MailTo:a@b.c"), ("a@b.c".into(), true, false));
        assert_eq!(read("Kari Lie <a@b.c>"), ("a@b.c".into(), false, true));
        assert_eq!(read("Kari <mailto:a@b.c>"), ("a@b.c".into(), true, true));
        assert_eq!(read("o’neill@b.c"), ("o'neill@b.c".into(), false, false));
        assert!(!read("<a> <b@c.d>").2);
        assert!(!read("Kari <a@b.c> x").2);
    }

    #[test]
    fn addresses() {
        assert!(is_address("o'neill+x@mail.contoso.com"));
        for bad in [
            "a", "a@b", "a@@b.c", "a@b..c", ".a@b.c", "a.@b.c", "a b@c.d", "å@b.c", "a@-b.c",
            "a@b_c.d", "@b.c",
        ] {
            assert!(!is_address(bad), "{bad}");
        }
        assert_eq!(
            address_within("Kari <kari@contoso.com>").as_deref(),
            Some("kari@contoso.com")
        );
        assert_eq!(address_within("kari@contoso.com"), None);
    }

    #[test]
    fn domains() {
        assert!(is_domain("a_b.contoso.com") && !is_domain("a..b") && !is_domain("a.b."));
        assert!(is_routable("contoso.com") && !is_routable("contoso") && !is_routable("x.LOCAL"));
        assert!(is_routable("local.contoso.com"));
    }

    #[test]
    fn plain_user_names() {
        assert!(is_plain("kari.lie@contoso.com"));
        for odd in [
            "kari",
            "a@b@c.d",
            "a..b@c.d",
            "a.@c.d",
            ".a@c.d",
            "a@c.d.",
            "a@c",
            "a b@c.d",
            "å@c.d",
            "a@c.local",
        ] {
            assert!(!is_plain(odd), "{odd}");
        }
    }
}
