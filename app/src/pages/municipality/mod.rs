//! What a municipality's contact person meets.

pub mod ask_link;
pub mod classroom;
pub mod decide;
pub mod guidance;
pub mod home;
pub mod invitations;
pub mod posters;
pub mod register;
pub mod results;
pub mod sign_in;
pub mod too_few;
