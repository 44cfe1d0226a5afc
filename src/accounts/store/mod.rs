//! Statements on users, wrong attempts, invitations and role assignments.

pub mod failures;
pub mod invitations;
pub mod people;
pub mod roles;
pub mod users;
