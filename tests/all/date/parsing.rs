//! Strict parsing says what is wrong and where.

use gisa::ErrorKind;
use gisa::date::timex::{Type, Value};
use gisa::date::{Expression, Kind, Modifier, Zone};

#[track_caller]
fn fails(marked: &str, kind: ErrorKind) {
    let text = &*marked.replace('|', "");
    let error = text.parse::<Expression>().expect_err("no expression");
    let span = error.span();
    assert_eq!(format!("{}|{}|{}", &text[..span.start()], &text[span], &text[span.end()..]), marked);
    assert_eq!(error.kind(), kind);
}

#[test]
fn errors_name_their_place() {
    fails("||", ErrorKind::Empty);
    fails("| \n|", ErrorKind::Empty);
    fails("2031년 2월 |30|일", ErrorKind::OutOfRange);
    fails("2031년 |13|월 1일", ErrorKind::OutOfRange);
    fails("4월 |31|일", ErrorKind::OutOfRange);
    fails("오후 |25|시", ErrorKind::OutOfRange);
    fails("24시 |70|분", ErrorKind::OutOfRange);
    fails("오후 3시 |60|분", ErrorKind::OutOfRange);
    fails("오후 3시 59분 |60|초", ErrorKind::OutOfRange);
    fails("|서울시장|", ErrorKind::ExpectedDate);
    // With a space they are as often guests, shares and other days.
    fails("|5 분|", ErrorKind::ExpectedDate);
    fails("3월 4일| 밝혔다|", ErrorKind::TrailingText);
    // An amount has no such bounds; what stands behind it may be out of them.
    fails("70분| 걸린다|", ErrorKind::TrailingText);
    fails("48시간| 걸린다|", ErrorKind::TrailingText);
    fails("90일| 걸린다|", ErrorKind::TrailingText);
    fails("사흘| 48시간 걸린다|", ErrorKind::TrailingText);
    fails("2월 4일 |30|시", ErrorKind::OutOfRange);
    fails("2031년 2월, |30|일", ErrorKind::OutOfRange);
    // Words that go on, and numbers too large.
    fails("|추석빔|", ErrorKind::ExpectedDate);
    fails("|‘123년|", ErrorKind::ExpectedDate);
    fails("|999999999만 시간|", ErrorKind::ExpectedDate);
    fails("지난해 3월| 500여 명|", ErrorKind::TrailingText);
}

#[test]
fn a_leap_day_exists_in_leap_years() {
    assert!("2032년 2월 29일".parse::<Expression>().is_ok());
    assert!("2월 29일".parse::<Expression>().is_ok());
    fails("2031년 2월 |29|일", ErrorKind::OutOfRange);
}

#[test]
fn modifiers_and_zones_are_kept() {
    let modifier = |text: &str| text.parse::<Expression>().unwrap().modifier();
    assert_eq!(modifier("지난달 초"), Some(Modifier::Start));
    assert_eq!(modifier("2018년 이후"), Some(Modifier::After));
    assert_eq!(modifier("6일쯤"), Some(Modifier::Approx));
    assert_eq!(modifier("올해 안"), Some(Modifier::EqualOrLess));
    assert_eq!(modifier("3년"), None);
    let zone = |text: &str| gisa::date::find(text).next().unwrap().value().zone();
    assert_eq!(zone("4일(현지시간) 열렸다"), Zone::Local);
    assert_eq!(zone("4일 (이하 현지 시각) 열렸다"), Zone::Local);
    assert_eq!(zone("오전 3시(한국시간) 열렸다"), Zone::Korea);
    assert_eq!(zone("현지시간으로 4일 열렸다"), Zone::Local);
    assert_eq!(zone("미 동부시간 오전 8시 현재"), Zone::UsEastern);
    assert_eq!(zone("회의 시간은 4일"), Zone::Unstated);
}

#[test]
fn a_penalty_says_that_it_is_one() {
    let is_penalty = |text: &str| gisa::date::find(text).next().unwrap().value().is_penalty();
    assert!(is_penalty("징역 5년형을 받았다"));
    assert!(is_penalty("징역 5년을 받았다"));
    assert!(is_penalty("5년형을 받았다"));
    assert!(!is_penalty("5년을 갇혀 지냈다"));
}

#[test]
fn white_space_around_is_no_text() {
    assert!(matches!("  3년 \n".parse::<Expression>().unwrap().kind(), Kind::Duration(_)));
}

#[test]
fn values_are_read_strictly() {
    assert_eq!(" ２０３１-03\n".parse::<Value>().unwrap().to_string(), "2031-03");
    let refused = |text: &str| text.parse::<Value>().map_err(|error| (error.kind(), error.span().range()));
    assert_eq!(refused(" "), Err((ErrorKind::Empty, 0..1)));
    assert_eq!(refused(" 2031-13 "), Err((ErrorKind::ExpectedDate, 1..8)));
}

#[test]
fn values_have_bounds() {
    for (value, bounds) in [
        ("2031", "2031-01-01 2032-01-01"),
        ("2032-02", "2032-02-01 2032-03-01"),
        ("2031-12-31", "2031-12-31 2032-01-01"),
        ("2031-Q1", "2031-01-01 2031-04-01"),
        ("2031-H2", "2031-07-01 2032-01-01"),
        ("2031-SP", "2031-03-01 2031-06-01"),
        ("2031-SU", "2031-06-01 2031-09-01"),
        ("2031-FA", "2031-09-01 2031-12-01"),
        ("2031-WI", "2031-12-01 2032-03-01"),
        ("2031-W01", "2030-12-30 2031-01-06"),
        ("2031-W01-WE", "2031-01-04 2031-01-06"),
        ("2031-W01-WD", "2030-12-30 2031-01-04"),
        ("2031-W01-3", "2031-01-01 2031-01-02"),
        ("20XX", "2000-01-01 2100-01-01"),
        ("199X", "1990-01-01 2000-01-01"),
        ("0001", "0001-01-01 0002-01-01"),
        // There is no year 0 between them; that of the calendar is 1 BC.
        ("BC0001", "0000-01-01 0001-01-01"),
        ("BC0044", "-0043-01-01 -0042-01-01"),
    ] {
        let (begin, end) = value.parse::<Value>().unwrap().bounds().unwrap();
        assert_eq!(format!("{} {}", begin.date(), end.date()), bounds, "{value}");
    }
}

#[test]
fn times_have_bounds() {
    for (value, bounds) in [
        ("2031-03-04T14", "2031-03-04 14:00:00, 2031-03-04 15:00:00"),
        ("2031-03-04T14:52", "2031-03-04 14:52:00, 2031-03-04 14:53:00"),
        ("2031-03-04T14:52:05", "2031-03-04 14:52:05, 2031-03-04 14:52:06"),
        ("2031-12-31T24:00", "2032-01-01 00:00:00, 2032-01-01 00:01:00"),
        ("2031-03-04TMO", "2031-03-04 00:00:00, 2031-03-04 12:00:00"),
        ("2031-03-04TDT", "2031-03-04 09:00:00, 2031-03-04 18:00:00"),
        ("2031-03-04TAF", "2031-03-04 12:00:00, 2031-03-04 18:00:00"),
        ("2031-03-04TEV", "2031-03-04 18:00:00, 2031-03-04 21:00:00"),
        ("2031-03-04TNI", "2031-03-04 21:00:00, 2031-03-05 00:00:00"),
    ] {
        let (begin, end) = value.parse::<Value>().unwrap().bounds().unwrap();
        assert_eq!(format!("{begin}, {end}"), bounds, "{value}");
    }
    for value in ["T14", "XXXX-03-04T14", "2031-XX-04T14", "P3D", "PAST_REF", "PRESENT_REF", "FUTURE_REF"] {
        assert_eq!(value.parse::<Value>().unwrap().bounds(), None, "{value}");
    }
}

#[test]
fn types_have_the_names_of_timex3() {
    assert_eq!(
        [Type::Date, Type::Time, Type::Duration, Type::Set].map(Type::as_str),
        ["DATE", "TIME", "DURATION", "SET"]
    );
}

#[test]
fn values_are_read_as_they_are_written() {
    for text in [
        "2031",
        "2031-03",
        "2031-03-04",
        "XXXX-XX-04",
        "XXXX-03",
        "BC0044",
        "199X",
        "20XX",
        "2031-Q3",
        "2031-H2",
        "2031-SP",
        "XXXX-WI",
        "2031-W09",
        "2031-W09-WE",
        "2031-W09-WD",
        "XXXX-WXX-1",
        "2031-03-04T14",
        "T07:10",
        "2031-03-04T09:05:07",
        "2031-03-04TMO",
        "2031-03-04TDT",
        "2031-03-04TAF",
        "2031-03-04TEV",
        "2031-03-04TNI",
        "T24:00",
        "P3Y",
        "P1Y6M",
        "PT43.5H",
        "PT1H20M",
        "PXXY",
        "P1.5M",
        "P1M15D",
        "P1Y2M3D",
        "PT1H20M30S",
        "PAST_REF",
        "PRESENT_REF",
        "FUTURE_REF",
    ] {
        assert_eq!(text.parse::<Value>().unwrap().to_string(), text);
    }
    for text in [
        "",
        "2031-",
        "20311-X",
        "P",
        "PT",
        "P3",
        "3Y",
        "2031-Q5",
        "2031-W9",
        "T7",
        "T07:1",
        "2031-03-04T",
        "PP3Y",
        "P.5Y",
        // Too short, a sign, or a letter among the digits.
        "203",
        "+2031",
        "20a1-03",
        "BC44",
        "BC+044",
        "5XX",
        "+1XX",
        "99X",
        "+99X",
        "2031-+3",
        "2031-x3",
        "2031-03-+4",
        "2031-W+9",
        "T+7",
        "T07:10:5",
        "T07:10:05:01",
        "T:10",
        "P+3Y",
        "P3xY",
        "PX3Y",
        // Days and weeks that are none, units on the wrong side of the T.
        "2031-Q0",
        "2031-H3",
        "2031-W09-0",
        "2031-W09-8",
        "2031-W09-XX",
        "2031-W11-+1",
        "2031-W11-01",
        "P1M1Y",
        "P1Y1Y",
        "PT1M1H",
        "P3H",
        "PT3Y",
        "PT3D",
        "PT3HT4M",
    ] {
        assert!(text.parse::<Value>().is_err(), "{text}");
    }
}
