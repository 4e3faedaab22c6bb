//! Parts that pages share.
//!
//! Most are functions from plain data to a view; none holds state, none runs in the browser.

pub(crate) mod bar;
pub mod extras;
pub(crate) mod faults;
pub mod form;
pub(crate) mod layout;
pub(crate) mod listening;
pub(crate) mod next_person;
pub mod options;
pub mod qr;
pub(crate) mod says;
pub mod staff;
pub mod swatch;
pub mod symbols;
pub(crate) mod waiting_sign;
