//! Meetings of an association: the agenda beforehand, who was there, what was heard and decided, and the protocol
//! that secretary and chair sign. A signed protocol never changes; a mistake is put right by a further edition beside it.

mod model;
mod paths;
mod print;
mod store;

pub use model::agenda::{Item, ItemKind, Origin, Vote};
pub use model::attendance::{Attendance, Guest, Presence, Quorum, Seat};
pub use model::meeting::{Head, Kind, Meeting, Mode, ProtocolForm, Status};
pub use paths::show as path;
pub use store::protocols::{Verified, find_verified};
