//! Every statement on the tables of meetings.

pub mod agenda;
pub mod around;
pub mod attendance;
pub mod meetings;
pub mod parts;
pub mod protocols;
pub mod signatures;
