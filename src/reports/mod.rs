//! Analytic reports of an association: of a year, of a half-year, of an event. Figures and tables are counted from what the
//! portal keeps, people write the words; a report is considered, agreed and approved in the school, and a copy goes to the
//! centre of the district.

mod model;
mod pages;
mod paths;
mod print;
mod routes;
mod store;
mod words;

pub use pages::papers::bound;
pub use routes::routes;
