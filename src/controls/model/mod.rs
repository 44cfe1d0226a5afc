//! A control and the rules of its life, free of tables and pages.

pub mod control;
pub mod deeds;
pub mod draft;
pub mod memo;
pub mod parts;
pub mod reading;
#[cfg(test)]
mod sample;
