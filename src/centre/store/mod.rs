//! Statements on the centre's section.

pub mod articles;
pub mod districts;
pub mod files;
pub mod lists;
