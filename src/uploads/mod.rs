//! Files on a weak line. A page with scripts sends a file piece by piece: each piece that has arrived stays, and after a
//! break, a night or a new sign-in the rest is sent from where it stopped. When all of it is there, the form it belongs to
//! names it in the place of its bytes. Without scripts the same form sends the file whole.

mod pages;
mod routes;

pub use routes::routes;
