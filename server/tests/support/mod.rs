//! What the tests are written with: fresh databases, a survey that is open, a server, and a
//! browser that knows cookies and forms.

pub(crate) mod browser;
pub(crate) mod database;
pub(crate) mod house;
pub(crate) mod page;
pub(crate) mod survey;
