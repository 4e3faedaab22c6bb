//! What the tests of the whole binary share. They drive it from outside, as participants, operators
//! and attackers do: over HTTP, by its commands, through its database's files, and by killing it.
//!
//! The tests are in `tests/tests/`, a file for each promise. Not here: anything that calls the
//! server's own code; only `domain` is used, to know what a questionnaire's answers look like, and
//! in one file `disclosure`, to release made-up waves by the thousand.
//!
//! `SAMSVAR_BINARY` names the binary under test; without it, it is the one that was built beside
//! the tests. With `SAMSVAR_TEST_LONG=1` the tests run at full length.

pub mod attack;
pub mod bytes;
pub mod chance;
pub mod demo;
pub mod figures;
pub mod home;
pub mod http;
pub mod machine;
pub mod participant;
pub mod script;
pub mod server;
pub mod sql;
