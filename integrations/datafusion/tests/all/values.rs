//! Values at the edges of their types, and SQL that works on them.

use datafusion::arrow::array::AsArray;
use datafusion::arrow::datatypes::Int32Type;
use serde_json::{Value, json};

use crate::{ask, cell, json, session};

#[tokio::test]
async fn amounts_are_exact() {
    let amount = |text: &str| format!("SELECT gisa_money('{text}', NULL)[1]['max']");
    assert_eq!(cell(&amount("9999경 원")).await, json!("99990000000000000000"));
    assert_eq!(cell(&amount("70.5달러")).await, json!("70.5"));
    assert_eq!(cell(&amount("0.000000001달러")).await, json!("0.000000001"));
    assert_eq!(cell(&amount("0.1234567895달러")).await, json!("0.12345679"));
    assert_eq!(cell(&amount("-3억 원")).await, json!("-300000000"));
}

#[tokio::test]
async fn sums_and_rates_are_decimals() {
    let sql = "SELECT sum(m['max']) FROM (SELECT unnest(gisa_money('0.1달러, 0.2달러', NULL)) AS m)";
    assert_eq!(cell(sql).await, json!("0.3"));
    let rate = "SELECT m[2]['min'] / m[1]['min'] FROM (SELECT gisa_money('20억 유로(약 3조 원)', NULL) AS m)";
    assert_eq!(cell(rate).await, json!("1500"));
}

#[tokio::test]
async fn a_restatement_has_the_index_of_its_original() {
    let sql = "SELECT m[m[2]['equivalent_of'] + 1]['currency'] FROM (SELECT gisa_money('20억 유로(약 3조 원)', NULL) AS m)";
    assert_eq!(cell(sql).await, json!("EUR"));
}

#[tokio::test]
async fn years_far_away_are_no_error() {
    let ctx = session();
    let text =
        "1592년 4월 13일, 기원전 44년 3월 15일, 9999년 12월 31일, 18세기, 서기 1년, 2천만 년 전, 2025년 5월";
    let dates = format!("SELECT unnest(gisa_dates(text, NULL)) AS d FROM (VALUES ('{text}')) AS pages(text)");
    let sql = format!(
        "SELECT date_part('year', d['begin']) AS year, d['end_exclusive'] - d['begin'] AS length, \
                d['begin'] < d['end_exclusive'] AS forwards FROM ({dates})"
    );
    let answer = ask(&ctx, &sql).await.unwrap();
    let years = answer.column(0).as_primitive::<Int32Type>();
    assert!(years.iter().any(|year| year == Some(1592)), "{years:?}");

    // The engine truncates in nanoseconds, which have no 1592: queries have to leave such years out before.
    let sql = format!(
        "SELECT date_trunc('quarter', d['begin']) FROM ({dates}) \
         WHERE date_part('year', d['begin']) BETWEEN 1678 AND 2261 AND d['value'] = '2025-05'"
    );
    let answer = ask(&ctx, &sql).await.unwrap();
    assert_eq!(json::value(answer.column(0), 0), json!("2025-04-01T00:00:00"));
}

#[tokio::test]
async fn reactions_are_a_map() {
    let page = "'다리 놓는다' || chr(10) || chr(10) || '한빛시는 다리를 놓는다고 10일 밝혔다.' || chr(10) || chr(10) || '좋아요 3 슬퍼요 1'";
    let sql = |label: &str| format!("SELECT gisa_metadata({page})['reactions']['{label}']");
    assert_eq!(cell(&sql("좋아요")).await, json!(3));
    assert_eq!(cell(&sql("화나요")).await, Value::Null);
}

#[tokio::test]
async fn quotes_of_people_are_indexes_of_quotes() {
    let page = "김도윤 한들전자 대표는 “내년에 짓겠다”고 말했다. 이서온 의원은 “늦었다”고 말했다. 김 대표는 “서두르겠다”고 덧붙였다.";
    let sql = format!(
        "SELECT q[p[1]['quotes'][2] + 1]['text'] FROM
         (SELECT gisa_people('{page}', NULL) AS p, gisa_quotes('{page}', NULL) AS q)"
    );
    assert_eq!(cell(&sql).await, json!("서두르겠다"));
}

/// No text stops a query: what begins an expression and never ends it, cut characters aside, in every function at once.
#[tokio::test]
async fn no_text_is_an_error() {
    let units = [
        "1234567890",
        "1,234,",
        "조",
        "1조",
        "“",
        "\"",
        "”고 ",
        "(",
        "그는 “",
        "지난 ",
        "3월",
        "\n",
        "#가",
        "고 말했다",
        "\u{0}",
        "\u{FEFF}",
        "🙂",
    ];
    let mut texts: Vec<String> = units.iter().map(|unit| unit.repeat(400)).collect();
    texts.extend(units.iter().flat_map(|a| units.iter().map(move |b| format!("{a}{b}").repeat(20))));
    let ctx = session();
    let column = datafusion::arrow::array::StringArray::from(texts.clone());
    let batch = datafusion::arrow::array::RecordBatch::try_from_iter([(
        "text",
        std::sync::Arc::new(column) as datafusion::arrow::array::ArrayRef,
    )]);
    ctx.register_batch("pages", batch.unwrap()).unwrap();
    let sql =
        "SELECT gisa_metadata(text), gisa_money(text, NULL), gisa_dates(text, NULL), gisa_quotes(text, NULL),
                      gisa_people(text, NULL) FROM pages";
    assert_eq!(ask(&ctx, sql).await.unwrap().num_rows(), texts.len());
}
