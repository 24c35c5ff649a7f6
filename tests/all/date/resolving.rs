//! What dates mean, by the day of publication and by what was told before.
//!
//! A line has the day of publication, a text, and the value of each date in it, as TIMEX3 writes it: `2031-03` a month, `2031-W11` a week,
//! `2031-Q3` a quarter, `P3D` three days, `X` for what nothing tells.

use chrono::DateTime;
use gisa::date::{self, Basis};

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

#[track_caller]
pub(super) fn means(published: &str, text: &str, wanted: &[&str]) {
    assert_eq!(values(published, text), wanted, "{text}");
}

#[test]
fn counted_from_publication() {
    means(
        "2031-03-10",
        "오늘 어제 그제 내일 모레",
        &["2031-03-10", "2031-03-09", "2031-03-08", "2031-03-11", "2031-03-12"],
    );
    means("2031-01-31", "이달 지난달 다음 달", &["2031-01", "2030-12", "2031-02"]);
    means(
        "2031-01-31",
        "올해 지난해 작년 재작년 내년 내후년",
        &["2031", "2030", "2030", "2029", "2032", "2033"],
    );
    means("2031-03-10", "지난주 이번 주 다음 주 월요일", &["2031-W10", "2031-W11", "2031-03-17"]);
    means("2031-03-10", "오는 주말 지난 토요일", &["2031-W11-WE", "2031-03-08"]);
    means("2031-03-10", "올여름 내년 상반기 올 3분기", &["2031-SU", "2032-H1", "2031-Q3"]);
    means("2031-03-10", "3년 전, 두 달 뒤, 사흘 전, 2주 전", &["2028", "2031-05", "2031-03-07", "2031-W09"]);
    means("2031-03-31", "한 달 전과 한 달 뒤", &["2031-02", "2031-04"]);
    means("2031-03-10", "연말까지, 연내에, 월말에", &["2031", "2031", "2031-03"]);
    means("2031-03-10", "지난 연말 알려졌다", &["2030"]);
    means("2031-03-10", "8월 첫째주", &["2031-W32"]);
    means("2031-03-10", "지금부터 20년 후인 2051년", &["2051", "2051"]);
}

#[test]
fn times_of_day_are_in_24_hours() {
    let day = |clock: &str| values("2031-03-10", &format!("4일 {clock}에"))[0].clone();
    for (said, meant) in [
        ("오전 12시", "T00"),
        ("낮 12시 반", "T12:30"),
        ("오후 12시 5분", "T12:05"),
        ("오후 2시 30분", "T14:30"),
        ("오후 18시 26분", "T18:26"),
        ("새벽 4시", "T04"),
        ("저녁 7시", "T19"),
        ("밤 11시", "T23"),
        ("밤 12시", "T24"),
        ("밤 1시", "T01"),
        ("밤 5시", "T05"),
        ("밤 6시", "T18"),
        ("새벽 12시", "T00"),
        ("아침 7시", "T07"),
        ("낮 1시", "T13"),
        ("낮 6시", "T18"),
        ("낮 11시", "T11"),
        ("저녁 11시", "T23"),
        ("24시", "T24"),
        ("오전", "TMO"),
        ("밤", "TNI"),
    ] {
        assert_eq!(day(said), format!("2031-03-04{meant}"), "{said}");
    }
}

#[test]
fn a_time_without_a_day_takes_the_one_told_of() {
    means("2031-03-10", "4일 문을 열었다. 오후 2시 붐볐다", &["2031-03-04", "2031-03-04T14"]);
    means("2031-03-10", "그는 “첫차가 7시 10분이다”라고 했다", &["T07:10"]);
}

#[test]
fn sets_leave_open_what_recurs() {
    means("2031-03-10", "매주 월요일, 매년 12월, 매월 15일", &["XXXX-WXX-1", "XXXX-12", "XXXX-XX-15"]);
    means(
        "2031-03-10",
        "매일 오전 9시, 매년 겨울, 격주, 하루 두 번",
        &["XXXX-XX-XXT09", "XXXX-WI", "P2W", "P1D"],
    );
    means(
        "2031-03-10",
        "매주 주말, 매년 상반기, 매년 3분기, 매주 오전 9시, 매월 오전 9시, 매년 3월 1일 오전 9시",
        &["XXXX-WXX-WE", "XXXX-H1", "XXXX-Q3", "XXXX-WXXT09", "XXXX-XXT09", "XXXX-03-01T09"],
    );
    means(
        "2031-03-10",
        "평일에는 붐빈다. 평일 오전 9시에 열고 매주 평일 쉰다",
        &["XXXX-WXX-WD", "XXXX-WXX-WDT09", "XXXX-WXX-WD"],
    );
}

#[test]
fn durations_and_open_times() {
    means("2031-03-10", "1년 6개월, 반년, 사흘, 열흘, 보름", &["P1Y6M", "P6M", "P3D", "P10D", "P15D"]);
    means("2031-03-10", "수년, 수십 년, 며칠, 몇 달", &["PXY", "PXXY", "PXD", "PXM"]);
    means(
        "2031-03-10",
        "1년 반, 두 시간 반, 43.5시간, 1만 시간",
        &["P1Y6M", "PT2H30M", "PT43.5H", "PT10000H"],
    );
    means("2031-03-10", "최근, 과거, 향후, 몇 년 전", &["PRESENT_REF", "PAST_REF", "FUTURE_REF", "PAST_REF"]);
}

#[test]
fn long_spans_and_old_quarters() {
    means("2031-03-10", "21세기, 19세기 말, 1990년대, 90년대", &["20XX", "18XX", "199X", "199X"]);
    means("2031-03-10", "2016~18년, 2016-18년", &["2016", "2018", "2016", "2018"]);
    means("2031-03-10", "2016~2018년, 2016~8년", &["2016", "2018", "2016", "P8Y"]);
    means("2031-03-10", "번호 1234~18년", &["1234", "P18Y"]);
    means("2031-08-10", "3·4분기, 1/4분기", &["2031-Q3", "2031-Q1"]);
    means("2031-01-10", "4분기 실적", &["2030-Q4"]);
    means("2031-07-01", "6월 5주차", &["2031-W27"]);
    means("2031-07-01", "6월 5주 차", &["2031-W27"]);
}

#[test]
fn a_photograph_dates_its_caption() {
    means("2031-07-31", "그가 21일 서 있다. (시 제공) 2031.5.21/한누리", &["2031-05-21", "2031-05-21"]);
}

#[test]
fn today_inside_a_quotation_is_the_day_of_the_utterance() {
    means("2031-03-11", "김 대표는 10일 “오늘 결정했다”고 말했다", &["2031-03-10", "2031-03-10"]);
    means("2031-03-11", "김 대표는 10일 만났고 오늘 결정한다", &["2031-03-10", "2031-03-11"]);
    for (text, yesterday) in [
        ("김 대표는 9일 \"어제 결정했다\"고 말했다", "2031-03-08"),
        ("김 대표는 9일 \"결정했다\"고 어제 말했다", "2031-03-10"),
        ("김 대표는 9일 “결정했다”고 어제 말했다", "2031-03-10"),
        // A straight mark holds for its line.
        ("김 대표는 9일 \"결정했다\n어제 말했다", "2031-03-10"),
    ] {
        means("2031-03-11", text, &["2031-03-09", yesterday]);
    }
}

/// A mark that is cut by the 400 bytes is none.
#[test]
fn a_quotation_mark_is_looked_for_400_bytes_back() {
    for (words, yesterday) in [(" ", "2031-03-08"), ("- ", "2031-03-10"), (" - ", "2031-03-10")] {
        let text = format!("9일 열렸다 “{}{words}어제 갔다”고 했다", "아".repeat(132));
        means("2031-03-11", &text, &["2031-03-09", yesterday]);
    }
}

/// A tense that begins behind the 400 bytes is none.
#[test]
fn the_tense_is_looked_for_400_bytes_on() {
    for (syllables, day) in [(131, "2031-06-28"), (132, "2031-07-28")] {
        let text = format!("이 대표는 28일  {}했다.", "아".repeat(syllables));
        means("2031-07-11", &text, &[day]);
    }
}

#[test]
fn nothing_is_guessed_without_a_reference() {
    let text = "올해 4일 어제 지난 2월 3월 1일 2031년 3분기 이번 주 최근";
    let mentions: Vec<_> = date::find(text).collect();
    let resolved = date::resolve(text, &mentions, None);
    let values: Vec<_> = resolved.iter().map(|found| found.value().value().to_string()).collect();
    assert_eq!(
        values,
        ["XXXX", "XXXX-XX-04", "XXXX-XX-XX", "XXXX-02", "XXXX-03-01", "2031-Q3", "XXXX-WXX", "PRESENT_REF"]
    );
    assert_eq!(resolved[0].value().basis(), Basis::Unresolved);
    let text = "3년 전, 두 달 전, 2주 전, 사흘 전";
    let mentions: Vec<_> = date::find(text).collect();
    let resolved_so: Vec<_> = date::resolve(text, &mentions, None);
    let values: Vec<_> = resolved_so.iter().map(|found| found.value().value().to_string()).collect();
    assert_eq!(values, ["XXXX", "XXXX-XX", "XXXX-WXX", "XXXX-XX-XX"]);
    assert_eq!(resolved[5].value().basis(), Basis::Explicit);
    assert!(resolved[0].value().begin().is_none());
}

#[test]
fn the_reference_counts_in_korean_time() {
    let mentions: Vec<_> = date::find("오늘 열렸다").collect();
    let reference = DateTime::parse_from_rfc3339("2031-03-09T20:00:00Z").unwrap();
    let resolved = date::resolve("오늘 열렸다", &mentions, Some(reference));
    assert_eq!(resolved[0].value().value().to_string(), "2031-03-10");
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

#[test]
fn eras_and_calendars() {
    means("2031-03-10", "기원전 57년에 세워 서기 935년에 망했다", &["BC0057", "0935"]);
    means("2031-03-10", "단기 4364년 3월", &["2031-03"]);
    means("2031-03-10", "단기 1년 계약", &["P1Y"]);
    // A mark that closes soon opens a term; alone it stands for a century.
    means("2031-03-10", "‘20년의 보증’을 내걸었다. ‘29년 봄에", &["P20Y", "2029-SP"]);
}

/// By the text itself, the day of publication, a date told before, or nothing.
#[test]
fn a_value_says_what_it_was_resolved_by() {
    let published = DateTime::parse_from_rfc3339("2031-03-10T12:00:00+09:00").unwrap();
    let bases = |text: &str, reference| -> Vec<_> {
        let mentions: Vec<_> = date::find(text).collect();
        date::resolve(text, &mentions, reference)
            .iter()
            .map(|found| format!("{} {:?}", found.value().value(), found.value().basis()))
            .collect()
    };
    let mut wrong = Vec::new();
    for (text, with, without) in [
        ("2018년 5월", "2018-05 Explicit", "2018-05 Explicit"),
        ("2018년 5월 3일 오후 2시", "2018-05-03T14 Explicit", "2018-05-03T14 Explicit"),
        ("21세기", "20XX Explicit", "20XX Explicit"),
        ("최근", "PRESENT_REF Explicit", "PRESENT_REF Explicit"),
        ("사흘 동안", "P3D Explicit", "P3D Explicit"),
        ("매주 월요일", "XXXX-WXX-1 Explicit", "XXXX-WXX-1 Explicit"),
        ("지난해", "2030 Reference", "XXXX Unresolved"),
        ("3월", "2031-03 Reference", "XXXX-03 Unresolved"),
        ("3월 4일", "2031-03-04 Reference", "XXXX-03-04 Unresolved"),
        ("지난달 4일", "2031-02-04 Reference", "XXXX-XX-04 Unresolved"),
        ("4일", "2031-03-04 Reference", "XXXX-XX-04 Unresolved"),
        ("지난달", "2031-02 Reference", "XXXX-XX Unresolved"),
        ("2분기", "2031-Q2 Reference", "XXXX-Q2 Unresolved"),
        ("올겨울", "2031-WI Reference", "XXXX-WI Unresolved"),
        ("지난주", "2031-W10 Reference", "XXXX-WXX Unresolved"),
        ("3월 첫째 주", "2031-W10 Reference", "XXXX-WXX Unresolved"),
        ("다음 주 월요일", "2031-03-17 Reference", "XXXX-WXX-1 Unresolved"),
        ("오는 주말", "2031-W11-WE Reference", "XXXX-WXX-WE Unresolved"),
        ("어제", "2031-03-09 Reference", "XXXX-XX-XX Unresolved"),
        ("오후 2시", "2031-03-10T14 Reference", "T14 Unresolved"),
        ("3년 전", "2028 Reference", "XXXX Unresolved"),
        ("사흘 전", "2031-03-07 Reference", "XXXX-XX-XX Unresolved"),
        ("오는 음력 8월 15일", "2031-10-01 Reference", "XXXX-XX-XX Unresolved"),
        ("2018년 5월 열어 6월", "2018-05 Explicit, 2018-06 Mention", "2018-05 Explicit, 2018-06 Mention"),
        (
            "2018년 5월 3일 열어 20일",
            "2018-05-03 Explicit, 2018-05-20 Mention",
            "2018-05-03 Explicit, 2018-05-20 Mention",
        ),
        (
            "2018년 5월 3일 열어 이튿날",
            "2018-05-03 Explicit, 2018-05-04 Mention",
            "2018-05-03 Explicit, 2018-05-04 Mention",
        ),
        (
            "2018년 5월 3일 열어 같은 날",
            "2018-05-03 Explicit, 2018-05-03 Mention",
            "2018-05-03 Explicit, 2018-05-03 Mention",
        ),
        (
            "2018년 5월 3일 열어 오후 2시",
            "2018-05-03 Explicit, 2018-05-03T14 Mention",
            "2018-05-03 Explicit, 2018-05-03T14 Mention",
        ),
        (
            "2018년 5월 열어 같은 해 이듬해",
            "2018-05 Explicit, 2018 Mention, 2019 Mention",
            "2018-05 Explicit, 2018 Mention, 2019 Mention",
        ),
        ("2018년 5월 열어 3분기", "2018-05 Explicit, 2018-Q3 Mention", "2018-05 Explicit, 2018-Q3 Mention"),
        (
            "2018년 3분기 지난해 같은 기간",
            "2018-Q3 Explicit, 2030-Q3 Reference",
            "2018-Q3 Explicit, XXXX-Q3 Unresolved",
        ),
        ("2018년 5월 열었다. 당시", "2018-05 Explicit, 2018-05 Mention", "2018-05 Explicit, 2018-05 Mention"),
        ("당시", "PAST_REF Unresolved", "PAST_REF Unresolved"),
        (
            "2025년 3월 심어 음력 8월 15일",
            "2025-03 Explicit, 2025-10-06 Mention",
            "2025-03 Explicit, 2025-10-06 Mention",
        ),
        (
            "1월 2일 (음력 12월 8일)",
            "2031-01-02 Reference, 2031-01-01 Mention",
            "XXXX-01-02 Unresolved, XXXX-XX-XX Unresolved",
        ),
    ] {
        let got = (bases(text, Some(published)).join(", "), bases(text, None).join(", "));
        if (&*got.0, &*got.1) != (with, without) {
            wrong.push(format!("{text}: {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
