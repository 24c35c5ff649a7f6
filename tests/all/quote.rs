//! Quotations between marks: the tables of `tests/quotes`, and what no table can say.

mod any_text;

use gisa::Mention;
use gisa::quote::{self, Kind, Quote};

use super::support::all_hold;

/// The simplest way, as the example `baseline` has it.
#[path = "../../examples/support/baseline.rs"]
#[allow(dead_code, reason = "the tests use a part of it")]
mod baseline;

/// The quotations between marks.
fn marked(text: &str) -> Vec<Mention<'_, Quote<'_>>> {
    quote::find(text).into_iter().filter(|quote| quote.value().kind() != Kind::Indirect).collect()
}

/// Each of them as `[part of] name (word) [by rule] [as class]: words`, with rule and class where the row names them.
fn told(text: &str, row: &str) -> Vec<String> {
    let told = marked(text).into_iter().map(|mention| {
        let (quote, speaker) = (mention.value(), mention.value().speaker());
        let part = if quote.kind() == Kind::Partial { "part of " } else { "" };
        let cue = quote.cue().map(ToString::to_string).unwrap_or_default();
        let rule = if row.contains(") by ") { format!(" by {:?}", speaker.rule()) } else { String::new() };
        let class = if row.contains(") as ") { format!(" as {:?}", speaker.class()) } else { String::new() };
        format!("{part}{} ({cue}){rule}{class}: {}", speaker.name().unwrap_or("?"), mention.text())
    });
    told.collect()
}

fn all_told(table: &str) {
    all_hold(table, |row| {
        let told = told(&row.text(), &row.values);
        (row.text(), if told.is_empty() { "none".to_owned() } else { told.join("; ") })
    });
}

#[test]
fn quotations_that_are_a_sentence_of_their_own() {
    all_told("quotes/alone.txt");
}

#[test]
fn several_quotations_in_a_row() {
    all_told("quotes/chains.txt");
}

#[test]
fn speakers_of_a_sentence_and_of_its_clauses() {
    all_told("quotes/clauses.txt");
}

#[test]
fn quotations_of_headlines() {
    all_told("quotes/headlines.txt");
}

#[test]
fn what_stands_between_marks() {
    all_told("quotes/kinds.txt");
}

#[test]
fn names_and_what_is_short_for_them() {
    all_told("quotes/names.txt");
}

#[test]
fn pronouns_and_who_is_left_out() {
    all_told("quotes/pronouns.txt");
}

#[test]
fn where_the_words_for_a_speaker_stand() {
    all_told("quotes/speakers.txt");
}

#[test]
fn who_speaks_in_a_clip() {
    all_told("quotes/clips.txt");
}

#[test]
fn broken_marks_are_repaired_and_say_so() {
    let found = marked("노하늘 대표는 \"한 시간을 번 셈이라고 말했다.\n끝");
    assert!(found[0].value().is_repaired());
}

#[test]
fn marked_quotations_do_not_overlap() {
    let text = "노하늘 대표는 “그가 ‘늦었다’고 했다”며 \"‘서두르자’\"고 “말했다. ‘끝’";
    for pair in marked(text).windows(2) {
        assert!(pair[0].span().end() <= pair[1].span().start());
    }
}

#[test]
fn people_are_collected_once() {
    let text = "김도윤 한들전자 대표는 4일 “더 짓겠다”고 말했다. 서라온 의원도 왔다.\n김 대표는 “내년”이라고 했다. 김도윤 대표는 웃었다.";
    let quotes = quote::find(text);
    let people = quote::people(text, &quotes);
    assert_eq!(people.iter().map(quote::Person::name).collect::<Vec<_>>(), ["김도윤", "서라온"]);
    let mentions: Vec<_> = people[0].mentions().iter().map(|&span| &text[span]).collect();
    assert_eq!(mentions, ["김도윤", "김 대표", "김도윤"]);
    assert_eq!(people[0].quotes(), [0, 1]);
    assert_eq!(people[1].quotes(), [] as [usize; 0]);
}

#[test]
fn a_word_of_any_length_may_stand_behind_a_name() {
    for letters in 50..70 {
        let text = format!("서 대표는 “늦었다”고 말했다. 서라{}온온온온", "U".repeat(letters));
        assert_eq!(told(&text, ""), ["서 대표 (말하다): 늦었다"], "{text}");
    }
}

#[test]
fn the_sieves_gain_on_the_nearest_topic() {
    let text = "김도윤 한들전자 대표는 4일 “공장을 더 짓겠다”고 밝혔다. 이어 “내년에 시작한다”고 덧붙였다. 그는 “땅은 샀다”고 했다.\n\
                서라온 의원은 김 대표가 답을 피한 데 대해 “무책임하다”고 비판했다. “절차가 있다”고 김 대표는 말했다.";
    let wanted = ["김도윤", "김도윤", "김도윤", "서라온", "김도윤"];
    let simple = baseline::quotations(text);
    let simple = simple.iter().zip(wanted).filter(|(quote, wanted)| quote.name == Some(*wanted)).count();
    let found = marked(text);
    let ours = found
        .iter()
        .zip(wanted)
        .filter(|(quote, wanted)| quote.value().speaker().name() == Some(*wanted))
        .count();
    assert_eq!((simple, ours), (3, 5));
}
