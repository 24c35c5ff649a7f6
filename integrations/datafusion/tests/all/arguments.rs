//! What the functions are called with: texts of every type, times of every type, and what is neither.

use serde_json::{Value, json};

use crate::{ask, cell, session};

const FUNCTIONS: [&str; 5] = ["gisa_metadata", "gisa_money", "gisa_dates", "gisa_quotes", "gisa_people"];

fn call(function: &str, text: &str) -> String {
    if function == "gisa_metadata" {
        format!("{function}({text})")
    } else {
        format!("{function}({text}, NULL)")
    }
}

#[tokio::test]
async fn a_null_text_gives_null() {
    for function in FUNCTIONS {
        for null in ["NULL", "CAST(NULL AS VARCHAR)", "arrow_cast(NULL, 'LargeUtf8')"] {
            assert_eq!(
                cell(&format!("SELECT {}", call(function, null))).await,
                Value::Null,
                "{function} {null}"
            );
        }
    }
}

#[tokio::test]
async fn an_empty_text_gives_nothing_found() {
    for function in FUNCTIONS {
        let expected = if function == "gisa_metadata" { Value::Null } else { json!([]) };
        assert_eq!(cell(&format!("SELECT {}", call(function, "''"))).await, expected, "{function}");
    }
}

#[tokio::test]
async fn nulls_and_empty_texts_stand_between_others() {
    let answer = ask(
        &session(),
        "SELECT gisa_money(text, NULL) AS money, gisa_metadata(text)['outlet'] AS outlet
         FROM (VALUES ('3조 원'), (NULL), (''), ('없다'), ('4조 원과 5조 원')) AS pages(text)",
    )
    .await
    .unwrap();
    let lengths: Vec<_> =
        (0..5).map(|row| crate::json::value(answer.column(0), row).as_array().map(Vec::len)).collect();
    assert_eq!(lengths, [Some(1), None, Some(0), Some(0), Some(2)]);
}

#[tokio::test]
async fn texts_of_every_type_are_read() {
    for data_type in ["Utf8", "LargeUtf8", "Utf8View", "Dictionary(Int32, Utf8)"] {
        // From a table, so that the planner does not compute it.
        let sql = format!(
            "SELECT gisa_money(arrow_cast(text, '{data_type}'), NULL)[1]['currency']
             FROM (VALUES ('그것은 아주 오래된 이야기다. 3조 원')) AS pages(text)"
        );
        assert_eq!(cell(&sql).await, json!("KRW"), "{data_type}");
    }
}

#[tokio::test]
async fn times_of_every_type_are_counted_from() {
    for published in [
        "TIMESTAMP '2025-03-10 14:52:00'",
        "DATE '2025-03-10'",
        "arrow_cast(DATE '2025-03-10', 'Date64')",
        "arrow_cast(TIMESTAMP '2025-03-10 14:52:00', 'Timestamp(Second, None)')",
        "arrow_cast(TIMESTAMP '2025-03-10 14:52:00', 'Timestamp(Millisecond, None)')",
        "arrow_cast('2025-03-10T14:52:00+09:00', 'Timestamp(Microsecond, Some(\"+00:00\"))')",
        // Past midnight in Korea, though not in Greenwich.
        "arrow_cast('2025-03-09T15:00:00Z', 'Timestamp(Nanosecond, Some(\"+00:00\"))')",
        "TRY_CAST('2025-03-10T14:52:00+09:00' AS TIMESTAMP WITH TIME ZONE)",
    ] {
        let sql = format!("SELECT gisa_dates('그는 어제 왔다', {published})[1]['value']");
        assert_eq!(cell(&sql).await, json!("2025-03-09"), "{published}");
    }
}

#[tokio::test]
async fn a_page_has_a_time_of_its_own() {
    let page = "'다리 놓는다' || chr(10) || '입력 2025.03.10 14:52' || chr(10) || chr(10) || '한빛시는 어제 다리를 놓는다고 밝혔다.'";
    let sql = |published: &str| format!("SELECT gisa_dates({page}, {published})[1]['value']");
    assert_eq!(cell(&sql("NULL")).await, json!("2025-03-09"));
    assert_eq!(cell(&sql("TIMESTAMP '2024-01-02 00:00:00'")).await, json!("2024-01-01"));
    assert_eq!(cell("SELECT gisa_dates('그는 어제 왔다', NULL)[1]['begin']").await, Value::Null);
}

#[tokio::test]
async fn columns_and_constants_go_together() {
    let answer = ask(
        &session(),
        "SELECT gisa_dates('어제', published)[1]['value'] AS a, gisa_dates(text, DATE '2025-03-10')[1]['value'] AS b
         FROM (VALUES ('어제', DATE '2025-03-10'), ('오늘', NULL), (NULL, DATE '2024-03-01')) AS pages(text, published)",
    )
    .await
    .unwrap();
    let column =
        |index: usize| (0..3).map(|row| crate::json::value(answer.column(index), row)).collect::<Value>();
    assert_eq!(
        column(0),
        json!(["2025-03-09", null, "2024-02-29"]).as_array().map_or(Value::Null, |values| {
            // Without a time of publication yesterday is some day.
            let mut values = values.clone();
            values[1] = column(0)[1].clone();
            values.into()
        })
    );
    assert_eq!(column(1), json!(["2025-03-09", "2025-03-10", null]));
}

#[tokio::test]
async fn arguments_have_names() {
    let sql = "SELECT gisa_dates(published => DATE '2025-03-10', text => '어제')[1]['value']";
    assert_eq!(cell(sql).await, json!("2025-03-09"));
}

/// The error of a query, which comes before any row is read.
async fn planning_error(sql: &str) -> String {
    match session().sql(sql).await {
        Err(error) => error.strip_backtrace(),
        Ok(frame) => match frame.create_physical_plan().await {
            Err(error) => error.strip_backtrace(),
            Ok(_) => panic!("planned: {sql}"),
        },
    }
}

#[tokio::test]
async fn another_type_is_an_error_of_planning() {
    for function in FUNCTIONS {
        let error = planning_error(&format!("SELECT {}", call(function, "42"))).await;
        assert!(error.starts_with("Error during planning"), "{error}");
        assert!(error.contains(&format!("'{function}' requires String, but received Int64")), "{error}");
    }
    for function in &FUNCTIONS[1..] {
        let error = planning_error(&format!("SELECT {function}('3조 원', '2025-03-10')")).await;
        assert!(error.starts_with("Error during planning"), "{error}");
        assert!(error.contains(&format!("'{function}' requires Timestamp, but received String")), "{error}");
    }
    let error = planning_error("SELECT gisa_money(arrow_cast('3조 원', 'Binary'), NULL)").await;
    assert!(error.contains("'gisa_money' requires String, but received Binary"), "{error}");
}

#[tokio::test]
async fn another_number_of_arguments_is_an_error_of_planning() {
    for (sql, function) in [
        ("SELECT gisa_money()", "gisa_money"),
        ("SELECT gisa_money('3조 원')", "gisa_money"),
        ("SELECT gisa_metadata('3조 원', NULL)", "gisa_metadata"),
    ] {
        let error = planning_error(sql).await;
        assert!(error.starts_with("Error during planning") && error.contains(function), "{error}");
    }
}
