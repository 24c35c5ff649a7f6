//! Which of several subjects speaks: that of the sentence, or of a clause in it; who asks, and who answers.

use gisa::quote::Rule;

use super::{found_by, marked, tells, told};

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
fn a_phrase_ends_where_a_clause_does() {
    tells(
        "주민이 떠난 가운데 한들병원 응급의학과 교수가 “힘들다”고 말했다.",
        &["한들병원 응급의학과 교수 (말하다): 힘들다"],
    );
    tells("노을사인 다솜컴퍼니가 만들었다. 다솜컴퍼니는 “다르다”고 했었다.", &["다솜컴퍼니 (하다): 다르다"]);
    tells("한 주민은 “너무 멀다”는 등 소리를 질렀다.", &["한 주민 (지르다): 너무 멀다"]);
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
fn what_a_clause_describes_is_spoken_about() {
    found_by(
        "노을시는 “살펴보겠다”고 했다. 다만 병원들이 스스로 치료를 중단하는 문제에 대해선 “병원이 정할 일”이라고 했다.",
        Rule::Carried,
        Some("노을시"),
    );
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
fn what_is_reported_has_a_subject_of_its_own() {
    tells(
        "서라온 의원은 수수료가 높다며 공사가 “통행료만 걷는 기관”에서 벗어나야 한다고 주문했다.",
        &["part of 서라온 (주문하다): 통행료만 걷는 기관"],
    );
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
