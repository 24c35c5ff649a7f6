//! What is a date, a time, a length of time or what recurs, and how far it reaches.
//!
//! Each one is marked `|so|`; a text without marks holds none. What they mean is in `resolving.rs` and `table.rs`.

use gisa::date;

#[track_caller]
fn finds(marked: &str) {
    let text = &*marked.replace('|', "");
    let mut found = String::new();
    let mut at = 0;
    for mention in date::find(text) {
        let span = mention.span();
        found += &format!("{}|{}|", &text[at..span.start()], &text[span]);
        at = span.end();
    }
    found += &text[at..];
    assert_eq!(found, marked);
}

#[test]
fn dates_with_their_parts() {
    finds("|2031년 3월 10일(월) 오후 2시 52분|에 시작됐다");
    finds("|2031년 3월|부터 심사했다");
    finds("|3월10일| 문을 열었다");
    finds("|지난해 9월25일| 문을 닫았다");
    finds("공사는 |2031년도| 예산에 든다");
    finds("|2036학년도| 모집 인원");
    finds("|1990년대 후반| 유행했다");
    finds("|21세기 초|의 일이다");
    finds("|’25년| 실적과 |‘80년|의 봄");
    finds("|25년 3월| 입주한다");
    finds("|85년|생 동갑내기");
    finds("|오는 19일5시30분| 발인한다");
}

/// What a word or a number goes on with may make it something else.
#[test]
fn what_ends_otherwise_is_no_date() {
    finds("정오표를 냈다");
    finds("추석빔을 지었다");
    finds("41세기에 끝난다");
    finds("12345년에 끝난다");
    finds("‘|123년|에 끝난다");
    finds("음력 13월 15일에 만난다");
    finds("999999999만 시간 걸린다");
    finds("그는 |1년| 반대했다");
    finds("|3월| 500여 명이 모였다");
    finds("|3월| 12345명이 모였다");
    finds("|’90년대|에 유행했다");
    finds("|두 달 뒤쯤| 시작한다");
    finds("|오후 2시 30분 15초|에 시작한다");
    assert_eq!(date::Finder::new().named_days(true).find("추석빔을 지었다. 광복절둥이다.").count(), 0);
}

#[test]
fn dates_in_figures() {
    finds("승인 |2031.03.10 14:52|");
    finds("입력 |2031-03-10T14:52:07|");
    finds("입력 |2031/12/31 17:02:45|");
    finds("기사입력 |2031.10.12. 오후 5:04| 최종수정");
    finds("입력 |2031.07.23 (21:18)|");
    finds("있다. |2031.5.12|/한누리통신");
    finds("등록 |31.03.10 09:30|");
    finds("|05.21 (화)|");
    finds("|2031.3.4|-|2031.3.7| 전시");
    // Versions, addresses and the rest of a longer number.
    finds("판 1.2.3.4와 2031.13.40, 02-1234-5678");
    finds("지수는 2031.03으로 마감했다");
}

#[test]
fn one_unit_for_several_numbers() {
    finds("|3|∼|5일| 열린다");
    finds("|지난 10|·|11일| 다녀왔다");
    finds("|25|·|26일| 이틀간 감정한다".replace("이틀", "|이틀|").as_str());
    finds("|2031년 2|∼|12월| 받았다");
    finds("|내년 1월 10|~|11일| 연다");
    finds("|2016|~|18년| 실적");
    finds("|2021|∼|2023년| 유치했다");
    finds("|10일|부터 |14일|까지");
    finds("|2|~|3년| 걸린다");
    finds("|1|~|8월| 태어난 아이");
}

#[test]
fn relative_words() {
    finds("|이날| 회의와 |전날| 회의, |이튿날| 회의");
    finds("|같은 해 6월|과 |이듬해 5월|, |그해 8월 30일|");
    finds("|지난주 금요일|과 |다음 주 초|, |이번 주말|");
    finds("|이달 말|과 |내달 15일|, |다음 달 중순|");
    finds("|재작년|까지만 해도");
    finds("|올 2월|, |올여름|, |올 하반기|, |올해 안|에");
    finds("소식이 들려오는 |15일|에");
    // What leads a number is looked for in 40 bytes, which begin within a character here.
    finds("마을 앞 너른 마당에서 모두 함께 |밤 10시|에 만난다");
    finds("밤|3월 4일|에");
    finds("|오는 15일|과 |오는 주말|, |오는 9월 4일|");
    finds("|지난 토요일 오후|, |월요일|이면");
    finds("|연말|까지 |연내| 추진한다");
    finds("|어젯밤|과 |오늘 새벽 5시 반쯤|");
    finds("|하루 전날|에야 알았다");
    finds("매출은 |지난해 같은 기간|보다 늘었다");
    finds("|전년|대비 늘었다");
    finds("|금요일|인 |7일|에 쉰다");
    finds("|오는 18일 목요일|은 쉬고 |4월 26일 금요일 아침|과 |5일 월요일|부터 연다");
    finds("|2031.3.10 월요일 오전 9시|, |4일(화)|과 |6일|, |수요일|, |매주 화요일| |수요일|");
    finds("|어제|(|8일|) |오후 9시 40분쯤| 붙잡았다");
}

#[test]
fn amounts_of_time() {
    finds("|1년 6개월| 동안");
    finds("|1시간20분|가량 걸었다");
    finds("|한 달 반| 만에");
    finds("|십수 년|을 기다렸다");
    finds("|10여 일| 만에, |1년여| 동안");
    finds("설립 |2년| 만에 |향후 2년|을 정했다");
    finds("|최근 5년|간 |지난 6년| 동안");
    finds("|43.5시간|을 일했다");
    finds("|5박 7일| 일정");
    finds("|하루 종일| 기다렸다");
    finds("|사흘|간 내린 비");
    finds("복직 |6개월| 뒤 받는다");
    finds("문을 연 지 |열흘| 뒤 닫았다");
    finds("문을 연 지 |8일|만이다");
    finds("|3년|이 지난 |지난해 11월|, |두 달|이 지난 |2030년| 고쳤다");
    finds("약속이 |지난 4일| 깨졌다");
    finds("|스무 해| 동안 다닌 서점");
    finds("징역 |10월|을 받았다");
    finds("|3년 내| 갚는다, |14일 이내| 신고한다");
    finds("|100일| 잔치");
    finds("|2천500년 전|과 |1만2천년 전|, |1천300여 년| 동안 |1.5만 시간|");
    finds("|2천년| 역사, 1억5천만년 전, 10억 초과, 1만 일");
}

#[test]
fn days_of_the_month_and_numbers_of_days() {
    finds("|10일| 밝혔다");
    finds("최대 |20일|을 쉰다");
    finds("|17일| 동안, |3일|간, |4일|째");
    // `이상` is the beginning of a name, `전` of an area.
    finds("|4일| 이상민 사장이 |5일| 전 지역에 알렸다");
    finds("휴전 |19일| 만이다");
    finds("집에 |7일|을 머물렀다");
}

#[test]
fn times_of_day() {
    finds("|낮 12시 반|에 만나 |밤 11시쯤| 헤어졌다");
    finds("|오전 9시|~|오후 6시|");
    finds("|이날 자정|까지, |정오|에");
    finds("|오후 세 시|에 온다");
    finds("|4일|(현지시간) |오후 2시|에");
}

#[test]
fn what_recurs() {
    finds("|매주 월요일| 쉰다, |매년 12월| 연다, |매달| 낸다");
    finds("|하루| 두 번, |한 달|에 10만 원, |일주일|에 |40시간|");
    finds("|월요일|마다 모인다");
    finds("|평일|에만 열고 |평일 새벽|에 붐빈다");
    finds("김평일 감독은 |평일|마다 나온다");
}

#[test]
fn open_times() {
    finds("|최근| 늘었고 |현재| 많으며 |향후| 줄 것이다");
    finds("|앞으로|도 늘 것이다. |엿새| 앞으로 다가왔다");
    finds("의원들은 시청 앞으로 몰려갔다");
}

#[test]
fn what_is_no_time() {
    for text in [
        "12·3 계엄과 6·25전쟁, 5·18",
        "35세 김모 씨는 3.1%를 받았다",
        "3대 1로 이겼고 2:1로 졌다",
        "10년물 금리와 4일장, 3분의 1",
        "서울시장과 1시장, 3시리즈",
        "주식 1주당 값과 5000주",
        "MZ세대와 MWC25, 02-3410-3151",
        "청년과 소년, 올라갔다, 내주었다",
        "과거사와 지원금과 돌아오는 사람",
        "2월 30일과 13월 1일은 없다",
        "F-15일 수도 있고 A-3월 모형과 v2.3일 수도 있다",
    ] {
        finds(text);
    }
}

#[test]
fn every_spelling_of_a_character() {
    finds("|２０３１년 ３월|에");
    finds("|2031년\u{A0}3월|에");
    finds("|\u{110B}\u{1169}\u{11AF}\u{1112}\u{1162} 3월|에");
}

#[test]
fn named_days_where_they_are_asked_for() {
    let text = "광복절과 3·1절, 6·25전쟁, 추석 연휴에 3·4위전";
    assert_eq!(date::find(text).count(), 0);
    let found: Vec<_> =
        date::Finder::new().named_days(true).find(text).map(|mention| mention.text()).collect();
    assert_eq!(found, ["광복절", "3·1절", "6·25", "추석"]);
}

#[test]
fn every_name_is_found_by_its_beginning() {
    for name in ["신정", "스승의 날", "부처님 오신 날", "정월대보름", "한가위", "크리스마스"]
    {
        let found: Vec<_> =
            date::Finder::new().named_days(true).find(name).map(|mention| mention.text()).collect();
        assert_eq!(found, [name]);
    }
}

#[test]
fn clock_times_in_figures_stand_by_themselves() {
    finds("|09:30| 개막식(본관)");
    finds("회의는 |13:00|~|15:00|에 열린다");
    finds("경쟁률은 50:1, 결과는 2:1");
    finds("21:19로 이겼다");
    finds("암호는 12:345");
}

#[test]
fn days_that_are_counted() {
    finds("평균 |5.8일| 걸렸다");
    finds("주 |6일| 일한다");
    finds("|이번 주| |5일|에 쉰다");
    finds("|2000년| 넘도록 남았다");
}
