//! Statements on practices and what belongs to them.

pub mod catalogue;
pub mod files;
pub mod listing;
pub mod practices;
pub mod queues;
pub mod road;
