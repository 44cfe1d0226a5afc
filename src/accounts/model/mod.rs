//! The rules of accounts: the door and how a guesser is slowed down, passwords, invitations, people and
//! their roles, and who keeps whose account.

pub mod browser;
pub mod circle;
pub mod code;
pub mod door;
pub mod email;
pub mod login;
pub mod password;
pub mod person;
pub mod role;
pub mod throttle;
pub mod trail;
