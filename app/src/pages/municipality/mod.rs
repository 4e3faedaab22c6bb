//! What a municipality's contact person meets.

pub mod ask_link;
pub mod home;
pub mod register;
pub mod results;
pub mod sign_in;
pub mod too_few;
