//! Where the words for a speaker stand: as topic, subject, label or owner of what is said; and what stands there and is nobody.

use gisa::quote::{Class, Rule};

use super::{baseline, found_by, marked, tells};

#[test]
fn a_topic_or_subject_before_it_speaks() {
    tells("김도윤 대표는 “공장을 더 짓겠다”고 밝혔다.", &["김도윤 (밝히다): 공장을 더 짓겠다"]);
    tells("민세린 교수가 “표본이 작다”고 지적했다.", &["민세린 (지적하다): 표본이 작다"]);
    tells("서라온 의원도 “늦었다”고 꼬집었다.", &["서라온 (꼬집다): 늦었다"]);
    tells("노을시 관계자는 “곧 고친다”고 했다.", &["노을시 관계자 (하다): 곧 고친다"]);
    tells("재판부는 “고의가 없었다”고 판시했다.", &["재판부 (판시하다): 고의가 없었다"]);
    tells("한들전자 측은 “검토 중”이라고 했다.", &["한들전자 측 (하다): 검토 중"]);
    tells("업계에서는 “예상 밖”이라는 반응이 나왔다.", &["업계 (반응): 예상 밖"]);
}

/// Firms and bodies that no list has: with 도 at the head of their sentence, as the owner of what is said, and behind a name that ends as verbs do.
#[test]
fn what_no_list_has_speaks_where_speakers_stand() {
    tells("HB도 “늦었다”고 지적했다.", &["HB (지적하다): 늦었다"]);
    tells("이어 누리도 “늦었다”고 밝혔다.", &["누리 (밝히다): 늦었다"]);
    tells("김도윤 한빛고 교사는 “늦었다”고 했다.", &["김도윤 (하다): 늦었다"]);
    tells("한빛대 경제학과 설지원 대표는 “늦었다”고 했다.", &["설지원 (하다): 늦었다"]);
    tells("강노을 한빛증권 리서치센터 위원은 “늦었다”고 했다.", &["강노을 (하다): 늦었다"]);
}

#[test]
fn a_likely_name_speaks_too_right_before_the_marks() {
    let text = "어윤재 대표는 “맛이 좋다”고 했다. 목하늘도 “철물점인 줄 알았다”며 거들었다.";
    tells(text, &["어윤재 (하다): 맛이 좋다", "목하늘 (거들다): 철물점인 줄 알았다"]);
    tells("그런데도 “늦었다”고 했다.", &["? (하다): 늦었다"]);
}

#[test]
fn the_owner_of_the_noun_speaks() {
    found_by("“버틸 힘이 없다”는 게 상인들의 하소연이다.", Rule::Nominal, Some("상인들"));
    found_by("노하늘씨는 이웃에게서 “불이 났다”는 연락을 받았다.", Rule::Nominal, Some("이웃"));
}

#[test]
fn labels_name_without_a_particle() {
    found_by("김도윤 “공장 더 짓겠다”", Rule::Label, Some("김도윤"));
    found_by("[노하늘/서울시 마포구 : “값이 너무 올랐어요.”]", Rule::Label, Some("노하늘"));
    found_by("[노하늘 / 운전자]\n“값이 너무 올랐어요.”", Rule::Label, Some("노하늘"));
    found_by("“값이 너무 올랐어요.” (노하늘 상인회장)", Rule::Label, Some("노하늘"));
}

#[test]
fn nothing_inside_marks_is_a_topic() {
    found_by(
        "노하늘 대표는 “서라온 의원은 늦었다”며 “김도윤 감독이 옳다”고 말했다.",
        Rule::Topic,
        Some("노하늘"),
    );
    tells(
        "“형이 ‘먼저 가라’고 하더라”고 노하늘씨는 말했다.",
        &["노하늘 (말하다): 형이 ‘먼저 가라’고 하더라"],
    );
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

#[test]
fn who_is_heard_or_received_from_speaks() {
    tells(
        "노을시가 소각장을 짓기로 했다가 법원에서 “결정을 취소해야 한다”는 1심 판결을 받았다.",
        &["법원 (판결): 결정을 취소해야 한다"],
    );
    tells("노을시는 주민들에게 “너무 멀다”는 지적을 받았다.", &["주민들 (지적): 너무 멀다"]);
}

#[test]
fn who_is_cited_speaks() {
    tells("한들통신은 정부 소식통을 인용해 “늦었다”고 보도했다.", &["정부 소식통 (보도하다): 늦었다"]);
    tells("한들통신은 정부 소식통을 인용, “늦었다”고 보도했다.", &["정부 소식통 (보도하다): 늦었다"]);
    tells("한들통신은 정부 소식통을 인용하며 “늦었다”고 보도했다.", &["정부 소식통 (보도하다): 늦었다"]);
    tells("법원은 신청 일부를 인용했는데, 김도윤 의원은 “늦었다”고 말했다.", &["김도윤 (말하다): 늦었다"]);
}

#[test]
fn people_of_a_place_say_what_comes_up_there() {
    let text = "김도윤 의원은 “모른다”고 말했다. 김 의원은 여권에서 “물러나라”는 주장이 나오는 데 대해서도 웃었다. 그는 “괜찮다”고 말했다.";
    tells(text, &["김도윤 (말하다): 모른다", "여권 (주장): 물러나라", "김도윤 (말하다): 괜찮다"]);
}

#[test]
fn who_is_added_speaks_as_any_topic_does() {
    let before = "김도윤 대표는 “길이 없다”고 말했다.";
    tells(
        &format!("{before}\n서라온 의원 역시 “함께 찾자”며 “시간이 있다”고 말했다."),
        &["김도윤 (말하다): 길이 없다", "서라온 (말하다): 함께 찾자", "서라온 (말하다): 시간이 있다"],
    );
    tells(
        &format!("{before} 노을시 관계자 역시 언론에 “함께 찾자”고 했다."),
        &["김도윤 (말하다): 길이 없다", "노을시 관계자 (하다): 함께 찾자"],
    );
    tells(
        &format!(
            "{before} 그의 아내 또한 논란에 대해 “뒤집혔다”고 말했다. 김 대표는 또한 “아니다”라고 했다."
        ),
        &["김도윤 (말하다): 길이 없다", "그의 아내 (말하다): 뒤집혔다", "김도윤 (하다): 아니다"],
    );
    // Who acts in the clause behind is another.
    tells(
        "노을해운은 “효력을 잃었다”며 소송을 냈지만, 대법원은 효력을 인정해 “내야 한다”고 했다.",
        &["노을해운 (인정하다): 효력을 잃었다", "대법원 (하다): 내야 한다"],
    );
    found_by("KSS해운 측 대리인은 “받지 못하고 있다”고 했다.", Rule::Topic, Some("KSS해운 측 대리인"));
    // Behind the end of a clause even a name that no list knows.
    tells(
        "도마는 “산은 스승이다”라며 설파해왔고, 가리온은 “내 차례다”라며 나섰다.",
        &["도마 (설파하다): 산은 스승이다", "가리온 (나서다): 내 차례다"],
    );
    tells("“말이 안 된다”며 한 주민은 울음을 터트렸다.", &["한 주민 (터트리다): 말이 안 된다"]);
}

#[test]
fn whom_the_paper_does_not_name_is_anonymous() {
    let class = |text: &str| marked(text)[0].value().speaker().class();
    for text in [
        "A 감사위원은",
        "전직 외교부 차관은",
        "또다른 재선 의원은",
        "한 교수는",
        "수도권 중진 의원은",
        "한 영남 중진 의원은",
    ] {
        assert_eq!(class(&format!("{text} “반갑다”고 말했다.")), Class::Anonymous, "{text}");
    }
    assert_eq!(class("노을교통공사는 “고친다”고 말했다."), Class::Institution);
}

#[test]
fn a_law_and_what_arises_say_nothing() {
    let before = "김도윤 의원은 “마찬가지”라고 주장했다.";
    found_by(
        &format!("{before} 헌법 82조는 ‘문서로 해야 한다’고 규정하는데 그러지 않았다."),
        Rule::Unknown,
        None,
    );
    found_by(&format!("{before} 그러나 이후 “이용한 것이 아니냐”며 비판이 제기됐다."), Rule::Unknown, None);
    found_by("영화에서 “가장 강력하다”라는 대사가 나온다.", Rule::Unknown, None);
    // Examples of a kind are nobody's.
    tells("“주주 보호” “갑질 청산” 같은 구호는 쉽다.", &["? (구호): 갑질 청산"]);
    tells(
        "교사 A씨는 학생에게 “이놈아” “나가라” 같은 욕설을 했다.",
        &["A씨 (욕설): 이놈아", "A씨 (욕설): 나가라"],
    );
    // Plural nouns in 에서는 are the people there.
    found_by("기업들에서는 “현실과 맞지 않다”는 비판이 제기됐다.", Rule::Source, Some("기업들"));
    // Names that end as a word for the unnamed did.
    found_by("손빈아는 “고맙다”고 말했다. 손빈아 씨는 “고맙다”고 말했다.", Rule::Topic, Some("손빈아"));
}

#[test]
fn who_speaks_is_told_from_what_only_stands_by_a_title() {
    // `(종합)` is a headline's tag; `사퇴` and `만나` stand behind a title and are nobody, but what somebody does on the occasion.
    found_by("한들호텔, 노을리조트 인수…“시장을 넓힌다”(종합)", Rule::Unknown, None);
    found_by("서라온 노을구청장 사퇴 “더는 못 한다”", Rule::Headline, Some("서라온"));
    found_by("가수 청하 “더 부르겠다”", Rule::Label, Some("청하"));
    // With whom one talks, and a clause of its own, are no topics.
    found_by(
        "외교부 당국자는 이웃 정부와도 협의했느냐는 질문에는 “소통하고 있다”고 말했다.",
        Rule::Topic,
        Some("외교부 당국자"),
    );
    found_by(
        "사회자가 답변 기회를 주자 서라온 후보는 “정책을 쓰겠다”고 말했다.",
        Rule::Topic,
        Some("서라온"),
    );
    // A title alone names nobody.
    for text in ["이날 검사는 “실형이 필요하다”고 말했다.", "영남권 의원은 “살아났다”고 말했다."]
    {
        assert_eq!(marked(text)[0].value().speaker().class(), Class::Anonymous, "{text}");
    }
    assert_eq!(marked("이날 감사원은 “과다했다”고 밝혔다.")[0].value().speaker().class(), Class::Institution);
}

#[test]
fn the_head_of_a_clause_of_speech_may_be_somebodys_somebody() {
    let before = "A양은 외동딸로 알려졌다. 마지막 통화에서 ";
    found_by(
        &format!("{before}“밤길 조심하라”는 당부를 남긴 A양의 아버지는 울었다."),
        Rule::PostNominal,
        Some("A양의 아버지"),
    );
    found_by("“함께 마시겠다”고 한 고로시 총장의 인터뷰를 문제 삼았다.", Rule::PostNominal, Some("고로시"));
}

#[test]
fn who_hears_of_something_has_not_said_it() {
    found_by("노을 경찰은 “싸움이 났다”는 신고를 받고 출동했다.", Rule::Unknown, None);
    found_by("노을 검찰은 “문제가 있다”는 진술을 확보했다.", Rule::Unknown, None);
    // Who tells of it goes on.
    found_by(
        "A씨는 오전 담당 계산원이 자신을 향해 “미쳤다”라고 말했다고 착각했다.\n그는 직원에게 “어디에 있느냐”고 물었다.",
        Rule::Pronoun,
        Some("A씨"),
    );
    // What another said is only spoken about.
    found_by(
        "서라온 의원은 “아니다”라고 말했다. 또 조하늘 위원장이 ‘물러나겠다’고 발언한 데 대해선 “모른다”고 말했다.",
        Rule::Carried,
        Some("서라온"),
    );
}

#[test]
fn words_in_marks_that_end_a_sentence_are_no_speaker() {
    found_by(
        "조하늘 판사는 “적법하다”고 설명했다. ‘법이 적용되지 않는다’는 영장 기재에 대해선 “법의 해석”이라고 했다.",
        Rule::Carried,
        Some("조하늘"),
    );
}

#[test]
fn people_inside_a_body_speak_and_so_does_a_player_by_rank() {
    found_by(
        "노을시는 기다린다. 노을시 내에선 “오지 않는다”는 얘기도 나온다.",
        Rule::Topic,
        Some("노을시 내"),
    );
    found_by("“잘 이해해야 한다.”(서라온 9단)", Rule::Label, Some("서라온"));
    found_by("이날 연단에 오른 한빛당 측이 “죄송하다”고 했다.", Rule::Topic, Some("한빛당 측"));
}

#[test]
fn who_gives_a_reason_speaks() {
    found_by(
        "노을지검은 “증거가 없다”고 덧붙였다. 다른 혐의에 대해선 “죄가 되지 않는다”는 이유로 불기소 처분했다.",
        Rule::Carried,
        Some("노을지검"),
    );
}

#[test]
fn a_bracket_may_tell_more_than_who_speaks() {
    tells("“국물 맛을 못 봤죠” (한빛 서라온 감독, 12일 경기에서 진 뒤)", &["서라온 (): 국물 맛을 못 봤죠"]);
    tells("“표를 더 찍어야 하나” (서라온 감독. 늘어선 줄을 보며)", &["서라온 (): 표를 더 찍어야 하나"]);
}

#[test]
fn whose_words_they_are_may_stand_before_them_in_the_genitive() {
    tells(
        "한들당 서라온 대표가 7일 김도윤 대통령의 “나라가 무너졌느냐”는 발언에 대해 “해서는 안 될 말”이라고 지적했다.",
        &["김도윤 (발언): 나라가 무너졌느냐", "서라온 (지적하다): 해서는 안 될 말"],
    );
    // Of a body or a thing it is no more than that.
    tells("서라온 대표는 한들당의 “더 짓자”는 주장을 했다.", &["서라온 (주장): 더 짓자"]);
}

#[test]
fn a_subject_of_a_rare_name_stands_right_before_the_marks() {
    tells(
        "김도윤 감독은 “싫다”고 했다.\n또한, 마동수가 “서두르자”고 하자, 은소담이 그에게 “같이 가자”고 했다.",
        &["김도윤 (하다): 싫다", "마동수 (하다): 서두르자", "은소담 (하다): 같이 가자"],
    );
    // A topic speaks of whom it tells.
    tells("한들일보는 마동수가 “시대의 얼굴”이라고 짚었다.", &["한들일보 (짚다): 시대의 얼굴"]);
}
