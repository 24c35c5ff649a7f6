//! What holds for every text and every day of publication: no failure, days of the calendar, time that grows with the text alone.

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveTime};
use gisa::date::timex::Value;
use gisa::date::{self, Expression, Resolved};

const WRITTEN: &[&str] = &[
    "오늘",
    "어제",
    "모레",
    "이날",
    "전날",
    "이튿날",
    "같은 날",
    "4일",
    "31일",
    "지난 29일",
    "오는 30일",
    "2월 29일",
    "지난 2월 29일",
    "오는 2월 29일",
    "12월",
    "지난 12월",
    "오는 1월",
    "올해",
    "재작년",
    "내후년",
    "전년",
    "이듬해 2월",
    "이달 31일",
    "다음 달 31일",
    "지난주",
    "다음 주 일요일",
    "오는 주말",
    "지난 월요일",
    "4분기",
    "올 하반기",
    "지난겨울",
    "3년 전",
    "두 달 뒤",
    "1년 6개월 전",
    "9999년 뒤",
    "5000주 전",
    "사흘 뒤",
    "3시간 전",
    "밤 12시",
    "24시",
    "6월 5주차",
    "21세기",
    "1990년대",
    "2031.12.31 23:59",
    "매주 월요일",
    "평일 오전",
    "올겨울",
    "매년 2월",
    "며칠",
    "최근",
    "당시",
    "연말",
    "지난해 같은 기간",
];

fn resolved(text: &str, reference: DateTime<FixedOffset>) -> Vec<Resolved> {
    let mentions: Vec<_> = date::find(text).collect();
    date::resolve(text, &mentions, Some(reference)).into_iter().map(gisa::Mention::into_value).collect()
}

fn noon(day: NaiveDate) -> DateTime<FixedOffset> {
    let (noon, korea) = (NaiveTime::from_hms_opt(12, 0, 0), FixedOffset::east_opt(9 * 3600));
    let local =
        day.and_time(noon.expect("noon is a time")).and_local_timezone(korea.expect("+09:00 is an offset"));
    local.single().expect("every time is single at a fixed offset")
}

#[test]
fn resolving_is_total() {
    let ends =
        [DateTime::<chrono::Utc>::MIN_UTC, DateTime::<chrono::Utc>::MAX_UTC].map(|end| end.fixed_offset());
    let near: Vec<_> =
        (0..400).map(|day| noon(NaiveDate::from_ymd_opt(2031, 12, 1).unwrap() + Days::new(day))).collect();
    let all = WRITTEN.join(", ");
    for reference in near.into_iter().chain(ends) {
        for text in WRITTEN.iter().chain([&all.as_str()]) {
            for found in resolved(text, reference) {
                let value = found.value();
                let written = value.to_string();
                assert_eq!(written.parse::<Value>().ok(), Some(value), "{text} at {reference}: {written}");
                if let (Some(begin), Some(end)) = (found.begin(), found.end_exclusive()) {
                    assert!(begin < end, "{text} at {reference}: {begin} to {end}");
                }
            }
        }
    }
}

#[test]
fn relative_days_are_those_of_the_calendar() {
    let mut today = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap();
    let end = NaiveDate::from_ymd_opt(2100, 12, 31).unwrap();
    let words: Vec<Expression> =
        ["어제", "모레", "지난달", "다음 주 월요일"].iter().map(|word| word.parse().unwrap()).collect();
    let text = "어제, 모레, 지난달, 다음 주 월요일";
    let mentions: Vec<_> = date::find(text).collect();
    assert!(mentions.iter().map(|mention| *mention.value()).eq(words));
    while today <= end {
        let found = date::resolve(text, &mentions, Some(noon(today)));
        let begins: Vec<_> = found.iter().map(|found| found.value().begin().unwrap().date()).collect();
        let last_of_month_before = today.with_day(1).unwrap() - Days::new(1);
        let to_monday = 7 - u64::from(today.weekday().num_days_from_monday());
        let wanted = [
            today - Days::new(1),
            today + Days::new(2),
            last_of_month_before.with_day(1).unwrap(),
            today + Days::new(to_monday),
        ];
        assert_eq!(begins, wanted, "{today}");
        today = today + Days::new(1);
    }
}

#[test]
fn a_day_with_a_side_lies_on_that_side() {
    for offset in 0..1461 {
        let today = NaiveDate::from_ymd_opt(2031, 1, 1).unwrap() + Days::new(offset);
        for number in 1..=31 {
            let day = |lean| resolved(&format!("{lean}{number}일"), noon(today))[0].begin().unwrap().date();
            let (past, coming, nearest) = (day("지난 "), day("오는 "), day(""));
            assert!([past, coming, nearest].iter().all(|day| day.day() == number));
            assert!(past < today && today <= coming, "{number}일 on {today}: {past}, {coming}");
            assert!((nearest - today).num_days().abs() <= 31, "{number}일 on {today}: {nearest}");
        }
    }
}

#[test]
fn any_text_is_valid() {
    let pieces = [
        "2031", "년", " ", "13", "월", "~", "∼", "·", "3", "일", "지난", "오는", "매주", "“", "\n", "시",
        "분", ".", "-", ":", "전", "말", "이상", "여", "’", "\u{200B}",
    ];
    let mut state = 7u64;
    for _ in 0..4000 {
        let mut text = String::new();
        for _ in 0..12 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text += pieces[usize::try_from(state >> 33).unwrap() % pieces.len()];
        }
        let mut at = 0;
        for mention in date::find(&text) {
            assert!(at <= mention.span().start() && !mention.span().is_empty(), "{text}");
            assert_eq!(&text.as_str()[mention.span()], mention.text());
            at = mention.span().end();
        }
        resolved(&text, noon(NaiveDate::from_ymd_opt(2031, 3, 10).unwrap()));
    }
}

#[test]
fn time_grows_with_the_text_alone() {
    for piece in ["3·", "1,", "지난 ", "2031년 ", "이날", "3일", "몇 ", "1.2.", "~", " 달", "’", "2031-"]
    {
        let text = piece.repeat(200_000 / piece.len());
        let begin = std::time::Instant::now();
        let mentions: Vec<_> = date::find(&text).collect();
        assert_eq!(date::resolve(&text, &mentions, None).len(), mentions.len());
        assert!(begin.elapsed().as_secs() < 10, "{piece}");
    }
}
