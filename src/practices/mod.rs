//! The piggy-bank. A class teacher shares what worked; the head of the association accepts it; the district
//! publishes the best of it; a colleague finds it the evening before the class hour and says how it went.

mod model;
mod store;

pub use model::{Level, Practice, Reviewers, Status};
