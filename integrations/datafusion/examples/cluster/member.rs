//! What the processes of the cluster run, with gisa's functions in each.

use std::error::Error;
use std::sync::Arc;

use ballista_core::extension::SessionConfigExt;
use ballista_core::registry::BallistaFunctionRegistry;
use ballista_core::utils::default_session_builder;
use ballista_executor::executor_process::{ExecutorProcessConfig, start_executor_process};
use ballista_scheduler::cluster::BallistaCluster;
use ballista_scheduler::config::SchedulerConfig;
use ballista_scheduler::scheduler_process::start_server;
use datafusion::execution::{FunctionRegistry, SessionState};
use datafusion::prelude::SessionConfig;
use tokio::io::AsyncReadExt;

/// Plays a role until whoever started the process closes its standard input, or is gone.
pub(crate) async fn run(role: &str, arguments: &[String]) -> Result<(), Box<dyn Error>> {
    let played = async {
        match (role, arguments) {
            ("scheduler", [port, executors]) => scheduler(port.parse()?, executors.parse()?).await,
            ("executor", [scheduler, port, grpc_port, folder]) => {
                executor(scheduler.parse()?, port.parse()?, grpc_port.parse()?, folder).await
            }
            _ => Err("roles are: scheduler PORT EXECUTORS, executor SCHEDULER PORT GRPC_PORT FOLDER".into()),
        }
    };
    let mut input = tokio::io::stdin();
    let mut byte = [0];
    tokio::select! {
        outcome = played => outcome,
        _ = input.read(&mut byte) => Ok(()),
    }
}

/// Ballista's usual session, and gisa's functions.
fn session(config: SessionConfig) -> datafusion::error::Result<SessionState> {
    let mut state = default_session_builder(config)?;
    for function in gisa_datafusion::functions() {
        state.register_udf(function)?;
    }
    Ok(state)
}

/// The scheduler reads the functions' names in plans that clients send.
async fn scheduler(port: u16, executors: usize) -> Result<(), Box<dyn Error>> {
    let config = SchedulerConfig {
        bind_port: port,
        external_host: "127.0.0.1".into(),
        min_ready_executors: executors,
        // A lost executor is to be noticed within seconds; the defaults are for networks that are slower.
        executor_timeout_seconds: 5,
        expire_dead_executor_interval_seconds: 1,
        no_executors_grace_period_seconds: 10,
        override_session_builder: Some(Arc::new(session)),
        ..SchedulerConfig::default()
    };
    let cluster = BallistaCluster::new_from_config(&config).await?;
    let address = format!("127.0.0.1:{port}").parse()?;
    Ok(start_server(cluster, address, Arc::new(config)).await?)
}

/// An executor finds the functions by their names in the tasks that it is given.
async fn executor(scheduler: u16, port: u16, grpc_port: u16, folder: &str) -> Result<(), Box<dyn Error>> {
    let state = session(SessionConfig::new_with_ballista())?;
    let config = ExecutorProcessConfig {
        external_host: Some("127.0.0.1".into()),
        port,
        grpc_port,
        scheduler_host: "127.0.0.1".into(),
        scheduler_port: scheduler,
        scheduler_connect_timeout_seconds: 30,
        vcores: 1,
        work_dir: Some(folder.to_owned()),
        executor_heartbeat_interval_seconds: 1,
        override_function_registry: Some(Arc::new(BallistaFunctionRegistry::from(&state))),
        ..ExecutorProcessConfig::default()
    };
    Ok(start_executor_process(Arc::new(config)).await?)
}
