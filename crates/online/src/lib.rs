//! What Jetbridge does on the network: it signs people and apps in with Microsoft Entra ID and calls Dataverse and
//! Business Central. It observes and never judges; judging is the core's.
//!
//! # For whoever builds on it
//!
//! ```no_run
//! # async fn example(session: jetbridge_online::session::Session) -> Result<(), Box<dyn std::error::Error>> {
//! use jetbridge_online::clouds::{Cloud, Tenant};
//! use jetbridge_online::http::{Cancel, Http, Request};
//!
//! // The cloud follows from the address of the environment; the practice tenant is a cloud like the others.
//! let cloud = Cloud::of_environment("https://contoso.crm4.dynamics.com")?;
//! let environment = cloud.environment("contoso.crm4.dynamics.com")?;
//! let http = Http::for_cloud(&cloud)?;
//! let cancel = Cancel::new();
//!
//! // A call without a token: the environment names its tenant.
//! let probe = http.send(Request::get(environment.at("/api/data/v9.2/")), &cancel).await;
//! let answer = probe.answer?; // `probe.evidence` is there in both cases
//! let tenant: Tenant = cloud.challenged(&answer.headers("www-authenticate"), &environment)?;
//!
//! // Signed in, any number of resources; a token is renewed when it is time, once for all who wait.
//! let token = session.token_for(&environment, &cancel).await?;
//! let who = Request::get(environment.at("/api/data/v9.2/WhoAmI"))
//!     .header("accept", "application/json")
//!     .token(&token); // refused here if the address is not the token's
//! let who: serde_json::Value = http.send(who, &cancel).await.answer?.json()?;
//! # Ok(()) }
//! ```
//!
//! * [`http::Exchange::answer`] is an answer of *whatever* status: redirects, 401 and 429 are answers, explained by
//!   whoever asked. A [`http::HttpFault`] says there was none, and which kind of none (no such name, no connection,
//!   TLS and why, time, size).
//! * [`http::Evidence`] may be shown, copied and saved: secrets are covered before it is made, and what a successful
//!   call brought is not in it.
//! * A 401 after `token_for` succeeded: [`session::Session::renew`] once, then it is the answer. A 401 with
//!   `error="insufficient_claims"` goes to [`session::claims_of`], and its claims into a new sign-in.
//! * [`sign_in::SignInFault::needs_person`]: only a new sign-in in the browser helps.
//! * Nothing here retries a call to Dataverse or Business Central; [`http::Answer::retry_after`] says how long to wait.

pub mod clouds;
mod fault;
pub mod http;
pub mod session;
pub mod sign_in;
pub mod stages;
pub mod survey;
