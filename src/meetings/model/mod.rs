//! A meeting and the rules of its life, free of tables and pages.

pub mod agenda;
pub mod attendance;
pub mod calling;
pub mod deeds;
pub mod meeting;
pub mod protocol;
#[cfg(test)]
mod sample;
pub mod writing;
