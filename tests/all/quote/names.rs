//! The name in the words for a speaker, and the full name that a short form leads to.

use gisa::quote::{self, Class, Rule};

use super::{found_by, marked, tells, told};

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
fn an_envoy_is_named_before_the_post() {
    for post in ["주미", "주중", "주러", "주영", "주불", "주독", "주유엔", "주북"] {
        tells(&format!("왕밍 {post} 대사는 “아직 이르다”고 밝혔다."), &["왕밍 (밝히다): 아직 이르다"]);
    }
}

#[test]
fn a_name_that_does_not_look_foreign_is_one_before_its_organization() {
    let text = "도마 고로시 한빛재단(HBO) 사무총장이 왔다. 고로시 사무총장은 “안전하다”며 말을 아끼고 있다.";
    tells(text, &["도마 고로시 (아끼다): 안전하다"]);
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
fn brackets_of_a_name_are_kept_or_left_whole() {
    found_by("러시아 <노을통신>은 “통행이 끊겼다”고 보도했다.", Rule::Topic, Some("노을통신"));
    found_by("이날 <노을> 통신은 “통행이 끊겼다”고 보도했다.", Rule::Topic, Some("<노을> 통신"));
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
fn a_title_in_short_is_that_of_the_brackets() {
    found_by(
        "권세린 특별검사보(특검보)는 권도윤 전 장관 재판에 나왔다. 권 특검보는 “추가 기소했다”고 밝혔다.",
        Rule::Topic,
        Some("권세린"),
    );
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
fn a_firm_by_its_end_is_no_surname_of_a_foreigner() {
    tells("루옌핑 베이징동물원 부원장은 “함께 가겠다”고 말했다.", &["루옌핑 (말하다): 함께 가겠다"]);
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
fn a_firm_is_nobodys_surname() {
    tells(
        "노을컴퍼니는 “싸다”고 했다. 옥승호 노을컴퍼니 대표는 “쉽다”고 말했다.",
        &["노을컴퍼니 (하다): 싸다", "옥승호 (말하다): 쉽다"],
    );
}
