//! Who is meant by a pronoun, a title alone, or nothing at all.

use gisa::quote::{self, Rule};

use super::{found_by, tells};

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
fn a_rare_name_without_a_title_is_whom_the_next_sentence_tells_of() {
    tells(
        "반승호 감독은 “시작이었다”고 말했다.\n만수 역을 맡은 도강현은 두 달을 염전에서 보냈다. 그는 “손이 굽었다”고 했다.",
        &["반승호 (말하다): 시작이었다", "도강현 (하다): 손이 굽었다"],
    );
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
