//! The document as the window sees it.

use super::atoms::{Atom, DOTS};
use super::view::{
    ComparedView, ConnectionFinding, ConnectionView, FieldGroup, FieldView, Outgoing, Peel,
    SeenView, Token, TokenKind, Will,
};
use super::{Document, Laid, atoms, fields};
use crate::connection::business_central::{Authentication, Credential, Template};
use crate::connection::client::{self, AuthType, AuthWritten, Resolved};
use crate::connection::compare::{Compared, Sameness};
use crate::connection::draft::{Draft, Target};
use crate::connection::keys::Setting;
use crate::connection::redact::{self, Seen};
use crate::connection::settings::{self, Entry};
use crate::connection::{self, outgoing};
use crate::facts::Deployment;
use crate::finding::{Accepted, Counts, Finding, Location, Repair};
use crate::reference::business_central::{Field, FieldType};
use crate::secret::Secret;

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

impl Document {
    /// Everything the window draws.
    pub fn view(&self) -> ConnectionView {
        let laid = self.laid(self.target);
        let draft = Draft::read(laid.real.expose(), self.target);
        let found = self.findings();
        let counts = Counts::of(&found);
        let safe = |finding: &&Finding| finding.fix.as_ref().is_some_and(|fix| fix.safe);
        ConnectionView {
            revision: self.revision,
            empty: self.is_empty(),
            begun: self.is_begun(),
            caret: self.caret.map(number),
            tokens: self.tokens(&draft, &laid),
            readable: draft.error().is_none(),
            safe_fixes: number(found.iter().filter(safe).count()),
            findings: found.iter().map(|finding| told(finding, &laid)).collect(),
            counts,
            groups: self.groups(&draft),
            deployment: self
                .state
                .deployment
                .map(|deployment| deployment.name().to_owned()),
            deployments: Deployment::ALL
                .map(|deployment| deployment.name().to_owned())
                .to_vec(),
            version: self.state.version.clone(),
            version_unread: !self.state.version.is_empty() && self.version().is_none(),
            target: self.target.into(),
            will: self.will(),
            business_central: self.preview(Target::BusinessCentral),
            tools: self.preview(Target::Dataverse),
            peeled: self
                .peeled
                .iter()
                .map(|layer| Peel {
                    layer: layer.name().to_owned(),
                    place: layer.place(),
                })
                .collect(),
            undo: self.undo.last().map(|(did, _)| did.name().to_owned()),
            redo: self.redo.last().map(|(did, _)| did.name().to_owned()),
            record: self.record_view(),
            text: laid.shown,
        }
    }

    fn tokens(&self, draft: &Draft, laid: &Laid) -> Vec<Token> {
        let mut tokens = Vec::new();
        for pair in draft.written() {
            let known = redact::known_name(&pair.key).is_some();
            let mut push = |units: [usize; 2], kind| {
                let [start, end] = laid.span(units);
                if start < end {
                    tokens.push(Token { start, end, kind });
                }
            };
            push(
                pair.key_span.units,
                if known {
                    TokenKind::Key
                } else {
                    TokenKind::Unknown
                },
            );
            let [first, last] = laid.atoms_of(pair.value_span.units);
            let masked = self.state.atoms[first..last]
                .iter()
                .any(|atom| matches!(atom, Atom::Mask(_)));
            let placeholder = pair
                .value
                .as_ref()
                .is_some_and(|value| Draft::is_placeholder(value.expose()));
            let kind = match (masked, placeholder) {
                (true, _) => TokenKind::Secret,
                (false, true) => TokenKind::Placeholder,
                (false, false) => TokenKind::Value,
            };
            push(pair.value_span.units, kind);
        }
        tokens
    }

    // Fields ---------------------------------------------------------------------------------------------------------

    fn groups(&self, draft: &Draft) -> Vec<FieldGroup> {
        let mut groups: Vec<FieldGroup> = Vec::new();
        let mut put = |name: &str, page: bool, field: FieldView| match groups
            .iter_mut()
            .find(|group| group.name == name)
        {
            Some(group) => group.fields.push(field),
            None => groups.push(FieldGroup {
                name: name.to_owned(),
                page,
                fields: vec![field],
            }),
        };
        let auth = draft.auth();
        for own in &fields::OWN {
            let field = self.own_field(own, draft);
            if field.held || !field.value.is_empty() || fields::of_use(own, &auth, self.target) {
                put(own.group, false, field);
            }
        }
        if let (Some(deployment), Some(version)) = (self.state.deployment, self.version()) {
            for field in settings::all() {
                let here = settings::shown(field, deployment, version);
                let view = self.page_field(field, here);
                let filled = view.held || self.state.values.contains_key(&field.key);
                if fields::linked(&field.key).is_some()
                    || fields::is_text(&field.key)
                    || !(here || filled)
                {
                    continue;
                }
                put(group_of(field), true, view);
            }
            for name in fields::ABOUT {
                let key = format!("about.{name}");
                let value = match self.state.values.get(&key) {
                    Some(Entry::Text(text)) => text.clone(),
                    _ => String::new(),
                };
                put("about", true, plain(&key, FieldType::Text, value));
            }
        }
        groups
    }

    fn own_field(&self, own: &fields::Own, draft: &Draft) -> FieldView {
        let value = match own.setting {
            Some(setting) => draft.value(setting),
            None => draft.key(own.key).map(|(_, value)| value),
        };
        let secret = own.kind == FieldType::Secret;
        let readable = value
            .filter(|_| !secret)
            .map_or_else(String::new, |value| self.without_masks(own, value));
        FieldView {
            held: secret && self.secret(own.field).is_some() && value.is_some(),
            typed: number(self.typed(own.field)),
            choices: fields::choices(own.field, self.target),
            default: default_of(own.field).map(str::to_owned),
            offered: self
                .integration_user
                .clone()
                .filter(|_| own.field == "user" && readable.is_empty()),
            ..plain(own.field, own.kind, readable)
        }
    }

    /// A value as its field shows it; one with a secret in it is dots.
    fn without_masks(&self, own: &fields::Own, value: &str) -> String {
        let held = self.held.iter().any(|(_, raw)| {
            let raw = raw.expose().trim_matches(['"', '\'']);
            raw.chars().count() > 2 && value.contains(raw)
        });
        let masked = own.setting.is_some_and(|setting| {
            let laid = self.laid(self.target);
            let draft = Draft::read(laid.real.expose(), self.target);
            draft.pair(setting).is_some_and(|(pair, _)| {
                let [start, end] = laid.atoms_of(pair.value_span.units);
                self.state.atoms[start..end]
                    .iter()
                    .any(|atom| matches!(atom, Atom::Mask(_)))
            })
        });
        if held || masked {
            DOTS.to_owned()
        } else {
            value.to_owned()
        }
    }

    fn page_field(&self, field: &Field, here: bool) -> FieldView {
        let entry = self.state.values.get(&field.key);
        let value = match entry {
            Some(Entry::Text(text)) => text.clone(),
            _ => String::new(),
        };
        FieldView {
            caption: Some(field.caption.clone()),
            on: match entry {
                Some(Entry::Switch(on)) => *on,
                _ => field.default.as_deref() == Some("yes"),
            },
            held: self
                .held
                .get(&field.key)
                .is_some_and(|secret| !secret.is_empty()),
            typed: number(self.typed(&field.key)),
            choices: field.choices.clone(),
            length: field.length.map(number),
            default: field.default.clone(),
            editable: field.editable,
            here,
            until: field.until.clone(),
            ..plain(&field.key, field.kind, value)
        }
    }

    // What becomes of it -----------------------------------------------------------------------------------------------

    fn will(&self) -> Option<Will> {
        if self.state.atoms.is_empty() {
            return None;
        }
        let draft = self.draft(Target::Dataverse);
        let attempt = client::attempt(&draft);
        let shown = |key: &str, value: &str| match redact::seen(key, value) {
            Seen::Text(text) => text,
            Seen::Set | Seen::Masked | Seen::Nothing => String::new(),
        };
        let resolved = attempt.resolved.as_ref();
        let host = resolved
            .and_then(|resolved| redact::address_shown(resolved.url.as_deref()?))
            .map(|address| address.split("://").last().unwrap_or_default().to_owned());
        Some(Will {
            outcome: attempt.outcome.name().to_owned(),
            way: resolved.map_or("none", |resolved| way(resolved, &draft)),
            host: host.unwrap_or_default(),
            user: resolved
                .map(|resolved| shown("UserName", &resolved.username))
                .unwrap_or_default(),
        })
    }

    fn preview(&self, target: Target) -> Outgoing {
        let written_there = target == Target::BusinessCentral
            && matches!(
                self.state.deployment,
                Some(Deployment::Online | Deployment::OnPremEntra | Deployment::ActiveDirectory)
            );
        let errors = if self.state.atoms.is_empty() {
            0
        } else {
            connection::review(self.draft(target)).counts().error
        };
        // The same with dots for the secrets, which are judged differently: only its look is wanted.
        let dots = atoms::lay(&self.state.atoms, |name| match target {
            Target::BusinessCentral => self.fill(name, target),
            Target::Dataverse => Secret::new(DOTS),
        });
        let review = connection::review(Draft::read(dots.real.expose(), target));
        let all: Accepted = review
            .findings()
            .iter()
            .map(|finding| finding.code.to_owned())
            .collect();
        let preview = match review.clear(&all) {
            Ok(cleared) if !self.state.atoms.is_empty() && errors == 0 => match target {
                Target::BusinessCentral if written_there => self.template(cleared.get()),
                Target::BusinessCentral => outgoing::for_business_central(&cleared, None).ok(),
                Target::Dataverse => outgoing::for_tools(&cleared, None).ok(),
            },
            _ => None,
        };
        let preview = preview.map(|text| text.expose().to_owned());
        Outgoing {
            with_secret: target == Target::Dataverse
                && preview.as_deref().is_some_and(|text| text.contains(DOTS)),
            preview,
            errors: number(errors),
            written_there,
        }
    }

    /// The string Business Central writes itself from the fields of its page.
    fn template(&self, draft: &Draft) -> Option<Secret> {
        let authentication = match self.state.deployment? {
            Deployment::Online => Authentication::Office365(Credential::Certificate),
            Deployment::OnPremEntra => Authentication::Office365(Credential::ClientSecret),
            Deployment::ActiveDirectory => Authentication::Ad,
            Deployment::LegacyOAuth => Authentication::OAuth,
            Deployment::Ifd => Authentication::Ifd,
        };
        let proxy = draft
            .key("ProxyVersion")
            .and_then(|(_, value)| value.parse().ok());
        let template = Template {
            authentication,
            server: draft.value(Setting::Url)?,
            user: draft.value(Setting::User).unwrap_or_default(),
            domain: draft.value(Setting::Domain).unwrap_or_default(),
            proxy: proxy.unwrap_or(100),
        };
        Some(Secret::new(template.text()))
    }
}

/// A finding as the window gets it.
fn told(finding: &Finding, laid: &Laid) -> ConnectionFinding {
    let on_page = finding.code.starts_with("connection/setup-");
    let span = match &finding.location {
        Location::Key {
            span: Some(units), ..
        } if !on_page => Some(laid.span(*units)),
        _ => None,
    };
    let after = match finding.fix.as_ref().map(|fix| &fix.repair) {
        Some(Repair::Replacement(text)) if !text.is_empty() => Some(text.clone()),
        _ => None,
    };
    ConnectionFinding {
        code: finding.code.to_owned(),
        severity: finding.severity,
        params: finding.params.clone(),
        field: fields::field_of(finding).map(str::to_owned),
        span,
        fixable: finding.fix.is_some(),
        safe: finding.fix.as_ref().is_some_and(|fix| fix.safe),
        after,
    }
}

/// The group of a field of the pages.
fn group_of(field: &Field) -> &'static str {
    match (field.key.as_str(), field.table, field.editable) {
        (
            "sales.odata-url" | "sales.odata-user" | "sales.odata-key" | "sales.item-availability",
            _,
            _,
        ) => "availability",
        (_, 5330, true) => "sales",
        (_, 5330, false) => "sales-shown",
        (_, _, true) => "dataverse",
        (_, _, false) => "dataverse-shown",
    }
}

fn plain(field: &str, kind: FieldType, value: String) -> FieldView {
    FieldView {
        field: field.to_owned(),
        caption: None,
        kind,
        value,
        on: false,
        held: false,
        typed: 0,
        choices: Vec::new(),
        length: None,
        offered: None,
        default: None,
        editable: true,
        here: true,
        until: None,
    }
}

/// What the client takes where nothing stands.
fn default_of(field: &str) -> Option<&'static str> {
    match field {
        "login-prompt" => Some("Auto"),
        "store-name" => Some("My"),
        "new-instance" | "skip-discovery" => Some("true"),
        "integrated-security" => Some("false"),
        _ => None,
    }
}

/// How the client signs in (reference: order of sign-in).
fn way(resolved: &Resolved, draft: &Draft) -> &'static str {
    match AuthWritten::read(Some(&resolved.auth_type)).meant() {
        Some(AuthType::ClientSecret) => "secret",
        Some(AuthType::Certificate) => "certificate",
        Some(AuthType::Ad) => {
            let named = resolved.has_password
                && !resolved.username.is_empty()
                && draft.has(Setting::Domain);
            if named { "password" } else { "windows" }
        }
        Some(AuthType::OAuth) => {
            let asks = matches!(resolved.login_prompt.as_str(), "Always" | "SelectAccount");
            if resolved.integrated_security {
                "windows"
            } else if resolved.has_password && !resolved.username.is_empty() && !asks {
                "password"
            } else if matches!(resolved.login_prompt.as_str(), "Never" | "RefreshSession") {
                "silent"
            } else {
                "interactive"
            }
        }
        None => "none",
    }
}

impl From<Compared> for ComparedView {
    fn from(compared: Compared) -> Self {
        let seen = |seen: Seen| match seen {
            Seen::Text(text) => SeenView::Text(text),
            Seen::Set => SeenView::Set,
            Seen::Masked => SeenView::Masked,
            Seen::Nothing => SeenView::Nothing,
        };
        Self {
            name: compared.name.to_owned(),
            sameness: match compared.sameness {
                Sameness::Same => "same",
                Sameness::Different => "different",
                Sameness::OnlyFirst => "only-first",
                Sameness::OnlySecond => "only-second",
            },
            first: seen(compared.first),
            second: seen(compared.second),
        }
    }
}
