//! The holdings of a bank: all cards in the order of newness, and for each choice of a filter the set of places at which
//! its cards stand. What a filter finds is where sets meet, so it costs hardly more in a bank of a million.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, PoisonError};

use roaring::{MultiOps, RoaringBitmap};

use super::catalogue::{Card, Order};
use super::filter::{Group, Origin};
use super::sieve::Sieve;
use super::tally::Tally;
use crate::ids::PracticeId;

/// Where fewer than one card in so many is found, the found are put in order rather than picked out of the ordered.
const RARE: u64 = 64;

/// Cards with the sets of their places; a place is a number in the order of newness.
#[derive(Debug, Default)]
pub struct Holdings {
    /// The newest first.
    pub(super) cards: Vec<Card>,
    /// Places, the most used first.
    most_used: Vec<u32>,
    /// Places in the order of the cards' ids.
    by_id: Vec<u32>,
    /// For each group, by number, the places of the cards that stand under it.
    sets: [Vec<RoaringBitmap>; Group::ALL.len()],
    public: RoaringBitmap,
    /// What eyes may see, by their districts.
    seen: Kept<Vec<u16>, RoaringBitmap>,
    /// Counts of filters, by what they ask and whose eyes look.
    pub(super) tallies: Kept<Sieve, Tally>,
}

/// What was once worked out, as long as the holdings last.
#[derive(Debug)]
pub(super) struct Kept<K, V>(Mutex<HashMap<K, Arc<V>>>);

impl<K, V> Default for Kept<K, V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Clone + Eq + Hash, V> Kept<K, V> {
    /// So many are kept, then all begin anew.
    const MOST: usize = 512;

    /// What is kept under a key, or is now worked out.
    pub(super) fn of(&self, key: &K, work_out: impl FnOnce() -> V) -> Arc<V> {
        if let Some(known) = self.0.lock().unwrap_or_else(PoisonError::into_inner).get(key) {
            return known.clone();
        }
        let value = Arc::new(work_out());
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= Self::MOST {
            kept.clear();
        }
        kept.insert(key.clone(), value.clone());
        value
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).len()
    }
}

impl Holdings {
    pub(super) fn new(mut cards: Vec<Card>) -> Self {
        cards.sort_unstable_by(|one, other| Order::Newest.of(one, other));
        let card = |place: &u32| &cards[*place as usize];
        let mut most_used: Vec<u32> = (0_u32..).take(cards.len()).collect();
        let mut by_id = most_used.clone();
        most_used.sort_unstable_by(|one, other| Order::MostUsed.of(card(one), card(other)));
        by_id.sort_unstable_by_key(|place| card(place).id);
        let mut sets: [Vec<RoaringBitmap>; Group::ALL.len()] = std::array::from_fn(|_| Vec::new());
        for (card, place) in cards.iter().zip(0_u32..) {
            for group in Group::ALL {
                let sets = &mut sets[group as usize];
                for number in card.numbers(group) {
                    if sets.len() <= number {
                        sets.resize_with(number + 1, RoaringBitmap::new);
                    }
                    sets[number].insert(place);
                }
            }
        }
        let public = cards.iter().zip(0_u32..).filter(|(card, _)| card.is_public).map(|(_, place)| place).collect();
        Self { cards, most_used, by_id, sets, public, seen: Kept::default(), tallies: Kept::default() }
    }

    pub(super) fn place(&self, id: PracticeId) -> Option<u32> {
        let found = self.by_id.binary_search_by_key(&id, |place| self.cards[*place as usize].id).ok()?;
        self.by_id.get(found).copied()
    }

    pub(super) fn card(&self, id: PracticeId) -> Option<&Card> {
        self.place(id).and_then(|place| self.cards.get(place as usize))
    }

    /// The sets of a group by number.
    pub(super) fn sets(&self, group: Group) -> &[RoaringBitmap] {
        &self.sets[group as usize]
    }

    fn any(&self, group: Group, numbers: &[u16]) -> RoaringBitmap {
        numbers.iter().filter_map(|number| self.sets(group).get(usize::from(*number))).union()
    }

    /// What these eyes may see: what is public, and what is for their districts.
    pub(super) fn seen(&self, sieve: &Sieve) -> Arc<RoaringBitmap> {
        self.seen.of(&sieve.own_districts, || &self.public | self.any(Group::Origin, &sieve.own_districts))
    }

    /// What is of an origin; nothing where any will do.
    pub(super) fn from(&self, sieve: &Sieve, origin: Origin) -> Option<RoaringBitmap> {
        match origin {
            Origin::Anywhere => None,
            Origin::District => Some(self.any(Group::Origin, &sieve.own_districts)),
            Origin::School => Some(self.any(Group::School, &sieve.own_schools)),
        }
    }

    /// What answers the choice of a group; nothing where none was made.
    pub(super) fn answering(&self, sieve: &Sieve, group: Group) -> Option<RoaringBitmap> {
        match group {
            Group::Origin => self.from(sieve, sieve.origin),
            _ => sieve.chosen(group).map(|numbers| self.any(group, numbers)),
        }
    }

    /// What passes all filters.
    pub(super) fn passing(&self, sieve: &Sieve) -> RoaringBitmap {
        let seen = self.seen(sieve);
        let answers = Group::ALL.iter().filter_map(|group| self.answering(sieve, *group));
        let passing = answers.reduce(|passing, answer| passing & answer);
        passing.map_or_else(|| RoaringBitmap::clone(&seen), |passing| passing & &*seen)
    }

    /// How many of a set stand before a card in the order of newness.
    pub(super) fn before(&self, set: &RoaringBitmap, card: &Card) -> u64 {
        let place = self.cards.partition_point(|other| Order::Newest.of(other, card).is_lt());
        u32::try_from(place).ok().and_then(|place| place.checked_sub(1)).map_or(0, |last| set.rank(last))
    }

    /// The cards of a set, the most used first.
    pub(super) fn most_used(&self, set: &RoaringBitmap) -> impl Iterator<Item = &Card> {
        let is_rare = set.len() * RARE < self.cards.len() as u64;
        let mut rare = if is_rare { self.at(set).collect() } else { Vec::new() };
        rare.sort_unstable_by(|one, other| Order::MostUsed.of(one, other));
        let ordered = if is_rare { &[] } else { self.most_used.as_slice() };
        let frequent = ordered.iter().filter(|place| set.contains(**place)).filter_map(|place| self.cards.get(*place as usize));
        rare.into_iter().chain(frequent)
    }

    /// The cards at some places, the newest first.
    pub(super) fn at(&self, places: impl IntoIterator<Item = u32>) -> impl Iterator<Item = &Card> {
        places.into_iter().filter_map(|place| self.cards.get(place as usize))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;
    use std::sync::Arc;

    use rand::rngs::SmallRng;
    use rand::seq::IndexedRandom;
    use rand::{Rng, SeedableRng};

    use super::super::Level;
    use super::super::catalogue::{Catalogue, Numbering};
    use super::super::filter::Filter;
    use super::*;
    use crate::ids::{DistrictId, SchoolId};

    const RUBRICS: [&str; 3] = ["class-hours", "games", "parents"];
    const KINDS: [&str; 2] = ["script", "plan"];

    fn id(number: u128) -> uuid::Uuid {
        uuid::Uuid::from_u128(number)
    }

    fn random_card(random: &mut SmallRng, numbering: &Numbering, number: u128) -> Card {
        let directions: Vec<String> =
            ["peace", "nature", "work"].iter().filter(|_| random.random_bool(0.4)).map(|code| (*code).to_owned()).collect();
        numbering.sample(number, |facts| {
            facts.district = DistrictId(id(random.random_range(1..3)));
            facts.school = random.random_bool(0.9).then(|| SchoolId(id(random.random_range(1..5))));
            facts.level = if random.random_bool(0.7) { Level::Public } else { Level::District };
            facts.shared_at = time::OffsetDateTime::UNIX_EPOCH + time::Duration::hours(random.random_range(0..40));
            facts.rubric = RUBRICS.choose(random).copied();
            facts.kind = KINDS.choose(random).copied();
            facts.occasion = random.random_bool(0.2).then_some("victory-day");
            facts.directions = &directions;
            facts.grade_from = Some(random.random_range(1..9));
            facts.grade_to = facts.grade_from.map(|from| from + random.random_range(0..4));
            facts.duration = random.random_bool(0.8).then(|| random.random_range(10..120));
            facts.use_count = random.random_range(0..4);
        })
    }

    fn random_filter(random: &mut SmallRng) -> Filter {
        let some = |random: &mut SmallRng, codes: &[&str]| -> Vec<String> {
            codes.iter().filter(|_| random.random_bool(0.3)).map(|code| (*code).to_owned()).collect()
        };
        Filter {
            rubrics: some(random, &RUBRICS),
            kinds: some(random, &KINDS),
            directions: some(random, &["peace", "nature", "unheard-of"]),
            grades: some(random, &["1-4", "8-9"]),
            durations: some(random, &["20", "longer"]),
            occasion: random.random_bool(0.1).then(|| "victory-day".to_owned()),
            school: random.random_bool(0.1).then(|| SchoolId(id(random.random_range(1..6)))),
            origin: *[Origin::Anywhere, Origin::Anywhere, Origin::District, Origin::School].choose(random).expect("not empty"),
            ..Filter::default()
        }
    }

    /// What a walk through every card gives: the ids in order, and all the counts.
    fn walked(cards: &[Card], sieve: &Sieve, order: Order) -> (Vec<PracticeId>, Tally) {
        let mut seen: Vec<&Card> = cards.iter().filter(|card| sieve.sees(card)).collect();
        seen.sort_by(|one, other| order.of(one, other));
        let mut tally = Tally::default();
        seen.iter().for_each(|card| tally.add(sieve, card));
        (seen.into_iter().filter(|card| sieve.misses(card) == 0).map(|card| card.id).collect(), tally)
    }

    fn numbers(tally: &Tally) -> Vec<u32> {
        let rows = Group::ALL.into_iter().flat_map(|group| (0..9).map(move |number| (group, number)));
        let rows = rows.map(|(group, number)| tally.count(group, number));
        let opened = Group::ALL.map(|group| tally.without(group));
        rows.chain(opened).chain([tally.total, tally.own_school, tally.own_district]).collect()
    }

    #[test]
    fn sets_give_what_a_walk_through_all_cards_gives_whatever_has_changed_since() {
        for seed in 0..60 {
            let random = &mut SmallRng::seed_from_u64(seed);
            let numbering = Arc::new(Numbering::default());
            let mut cards: HashMap<PracticeId, Card> = (0..random.random_range(0..300))
                .map(|number| random_card(random, &numbering, number))
                .map(|card| (card.id, card))
                .collect();
            let mut catalogue = Catalogue::new(numbering.clone(), cards.values().copied().collect());
            for _ in 0..6 {
                let changed = |random: &mut SmallRng| {
                    let number = random.random_range(0..400);
                    (PracticeId(id(number)), random.random_bool(0.7).then(|| random_card(random, &numbering, number)))
                };
                let changes: HashMap<_, _> = (0..random.random_range(0..20)).map(|_| changed(random)).collect();
                for (id, card) in &changes {
                    match card {
                        Some(card) => cards.insert(*id, *card),
                        None => cards.remove(id),
                    };
                }
                let before = Arc::new(catalogue.settled());
                catalogue = catalogue.changed(&changes);
                if random.random_bool(0.3) {
                    catalogue = catalogue.onto(before);
                }

                let sieve = Sieve::new(&random_filter(random), &numbering, &[DistrictId(id(1))], &[SchoolId(id(1))]);
                let all: Vec<Card> = cards.values().copied().collect();
                for order in [Order::Newest, Order::MostUsed] {
                    let (ids, tally) = walked(&all, &sieve, order);
                    let skipped = random.random_range(0..ids.len() + 5);
                    let picked = catalogue.browse(&sieve, &[], order, skipped, 7);
                    assert_eq!(numbers(&picked.tally), numbers(&tally), "seed {seed}");
                    assert_eq!(
                        picked.ids,
                        ids.iter().skip(skipped).take(7).copied().collect::<Vec<_>>(),
                        "seed {seed}, {order:?}"
                    );
                }
            }
        }
    }
}
