//! The web through its router, as browsers and strangers meet it.

mod approving;
mod asking_link;
mod audio;
mod closed;
mod closing_early;
mod code;
mod contact_pages;
mod demo;
mod draft;
mod hygiene;
mod languages;
mod leaving;
mod listening;
mod path;
mod policy;
mod preview;
mod questions;
mod registering;
mod report;
mod results;
mod sending;
mod signing_in;
mod staff_languages;
mod voices;
