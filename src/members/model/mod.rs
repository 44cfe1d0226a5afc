//! What the register of members knows and judges, without tables and pages.

pub mod absence;
pub mod association;
pub mod colleague;
pub mod column;
pub mod hint;
pub mod import;
pub mod passport;
pub mod promotion;
pub mod record;
pub mod register;
pub mod settings;
pub mod snapshot;
pub mod unit;
