//! Quotations that are a sentence of their own, and interviews.

use gisa::quote::{self, Rule};

use super::{found_by, tells};

#[test]
fn a_quotation_by_itself_is_taken_up_beside_it() {
    found_by("“다시 뛰겠습니다.”\n노하늘 감독은 4일 이같이 말했다.", Rule::BackReference, Some("노하늘"));
    found_by("“손님이 절반으로 줄었어요.” 시장 상인 노하늘씨의 말이다.", Rule::BackReference, Some("노하늘"));
    found_by(
        "민세린 교수는 “자료가 부족하다”고 했다. “몇 해는 더 봐야 합니다.”",
        Rule::Floating,
        Some("민세린"),
    );
    found_by(
        "김도윤 감독은 “지금부터”라고 했다.\n\n― 언제 여나.\n“봄에 엽니다.”",
        Rule::Interview,
        Some("김도윤"),
    );
    // A question needs no mark.
    found_by(
        "김도윤 감독은 “지금부터”라고 했다.\n\n극장을 여는 의미는.\n\n“봄에 엽니다.”",
        Rule::Interview,
        Some("김도윤"),
    );
    found_by("“다시 뛰겠습니다.”\n노하늘 감독은 2년 만에 돌아왔다.", Rule::NextTopic, Some("노하늘"));
}

#[test]
fn a_quotation_by_itself_ends_the_sentence_before() {
    tells(
        "서라온 후보가 뒤의 민세린 교수에게 갔다. “설명해 주실 거죠?” 민 교수가 답했다. “네, 설명하겠습니다.”",
        &["서라온 (): 설명해 주실 거죠?", "민세린 (): 네, 설명하겠습니다."],
    );
}

#[test]
fn a_sentence_that_only_says_who_spoke_takes_the_quotation_up() {
    tells("“국물 더 드릴까?” 노병길(66)씨가 한 사람에게 말을 건넸다.", &["노병길 (건네다): 국물 더 드릴까?"]);
    tells("“국물 더 드릴까?” 노병길씨가 말을 걸었다.", &["노병길 (걸다): 국물 더 드릴까?"]);
    tells("“국물 더 드릴까?” 노병길씨가 물었다.", &["노병길 (묻다): 국물 더 드릴까?"]);
    // Before another quotation it announces that.
    tells(
        "기자가 왔다. “설명해 주실 거죠?” 노 교수가 답한다. “네, 하겠습니다.”",
        &["기자 (): 설명해 주실 거죠?", "노 교수 (): 네, 하겠습니다."],
    );
    tells(
        "나상현 이사장은 “몰랐다”고 말했다.\n“말이 됩니까?” 함다솔 의원이 추궁하자 나 이사장은 “제 불찰”이라고 했다.",
        &["나상현 (말하다): 몰랐다", "함다솔 (추궁하다): 말이 됩니까?", "나상현 (하다): 제 불찰"],
    );
}

#[test]
fn an_interview_is_with_whom_it_introduces() {
    let text = "서라온(54) 원장은 병원을 차렸다.\n- 왜 하필 장난감인가.\n“아들의 로봇이 망가졌습니다.”";
    assert_eq!(quote::find(text)[0].value().speaker().name(), Some("서라온"));
}

#[test]
fn the_first_sentences_may_only_set_the_scene() {
    tells(
        "“바로잡을 게 하나 있어서요.”\n18일 한빛구장. 서라온 감독은 취재진을 붙잡았다.",
        &["서라온 (): 바로잡을 게 하나 있어서요."],
    );
    tells(
        "“바로잡을 게 하나 있어서요.”\n18일 한빛구장에 비가 왔다. 서라온 감독은 취재진을 붙잡았다.",
        &["서라온 (): 바로잡을 게 하나 있어서요."],
    );
    // What looks like a name by itself may be a noun.
    tells(
        "“바로잡을 게 하나 있어서요.”\n18일 한빛구장에 비가 왔다. 강연장은 비어 있었다.",
        &["? (): 바로잡을 게 하나 있어서요."],
    );
}

#[test]
fn who_is_known_by_name_needs_no_title() {
    tells(
        "주장 채민혁은 “늦었다”고 말했다. 연맹 관계자는 “문제가 없다”고 했다.\n채민혁은 고개를 숙였다. “노래를 불러 주셨어요.”",
        &["채민혁 (말하다): 늦었다", "연맹 관계자 (하다): 문제가 없다", "채민혁 (): 노래를 불러 주셨어요."],
    );
}

#[test]
fn whose_words_follow_may_be_said_by_a_noun_alone() {
    tells("그는 답이 없었다. 한빛당원의 말. “지역에서 자주 봤다.”", &["한빛당원 (): 지역에서 자주 봤다."]);
}
