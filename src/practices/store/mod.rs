//! Statements on practices and what belongs to them.

pub mod files;
pub mod practices;
pub mod queues;
pub mod road;
