//! Who is signed in, at which customer, and the tokens that come of it.
//!
//! One session is one account in one tenant for one app; sessions share nothing. Access tokens stay in memory, the
//! refresh token is kept by the [`Cache`]. Renewal is silent, one at a time, and what a renewal brings is kept before
//! it is used, because a server may take a refresh token once only (`oauth.md` sections 4.1, 4.4 and 8).

mod cache;
mod token;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use jetbridge_core::secret::Secret;
use jiff::Timestamp;

pub use cache::{Cache, CacheFault, DataKey, Kept};
pub use token::AccessToken;

use crate::clouds::{Challenge, Resource};
use crate::http::{Cancel, Http};
use crate::sign_in::credential::Credential;
use crate::sign_in::endpoint::{Endpoint, Tokens};
use crate::sign_in::identity::Account;
use crate::sign_in::{App, SignInFault};

/// Somebody, or an app in its own name, who is signed in. Clones are the same session.
#[derive(Clone)]
pub struct Session(Arc<Inner>);

struct Inner {
    app: App,
    http: Http,
    endpoint: Endpoint,
    who: Who,
    cache: Cache,
    signed_in: Timestamp,
    /// What new tokens are got with. Held while it is being used, so that there is one renewal at a time.
    grant: tokio::sync::Mutex<Grant>,
    tokens: Mutex<BTreeMap<Resource, AccessToken>>,
}

/// Who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Who {
    /// A person.
    Person(Account),
    /// The app itself, by a secret or a certificate.
    App,
}

/// What new tokens are got with.
enum Grant {
    Refresh(Secret),
    Credential(Box<Credential>),
    /// Used up or signed out.
    Nothing,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "Session({} in {})",
            self.0.app.client,
            self.0.endpoint.tenant()
        )
    }
}

impl Session {
    /// After a person signed in.
    ///
    /// # Errors
    /// When the refresh token cannot be kept.
    pub(crate) fn of_person(
        app: App,
        http: Http,
        endpoint: Endpoint,
        account: Account,
        cache: Cache,
        first: (&Resource, Tokens),
    ) -> Result<Self, SignInFault> {
        let (resource, tokens) = first;
        let session = Self(Arc::new(Inner {
            app,
            http,
            endpoint,
            who: Who::Person(account),
            cache,
            signed_in: Timestamp::now(),
            grant: tokio::sync::Mutex::new(match tokens.refresh {
                Some(refresh) => Grant::Refresh(refresh),
                None => Grant::Nothing,
            }),
            tokens: Mutex::default(),
        }));
        if let Ok(grant) = session.0.grant.try_lock()
            && let Grant::Refresh(refresh) = &*grant
        {
            session.0.keep(refresh)?;
        }
        session.0.tokens().insert(
            resource.clone(),
            AccessToken::new(tokens.access, resource.clone(), tokens.life),
        );
        Ok(session)
    }

    /// An app in its own name; nothing of it is kept.
    pub(crate) fn of_app(app: App, http: Http, endpoint: Endpoint, credential: Credential) -> Self {
        Self(Arc::new(Inner {
            app,
            http,
            endpoint,
            who: Who::App,
            cache: Cache::in_memory(),
            signed_in: Timestamp::now(),
            grant: tokio::sync::Mutex::new(Grant::Credential(Box::new(credential))),
            tokens: Mutex::default(),
        }))
    }

    /// As it was kept; there is a refresh token and nothing else yet.
    ///
    /// # Errors
    /// When the addresses of what was kept are no longer those of a known cloud.
    pub fn restore(kept: &Kept, http: Http, cache: Cache) -> Result<Self, SignInFault> {
        let app = kept.app()?;
        let endpoint = Endpoint::kept(&app, &kept.account)?;
        Ok(Self(Arc::new(Inner {
            app,
            http,
            endpoint,
            who: Who::Person(kept.account.clone()),
            cache,
            signed_in: kept.signed_in,
            grant: tokio::sync::Mutex::new(Grant::Refresh(kept.refresh.clone())),
            tokens: Mutex::default(),
        })))
    }

    /// A token for a resource: the one that is there, or a new one without asking anybody. The second resource of a
    /// sign-in comes this way too.
    ///
    /// # Errors
    /// When Entra refuses, or there is no way to it. [`SignInFault::needs_person`] says whether only a new sign-in
    /// in the browser helps; then the refresh token that was refused is forgotten.
    pub async fn token_for(
        &self,
        resource: &Resource,
        cancel: &Cancel,
    ) -> Result<AccessToken, SignInFault> {
        if let Some(token) = self.0.fresh(resource) {
            return Ok(token);
        }
        self.renewed(resource, None, cancel).await
    }

    /// A new token in place of one that was refused before its time; once for all who were refused with it.
    ///
    /// # Errors
    /// As for [`Session::token_for`].
    pub async fn renew(
        &self,
        refused: &AccessToken,
        cancel: &Cancel,
    ) -> Result<AccessToken, SignInFault> {
        self.renewed(refused.resource(), Some(refused), cancel)
            .await
    }

    async fn renewed(
        &self,
        resource: &Resource,
        refused: Option<&AccessToken>,
        cancel: &Cancel,
    ) -> Result<AccessToken, SignInFault> {
        let (inner, wanted) = (Arc::clone(&self.0), resource.clone());
        let refused = refused.cloned();
        // In a task of its own: whoever asked may leave, but a refresh token that was sent away must not be lost
        // with the answer that replaces it.
        let renewal = tokio::spawn(async move { inner.renew(&wanted, refused.as_ref()).await });
        tokio::select! {
            biased;
            () = cancel.cancelled() => Err(SignInFault::Cancelled),
            done = renewal => done.unwrap_or(Err(SignInFault::Lost)),
        }
    }

    /// Who is signed in.
    pub fn who(&self) -> &Who {
        &self.0.who
    }

    /// The app and the tenant it was asked to sign in to.
    pub fn app(&self) -> &App {
        &self.0.app
    }

    /// The way to the network that this session uses.
    pub fn http(&self) -> &Http {
        &self.0.http
    }

    /// The tenant by its id.
    pub fn tenant(&self) -> &str {
        self.0.endpoint.tenant()
    }

    /// When somebody last signed in.
    pub fn signed_in(&self) -> Timestamp {
        self.0.signed_in
    }

    /// Until when the tokens that are there are good, by resource.
    pub fn expiries(&self) -> Vec<(Resource, Timestamp)> {
        let tokens = self.0.tokens();
        tokens
            .values()
            .map(|token| (token.resource().clone(), token.expires()))
            .collect()
    }

    /// Takes over what a second sign-in of the same account brought: consent to one more resource, claims.
    ///
    /// # Errors
    /// When it is another account, tenant or app: sessions are never mixed.
    pub async fn adopt(&self, other: &Self) -> Result<(), SignInFault> {
        if Arc::ptr_eq(&self.0, &other.0) {
            return Ok(());
        }
        let same = self.0.who.is_same(&other.0.who)
            && self.0.app.client == other.0.app.client
            && self.0.app.cloud == other.0.app.cloud
            && self.tenant() == other.tenant();
        if !same {
            return Err(SignInFault::OtherAccount);
        }
        let grant = std::mem::replace(&mut *other.0.grant.lock().await, Grant::Nothing);
        if let Grant::Refresh(refresh) = &grant {
            self.0.keep(refresh)?;
        }
        *self.0.grant.lock().await = grant;
        let fresh = std::mem::take(&mut *other.0.tokens());
        self.0.tokens().extend(fresh);
        Ok(())
    }

    /// Forgets all of it here: tokens in memory and what was kept on the disk. Entra knows no way to take a refresh
    /// token back; its browser session ends at [`Session::sign_out_address`].
    ///
    /// # Errors
    /// When the file cannot be removed.
    pub async fn sign_out(&self) -> Result<(), CacheFault> {
        // Waits for a renewal, whose token would otherwise be kept after this.
        let mut grant = self.0.grant.lock().await;
        *grant = Grant::Nothing;
        self.0.tokens().clear();
        match &self.0.who {
            Who::Person(account) => self.0.cache.forget(&cache::id_of(&self.0.app, account)),
            Who::App => Ok(()),
        }
    }

    /// Where the browser's own session ends.
    pub fn sign_out_address(&self) -> String {
        self.0.endpoint.at("oauth2/v2.0/logout")
    }
}

impl Who {
    fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Person(one), Self::Person(two)) => one.is_same(two),
            (Self::App, Self::App) => true,
            (Self::Person(_), Self::App) | (Self::App, Self::Person(_)) => false,
        }
    }
}

impl Inner {
    fn tokens(&self) -> MutexGuard<'_, BTreeMap<Resource, AccessToken>> {
        // Whoever panicked with the lock left whole tokens behind.
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn fresh(&self, resource: &Resource) -> Option<AccessToken> {
        let tokens = self.tokens();
        tokens
            .get(resource)
            .filter(|token| token.is_fresh())
            .cloned()
    }

    async fn renew(
        &self,
        resource: &Resource,
        refused: Option<&AccessToken>,
    ) -> Result<AccessToken, SignInFault> {
        let mut grant = self.grant.lock().await;
        // Somebody else may have been here while this one waited.
        if let Some(token) = self.fresh(resource)
            && refused.is_none_or(|refused| refused.secret() != token.secret())
        {
            return Ok(token);
        }
        let cancel = Cancel::new();
        let tokens = match &*grant {
            Grant::Nothing => return Err(SignInFault::SignedOut),
            Grant::Credential(credential) => {
                let redeemed = self
                    .endpoint
                    .by_credential(&self.http, &self.app, credential, resource, &cancel);
                redeemed.await?
            }
            Grant::Refresh(refresh) => {
                let redeemed = self
                    .endpoint
                    .by_refresh(&self.http, &self.app, refresh, resource, &cancel)
                    .await;
                if let Err(fault) = &redeemed
                    && fault.ends_grant()
                {
                    *grant = Grant::Nothing;
                    self.tokens().clear();
                    self.forget();
                }
                redeemed?
            }
        };
        if let (Some(id), Who::Person(account)) = (&tokens.identity, &self.who) {
            let now = self.endpoint.identity(&self.app, id, None)?;
            if !now.is_same(account) {
                return Err(SignInFault::OtherAccount);
            }
        }
        if let Some(refresh) = tokens.refresh {
            // Kept before the access token is used: a server may have ended the old one already.
            let kept = self.keep(&refresh);
            *grant = Grant::Refresh(refresh);
            kept?;
        }
        let token = AccessToken::new(tokens.access, resource.clone(), tokens.life);
        self.tokens().insert(resource.clone(), token.clone());
        Ok(token)
    }

    fn keep(&self, refresh: &Secret) -> Result<(), SignInFault> {
        match &self.who {
            // The practice tenant ends with the program, and its tokens with it.
            Who::Person(_) if self.app.cloud.is_practice() => Ok(()),
            Who::Person(account) => {
                let kept = Kept::new(&self.app, account, refresh, self.signed_in);
                Ok(self.cache.keep(&kept)?)
            }
            Who::App => Ok(()),
        }
    }

    fn forget(&self) {
        if let Who::Person(account) = &self.who {
            // A refused token that stays on the disk is refused again after the next start.
            if let Err(fault) = self.cache.forget(&cache::id_of(&self.app, account)) {
                log::warn!("a refused session stays on the disk: {fault}");
            }
        }
    }
}

/// The claims that an API's refusal asks for: `error="insufficient_claims", claims="…"`. They go into a new sign-in
/// for the same resource; asking again without them only leads in circles (`oauth.md` section 4.3).
pub fn claims_of(header: &str) -> Option<String> {
    let challenge = Challenge::read(header)?;
    if challenge.value("error") != Some("insufficient_claims") {
        return None;
    }
    let text = challenge.value("claims")?;
    let bytes = STANDARD
        .decode(text)
        .or_else(|_| URL_SAFE_NO_PAD.decode(text.trim_end_matches('=')))
        .ok()?;
    let claims = String::from_utf8(bytes).ok()?;
    crate::sign_in::is_claims(&claims).then_some(claims)
}
