//! Whose the quotations of headlines are, beside the table of `tests/words/headlines.txt`.

use gisa::quote::Rule;

use super::tells;
use super::{found_by, marked};

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
