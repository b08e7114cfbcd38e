//! Somebody with a browser, and the app they sign in to.
#![allow(dead_code, clippy::unwrap_used)]

use jetbridge_practice::{CustomerAddress, Practice};
use serde_json::Value;

use crate::support::{Answer, form, get, post};

/// RFC 7636, appendix B.
pub const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
pub const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
pub const REDIRECT: &str = "http://localhost:40123";

/// The app of a customer.
pub struct App {
    pub authority: String,
    pub business_central: String,
    pub customer: CustomerAddress,
}

impl App {
    pub fn of(practice: &Practice, customer: &str) -> Self {
        Self {
            authority: practice.addresses().authority.clone(),
            business_central: practice.addresses().business_central.clone(),
            customer: practice.customer(customer).unwrap().clone(),
        }
    }

    pub fn endpoint(&self, name: &str) -> String {
        format!(
            "{}/{}/oauth2/v2.0/{name}",
            self.authority, self.customer.tenant
        )
    }

    pub fn dataverse(&self) -> String {
        format!("{}/user_impersonation", self.customer.environment)
    }

    pub fn finance(&self) -> String {
        format!("{}/Financials.ReadWrite.All", self.business_central)
    }

    /// The authorization request, with values of its own in place of the usual ones.
    pub fn ask(&self, changed: &[(&str, &str)]) -> String {
        let scope = format!("openid profile offline_access {}", self.dataverse());
        let usual = [
            ("client_id", self.customer.application.as_str()),
            ("response_type", "code"),
            ("redirect_uri", REDIRECT),
            ("scope", &scope),
            ("state", "the-state"),
            ("nonce", "the-nonce"),
            ("code_challenge", CHALLENGE),
            ("code_challenge_method", "S256"),
        ];
        let mut values: Vec<(&str, &str)> = usual
            .into_iter()
            .filter(|(name, _)| !changed.iter().any(|(one, _)| one == name))
            .collect();
        values.extend(changed.iter().filter(|(_, value)| !value.is_empty()));
        format!("{}?{}", self.endpoint("authorize"), form(&values))
    }

    /// Presses a button of a page.
    pub fn press(&self, page: &Answer, step: &str, more: &[(&str, &str)]) -> Answer {
        let flow = page.field("flow");
        let mut values = vec![("flow", flow.as_str())];
        values.extend(more);
        post(&format!("{}/practice/flow/{step}", self.authority), &values)
    }

    /// Chooses an account on the first page.
    pub fn choose(&self, page: &Answer, name: &str) -> Answer {
        let before = page
            .body
            .split(name)
            .next()
            .filter(|before| before.len() < page.body.len())
            .unwrap_or_else(|| panic!("{name} is not offered: {page:?}"));
        let oid = before.rsplit("value=\"").next().unwrap();
        let oid = oid.split('"').next().unwrap().to_owned();
        self.press(page, "account", &[("account", &oid)])
    }

    /// Clicks through to the code.
    pub fn code(&self, name: &str, changed: &[(&str, &str)]) -> String {
        let page = get(&self.ask(changed));
        let mut page = self.choose(&page, name);
        if page.status == 200 && page.body.contains("flow/consent") {
            page = self.press(&page, "consent", &[]);
        }
        let (_, values) = page.redirect();
        values
            .get("code")
            .unwrap_or_else(|| panic!("{values:?}"))
            .clone()
    }

    pub fn token(&self, values: &[(&str, &str)]) -> Answer {
        let mut all = vec![("client_id", self.customer.application.as_str())];
        all.extend(values);
        post(&self.endpoint("token"), &all)
    }

    pub fn redeem(&self, code: &str, changed: &[(&str, &str)]) -> Answer {
        let scope = format!("openid profile offline_access {}", self.dataverse());
        let usual = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", REDIRECT),
            ("code_verifier", VERIFIER),
            ("scope", scope.as_str()),
        ];
        let mut values: Vec<(&str, &str)> = usual
            .into_iter()
            .filter(|(name, _)| !changed.iter().any(|(one, _)| one == name))
            .collect();
        values.extend(changed.iter().filter(|(_, value)| !value.is_empty()));
        self.token(&values)
    }

    pub fn renew(&self, token: &str, scope: &str) -> Answer {
        self.token(&[
            ("grant_type", "refresh_token"),
            ("refresh_token", token),
            ("scope", scope),
        ])
    }

    /// Signs in and gives what the token endpoint answered.
    pub fn sign_in(&self, name: &str) -> Value {
        let code = self.code(name, &[]);
        let answer = self.redeem(&code, &[]);
        assert_eq!(answer.status, 200, "{answer:?}");
        answer.json()
    }
}

pub fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name]
        .as_str()
        .unwrap_or_else(|| panic!("no {name}: {value}"))
}

/// A refusal of the token endpoint: status, error, number.
pub fn refusal(answer: &Answer) -> (u16, String, u64) {
    let body = answer.json();
    (
        answer.status,
        text(&body, "error").to_owned(),
        body["error_codes"][0].as_u64().unwrap_or_default(),
    )
}
