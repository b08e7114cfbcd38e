//! Small readings of XML all XML formats share.

use quick_xml::XmlVersion;
use quick_xml::escape::resolve_predefined_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};

/// The name of an element without its prefix.
pub(super) fn local<'a>(element: &'a BytesStart<'_>) -> &'a str {
    let name = element.name().into_inner();
    name.rsplit(':').next().unwrap_or(name)
}

/// The value of an attribute by its name without prefix.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = |key: &str| key.rsplit(':').next() == Some(name);
    value(element, found)
}

/// The value of an attribute by its name as written, prefix included.
pub(super) fn prefixed(element: &BytesStart<'_>, name: &str) -> Option<String> {
    value(element, |key| key == name)
}

fn value(element: &BytesStart<'_>, is_it: impl Fn(&str) -> bool) -> Option<String> {
    let mut attributes = element.attributes();
    attributes
        .with_checks(false)
        .flatten()
        .find(|attribute| is_it(attribute.key.into_inner()))
        .map(
            |attribute| match attribute.normalized_value(XmlVersion::Implicit1_0) {
                Ok(value) => value.into_owned(),
                Err(_) => attribute.value.into_owned(),
            },
        )
}

/// An attribute that says yes.
pub(super) fn is_yes(value: Option<&str>) -> bool {
    matches!(value, Some("1" | "true" | "on"))
}

/// Adds what a piece of content says to a text; elements say nothing.
pub(super) fn push_content(event: &Event<'_>, text: &mut String) {
    match event {
        Event::Text(piece) => text.push_str(&piece.xml10_content()),
        Event::CData(piece) => text.push_str(&piece.xml10_content()),
        Event::GeneralRef(reference) => push_reference(reference, text),
        _ => {}
    }
}

/// A reference that means nothing without a document type stays as it is written.
fn push_reference(reference: &BytesRef<'_>, text: &mut String) {
    match reference.resolve_char_ref() {
        Ok(Some(c)) => text.push(c),
        _ => {
            if let Some(resolved) = resolve_predefined_entity(reference) {
                text.push_str(resolved);
            } else {
                text.push('&');
                text.push_str(reference);
                text.push(';');
            }
        }
    }
}
