//! Pages in the habits of many outlets, each with what it says about its article.
//!
//! A file of `tests/pages` is a page, a line `----`, and one line `field = value` for each thing that the page says. Fields that are
//! not there are absent. Parts of a value are separated by ` | `; an absent part is `-`.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use gisa::Article;
use gisa::article::{Defect, Passage, Restriction, ZoneKind};

use super::support::Dice;

#[test]
fn pages_say_what_they_say() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages");
    let mut wrong = String::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        let content = fs::read_to_string(&path).unwrap();
        let (page, wanted) = content.split_once("\n----\n").unwrap();
        let article = Article::parse(page);
        let got = fields(&article, wanted.contains("\nbody = "));
        if got != wanted {
            writeln!(wrong, "{}\n{}", path.display(), difference(wanted, &got)).unwrap();
        }
        assert_tiled(page, &article);
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// Extractors drop the blank lines of a page or set one between any two lines.
#[test]
fn blank_lines_change_little() {
    for file in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages")).unwrap() {
        let path = file.unwrap().path();
        let content = fs::read_to_string(&path).unwrap();
        let (page, _) = content.split_once("\n----\n").unwrap();
        let lines: Vec<_> = page.lines().filter(|line| !line.trim().is_empty()).collect();
        let said = |page: &str| {
            let fields = fields(&Article::parse(page), false);
            let kept = |line: &&str| {
                !["section", "subhead", "caption", "sub_headline"].iter().any(|field| line.starts_with(field))
            };
            fields.lines().filter(kept).map(str::to_owned).collect::<Vec<_>>()
        };
        for joint in ["\n", "\n\n"] {
            assert_eq!(said(&lines.join(joint)), said(page), "{} {joint:?}", path.display());
        }
    }
}

/// Between blank lines and within the story, a reporter's name below what is to be seen is the photographer's; below its last paragraph, the
/// writer's.
#[test]
fn a_name_below_a_picture_is_the_photographers() {
    let taken = "나무 섰다\n\n나래시는 나무를 세웠다고 10일 밝혔다.\n\n아이들이 나무 아래에서 춤을 추고 있다.\n박하늘 기자\n\n축제는 31일까지라고 시는 설명했다.\n\n                 홍길동 기자 hong@hanbit.example";
    let article = Article::parse(taken);
    assert_eq!(article.metadata().captions()[0].credit, Some("박하늘 기자"));
    assert_eq!(article.metadata().bylines().len(), 1);
    // Words name what is to be seen; the first ones by what stands below others.
    let named = "나무 섰다\n\n입력 2031-03-10 07:00\n\n눈 덮인 나무\n박하늘 기자\n\n나래시는 나무를 세웠다고 10일 밝혔다.\n\n나무 아래의 아이들\n박하늘 기자\n\n                 축제는 31일까지라고 시는 설명했다.\n\n홍길동 기자 hong@hanbit.example";
    assert_eq!(Article::parse(named).metadata().captions().len(), 2);
    let written = "나무 섰다\n\n나래시는 나무를 세웠다고 10일 밝혔다.\n\n시는 축제를 여는 방안도 살피고 있다.\n박하늘 기자\n\n박하늘 기자 sky@hanbit.example";
    assert!(Article::parse(written).metadata().captions().is_empty());
}

/// A quotation goes on in the next paragraph, where that is the story's too.
#[test]
fn a_quotation_may_have_paragraphs() {
    let quotes = |page: &str| -> Vec<String> {
        Article::parse(page).quotes().iter().map(|quote| quote.text().to_owned()).collect()
    };
    let story = "나무 섰다\n\n나래시는 나무를 세웠다. 김도윤 시장은 주민에게 “기다려 주셔서 고맙습니다.\n\n";
    let end = "봄에 다시 뵙겠습니다.”라는 편지를 보냈다.\n\n축제는 31일까지다.";
    assert_eq!(quotes(&[story, end].concat()), ["기다려 주셔서 고맙습니다.\n\n봄에 다시 뵙겠습니다."]);
    let caption = "나무 아래의 아이들 [나래시 제공. 재판매 및 DB 금지]\n\n";
    assert!(quotes(&[story, caption, end].concat()).is_empty());
}

#[test]
fn a_notice_may_have_nothing_but_its_name_for_a_headline() {
    for name in [
        "인사",
        "부고",
        "부음",
        "궂긴소식",
        "궂긴 소식",
        "동정",
        "결혼",
        "화촉",
        "알림",
        "사고",
        "모집",
        "정정",
        "정정보도",
        "반론보도",
        "바로잡습니다",
        "바로잡기",
        "오늘의 일정",
        "오늘의 운세",
        "운세",
        "사설",
        "만평",
    ] {
        let page =
            format!("한빛신문\n[{name}]\n입력 2031.03.10 09:00\n\n한빛시는 다리를 놓는다고 10일 밝혔다.\n");
        let article = Article::parse(&page);
        assert_eq!(
            article.metadata().headline().map(|found| found.passage().text()),
            Some(&*format!("[{name}]"))
        );
    }
}

#[test]
fn a_subhead_may_end_as_such_a_row_does() {
    let page = "한빛시, 요금 올린다\n\n한빛시는 요금을 올린다고 10일 밝혔다.\n\n◆ 시민은 울상=시민 부담은 커진다.\n\n◆ 내년에도 인상=내년에는 더 오른다.\n";
    let article = Article::parse(page);
    assert!(article.metadata().subheads().iter().map(Passage::text).eq(["시민은 울상", "내년에도 인상"]));
}

#[test]
fn a_row_of_a_notice_of_deaths_is_no_subhead() {
    for ending in [
        "부친상",
        "모친상",
        "빙부상",
        "빙모상",
        "시부상",
        "시모상",
        "장인상",
        "장모상",
        "조부상",
        "조모상",
        "배우자상",
        "부인상",
        "남편상",
        "형제상",
        "별세",
        "타계",
        "씨",
        "사망",
        "화촉",
        "결혼",
    ] {
        let page = format!(
            "[부음] 홍길동 씨 부친상\n\n한빛시는 다리를 놓는다고 10일 밝혔다.\n\n◆ 홍길동 {ending}=빈소는 한빛병원이다.\n"
        );
        assert!(Article::parse(&page).metadata().subheads().is_empty(), "{ending}");
    }
}

/// The lines that one has and the other has not.
fn difference(wanted: &str, got: &str) -> String {
    let lack = |lines: &str, of: &str, sign| {
        lines
            .lines()
            .filter(|line| !of.lines().any(|other| other == *line))
            .map(|line| format!("  {sign} {line}\n"))
            .collect::<String>()
    };
    lack(wanted, got, "wanted") + &lack(got, wanted, "got")
}

pub(super) fn fields(article: &Article<'_>, with_body: bool) -> String {
    let metadata = article.metadata();
    let mut out = String::new();
    let mut field = |name: &str, value: Option<String>| {
        if let Some(value) = value {
            writeln!(out, "{name} = {value}").unwrap();
        }
    };
    let or_dash = |part: Option<&str>| part.unwrap_or("-").to_owned();
    let text = |passage: &Passage<'_>| passage.text().to_owned();
    field("headline", metadata.headline().map(|headline| text(&headline.passage())));
    field("outlet", metadata.outlet().map(str::to_owned));
    field("published", metadata.published().map(|stamp| stamp.when().to_string()));
    field("updated", metadata.updated().map(|stamp| stamp.when().to_string()));
    field("section", metadata.section().map(str::to_owned));
    field("print", metadata.print().map(|print| text(&print)));
    for byline in metadata.bylines() {
        let parts = [byline.name, byline.role, byline.place, byline.outlet, byline.email].map(or_dash);
        field("byline", Some(parts.join(" | ")));
    }
    field("dateline", metadata.dateline().map(|line| [line.place, line.agency].map(or_dash).join(" | ")));
    for subhead in metadata.subheads() {
        field("subhead", Some(text(subhead)));
    }
    for caption in metadata.captions() {
        let shown = caption.passage.text().replace('\n', " ⏎ ");
        field("caption", Some(format!("{shown} | {}", or_dash(caption.credit))));
    }
    let tags: Vec<_> = metadata.hashtags().iter().map(text).collect();
    field("hashtags", Some(tags.join(", ")).filter(|tags| !tags.is_empty()));
    field(
        "copyright",
        metadata.copyright().as_ref().map(|copyright| {
            let kinds: Vec<_> = copyright.restrictions.iter().map(name).collect();
            format!("{} | {}", or_dash(copyright.holder), kinds.join(" ")).trim_end().to_owned()
        }),
    );
    let reactions: Vec<_> = metadata
        .reactions()
        .iter()
        .map(|reaction| format!("{} {}", reaction.label, reaction.count))
        .collect();
    field("reactions", Some(reactions.join(", ")).filter(|reactions| !reactions.is_empty()));
    field("comments", metadata.comments().map(|count| count.to_string()));
    field("body", with_body.then(|| article.body().count().to_string()));
    out
}

fn name(restriction: &Restriction) -> &'static str {
    match restriction {
        Restriction::AiTraining => "ai_training",
        Restriction::Redistribution => "redistribution",
        Restriction::Reproduction => "reproduction",
        _ => "other",
    }
}

/// The promise of `Article::zones`.
#[track_caller]
fn assert_tiled(page: &str, article: &Article<'_>) {
    let again: String = article.zones().iter().map(|zone| &page[zone.span()]).collect();
    assert_eq!(again, page);
}

#[test]
fn zones_tile_any_text() {
    let pieces = [
        "",
        " ",
        "\n",
        "\r\n",
        "\r",
        "가",
        "\u{200B}",
        "\u{1100}",
        "\u{1161}",
        "[",
        "(",
        "=",
        "#",
        "ⓒ",
        "0@",
        "▲",
        "●",
        "/",
        "사진=",
        "기자",
        "홍길동",
        " 기자 ",
        "hong@",
        "hong@hanbit.example",
        "2025.03.10",
        " 14:52",
        "입력",
        "댓글",
        "3",
        "다.",
        "“",
        "”",
        "(서울=연합뉴스)",
        "무단 전재",
        "./뉴스1",
        "관련기사",
        "좋아요",
        "이미지 확대",
        "한빛시는 다리를 놓는다고 10일 밝혔다.",
        "있다.",
        "- ",
        "Q.",
        "【",
        "--(",
        ")--",
        "À",
        "\u{FFFD}",
        "Copyright",
        "홈",
        " > ",
        " | ",
        " · ",
        ")",
        "]",
        "!",
        "한빛일보",
        "(단위 : 명)",
        // More stops than the end of a line in which a credit is looked for.
        &".".repeat(130),
    ];
    let mut dice = Dice::new();
    for _ in 0..4000 {
        let page: String = (0..dice.below(40)).map(|_| dice.one_of(&pieces)).collect();
        assert_tiled(&page, &Article::parse(&page));
    }
}

#[test]
fn a_bracket_before_many_stops_is_no_credit() {
    let line = format!("시민들이 다리를 건너고 있다. (사진=한빛){}", ".".repeat(200));
    assert_tiled(&line, &Article::parse(&line));
}

#[test]
fn cut_pages_are_read_too() {
    for file in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pages")).unwrap() {
        let content = fs::read_to_string(file.unwrap().path()).unwrap();
        for (at, _) in content.char_indices() {
            for part in [&content[..at], &content[at..]] {
                assert_tiled(part, &Article::parse(part));
            }
        }
    }
}

#[test]
fn pages_without_a_story_say_why() {
    let list = "한빛시, 다리 놓는다\n바다 위 걷는 길 열린다\n".repeat(25);
    for (page, wanted) in [
        ("", Some(Defect::Empty)),
        (" \r\n\u{3000}", Some(Defect::Empty)),
        ("ÀÔ·Â: 2016-09-27 09:32\n°æÁ¦ ´º½º", Some(Defect::Mojibake)),
        (&list, Some(Defect::ListPage)),
        ("한빛시는 다리를 놓는다고 10일 밝혔다.", None),
        ("다리 놓는다", None),
    ] {
        let article = Article::parse(page);
        assert_eq!(article.defect(), wanted, "{page}");
        assert_tiled(page, &article);
    }
}

#[test]
fn a_single_line_is_a_paragraph_or_a_headline() {
    assert_eq!(Article::parse("한빛시는 다리를 놓는다고 10일 밝혔다.").zones()[0].kind(), ZoneKind::Body);
    assert_eq!(Article::parse("한빛시, 10일부터 다리 놓는다").zones()[0].kind(), ZoneKind::Headline);
}

#[test]
fn a_megabyte_on_one_line_is_read_once() {
    for piece in [
        "한빛시는 다리를 놓는다고 밝혔다. ",
        "[",
        "(가=",
        "2025.",
        "#가",
        "/사진=",
        "홍길동 기자 ",
        "ⓒ",
        "가 ",
    ] {
        let page = piece.repeat(1_000_000 / piece.len());
        assert_eq!(Article::parse(&page).zones().len(), 1, "{piece}");
    }
}

#[test]
fn a_megabyte_of_lines_is_read_once() {
    for line in [
        "홍길동 기자",
        "◇ 사실관계",
        "있다. /뉴스1",
        "- 왜 그랬나.",
        "2025.03.10 14:52",
        "#가#나",
        "연합뉴스",
        "관련기사",
        "(서울=연합뉴스) 홍길동 기자 = 밝혔다.",
    ] {
        let page = format!("{line}\n").repeat(300_000 / line.len());
        assert_tiled(&page, &Article::parse(&page));
    }
    // What a page calls itself is looked for once, and not for each bracket.
    let page = "가".repeat(100_000) + "\n" + &"[가나다]\n".repeat(20_000) + "ⓒ가나다 ".repeat(300).as_str();
    assert_tiled(&page, &Article::parse(&page));
}
