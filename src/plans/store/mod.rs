//! Every statement on the tables of plans.

pub mod annexes;
pub mod beginnings;
pub mod editions;
pub mod leaders;
pub mod imports;
pub mod marks;
pub mod offers;
pub mod people;
pub mod plans;
pub mod publications;
pub mod remarks;
pub mod reversal;
pub mod road;
pub mod rows;
pub mod writings;
