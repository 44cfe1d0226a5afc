//! What the bank gives its authors in return, at the moment a practice is taken in: a number in its register, without
//! gaps, and a certificate that anybody may check by its code for as long as the portal stands.

mod issuing;
mod model;
mod pages;
mod paths;
mod print;
mod routes;
mod store;

pub use issuing::{Taking, recognise, restore, withdraw};
pub use model::bank::Bank;
pub use model::held::{Held, Standing};
pub use paths::show as path;
pub use routes::routes;
pub use store::certificates::{Checked, check, list_own};
