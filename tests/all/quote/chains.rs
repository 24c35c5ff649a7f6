//! Several quotations of a sentence or of sentences in a row, and the word by which each is said.

use gisa::quote::Rule;

use super::{found_by, tells};

#[test]
fn chains_and_lists_share_speaker_and_cue() {
    tells(
        "서라온 의원은 “늦었다”며 “지금이라도 바꾸자”고 말했다.",
        &["서라온 (말하다): 늦었다", "서라온 (말하다): 지금이라도 바꾸자"],
    );
    tells(
        "관람객들은 “정말 아름답다” “또 오겠다” 등의 소감을 남겼다.",
        &["관람객들 (남기다): 정말 아름답다", "관람객들 (남기다): 또 오겠다"],
    );
    found_by("김도윤 대표는 “아쉽다”고 반문하며 “다시 하자”고 말했다.", Rule::Chain, Some("김도윤"));
}

#[test]
fn what_is_denied_or_reported_on_the_way_is_not_the_cue() {
    tells("재판부는 “고의가 없었다”며 받아들이지 않았다.", &["재판부 (받아들이다): 고의가 없었다"]);
    tells("김도윤 씨는 “기쁘다”며 말을 잇지 못했다.", &["김도윤 (잇다): 기쁘다"]);
    tells(
        "민세린 교수는 “공작”이라며 잡은 자를 공개하지 않고 역이용하는 법을 강조했다.",
        &["민세린 (강조하다): 공작"],
    );
    tells("서라온 의원은 “늦었다”며 사실상 반대한다는 입장을 밝혔다.", &["서라온 (밝히다): 늦었다"]);
    tells("김도윤 대표가 “늦었다”며 언성을 높였다는 증언이 나왔다.", &["김도윤 (높이다): 늦었다"]);
}

#[test]
fn in_what_sense_somebody_spoke_is_a_report() {
    let before = "김도윤씨는 노하늘 감독을 고소했다. ";
    found_by(
        &format!("{before}이후 ‘돈이 아까운 것이냐’는 취지로 합의금을 요구한 것으로 전해졌다."),
        Rule::Carried,
        Some("김도윤"),
    );
    // A paper of accusation is nobody.
    found_by("김도윤씨는 “손해를 입었다”는 고소장을 낸 혐의를 받는다.", Rule::Topic, Some("김도윤"));
}

#[test]
fn who_has_said_one_thing_says_the_next_after_it() {
    tells(
        "노하늘 총리가 왔다. 민세린 총리는 “실례했다”고 사과한 뒤 “야구를 보고 있었다”고 말했다.",
        &["민세린 (사과하다): 실례했다", "민세린 (말하다): 야구를 보고 있었다"],
    );
    // Who is asked answers; who puts a question asks.
    found_by("김도윤 대표는 “왜 그런가”라는 질문을 던졌다.", Rule::Topic, Some("김도윤"));
    tells(
        "김도윤 대표는 “왜 그런가”라는 질문을 받고 “그렇다”고 말했다.",
        &["? (질문): 왜 그런가", "김도윤 (말하다): 그렇다"],
    );
}

#[test]
fn who_has_said_one_thing_says_the_next() {
    found_by(
        "빌 노튼 의원이 유해와 함께 돌아왔다. 합참은 담화에 대해 “허위 주장”이라고 반박한 데 이어 10일 밤에는 “엄중히 경고한다”고 되받았다.",
        Rule::Chain,
        Some("합참"),
    );
}
