//! Every statement on the tables of plans.

pub mod beginnings;
pub mod editions;
pub mod imports;
pub mod marks;
pub mod people;
pub mod plans;
pub mod remarks;
pub mod road;
pub mod rows;
