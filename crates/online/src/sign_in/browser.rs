//! A person signs in with the system's browser: authorization code with PKCE (`oauth.md` sections 3 and 4).
//!
//! What a person types never comes near this program. The address to open is made here; opening it is the caller's,
//! so is showing it where no browser opens.

use std::time::Duration;

use jetbridge_core::secret::Secret;
use url::Url;

use super::endpoint::{Endpoint, OPENID, proved};
use super::loopback::{Callback, Listen, Listener, Pages};
use super::{App, Kind, Refusal, SignInFault, chance, is_claims};
use crate::clouds::Resource;
use crate::http::{Cancel, Form, Http};
use crate::session::{Cache, Session};

/// How long a person may take.
const TIME: Duration = Duration::from_mins(5);

/// What a sign-in is to bring.
#[derive(Debug, Clone)]
pub struct Wish {
    /// The resources consent is asked for; the first one's token comes with the sign-in, the others' silently after.
    pub resources: Vec<Resource>,
    /// What the person is asked on the way.
    pub prompt: Option<Prompt>,
    /// The user name to begin with.
    pub hint: Option<String>,
    /// What a refusal asked for ([`Refusal::claims`], [`crate::session::claims_of`]).
    pub claims: Option<String>,
    /// Under which name the browser comes back.
    pub listen: Listen,
    /// How long the person may take; five minutes unless said otherwise.
    pub time: Duration,
}

impl Wish {
    /// For these resources, with nothing special.
    pub fn of(resources: Vec<Resource>) -> Self {
        Self {
            resources,
            prompt: None,
            hint: None,
            claims: None,
            listen: Listen::default(),
            time: TIME,
        }
    }

    /// The same with the first resource only: where several at once are refused, consent is gathered one by one.
    #[must_use]
    pub fn narrow(&self) -> Option<Self> {
        (self.resources.len() > 1).then(|| Self {
            resources: self.resources[..1].to_vec(),
            ..self.clone()
        })
    }
}

/// What the person is asked on the way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Prompt {
    /// Which account.
    SelectAccount,
    /// The password, even when the browser still knows them.
    Login,
    /// Consent, even when it was given.
    Consent,
}

impl Prompt {
    fn name(self) -> &'static str {
        match self {
            Self::SelectAccount => "select_account",
            Self::Login => "login",
            Self::Consent => "consent",
        }
    }
}

/// A sign-in that waits for the browser. It can be finished once.
pub struct Pending {
    app: App,
    http: Http,
    endpoint: Endpoint,
    wish: Wish,
    listener: Listener,
    redirect: String,
    address: String,
    state: Secret,
    nonce: Secret,
    verifier: Secret,
}

/// How an attempt ended that did not fail.
#[derive(Debug)]
pub enum Attempt {
    /// Somebody is signed in.
    Done(Session),
    /// Several resources at once were refused: begin again with this.
    Narrower(Box<Wish>),
}

/// Begins a sign-in: asks the authority who it is, and listens for the browser before anybody opens it.
///
/// # Errors
/// When the authority does not answer or is not the one it should be, and when no port can be had.
pub async fn begin(
    http: &Http,
    app: App,
    wish: Wish,
    cancel: &Cancel,
) -> Result<Pending, SignInFault> {
    let endpoint = Endpoint::discover(http, &app, cancel).await?;
    let listener = Listener::bind(wish.listen).await?;
    let redirect = listener.address();
    let (state, nonce, verifier) = (chance::secret()?, chance::secret()?, chance::secret()?);
    let mut url =
        Url::parse(&endpoint.at("oauth2/v2.0/authorize")).map_err(|_| SignInFault::Authority)?;
    let scope = wish.resources.iter().fold(OPENID.to_owned(), |all, one| {
        format!("{all} {}", one.scope())
    });
    let mut pairs = vec![
        ("client_id", app.client.as_str().to_owned()),
        ("response_type", "code".to_owned()),
        ("response_mode", "query".to_owned()),
        ("redirect_uri", redirect.clone()),
        ("scope", scope),
        ("state", state.expose().to_owned()),
        ("nonce", nonce.expose().to_owned()),
        ("code_challenge", chance::challenge(&verifier)),
        ("code_challenge_method", "S256".to_owned()),
    ];
    if let Some(prompt) = wish.prompt {
        pairs.push(("prompt", prompt.name().to_owned()));
    }
    if let Some(hint) = &wish.hint {
        pairs.push(("login_hint", hint.clone()));
    }
    if let Some(claims) = wish.claims.as_ref().filter(|claims| is_claims(claims)) {
        pairs.push(("claims", claims.clone()));
    }
    // `%20`, which is right in every reading of a query; `+` is not.
    let query = url::form_urlencoded::Serializer::new(String::new())
        .extend_pairs(pairs)
        .finish()
        .replace('+', "%20");
    url.set_query(Some(&query));
    Ok(Pending {
        address: url.into(),
        app,
        http: http.clone(),
        endpoint,
        wish,
        listener,
        redirect,
        state,
        nonce,
        verifier,
    })
}

impl std::fmt::Debug for Pending {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Pending({})", self.redirect)
    }
}

impl Pending {
    /// The address to open in the system's browser. It belongs to this attempt: not into a log.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Waits for the browser, redeems the code and proves who it is.
    ///
    /// # Errors
    /// When nobody comes back in time, somebody says no, Entra refuses, or what comes is not for this attempt. A code
    /// is redeemed once and never tried again.
    pub async fn finish(
        self,
        pages: &Pages,
        cache: &Cache,
        cancel: &Cancel,
    ) -> Result<Attempt, SignInFault> {
        let first = self
            .wish
            .resources
            .first()
            .ok_or(SignInFault::Lost)?
            .clone();
        let heard = self
            .listener
            .hear(&self.state, pages, self.wish.time, cancel)
            .await?;
        check_issuer(&self.endpoint, &heard)?;
        let Some(code) = heard.value("code") else {
            let refusal = refusal(&heard);
            return match self.wish.narrow() {
                // Which of several is wrong is not said; the first one alone will tell (`oauth.md` section 4.1).
                Some(wish) if refusal.kind() == Kind::Settings => {
                    Ok(Attempt::Narrower(Box::new(wish)))
                }
                _ => Err(SignInFault::Refused(Box::new(refusal))),
            };
        };
        let form = Form::new()
            .plain("client_id", self.app.client.as_str())
            .plain("grant_type", "authorization_code")
            .hidden("code", code)
            .plain("redirect_uri", self.redirect)
            .hidden("code_verifier", &self.verifier)
            .plain("scope", format!("{} {OPENID}", first.scope()));
        let tokens = self
            .endpoint
            .by_form(&self.http, form, &first, cancel)
            .await?;
        let account = proved(&self.endpoint, &self.app, &tokens, Some(&self.nonce))?;
        Session::of_person(
            self.app,
            self.http,
            self.endpoint,
            account,
            cache.clone(),
            (&first, tokens),
        )
        .map(Attempt::Done)
    }
}

/// Whoever sent the browser back must be whom we asked (RFC 9207, `oauth.md` section 7).
fn check_issuer(endpoint: &Endpoint, heard: &Callback) -> Result<(), SignInFault> {
    match heard.value("iss") {
        Some(issuer) if issuer.expose() == endpoint.issuer() => Ok(()),
        None if !endpoint.names_issuer() => Ok(()),
        Some(_) | None => Err(SignInFault::MixUp),
    }
}

fn refusal(heard: &Callback) -> Refusal {
    let text = |name| heard.value(name).map_or("", Secret::expose);
    let mut refusal = Refusal::new(text("error"), text("error_description"));
    refusal.suberror = heard.value("error_subcode").map(|value| {
        value
            .expose()
            .chars()
            .filter(char::is_ascii_graphic)
            .take(60)
            .collect()
    });
    refusal
}
