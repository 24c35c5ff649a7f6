//! The processes of the cluster: started, counted, killed, stopped.

use std::io;
use std::net::TcpListener;
use std::process::Stdio;
use std::time::Duration;

use tempfile::TempDir;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};
use tokio::time::{sleep, timeout};

/// A scheduler and its executors. Each stops when its standard input is closed, so that none outlives this program.
pub(crate) struct Fleet {
    port: u16,
    scheduler: Child,
    executors: Vec<Child>,
    /// Where the executors keep what they hand to each other.
    folder: TempDir,
    ports: Vec<u16>,
}

impl Fleet {
    /// Starts a scheduler and so many executors, and waits until they have found each other.
    pub(crate) async fn start(executors: usize) -> io::Result<Self> {
        let ports = free_ports(1 + 2 * executors)?;
        let port = ports[0];
        let scheduler = member(&["scheduler".into(), port.to_string(), executors.to_string()])?;
        let folder = tempfile::tempdir()?;
        let mut fleet = Self { port, scheduler, executors: Vec::new(), folder, ports };
        for index in 0..executors {
            let work = fleet.folder.path().join(index.to_string());
            std::fs::create_dir(&work)?;
            let [own, grpc] = [1, 2].map(|which| fleet.ports[2 * index + which].to_string());
            let work = work.to_string_lossy().into_owned();
            fleet.executors.push(member(&["executor".into(), port.to_string(), own, grpc, work])?);
        }
        for _ in 0..300 {
            if is_ready(port).await {
                return Ok(fleet);
            }
            sleep(Duration::from_millis(100)).await;
        }
        Err(io::Error::other("the executors did not register with the scheduler within 30 seconds"))
    }

    /// Where a session finds the scheduler.
    pub(crate) fn address(&self) -> String {
        format!("df://127.0.0.1:{}", self.port)
    }

    /// How many executors there are.
    pub(crate) fn executors(&self) -> usize {
        self.executors.len()
    }

    /// The number of an executor's process.
    pub(crate) fn executor(&self, index: usize) -> Option<String> {
        Some(self.executors.get(index)?.id()?.to_string())
    }

    /// Ends an executor without a warning.
    pub(crate) async fn kill(&mut self, index: usize) -> io::Result<()> {
        self.executors.remove(index).kill().await
    }

    /// Stops all that still runs, and makes sure of it.
    pub(crate) async fn stop(mut self) -> io::Result<()> {
        for mut process in self.executors.into_iter().chain([self.scheduler]) {
            drop(process.stdin.take());
            if timeout(Duration::from_secs(5), process.wait()).await.is_err() {
                process.kill().await?;
            }
        }
        for port in self.ports.drain(..) {
            if TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
                return Err(io::Error::other(format!("something still listens on port {port}")));
            }
        }
        self.folder.close()
    }
}

/// Starts this program again in a role.
fn member(arguments: &[String]) -> io::Result<Child> {
    Command::new(std::env::current_exe()?)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .kill_on_drop(true)
        .spawn()
}

/// Ports that nobody listens on; held all at once, so that they differ.
fn free_ports(count: usize) -> io::Result<Vec<u16>> {
    let listeners = (0..count).map(|_| TcpListener::bind(("127.0.0.1", 0)));
    let listeners = listeners.collect::<io::Result<Vec<_>>>()?;
    listeners.iter().map(|listener| Ok(listener.local_addr()?.port())).collect()
}

/// Whether the scheduler says that it has its executors.
async fn is_ready(port: u16) -> bool {
    let asked = async {
        let mut stream = TcpStream::connect(("127.0.0.1", port)).await?;
        stream.write_all(b"GET /readyz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").await?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await?;
        io::Result::Ok(answer)
    };
    asked.await.is_ok_and(|answer| answer.starts_with("HTTP/1.1 200"))
}
