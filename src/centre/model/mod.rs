//! What the centre writes and arranges, and the rules about it, free of tables and pages.

pub mod article;
pub mod district;
pub mod event;
pub mod event_form;
pub mod feed;
pub mod form;
pub mod shelf;
