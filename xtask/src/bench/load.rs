//! The same request over many connections, again and again.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use tokio::task::JoinSet;

use super::client::Connection;

/// How many answers a second came back, each with status 200.
pub(super) async fn repeat(
    to: SocketAddr,
    request: &[u8],
    connections: usize,
    during: Duration,
) -> Result<f64> {
    let start = Stopwatch::start();
    let mut tasks = JoinSet::new();
    for _ in 0..connections {
        let request = request.to_vec();
        tasks.spawn(async move {
            let mut connection = Connection::open(to).await?;
            let mut answers = 0_u32;
            while start.elapsed() < during {
                let answer = connection.send(&request).await?;
                ensure!(answer.status == 200, "status {}", answer.status);
                answers += 1;
            }
            Ok(answers)
        });
    }
    let mut answers = 0;
    while let Some(done) = tasks.join_next().await {
        answers += done??;
    }
    Ok(f64::from(answers) / start.elapsed().as_secs_f64())
}

/// Measures how long something takes.
#[derive(Clone, Copy)]
pub(super) struct Stopwatch(Instant);

#[expect(
    clippy::disallowed_methods,
    reason = "a benchmark measures real time; no rule of the survey is in here"
)]
impl Stopwatch {
    pub(super) fn start() -> Self {
        Self(Instant::now())
    }

    pub(super) fn elapsed(self) -> Duration {
        self.0.elapsed()
    }
}
