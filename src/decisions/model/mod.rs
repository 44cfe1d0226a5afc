//! A decision and the rules of its life, free of tables and pages.

pub mod decided;
pub mod decision;
pub mod deeds;
pub mod filter;
pub mod form;
pub mod hearing;
pub mod meant;
pub mod open;
pub mod term;

pub use decided::{Decision, Standing, Status};
pub use decision::{Draft, Kind};
pub use deeds::Deed;
pub use meant::Meant;
pub use open::Open;
pub use term::Term;
