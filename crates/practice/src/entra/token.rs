//! The token endpoint.

use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Value, json};

use super::authorize::{consented, is_web};
use super::grants::{Decided, Renewal};
use super::scope::Scope;
use super::{Refusal, Segment, account_trouble, application, tenant};
use crate::chance;
use crate::customer::{Account, Application, Platform};
use crate::http::{Ask, Form, Reply};
use crate::key;
use crate::practice::Shared;
use crate::trouble::Trouble;

/// How long a code can be redeemed.
const CODE_LIFE: Duration = Duration::from_mins(10);

/// Answers a token request.
pub(super) fn answer(shared: &Shared, ask: &Ask, segment: &Segment) -> Reply {
    if ask.method != hyper::Method::POST {
        return Refusal::new(900_561).reply(shared, None, ask);
    }
    let form = ask.form();
    let id = form.take("client_id");
    let index = match tenant(shared, segment, &id) {
        Ok(index) => index,
        Err(refusal) => {
            let refusal = match form.get("grant_type") {
                Some("password") if refusal.code == 50194 => Refusal::new(9_001_023),
                _ => refusal,
            };
            return refusal.reply(shared, None, ask);
        }
    };
    if shared.has(index, Trouble::SignInUnavailable) {
        return Refusal::new(90055).reply(shared, Some(index), ask);
    }
    let asked = Asked {
        shared,
        ask,
        form: &form,
        index,
    };
    match asked.granted(&id) {
        Ok(body) => Reply::json(200, &body),
        Err(refusal) => refusal.reply(shared, Some(index), ask),
    }
}

/// A token request.
struct Asked<'a> {
    shared: &'a Shared,
    ask: &'a Ask,
    form: &'a Form<'a>,
    index: usize,
}

/// What a token is made of.
struct Grant<'a> {
    app: &'a Application,
    account: Option<&'a Account>,
    scope: Scope,
    nonce: String,
    proved: bool,
    /// The sign-in it comes from; none for grants that cannot be renewed.
    family: Option<String>,
}

impl Asked<'_> {
    fn granted(&self, id: &str) -> Result<Value, Refusal> {
        let form_sent = self
            .ask
            .header("content-type")
            .is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
        let Some(grant_type) = self.form.get("grant_type").filter(|_| form_sent) else {
            return Err(Refusal::new(900_144).detail("grant_type"));
        };
        let app = application(self.shared, self.index, id)?;
        match grant_type {
            "authorization_code" => {
                self.as_its_platform(app)?;
                self.code(app)
            }
            "refresh_token" => {
                self.as_its_platform(app)?;
                self.renewal(app)
            }
            "urn:ietf:params:oauth:grant-type:device_code" => {
                self.as_public(app)?;
                self.device(app)
            }
            "password" => {
                self.as_public(app)?;
                self.password(app)
            }
            "client_credentials" => {
                self.as_confidential(app)?;
                self.itself(app)
            }
            other => Err(Refusal::new(70003).detail(other)),
        }
    }

    fn has(&self, trouble: Trouble) -> bool {
        self.shared.has(self.index, trouble)
    }

    fn says_who_it_is(&self) -> bool {
        self.form.get("client_secret").is_some()
            || self.form.get("client_assertion").is_some()
            || self.ask.header("authorization").is_some()
    }

    /// The platform of the redirect URI decides how an app shows itself.
    fn as_its_platform(&self, app: &Application) -> Result<(), Refusal> {
        let from_a_page = self.ask.header("origin").is_some();
        let single_page = app.platform == Platform::Spa || self.has(Trouble::SinglePageRedirect);
        match (single_page, from_a_page) {
            (true, true) => return Ok(()),
            (true, false) => return Err(Refusal::new(9_002_327)),
            (false, true) => return Err(Refusal::new(9_002_326)),
            (false, false) => {}
        }
        if is_web(self.shared, self.index, app) {
            return self.as_confidential(app);
        }
        if self.says_who_it_is() {
            return Err(Refusal::new(700_025));
        }
        Ok(())
    }

    /// A flow without a redirect: the registration must allow it.
    fn as_public(&self, app: &Application) -> Result<(), Refusal> {
        if !app.public_flows || self.has(Trouble::PublicClientOff) {
            return self.as_confidential(app);
        }
        if self.says_who_it_is() {
            return Err(Refusal::new(700_025));
        }
        Ok(())
    }

    fn as_confidential(&self, app: &Application) -> Result<(), Refusal> {
        if let Some(secret) = self.form.get("client_secret") {
            return match app.secrets.iter().find(|one| one.value == secret) {
                None => Err(Refusal::new(7_000_215).app(app)),
                Some(one) if one.ended || self.has(Trouble::SecretExpired) => {
                    Err(Refusal::new(7_000_222).app(app))
                }
                Some(_) => Ok(()),
            };
        }
        if let Some(assertion) = self.form.get("client_assertion") {
            return self.assertion(app, assertion);
        }
        Err(Refusal::new(7_000_218))
    }

    /// An assertion is a token the app signed itself, for this endpoint, about itself, and not over.
    fn assertion(&self, app: &Application, assertion: &str) -> Result<(), Refusal> {
        let claims = app
            .certificates
            .iter()
            .filter_map(|one| STANDARD.decode(one).ok())
            .find_map(|public| key::claims_of(assertion, &public));
        let now = self.shared.now(self.index);
        let base = format!("{}/", self.shared.addresses.authority);
        let good = claims.is_some_and(|claims| {
            claims["iss"] == app.id.as_str()
                && claims["sub"] == app.id.as_str()
                && claims["aud"]
                    .as_str()
                    .is_some_and(|aud| aud.starts_with(&base) && aud.ends_with("/token"))
                && claims["exp"].as_u64().is_some_and(|end| end + 300 > now)
                && self.form.get("client_assertion_type").is_some_and(|kind| {
                    kind == "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
                })
        });
        if good {
            Ok(())
        } else {
            Err(Refusal::new(50013))
        }
    }

    fn account(&self, oid: &str) -> Result<&Account, Refusal> {
        self.shared
            .customer(self.index)
            .accounts
            .iter()
            .find(|account| account.oid == oid)
            .ok_or_else(|| Refusal::new(70000))
    }

    /// The scope of this request, or the one that was granted.
    fn scope(&self, granted: &Scope) -> Result<Scope, Refusal> {
        match self.form.get("scope") {
            Some(text) => {
                let asked = Scope::read(self.shared, self.index, text)?.one(text)?;
                Ok(if asked.wanted.is_empty() {
                    Scope {
                        wanted: granted.wanted.iter().take(1).cloned().collect(),
                        ..asked
                    }
                } else {
                    asked
                })
            }
            None => Ok(Scope {
                wanted: granted.wanted.iter().take(1).cloned().collect(),
                ..granted.clone()
            }),
        }
    }

    fn code(&self, app: &Application) -> Result<Value, Refusal> {
        let text = self.form.take("code");
        let code = {
            let mut state = self.shared.state();
            let grants = &mut state.grants;
            let Some(code) = grants.codes.get_mut(&text) else {
                return Err(Refusal::new(70000));
            };
            let before = code.clone();
            code.redeemed = true;
            if before.redeemed {
                // Whoever came second may be the thief: what the first one got ends, too.
                grants.ended.insert(before.family);
                return Err(Refusal::new(54005));
            }
            before
        };
        if code.customer != self.index {
            return Err(Refusal::new(700_005));
        }
        if code.app != app.id || code.redirect != self.form.take("redirect_uri") {
            return Err(Refusal::new(70000));
        }
        if code.made.elapsed() > CODE_LIFE {
            return Err(Refusal::new(70008));
        }
        if let Some(challenge) = &code.challenge {
            let verifier = self.form.take("code_verifier");
            let shown = if challenge.hashed {
                key::hash(verifier.as_bytes())
            } else {
                verifier
            };
            if shown != challenge.value {
                return Err(Refusal::new(501_481));
            }
        }
        if self.form.get("scope").is_none() {
            return Err(Refusal::new(28003));
        }
        let account = self.account(&code.account)?;
        let scope = self.scope(&code.scope)?;
        self.speak_for(app, account, &scope)?;
        self.tokens(&Grant {
            app,
            account: Some(account),
            scope,
            nonce: code.nonce,
            proved: code.proved,
            family: Some(code.family),
        })
    }

    fn renewal(&self, app: &Application) -> Result<Value, Refusal> {
        let text = self.form.take("refresh_token");
        let renewal = {
            let mut state = self.shared.state();
            let grants = &mut state.grants;
            let Some(renewal) = grants.renewals.get_mut(&text) else {
                return Err(Refusal::new(70000));
            };
            let before = renewal.clone();
            renewal.used = true;
            if before.used && self.shared.options.strict_renewal {
                grants.ended.insert(before.family.clone());
            }
            if grants.ended.contains(&before.family) {
                return Err(Refusal::new(70000));
            }
            before
        };
        if renewal.customer != self.index || renewal.app != app.id {
            return Err(Refusal::new(70000));
        }
        let account = self.account(&renewal.account)?;
        if self.has(Trouble::SessionRevoked) {
            self.shared
                .state()
                .grants
                .ended
                .insert(renewal.family.clone());
            return Err(Refusal::new(50173));
        }
        if let Some(refusal) = account_trouble(self.shared, self.index, app, account) {
            return Err(refusal);
        }
        let scope = self.scope(&renewal.scope)?;
        if self.has(Trouble::MfaRequired) && !renewal.proved {
            return Err(Refusal::new(50076).detail(&app.id));
        }
        self.speak_for(app, account, &scope)?;
        self.tokens(&Grant {
            app,
            account: Some(account),
            // Whoever could renew once can renew again.
            scope: Scope {
                offline: true,
                ..scope
            },
            nonce: String::new(),
            proved: renewal.proved,
            family: Some(renewal.family),
        })
    }

    fn device(&self, app: &Application) -> Result<Value, Refusal> {
        let text = self.form.take("device_code");
        let life = Duration::from_secs(self.shared.options.device.expires_in);
        let (oid, scope) = {
            let mut state = self.shared.state();
            let Some(device) = state.grants.devices.get_mut(&text) else {
                return Err(Refusal::new(70018));
            };
            if device.app != app.id || device.customer != self.index {
                return Err(Refusal::new(70018));
            }
            if device.made.elapsed() >= life {
                return Err(Refusal::new(70019));
            }
            let early = device
                .polled
                .is_some_and(|at| at.elapsed() + GRACE < Duration::from_secs(device.interval));
            device.polled = Some(Instant::now());
            match &device.decided {
                Decided::NotYet if early => {
                    device.interval += 5;
                    return Err(Refusal::new(70016).error("slow_down"));
                }
                Decided::NotYet => return Err(Refusal::new(70016)),
                Decided::Declined => {
                    return Err(Refusal::new(65004).error("authorization_declined"));
                }
                Decided::Redeemed => return Err(Refusal::new(70018)),
                Decided::Allowed(oid) => {
                    let oid = oid.clone();
                    device.decided = Decided::Redeemed;
                    (oid, device.scope.clone())
                }
            }
        };
        let account = self.account(&oid)?;
        self.speak_for(app, account, &scope)?;
        self.tokens(&Grant {
            app,
            account: Some(account),
            scope,
            nonce: String::new(),
            proved: true,
            family: Some(chance::name()),
        })
    }

    /// User name and password: how the old path of Business Central signs in.
    fn password(&self, app: &Application) -> Result<Value, Refusal> {
        let asked = self.form.take("scope");
        if asked.is_empty() {
            return Err(Refusal::new(900_144).detail("scope"));
        }
        let scope = Scope::read(self.shared, self.index, &asked)?.one(&asked)?;
        let user = self.form.take("username");
        let customer = self.shared.customer(self.index);
        let account = customer
            .accounts
            .iter()
            .find(|account| account.upn.eq_ignore_ascii_case(&user))
            .ok_or_else(|| Refusal::new(50034).user(&user).tenant(&customer.name))?;
        if account.password.is_empty() || account.password != self.form.take("password") {
            return Err(Refusal::new(50126));
        }
        if let Some(refusal) = account_trouble(self.shared, self.index, app, account) {
            return Err(refusal);
        }
        if self.has(Trouble::MfaRequired) {
            return Err(Refusal::new(50076).detail(&app.id));
        }
        self.speak_for(app, account, &scope)?;
        self.tokens(&Grant {
            app,
            account: Some(account),
            scope,
            nonce: String::new(),
            proved: false,
            family: Some(chance::name()),
        })
    }

    /// An app in its own name.
    fn itself(&self, app: &Application) -> Result<Value, Refusal> {
        let asked = self.form.take("scope");
        let scope = Scope::read(self.shared, self.index, &asked)?.one(&asked)?;
        let whole = scope
            .wanted
            .first()
            .is_some_and(|wanted| wanted.permissions == [".default"]);
        if !whole {
            return Err(Refusal::new(70011).detail(&asked));
        }
        if self.has(Trouble::ConditionalAccess) {
            return Err(Refusal::new(53003));
        }
        self.not_refused(app, &scope)?;
        self.tokens(&Grant {
            app,
            account: None,
            scope: Scope {
                wanted: scope.wanted,
                ..Scope::default()
            },
            nonce: String::new(),
            proved: true,
            family: None,
        })
    }

    /// The person consented to what is wanted.
    fn speak_for(
        &self,
        app: &Application,
        account: &Account,
        scope: &Scope,
    ) -> Result<(), Refusal> {
        self.not_refused(app, scope)?;
        if consented(self.shared, self.index, &app.id, &account.oid, scope) {
            Ok(())
        } else {
            Err(Refusal::new(65001).app(app))
        }
    }

    /// None of the services that are wanted is one that gives no token.
    fn not_refused(&self, app: &Application, scope: &Scope) -> Result<(), Refusal> {
        let customer = self.shared.customer(self.index);
        for wanted in &scope.wanted {
            let name = wanted.resource.name();
            if let Some((_, code)) = customer.refused.iter().find(|(one, _)| one == name) {
                return Err(Refusal::new(*code)
                    .app(app)
                    .detail(&wanted.audience)
                    .tenant(&customer.name));
            }
        }
        Ok(())
    }

    fn tokens(&self, grant: &Grant<'_>) -> Result<Value, Refusal> {
        let customer = self.shared.customer(self.index);
        let now = self.shared.now(self.index);
        let life = self.shared.options.token_life.as_secs();
        let issuer = format!(
            "{}/{}/v2.0",
            self.shared.addresses.authority, customer.tenant.id
        );
        // Without a service the token is for the person's own profile.
        let (audience, permissions) = grant.scope.wanted.first().map_or_else(
            || (self.shared.addresses.graph.clone(), Vec::new()),
            |wanted| (wanted.audience.clone(), wanted.permissions.clone()),
        );
        let mut access = json!({
            "aud": audience, "iss": issuer, "iat": now, "nbf": now, "exp": now + life,
            "tid": customer.tenant.id, "azp": grant.app.id, "ver": "2.0", "uti": chance::name(),
        });
        match grant.account {
            Some(account) => {
                access["oid"] = account.oid.as_str().into();
                access["preferred_username"] = account.upn.as_str().into();
                access["scp"] = permissions.join(" ").into();
            }
            None => access["roles"] = json!(["app_access"]),
        }
        let sign = |claims: &Value| {
            self.shared
                .signer
                .sign(claims)
                .ok_or_else(|| Refusal::new(90055))
        };
        let mut body = json!({
            "token_type": "Bearer",
            "expires_in": life,
            "ext_expires_in": life,
            "access_token": sign(&access)?,
        });
        if grant.account.is_some() {
            let mut said: Vec<String> = permissions
                .iter()
                .map(|permission| format!("{audience}/{permission}"))
                .collect();
            if !permissions.is_empty() && !permissions.iter().any(|one| one == ".default") {
                said.push(format!("{audience}/.default"));
            }
            body["scope"] = said.join(" ").into();
        }
        if let (Some(account), Some(family)) = (grant.account, &grant.family) {
            if grant.scope.offline {
                let token = chance::long();
                self.shared.state().grants.renewals.insert(
                    token.clone(),
                    Renewal {
                        customer: self.index,
                        app: grant.app.id.clone(),
                        account: account.oid.clone(),
                        scope: grant.scope.clone(),
                        used: false,
                        proved: grant.proved,
                        family: family.clone(),
                    },
                );
                body["refresh_token"] = token.into();
            }
            if grant.scope.openid {
                body["id_token"] = self.identity(grant, account, &issuer, now)?.into();
            }
        }
        Ok(body)
    }

    fn identity(
        &self,
        grant: &Grant<'_>,
        account: &Account,
        issuer: &str,
        now: u64,
    ) -> Result<String, Refusal> {
        let tenant = &self.shared.customer(self.index).tenant.id;
        let mut claims = json!({
            "aud": grant.app.id, "iss": issuer, "iat": now, "nbf": now, "exp": now + 3600,
            "tid": tenant, "sub": key::hash(format!("{}{}", grant.app.id, account.oid).as_bytes()),
            "uti": chance::name(), "ver": "2.0",
        });
        if grant.scope.profile {
            claims["oid"] = account.oid.as_str().into();
            claims["name"] = account.name.as_str().into();
            claims["preferred_username"] = account.upn.as_str().into();
        }
        if account.guest {
            claims["idp"] = "https://sts.fabrikam.example/".into();
        }
        if !grant.nonce.is_empty() {
            claims["nonce"] = grant.nonce.as_str().into();
        }
        if self.has(Trouble::WrongNonce) {
            claims["nonce"] = chance::name().into();
        }
        if self.has(Trouble::WrongAudience) {
            claims["aud"] = chance::guid().into();
        }
        if self.has(Trouble::WrongIssuer) {
            claims["iss"] = format!("https://login.fabrikam.example/{tenant}/v2.0").into();
        }
        if self.has(Trouble::WrongTenant) {
            let other = chance::guid();
            claims["iss"] = format!("{}/{other}/v2.0", self.shared.addresses.authority).into();
            claims["tid"] = other.into();
        }
        if self.has(Trouble::ExpiredIdentity) {
            claims["iat"] = (now - 7200).into();
            claims["nbf"] = (now - 7200).into();
            claims["exp"] = (now - 3600).into();
        }
        let signed = if self.has(Trouble::ForgedSignature) {
            self.shared.signer.forge(&claims)
        } else {
            self.shared.signer.sign(&claims)
        };
        signed.ok_or_else(|| Refusal::new(90055))
    }
}

/// Clocks of two programs are not the same clock.
const GRACE: Duration = Duration::from_millis(250);
