//! Every statement on duties, sendings, remarks and extensions.

pub mod duties;
pub mod extensions;
pub mod lists;
pub mod owed;
pub mod register;
pub mod remarks;
pub mod reminders;
pub mod sending;
pub mod steps;
pub mod submissions;
