//! Mail to contacts and staff. A [`Letter`] is put into the outbox as its template and ids, in the
//! transaction that causes it; [`delivery`] writes and sends it, tries again while the mail server
//! is away, and never knowingly sends it twice.
//!
//! Who is written to, and when, is for those who put letters in; [`moments`] puts in those that go by
//! themselves in the course of a wave.

mod calendar;
pub mod carrier;
mod compose;
pub mod delivery;
mod desk;
mod letter;
mod message;
pub mod moments;
mod smtp;

pub use carrier::{Carrier, CarrierError};
pub use desk::Desk;
pub use letter::{Letter, ToContact};
