//! The demo district: a living place to look at and to try everything in. Its people, practices and documents are
//! written down in the folder `demo` and put into an empty database as if they had worked there for years; the last
//! of their days is always last week.

mod accounts;
mod brought;
mod calendar;
mod centre;
mod called;
mod controls;
mod folder;
mod home;
mod load;
mod meetings;
mod norms;
mod papers;
mod people;
mod places;
mod planned;
mod plans;
mod practices;
mod readings;
mod records;
mod reports;
mod reported;
mod road;
mod shelf;
mod sent;
mod store;
mod stories;
mod world;
mod yearly;

pub use accounts::{Account, PASSWORD, accounts, table};
pub use load::{Outcome, load};
