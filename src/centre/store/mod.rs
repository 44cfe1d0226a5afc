//! Statements on the centre's section.

pub mod articles;
pub mod associations;
pub mod districts;
pub mod events;
pub mod files;
pub mod lists;
pub mod places;
pub mod shelves;
