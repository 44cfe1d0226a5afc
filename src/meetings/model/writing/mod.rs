//! The parts in which a meeting is written. One page holds all of them and sends all of them; each is compared with
//! what its reader saw, so that two people in different parts do not disturb each other, and two in one part get both
//! texts.

mod fields;
mod merge;
mod read;

use serde::Serialize;
use sha2::{Digest, Sha256};

use super::agenda::Item;
use super::attendance::{Guest, Presence};
use super::meeting::Meeting;
use crate::decisions;
use crate::ids::{AgendaItemId, UserId};

pub use fields::{fields_of, typed_day};
pub use merge::{Merged, merge};
pub use read::{Reading, read, read_day};

/// A part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// When, where, by whom.
    Head,
    /// Who was there.
    Attendance,
    /// An item of the agenda with all that is told of it.
    Item(AgendaItemId),
}

impl Part {
    pub fn code(self) -> String {
        match self {
            Self::Head => "head".into(),
            Self::Attendance => "attendance".into(),
            Self::Item(id) => id.to_string(),
        }
    }
}

/// The parts of a meeting, each with the digest of what stands in it.
pub fn digests(meeting: &Meeting) -> Vec<(Part, String)> {
    let fixed = [Part::Head, Part::Attendance];
    let items = meeting.items.iter().map(|item| Part::Item(item.id));
    fixed.into_iter().chain(items).map(|part| (part, digest(meeting, part))).collect()
}

/// The digest of what stands in a part; empty where the meeting has no such part.
pub fn digest(meeting: &Meeting, part: Part) -> String {
    match part {
        Part::Head => hash(&meeting.head),
        Part::Attendance => {
            let seats: Vec<(UserId, Option<&Presence>)> =
                meeting.attendance.seats.iter().map(|seat| (seat.user, seat.presence.as_ref())).collect();
            let guests: &[Guest] = &meeting.attendance.guests;
            hash(&(seats, guests))
        }
        Part::Item(id) => meeting.items.iter().find(|item| item.id == id).map(|item| hash(&plain(item))).unwrap_or_default(),
    }
}

/// An item as it was typed: whom its names mean is found out anew at each saving.
fn plain(item: &Item) -> Item {
    let plain = |draft: &decisions::Draft| decisions::Draft { people: Vec::new(), controller_id: None, ..draft.clone() };
    Item { people: Vec::new(), decisions: item.decisions.iter().map(plain).collect(), ..item.clone() }
}

fn hash(value: &impl Serialize) -> String {
    // A value of these types is always written.
    let written = serde_json::to_vec(value).unwrap_or_default();
    Sha256::digest(written)[..12].iter().map(|byte| format!("{byte:02x}")).collect()
}
