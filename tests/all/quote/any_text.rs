//! What holds for any text.

use gisa::quote;

use super::told;
use crate::support::{decomposed, full_width};

#[test]
fn decomposed_and_full_width_text_reads_the_same() {
    let composed = "김도윤 대표는 \"늦었다\"고 말했다. 그는 “더 짓겠다”고 했다.";
    // The words stand as in the text, the verb as in the list.
    let plain = |told: Vec<String>| {
        told.iter().map(|line| decomposed(line).replace('\u{3000}', " ")).collect::<Vec<_>>()
    };
    let as_composed = plain(told(composed, ""));
    assert_eq!(as_composed.len(), 2);
    for form in [decomposed, full_width] {
        assert_eq!(plain(told(&form(composed), "")), as_composed, "{}", form(composed));
    }
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
    // Each takes far longer if the names before a surname, what leads a chain, the end of a line, the subjects of
    // a sentence, the line of the next quotation, a bracket in a word without end, the given name before a word or
    // the stop behind a quotation are looked for again at every step.
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
        many("고 있다.달라고 나다 억비가 했고, "),
        many("고 있다.”\"이날 벨 의원은 “가”고 이어 에 따르면 "),
    ] {
        assert!(quote::find(&text).len() < text.len());
    }
}

#[test]
fn many_names_are_not_each_searched_for() {
    let forms = ('가'..'꽤').map(|name| format!("{name} 대표는 “늦었다”고 했다. "));
    let text: String = forms.collect();
    assert!(quote::find(&text).len() > 500);
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
