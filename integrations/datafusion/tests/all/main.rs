//! The functions as SQL sees them, in one program: each test is a file's idea.

mod arguments;
mod contract;
mod json;
mod listing;
mod questions;
#[path = "../../examples/support/mod.rs"]
mod support;
mod values;

use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::compute::concat_batches;
use datafusion::error::Result;
use datafusion::prelude::{SessionConfig, SessionContext};

/// A session with the functions and a catalog of them.
fn session() -> SessionContext {
    let ctx = SessionContext::new_with_config(SessionConfig::new().with_information_schema(true));
    gisa_datafusion::register(&ctx);
    ctx
}

/// The answer in one batch.
async fn ask(ctx: &SessionContext, sql: &str) -> Result<RecordBatch> {
    let frame = ctx.sql(sql).await?;
    let schema = std::sync::Arc::clone(frame.schema().inner());
    Ok(concat_batches(&schema, &frame.collect().await?)?)
}

/// A cell of an answer as JSON.
async fn cell(sql: &str) -> serde_json::Value {
    let answer = ask(&session(), sql).await.unwrap();
    assert_eq!((answer.num_rows(), answer.num_columns()), (1, 1), "{sql}");
    json::value(answer.column(0), 0)
}
