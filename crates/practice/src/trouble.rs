//! What can be made to go wrong, one at a time or together.
//!
//! Each trouble gives the answers that are documented for it (`reference/`), so what a program says about it here is
//! what it would say in a customer's tenant.

use serde::{Deserialize, Serialize};

/// Where a trouble sits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Area {
    /// Signing in: account, consent, policy.
    SignIn,
    /// The app registration.
    Registration,
    /// What is set up in Dataverse.
    Environment,
    /// Business Central.
    BusinessCentral,
    /// The way there.
    Network,
    /// What only an attacker would send. For tests; the panel does not offer it.
    Hostile,
}

impl Area {
    /// All areas, in the order of the panel.
    pub const ALL: [Self; 6] = [
        Self::SignIn,
        Self::Registration,
        Self::Environment,
        Self::BusinessCentral,
        Self::Network,
        Self::Hostile,
    ];

    /// The name in JSON and in locale ids.
    pub fn name(self) -> &'static str {
        match self {
            Self::SignIn => "sign-in",
            Self::Registration => "registration",
            Self::Environment => "environment",
            Self::BusinessCentral => "business-central",
            Self::Network => "network",
            Self::Hostile => "hostile",
        }
    }
}

macro_rules! troubles {
    ($($(#[$doc:meta])* $name:ident = $text:literal in $area:ident,)*) => {
        /// Something that can be made to go wrong.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Trouble {
            $($(#[$doc])* #[serde(rename = $text)] $name,)*
        }

        impl Trouble {
            /// All of them, in the order of the panel.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The name on the command line, in JSON and in locale ids.
            pub fn name(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// Where it sits.
            pub fn area(self) -> Area {
                match self { $(Self::$name => Area::$area,)* }
            }
        }
    };
}

troubles! {
    /// Nobody consented, and only an administrator may: AADSTS90094 on the page, 65001 at the token endpoint.
    AdminConsentMissing = "admin-consent-missing" in SignIn,
    /// Dataverse was consented to, Business Central was not: 65001 for the second resource.
    BusinessCentralConsentMissing = "business-central-consent-missing" in SignIn,
    /// A second factor is asked for: a page in the browser; AADSTS50076 for passwords and renewals.
    MfaRequired = "mfa-required" in SignIn,
    /// Conditional Access refuses: AADSTS53003.
    ConditionalAccess = "conditional-access" in SignIn,
    /// The account is blocked: AADSTS50057.
    UserDisabled = "user-disabled" in SignIn,
    /// The app wants assignment and the person has none: AADSTS50105.
    UserNotAssigned = "user-not-assigned" in SignIn,
    /// The password expired: AADSTS50055.
    PasswordExpired = "password-expired" in SignIn,
    /// The account is not known in the tenant: AADSTS50020.
    GuestNotInvited = "guest-not-invited" in SignIn,
    /// Sessions were revoked: AADSTS50173 at the next renewal.
    SessionRevoked = "session-revoked" in SignIn,

    /// The redirect URI is not registered: AADSTS50011 on the page.
    WrongRedirect = "wrong-redirect" in Registration,
    /// The app is not in this tenant: AADSTS700016.
    UnknownApplication = "unknown-application" in Registration,
    /// "Allow public client flows" is off and the redirect is under Web: AADSTS7000218.
    PublicClientOff = "public-client-off" in Registration,
    /// The redirect is registered for single-page applications: AADSTS9002327.
    SinglePageRedirect = "single-page-redirect" in Registration,
    /// The permission for the second resource is not listed: AADSTS650057.
    PermissionMissing = "permission-missing" in Registration,
    /// The app is switched off in the tenant: AADSTS7000112.
    ApplicationDisabled = "application-disabled" in Registration,
    /// The secret is past its end date: AADSTS7000222.
    SecretExpired = "secret-expired" in Registration,

    /// No environment of this address in the tenant: AADSTS500011 at sign-in, 404 without a token.
    EnvironmentGone = "environment-gone" in Environment,
    /// The person is no member of the environment: 403 0x80072560.
    NotAMember = "not-a-member" in Environment,
    /// The person has no role: 403.
    NoRoles = "no-roles" in Environment,
    /// The environment is in administration mode: 403.
    AdministrationMode = "administration-mode" in Environment,
    /// The environment lets only listed apps in: 403 0x80095ffc.
    ApplicationNotAllowed = "application-not-allowed" in Environment,
    /// Roles and solutions may not be read: 403 0x80040220 on those tables.
    PartialPermissions = "partial-permissions" in Environment,
    /// The integration user lacks the integration roles.
    RoleMissing = "role-missing" in Environment,
    /// The integration user is System Administrator.
    IntegrationUserIsAdministrator = "integration-user-is-administrator" in Environment,
    /// The integration user is disabled.
    IntegrationUserDisabled = "integration-user-disabled" in Environment,
    /// The local currency is in neither system.
    WrongCurrency = "wrong-currency" in Environment,
    /// The solutions are older than Business Central.
    SolutionOutdated = "solution-outdated" in Environment,
    /// The solutions are not there, nor are their roles and tables.
    SolutionMissing = "solution-missing" in Environment,
    /// One salesperson has no user.
    SalespersonWithoutUser = "salesperson-without-user" in Environment,
    /// One salesperson's user has no licence.
    SalespersonUnlicensed = "salesperson-unlicensed" in Environment,
    /// The owning team lacks its roles.
    TeamRoleMissing = "team-role-missing" in Environment,

    /// Business Central does not know the person: 401 Authentication_InvalidCredentials.
    BusinessCentralUnknownUser = "business-central-unknown-user" in BusinessCentral,
    /// The tenant never had Business Central: AADSTS650052.
    BusinessCentralNotSubscribed = "business-central-not-subscribed" in BusinessCentral,
    /// The environment of Business Central does not exist: 404 NoEnvironment.
    BusinessCentralNoEnvironment = "business-central-no-environment" in BusinessCentral,
    /// The environment is being updated: 503 Internal_TenantUnavailable.
    BusinessCentralUpdating = "business-central-updating" in BusinessCentral,
    /// A synchronisation job stands on Error.
    JobFailed = "job-failed" in BusinessCentral,

    /// Every address is refused once: 429 with Retry-After.
    Throttled = "throttled" in Network,
    /// Every call is refused, always: 429 with Retry-After.
    ThrottledForGood = "throttled-for-good" in Network,
    /// Answers take their time.
    Slow = "slow" in Network,
    /// Nobody answers.
    Silent = "silent" in Network,
    /// Connections break.
    Offline = "offline" in Network,
    /// A proxy answers in HTML.
    HtmlInsteadOfJson = "html-instead-of-json" in Network,
    /// 503 without a word.
    Unavailable = "unavailable" in Network,
    /// The sign-in service is overloaded: 503, temporarily_unavailable, AADSTS90055.
    SignInUnavailable = "sign-in-unavailable" in Network,
    /// The servers' clock is twelve minutes ahead of this computer's.
    ClockAhead = "clock-ahead" in Network,
    /// Tokens that are good are refused: 401.
    TokenRefused = "token-refused" in Network,

    /// The challenge names somebody else's sign-in.
    ForeignAuthority = "foreign-authority" in Hostile,
    /// The next page is on somebody else's host.
    ForeignNextLink = "foreign-next-link" in Hostile,
    /// The next page is this page.
    EndlessPages = "endless-pages" in Hostile,
    /// The id_token carries another nonce.
    WrongNonce = "wrong-nonce" in Hostile,
    /// The id_token is for another app.
    WrongAudience = "wrong-audience" in Hostile,
    /// The id_token is by another issuer.
    WrongIssuer = "wrong-issuer" in Hostile,
    /// The id_token is of another tenant.
    WrongTenant = "wrong-tenant" in Hostile,
    /// The id_token is signed by a key nobody published.
    ForgedSignature = "forged-signature" in Hostile,
    /// The id_token ended an hour ago.
    ExpiredIdentity = "expired-identity" in Hostile,
    /// The redirect carries an `iss` that is not ours.
    MixUp = "mix-up" in Hostile,
    /// The redirect carries another state.
    WrongState = "wrong-state" in Hostile,
}

impl Trouble {
    /// The trouble of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL
            .iter()
            .copied()
            .find(|trouble| trouble.name() == name)
    }
}
