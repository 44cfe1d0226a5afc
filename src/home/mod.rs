//! The first pages: what a visitor sees at the door, what waits for a person at work, the search over
//! everything, the district at a glance, and the pages that tell what the portal is.

mod pages;
mod store;

use crate::access::{CENTRE, PUBLIC, SIGNED_IN};
use crate::web::{Routes, Visitor};

pub fn routes() -> Routes {
    let tallies = store::tally::Tallies::default();
    Routes::new()
        .get("/", PUBLIC, move |visitor: Visitor| pages::first(visitor, tallies.clone()))
        .get("/more", SIGNED_IN, pages::words::more)
        .get("/search", PUBLIC, pages::search::list)
        .get("/district/schools", CENTRE, pages::district::show)
        .get("/help", PUBLIC, pages::words::help)
        .get("/about", PUBLIC, pages::words::about)
        .get("/privacy", PUBLIC, pages::words::privacy)
}
