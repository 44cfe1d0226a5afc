//! Counts beside the sections of the menu: what waits for a person there, as it was last counted on a page that counts
//! it anyway. A hint, kept in memory for some minutes, so that no page asks the database for it.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use time::{Duration, OffsetDateTime};

use crate::access::{Actor, Place};
use crate::ids::UserId;

/// An older count may be wrong by now, and is not shown.
const LIFETIME: Duration = Duration::minutes(15);
/// So many counts are kept; beyond them all are forgotten.
const MOST: usize = 20_000;

/// Whose count, where that person acts, and beside which section.
type Key = (UserId, Place, &'static str);

#[derive(Clone, Default)]
pub struct Badges(Arc<Mutex<HashMap<Key, (u32, OffsetDateTime)>>>);

impl Badges {
    pub(super) fn count(&self, actor: &Actor, section: &'static str, count: usize, now: OffsetDateTime) {
        let mut counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if counts.len() >= MOST {
            counts.clear();
        }
        counts.insert((actor.user, actor.place, section), (u32::try_from(count).unwrap_or(u32::MAX), now));
    }

    /// The count beside a section; none where it is not known.
    pub(super) fn beside(&self, actor: Option<&Actor>, section: &'static str, now: OffsetDateTime) -> u32 {
        let Some(actor) = actor else { return 0 };
        let counts = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let known = counts.get(&(actor.user, actor.place, section)).filter(|(_, counted_at)| now - *counted_at < LIFETIME);
        known.map_or(0, |(count, _)| *count)
    }
}
