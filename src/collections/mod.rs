//! Collections of practices: chosen and ordered under a title, each with a word on why it is there. One makes them for
//! oneself, shares them with colleagues before a meeting, or, at the centre, shows the district's best to everybody.

mod model;
mod pages;
mod paths;
mod print;
mod routes;
mod store;

pub use model::collection::{Item, Kind, Level};
pub use model::form::Draft;
pub use paths::show as path;
pub use routes::routes;
pub use store::collections::{OnFront, Origin, insert, on_front};
pub use store::items::save as arrange;
