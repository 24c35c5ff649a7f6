//! Whole questions, however the engine cuts its work up.

use datafusion::arrow::util::pretty::pretty_format_batches;
use datafusion::prelude::{ParquetReadOptions, SessionConfig, SessionContext};

use crate::support::{archive, questions};

#[tokio::test]
async fn answers_do_not_depend_on_batches_and_cores() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("articles.parquet");
    archive::invent(&file, 700).unwrap();
    for question in questions::ALL {
        let mut answers = Vec::new();
        for (batch_size, cores, views) in [(8192, 1, true), (7, 3, false), (256, 2, true)] {
            let config = SessionConfig::new()
                .with_batch_size(batch_size)
                .with_target_partitions(cores)
                .set_bool("datafusion.execution.parquet.schema_force_view_types", views);
            let ctx = SessionContext::new_with_config(config);
            gisa_datafusion::register(&ctx);
            ctx.register_parquet("articles", file.to_string_lossy(), ParquetReadOptions::default())
                .await
                .unwrap();
            let batches = ctx.sql(question.sql).await.unwrap().collect().await.unwrap();
            answers.push(pretty_format_batches(&batches).unwrap().to_string());
        }
        assert!(answers[0].lines().count() > 4, "{}", question.title);
        assert_eq!(answers[0], answers[1], "{}", question.title);
        assert_eq!(answers[0], answers[2], "{}", question.title);
    }
}

/// A function that stands twice in a query is computed once, which the engine can tell only if the two are equal.
#[test]
fn the_same_function_is_equal_to_itself() {
    let (once, again) = (gisa_datafusion::functions(), gisa_datafusion::functions());
    for (at, one) in once.iter().enumerate() {
        for (other, two) in again.iter().enumerate() {
            assert_eq!(one == two, at == other);
        }
    }
}
