//! Quotations between marks: what is one, where it ends, by which word it is said, and who says it.
//!
//! A line has a text and, for each of its quotations, `name (word by which it is said): words`, with `part of` before the name where only
//! a piece is quoted, and `?` for a speaker whom the text does not name. Lines of `found_by` name the rule in place of the word.

use gisa::Mention;
use gisa::quote::{self, Class, Kind, Quote, Rule};

/// The simplest way, as the example `baseline` has it.
#[path = "../../examples/support/baseline.rs"]
#[allow(dead_code, reason = "the tests use a part of it")]
mod baseline;

/// The quotations between marks.
fn marked(text: &str) -> Vec<Mention<'_, Quote<'_>>> {
    quote::find(text).into_iter().filter(|quote| quote.value().kind() != Kind::Indirect).collect()
}

/// Each quotation as `kind name (cue): words`.
fn told(text: &str) -> Vec<String> {
    marked(text)
        .iter()
        .map(|quote| {
            let value = quote.value();
            let kind = if value.kind() == Kind::Partial { "part of " } else { "" };
            let cue = value.cue().map(ToString::to_string).unwrap_or_default();
            format!("{kind}{} ({cue}): {}", value.speaker().name().unwrap_or("?"), quote.text())
        })
        .collect()
}

#[track_caller]
fn tells(text: &str, wanted: &[&str]) {
    assert_eq!(told(text), wanted, "{text}");
}

#[track_caller]
fn found_by(text: &str, rule: Rule, name: Option<&str>) {
    let found = marked(text);
    let last = found.last().expect("a quotation").value().speaker();
    assert_eq!((last.rule(), last.name()), (rule, name), "{text}");
}

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

#[test]
fn the_parts_of_a_phrase_may_stand_in_any_order() {
    for phrase in [
        "김도윤 대표",
        "김도윤 한들전자 대표",
        "한들전자 김도윤 대표",
        "한들전자 대표 김도윤",
        "김도윤 한들전자 구매담당 전무",
        "한들전자를 세운 김도윤 회장",
        "인근 주민 김도윤(61)씨",
        "직장인 김도윤 씨",
    ] {
        let text = format!("{phrase}{} “늦었다”고 말했다.", if phrase.ends_with('윤') { "은" } else { "는" });
        let text = text.replace("회장는", "회장은");
        assert_eq!(marked(&text)[0].value().speaker().name(), Some("김도윤"), "{text}");
    }
    for phrase in [
        "아나 벨케르 솔라트립 최고경영자(CEO)",
        "솔라트립의 아나 벨케르 CEO",
        "솔라트립 최고경영자(CEO) 아나 벨케르",
        "아나 벨케르 CEO",
    ] {
        let text = format!("{phrase}는 “늦었다”고 말했다.");
        assert_eq!(marked(&text)[0].value().speaker().name(), Some("아나 벨케르"), "{text}");
    }
}

#[test]
fn a_short_form_leads_to_the_full_name() {
    let full = "김도윤 한들전자 대표와 서라온 의원이 만났다.";
    found_by(&format!("{full} 김 대표는 “반갑다”고 말했다."), Rule::Topic, Some("김도윤"));
    found_by(&format!("{full} 서 의원은 “반갑다”고 말했다."), Rule::Topic, Some("서라온"));
    found_by(
        "솔라트립의 아나 벨케르 CEO가 왔다. 벨케르 CEO는 “반갑다”고 말했다.",
        Rule::Topic,
        Some("아나 벨케르"),
    );
    found_by("노하늘 전 장관이 왔다. 노 전 장관은 “반갑다”고 말했다.", Rule::Topic, Some("노하늘"));
    // Three syllables that end as a body does, and the end of a long title.
    found_by("주신구 노을협회장이 왔다. 주 회장은 “반갑다”고 말했다.", Rule::Topic, Some("주신구"));
    // No full name stands anywhere.
    found_by("김 대표는 “반갑다”고 말했다.", Rule::Topic, Some("김 대표"));
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

/// A name that is a word too, one that only a quotation has, and what stands before a phrase and is no part of it.
#[test]
fn a_phrase_begins_behind_clauses_and_leads_to_any_full_name() {
    let text = "노주민 한들당 원내대표는 “늦었다”고 했다. 노 원내대표는 “고치겠다”고 밝혔다.";
    tells(text, &["노주민 (하다): 늦었다", "노주민 (밝히다): 고치겠다"]);
    let text = "시장은 “서라온 전 총장께서 도와주셨다”고 했다. 서 전 총장은 “반갑다”고 말했다.";
    assert_eq!(told(text).last().map(String::as_str), Some("서라온 (말하다): 반갑다"));
    tells("응시자가 신고했으나 노을시는 “늦었다”고 했다.", &["노을시 (하다): 늦었다"]);
    let text = "차노을 감독이 왔다. “개인적인 생각”이라고 전제한 차 감독은 “늦었다”고 했다.";
    assert_eq!(told(text).last().map(String::as_str), Some("차노을 (하다): 늦었다"));
}

/// Which of a foreigner's words are the name, the same surname elsewhere tells.
#[test]
fn a_surname_elsewhere_tells_the_given_name() {
    for (phrase, name, short) in [
        ("랜디 벨로 솔라트립 감독", "랜디 벨로", "벨로 감독"),
        ("제이미 코르테스 감독", "제이미 코르테스", "코르테스 감독"),
        ("애덤 라일리 호주 외교부 대변인", "애덤 라일리", "라일리 대변인"),
        // Behind the surname alone stands the firm.
        ("아나 벨로 솔라트립 사장", "아나 벨로", "벨로 솔라트립 사장"),
    ] {
        let text = format!("{phrase}은 “늦었다”고 했다. {short}은 “고치겠다”고 밝혔다.");
        tells(&text, &[&format!("{name} (하다): 늦었다"), &format!("{name} (밝히다): 고치겠다")]);
    }
}

#[test]
fn a_likely_name_speaks_too_right_before_the_marks() {
    let text = "어윤재 대표는 “맛이 좋다”고 했다. 목하늘도 “철물점인 줄 알았다”며 거들었다.";
    tells(text, &["어윤재 (하다): 맛이 좋다", "목하늘 (거들다): 철물점인 줄 알았다"]);
    tells("그런데도 “늦었다”고 했다.", &["? (하다): 늦었다"]);
}

#[test]
fn what_papers_blind_stays_blind() {
    let found = marked("A씨는 “몰랐다”고 주장했다. 박모(36)씨는 “들었다”고 했다.");
    let speakers: Vec<_> =
        found.iter().map(|quote| (quote.value().speaker().name(), quote.value().speaker().class())).collect();
    assert_eq!(speakers, [(Some("A씨"), Class::Anonymous), (Some("박모(36)씨"), Class::Anonymous)]);
    found_by("사기 혐의를 받는 이모 씨가 구속됐다. 이 씨는 “억울하다”고 했다.", Rule::Topic, Some("이모 씨"));
}

#[test]
fn a_given_name_that_ends_like_one_left_out_is_a_name() {
    let text = "김영모 한들전자 대표가 왔다. 김 대표는 “너무 늦었다”고 말했다.";
    let quote = quote::find(text)[0];
    let speaker = quote.value().speaker();
    assert_eq!((speaker.name(), speaker.class()), (Some("김영모"), Class::Person));
}

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
fn a_clause_of_its_own_has_its_own_speaker() {
    tells(
        "서라온 의원이 “무책임하다”고 하자 노하늘 장관은 “사실과 다르다”고 맞받았다.",
        &["서라온 (하다): 무책임하다", "노하늘 (맞받다): 사실과 다르다"],
    );
    // The subject of the clause that ends before the quotation is not its speaker.
    found_by(
        "서라온 의원은 노하늘 장관이 답을 피한 데 대해 “무책임하다”고 비판했다.",
        Rule::Topic,
        Some("서라온"),
    );
    found_by(
        "노하늘 감독은 짐을 쌌다. “그만두겠다”고 밝힌 서라온 코치는 남았다.",
        Rule::PostNominal,
        Some("서라온"),
    );
    found_by("“서두를 이유가 없다”고 민세린 교수는 말했다.", Rule::Following, Some("민세린"));
}

#[test]
fn who_asks_does_not_answer() {
    tells(
        "김도윤 대표는 “늦지 않았느냐”는 취재진 질문에 “늦지 않았다”고 답했다.",
        &["취재진 (질문): 늦지 않았느냐", "김도윤 (답하다): 늦지 않았다"],
    );
    tells(
        "“늦었다”는 지적에 서라온 의원은 “절차가 있다”고 답했다.",
        &["? (지적): 늦었다", "서라온 (답하다): 절차가 있다"],
    );
    tells(
        "노하늘 부회장은 ‘돈을 준 것이 맞느냐’ ‘회장도 알고 있었나’ 등 기자들 질문에 답하지 않았다.",
        &["기자들 (질문): 돈을 준 것이 맞느냐", "기자들 (질문): 회장도 알고 있었나"],
    );
}

#[test]
fn the_owner_of_the_noun_speaks() {
    found_by("“버틸 힘이 없다”는 게 상인들의 하소연이다.", Rule::Nominal, Some("상인들"));
    found_by("노하늘씨는 이웃에게서 “불이 났다”는 연락을 받았다.", Rule::Nominal, Some("이웃"));
}

#[test]
fn pronouns_and_silence_go_back() {
    let before = "김도윤 한들전자 대표는 “공장을 더 짓겠다”고 말했다.";
    found_by(&format!("{before} 그는 “내년에 시작한다”고 했다."), Rule::Pronoun, Some("김도윤"));
    found_by(&format!("{before} 이어 “내년에 시작한다”고 덧붙였다."), Rule::Carried, Some("김도윤"));
    // Somebody else told of since then is whom the pronoun means.
    found_by(
        &format!("{before} 서라온 의원은 공장을 둘러봤다. 그는 “넓다”고 했다."),
        Rule::Pronoun,
        Some("서라온"),
    );
    found_by(
        "시 관계자는 “곧 고친다”고 했다. 이 관계자는 “예산이 있다”고 했다.",
        Rule::Topic,
        Some("시 관계자"),
    );
    // Views that are just about have no speaker.
    found_by(&format!("{before} “너무 늦었다”는 지적이 나온다."), Rule::Unknown, None);
}

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
fn labels_name_without_a_particle() {
    found_by("김도윤 “공장 더 짓겠다”", Rule::Label, Some("김도윤"));
    found_by("[노하늘/서울시 마포구 : “값이 너무 올랐어요.”]", Rule::Label, Some("노하늘"));
    found_by("[노하늘 / 운전자]\n“값이 너무 올랐어요.”", Rule::Label, Some("노하늘"));
    found_by("“값이 너무 올랐어요.” (노하늘 상인회장)", Rule::Label, Some("노하늘"));
}

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
fn decomposed_and_full_width_text_reads_the_same() {
    let composed = "김도윤 대표는 \"늦었다\"고 말했다.";
    let wide = composed.replace('"', "＂");
    assert_eq!(told(&wide), told(composed));
}

#[test]
fn any_text_is_valid_input() {
    for text in [
        "",
        "“",
        "”",
        "\"",
        "그는 “",
        "“”",
        "‘“’”",
        "(“",
        "“\n”",
        "“…”",
        "고”",
        "”고 말했다",
        "\u{0}“가",
        "“가나”\u{200B}고",
        // A stem of a verb that ends in no syllable.
        "라 대표는 “더 짓겠다”는 “\u{10D513}겠다― 2월,",
        "라 대표는 “더 짓겠다”는 “😀겠다”고 말했다.",
        "라 대표는 “😀겠다",
    ] {
        for quote in quote::find(text) {
            assert_eq!(&text[quote.span()], quote.text());
        }
    }
}

#[test]
fn marked_quotations_do_not_overlap() {
    let text = "노하늘 대표는 “그가 ‘늦었다’고 했다”며 \"‘서두르자’\"고 “말했다. ‘끝’";
    for pair in marked(text).windows(2) {
        assert!(pair[0].span().end() <= pair[1].span().start());
    }
}

#[test]
fn time_is_linear_in_marks_and_names() {
    // Each takes minutes if a line, a phrase or the text before a mark is read again for every mark.
    for unit in [
        "“",
        "”",
        "\"",
        "'",
        "“”",
        "“‘",
        "\" ",
        "\"가나\" ",
        "그는 “",
        "그는 “늦었다”고 했다. ",
        "그는 “늦었다”고 했다.\n",
        "이어 “늦었다”고 했다. ",
        "“늦었다”며 ",
        "“늦었다.” ",
        "“늦었다.”\n",
        "“늦었다”는 질문에 ",
        "\"늦었다고 말했다 ",
        "김 대표는 “늦었다”고 했다. ",
        "김도윤 “늦었다” ",
    ] {
        let text = unit.repeat(300_000 / unit.len()) + "김 대표는 “늦었다”고 했다.";
        assert!(quote::find(&text).len() < text.len());
    }
}

#[test]
fn time_is_linear_in_what_one_quotation_looks_back_over() {
    let many = |unit: &str| unit.repeat(300_000 / unit.len());
    // Each takes minutes if the names before a surname, what leads a chain, the end of a line, the subjects of a sentence, the line of the
    // next quotation or a bracket in a word without end are looked for again at every step.
    for text in [
        many("벨 ") + "이날 벨 의원은 “더 짓겠다”고 말했다.",
        many("다리를 놓고 ") + &many("“늦었다”며 김도윤 대표는 ") + "말했다.",
        many("“늦었다” ") + &many(" "),
        "한빛시는 ".to_owned() + &many("비가 ") + "늦었다고 밝혔다.",
        "김도윤 대표가 ".to_owned() + &many("늦었다는 뜻을 강조했고 ") + "밝혔다.",
        many("한빛시는 늦었다고 밝혔다.\n") + &many("김도윤 ") + "“늦었다”고 말했다.",
        many("李 “늦었다”\n"),
        many("한들 “늦었다”\n"),
        many("년") + &many("늦었다며 @."),
    ] {
        assert!(quote::find(&text).len() < text.len());
    }
}

#[test]
fn a_name_in_brackets_within_a_word_is_cut_at_a_character() {
    tells(
        "라가a(나)다라 주한 중국 대사가 왔다. 이날 라 대사는 “다리를 더 놓겠다”고 말했다.",
        &["라 대사 (말하다): 다리를 더 놓겠다"],
    );
}

#[test]
fn many_names_are_not_each_searched_for() {
    let forms = ('가'..'꽤').map(|name| format!("{name} 대표는 “늦었다”고 했다. "));
    let text: String = forms.collect();
    assert!(quote::find(&text).len() > 500);
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
fn a_subject_inside_a_clause_gives_way_to_the_topic() {
    let named = "김도윤 한들전자 대표가 왔다. ";
    for text in [
        "김도윤 대표는 노을시가 추진할 사업에 대해서도 “늦었다”고 말했다.",
        "김도윤 대표는 노 부장이 상해를 입은 사고를 언급하며 “늦었다”고 말했다.",
        "김도윤 대표는 노 부장이 늦었다고 지적하자 “늦었다”고 말했다.",
        "김도윤 대표는 노을 장관이 주도하는 사업을 놓고서는 “늦었다”고 말했다.",
        "김도윤 대표의 경우 “늦었다”고 말했다.",
        "김도윤 대표 등은 “늦었다”고 말했다.",
    ] {
        tells(text, &["김도윤 (말하다): 늦었다"]);
    }
    found_by(
        &format!("{named}김 대표는 “반갑다”고 했다. 진행자가 까닭을 묻자 “늦었다”고 답했다."),
        Rule::Carried,
        Some("김도윤"),
    );
    found_by(
        &format!("{named}김 대표는 “반갑다”고 했다. 물러나라는 노조의 요구에는 “늦었다”고 답했다."),
        Rule::Carried,
        Some("김도윤"),
    );
}

#[test]
fn what_looks_like_a_name_may_be_a_verb() {
    for text in [
        "지리에 정통한 아나 벨케르 CEO는 “늦었다”고 말했다.",
        "행사를 주관한 아나 벨케르 CEO는 “늦었다”고 말했다.",
        "문제가 나타나는 데 대해 아나 벨케르 CEO는 “늦었다”고 말했다.",
    ] {
        tells(text, &["아나 벨케르 (말하다): 늦었다"]);
    }
    tells("소송을 낸 노을시 검찰은 “늦었다”고 했다.", &["노을시 검찰 (하다): 늦었다"]);
    tells("새 이름을 단 서훈 의원은 “늦었다”고 했다.", &["서훈 (하다): 늦었다"]);
}

#[test]
fn people_of_one_surname_and_title_are_told_apart() {
    let met = "이가람 한들당 대표와 이나래 전 대표가 만났다. ";
    found_by(&format!("{met}이 대표는 “반갑다”고 말했다."), Rule::Topic, Some("이가람"));
    found_by(&format!("{met}이 전 대표는 “반갑다”고 말했다."), Rule::Topic, Some("이나래"));
    let met = "이가람 한들당 대표가 이나래 원내수석부대표와 만났다. ";
    found_by(&format!("{met}이 대표는 “반갑다”고 말했다."), Rule::Topic, Some("이가람"));
    tells("벨케르 전 총리는 “반갑다”고 말했다.", &["벨케르 전 총리 (말하다): 반갑다"]);
    tells("리훙제 주한 대사는 “반갑다”고 말했다.", &["리훙제 (말하다): 반갑다"]);
    tells("전종관 노을병원 산부인과 교수는 “반갑다”고 말했다.", &["전종관 (말하다): 반갑다"]);
    tells("서고은 소설가는 “반갑다”고 말했다.", &["서고은 (말하다): 반갑다"]);
}

#[test]
fn a_pronoun_may_mean_somebody_told_of_in_another_case() {
    found_by("경찰이 40대 남성 A씨를 조사했다. 그는 “몰랐다”고 말했다.", Rule::Pronoun, Some("A씨"));
    found_by(
        "김도윤 대표와 서라온 의원이 만났다. 두 사람은 “반갑다”고 말했다.",
        Rule::Pronoun,
        Some("두 사람"),
    );
    found_by("재판부는 회사의 손을 들어줬다. “고의가 없었다”고 판단했다.", Rule::Carried, Some("재판부"));
}

#[test]
fn brackets_in_corners_hold_terms_unless_somebody_says_them() {
    tells("김도윤 대표는 「더 짓겠다」고 말했다.", &["김도윤 (말하다): 더 짓겠다"]);
    tells("국회가 「노을법」을 고쳤다. 『긴 밤』이라는 소설도 나왔다.", &[]);
}

#[test]
fn who_is_asked_answers() {
    let named = "김도윤 대표는 “반갑다”고 했다. ";
    for asked in [
        "그는 진행자가 “까닭이 뭔가”라고 묻자 “늦었다”고 답했다.",
        "진행자가 “까닭이 뭔가”라고 묻자 “늦었다”고 답했다.",
        "그는 진행자가 “까닭이 뭔가”라고 질문을 하자 “늦었다”고 답했다.",
    ] {
        let text = format!("{named}{asked}");
        let speakers: Vec<_> = marked(&text).iter().map(|quote| quote.value().speaker().name()).collect();
        assert_eq!(speakers, [Some("김도윤"), Some("진행자"), Some("김도윤")], "{text}");
    }
}

#[test]
fn who_is_told_of_inside_a_clause_is_not_who_speaks() {
    // What somebody asks about.
    found_by(
        "김도윤 실장이 나왔다. 김 실장은 “처음 듣는다”고 했다. 노 전 장관이 왜 갔는지는 “모른다”고 했다.",
        Rule::Carried,
        Some("김도윤"),
    );
    for asked in [
        "갔는지는",
        "갔는지도",
        "갔는지에",
        "갔는지를",
        "갔냐는 물음에는",
        "갔냐는 질문엔",
        "갔냐는 질의에도",
        "갔다는 지적에는",
        "갔다는 비판엔",
        "갔다는 주장에도",
        "갔다는 우려에는",
        "늦었다고 질문하자",
        "까닭을 물어보자",
        "까닭을 물으니",
    ] {
        let text = format!(
            "김도윤 실장이 나왔다. 김 실장은 “처음 듣는다”고 했다. 노 전 장관이 {asked} “모른다”고 했다."
        );
        found_by(&text, Rule::Carried, Some("김도윤"));
    }
    // What a noun is described by.
    tells("논란이 된 음식점 업주는 “제 탓”이라고 했다.", &["음식점 업주 (하다): 제 탓"]);
    tells("이를 두고 정부 안팎에선 “낮춰야 한다”는 목소리가 나온다.", &["정부 안팎 (목소리): 낮춰야 한다"]);
    tells("핵심으로 두고 있어 한빛시는 “과하다”고 반발했다.", &["한빛시 (반발하다): 과하다"]);
    for clause in [
        "법대까지 올라간",
        "지하까지 내려간",
        "방까지 들어간",
        "본관까지 들어온",
        "단상까지 올라온",
        "문까지 돌아온",
        "밖으로 나간",
    ] {
        let text = format!("서라온 의원이 16일 한빛당이 {clause} 사진을 내며 “짓밟았다”고 했다.");
        tells(&text, &["서라온 (하다): 짓밟았다"]);
    }
    for clause in ["잔치가 치러지는", "합의가 이뤄지는", "소식이 알려지는", "도윤이가 어두워지는"]
    {
        let text = format!("노씨는 {clause} 곳에서 “축하한다”고 외쳤다.");
        tells(&text, &["노씨 (외치다): 축하한다"]);
    }
    // A later clause has a source of its own.
    for clause in [
        "서두르라고 지시했지만, 법조계에선",
        "서두르라고 했는데 법조계에서는",
        "서두르라고 지시했고, 법조계를 중심으로",
    ] {
        let text = format!("김도윤 장관은 {clause} “졸속”이라는 지적이 나온다.");
        tells(&text, &["법조계 (지적): 졸속"]);
    }
    // Who was in office then.
    tells("노정석 당시 한빛시 비서실장이 “책임지겠나”라고 따졌다.", &["노정석 (따지다): 책임지겠나"]);
    // Who asks, behind the verb.
    tells(
        "김도윤 전 실장은 “들었느냐”고 묻는 검찰 질문에 “들었다”고 답했다.",
        &["검찰 (묻다): 들었느냐", "김도윤 (답하다): 들었다"],
    );
}

#[test]
fn a_name_may_end_as_a_subject_does() {
    tells("서재이 노르드셀 대변인은 “갈 길이 멀다”고 말했다.", &["서재이 (말하다): 갈 길이 멀다"]);
}

#[test]
fn two_syllables_are_a_name_where_the_text_calls_it_by_the_first() {
    tells(
        "설훈 의원이 “지나쳤다”며 나섰다. 설 의원은 “사과하라”고 했다.",
        &["설훈 (나서다): 지나쳤다", "설훈 (하다): 사과하라"],
    );
    tells("설훈 의원이 “지나쳤다”며 나섰다.", &["설훈 의원 (나서다): 지나쳤다"]);
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

#[cfg(feature = "serde")]
#[test]
fn json_says_by_which_rule_and_whether_the_marks_were_mended() {
    let quotes = quote::find("김도윤 대표는 “늦었다”고 말했다.");
    assert_eq!(
        serde_json::to_string(&quotes[0]).unwrap(),
        r#"{"start":23,"end":32,"text":"늦었다","kind":"direct","speaker":{"name":"김도윤","class":"person","mention":"김도윤 대표","rule":"topic"},"cue":{"verb":"말하다"},"repaired":false}"#
    );
}

#[test]
fn an_envoy_is_named_before_the_post() {
    for post in ["주미", "주중", "주러", "주영", "주불", "주독", "주유엔", "주북"] {
        tells(&format!("왕밍 {post} 대사는 “아직 이르다”고 밝혔다."), &["왕밍 (밝히다): 아직 이르다"]);
    }
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
fn a_name_that_does_not_look_foreign_is_one_before_its_organization() {
    let text = "도마 고로시 한빛재단(HBO) 사무총장이 왔다. 고로시 사무총장은 “안전하다”며 말을 아끼고 있다.";
    tells(text, &["도마 고로시 (아끼다): 안전하다"]);
}

#[test]
fn a_phrase_ends_where_a_clause_does() {
    tells(
        "주민이 떠난 가운데 한들병원 응급의학과 교수가 “힘들다”고 말했다.",
        &["한들병원 응급의학과 교수 (말하다): 힘들다"],
    );
    tells("노을사인 다솜컴퍼니가 만들었다. 다솜컴퍼니는 “다르다”고 했었다.", &["다솜컴퍼니 (하다): 다르다"]);
    tells("한 주민은 “너무 멀다”는 등 소리를 질렀다.", &["한 주민 (지르다): 너무 멀다"]);
}

#[test]
fn ages_departments_and_nations_part_a_name_from_what_is_around_it() {
    for (text, speaker) in [
        ("이웃 어모 씨(41)는 “늦었다”고 말했다.", "어모 씨"),
        ("직장인 김소영(26)씨는 “늦었다”고 말했다.", "김소영"),
        ("직원 이모(35)씨는 “늦었다”고 말했다.", "이모(35)씨"),
        ("한들시 평생학습과 관계자는 “늦었다”고 말했다.", "한들시 평생학습과 관계자"),
        ("인도 상공회의소는 “늦었다”고 말했다.", "인도 상공회의소"),
        ("㈜한들은 “늦었다”고 말했다.", "㈜한들"),
        ("애덤 라일리 호주 외무부 대변인은 “늦었다”고 말했다.", "애덤 라일리"),
        ("마누엘 페레스 살리나스 멕시코 대통령은 “늦었다”고 말했다.", "마누엘 페레스 살리나스"),
        ("육해린 대표는 “늦었다”고 말했다.", "육해린"),
    ] {
        tells(text, &[&format!("{speaker} (말하다): 늦었다")]);
    }
}

#[test]
fn what_is_spoken_about_has_a_subject_of_its_own() {
    let named = "김도윤 한들전자 대표는 “늦지 않았다”고 말했다. ";
    for text in [
        "검찰이 출석하라고 통보를 한 데 대해서는 “말하기 어렵다”고 했다.",
        "“억울하다”며 ‘와 달라’는 노 대표의 제안을 물리쳤다.",
    ] {
        let text = format!("{named}{text}");
        let told = told(&text);
        assert!(told[1].starts_with("김도윤 ("), "{told:?}");
    }
    tells(
        "김도윤 대표는 노을당이 “최고 권위자”라는 논평을 내자 글을 올려 “무책임하다”고 말했다.",
        &["노을당 (논평): 최고 권위자", "김도윤 (말하다): 무책임하다"],
    );
    tells(
        "제임스 김 한들전자 대표가 왔다. 제임스 김 회장은 “늦었다”고 말했다.",
        &["제임스 김 (말하다): 늦었다"],
    );
    tells("‘노을 유가족 협의회’는 “늦었다”고 말했다.", &["노을 유가족 협의회 (말하다): 늦었다"]);
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
fn a_korean_abroad_is_called_by_the_surname_too() {
    let text = "제임스 김 전 한들국 부국장이 왔다. 김 전 부국장은 “늦었다”고 한 마디 덧붙였다.";
    tells(text, &["제임스 김 (덧붙이다): 늦었다"]);
}

#[test]
fn a_word_of_any_length_may_stand_behind_a_name() {
    for letters in 50..70 {
        let text = format!("서 대표는 “늦었다”고 말했다. 서라{}온온온온", "U".repeat(letters));
        tells(&text, &["서 대표 (말하다): 늦었다"]);
    }
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
fn a_clause_that_describes_has_its_own_subject() {
    tells(
        "홍하늘 시장은 5일 김도윤 전 위원장이 개각을 두고 ‘처음 있는 일’이라고 비판한 것에 대해 “모른다”고 말했다.",
        &["김도윤 (비판하다): 처음 있는 일", "홍하늘 (말하다): 모른다"],
    );
    tells(
        "서라온 의원이 왔다. 그는 홍하늘 시장이 글을 올려 “시간이 있다”고 밝힌 것을 두고는 “역시”라고 말했다.",
        &["홍하늘 (밝히다): 시간이 있다", "서라온 (말하다): 역시"],
    );
    tells(
        "안하늘 의원은 홍도윤 시장이 ‘뭐가 문제냐’고 항변하고 있는 것을 겨냥해 “안 맞는 말씀”이라고 비판했다.",
        &["홍도윤 (항변하다): 뭐가 문제냐", "안하늘 (비판하다): 안 맞는 말씀"],
    );
    // `말한 것으로 전해졌다` is the sentence's own verb.
    tells(
        "홍하늘 시장은 서라온 의원이 회동을 제안한 데 대해 “감사하다”고 말한 것으로 전해졌다.",
        &["홍하늘 (말하다): 감사하다"],
    );
    tells(
        "성하늘 의원은 7일 당정이 함께 연 회의에서 “지켜야 한다”고 주장했다.",
        &["성하늘 (주장하다): 지켜야 한다"],
    );
    // What is reported itself is the inner one's.
    tells("김하늘 수석은 이도윤 대통령이 “배제하라”고 했다고 전했다.", &["이도윤 (하다): 배제하라"]);
    tells(
        "서라온 위원장도 ‘그렇게 부르겠다’고 선언한 김도윤 대표를 겨냥 “틀렸다”고 날을 세웠다.",
        &["김도윤 (선언하다): 그렇게 부르겠다", "서라온 (세우다): 틀렸다"],
    );
}

#[test]
fn brackets_of_a_name_are_kept_or_left_whole() {
    found_by("러시아 <노을통신>은 “통행이 끊겼다”고 보도했다.", Rule::Topic, Some("노을통신"));
    found_by("이날 <노을> 통신은 “통행이 끊겼다”고 보도했다.", Rule::Topic, Some("<노을> 통신"));
}

#[test]
fn one_of_several_is_no_pronoun() {
    let text =
        "김도윤 본부장은 “늘리겠다”고 밝혔다.\n김 본부장 이외에 박하늘 대표, 이슬기 국장이 참석했다.\n";
    found_by(&format!("{text}그는 “1년이 지났다”고 말했다."), Rule::Pronoun, Some("김도윤"));
    found_by(
        "박하늘 장관은 백선도 장군은 딱지를 받았고 공격을 받고 있다며 안타까워했다. 그는 “슬프다”고 말했다.",
        Rule::Pronoun,
        Some("박하늘"),
    );
    // Within what he has said another is told of.
    found_by(
        "박하늘 장관은 이유를 설명했다. 김도윤 대표가 처음 꺼냈다는 취지다. 그는 “슬프다”고 말했다.",
        Rule::Pronoun,
        Some("박하늘"),
    );
    // Whose words are reported goes on.
    found_by(
        "이하늘 전 부지사가 주장을 잇는 가운데, 노을지검이 의도가 있다고 비판했다. 야당을 향해선 “거짓”이라고 지적했다.",
        Rule::Carried,
        Some("노을지검"),
    );
    // Behind a date another is told of.
    found_by(
        "박가은 정부 시절인 2014년 노웅진 한빛당 의원이 냈다. 박하늘 의원이 다시 냈다. 박 의원은 “내야 한다”고 말했다.",
        Rule::Topic,
        Some("박하늘"),
    );
}

#[test]
fn names_with_the_surname_first_need_not_be_korean() {
    let says = |text: &str, name| found_by(text, Rule::Topic, Some(name));
    says("라오하이밍 주한 중국 대사가 왔다. 라오 대사는 “반갑다”고 말했다.", "라오하이밍");
    says("친가오 중국 외교부장이 왔다. 친 부장은 “반갑다”고 말했다.", "친가오");
    says("후라노 다케라 일본 외무성 국장이 왔다. 후라노 국장은 “반갑다”고 말했다.", "후라노 다케라");
    says("다카이라 사나에 일본 총리는 “반갑다”고 말했다.", "다카이라 사나에");
    says("고노라 신타로 일본 장관은 “반갑다”고 말했다.", "고노라 신타로");
    // A word of its own is no name.
    says("한 중형 로펌 변호사가 왔다. 한 변호사는 “반갑다”고 말했다.", "한 변호사");
    says("이런 한들신문 기자가 왔다. 이 기자는 “반갑다”고 말했다.", "이 기자");
}

#[test]
fn what_is_no_part_of_a_name_is_left_out() {
    let says = |text: &str, name| found_by(text, Rule::Topic, Some(name));
    says("당초 경찰은 “행진을 막겠다”고 했다.", "경찰");
    says("대법원 판단이 나오자 노을시교육청은 “공개하겠다”고 밝혔다.", "노을시교육청");
    says("한들투자증권[001200]은 9일 “강세가 이어진다”라고 말했다.", "한들투자증권");
    says("엄가온(61·한들위원장)은 “함께할 것”이라고 했다.", "엄가온");
    // What a bracket behind the marks holds: who said it, but no translation.
    found_by("“노을시가 만든 비누”(the soap of Noeul)라는 글이었다.", Rule::Unknown, None);
    tells(
        "서라온 장관이 왔다. “잘못 쓰고 있다”(김수현 한빛당 의원)는 질의에는 “볼모로 잡고 있다”고 했다.",
        &["김수현 (): 잘못 쓰고 있다", "서라온 (하다): 볼모로 잡고 있다"],
    );
}

#[test]
fn a_country_or_body_stands_beside_a_name() {
    let says = |text: &str, name| found_by(text, Rule::Topic, Some(name));
    says("마켈 카니 캐나다 총리는 “반갑다”고 말했다.", "마켈 카니");
    says("다만 트럼펠 미국 대통령이 “반갑다”고 말했다.", "트럼펠");
    says("트럼펠 대통령이 “반갑다”고 말했다.", "트럼펠 대통령");
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
fn a_pronoun_means_the_person_who_spoke_whoever_has_since() {
    let text = "금도윤 전 의원은 “핑계를 대는 것”이라고 했다.\n";
    let body = "최근 대통령실이 ‘바꿀 수 없다’는 메시지를 내 논란이 인 데 대해 ";
    found_by(&format!("{text}{body}그는 “못 물어보는 것 같다”고 비판했다."), Rule::Pronoun, Some("금도윤"));
    // A name that no list has, which has spoken; and people are no `그`.
    let text =
        "팝핀하늘은 “제 잘못이다”라고 말했다. 네티즌들은 “거짓말” “사과문도 그렇다” 등의 반응을 보였다.\n";
    let body = "이후 팝핀하늘은 해당 논란과 관련해 사과했다. ";
    found_by(&format!("{text}{body}그는 “잘못했다”고 설명했다."), Rule::Pronoun, Some("팝핀하늘"));
    found_by(
        "한 참가자는 “안 된다”고 했다. 이들은 모두 일어나 “물러나라”고 외쳤다.",
        Rule::Pronoun,
        Some("이들"),
    );
}

#[test]
fn somebody_may_be_called_by_a_name() {
    let says = |text: &str, name| found_by(text, Rule::Topic, Some(name));
    says("션(Sean)이라는 팬은 “나이가 문제”라고 했다.", "션");
    says("리베르(River)라는 누리꾼은 “나이가 문제”라고 했다.", "리베르");
    says("그 나라라는 주민은 “없다”고 했다.", "주민");
    says("노을지법 형사1부(재판장 김도윤)는 “고의가 없었다”고 판시했다.", "노을지법 형사1부");
    says("한들협회(회장 김도윤)는 “함께 간다”고 밝혔다.", "한들협회");
    says("법무법인 가온(대표변호사 김도윤)은 “함께 간다”고 밝혔다.", "법무법인 가온");
    says("한들주택공사(LH)는 “함께 간다”고 밝혔다.", "한들주택공사(LH)");
}

#[test]
fn a_headline_names_whom_the_story_tells_of() {
    let label = |text: &str, name| {
        let speaker = *marked(text)[0].value().speaker();
        assert_eq!((speaker.rule(), speaker.name()), (Rule::Label, name), "{text}");
    };
    label("푸테르 “계속 가겠다”\n\n블라미르 푸테르 노을국 대통령이 왔다.", Some("블라미르 푸테르"));
    label("조하대 “계속 가겠다”\n\n조하대 대법원장이 왔다.", Some("조하대"));
    label("與 “계속 가겠다”\n\n여당이 말했다.", Some("與"));
    // The surname in Hanja, with the title or without; a pronoun that begins like one is nobody.
    label("李 “계속 가겠다”\n\n이들은 장관을 만났다. 이도윤 노을국 대통령이 왔다.", Some("이도윤"));
    label("尹대통령 “계속 가겠다”\n\n윤가람 대통령이 왔다.", Some("윤가람"));
    found_by("봄꽃 “계속 가겠다”\n\n봄꽃 축제가 열렸다.", Rule::Unknown, None);
    // What the story has for a topic, but nothing that is written.
    found_by("“계속 가겠다” 새누비, 다리 놓는다\n\n새누비는 다리를 놓는다.", Rule::Headline, Some("새누비"));
    found_by("“계속 가겠다” 동영상, 가짜로 드러나\n\n동영상은 가짜다.", Rule::Unknown, None);
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
fn a_list_told_of_in_a_clause_leaves_the_topic_of_the_sentence() {
    tells(
        "서라온 의원은 당정이 연 공청회에서 “놀러 간다” “가방을 산다” 등 발언이 나온 데 대해 “계획이 먼저다”라고 말했다.",
        &["당정 (발언): 놀러 간다", "당정 (발언): 가방을 산다", "서라온 (말하다): 계획이 먼저다"],
    );
    // What is added in 도 is the object.
    found_by(
        "서라온 대통령은 노을사령부 본부도 방문했다. 방명록에는 ‘튼튼한 노을의 초석이 되리라’라고 적었다.",
        Rule::Carried,
        Some("서라온"),
    );
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
fn a_quotation_by_itself_ends_the_sentence_before() {
    tells(
        "서라온 후보가 뒤의 민세린 교수에게 갔다. “설명해 주실 거죠?” 민 교수가 답했다. “네, 설명하겠습니다.”",
        &["서라온 (): 설명해 주실 거죠?", "민세린 (): 네, 설명하겠습니다."],
    );
}

#[test]
fn a_name_in_two_parts_is_found_by_either() {
    // The characters of a name stand between it and its country; `에서` is where, and no given name.
    found_by(
        "다카하 노코시(高橋) 일본 총리가 왔다. 다카하 총리는 “늦었다”고 말했다.",
        Rule::Topic,
        Some("다카하 노코시"),
    );
    found_by("같은 날 미사에서 프란치스하 교황은 “모범이었다”고 말했다.", Rule::Topic, Some("프란치스하"));
    found_by(
        "같은 날 아서 벨로 한들AI 최고경영자(CEO)가 왔다. 벨로 CEO는 “필연이었다”고 말했다.",
        Rule::Topic,
        Some("아서 벨로"),
    );
}

#[test]
fn a_given_name_with_a_title_is_short_for_the_whole() {
    found_by(
        "아르나 벨로 섬나라 모임 위원은 “모자라다”고 평가했다. 아르나 박사는 “아주 모자라다”고 말했다.",
        Rule::Topic,
        Some("아르나 벨로"),
    );
    found_by("어기구 의원(노을 조하)은 “줄어든다”고 강조했다.", Rule::Topic, Some("어기구"));
}

#[test]
fn a_name_may_end_as_a_particle_or_begin_as_no_other() {
    // `도` is the end of the name; the numeral `한` is no surname, nor does a party's name begin with one; 리 is 이 in the North.
    let before = "민세호 의원은 “아니다”라고 했다. ";
    found_by(&format!("{before}조병도 한빛민주당 의원은 “업무다”라고 했다."), Rule::Topic, Some("조병도"));
    for text in [
        "노하늘 시장은 한빛나라당과 한나라당 대표를 두 번 역임했다. 영남권의 한 의원도 “졸속이다”라고 말했다.",
        "장수 한신은 의원을 지냈다. 영남권의 한 의원도 “졸속이다”라고 말했다.",
    ] {
        found_by(text, Rule::Topic, Some("영남권의 한 의원"));
    }
    found_by(
        "노 총비서는 리훙준(李鴻俊) 전국대회 부위원장을 만났다. 리 부위원장은 “함께 가자”고 말했다.",
        Rule::Topic,
        Some("리훙준"),
    );
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
fn characters_behind_a_word_say_that_it_is_a_name() {
    // A word in 에 is else an adverb.
    found_by(
        "다카하 사나에(早苗) 일본 총리가 왔다. 다카하 총리는 “늦었다”고 말했다.",
        Rule::Topic,
        Some("다카하 사나에"),
    );
    found_by("노하늘 한빛일보 발행인은 “변화가 온다”고 했다.", Rule::Topic, Some("노하늘"));
    // The organization has the founder's name.
    found_by("살만 칸 칸모임 대표가 왔다. 칸 대표는 “늦었다”고 말했다.", Rule::Topic, Some("살만 칸"));
}

#[test]
fn several_are_those_told_of_with_others() {
    found_by(
        "A씨 등은 투자금을 받아 챙긴 것으로 조사됐다. 이들은 “이자를 주겠다”고 투자자들을 속였다.",
        Rule::Pronoun,
        Some("A씨"),
    );
    // But not where the last of a list is meant.
    found_by(
        "A씨, 노하늘 감독 등은 업체를 운영했다. 이들은 “이자를 주겠다”고 투자자들을 속였다.",
        Rule::Pronoun,
        Some("이들"),
    );
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
fn who_speaks_to_somebody_is_the_subject_and_who_is_asked_about_is_not() {
    found_by(
        "한빛당에선 조하늘 위원장이 사퇴했고, 이 과정에서 권세린 대변인이 노 함장을 향해 “무슨 낯짝이냐” 등의 발언을 하면서 논란이 일었다.",
        Rule::Topic,
        Some("권세린"),
    );
    found_by(
        "한들맥주 측은 “늦었다”고 했다. 구매 자회사가 협상을 맡은 이유에 대해선 “사들여 팔려 했다”고 해명했다.",
        Rule::Carried,
        Some("한들맥주 측"),
    );
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
fn what_a_clause_describes_is_spoken_about() {
    found_by(
        "노을시는 “살펴보겠다”고 했다. 다만 병원들이 스스로 치료를 중단하는 문제에 대해선 “병원이 정할 일”이라고 했다.",
        Rule::Carried,
        Some("노을시"),
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

#[test]
fn a_title_in_short_is_that_of_the_brackets() {
    found_by(
        "권세린 특별검사보(특검보)는 권도윤 전 장관 재판에 나왔다. 권 특검보는 “추가 기소했다”고 밝혔다.",
        Rule::Topic,
        Some("권세린"),
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

/// Syllables that end a particle, a verb before its noun or the name of a body end given names too.
#[test]
fn given_names_end_in_any_syllable() {
    for name in [
        "이지은",
        "박서은",
        "김정은",
        "박노을",
        "추하진",
        "엄영진",
        "여찬운",
        "여유진",
        "위서원",
        "진민국",
        "홍서구",
        "안도구",
        "이용대",
    ] {
        for title in ["한들대 교수는", "노을시당 대변인은", "교수는"] {
            found_by(&format!("{name} {title} “더 짓겠다”고 말했다."), Rule::Topic, Some(name));
        }
    }
    found_by("박서은 미술평론가도 “더 짓겠다”고 말했다.", Rule::Topic, Some("박서은"));
    found_by("남동구는 “더 짓겠다”고 말했다.", Rule::Topic, Some("남동구"));
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
fn nouns_that_end_as_verbs() {
    found_by("최지영 내란 특검보는 “뜻을 전달했다”고 말했다.", Rule::Topic, Some("최지영"));
    found_by("놀란 최지영 교수는 “뜻을 전달했다”고 말했다.", Rule::Topic, Some("최지영"));
}

#[test]
fn a_name_that_somebody_was_not_born_with() {
    found_by("노을 마토(본명 권하람) 셰프는 “다시 열겠다”고 말했다.", Rule::Topic, Some("노을 마토"));
    found_by("가수 마토(본명 권하람) 대표는 “다시 열겠다”고 말했다.", Rule::Topic, Some("마토"));
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
fn a_piece_of_a_clause_is_said_by_who_says_the_clause() {
    tells("한들연대는 김도윤 대표가 공장을 “무덤”으로 만들었다면서 사과를 요구했다.", &[]);
    tells(
        "한들연대는 김도윤 대표가 공장을 “일꾼의 무덤”으로 만들었다면서 사과를 요구했다.",
        &["part of 한들연대 (요구하다): 일꾼의 무덤"],
    );
    tells(
        "인권단체 ‘한들’은 김도윤 총리가 “펜의 감옥”을 짓고 있다고 비판해왔다.",
        &["part of 한들 (비판하다): 펜의 감옥"],
    );
    tells(
        "서라온 의원은 늦었다고 말했다. 시보가 “개인의 사진첩”이 돼 간다고도 했다.",
        &["part of 서라온 (하다): 개인의 사진첩"],
    );
    tells("노을노조는 8일 “긴 싸움”에 들어가겠다고 으름장을 놓았다.", &["part of 노을노조 (놓다): 긴 싸움"]);
}

#[test]
fn who_is_named_with_an_age_is_whom_the_next_sentence_tells_of() {
    tells(
        "김도윤 박사는 “드물다”고 말했다.\n이 발견은 농부 로사 벨로(51)의 눈썰미 덕이었다. 그는 “이빨을 봤다”고 했다.",
        &["김도윤 (말하다): 드물다", "로사 벨로 (하다): 이빨을 봤다"],
    );
    tells(
        "김도윤 박사는 “드물다”고 말했다.\n이 발견은 농부 로사 벨로의 덕이었다. 그는 “이빨을 봤다”고 했다.",
        &["김도윤 (말하다): 드물다", "김도윤 (하다): 이빨을 봤다"],
    );
}

#[test]
fn the_late_is_of_whose_death_the_text_tells() {
    tells(
        "무대를 지은 강해솔이 4일 별세했다. 제자 김도윤 감독이 전했다.\n\n고인은 “나는 톱밥을 받는다”고 말하곤 했다.",
        &["강해솔 (하다): 나는 톱밥을 받는다"],
    );
    tells("고인은 “나는 톱밥을 받는다”고 말했다.", &["고인 (말하다): 나는 톱밥을 받는다"]);
}

#[test]
fn who_is_told_of_right_before_is_meant_by_a_pronoun_behind() {
    tells(
        "상인 김도윤(41)씨는 “힘들다”고 말했다.\n\n서라온(66)씨는 나무를 벤다. “잠이 안 옵니다.” 그가 말끝을 흐렸다.",
        &["김도윤 (말하다): 힘들다", "서라온 (흐리다): 잠이 안 옵니다."],
    );
}

#[test]
fn what_is_reported_has_a_subject_of_its_own() {
    tells(
        "서라온 의원은 수수료가 높다며 공사가 “통행료만 걷는 기관”에서 벗어나야 한다고 주문했다.",
        &["part of 서라온 (주문하다): 통행료만 걷는 기관"],
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
fn a_firm_by_its_end_is_no_surname_of_a_foreigner() {
    tells("루옌핑 베이징동물원 부원장은 “함께 가겠다”고 말했다.", &["루옌핑 (말하다): 함께 가겠다"]);
}

#[test]
fn who_a_sentence_says_it_was_is_told_of() {
    for was in ["서라온 의원이었다", "로사 벨로(41)씨였다", "서라온 의원이다"] {
        let text =
            format!("임도윤 씨는 “나도 죽었다”고 말했다. 창을 깬 사람은 {was}. 그는 “소리가 났다”고 했다.");
        let name = if was.starts_with('서') { "서라온" } else { "로사 벨로" };
        let found = quote::find(&text);
        assert_eq!(found[1].value().speaker().name(), Some(name), "{text}");
    }
}

#[test]
fn a_title_alone_is_the_one_person_whom_the_text_calls_so() {
    let says = |text: &str, name| {
        let found = quote::find(text);
        assert_eq!(found[0].value().speaker().name(), Some(name), "{text}");
    };
    says("시인 마유선(57)이 책을 펴냈다.\n작업실에서 만난 시인은 “쓰고 싶지 않았다”고 말했다.", "마유선");
    says("서라온 시인이 책을 펴냈다.\n작업실에서 만난 시인은 “쓰고 싶지 않았다”고 말했다.", "서라온");
    says("서라온 시인과 김도윤 시인이 왔다.\n작업실에서 만난 시인은 “쓰고 싶지 않았다”고 말했다.", "시인");
}

#[test]
fn an_interview_is_with_whom_it_introduces() {
    let text = "서라온(54) 원장은 병원을 차렸다.\n- 왜 하필 장난감인가.\n“아들의 로봇이 망가졌습니다.”";
    assert_eq!(quote::find(text)[0].value().speaker().name(), Some("서라온"));
}

#[test]
fn a_rare_name_without_a_title_is_whom_the_next_sentence_tells_of() {
    tells(
        "반승호 감독은 “시작이었다”고 말했다.\n만수 역을 맡은 도강현은 두 달을 염전에서 보냈다. 그는 “손이 굽었다”고 했다.",
        &["반승호 (말하다): 시작이었다", "도강현 (하다): 손이 굽었다"],
    );
}

#[test]
fn what_is_printed_elsewhere_is_cited() {
    tells("비밀로 본다(김도윤, “형법의 비밀 보호와 한계”, 「한들법학」 38호).", &[]);
    tells(
        "김도윤, “비밀 보호가 먼저다”, 서라온 “아니다”",
        &["? (): 비밀 보호가 먼저다", "서라온 (): 아니다"],
    );
}

#[test]
fn a_bracket_may_tell_more_than_who_speaks() {
    tells("“국물 맛을 못 봤죠” (한빛 서라온 감독, 12일 경기에서 진 뒤)", &["서라온 (): 국물 맛을 못 봤죠"]);
    tells("“표를 더 찍어야 하나” (서라온 감독. 늘어선 줄을 보며)", &["서라온 (): 표를 더 찍어야 하나"]);
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
fn whose_words_they_are_may_stand_before_them_in_the_genitive() {
    tells(
        "한들당 서라온 대표가 7일 김도윤 대통령의 “나라가 무너졌느냐”는 발언에 대해 “해서는 안 될 말”이라고 지적했다.",
        &["김도윤 (발언): 나라가 무너졌느냐", "서라온 (지적하다): 해서는 안 될 말"],
    );
    // Of a body or a thing it is no more than that.
    tells("서라온 대표는 한들당의 “더 짓자”는 주장을 했다.", &["서라온 (주장): 더 짓자"]);
}

#[test]
fn who_is_spoken_about_does_not_go_on() {
    tells(
        "대통령실은 “쪼개고 있다”고 했다. 서라온 대표가 “귀를 열라”고 말한 것을 두고 “누가 닫았느냐”고 되받아쳤다.",
        &[
            "대통령실 (하다): 쪼개고 있다",
            "서라온 (말하다): 귀를 열라",
            "대통령실 (되받아치다): 누가 닫았느냐",
        ],
    );
    // Who answers to what others say of it.
    tells(
        "서라온 대표가 “옹졸하다”고 말한 것을 두고 비판이 나오자 “새겨들으라”고 했다.",
        &["서라온 (말하다): 옹졸하다", "서라온 (하다): 새겨들으라"],
    );
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

/// What stands about a word makes a name of it: a given name before it, what somebody is, an honorific behind it.
#[test]
fn words_about_a_name_make_it_one() {
    for (phrase, name) in [
        ("아이작 브라운 한빛재단 대변인은", "아이작 브라운"),
        ("스페인 작가 가브리엘 카스텔로는", "가브리엘 카스텔로"),
        ("대학생 하라다 유이는", "하라다 유이"),
        ("야당 간사인 설훈 의원은", "설훈"),
        ("모임 운영자 초은별씨는", "초은별"),
    ] {
        tells(&format!("{phrase} “늦었다”고 말했다."), &[&format!("{name} (말하다): 늦었다")]);
    }
    tells("구조된 기사는 “늦었다”고 말했다.", &["기사 (말하다): 늦었다"]);
}

#[test]
fn a_body_is_called_again_by_what_it_is() {
    let text = "학부모단체는 “늦었다”고 했다. 이 단체는 “고치라”고 말했다.";
    tells(text, &["학부모단체 (하다): 늦었다", "학부모단체 (말하다): 고치라"]);
}

#[test]
fn a_pronoun_may_stand_for_the_late() {
    let text = "명창 국도윤이 27일 별세했다. 고인은 열두 살에 소리를 시작했다. 그는 “강물을 이기려 했다”고 회고했다.";
    tells(text, &["국도윤 (회고하다): 강물을 이기려 했다"]);
}

#[test]
fn who_is_known_by_name_needs_no_title() {
    tells(
        "주장 채민혁은 “늦었다”고 말했다. 연맹 관계자는 “문제가 없다”고 했다.\n채민혁은 고개를 숙였다. “노래를 불러 주셨어요.”",
        &["채민혁 (말하다): 늦었다", "연맹 관계자 (하다): 문제가 없다", "채민혁 (): 노래를 불러 주셨어요."],
    );
}

#[test]
fn a_firm_is_nobodys_surname() {
    tells(
        "노을컴퍼니는 “싸다”고 했다. 옥승호 노을컴퍼니 대표는 “쉽다”고 말했다.",
        &["노을컴퍼니 (하다): 싸다", "옥승호 (말하다): 쉽다"],
    );
}

#[test]
fn whose_words_follow_may_be_said_by_a_noun_alone() {
    tells("그는 답이 없었다. 한빛당원의 말. “지역에서 자주 봤다.”", &["한빛당원 (): 지역에서 자주 봤다."]);
}

#[test]
fn an_office_in_a_headline_is_the_person_of_the_story() {
    let story = "\n\n서라온 식품의약품안전처장이 4일 기자들을 만났다.";
    tells(&format!("식약처장 “꼭 조심해야”{story}"), &["서라온 (): 꼭 조심해야"]);
    // Another office, and an office of two.
    tells(&format!("경찰청장 “꼭 조심해야”{story}"), &["경찰청장 (): 꼭 조심해야"]);
    tells(
        "한일 외교장관 “안정적 발전”\n\n서라온 외교부 장관이 4일 만났다.",
        &["한일 외교장관 (): 안정적 발전"],
    );
}
