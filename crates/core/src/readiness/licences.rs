//! Which licences open Dynamics 365 Sales (`reference/licences.json`).

use super::snapshot::Licence;
use crate::reference::integration::{self, Opens};

/// The licence opens Dynamics 365 Sales.
pub(super) fn is_sales(licence: &Licence) -> bool {
    licence.sku.as_ref().is_some_and(|sku| {
        integration::licences()
            .iter()
            .any(|known| known.opens == Opens::Sales && sku.is(&known.id))
    })
}
