//! The life of a collection: it is made with its keys and its code ([`opening`]), answers come in
//! sealed ([`intake`]), the box is opened once ([`closing`]), and what may be shown is frozen
//! ([`release`]), unless somebody wants to look first ([`hold`]). And what pages need to know of the
//! waves meanwhile ([`watch`]), which languages a wave offers ([`offer`]), about how many have answered
//! ([`bands`]), and which municipality closes before the others ([`early`]).

pub mod bands;
pub mod closing;
pub mod early;
pub mod hold;
pub mod import;
pub mod intake;
pub mod offer;
pub mod opening;
mod padding;
pub mod release;
pub mod watch;
