//! Statements on the documents of the shelf.

pub mod citations;
pub mod citing;
pub mod entry;
pub mod files;
pub mod links;
pub mod lists;
pub mod norms;
pub mod sheets;
pub mod states;
pub mod subscriptions;
