//! Whether a paper is true: one address for every paper that carries a code. Anybody who holds one sees what it should
//! say and whether it still holds; of a protocol nothing of its text, of a certificate all of it.

mod pages;

use crate::access::PUBLIC;
use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::new().get("/check", PUBLIC, pages::ask).get("/check/{verification}", PUBLIC, pages::show)
}
