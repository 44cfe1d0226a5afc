//! Every statement on the tables of meetings.

pub mod agenda;
pub mod around;
pub mod attendance;
pub mod beginnings;
pub mod collections;
pub mod files;
pub mod listing;
pub mod meetings;
pub mod parts;
pub mod proposals;
pub mod protocols;
pub mod remarks;
pub mod replies;
pub mod scans;
pub mod signatures;
