//! The columns say what gisa's JSON says, field by field.

use std::sync::Arc;

use chrono::{DateTime, FixedOffset};
use datafusion::arrow::array::{ArrayRef, AsArray, RecordBatch, StringArray, TimestampMicrosecondArray};
use datafusion::arrow::datatypes::Int64Type;
use gisa::Article;
use serde_json::{Value, json};

use crate::support::articles;
use crate::{ask, json, session};

/// Pages with everything on them that a page can have.
const PAGES: &[&str] = &[
    include_str!("../../../../examples/pages/interview.txt"),
    "한빛일보\n[단독] 다리 놓는다…“물길 막지 않게”(종합)\n입력 2025.03.10 14:52 수정 2025.03.11\n\n(한빛=연합뉴스) 홍길동 기자 hong@hanbit.example = \
     한빛시는 2억원(약 14만 달러)을 들여 다리를 놓는다고 10일 밝혔다.\n\n◇무엇이 문제인가\n\n노 시장은 “물길을 막지 않겠다”고 말했다. 오후 3시 30분에 \
     시작해 3년간 한다. 배럴당 최대 70.5달러, 수십억 원, 20억 원대다.\n\n다리를 놓고 있다. /사진=한빛시 제공\n\n#다리 #한빛시\nⓒ 한빛일보. 무단 전재, 재배포 및 \
     AI학습 이용 금지\n좋아요 3 슬퍼요 1\n댓글 7",
    "3조 원을 1592년에 냈다. BC 44년 3월 15일 일이다.",
    "\u{1112}\u{1161}\u{11AB} 3\u{110C}\u{1169} \u{110B}\u{116F}\u{11AB}",
    " ",
    "ÀÔ·Â: 2025",
];

#[tokio::test]
async fn all_fields_are_those_of_the_json() {
    let generated: Vec<_> =
        articles::pages(300).filter_map(|page| Some((page.text?, page.published))).collect();
    let given = PAGES.iter().map(|&text| (text.to_owned(), Some(1_741_585_920_000_000)));
    let unknown = PAGES.iter().map(|&text| (text.to_owned(), None));
    let pages: Vec<_> =
        generated.into_iter().chain(given).chain(unknown).filter(|(text, _)| !text.is_empty()).collect();

    let ctx = session();
    let published: TimestampMicrosecondArray = pages.iter().map(|(_, published)| *published).collect();
    let texts: StringArray = pages.iter().map(|(text, _)| Some(text)).collect();
    let columns: [(&str, ArrayRef); 2] =
        [("text", Arc::new(texts)), ("published", Arc::new(published.with_timezone("UTC")))];
    ctx.register_batch("pages", RecordBatch::try_from_iter(columns).unwrap()).unwrap();
    let answer = ask(
        &ctx,
        "SELECT gisa_metadata(text) AS metadata, gisa_money(text, published) AS money, gisa_dates(text, published) AS dates,
                gisa_quotes(text, published) AS quotes, gisa_people(text, published) AS people
         FROM pages",
    )
    .await
    .unwrap();

    let mut found = 0;
    for (row, (text, published)) in pages.iter().enumerate() {
        let korea = FixedOffset::east_opt(9 * 3600).unwrap();
        let published = published.and_then(DateTime::from_timestamp_micros);
        let article = Article::parse_at(text, published.map(|time| time.with_timezone(&korea)));
        let expected = expected(&article);
        for (name, expected) in expected.as_object().unwrap() {
            let shown = json::value(answer.column_by_name(name).unwrap(), row);
            assert_eq!(&shown, expected, "{name} of {text}");
            found += usize::from(*expected != json!([]));
        }
    }
    assert!(found > 1000, "{found}");
}

/// What gisa writes, save for what the columns have as types: times in full, and whether a stamp has a time at all; and for how a quotation
/// was read, which is no column.
fn expected(article: &Article<'_>) -> Value {
    let mut written = serde_json::to_value(article).unwrap();
    let metadata = written["metadata"].as_object_mut().unwrap();
    for name in ["published", "updated"] {
        let stamp = metadata[name].as_str().map(str::to_owned);
        let has_time = stamp.as_ref().map(|stamp| stamp.contains('T'));
        metadata.insert(format!("{name}_has_time"), has_time.into());
        if let (Some(stamp), Some(false)) = (stamp, has_time) {
            metadata.insert(name.to_owned(), format!("{stamp}T00:00:00+09:00").into());
        }
    }
    for date in written["dates"].as_array_mut().unwrap() {
        for name in ["begin", "end_exclusive"] {
            if let Some(day) = date[name].as_str().filter(|bound| !bound.contains('T')) {
                date[name] = format!("{day}T00:00:00").into();
            }
        }
    }
    for quote in written["quotes"].as_array_mut().unwrap() {
        quote.as_object_mut().unwrap().remove("repaired");
        quote["speaker"].as_object_mut().unwrap().remove("rule");
    }
    written["people"] = serde_json::to_value(article.people()).unwrap();
    written
}

#[tokio::test]
async fn offsets_are_bytes_of_the_text() {
    let answer = ask(
        &session(),
        "SELECT m['start'] AS start, m['end'] AS stop FROM (SELECT unnest(gisa_money('약 3조 원', NULL)) AS m)",
    )
    .await
    .unwrap();
    let number = |column: usize| answer.column(column).as_primitive::<Int64Type>().value(0);
    assert_eq!((number(0), number(1)), (4, 12));
}
