//! The server's tests from outside, as one program, so that it is linked once: storage on both
//! databases, the web through its router, and the rules of the repository. Not here: tests of one
//! module's inside, which stand beside it, and the attackers, which drive the finished binary.

#![expect(
    clippy::unwrap_used,
    reason = "in tests a failed unwrap is a failed test, in their helpers too"
)]

mod locales;
mod mail;
mod rules;
mod sound;
mod storage;
mod support;
mod web;
