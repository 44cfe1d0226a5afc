//! Meetings of an association: the agenda beforehand, who was there, what was heard and decided, and the protocol
//! that secretary and chair sign. A signed protocol never changes; a mistake is put right by a further edition beside it.

mod adding;
mod bound;
mod force;
mod jobs;
mod model;
mod pages;
mod paths;
mod print;
mod routes;
mod store;

use crate::jobs::Jobs;

pub use adding::put_on_agenda;
pub use bound::{bound, signed};
pub use force::sign;
pub use model::agenda::{Item, ItemKind, Origin, Vote};
pub use model::attendance::{Attendance, Guest, Presence, Quorum, Seat};
pub use model::meeting::{Head, Kind, Meeting, Mode, ProtocolForm, Status};
pub use model::protocol::checks::{Severity, in_order};
pub use paths::show as path;
pub use routes::routes;
pub use store::attendance::save as mark;
pub use store::meetings::{insert as call, save_state as keep};

pub fn jobs() -> Jobs {
    Jobs::default().with::<jobs::SendAgenda>()
}
