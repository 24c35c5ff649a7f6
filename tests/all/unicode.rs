//! The same values however the characters are written, with spans in the text as given.

use gisa::{Article, date, money, quote};

use super::support::decomposed;

/// A text with an amount, a date and a quotation.
const PLAIN: &str = "한빛시는 지난해 2월 20억 유로(약 3조 원)를 썼다. 김도윤 시장은 “더 쓰겠다”고 말했다.";

/// What is found: the amounts, the dates and the speakers.
fn values(text: &str) -> (Vec<String>, Vec<String>, Vec<String>) {
    let dates: Vec<_> = date::find(text).collect();
    let published = chrono::DateTime::parse_from_rfc3339("2025-03-10T14:52:00+09:00").unwrap();
    (
        money::find(text).map(|mention| mention.value().to_string()).collect(),
        date::resolve(text, &dates, Some(published))
            .iter()
            .map(|date| date.value().value().to_string())
            .collect(),
        quote::find(text).iter().map(|quote| plain(quote.value().speaker().name().unwrap_or("?"))).collect(),
    )
}

/// Composed, and without what has no width.
fn plain(text: &str) -> String {
    compose(text).replace(['\u{200B}', '\u{FE0F}'], "")
}

fn compose(text: &str) -> String {
    let mut syllables = PLAIN.chars().filter(|c| ('가'..='힣').contains(c)).collect::<Vec<_>>();
    // Those with a final consonant first: `유` is the beginning of `윤`.
    syllables.sort_by_key(|c| std::cmp::Reverse(decomposed(&c.to_string()).len()));
    syllables
        .iter()
        .fold(text.to_owned(), |text, c| text.replace(&decomposed(&c.to_string()), &c.to_string()))
}

#[track_caller]
fn same_as_plain(text: &str) {
    assert_eq!(values(text), values(PLAIN), "{text:?}");
    for mention in money::find(text) {
        assert_eq!(&text[mention.span()], mention.text());
    }
}

#[test]
fn the_plain_text_has_what_is_compared() {
    let (money, dates, speakers) = values(PLAIN);
    assert_eq!(money, ["20억 유로", "약 3조 원"]);
    assert_eq!(dates, ["2024-02"]);
    assert_eq!(speakers, ["김도윤"]);
}

#[test]
fn decomposed_hangul() {
    same_as_plain(&decomposed(PLAIN));
}

/// What the text around a date tells of it: whether the sentence is of the past, what follows, what ranges begin.
#[test]
fn dates_are_resolved_alike_in_decomposed_hangul() {
    let published = chrono::DateTime::parse_from_rfc3339("2031-07-11T09:00:00+09:00").unwrap();
    let values = |text: &str| -> Vec<_> {
        let mentions: Vec<_> = date::find(text).collect();
        let resolved = date::resolve(text, &mentions, Some(published));
        resolved.iter().map(|date| date.value().value().to_string()).collect()
    };
    for text in [
        "이 대표는 28일 회의에서 절차를 지적했다",
        "10월 30일부터 3일까지",
        "전날인 26일 밝혔다",
        "4일 밝혔다. 전날보다 3% 내렸다. 이날은 쉬었다",
        "2019년부터 6월까지",
    ] {
        assert_eq!(values(&decomposed(text)), values(text), "{text}");
    }
    let restated = "20억 유로(우리 돈으로는 약 3조 원)";
    let pairs = |text: &str| money::restatements(text, &money::find(text).collect::<Vec<_>>()).len();
    assert_eq!((pairs(&decomposed(restated)), pairs(restated)), (1, 1));
}

/// Mentions that were found in another text do no harm, in whatever order.
#[test]
fn mentions_of_another_text() {
    let (dates, amounts): (Vec<_>, Vec<_>) =
        (date::find(PLAIN).collect(), money::find(PLAIN).collect::<Vec<_>>().into_iter().rev().collect());
    for text in ["", "가", "３조\u{A0}원", &PLAIN[3..], &decomposed(PLAIN)] {
        assert_eq!(date::resolve(text, &dates, None).len(), dates.len());
        assert!(money::restatements(text, &amounts).len() < 2);
    }
}

#[test]
fn full_width_digits() {
    let wide = |c: char| if c.is_ascii_digit() { char::from_u32(u32::from(c) + 0xFEE0).unwrap() } else { c };
    same_as_plain(&PLAIN.chars().map(wide).collect::<String>());
}

#[test]
fn other_spaces() {
    for space in ["\u{A0}", "\u{3000}", "\u{2009}"] {
        same_as_plain(&PLAIN.replace(' ', space));
    }
}

#[test]
fn nothing_of_no_width_counts() {
    same_as_plain(&PLAIN.replace('억', "억\u{200B}").replace('월', "\u{FE0F}월"));
    same_as_plain(&format!("\u{FEFF}{PLAIN}"));
}

#[test]
fn any_line_end() {
    let page = format!("제목 한 줄\n입력 2025.03.10 14:52\n\n{PLAIN}\n\n홍길동 기자");
    let wanted: Vec<_> = Article::parse(&page).dates().iter().map(|date| date.value().value()).collect();
    for end in ["\r\n", "\r"] {
        let page = page.replace('\n', end);
        let article = Article::parse(&page);
        let values: Vec<_> = article.dates().iter().map(|date| date.value().value()).collect();
        assert_eq!(values, wanted, "{end:?}");
        assert_eq!(article.quotes().len(), 1, "{end:?}");
        assert_eq!(article.metadata().bylines().len(), 1, "{end:?}");
    }
}
