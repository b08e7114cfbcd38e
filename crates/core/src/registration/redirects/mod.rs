//! Which redirect URI is what: the wanted ones, those that come near, the others.

mod address;
mod wanted;

use super::purpose::{Context, Purpose};
use super::reading::{Manifest, Platform, Redirect};
use crate::reference::scopes;

pub use address::Address;
pub(super) use wanted::{Fit, Wanted};

/// What was found out about the redirect URIs of a registration.
#[derive(Debug, Clone, Default)]
pub(super) struct Redirects {
    /// Wanted, and nothing comes near. Where one would be added.
    pub missing: Vec<(Purpose, Wanted, String)>,
    /// The nearest to a wanted one that is not there: which address, how near, for what.
    pub nearest: Vec<Nearest>,
    /// Addresses that serve no purpose and about which nothing else is said.
    pub superfluous: Vec<usize>,
    /// Remarks on single addresses, whatever is wanted.
    pub remarks: Vec<(usize, Remark)>,
}

/// The address that comes nearest to a wanted one.
#[derive(Debug, Clone)]
pub(super) struct Nearest {
    pub purpose: Purpose,
    pub wanted: Wanted,
    pub at: usize,
    pub fit: Fit,
    /// It stands under another platform than it should.
    pub misplaced: bool,
}

/// What is to be said about an address by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Remark {
    Port,
    Ipv6,
    NotHttps,
    Character(char),
    TooLong(usize),
    Repeated,
    PlatformUnknown,
}

/// Judges the redirect URIs of a registration.
pub(super) fn judge(manifest: &Manifest, context: &Context) -> Redirects {
    let all = &manifest.redirects;
    let wanted: Vec<_> = context
        .purposes()
        .iter()
        .filter_map(|purpose| Some((*purpose, Wanted::of(*purpose, manifest, context)?)))
        .collect();
    let meets = |uri: &Redirect, wanted: &Wanted| {
        uri.platform == wanted.platform() && wanted.fit(&uri.text, uri.platform) == Some(Fit::Exact)
    };
    let serves = |uri: &Redirect| wanted.iter().any(|(_, wanted)| meets(uri, wanted));

    let mut found = Redirects::default();
    for (purpose, wanted) in &wanted {
        if all.iter().any(|uri| meets(uri, wanted)) {
            continue;
        }
        let nearest = all
            .iter()
            .enumerate()
            .filter(|(_, uri)| !serves(uri))
            .filter_map(|(at, uri)| Some((at, uri, wanted.fit(&uri.text, uri.platform)?)))
            .min_by_key(|(at, uri, fit)| (uri.platform != wanted.platform(), fit.rank(), *at));
        match nearest {
            Some((at, uri, fit)) => found.nearest.push(Nearest {
                purpose: *purpose,
                wanted: wanted.clone(),
                at,
                fit,
                misplaced: uri.platform != wanted.platform(),
            }),
            None => found.missing.push((
                *purpose,
                wanted.clone(),
                home_of(manifest, wanted.platform()),
            )),
        }
    }
    for (at, uri) in all.iter().enumerate() {
        let misplaced = found.nearest.iter().any(|n| n.at == at && n.misplaced);
        let again = !misplaced && all[..at].iter().any(|other| other.text == uri.text);
        found.remarks.extend(
            remarks(uri)
                .chain(again.then_some(Remark::Repeated))
                .map(|remark| (at, remark)),
        );
    }
    found.superfluous = (0..all.len())
        .filter(|at| {
            !serves(&all[*at])
                && found.nearest.iter().all(|nearest| nearest.at != *at)
                && found.remarks.iter().all(|(other, _)| other != at)
        })
        .collect();
    found
}

/// Where an address of a platform would be added.
fn home_of(manifest: &Manifest, platform: Platform) -> String {
    let home = |wanted| manifest.homes.iter().find(|home| home.platform == wanted);
    home(Some(platform))
        .or_else(|| home(None))
        .map_or_else(|| manifest.pointer.clone(), |home| home.pointer.clone())
}

fn remarks(uri: &Redirect) -> impl Iterator<Item = Remark> {
    let limits = scopes::redirect_limits();
    let address = Address::parse(&uri.text);
    let address = address.as_ref();
    let host_is = |names: &[&str]| address.is_some_and(|a| names.contains(&a.host.as_str()));
    let http = address.is_some_and(|a| a.scheme == "http");
    let port = http
        && uri.platform == Platform::PublicClient
        && host_is(&["localhost", "127.0.0.1"])
        && address.is_some_and(|a| a.port.is_some() && a.path.is_empty());
    let length = uri.text.chars().count();
    [
        port.then_some(Remark::Port),
        host_is(&["[::1]"]).then_some(Remark::Ipv6),
        (http && !host_is(&["localhost", "127.0.0.1", "[::1]"])).then_some(Remark::NotHttps),
        uri.text
            .chars()
            .find(|c| limits.forbidden.contains(*c))
            .map(Remark::Character),
        (length > limits.length).then_some(Remark::TooLong(length)),
        uri.strange_type.as_ref().map(|_| Remark::PlatformUnknown),
    ]
    .into_iter()
    .flatten()
}
