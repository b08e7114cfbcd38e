//! Customers made of snapshots.

use serde_json::Value;

use crate::customer::{Account, Application, BusinessCentral, Customer, Platform, Tenant};

/// The app registration of such a customer.
const APPLICATION: &str = "6a1c0de5-5c1d-4e7a-9b30-51c0dea11b01";
/// The tenant where a snapshot names none.
const TENANT: &str = "6a194de3-5c1d-4e7a-9b30-51c0de7b0c85";

impl Customer {
    /// A customer whose environment is what a snapshot saw. Whoever has a user in it can sign in, the person who took
    /// the snapshot first; whatever gave a token there is consented to here.
    pub fn of_snapshot(snapshot: &Value) -> Self {
        let tenant = snapshot
            .pointer("/dataverse/challenge/rows/0/authorization_uri")
            .and_then(Value::as_str)
            .and_then(|address| address.split("://").nth(1)?.split('/').nth(1))
            .filter(|tenant| !tenant.is_empty())
            .unwrap_or(TENANT);
        let whoami = snapshot
            .pointer("/dataverse/whoami/rows/0/UserId")
            .and_then(Value::as_str)
            .unwrap_or_default();
        let mut accounts: Vec<(bool, Account)> = rows(snapshot, "/dataverse/users/rows")
            .filter(|user| user["applicationid"].is_null())
            .filter_map(|user| {
                let id = user["systemuserid"].as_str()?;
                let upn = user["domainname"]
                    .as_str()
                    .or_else(|| user["internalemailaddress"].as_str())?;
                Some((
                    id != whoami,
                    Account {
                        upn: upn.to_owned(),
                        name: user["fullname"].as_str().unwrap_or(upn).to_owned(),
                        oid: user["azureactivedirectoryobjectid"]
                            .as_str()
                            .unwrap_or(id)
                            .to_owned(),
                        password: "practice".to_owned(),
                        administrator: id == whoami,
                        guest: false,
                        disabled: false,
                    },
                ))
            })
            .collect();
        accounts.sort_by_key(|(other, _)| *other);
        let mut accounts: Vec<Account> = accounts.into_iter().map(|(_, account)| account).collect();
        if accounts.is_empty() {
            accounts.push(Account {
                upn: "admin@contoso.example".to_owned(),
                name: "Ada Admin".to_owned(),
                oid: "6a4da022-5c1d-4e7a-9b30-51c0e12effce".to_owned(),
                password: "practice".to_owned(),
                administrator: true,
                guest: false,
                disabled: false,
            });
        }
        let mut domains: Vec<String> = accounts
            .iter()
            .filter_map(|account| account.upn.split_once('@'))
            .map(|(_, domain)| domain.to_ascii_lowercase())
            .collect();
        domains.sort();
        domains.dedup();
        let signed_in = || rows(snapshot, "/sign_in/rows");
        Self {
            id: "snapshot".to_owned(),
            name: "Contoso".to_owned(),
            tenant: Tenant {
                id: tenant.to_owned(),
                domains,
            },
            applications: vec![Application {
                id: APPLICATION.to_owned(),
                name: "Jetbridge".to_owned(),
                platform: Platform::Native,
                redirects: vec!["http://localhost".to_owned()],
                public_flows: true,
                secrets: Vec::new(),
                certificates: Vec::new(),
            }],
            accounts,
            business_central: BusinessCentral {
                environment: "PRODUCTION".to_owned(),
                kind: "Production".to_owned(),
                country: "NO".to_owned(),
            },
            environment: snapshot.clone(),
            // A resource the snapshot does not speak of was not asked for, so nothing speaks against it.
            consented: ["dataverse", "business-central"]
                .into_iter()
                .filter(|name| {
                    !signed_in().any(|row| row["resource"] == *name && row["granted"] == false)
                })
                .map(str::to_owned)
                .collect(),
            refused: signed_in()
                .filter(|row| row["granted"] == false)
                .filter_map(|row| {
                    let code = match &row["code"] {
                        Value::String(code) => code.trim_start_matches("AADSTS").parse().ok()?,
                        Value::Number(code) => u32::try_from(code.as_u64()?).ok()?,
                        _ => 65001,
                    };
                    Some((row["resource"].as_str()?.to_owned(), code))
                })
                .collect(),
            anybody: true,
        }
    }
}

fn rows<'a>(snapshot: &'a Value, pointer: &str) -> impl Iterator<Item = &'a Value> {
    snapshot
        .pointer(pointer)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}
