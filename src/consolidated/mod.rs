//! The consolidated report of a district: what schools have sent, put together in one table and one text. Numbers are
//! summed, each person once; small schools stand together, missing ones are named; words of schools stand in the text of
//! the district as quotations that know when their school has changed them. Approved, it never changes.

mod model;
mod pages;
mod paths;
mod print;
mod routes;
mod store;
mod words;

pub use model::USUAL;
pub use model::writing::CHAPTERS_OF_A_YEAR;
pub(crate) use model::writing::Said;
pub use routes::routes;
