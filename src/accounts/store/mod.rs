//! Statements on users, wrong attempts, invitations, role assignments and the places they open.

pub mod failures;
pub mod invitations;
pub mod people;
pub mod places;
pub mod roles;
pub mod users;
