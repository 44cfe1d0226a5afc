//! What the first pages gather from the tables of all features. Nothing is written here.

pub mod agendas;
pub mod approvals;
pub mod district;
pub mod duties;
pub mod hits;
pub mod own;
pub mod shelves;
pub mod tally;
