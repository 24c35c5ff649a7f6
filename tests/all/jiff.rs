//! What is resolved, as the types of `jiff`: the same days, moments and amounts.

use gisa::Mention;
use gisa::date::timex::Value;
use gisa::date::{self, Resolved, Zone};
use jiff::civil::date as day;
use jiff::{SpanFieldwise, Timestamp, ToSpan};

fn resolved(text: &str, published: &str) -> Vec<Resolved> {
    let mentions: Vec<_> = date::find(text).collect();
    let published = date::reference_from_jiff(published.parse().unwrap());
    date::resolve(text, &mentions, Some(published)).into_iter().map(Mention::into_value).collect()
}

fn value(text: &str) -> Value {
    text.parse().unwrap()
}

#[test]
fn every_day_is_the_same_day() {
    let mut today = day(1900, 1, 1);
    while today <= day(2100, 12, 31) {
        assert_eq!(value(&today.to_string()).to_jiff_date(), Some(today));
        let week = today.iso_week_date();
        let number = week.weekday().to_monday_one_offset();
        let as_week = format!("{:04}-W{:02}-{number}", week.year(), week.week());
        assert_eq!(value(&as_week).to_jiff_date(), Some(today), "{as_week}");
        today = today.tomorrow().unwrap();
    }
}

#[test]
fn bounds_are_those_of_the_value() {
    for (text, begin, end) in [
        ("2031", day(2031, 1, 1), day(2032, 1, 1)),
        ("2032-02", day(2032, 2, 1), day(2032, 3, 1)),
        ("2031-H2", day(2031, 7, 1), day(2032, 1, 1)),
        ("2031-WI", day(2031, 12, 1), day(2032, 3, 1)),
        ("2031-W01", day(2030, 12, 30), day(2031, 1, 6)),
        ("2031-W01-WE", day(2031, 1, 4), day(2031, 1, 6)),
        ("2031-W01-WD", day(2030, 12, 30), day(2031, 1, 4)),
        ("199X", day(1990, 1, 1), day(2000, 1, 1)),
        ("20XX", day(2000, 1, 1), day(2100, 1, 1)),
        ("BC0057", day(-56, 1, 1), day(-55, 1, 1)),
    ] {
        let at = |day: jiff::civil::Date| day.at(0, 0, 0, 0);
        assert_eq!(value(text).to_jiff_bounds(), Some((at(begin), at(end))), "{text}");
        assert_eq!(value(text).to_jiff_date(), None, "{text}");
    }
    // Past the last year of jiff, and unknown.
    for text in ["9999", "XXXX-03", "P3Y", "PRESENT_REF", "T14"] {
        assert_eq!(value(text).to_jiff_bounds(), None, "{text}");
    }
}

#[test]
fn times_stand_in_their_zone() {
    let begins = |text: &str| {
        let found = resolved(text, "2031-03-12T09:00:00+09:00")[0];
        found.to_jiff_zoned_bounds().map(|(begin, _)| begin.timestamp().to_string())
    };
    assert_eq!(begins("10일 오후 2시 열렸다").as_deref(), Some("2031-03-10T05:00:00Z"));
    assert_eq!(begins("10일 오후 2시(한국시간) 열렸다").as_deref(), Some("2031-03-10T05:00:00Z"));
    // American summer time began on the 9th.
    assert_eq!(begins("미 동부시간 10일 오후 2시 열렸다").as_deref(), Some("2031-03-10T18:00:00Z"));
    assert_eq!(begins("미 서부시간 8일 오후 2시 열렸다").as_deref(), Some("2031-03-08T22:00:00Z"));
    assert_eq!(begins("10일(현지시간) 열렸다"), None);
    assert_eq!(begins("협정세계시 10일 오후 2시 열렸다").as_deref(), Some("2031-03-10T14:00:00Z"));
    assert!(Zone::UsPacific.to_jiff_time_zone(2006).is_none());
}

#[test]
fn a_day_of_24_o_clock_ends_with_the_day() {
    let found = resolved("10일 밤 12시까지 받는다", "2031-03-10T09:00:00+09:00")[0];
    assert_eq!(found.to_jiff_bounds().unwrap().0, day(2031, 3, 11).at(0, 0, 0, 0));
    assert_eq!(found.to_jiff_date(), Some(day(2031, 3, 10)));
}

#[test]
fn amounts_are_spans() {
    for (text, span) in [
        ("P1Y6M", 1.year().months(6)),
        ("P2W", 2.weeks()),
        ("P1M15D", 1.month().days(15)),
        ("PT1H20M", 1.hour().minutes(20)),
        ("PT43.5H", 43.hours().minutes(30)),
        ("PT0.25H", 15.minutes()),
        ("P1.5D", 1.day().hours(12)),
        ("P2.5Y", 2.years().months(6)),
        ("P0.5W", 3.days().hours(12)),
    ] {
        assert_eq!(value(text).to_jiff_span().map(SpanFieldwise), Some(span.fieldwise()), "{text}");
    }
    // Unknown digits, no whole number of anything smaller, and more years than a span holds.
    for text in ["PXY", "P1.5M", "PT1.5S", "P0.3Y", "P4000000000Y", "2031"] {
        assert!(value(text).to_jiff_span().is_none(), "{text}");
    }
}

#[test]
fn only_an_amount_of_time_is_a_span() {
    let span = |text: &str| resolved(text, "2031-03-12T09:00:00+09:00")[0].to_jiff_span().map(SpanFieldwise);
    assert_eq!(span("1년 6개월 걸린다"), Some(1.year().months(6).fieldwise()));
    // What recurs has a period, a day none.
    assert_eq!(span("격주로 열린다"), None);
    assert_eq!(span("10일 열렸다"), None);
}

#[test]
fn a_reference_keeps_its_instant() {
    for text in [
        "2031-03-10T14:52:00+09:00",
        "1969-12-31T23:59:59.25Z",
        "-009999-01-02T01:59:59Z",
        "9999-12-30T22:00:00Z",
    ] {
        let published: Timestamp = text.parse().unwrap();
        let reference = date::reference_from_jiff(published);
        let nanoseconds = i128::from(reference.timestamp()) * 1_000_000_000
            + i128::from(reference.timestamp_subsec_nanos());
        assert_eq!(nanoseconds, published.as_nanosecond(), "{text}");
        assert_eq!(reference.offset().local_minus_utc(), 9 * 3600);
    }
}
