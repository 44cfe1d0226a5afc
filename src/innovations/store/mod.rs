//! Statements on innovative practices.

pub mod ending;
pub mod innovations;
pub mod listing;
pub mod origins;
pub mod people;
pub mod sheets;
pub mod steps;
