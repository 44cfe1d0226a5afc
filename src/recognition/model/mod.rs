//! What the bank gives its authors, free of tables and pages.

pub mod bank;
pub mod certificate;
pub mod held;
