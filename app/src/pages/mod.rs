//! The pages, by audience: each a plain struct and the function that turns it into a view.

pub mod municipality;
pub mod participant;
pub mod preview;
pub mod registrations;
pub mod staff;
pub mod voices;

#[cfg(test)]
mod tests;
