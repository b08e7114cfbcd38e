//! Numbers and dates as text.
//!
//! Whole numbers are their digits; others the shortest decimal that reads back. A number the spreadsheet can only show
//! with an exponent is written with one, so that a damaged telephone number is recognised as such.

/// The text of a number.
pub(super) fn text(value: f64) -> String {
    let size = value.abs();
    if value == 0.0 {
        "0".to_owned()
    } else if (1e-5..1e15).contains(&size) {
        // The shortest digits that read back, never an exponent.
        value.to_string()
    } else {
        let short = format!("{value:e}");
        match short.split_once('e') {
            Some((digits, exponent)) => {
                let (sign, exponent) = match exponent.strip_prefix('-') {
                    Some(exponent) => ('-', exponent),
                    None => ('+', exponent),
                };
                format!("{digits}E{sign}{exponent:0>2}")
            }
            None => short,
        }
    }
}

/// Where a workbook begins to count days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) enum DateSystem {
    /// Day 1 is 1 January 1900, and 1900 is taken for a leap year.
    #[default]
    From1900,
    /// Day 0 is 1 January 1904.
    From1904,
}

const SECONDS_A_DAY: f64 = 86_400.0;
/// 31 December 9999, the last day of a spreadsheet, in the system from 1900.
const LAST_DAY: i64 = 2_958_465;

/// The text of a number shown as date: `2026-12-03`, with a time `2026-12-03 13:30:00`, below one day `13:30:00`.
/// What no calendar has stays a number.
pub(super) fn date_text(serial: f64, system: DateSystem) -> String {
    let seconds = (serial * SECONDS_A_DAY).round();
    if !(0.0..3e11).contains(&seconds) {
        return text(serial);
    }
    // In range of i64 by the check above.
    #[allow(clippy::cast_possible_truncation)]
    let seconds = seconds as i64;
    let (days, time) = (seconds / 86_400, seconds % 86_400);
    let clock = format!("{:02}:{:02}:{:02}", time / 3600, time / 60 % 60, time % 60);
    if days == 0 {
        return clock;
    }
    // Days since 1 March 0000; the spreadsheet's day 60 of 1900 never was.
    let day = match system {
        DateSystem::From1900 if days == 60 => return with_clock("1900-02-29", time, &clock),
        DateSystem::From1900 if days < 60 => days + DAYS_TO_1899_12_31,
        DateSystem::From1900 => days + DAYS_TO_1899_12_31 - 1,
        DateSystem::From1904 => days + DAYS_TO_1899_12_31 - 1 + 1462,
    };
    if day >= LAST_DAY + DAYS_TO_1899_12_31 {
        return text(serial);
    }
    with_clock(&calendar(day), time, &clock)
}

/// The text of a date written as ISO 8601, `2026-12-03T13:30:00`: fractions and an empty time go.
pub(super) fn iso_text(value: &str) -> String {
    let value = value.trim_end_matches('Z');
    let (date, clock) = value.split_once(['T', ' ']).unwrap_or((value, ""));
    let clock = clock.split('.').next().unwrap_or_default();
    if clock.is_empty() || clock == "00:00:00" {
        date.to_owned()
    } else {
        format!("{date} {clock}")
    }
}

fn with_clock(date: &str, time: i64, clock: &str) -> String {
    if time == 0 {
        date.to_owned()
    } else {
        format!("{date} {clock}")
    }
}

/// From 1 March 0000 to 31 December 1899.
const DAYS_TO_1899_12_31: i64 = 693_900;

/// The calendar date of a day counted from 1 March 0000, in the Gregorian calendar. Years begin in March here, so the
/// leap day is the last of a year and months have a regular length.
fn calendar(day: i64) -> String {
    let era = day / 146_097;
    let day_of_era = day % 146_097;
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day_of_month = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, next_year) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    let year = era * 400 + year_of_era + next_year;
    format!("{year:04}-{month:02}-{day_of_month:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_read_back() {
        for (value, expected) in [
            (0.0, "0"),
            (-0.0, "0"),
            (150.0, "150"),
            (-7.0, "-7"),
            (4_740_000_002.0, "4740000002"),
            (999_999_999_999_999.0, "999999999999999"),
            (1e15, "1E+15"),
            (4.79e20, "4.79E+20"),
            (4.5, "4.5"),
            (0.1 + 0.2, "0.30000000000000004"),
            (0.00001, "0.00001"),
            (0.000_009, "9E-06"),
            (-1.5e-120, "-1.5E-120"),
        ] {
            assert_eq!(text(value), expected);
        }
    }

    #[test]
    fn days_are_those_the_spreadsheet_shows() {
        use DateSystem::{From1900, From1904};
        for (serial, system, expected) in [
            (46_359.0, From1900, "2026-12-03"),
            (46_359.562_5, From1900, "2026-12-03 13:30:00"),
            (44_897.0, From1904, "2026-12-03"),
            (44_897.562_5, From1904, "2026-12-03 13:30:00"),
            (0.562_5, From1900, "13:30:00"),
            (0.562_5, From1904, "13:30:00"),
            (0.0, From1900, "00:00:00"),
            (0.0, From1904, "00:00:00"),
            (1.0, From1904, "1904-01-02"),
            (1.0, From1900, "1900-01-01"),
            (59.0, From1900, "1900-02-28"),
            (60.0, From1900, "1900-02-29"),
            (61.0, From1900, "1900-03-01"),
            (36_585.0, From1900, "2000-02-29"),
            (46_359.999_999, From1900, "2026-12-04"),
            (2_958_465.0, From1900, "9999-12-31"),
            (2_958_466.0, From1900, "2958466"),
            (-1.0, From1900, "-1"),
            (f64::INFINITY, From1900, "inf"),
        ] {
            assert_eq!(date_text(serial, system), expected, "{serial} {system:?}");
        }
    }
}
