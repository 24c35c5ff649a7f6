//! What the catalog says of the functions.

use serde_json::Value;

use crate::{ask, json, session};

#[tokio::test]
async fn show_functions_tells_what_they_do() {
    let answer = ask(&session(), "SHOW FUNCTIONS LIKE 'gisa%'").await.unwrap();
    let text = |row: usize, name: &str| json::value(answer.column_by_name(name).unwrap(), row);
    for (function, parameters) in [
        ("gisa_metadata", "[\"text\"]"),
        ("gisa_money", "[\"text\",\"published\"]"),
        ("gisa_dates", "[\"text\",\"published\"]"),
        ("gisa_quotes", "[\"text\",\"published\"]"),
        ("gisa_people", "[\"text\",\"published\"]"),
    ] {
        let row = (0..answer.num_rows()).find(|&row| text(row, "function_name") == function);
        let row = row.unwrap_or_else(|| panic!("no {function}"));
        assert_eq!(text(row, "parameters").to_string(), parameters);
        assert_eq!(text(row, "function_type"), "SCALAR");
        let description = text(row, "description");
        assert!(description.as_str().is_some_and(|words| words.contains("Korean news")), "{description}");
        assert!(text(row, "syntax_example").as_str().is_some_and(|example| example.starts_with(function)));
        assert_ne!(text(row, "return_type"), Value::Null);
    }
}

#[test]
fn every_function_is_documented_to_the_last_argument() {
    for function in gisa_datafusion::functions() {
        let documentation = function.documentation().unwrap();
        let arguments = documentation.arguments.as_ref().unwrap();
        let names: Vec<_> = arguments.iter().map(|(name, _)| name.clone()).collect();
        assert_eq!(Some(names), function.signature().parameter_names, "{}", function.name());
        assert!(documentation.sql_example.is_some());
    }
}

#[tokio::test]
async fn the_examples_of_the_documentation_run() {
    let ctx = session();
    ctx.sql("CREATE TABLE articles AS SELECT '3조 원' AS text, TIMESTAMP '2025-03-10 14:52:00' AS published")
        .await
        .unwrap();
    for function in gisa_datafusion::functions() {
        let example = function.documentation().and_then(|words| words.sql_example.clone()).unwrap();
        ask(&ctx, &example).await.unwrap();
    }
}
