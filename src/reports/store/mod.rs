//! Every statement on the tables of reports.

pub mod beginnings;
pub mod chapters;
pub mod figures;
pub mod reports;
pub mod road;
pub mod sent;
pub mod tables;
pub mod templates;
