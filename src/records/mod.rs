//! The year's records: what happened in an association beside its meetings. A class teacher writes down an open event, a
//! visit, a course in half a minute; the figures of the year's report are counted from these rows, and from nothing typed twice.

mod model;
mod pages;
mod print;
mod routes;
mod store;

pub use routes::routes;
