//! The parts of a user name and of an address of mail.

use std::borrow::Cow;

use super::clean::is_smart_quote;
use super::list::Purpose;

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

/// What is judged as a user name, [`UserName::text`], where nothing but that is asked.
pub fn text_of(clean: &str) -> Cow<'_, str> {
    let bytes = clean.as_bytes();
    // Nothing stands before or around the name, and no quote has to be made plain.
    if clean.is_ascii() && bytes.last() != Some(&b'>') && bytes.get(6) != Some(&b':') {
        return Cow::Borrowed(clean);
    }
    Cow::Owned(UserName::read(clean).text)
}

/// The one address in angle brackets or behind `mailto:`.
pub fn address_within(clean: &str) -> Option<String> {
    let read = UserName::read(clean);
    ((read.mailto || read.display_form) && is_address(&read.plain)).then_some(read.plain)
}

/// An address of mail as Business Central, Entra and mail servers agree on it: ASCII, one `@`, ordinary labels.
pub fn is_address(text: &str) -> bool {
    text.split_once('@')
        .is_some_and(|(local, domain)| is_address_local(local) && is_address_domain(domain))
}

/// What may stand before the `@` of such an address.
pub fn is_address_local(local: &str) -> bool {
    (1..=64).contains(&local.len())
        && all(local, IN_ADDRESS)
        && !local.starts_with('.')
        && !local.ends_with('.')
        && !local.contains("..")
}

fn is_address_domain(domain: &str) -> bool {
    let mut labels = 0;
    domain.len() <= 255
        && domain.split('.').all(|label| {
            labels += 1;
            (1..=63).contains(&label.len())
                && !label.starts_with('-')
                && !label.ends_with('-')
                && label
                    .bytes()
                    .all(|b| b.is_ascii_alphanumeric() || b == b'-')
        })
        && labels >= 2
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
    ALLOWED[usize::from(byte)] & IN_LOCAL != 0
}

/// A character allowed behind the `@` of a user name.
pub fn allowed_domain(byte: u8) -> bool {
    ALLOWED[usize::from(byte)] & IN_DOMAIN != 0
}

/// Allowed before the `@` of a user name.
const IN_LOCAL: u8 = 1;
/// Allowed behind it.
const IN_DOMAIN: u8 = 2;
/// Allowed before the `@` of an address of mail.
const IN_ADDRESS: u8 = 4;

/// Where every byte is allowed: user names and addresses are looked at in every record.
const ALLOWED: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 128 {
        #[allow(clippy::cast_possible_truncation)] // below 128
        if (byte as u8).is_ascii_alphanumeric() {
            table[byte] = IN_LOCAL | IN_DOMAIN | IN_ADDRESS;
        }
        byte += 1;
    }
    allow(
        allow(allow(table, b"'._!#^~-", IN_LOCAL), b"._-", IN_DOMAIN),
        b".!#$%&'*+/=?^_`{|}~-",
        IN_ADDRESS,
    )
};

const fn allow(mut table: [u8; 256], bytes: &[u8], place: u8) -> [u8; 256] {
    let mut at = 0;
    while at < bytes.len() {
        table[bytes[at] as usize] |= place;
        at += 1;
    }
    table
}

fn all(text: &str, place: u8) -> bool {
    text.bytes()
        .fold(place, |so_far, byte| so_far & ALLOWED[usize::from(byte)])
        != 0
}

/// No rule about the form of user names has anything to say about what stands before the `@` of one of so many bytes:
/// allowed characters, no odd dots, short enough. With [`Domain::plain`] this spares nearly every user name the rules.
pub fn is_plain_local(local: &str, whole: usize) -> bool {
    (1..=50).contains(&local.len()) && whole <= 79 && all(local, IN_LOCAL) && dots_fit(local)
}

fn dots_fit(part: &str) -> bool {
    let mut before = b'.';
    for byte in part.bytes() {
        if byte == b'.' && before == b'.' {
            return false;
        }
        before = byte;
    }
    before != b'.'
}

/// What stands behind the `@`, with what is known about it.
#[derive(Debug, Default)]
pub struct Domain {
    text: String,
    /// No rule about the form of user names has anything to say about it: allowed characters, no odd dots, short
    /// enough, routable.
    pub plain: bool,
    /// It fits an address of mail.
    pub address: bool,
    /// It is the customer's, as far as that is known.
    pub verified: bool,
}

impl Domain {
    /// Looks at a domain; nothing has to be done when it is the same as before.
    pub fn look(&mut self, domain: &str, purpose: &Purpose) -> &Self {
        // Nothing was looked at yet, or nothing at all is behind the `@`.
        if self.text != domain || domain.is_empty() {
            domain.clone_into(&mut self.text);
            self.plain = is_plain_domain(domain);
            self.address = is_address_domain(domain);
            self.verified = purpose.verified_domains.is_empty() || purpose.is_verified(domain);
        }
        self
    }
}

fn is_plain_domain(domain: &str) -> bool {
    (1..=LONGEST_DOMAIN).contains(&domain.len())
        && all(domain, IN_DOMAIN)
        && dots_fit(domain)
        && is_routable(domain)
}

#[cfg(test)]
mod tests {
    use super::{
        Domain, UserName, address_within, is_address, is_domain, is_plain_local, is_routable,
        text_of,
    };
    use crate::roster::list::Purpose;

    fn is_plain(text: &str) -> bool {
        let mut last = Domain::default();
        text.split_once('@').is_some_and(|(local, domain)| {
            last.look(domain, &Purpose::default()).plain && is_plain_local(local, text.len())
        })
    }

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
    fn the_text_alone() {
        for text in [
            "a@b.c",
            "mailto:a@b.c",
            "Kari Lie <a@b.c>",
            "<a> <b@c.d>",
            "o’neill@b.c",
            "",
        ] {
            assert_eq!(text_of(text), UserName::read(text).text, "{text:?}");
        }
    }

    #[test]
    fn another_domain_is_looked_at_again() {
        let purpose = Purpose {
            verified_domains: vec!["contoso.com".to_owned()],
            ..Purpose::default()
        };
        let mut last = Domain::default();
        let mut look = |domain| {
            let domain = last.look(domain, &purpose);
            (domain.plain, domain.address, domain.verified)
        };
        assert_eq!(look(""), (false, false, false));
        for _ in 0..2 {
            assert_eq!(look("contoso.com"), (true, true, true));
            assert_eq!(look("b_c.local"), (false, false, false));
            assert_eq!(look("b-c.example"), (true, true, false));
        }
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
