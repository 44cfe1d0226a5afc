//! The library («нормативная база»): the laws, orders, letters and forms that a class teacher works by. Each
//! says whether it is still in force and what it means for her, and is read on the page, mended for the eye;
//! the text as it came is kept beside it.

mod jobs;
mod model;
mod pages;
pub mod paths;
mod print;
mod routes;
mod start;
mod store;

pub use jobs::{jobs, plan_citation_round, plan_digests};
pub use model::{
    Act, Addressee, Authority, Block, Card, Cited, FileText, Grounds, Keeper, Kind, Level, NewLink, Relation, Source, Viewer,
    blocks,
};
pub use pages::quoted::{Quoted, texts_of_files};
pub use pages::ripple::citing_repealed;
pub use pages::sheets::owed;
pub use pages::{described, line};
pub use routes::routes;
pub use start::put_up as put_up_start;
pub use store::citing::repealed;
pub use store::links::insert as insert_link;
pub use store::lists::{Listed, Shelved, latest, list, own_shelf};
pub use store::norms::{NewNorm, enter};
pub use store::sheets::{NewSheet, insert as ask_reading};
