//! The bank of innovative practices: not scripts, but ways of working that were described and proven. A piece is a
//! practice passport or, after Ukrainian custom, a card of experience; it goes from its authors through a formal check and
//! two or three experts to the council of the district, is recognised for some years on each level, and spreads.

mod jobs;
mod model;
mod pages;
mod paths;
mod print;
mod routes;
mod store;

pub use jobs::{jobs, plan_round};
pub use model::content::{Content, Indicator, Kind};
pub use model::innovation::{Author, Innovation, Status};
pub use model::recognition::{Level, Recognition, Spread, SpreadKind};
pub use model::sheet::{Mark, Sheet};
pub use paths::{sheet as sheet_path, show as path};
pub use routes::routes;
pub use store::innovations::{insert as begin, save};
pub use store::sheets::{insert as assign, save as fill};
