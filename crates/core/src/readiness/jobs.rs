//! The jobs of the integration (`reference/jobs.json`, `reference/mappings.json`).

use super::case::same;
use super::snapshot::{JobEntry, Rows};
use super::{Facts, Ownership};

/// The codeunit that runs the mappings.
const SYNCHRONISATION: i64 = 5339;

/// Every codeunit of the integration.
const ALL: &[i64] = &[SYNCHRONISATION, 5349, 5350, 5352, 5354, 5355, 5356, 5366];

/// The mappings that have a job.
pub(super) fn mappings(facts: &Facts) -> Vec<&'static str> {
    let features = &facts.features;
    let mut names = vec![
        "CUSTOMER",
        "VENDOR",
        "CONTACT",
        "CURRENCY",
        "PAYMENT TERMS",
        "SHIPMENT METHOD",
        "SHIPPING AGENT",
    ];
    if facts.ownership_model == Some(Ownership::Person) {
        names.push("SALESPEOPLE");
    }
    if features.sales {
        names.extend(["ITEM-PRODUCT", "RESOURCE-PRODUCT", "POSTEDSALESINV-INV"]);
        if features.unit_group_mapping {
            names.extend(["UNIT GROUP", "ITEM UOM", "RESOURCE UOM"]);
        } else {
            names.push("UNIT OF MEASURE");
        }
        if features.new_pricing {
            names.extend(["PLHEADER-PRICE", "PLLINE-PRODPRICE"]);
        } else {
            names.extend(["CUSTPRCGRP-PRICE", "SALESPRC-PRODPRICE"]);
        }
        if features.legacy_sales_orders || features.bidirectional_sales_orders {
            names.push("SALESORDER-ORDER");
        }
    }
    names
}

/// The codeunits of the features that are used.
pub(super) fn codeunits(facts: &Facts) -> Vec<i64> {
    let features = &facts.features;
    let (legacy, bidirectional) = (
        features.legacy_sales_orders,
        features.bidirectional_sales_orders,
    );
    [
        (5350, true),
        (5356, features.item_availability),
        (5352, legacy),
        (5355, legacy || bidirectional),
        (5366, bidirectional),
        (5349, features.auto_create_sales_orders),
        (5354, features.auto_process_sales_quotes),
    ]
    .into_iter()
    .filter_map(|(codeunit, used)| used.then_some(codeunit))
    .collect()
}

/// The entry runs the mapping. Descriptions begin with its name; guides write some of them differently.
pub(super) fn runs(entry: &JobEntry, mapping: &str) -> bool {
    entry.codeunit == SYNCHRONISATION
        && entry
            .description
            .as_deref()
            .and_then(|text| text.split_once(" - "))
            .is_some_and(|(name, _)| folded(name) == folded(mapping))
}

fn folded(name: &str) -> String {
    let name: String = name.split_whitespace().collect();
    name.to_uppercase().replace("PRODUCTPRICE", "PRODPRICE")
}

/// The entries of the integration with a status, by description or codeunit. The API writes blanks as `_x0020_`.
pub(super) fn with_status(list: &Rows<JobEntry>, status: &str) -> Vec<String> {
    list.rows
        .iter()
        .filter(|entry| ALL.contains(&entry.codeunit))
        .filter(|entry| {
            let own = entry
                .status
                .as_deref()
                .unwrap_or_default()
                .replace("_x0020_", " ");
            same(&own, status)
        })
        .map(|entry| match entry.description.as_deref().map(str::trim) {
            Some(text) if !text.is_empty() => text.to_owned(),
            _ => entry.codeunit.to_string(),
        })
        .collect()
}
