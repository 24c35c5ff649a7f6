//! Days of the lunar calendar, by the holidays of many years.

use chrono::DateTime;
use gisa::date;

/// The solar day of a named day in a year.
fn day(year: i32, name: &str) -> String {
    let text = format!("{year}년 {name}에 모였다");
    let mentions: Vec<_> = date::Finder::new().named_days(true).find(&text).collect();
    date::resolve(&text, &mentions, None)[1].value().value().to_string()
}

/// Years in which the Korean calendar is a day or a month off the Chinese one are among them (1988, 1997, 2027, 2028).
#[test]
fn new_year_and_harvest_moon() {
    for (year, new_year, harvest_moon) in [
        (1988, "1988-02-18", "1988-09-25"),
        (1997, "1997-02-08", "1997-09-16"),
        (2000, "2000-02-05", "2000-09-12"),
        (2006, "2006-01-29", "2006-10-06"),
        (2010, "2010-02-14", "2010-09-22"),
        (2017, "2017-01-28", "2017-10-04"),
        (2020, "2020-01-25", "2020-10-01"),
        (2021, "2021-02-12", "2021-09-21"),
        (2022, "2022-02-01", "2022-09-10"),
        (2023, "2023-01-22", "2023-09-29"),
        (2024, "2024-02-10", "2024-09-17"),
        (2025, "2025-01-29", "2025-10-06"),
        (2026, "2026-02-17", "2026-09-25"),
        (2027, "2027-02-07", "2027-09-15"),
        (2028, "2028-01-27", "2028-10-03"),
        (2030, "2030-02-03", "2030-09-12"),
    ] {
        assert_eq!(day(year, "설날"), new_year);
        assert_eq!(day(year, "추석"), harvest_moon);
    }
    assert_eq!(day(2023, "부처님오신날"), "2023-05-27");
    assert_eq!(day(2025, "석가탄신일"), "2025-05-05");
    assert_eq!(day(2024, "정월대보름"), "2024-02-24");
}

/// Behind a solar day in brackets it is the same day.
#[test]
fn beside_its_solar_day() {
    for (text, value) in [
        ("2025년 1월 2일 목요일 (음력 12월 3일)", "2025-01-02"),
        ("2025년 6월 13일 (음력 5월 18일)", "2025-06-13"),
        ("2024년 7월 7일 (음력 6월 2일)", "2024-07-07"),
    ] {
        let mentions: Vec<_> = date::find(text).collect();
        let values: Vec<_> = date::resolve(text, &mentions, None)
            .iter()
            .map(|found| found.value().value().to_string())
            .filter(|value| !value.contains('X'))
            .collect();
        assert!(values.len() > 1 && values.iter().all(|each| each == value), "{text}: {values:?}");
    }
}

#[test]
fn a_day_that_the_month_does_not_have_stays_unresolved() {
    // The eighth month of 2025 has 29 days.
    assert_eq!(day(2025, "음력 8월 29일"), "2025-10-20");
    assert_eq!(day(2025, "음력 8월 30일"), "2025-XX-XX");
    assert_eq!(day(2051, "음력 1월 1일"), "2051-XX-XX");
    assert_eq!(day(1899, "음력 1월 1일"), "1899-XX-XX");
}

#[test]
fn resolving_is_total() {
    let text = "음력 12월 30일, 오는 음력 1월 1일, 지난 음력 8월 15일";
    let mentions: Vec<_> = date::find(text).collect();
    for reference in [DateTime::<chrono::Utc>::MIN_UTC, DateTime::<chrono::Utc>::MAX_UTC] {
        assert_eq!(date::resolve(text, &mentions, Some(reference.fixed_offset())).len(), mentions.len());
    }
}
