//! The catalogue: one small card for each practice that is shared beyond its school. Filters, their counts and
//! the order of the list are taken from the cards; the practices themselves are read for one page only.

use std::borrow::Borrow;
use std::cmp::Ordering;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, PoisonError, RwLock};

use roaring::RoaringBitmap;

use super::Level;
use super::filter::Group;
use super::holdings::Holdings;
use crate::ids::{DistrictId, PracticeId, SchoolId};

/// What the filters ask of a practice. Codes and places are numbers of the `Numbering`; 0 stands for none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Card {
    pub id: PracticeId,
    /// Microseconds since 1970 at which it was shared.
    pub shared_at: i64,
    /// One bit for each direction by its number.
    pub directions: u64,
    pub use_count: i32,
    pub district: u16,
    pub school: u16,
    pub rubric: u16,
    pub kind: u16,
    pub occasion: u16,
    /// One bit for each of `GRADES`.
    pub grades: u8,
    /// The place in `DURATIONS` plus one.
    pub duration: u8,
    pub is_public: bool,
}

impl Card {
    /// Under which numbers of a group the card stands; as its origin stands its district.
    pub(super) fn numbers(&self, group: Group) -> impl Iterator<Item = usize> {
        let (one, mut bits) = match group {
            Group::Rubric => (Some(self.rubric), 0),
            Group::Grade => (None, u64::from(self.grades)),
            Group::Direction => (None, self.directions),
            Group::Kind => (Some(self.kind), 0),
            Group::Duration => (Some(u16::from(self.duration)), 0),
            Group::Occasion => (Some(self.occasion), 0),
            Group::School => (Some(self.school), 0),
            Group::Origin => (Some(self.district), 0),
        };
        let next_bit = move || {
            let bit = (bits != 0).then(|| bits.trailing_zeros() as usize)?;
            bits &= bits - 1;
            Some(bit)
        };
        one.map(usize::from).into_iter().chain(std::iter::from_fn(next_bit))
    }
}

/// Grades as people ask for them: code, first and last grade.
pub const GRADES: [(&str, i32, i32); 4] = [("1-4", 1, 4), ("5-7", 5, 7), ("8-9", 8, 9), ("10-12", 10, 12)];
/// How long it takes: code and the most minutes.
pub const DURATIONS: [(&str, i32); 4] = [("20", 20), ("45", 45), ("90", 90), ("longer", i32::MAX)];

/// A practice as its row tells it, before its words become numbers.
pub struct Facts<'a> {
    pub id: PracticeId,
    pub district: DistrictId,
    /// Absent for a piece of the district's centre.
    pub school: Option<SchoolId>,
    pub level: Level,
    pub shared_at: time::OffsetDateTime,
    pub rubric: Option<&'a str>,
    pub kind: Option<&'a str>,
    pub occasion: Option<&'a str>,
    pub directions: &'a [String],
    pub grade_from: Option<i32>,
    pub grade_to: Option<i32>,
    pub duration: Option<i32>,
    pub use_count: i32,
}

/// Small numbers for words and places, given at first meeting and never taken back.
#[derive(Debug)]
pub struct Numbers<K>(RwLock<HashMap<K, u16>>);

impl<K> Default for Numbers<K> {
    fn default() -> Self {
        Self(RwLock::default())
    }
}

impl<K: Eq + Hash> Numbers<K> {
    /// The number of a thing that may be new; 0 where there is no thing.
    fn give<Q: ToOwned<Owned = K> + Eq + Hash + ?Sized>(&self, thing: Option<&Q>) -> u16
    where
        K: Borrow<Q>,
    {
        let Some(thing) = thing else { return 0 };
        if let Some(known) = self.find(thing) {
            return known;
        }
        let mut numbers = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let next = u16::try_from(numbers.len() + 1).unwrap_or(0);
        *numbers.entry(thing.to_owned()).or_insert(next)
    }

    /// The number of a thing met before.
    pub fn find<Q: Eq + Hash + ?Sized>(&self, thing: &Q) -> Option<u16>
    where
        K: Borrow<Q>,
    {
        self.0.read().unwrap_or_else(PoisonError::into_inner).get(thing).copied()
    }
}

impl<K: Clone> Numbers<K> {
    /// Everything met so far.
    pub fn all(&self) -> Vec<(K, u16)> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).iter().map(|(thing, number)| (thing.clone(), *number)).collect()
    }
}

/// The numbers of all that cards speak of.
#[derive(Debug, Default)]
pub struct Numbering {
    pub rubrics: Numbers<String>,
    pub kinds: Numbers<String>,
    pub occasions: Numbers<String>,
    pub directions: Numbers<String>,
    pub schools: Numbers<SchoolId>,
    pub districts: Numbers<DistrictId>,
}

impl Numbering {
    pub fn card(&self, facts: &Facts<'_>) -> Card {
        let directions = facts.directions.iter().map(|code| direction_bit(self.directions.give(Some(code.as_str()))));
        let (first, last) = (facts.grade_from.or(facts.grade_to), facts.grade_to.or(facts.grade_from));
        let grades = GRADES
            .iter()
            .enumerate()
            .filter(|(_, (_, from, to))| first.is_some_and(|first| first <= *to) && last.is_some_and(|last| last >= *from));
        let duration = facts.duration.and_then(|minutes| DURATIONS.iter().position(|(_, most)| minutes <= *most));
        Card {
            id: facts.id,
            shared_at: i64::try_from(facts.shared_at.unix_timestamp_nanos() / 1000).unwrap_or(0),
            directions: directions.fold(0, |bits, bit| bits | bit),
            use_count: facts.use_count,
            district: self.districts.give(Some(&facts.district)),
            school: self.schools.give(facts.school.as_ref()),
            rubric: self.rubrics.give(facts.rubric),
            kind: self.kinds.give(facts.kind),
            occasion: self.occasions.give(facts.occasion),
            grades: grades.fold(0, |bits, (at, _)| bits | 1 << at),
            duration: duration.and_then(|at| u8::try_from(at + 1).ok()).unwrap_or(0),
            is_public: facts.level == Level::Public,
        }
    }
}

/// The bit of a direction; classifiers have a dozen of them, so one beyond the last bit is not met in life.
fn direction_bit(number: u16) -> u64 {
    1_u64.checked_shl(u32::from(number)).unwrap_or(0)
}

/// In which order the list is shown; ids decide between equals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    Newest,
    MostUsed,
}

impl Order {
    /// Which of two cards stands first.
    pub fn of(self, one: &Card, other: &Card) -> Ordering {
        let by_newness = (other.shared_at, other.id).cmp(&(one.shared_at, one.id));
        match self {
            Self::Newest => by_newness,
            Self::MostUsed => other.use_count.cmp(&one.use_count).then(by_newness),
        }
    }
}

/// So many changed cards lie loose beside the holdings before these are put together anew.
const MOST_LOOSE: usize = 1_024;

/// All cards at one moment: holdings put together some time ago, and what has changed since.
#[derive(Debug, Default)]
pub struct Catalogue {
    pub numbering: Arc<Numbering>,
    pub(super) holdings: Arc<Holdings>,
    /// Cards that have changed, come or, where there is no card, gone since the holdings were put together.
    changes: HashMap<PracticeId, Option<Card>>,
    /// Places in the holdings whose card is not true any more.
    pub(super) gone: RoaringBitmap,
}

impl Catalogue {
    pub fn new(numbering: Arc<Numbering>, cards: Vec<Card>) -> Self {
        Self { numbering, holdings: Arc::new(Holdings::new(cards)), changes: HashMap::new(), gone: RoaringBitmap::new() }
    }

    /// The catalogue after some cards have changed, come or, where there is no card, gone.
    pub fn changed(&self, changes: &HashMap<PracticeId, Option<Card>>) -> Self {
        let changes = self.changes.iter().chain(changes).map(|(id, card)| (*id, *card)).collect();
        Self::over(self.numbering.clone(), self.holdings.clone(), changes)
    }

    fn over(numbering: Arc<Numbering>, holdings: Arc<Holdings>, changes: HashMap<PracticeId, Option<Card>>) -> Self {
        let gone = changes.keys().filter_map(|id| holdings.place(*id)).collect();
        Self { numbering, holdings, changes, gone }
    }

    /// So much lies loose that the holdings want to be put together anew.
    pub fn is_loose(&self) -> bool {
        self.changes.len() > MOST_LOOSE
    }

    /// Holdings in which nothing lies loose.
    pub fn settled(&self) -> Holdings {
        Holdings::new(self.settled_newest().chain(self.loose()).copied().collect())
    }

    /// The same cards over holdings that were put together from an earlier state of them.
    pub fn onto(&self, holdings: Arc<Holdings>) -> Self {
        let differs = |(id, card): &(&PracticeId, &Option<Card>)| holdings.card(**id) != card.as_ref();
        let changes = self.changes.iter().filter(differs).map(|(id, card)| (*id, *card)).collect();
        Self::over(self.numbering.clone(), holdings, changes)
    }

    /// What lies in the holdings and is true, the newest first.
    pub(super) fn settled_newest(&self) -> impl Iterator<Item = &Card> {
        self.holdings.cards.iter().zip(0_u32..).filter(|(_, place)| !self.gone.contains(*place)).map(|(card, _)| card)
    }

    /// What has come or changed since the holdings were put together.
    pub(super) fn loose(&self) -> impl Iterator<Item = &Card> {
        self.changes.values().flatten()
    }

    pub fn card(&self, id: PracticeId) -> Option<&Card> {
        self.changes.get(&id).map_or_else(|| self.holdings.card(id), Option::as_ref)
    }
}

#[cfg(test)]
impl Numbering {
    /// A card to try filters with, shared with everybody on the day of its number: a script of a class hour for grades 5
    /// and 6, unless something is changed.
    pub fn sample<'a>(&self, number: u128, change: impl FnOnce(&mut Facts<'a>)) -> Card {
        let mut facts = Facts {
            id: PracticeId(uuid::Uuid::from_u128(number)),
            district: DistrictId(uuid::Uuid::from_u128(1)),
            school: Some(SchoolId(uuid::Uuid::from_u128(1))),
            level: Level::Public,
            shared_at: time::OffsetDateTime::UNIX_EPOCH + time::Duration::days(i64::try_from(number).unwrap_or(0)),
            rubric: Some("class-hours"),
            kind: Some("script"),
            occasion: None,
            directions: &[],
            grade_from: Some(5),
            grade_to: Some(6),
            duration: Some(45),
            use_count: 0,
        };
        change(&mut facts);
        self.card(&facts)
    }
}
