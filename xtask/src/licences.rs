//! Licences: what cargo-deny is for the crates, for the packages of the user interface.
//!
//! npm's lock file names every package's licence, so nothing has to be installed or asked. The list of what is
//! allowed is the one in `deny.toml`; the two worlds ship in one program.

use std::collections::BTreeMap;
use std::fs;

use serde::Deserialize;
use spdx::{Expression, ParseMode};

use crate::child::Call;
use crate::fault::Fault;
use crate::log::Log;
use crate::place::Place;
use crate::suite::Outcome;
use crate::tools;

#[derive(Deserialize)]
struct Policy {
    licenses: Licences,
}

#[derive(Deserialize)]
struct Licences {
    allow: Vec<String>,
    #[serde(default)]
    exceptions: Vec<Exception>,
}

#[derive(Deserialize)]
struct Exception {
    #[serde(rename = "crate")]
    package: String,
    allow: Vec<String>,
}

#[derive(Deserialize)]
struct Lock {
    packages: BTreeMap<String, Package>,
}

#[derive(Deserialize)]
struct Package {
    license: Option<String>,
    #[serde(default)]
    link: bool,
}

/// Licences, sources and banned crates on both sides.
pub fn licences(place: &Place, log: &Log) -> Result<Outcome, Fault> {
    let policy = read(place, "deny.toml")?;
    let lock = read(place, "ui/package-lock.json")?;
    let found = npm(&policy, &lock)?;
    for line in &found {
        log.line(line)?;
    }
    let deny = tools::cargo_deny(place, log)?;
    Call::new(
        deny,
        ["--locked", "check", "bans", "licenses", "sources"],
        5,
    )
    .dir(&place.root)
    .logged(log)?;
    if found.is_empty() {
        Ok(Outcome::Done)
    } else {
        Err(Fault::Found(found.len()))
    }
}

/// Known weaknesses of what we build on. The lists live on the network and are the only thing a test ever fetches
/// besides packages; where they cannot be reached the stage says so.
pub fn advisories(place: &Place, log: &Log) -> Result<Outcome, Fault> {
    let mut unreachable = Vec::new();
    let deny = tools::cargo_deny(place, log)?;
    let fetched = Call::new(&deny, ["fetch", "db"], 2)
        .dir(&place.root)
        .logged(log);
    match fetched {
        Ok(()) => Call::new(
            &deny,
            ["--locked", "check", "--disable-fetch", "advisories"],
            5,
        )
        .dir(&place.root)
        .logged(log)?,
        Err(Fault::Interrupted) => return Err(Fault::Interrupted),
        Err(_) => unreachable.push("crates"),
    }

    let audit = Call::npm(["audit", "--json", "--omit=dev", "--audit-level=high"], 2)
        .dir(place.ui())
        .logged(log);
    match audit {
        Ok(()) => {}
        Err(Fault::Exit { .. })
            if log
                .tail(200)
                .iter()
                .any(|line| line.contains("\"auditReportVersion\"")) =>
        {
            return audit.map(|()| Outcome::Done);
        }
        Err(Fault::Interrupted) => return Err(Fault::Interrupted),
        Err(_) => unreachable.push("npm"),
    }

    Ok(if unreachable.is_empty() {
        Outcome::Done
    } else {
        Outcome::Left(format!(
            "no advisory list within reach for {}",
            unreachable.join(" and ")
        ))
    })
}

fn read(place: &Place, name: &str) -> Result<String, Fault> {
    let path = place.root.join(name);
    fs::read_to_string(&path).map_err(Fault::file(path))
}

/// One line for each package whose licence is not allowed.
fn npm(policy: &str, lock: &str) -> Result<Vec<String>, Fault> {
    let policy: Policy = toml::from_str(policy).map_err(|error| Fault::Form {
        what: "deny.toml".to_owned(),
        detail: error.to_string(),
    })?;
    let lock: Lock = serde_json::from_str(lock).map_err(|error| Fault::Form {
        what: "package-lock.json".to_owned(),
        detail: error.to_string(),
    })?;

    let mut found = Vec::new();
    for (path, package) in &lock.packages {
        // The empty path is ourselves.
        let Some((_, name)) = path.rsplit_once("node_modules/") else {
            continue;
        };
        if package.link {
            continue;
        }
        let Some(licence) = package.license.as_deref() else {
            found.push(format!("{name}: the lock file names no licence"));
            continue;
        };
        let extra = policy
            .licenses
            .exceptions
            .iter()
            .filter(|exception| exception.package == name)
            .flat_map(|exception| &exception.allow);
        let allowed: Vec<&String> = policy.licenses.allow.iter().chain(extra).collect();
        let fits = Expression::parse_mode(licence, ParseMode::LAX).is_ok_and(|expression| {
            expression.evaluate(|wanted| allowed.iter().any(|name| **name == wanted.to_string()))
        });
        if !fits {
            found.push(format!(
                "{name}: {licence} is not among the allowed licences"
            ));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: &str = r#"
        [licenses]
        allow = ["MIT", "Apache-2.0"]
        exceptions = [{ crate = "axe-core", allow = ["MPL-2.0"] }]
    "#;

    fn check(name: &str, licence: &str) -> Vec<String> {
        let lock = format!(
            r#"{{"packages":{{"":{{"license":"x"}},"node_modules/a/node_modules/{name}":{{{licence}}}}}}}"#
        );
        npm(POLICY, &lock).unwrap()
    }

    #[test]
    fn one_allowed_side_of_a_choice_is_enough() {
        assert!(check("left", r#""license":"GPL-3.0-only OR MIT""#).is_empty());
        assert_eq!(
            check("left", r#""license":"GPL-3.0-only AND MIT""#).len(),
            1
        );
    }

    #[test]
    fn an_exception_is_for_its_package_only() {
        assert!(check("axe-core", r#""license":"MPL-2.0""#).is_empty());
        assert_eq!(check("other", r#""license":"MPL-2.0""#).len(), 1);
    }

    #[test]
    fn a_package_without_a_licence_is_found() {
        assert_eq!(check("left", ""), ["left: the lock file names no licence"]);
    }
}
