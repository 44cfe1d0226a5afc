//! The library («нормативная база»): the laws, orders, letters and forms that a class teacher works by. Each
//! says whether it is still in force and what it means for her, and is read on the page, mended for the eye;
//! the text as it came is kept beside it.

mod model;
mod pages;
pub mod paths;
mod store;

use crate::access::{Audience, CENTRE, HEADS, PUBLIC, SCHOOL_LEADERS};
use crate::web::Routes;

pub use model::{Card, Keeper, Kind, Level, Status, Viewer};
pub use pages::line;
pub use store::lists::{Listed, Repealed, Shelved, latest, list, own_shelf, repealed};
pub use store::norms::{NewNorm, enter};

/// Those who put documents on the shelf: the centre for the district, the leaders for their school, the head
/// for the association.
const KEEPERS: Audience = CENTRE.and(SCHOOL_LEADERS).and(HEADS);

pub fn routes() -> Routes {
    Routes::new()
        .get("/library", PUBLIC, pages::list::list)
        .post("/library", KEEPERS, pages::edit::create)
        .get("/library/new", KEEPERS, pages::edit::new)
        .get("/library/{norm}", PUBLIC, pages::show::show)
        .post("/library/{norm}", KEEPERS, pages::edit::update)
        .get("/library/{norm}/original", PUBLIC, pages::show::original)
        .get("/library/{norm}/edit", KEEPERS, pages::edit::edit)
        .post("/library/{norm}/delete", KEEPERS, pages::edit::delete)
}
