//! The crate from outside: answers in, a release out. What is small enough is tried in full.
//!
//! - `threshold`, `unanimity`, `sensitive`, `several_answers`, `routing`: each rule at its edges,
//!   and what comes out when it is switched off;
//! - `storage`: bytes and back;
//! - `readers`: all counts that a small municipality can have, seen by readers who know the method;
//! - `random`: municipalities at random, against the questionnaire that ships;
//! - `country`, `planted`, `elimination`: several municipalities, their counties and the nation, and a
//!   reader who combines all tables;
//! - `bounds`: how bounds of counts narrow each other;
//! - `floors`: that enough is shown all the same;
//! - `golden`: published tables of another program;
//! - `example`: the worked examples of docs/disclosure.md.

mod bounds;
mod country;
mod elimination;
mod example;
mod fixture;
mod floors;
mod golden;
mod planted;
mod random;
mod readers;
mod routing;
mod sensitive;
mod several_answers;
mod storage;
mod threshold;
mod unanimity;
