//! What has been shared since a moment and passes filters: the beginning of the list, read until its cards are old.

use time::OffsetDateTime;

use super::catalogue::{Card, Catalogue, Order};
use super::sieve::Sieve;
use crate::ids::PracticeId;

/// So many are counted; more is said as «more than».
pub const MOST_FRESH: usize = 500;

impl Catalogue {
    /// The newest first. `near` are the cards of the reader's own school.
    pub fn fresh(&self, sieve: &Sieve, near: &[Card], since: OffsetDateTime) -> Vec<PracticeId> {
        let since = i64::try_from(since.unix_timestamp_nanos() / 1000).unwrap_or(i64::MAX);
        let settled = self.settled_newest().take_while(|card| card.shared_at > since).filter(|card| sieve.sees(card));
        let loose = self.loose().filter(|card| sieve.sees(card)).chain(near).filter(|card| card.shared_at > since);
        let passes = |card: &&Card| sieve.misses(card) == 0;
        let mut fresh: Vec<&Card> = settled.filter(passes).take(MOST_FRESH).chain(loose.filter(passes)).collect();
        fresh.sort_unstable_by(|one, other| Order::Newest.of(one, other));
        fresh.into_iter().take(MOST_FRESH).map(|card| card.id).collect()
    }
}
