//! Roles by their ids, which stay the same in every language (`reference/roles.json`).

use super::snapshot::Role;
use crate::reference::integration;

pub(super) const SYSTEM_ADMINISTRATOR: &str = "627090ff-40a3-4053-8790-584edc5be201";
pub(super) const SYSTEM_CUSTOMIZER: &str = "119f245c-3cc8-4b62-b31c-d1a046ced15d";
pub(super) const SALESPERSON: &str = "a4be89ff-7c35-4d69-9900-999c3f603e6f";
pub(super) const DATAVERSE_INTEGRATION: &str = "a2b18661-9ff5-e911-a812-000d3a0b9028";
pub(super) const INTEGRATION_ADMINISTRATOR: &str = "8c8d4f51-a72b-e511-80d9-3863bb349780";
pub(super) const INTEGRATION_USER: &str = "6f960e32-a72b-e511-80d9-3863bb349780";
pub(super) const SALES_PROFESSIONAL: &str = "2f92fbbd-2d13-461a-895f-27c13f789fdb";

/// The wanted roles that are not among those held, by name.
pub(super) fn missing(wanted: &[&str], held: &[Role]) -> String {
    let names: Vec<_> = wanted
        .iter()
        .filter(|id| !held.iter().any(|role| role.is(id)))
        .map(|id| integration::role(id).map_or(*id, |role| role.name.as_str()))
        .collect();
    names.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_is_in_the_reference() {
        for id in [
            SYSTEM_ADMINISTRATOR,
            SYSTEM_CUSTOMIZER,
            SALESPERSON,
            DATAVERSE_INTEGRATION,
            INTEGRATION_ADMINISTRATOR,
            INTEGRATION_USER,
            SALES_PROFESSIONAL,
        ] {
            assert!(integration::role(id).is_some(), "{id}");
        }
    }
}
