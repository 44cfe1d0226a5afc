//! What schools send to the centre of their district: what is owed and by when, each sending as it was sent, and what the
//! centre said of it. The centre reads sendings alone; what a school is still writing stays in the school.

mod model;
mod store;

pub use model::{Chapter, Kind, Sending};
pub use store::send;
