//! Every statement on decisions and on their stories.

pub mod decisions;
pub mod deeds;
pub mod desk;
pub mod entering;
pub mod feeds;
pub mod following;
mod rows;
