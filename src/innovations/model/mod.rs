//! An innovative practice and the rules of its road, free of tables and pages.

pub mod content;
pub mod deeds;
pub mod experts;
pub mod innovation;
pub mod recognition;
#[cfg(test)]
pub mod sample;
pub mod sheet;
