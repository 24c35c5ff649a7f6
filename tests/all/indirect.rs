//! Quotations without marks: `노을시는 수도관을 바꾸겠다고 밝혔다`.
//!
//! The reported clause stands between bars; behind the text stand its speaker and the word by which it is reported, in its dictionary
//! form. `none` holds texts that only look like it.

use gisa::quote::{self, Kind, Rule};

/// The reported clauses that the text without its bars has are those between the bars.
#[track_caller]
fn reports(marked: &str, wanted: &[(Option<&str>, Option<&str>)]) {
    let text = marked.replace('|', "");
    let found: Vec<_> =
        quote::find(&text).into_iter().filter(|quote| quote.value().kind() == Kind::Indirect).collect();
    let clauses: Vec<_> = found.iter().map(gisa::Mention::text).collect();
    let between: Vec<_> = marked.split('|').skip(1).step_by(2).collect();
    assert_eq!(clauses, between, "{marked}");
    let told: Vec<_> = found
        .iter()
        .map(|quote| {
            (quote.value().speaker().name().map(String::from), quote.value().cue().map(ToString::to_string))
        })
        .collect();
    let wanted: Vec<_> =
        wanted.iter().map(|(name, cue)| (name.map(String::from), cue.map(String::from))).collect();
    assert_eq!(told, wanted, "{marked}");
}

/// One reported clause with a speaker and a cue.
#[track_caller]
fn one(marked: &str, speaker: &str, cue: &str) {
    reports(marked, &[(Some(speaker), (!cue.is_empty()).then_some(cue))]);
}

/// Nobody is reported.
#[track_caller]
fn none(text: &str) {
    reports(text, &[]);
}

#[test]
fn a_clause_ends_before_its_particle_or_copula() {
    one("민세린 교수는 |수요가 줄었다|고 말했다.", "민세린", "말하다");
    one("민세린 교수는 |수요가 늘 것이|라고 내다봤다.", "민세린", "내다보다");
    one("민세린 교수는 |원인은 따로 있는 게 아니|라고 설명했다.", "민세린", "설명하다");
    one("민세린 교수는 |핵심은 예산 부족이|라고 지적했다.", "민세린", "지적하다");
    one("서라온 의원은 |예산을 되돌리라|고 요구했다.", "서라온", "요구하다");
    one("노을시는 |우산을 챙겨 달라|고 당부했다.", "노을시", "당부하다");
    one("서라온 의원은 |지금이라도 바꾸자|고 제안했다.", "서라온", "제안하다");
    one("서라온 의원은 |언제 알았느냐|고 물었다.", "서라온", "묻다");
    one("한들전자는 |내년 수요가 늘 것|으로 전망했다.", "한들전자", "전망하다");
}

/// What something is not, or becomes, has the particle of a subject.
#[test]
fn a_complement_does_not_speak() {
    for complement in
        ["참이 아니라며", "참이 아닌 데다", "참이 아닐뿐더러", "법이 됐다며", "법이 된다며", "법이 되었다며"]
    {
        let text = format!("민세린 교수는 그 말은 {complement} 연구소는 2014년에 문을 열었다고 설명했다.");
        let found = quote::find(&text);
        assert!(
            found.iter().all(|quote| quote.value().speaker().name() == Some("민세린")) && !found.is_empty(),
            "{text}: {found:?}"
        );
    }
}

#[test]
fn the_owner_of_what_is_said_may_be_in_no_list() {
    one("|예산을 늘려야 한다|는 게 한들푸드의 설명이다.", "한들푸드", "설명");
    one("테론라는 |예산을 늘리겠다|고 밝혔다.", "테론라", "밝히다");
}

#[test]
fn who_put_something_out_speaks_in_it() {
    for deed in
        ["사과문을 올렸다.", "입장문을 냈다.", "성명을 발표했다.", "자료를 배포했다.", "서한을 공개했다."]
    {
        let text = format!("천모씨는 쇳조각이 나왔다고 말했다.\n아가밥상은 {deed} 칼날이 닳았다고 했다.");
        let found = quote::find(&text);
        assert_eq!(found.last().and_then(|quote| quote.value().speaker().name()), Some("아가밥상"), "{text}");
    }
}

#[test]
fn a_clause_begins_behind_source_date_and_medium() {
    one("노을시는 4일 |낡은 수도관을 모두 바꾸겠다|고 밝혔다.", "노을시", "밝히다");
    one("노을시는 |지난 4일부터 수도관을 바꾸고 있다|고 7일 밝혔다.", "노을시", "밝히다");
    one("서라온 의원은 이날 기자회견에서 |물러서지 않겠다|고 말했다.", "서라온", "말하다");
    one("서라온 의원은 성명을 통해 |예산을 되돌리라|고 촉구했다.", "서라온", "촉구하다");
    one("그러나 노하늘 감독은 |부상자가 없다|고 했다.", "노하늘", "하다");
    one("(노을=한들통신) 김도윤 기자 = 노을시는 |축제를 미룬다|고 4일 밝혔다.", "노을시", "밝히다");
}

#[test]
fn what_the_source_says_first_is_none_of_the_clause() {
    one("노을시는 지난해 사례를 언급하며 |낡은 수도관을 모두 바꾸겠다|고 밝혔다.", "노을시", "밝히다");
    one("서라온 의원은 책임을 인정하면서도 |물러서지 않겠다|고 말했다.", "서라온", "말하다");
    // With a subject of its own, or no verb of speech.
    one("노을시는 |시장이 사례를 언급하며 약속했다|고 밝혔다.", "노을시", "밝히다");
    one("민세린 교수는 |사업을 하며 맺은 인연이 짐이 됐다|고 말했다.", "민세린", "말하다");
    one("민세린 교수는 |맥락을 파악하며 신뢰를 쌓아야 한다|고 말했다.", "민세린", "말하다");
}

#[test]
fn topics_behind_the_source_belong_to_the_clause() {
    one("민세린 교수는 |정부는 책임이 없다|고 주장했다.", "민세린", "주장하다");
    one("검찰은 |노씨가 장부를 숨긴 것|으로 보고 있다.", "검찰", "보다");
    one("노을시는 비용을 줄였지만, 서라온 의원은 |아직 멀었다|고 비판했다.", "서라온", "비판하다");
}

#[test]
fn a_source_may_be_more_than_a_topic() {
    one("서라온 의원 역시 |자료를 받지 못했다|고 밝혔다.", "서라온", "밝히다");
    one("노조와 상인들 등은 |계획을 거두라|고 요구했다.", "노조와 상인들", "요구하다");
    one("응답자의 61%는 |값이 더 오를 것이|라고 답했다.", "응답자의 61%", "답하다");
    // Whoever announces something with its day is the subject, whatever the name looks like.
    one("포장재 업체 온누리로는 |새 공장을 연다|고 4일 밝혔다.", "온누리로", "밝히다");
    one("한들전자가 |새 공장을 연다|고 4일 밝혔다.", "한들전자", "밝히다");
}

#[test]
fn a_source_may_stand_behind_the_clause() {
    one("|수요가 곧 회복될 것이|라고 민세린 교수는 말했다.", "민세린", "말하다");
    one("|비용이 너무 크다|는 게 민세린 교수의 설명이다.", "민세린", "설명");
    one("|위로금을 더 달라|는 노조의 요구에 회사는 답하지 않았다.", "노조", "요구");
    one("재판부는 |몰랐다|는 노씨의 주장을 받아들이지 않았다.", "노씨", "주장");
    one("|계약을 끝낸 것은 부당하다|는 대법원 판단이 나왔다.", "대법원", "판단");
    // Whose it is may stand beside the noun without a particle, or far before it.
    one("재판부는 |노씨를 증인으로 불러 달라|는 검찰 신청을 받아들였다.", "검찰", "신청");
    one("회사는 |임금을 올려야 한다|는 노조 요구에 답하지 않았다.", "노조", "요구");
    one(
        "이들은 |위원장이 떠났다|는 새길당 법사위·특위 소속 의원들의 주장에 답했다.",
        "새길당 법사위·특위 소속 의원들",
        "주장",
    );
}

#[test]
fn nouns_of_speech_report_with_a_source() {
    one("한들전자는 |법대로 하겠다|는 입장이다.", "한들전자", "입장");
    one("노을시는 |계획대로 추진하겠다|는 뜻을 밝혔다.", "노을시", "밝히다");
    one("업계에서는 |시기를 늦춰야 한다|는 지적이 나온다.", "업계", "지적");
    one("주민들 사이에서는 |길을 넓혀야 한다|는 목소리도 나온다.", "주민들", "목소리");
    one("여당 일각에서도 |성급했다|는 비판이 나왔다.", "여당 일각", "비판");
    one("새길당은 |조사가 먼저|란 입장이다.", "새길당", "입장");
    one("전문가들은 |아직 이르다|는 의견이다.", "전문가들", "의견");
    one("양측은 |일정을 앞당긴다|는 데 합의했다.", "양측", "합의하다");
    one("업계에서는 |값이 비싸다|는 평가다.", "업계", "평가");
    none("이 축제는 볼거리가 없다는 평가다.");
    none("시기를 늦춰야 한다는 지적이 나온다.");
    none("서라온 의원은 늦었다는 지적을 받았다.");
    none("노하늘 감독은 너무 늦었다는 이유로 물러났다.");
}

#[test]
fn a_source_phrase_covers_its_sentence() {
    one("4일 노을시에 따르면 |수도관 공사는 다음 달 끝난다|.", "노을시", "");
    one("노을경찰서 등에 따르면, |불은 두 시간 만에 꺼졌다|.", "노을경찰서", "");
    none("도로교통법에 따르면 어린이 보호구역에서는 시속 30㎞를 넘을 수 없다.");
    none("보고서에 따르면 위험은 낮다.");
    let quotes = quote::find("노을시에 따르면 공사는 다음 달 끝난다.");
    assert_eq!(quotes[0].value().speaker().rule(), Rule::Source);
}

#[test]
fn clauses_of_one_sentence_share_their_source() {
    let both = [(Some("서라온"), Some("밝히다")), (Some("서라온"), Some("밝히다"))];
    reports("서라온 의원은 |제도가 낡았다|며 |법을 고치겠다|고 밝혔다.", &both);
    one("앞서 서라온 의원은 |자료를 보내 달라며 공문을 보냈다|고 밝혔다.", "서라온", "밝히다");
    one("재판부는 “고의가 없었다”며 |징계는 무겁다|고 판단했다.", "재판부", "판단하다");
    one("구단은 |노 감독이 물러나겠다고 말했다|고 전했다.", "구단", "전하다");
}

#[test]
fn a_missing_source_is_the_speaker_before() {
    let text = "서라온 의원은 “늦었다”고 말했다. 이어 |법을 고치겠다|고 덧붙였다.";
    one(text, "서라온", "덧붙이다");
    reports(
        "법원은 |계약이 무효|라고 판단했다. 다만 |돈은 돌려줄 필요가 없다|고 봤다.",
        &[(Some("법원"), Some("판단하다")), (Some("법원"), Some("보다"))],
    );
    // Nobody has spoken yet.
    none("돈은 돌려줄 필요가 없다고 했다.");
}

#[test]
fn the_last_speaker_of_a_sentence_goes_on() {
    let text =
        "노하늘씨는 실수였다고 주장했지만, 검찰은 “고의였다”고 반박했다. 이어 “뉘우치지 않는다”고 덧붙였다.";
    let quotes = quote::find(text);
    assert_eq!(quotes.last().and_then(|quote| quote.value().speaker().name()), Some("검찰"));
    let text =
        "노을시는 “늦었다”고 했고, 서라온 의원은 예산이 없었다고 밝혔다. 이어 “올해는 다르다”고 덧붙였다.";
    let quotes = quote::find(text);
    assert_eq!(quotes.last().and_then(|quote| quote.value().speaker().name()), Some("서라온"));
}

#[test]
fn what_only_looks_reported() {
    for (text, reason) in [
        ("비싸다고 해서 좋은 것은 아니다.", "concession"),
        ("노 감독이 늦었다고 하더라도 책임은 없다.", "condition"),
        ("노을시가 실패했다고 보기는 어렵다.", "judgement"),
        ("민세린 교수가 옳다고 볼 수 있다.", "judgement"),
        ("노하늘 감독은 늦었다고 생각했다.", "thought"),
        ("노을동은 은골이라고 불린다.", "naming"),
        ("수요가 늘었다고 한다.", "hearsay"),
        ("협상은 곧 끝날 것으로 알려졌다.", "a passive without a source"),
        ("노씨는 곧 갚겠다고 속여 돈을 빌렸다.", "deceit"),
        ("노씨는 노을에서 자라며 그림을 배웠다.", "the verb 자라다"),
        ("이 버섯은 산에서 자라는 특성이 있다.", "the verb 자라다"),
        ("피해자는 입장을 밝히지 않았다.", "a person in 자"),
        ("재판부는 내란 혐의를 인정했다.", "a noun in 란"),
        ("서라온 의원은 “늦었다”라고 말했다.", "the tail of a marked quotation"),
        ("서라온 의원은 “늦었다”고 말했다고 보좌진이 전했다.", "the tail of a marked quotation"),
        ("서라온 의원은 “장관이 늦었다고 말했다”고 했다.", "inside a marked quotation"),
        ("노을시, 낡은 수도관 바꾼다고 밝혀", "a headline"),
    ] {
        let found = quote::find(text);
        let indirect: Vec<_> = found.iter().filter(|quote| quote.value().kind() == Kind::Indirect).collect();
        assert!(indirect.is_empty(), "{reason}: {indirect:?}");
    }
}

#[test]
fn a_fragment_in_marks_stands_within_its_clause() {
    let text = "노하늘 감독은 이번 일이 “마지막 기회”가 될 것이라고 말했다.";
    let quotes: Vec<_> = quote::find(text).iter().map(|quote| (quote.value().kind(), quote.text())).collect();
    assert_eq!(
        quotes,
        [(Kind::Indirect, "이번 일이 “마지막 기회”가 될 것이"), (Kind::Partial, "마지막 기회")]
    );
}

#[test]
fn time_is_linear_in_whatever_looks_reported() {
    // Each takes minutes if a sentence or what stands before it is read again for every ending.
    for unit in [
        "늦었다고 ",
        "늦었다고 했고, ",
        "늦었다며 ",
        "그는 늦었다며 ",
        "나서라며 ",
        "이날 ",
        "시는 ",
        "시가 한 ",
        "것으로 ",
        "것으로 보고 있다고 ",
        "시에 따르면 ",
        "늦었다는 말이 ",
        "늦었다는 게 ",
        "늦었다고 그는 ",
        "“가” 늦었다고 ",
        "늦었다고 했다. ",
        "늦었다고 했다.\n",
        "그는 늦었다고 했다.\n",
        "‘가’ 시는 늦었다고 했다.\n",
    ] {
        let text = unit.repeat(200_000 / unit.len()) + "늦었다고 말했다.";
        assert!(quote::find(&text).len() < text.len());
    }
}

#[test]
fn two_clauses_told_of_are_one_report() {
    one("특검은 |노 비서관이 내용을 들었고, 민 비서관은 그것을 넘겼다|고 보고 있다.", "특검", "보다");
    one(
        "노을시는 청사에 들어가 면담을 요청했지만, 검찰 수사팀은 |나중에 소환하겠다|며 거부했다.",
        "검찰 수사팀",
        "거부하다",
    );
}

#[test]
fn hearsay_is_no_further_report() {
    one("김도윤 의원은 |내용을 위원회에 전했다|고 진술했다고 한다.", "김도윤", "진술하다");
    one("김도윤 의원은 |내용을 위원회에 전했다|고 진술했다고 합니다.", "김도윤", "진술하다");
    one("김도윤 의원은 |내용을 위원회에 전했다|고 진술했다고 해요.", "김도윤", "진술하다");
}

#[test]
fn a_source_without_a_word_reports_nothing() {
    none("노을시에 따르면 .");
    none("노을시에 따르면 ….");
}

#[test]
fn whose_clause_it_is_shows_by_particles_and_openers() {
    // The subject in 이/가 of a noun of speech is the clause's own, and the speaker goes on.
    reports(
        "서라온 의원은 |쿠데타|라고 비난했다. |김 대통령이 수사를 한 것이 쿠데타였다|는 주장이다.",
        &[(Some("서라온"), Some("비난하다")), (Some("서라온"), Some("주장"))],
    );
    // Behind an opener that says so too, whatever topic the clause has.
    reports(
        "재판부는 |진입을 불허한다|고 했다. 그러면서 |110조 적용은 예외로 한다|고 밝혔다.",
        &[(Some("재판부"), Some("하다")), (Some("재판부"), Some("밝히다"))],
    );
    // Who is added behind `-다며` is told of.
    reports(
        "서라온 시장은 |길을 막겠다|며 |의원들도 예외가 없다|고 밝혔다.",
        &[(Some("서라온"), Some("밝히다")), (Some("서라온"), Some("밝히다"))],
    );
    one("(노을=한들통신) ▲ |시장이 길을 돌아봤다|고 조하늘통신이 12일 보도했다.", "조하늘통신", "보도하다");
    one("(노을=한들통신) ▲|시장이 길을 돌아봤다|고 조하늘통신이 12일 보도했다.", "조하늘통신", "보도하다");
}

#[test]
fn a_subject_whose_verb_comes_later_has_no_part_in_the_clause() {
    reports(
        "서라온 새길당 대표가 22일 |사법 개혁안이 보복이|라는 일각의 비판에 대해 “그렇지 않다”고 말했다.",
        &[(Some("일각"), Some("비판"))],
    );
    one(
        "법원이 |서라온 대표가 만든 규정은 정당성이 없다|며 당원들이 낸 신청을 받아들이지 않았다.",
        "당원들",
        "",
    );
    one("감사원은 |해체 결정이 부당하다|며 노을연합이 낸 청구를 받아들였다.", "노을연합", "");
    // Who speaks in the sentence goes on, and no medium that is told of.
    let text = "노하늘 단장은 글을 올렸다.\n\n그는 검찰이 항소를 포기했다는 언론 보도를 언급했다.\n\n그러면서 “아무 정보도 없다”고 했다.";
    let quotes = quote::find(text);
    assert_eq!(quotes.last().and_then(|quote| quote.value().speaker().name()), Some("노하늘"));
}

#[test]
fn a_source_has_no_verb_or_adverb_in_it() {
    one("임명을 앞두고 법조 안팎에선 |능력이 먼저일 것이|란 평이 나왔다.", "법조 안팎", "평");
    one("이번 일로 일각에선 |국내에도 팔린 것 아니냐|는 우려가 나왔다.", "일각", "우려");
    one("재판부는 |지위를 취득하면 역시 이익으로 볼 수 있다|면서도 무죄로 결론지었다.", "재판부", "결론짓다");
    none("많은 것을 배우기도 했지만 이쪽이 나을 것이라고 판단했다.");
    one(
        "조하늘씨는 |밖에서 자신에게 점수를 매기는 것이 고민이|라고 노 박사에게 털어놨다.",
        "조하늘",
        "털어놓다",
    );
}

#[test]
fn who_goes_on_is_told_by_the_verb() {
    reports(
        "서라온 의원은 |잘못된 계산이|라고 말했다. |종점 변경은 한 집안을 위한 것이|라는 주장도 이어갔다.",
        &[(Some("서라온"), Some("말하다")), (Some("서라온"), Some("이어가다"))],
    );
    one("군 내부에선 |기술 수준이 드러났다|는 얘기도 나온다.", "군 내부", "얘기");
    one("특허청의 어느 관계자는 |기준이 흔들린다|고 비판한바 있다.", "특허청의 어느 관계자", "비판하다");
}

#[test]
fn the_first_subject_is_who_says_what_the_second_does() {
    // However many words describe it, it is told of with a verb of its own.
    one(
        "해당 사건을 처음부터 끝까지 맡았던 조병수 부장검사가 |윗선의 지시가 있었다|고 주장하며 의혹이 불거졌다.",
        "조병수",
        "주장하다",
    );
    // Who goes on is no subject: the one that stands there is told of.
    reports(
        "재판부는 |주의 의무가 있다|고 판단했다. 또 |노 전 청장이 보고가 늦은 탓에 피해가 커졌다고 보기 어렵다|고 판단했다.",
        &[(Some("재판부"), Some("판단하다")), (Some("재판부"), Some("판단하다"))],
    );
    one("한빛 정부는 |논의될 수 있을지 불확실하다|는 입장인 것으로 전해졌다.", "한빛 정부", "입장");
}

#[test]
fn a_verb_before_its_noun_is_no_source() {
    one(
        "대장동 의혹 등 ‘사법 위험’을 안은 채 ‘방탄용 출마’라는 비판을 받은 김도윤 한빛민주당 대표가, |논란을 빚은 지 1년 만에 특권을 내려놓겠다|고 19일 밝혔다.",
        "김도윤",
        "밝히다",
    );
    one("A사는 |땅의 가치가 하락했다|고 주장했다.", "A사", "주장하다");
    // `도` is the end of the name.
    one(
        "한빛은행 경제연구원 황인도 금융통화연구실장 등은 |성장률이 올라갈 것|으로 전망했다.",
        "황인도",
        "전망하다",
    );
}

#[test]
fn who_utters_a_noun_may_stand_behind_it() {
    one(
        "|재판부가 새로 생기면 독립이 흔들린다|는 우려를 법원장들이 공개적으로 밝힌 것으로 보인다.",
        "법원장들",
        "밝히다",
    );
    // What somebody is asked about is part of the question.
    one(
        "한빛당 조준태 의원은 이날 국감에서 |재판부를 따로 만들자는 노을당 의원들의 주장에 대해 어떻게 생각하느냐|고 법원장들에게 물었다.",
        "조준태",
        "묻다",
    );
    let class = |text| quote::find(text)[0].value().speaker().class();
    assert_eq!(class("구성원들은 “늦었다”고 말했다."), quote::Class::Anonymous);
}

#[test]
fn a_person_with_a_title_owns_a_noun_of_speech() {
    one("경찰은 |코인을 샀다|는 A 씨 진술을 믿었다.", "A 씨", "진술");
    none("노을 증시는 군사 충돌이라는 장기화 우려에 떨어졌다.");
}

#[test]
fn who_is_told_of_behind_a_chain_speaks_not() {
    reports(
        "김도윤 총리는 “안전이 먼저”라며 |군은 기둥이고, 경찰은 밤을 새운다|고 강조했다.",
        &[(Some("김도윤"), Some("강조하다"))],
    );
    reports(
        "서라온 의원은 |분위기도 좋았다|고 평가하면서 |한들당도 점수를 달라|고 부탁했다.",
        &[(Some("서라온"), Some("평가하다")), (Some("서라온"), Some("부탁하다"))],
    );
    reports(
        "서라온 의원은 “무겁게 여긴다”며 사과했고, 한들당은 |의원을 징계하겠다|고 밝혔다.",
        &[(Some("한들당"), Some("밝히다"))],
    );
}

#[test]
fn what_is_added_carries_the_speaker_on() {
    reports(
        "김도윤 대표는 |늦었다|고 말했다. |기록을 함께 쓰자|는 의견도 냈다.",
        &[(Some("김도윤"), Some("말하다")), (Some("김도윤"), Some("내다"))],
    );
    one("업계에서는 |다른 회사들도 뒤따를 것|으로 보고 있다.", "업계", "보다");
    one("김도윤 대표는 |더 낼 돈이 없다|고 말한 적이 있다.", "김도윤", "말하다");
    none("김도윤 대표는 더 낼 돈이 없다고 말한 적이 없다.");
    one("두 사람은 |다시 따져 보자|며 헤어졌다.", "두 사람", "");
}

#[test]
fn who_has_said_it_may_be_a_pronoun_behind_it() {
    reports(
        "김도윤 감독은 |준비가 먼저|라고 말했다. |날이 열흘도 남지 않았다|고 말한 그는 돌아섰다.",
        &[(Some("김도윤"), Some("말하다")), (Some("김도윤"), Some("말하다"))],
    );
    one("|따돌림을 당했다|고 주장하는 누리꾼의 글이 올라왔다.", "누리꾼", "주장하다");
}

#[test]
fn what_is_spoken_about_has_a_speaker_of_its_own() {
    reports(
        "한들당은 서라온 위원장이 |소송을 내겠다|고 밝힌 것에 대해 |자숙하라|고 비판했다.",
        &[(Some("서라온"), Some("밝히다")), (Some("한들당"), Some("비판하다"))],
    );
    reports(
        "이에 A씨는 |형이 무겁다|며, 검찰은 |너무 가볍다|며 항소했다.",
        &[(Some("A씨"), None), (Some("검찰"), None)],
    );
}
