//! Statements on users, wrong attempts, invitations and role assignments.

pub mod failures;
pub mod users;
