//! The addresses by which pieces come.

use super::pages;
use crate::access::SIGNED_IN;
use crate::web::Routes;

pub fn routes() -> Routes {
    Routes::new().post("/uploads", SIGNED_IN, pages::begin).post("/uploads/{upload}", SIGNED_IN, pages::add).post(
        "/uploads/{upload}/delete",
        SIGNED_IN,
        pages::forget,
    )
}
