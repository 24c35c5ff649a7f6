//! How far a date is looked around for what it means, and how that is serialized. What dates mean stands in `tests/dates`.

use chrono::{DateTime, Utc};
use gisa::date;

/// The values of all expressions in a text published at noon of a day.
fn values(published: &str, text: &str) -> Vec<String> {
    let reference =
        DateTime::parse_from_rfc3339(&format!("{published}T12:00:00+09:00")).expect("a date of the calendar");
    let mentions: Vec<_> = date::find(text).collect();
    date::resolve(text, &mentions, Some(reference))
        .iter()
        .map(|found| found.value().value().to_string())
        .collect()
}

/// A mark that is cut by the 400 bytes is none.
#[test]
fn a_quotation_mark_is_looked_for_400_bytes_back() {
    for (words, yesterday) in [(" ", "2031-03-08"), ("- ", "2031-03-10"), (" - ", "2031-03-10")] {
        let text = format!("9일 열렸다 “{}{words}어제 갔다”고 했다", "아".repeat(132));
        assert_eq!(values("2031-03-11", &text), ["2031-03-09", yesterday], "{text}");
    }
}

/// A tense that begins behind the 400 bytes is none.
#[test]
fn the_tense_is_looked_for_400_bytes_on() {
    for (syllables, day) in [(131, "2031-06-28"), (132, "2031-07-28")] {
        let text = format!("이 대표는 28일  {}했다.", "아".repeat(syllables));
        assert_eq!(values("2031-07-11", &text), [day], "{text}");
    }
}

#[test]
fn what_nothing_tells_has_no_bounds() {
    let text = "올해 열렸다";
    let mentions: Vec<_> = date::find(text).collect();
    assert!(date::resolve(text, &mentions, None)[0].value().begin().is_none());
}

#[test]
fn lunar_days_are_resolved_on_the_first_and_the_last_day_of_all() {
    let text = "음력 12월 30일, 오는 음력 1월 1일, 지난 음력 8월 15일";
    let mentions: Vec<_> = date::find(text).collect();
    for reference in [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC] {
        assert_eq!(date::resolve(text, &mentions, Some(reference.fixed_offset())).len(), mentions.len());
    }
}

#[test]
fn serialized_as_timex3_with_bounds() {
    let text = "지난해 2월. 4일 오후 2시";
    let mentions: Vec<_> = date::find(text).collect();
    let reference = DateTime::parse_from_rfc3339("2031-03-10T14:52:00+09:00").unwrap();
    let json = serde_json::to_string(&date::resolve(text, &mentions, Some(reference))).unwrap();
    let wanted = concat!(
        r#"[{"start":0,"end":14,"text":"지난해 2월","type":"DATE","value":"2030-02","mod":null,"#,
        r#""begin":"2030-02-01","end_exclusive":"2030-03-01","zone":"unstated","basis":"reference"},"#,
        r#"{"start":16,"end":32,"text":"4일 오후 2시","type":"TIME","value":"2031-03-04T14","mod":null,"#,
        r#""begin":"2031-03-04T14:00:00","end_exclusive":"2031-03-04T15:00:00","zone":"unstated","basis":"reference"}]"#
    );
    assert_eq!(json, wanted);
}

#[test]
fn expressions_are_serialized_as_they_are_built() {
    let json = |text: &str| serde_json::to_string(&date::find(text).next().unwrap()).unwrap();
    assert_eq!(
        json("지난해 2월 4일 오후 2시(현지시간)에"),
        concat!(
            r#"{"start":0,"end":31,"text":"지난해 2월 4일 오후 2시","kind":{"calendar":{"year":{"reference":-1},"#,
            r#""part":{"day":[{"number":2},{"number":4}]},"#,
            r#""clock":{"part":"afternoon","time":{"hour":2,"minute":null,"second":null}},"lean":"nearest"}},"#,
            r#""mod":null,"zone":"local","penalty":false}"#
        )
    );
    assert_eq!(
        json("징역 최대 1년 6개월"),
        concat!(
            r#"{"start":14,"end":26,"text":"1년 6개월","kind":{"duration":"P1Y6M"},"#,
            r#""mod":"EQUAL_OR_LESS","zone":"unstated","penalty":false}"#
        )
    );
    let kind = |text: &str| {
        json(text).split_once("\"kind\":").unwrap().1.split_once(",\"mod\"").unwrap().0.to_owned()
    };
    assert_eq!(kind("그로부터 3년 뒤"), r#"{"shift":{"amount":"P3Y","back":false,"from":"mention"}}"#);
    assert_eq!(kind("최근"), r#"{"vague":"present"}"#);
    assert_eq!(
        kind("매주 월요일"),
        r#"{"set":{"every":"P1W","at":{"year":null,"part":{"weekday":[null,"monday"]},"clock":null,"lean":"nearest"}}}"#
    );
}
