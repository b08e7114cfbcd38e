//! What OpenID Connect clients read first.

use serde_json::json;

use super::{Refusal, Segment};
use crate::http::Reply;
use crate::practice::Shared;

pub(super) fn document(shared: &Shared, segment: &Segment) -> Reply {
    let (path, issuer) = match segment {
        Segment::Tenant(index) => {
            let id = &shared.customer(*index).tenant.id;
            (id.clone(), id.clone())
        }
        // Those that stand for many tenants name an issuer nobody can compare with; the caller puts the tenant in.
        Segment::Word(word) => (word.clone(), "{tenantid}".to_owned()),
        Segment::Unknown(text) => {
            return Reply::json(
                400,
                &json!({
                    "error": "invalid_tenant",
                    "error_description": Refusal::new(90002).detail(text).line(),
                    "error_codes": [90002],
                }),
            );
        }
    };
    let base = &shared.addresses.authority;
    let at = |end: &str| format!("{base}/{path}/{end}");
    Reply::json(
        200,
        &json!({
            "token_endpoint": at("oauth2/v2.0/token"),
            "token_endpoint_auth_methods_supported": ["client_secret_post", "private_key_jwt", "client_secret_basic"],
            "jwks_uri": at("discovery/v2.0/keys"),
            "response_modes_supported": ["query", "fragment", "form_post"],
            "subject_types_supported": ["pairwise"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "response_types_supported": ["code"],
            "scopes_supported": ["openid", "profile", "email", "offline_access"],
            "issuer": format!("{base}/{issuer}/v2.0"),
            "request_uri_parameter_supported": false,
            "authorization_endpoint": at("oauth2/v2.0/authorize"),
            "device_authorization_endpoint": at("oauth2/v2.0/devicecode"),
            "end_session_endpoint": at("oauth2/v2.0/logout"),
            "claims_supported": ["sub", "iss", "aud", "exp", "iat", "nonce", "preferred_username", "name", "tid", "oid", "ver"],
            "code_challenge_methods_supported": ["S256", "plain"],
            "tenant_region_scope": "EU",
        }),
    )
}
