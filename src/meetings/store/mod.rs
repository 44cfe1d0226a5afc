//! Every statement on the tables of meetings.

pub mod agenda;
pub mod attendance;
pub mod meetings;
pub mod parts;
