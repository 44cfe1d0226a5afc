//! Statements on practices and what belongs to them.

pub mod accepted;
pub mod bookmarks;
pub mod catalogue;
pub mod checks;
pub mod complaints;
pub mod corrections;
mod counts;
pub mod files;
pub mod letters;
pub mod lineage;
pub mod listing;
pub mod likenesses;
pub mod openings;
pub mod originals;
pub mod places;
pub mod practices;
pub mod questions;
pub mod queues;
pub mod reading;
pub mod road;
pub mod rounds;
pub mod searches;
pub mod texts;
pub mod uses;
mod viewer;
