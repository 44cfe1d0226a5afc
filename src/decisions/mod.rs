//! Decisions of signed protocols: who must do what by when, and the story of each until whoever controls it takes
//! it off control. They stand on the first page of their people, in the control list of the association, and as the
//! first item of its next agenda.

mod model;
mod store;

pub use model::{Draft, Kind, Open, Standing, Status};
pub use store::entering::{Entering, Reviewed, close_reviewed, enter, list_open};
