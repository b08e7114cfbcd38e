//! The licences of the salespeople, where somebody switched the checks of the directory on (`live-checks.md` section 5).

use futures_util::future::join_all;

use super::caller::{Caller, encoded};
use super::section::{Reason, Section, Seen, Why};

/// Each salesperson by address; who is not found by it has no row.
pub(super) async fn users(graph: &Caller, sellers: &[String], open: bool) -> Section {
    if !open {
        return Err(Why::of(Reason::Unauthorised));
    }
    let asked = sellers.iter().map(|seller| async {
        let path = format!(
            "/v1.0/users/{}?$select=userPrincipalName,mail,assignedLicenses",
            encoded(seller)
        );
        graph.document("directory.users", &path).await
    });
    let mut rows = Vec::new();
    for found in join_all(asked).await {
        match found {
            Ok(user) => rows.push(user),
            Err(why) if why.reason == Reason::NotFound => {}
            Err(why) => return Err(why),
        }
    }
    Ok(Seen::all(rows))
}
