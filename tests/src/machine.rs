//! The machine that the tests run on: where the binary is, how thorough to be, what time it is.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use anyhow::{Context, ensure};

/// The binary under test: `SAMSVAR_BINARY`, or `samsvar` in the folder that the tests were built
/// into.
pub fn binary() -> anyhow::Result<PathBuf> {
    let path = if let Some(named) = std::env::var_os("SAMSVAR_BINARY") {
        PathBuf::from(named)
    } else {
        let test = std::env::current_exe().context("this test does not know where it lies")?;
        let built = test.parent().and_then(Path::parent);
        built
            .context("this test lies in no target folder")?
            .join("samsvar")
    };
    ensure!(
        path.is_file(),
        "there is no binary {}: build it with `cargo build --release`, or name another in \
         SAMSVAR_BINARY",
        path.display()
    );
    Ok(path)
}

/// Whether to run at full length: `SAMSVAR_TEST_LONG=1`.
#[must_use]
pub fn is_long() -> bool {
    std::env::var("SAMSVAR_TEST_LONG").is_ok_and(|value| value == "1")
}

/// The first in `./test`, the second at full length.
#[must_use]
pub fn sample_or_long<T>(sample: T, long: T) -> T {
    if is_long() { long } else { sample }
}

/// The workspace's folder.
#[must_use]
pub fn workspace() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}

/// Measures real time; here alone, since tests of a real process cannot have a clock of their own.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(Instant);

#[expect(
    clippy::disallowed_methods,
    reason = "a process that is driven from outside lives in real time"
)]
impl Stopwatch {
    /// Starts measuring.
    #[must_use]
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// The time since the start.
    #[must_use]
    pub fn elapsed(self) -> Duration {
        self.0.elapsed()
    }
}

/// Waits until `ready` gives something, asking every few milliseconds.
pub fn wait_for<T>(
    what: &str,
    at_most: Duration,
    mut ready: impl FnMut() -> anyhow::Result<Option<T>>,
) -> anyhow::Result<T> {
    let since = Stopwatch::start();
    loop {
        if let Some(found) = ready()? {
            return Ok(found);
        }
        ensure!(since.elapsed() < at_most, "{what}: not after {at_most:?}");
        std::thread::sleep(Duration::from_millis(5));
    }
}
