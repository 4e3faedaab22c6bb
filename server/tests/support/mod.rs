//! What the tests are written with: fresh databases, a survey that is open, a server, a
//! browser that knows cookies and forms, and a mail server with the mail that it was given.

pub(crate) mod browser;
pub(crate) mod database;
pub(crate) mod house;
pub(crate) mod letterbox;
pub(crate) mod mail_server;
pub(crate) mod page;
pub(crate) mod survey;
