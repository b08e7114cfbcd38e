//! What a connection begins with: what is known about the customer already, so that nobody types it twice.
//!
//! It is a first change like any other: it is seen, and undoing takes it back. Whoever touches the connection keeps what
//! is there, whatever is learnt afterwards.

use super::{Did, Document};
use crate::connection::builder;
use crate::connection::draft::Target;
use crate::connection::settings::Entry;
use crate::facts::{AppId, CustomerFacts, Deployment};

/// The field of the set-up page that holds the app's id.
const CLIENT_ID: &str = "dataverse.client-id";

impl Document {
    /// Begins with what is known, as long as nobody has changed anything. Without an address, or before it is known how
    /// Business Central runs, there is no string worth beginning with.
    pub fn begin(&mut self, facts: &CustomerFacts) {
        if self.touched {
            return;
        }
        let before = self.state.clone();
        self.state.atoms.clear();
        self.state.values.remove(CLIENT_ID);
        self.undo.clear();
        self.target = Target::BusinessCentral;
        if let (Some(deployment), Some(pairs)) = (facts.deployment, pairs(facts)) {
            let empty = self.state.clone();
            for (key, value) in pairs {
                self.set_pair(key, &value);
            }
            match (deployment, filled(facts.app_id.as_deref())) {
                // There is nothing to paste into Business Central: the string is for trying the settings.
                (Deployment::Online, _) => self.target = Target::Dataverse,
                (Deployment::OnPremEntra, Some(id)) => {
                    let id = Entry::Text(id.to_owned());
                    self.state.values.insert(CLIENT_ID.to_owned(), id);
                }
                _ => {}
            }
            self.undo.push((Did::Known, empty));
        }
        if self.state != before {
            self.revision += 1;
        }
    }

    /// What is there came from what is known; nobody has changed it yet.
    pub(super) fn is_begun(&self) -> bool {
        !self.touched && !self.state.atoms.is_empty()
    }
}

fn filled(text: Option<&str>) -> Option<&str> {
    text.map(str::trim).filter(|text| !text.is_empty())
}

/// The pairs that follow from what is known.
fn pairs(facts: &CustomerFacts) -> Option<Vec<(&'static str, String)>> {
    let url = filled(facts.environment_url.as_deref())?;
    let application = filled(facts.app_id.as_deref());
    let redirect = application
        .and_then(AppId::read)
        .map(|id| format!("app://{id}"));
    let user = filled(facts.integration_user.as_deref());
    let (auth, password) = match facts.deployment? {
        // The app signs in there; somebody who tries the settings signs in as a person.
        Deployment::Online => ("OAuth", None),
        Deployment::LegacyOAuth => ("OAuth", Some("{PASSWORD}")),
        Deployment::OnPremEntra => ("ClientSecret", None),
        Deployment::ActiveDirectory => ("AD", Some("{PASSWORD}")),
        Deployment::Ifd => ("IFD", Some("{PASSWORD}")),
    };
    let by_app = auth == "ClientSecret";
    let pairs = [
        ("AuthType", Some(auth)),
        ("Username", user.filter(|_| !by_app)),
        ("Password", password),
        ("Url", Some(url)),
        (
            "AppId",
            application.filter(|_| matches!(auth, "OAuth" | "ClientSecret")),
        ),
        ("ClientSecret", by_app.then_some("{CLIENTSECRET}")),
        (
            "RedirectUri",
            redirect.as_deref().filter(|_| auth == "OAuth"),
        ),
        ("LoginPrompt", (auth == "OAuth").then_some("Auto")),
    ];
    let written = |(key, value): (&'static str, Option<&str>)| {
        // What no string can hold is left to the person who knows what was meant.
        let value = value.filter(|value| builder::build([(key, Some(value))]).is_ok())?;
        Some((key, value.to_owned()))
    };
    Some(pairs.into_iter().filter_map(written).collect())
}
