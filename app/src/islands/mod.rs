//! The parts of pages that come to life in the browser; every page works without them.
//!
//! Each is a leaf: it brings its texts along, asks the server for nothing to show, and holds no
//! other island. What runs in the browser alone is compiled with the feature `hydrate` alone.

pub mod extras;
pub mod listening;
pub mod waiting;

#[cfg(feature = "hydrate")]
mod wiring;
