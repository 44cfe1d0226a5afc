//! Analytic reports of an association: of a year, of a half-year, of an event. Figures and tables are counted from what the
//! portal keeps, people write the words; a report is considered, agreed and approved in the school, and a copy goes to the
//! centre of the district.

mod counting;
mod gathered;
mod model;
mod pages;
mod paths;
mod print;
mod routes;
mod store;
mod words;

pub use counting::count;
pub use gathered::{bound, gather};
pub use model::{Kind, Line, Report};
pub use paths::show as path;
pub use routes::routes;
pub use store::beginnings::{Beginning, find_template, insert as begin};
pub use store::chapters::save as write;
pub use store::reports::{find, save_state as keep};
