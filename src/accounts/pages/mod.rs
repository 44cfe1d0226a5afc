//! Screens of accounts.

pub mod account;
pub mod settings;
pub mod sign_in;
