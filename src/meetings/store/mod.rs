//! Every statement on the tables of meetings.

pub mod agenda;
pub mod attendance;
pub mod beginnings;
pub mod files;
pub mod listing;
pub mod meetings;
pub mod parts;
pub mod proposals;
pub mod remarks;
pub mod replies;
