//! The rules of the room. A rule is a value: one file says what it looks at, why it matters, what to do and what it
//! stands on; then a constant; then a small function. Registering it is one line in [`RULES`], whose order is the
//! order of findings on the same cell.
//!
//! # Named repairs
//!
//! A finding's fix either replaces the text it points at, or is one of these acts of the room:
//!
//! | Act | What it does |
//! |---|---|
//! | `write-utf-8` | the file is written as UTF-8 |
//! | `drop-byte-order-mark` | the file is written without byte order mark |
//! | `use-comma` | the file is written with commas |
//! | `drop-row` | the row is left out |
//! | `drop-rows-above` | the rows above the heading row are left out |
//! | `trim-row` | surplus empty cells of the row are left out |
//! | `add-column` | an empty column is added |
//! | `order-columns` | the columns are put in the template's order |
//! | `drop-column` | the column is left out, with its values |
//! | `split-files` | more than one file is written |
//! | `clean-value` | as a replacement by the clean value, for passwords, which no finding shows |

mod alternate_email_invalid;
mod alternate_email_same_as_username;
mod bc_already_coupled;
mod bc_code_duplicate;
mod bc_email_duplicate;
mod bc_email_invalid;
mod bc_email_missing;
mod bc_email_multiple;
mod bc_email_too_long;
mod bc_name_missing;
mod bc_name_too_long;
mod bc_phone_too_long;
mod bc_privacy_blocked;
mod bc_salesperson_blocked;
mod blank_line;
mod block_sign_in_value;
mod bom_present;
mod control_char;
mod delimiter_not_comma;
mod duplicate_upn;
mod embedded_newline;
mod empty_record;
mod encoding_not_utf8;
mod example_row_left;
mod excel_date_cell;
mod excel_number_cell;
mod excel_scientific_number;
mod field_count;
mod formula_cell;
mod formula_like;
mod header_differs;
mod header_extra_column;
mod header_localised;
mod header_missing_column;
mod header_old_template;
mod header_order;
mod header_repeated;
mod header_unknown;
mod header_whitespace;
mod hidden_column;
mod hidden_row;
mod invalid_byte;
mod invisible_char;
mod leading_trailing_space;
mod mixed_countries;
mod mojibake;
mod no_records;
mod non_breaking_space;
mod not_nfc;
mod other_sheets;
mod password_non_ascii;
mod password_too_short;
mod password_too_simple;
mod placeholder_value;
mod quote_in_value;
mod quote_unclosed;
mod quoted_comma;
mod required_missing;
mod rows_above_heading;
mod secret_in_file;
mod sep_line;
mod smart_quote;
mod too_long;
mod too_many_rows;
mod upn_consecutive_dots;
mod upn_contains_space;
mod upn_display_form;
mod upn_domain_not_routable;
mod upn_domain_too_long;
mod upn_domain_unverified;
mod upn_empty_domain;
mod upn_empty_local;
mod upn_invalid_char;
mod upn_leading_dot;
mod upn_local_over_50;
mod upn_local_too_long;
mod upn_mailto_prefix;
mod upn_multiple_at;
mod upn_no_at;
mod upn_non_ascii;
mod upn_over_79;
mod upn_trailing_dot;
mod usage_location_not_iso2;
mod user_created_blocked;
mod version_row_padded;

use super::check::Rule;
use super::key::Key;

pub(super) use bc_salesperson_blocked::yes;
pub(super) use example_row_left::is_example;

/// Longest text Business Central takes where it keeps what the column says.
pub(super) fn bc_name_longest(key: Key) -> Option<u32> {
    matches!(key, Key::Name | Key::DisplayName).then_some(bc_name_too_long::LONGEST)
}

/// The same for phone numbers.
pub(super) fn bc_phone_longest(key: Key) -> Option<u32> {
    matches!(key, Key::Phone | Key::MobilePhone).then_some(bc_phone_too_long::LONGEST)
}

/// The same for addresses.
pub(super) fn bc_email_longest() -> u32 {
    bc_email_too_long::LONGEST
}

/// All rules of the room.
pub static RULES: &[Rule] = &[
    encoding_not_utf8::RULE,
    delimiter_not_comma::RULE,
    secret_in_file::RULE,
    no_records::RULE,
    other_sheets::RULE,
    bom_present::RULE,
    sep_line::RULE,
    version_row_padded::RULE,
    rows_above_heading::RULE,
    header_unknown::RULE,
    header_localised::RULE,
    header_old_template::RULE,
    header_order::RULE,
    header_whitespace::RULE,
    header_differs::RULE,
    header_missing_column::RULE,
    header_extra_column::RULE,
    hidden_column::RULE,
    quote_unclosed::RULE,
    blank_line::RULE,
    empty_record::RULE,
    header_repeated::RULE,
    field_count::RULE,
    example_row_left::RULE,
    too_many_rows::RULE,
    hidden_row::RULE,
    required_missing::RULE,
    invalid_byte::RULE,
    mojibake::RULE,
    control_char::RULE,
    invisible_char::RULE,
    non_breaking_space::RULE,
    not_nfc::RULE,
    smart_quote::RULE,
    embedded_newline::RULE,
    leading_trailing_space::RULE,
    placeholder_value::RULE,
    excel_scientific_number::RULE,
    formula_like::RULE,
    formula_cell::RULE,
    excel_number_cell::RULE,
    excel_date_cell::RULE,
    quote_in_value::RULE,
    quoted_comma::RULE,
    too_long::RULE,
    mixed_countries::RULE,
    alternate_email_invalid::RULE,
    alternate_email_same_as_username::RULE,
    upn_mailto_prefix::RULE,
    upn_display_form::RULE,
    upn_no_at::RULE,
    upn_multiple_at::RULE,
    upn_empty_local::RULE,
    upn_empty_domain::RULE,
    upn_contains_space::RULE,
    upn_non_ascii::RULE,
    upn_invalid_char::RULE,
    upn_leading_dot::RULE,
    upn_trailing_dot::RULE,
    upn_consecutive_dots::RULE,
    upn_local_too_long::RULE,
    upn_domain_too_long::RULE,
    upn_local_over_50::RULE,
    upn_over_79::RULE,
    upn_domain_not_routable::RULE,
    upn_domain_unverified::RULE,
    duplicate_upn::RULE,
    password_non_ascii::RULE,
    password_too_short::RULE,
    password_too_simple::RULE,
    block_sign_in_value::RULE,
    user_created_blocked::RULE,
    usage_location_not_iso2::RULE,
    bc_name_missing::RULE,
    bc_name_too_long::RULE,
    bc_phone_too_long::RULE,
    bc_email_too_long::RULE,
    bc_email_missing::RULE,
    bc_email_multiple::RULE,
    bc_email_invalid::RULE,
    bc_email_duplicate::RULE,
    bc_code_duplicate::RULE,
    bc_salesperson_blocked::RULE,
    bc_privacy_blocked::RULE,
    bc_already_coupled::RULE,
];
