//! That files say what the release says: to readers that others wrote, with texts that try to break
//! them, and the same to the byte each time.

#![expect(
    clippy::unwrap_used,
    reason = "in tests a failed unwrap is a failed test, in their helpers too"
)]

mod readers;
mod repeated;
mod specimen;
