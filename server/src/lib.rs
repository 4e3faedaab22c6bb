//! The server of Samsvar: everything but the rules (`domain`, `disclosure`) and what people see
//! (`app`).

pub mod assets;
pub mod audio;
pub mod clockwork;
pub mod collection;
pub mod commands;
pub mod config;
pub mod data_files;
pub mod edge;
pub mod mail;
mod parallel;
pub mod publication;
pub mod qr;
pub mod questionnaires;
pub mod registration;
pub mod sealing;
pub mod state;
pub mod storage;
pub mod texts;
pub mod web;
