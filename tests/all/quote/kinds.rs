//! What stands between marks: something said, a part of it, a term or a title; and marks that are broken.

use gisa::quote::Rule;

use super::{found_by, marked, tells};

#[test]
fn terms_titles_and_definitions_are_no_quotations() {
    for text in [
        "민세린 교수는 ‘바다꽃’을 처음 찾았다.",
        "“달과 배”라는 소설을 냈다.",
        "65\" TV를 샀다.",
        "이른바 “벼랑끝” 전술을 폈다.",
        "‘은빛세’란 노년층이 내는 세금이다.",
        "K'리그가 ’25년에 열린다.",
        "‘바다의 귀족’이라고 불리는 생선이다.",
        "“See you.” (또 봐요)",
    ] {
        tells(text, &[]);
    }
}

#[test]
fn a_fragment_is_partial() {
    tells(
        "김도윤 대표는 이번 일이 “마지막 기회”가 될 것이라고 말했다.",
        &["part of 김도윤 (말하다): 마지막 기회"],
    );
    tells("김도윤 대표는 “낡은 제도”였다며 없애겠다고 밝혔다.", &["part of 김도윤 (밝히다): 낡은 제도"]);
    tells("노조는 이를 “면피용 쇼”로 규정했다.", &["part of 노조 (규정하다): 면피용 쇼"]);
}

#[test]
fn single_marks_hold_speech_where_the_text_says_so() {
    tells("민주당은 탄원서에 ‘절차를 어겼다’고 적시했다.", &["민주당 (적시하다): 절차를 어겼다"]);
    tells("‘혁신’이라고 부르는 일이다.", &[]);
    tells("재판부는 ‘거짓인 줄 몰랐다’는 A 씨 측 주장도 물리쳤다.", &["A 씨 측 (주장): 거짓인 줄 몰랐다"]);
}

#[test]
fn broken_marks_are_repaired_and_say_so() {
    let found = marked("노하늘 대표는 \"한 시간을 번 셈이라고 말했다.\n끝");
    assert_eq!(found[0].text(), "한 시간을 번 셈");
    assert!(found[0].value().is_repaired());
    tells("노하늘 대표는 “올해가 고비“라고 했다.", &["노하늘 (하다): 올해가 고비"]);
    tells("노하늘 대표는 ‘늦었다\"고 했다.", &["노하늘 (하다): 늦었다"]);
}

#[test]
fn marked_quotations_do_not_overlap() {
    let text = "노하늘 대표는 “그가 ‘늦었다’고 했다”며 \"‘서두르자’\"고 “말했다. ‘끝’";
    for pair in marked(text).windows(2) {
        assert!(pair[0].span().end() <= pair[1].span().start());
    }
}

#[test]
fn brackets_in_corners_hold_terms_unless_somebody_says_them() {
    tells("김도윤 대표는 「더 짓겠다」고 말했다.", &["김도윤 (말하다): 더 짓겠다"]);
    tells("국회가 「노을법」을 고쳤다. 『긴 밤』이라는 소설도 나왔다.", &[]);
}

#[test]
fn a_question_between_single_marks_is_a_clause() {
    tells(
        "한빛당 의원들은 ‘왜 그가 들어가는가’, ‘제1야당 대표가 친구인가’라고 고성으로 항의했다.",
        &[
            "한빛당 의원들 (항의하다): 왜 그가 들어가는가",
            "한빛당 의원들 (항의하다): 제1야당 대표가 친구인가",
        ],
    );
    // Nothing but the words is said, and who spoke before goes on.
    found_by(
        "조병수 실장은 “규격은 없다”고 했다. 규정을 묻는 질문에도 “파악 중에 있다”는 말만 되풀이했다.",
        Rule::Carried,
        Some("조병수"),
    );
}

#[test]
fn where_the_text_breaks_off_the_quotation_ends() {
    tells("김도윤 대표는 회의에서 “공장을 더", &["김도윤 (): 공장을 더"]);
    tells("김도윤 대표는 4일 \"공장을 더 짓는 데...", &["김도윤 (): 공장을 더 짓는 데"]);
    tells("김도윤 대표는 “늦었다”며 “공장을 더", &["김도윤 (): 늦었다", "김도윤 (): 공장을 더"]);
    // A sentence that has ended, and one word.
    tells("김도윤 대표는 “공장을 더 짓는다", &[]);
    tells("김도윤 대표는 “공장", &[]);
    tells("김도윤 대표는 “공장을 더\n다음 줄이다.", &[]);
}

#[test]
fn what_is_printed_elsewhere_is_cited() {
    tells("비밀로 본다(김도윤, “형법의 비밀 보호와 한계”, 「한들법학」 38호).", &[]);
    tells(
        "김도윤, “비밀 보호가 먼저다”, 서라온 “아니다”",
        &["? (): 비밀 보호가 먼저다", "서라온 (): 아니다"],
    );
}
