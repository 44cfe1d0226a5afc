//! The filters of the list at work: which cards pass, how many would pass with another choice in one group, and
//! in which order they are shown.

use std::sync::{Arc, PoisonError};

use super::catalogue::{Card, Catalogue, DURATIONS, GRADES, Numbering, Order, direction_bit};
use super::filter::{Filter, Group, Origin};
use crate::ids::{DistrictId, PracticeId, SchoolId};

/// No card has this number: a choice that nothing answers.
const NOTHING: u16 = u16::MAX;

/// Filters as numbers, and whose eyes look.
#[derive(Debug)]
pub struct Sieve {
    rubrics: Vec<u16>,
    kinds: Vec<u16>,
    occasion: Option<u16>,
    directions: u64,
    grades: u8,
    durations: Vec<u8>,
    school: Option<u16>,
    origin: Origin,
    own_schools: Vec<u16>,
    own_districts: Vec<u16>,
    is_open: bool,
}

impl Sieve {
    pub fn new(filter: &Filter, numbering: &Numbering, districts: &[DistrictId], schools: &[SchoolId]) -> Self {
        let all = |codes: &[String], number: &dyn Fn(&str) -> Option<u16>| -> Vec<u16> {
            codes.iter().map(|code| number(code).unwrap_or(NOTHING)).collect()
        };
        let place = |offered: &[&str], code: &String| offered.iter().position(|offered| offered == code);
        let directions = filter.directions.iter().map(|code| numbering.directions.find(code.as_str()).map_or(1, direction_bit));
        let grades = filter.grades.iter().filter_map(|code| place(&GRADES.map(|grade| grade.0), code));
        let durations = filter.durations.iter().filter_map(|code| place(&DURATIONS.map(|duration| duration.0), code));
        Self {
            rubrics: all(&filter.rubrics, &|code| numbering.rubrics.find(code)),
            kinds: all(&filter.kinds, &|code| numbering.kinds.find(code)),
            occasion: filter.occasion.as_deref().map(|code| numbering.occasions.find(code).unwrap_or(NOTHING)),
            directions: directions.fold(0, |bits, bit| bits | bit),
            grades: grades.fold(0, |bits, at| bits | 1 << at),
            durations: durations.filter_map(|at| u8::try_from(at + 1).ok()).collect(),
            school: filter.school.map(|school| numbering.schools.find(&school).unwrap_or(NOTHING)),
            origin: filter.origin,
            own_schools: schools.iter().filter_map(|school| numbering.schools.find(school)).collect(),
            own_districts: districts.iter().filter_map(|district| numbering.districts.find(district)).collect(),
            is_open: filter.is_open(),
        }
    }

    /// A piece of the district is seen in the district; near cards are within reach already.
    fn sees(&self, card: &Card) -> bool {
        card.is_public || self.own_districts.contains(&card.district)
    }

    /// One bit for each group whose choice the card does not answer.
    fn misses(&self, card: &Card) -> u16 {
        let any = |chosen: &[u16], number: u16| chosen.is_empty() || chosen.contains(&number);
        let answers = [
            (Group::Rubric, any(&self.rubrics, card.rubric)),
            (Group::Grade, self.grades == 0 || self.grades & card.grades != 0),
            (Group::Direction, self.directions == 0 || self.directions & card.directions != 0),
            (Group::Kind, any(&self.kinds, card.kind)),
            (Group::Duration, self.durations.is_empty() || self.durations.contains(&card.duration)),
            (Group::Occasion, self.occasion.is_none_or(|occasion| occasion == card.occasion)),
            (Group::School, self.school.is_none_or(|school| school == card.school)),
            (Group::Origin, self.is_from(card, self.origin)),
        ];
        answers.iter().filter(|(_, answered)| !answered).fold(0, |bits, (group, _)| bits | group.bit())
    }

    fn is_from(&self, card: &Card, origin: Origin) -> bool {
        match origin {
            Origin::Anywhere => true,
            Origin::District => self.own_districts.contains(&card.district),
            Origin::School => self.own_schools.contains(&card.school),
        }
    }
}

/// How many cards answer each choice, the other groups staying as chosen.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Cards that answer everything.
    pub total: u32,
    pub rubrics: Vec<u32>,
    pub kinds: Vec<u32>,
    pub occasions: Vec<u32>,
    pub directions: Vec<u32>,
    pub schools: Vec<u32>,
    pub grades: [u32; GRADES.len()],
    pub durations: [u32; DURATIONS.len()],
    pub own_school: u32,
    pub own_district: u32,
    /// Cards that only this group keeps out.
    kept_out: [u32; Group::ALL.len()],
}

impl Tally {
    fn new(numbering: &Numbering) -> Self {
        let row = |length: usize| vec![0; length + 1];
        Self {
            rubrics: row(numbering.rubrics.len()),
            kinds: row(numbering.kinds.len()),
            occasions: row(numbering.occasions.len()),
            directions: row(numbering.directions.len()),
            schools: row(numbering.schools.len()),
            ..Self::default()
        }
    }

    /// How many would be found without the choices of a group.
    pub fn without(&self, group: Group) -> u32 {
        self.total + self.kept_out[group as usize]
    }

    fn add(&mut self, sieve: &Sieve, card: &Card) {
        let misses = sieve.misses(card);
        if misses.count_ones() > 1 {
            return;
        }
        let counts = |group: Group| misses & !group.bit() == 0;
        if misses == 0 {
            self.total += 1;
        } else {
            self.kept_out[misses.trailing_zeros() as usize] += 1;
        }
        for (group, row, number) in [
            (Group::Rubric, &mut self.rubrics, card.rubric),
            (Group::Kind, &mut self.kinds, card.kind),
            (Group::Occasion, &mut self.occasions, card.occasion),
            (Group::School, &mut self.schools, card.school),
        ] {
            if counts(group)
                && let Some(count) = row.get_mut(usize::from(number))
            {
                *count += 1;
            }
        }
        if counts(Group::Direction) {
            let mut bits = card.directions;
            while bits != 0 {
                if let Some(count) = self.directions.get_mut(bits.trailing_zeros() as usize) {
                    *count += 1;
                }
                bits &= bits - 1;
            }
        }
        if counts(Group::Grade) {
            self.grades.iter_mut().enumerate().for_each(|(at, count)| *count += u32::from(card.grades >> at & 1));
        }
        if counts(Group::Duration) && card.duration > 0 {
            self.durations[usize::from(card.duration) - 1] += 1;
        }
        if counts(Group::Origin) {
            self.own_school += u32::from(sieve.is_from(card, Origin::School));
            self.own_district += u32::from(sieve.is_from(card, Origin::District));
        }
    }
}

/// A page of the list: what is shown, and what the filters would give.
#[derive(Debug)]
pub struct Picked {
    pub ids: Vec<PracticeId>,
    pub tally: Tally,
}

impl Catalogue {
    /// The page of the list that begins after `skipped` pieces. `near` are the cards of the actor's own school.
    pub fn browse(&self, sieve: &Sieve, near: &[Card], order: Order, skipped: usize, most: usize) -> Picked {
        let mut tally = self.tally(sieve);
        near.iter().for_each(|card| tally.add(sieve, card));
        let passes = |card: &&Card| sieve.misses(card) == 0;
        let mut near: Vec<&Card> = near.iter().filter(passes).collect();
        near.sort_unstable_by(|one, other| order.of(one, other));
        let far = |card: &&Card| sieve.sees(card) && passes(card);
        let ids = match order {
            Order::Newest => page(self.newest.iter().filter(far), near, order, skipped, most),
            Order::MostUsed => {
                let used = self.most_used.iter().filter_map(|place| self.newest.get(*place as usize));
                page(used.filter(far), near, order, skipped, most)
            }
        };
        Picked { ids, tally }
    }

    /// The page of what a search has found; without an order of its own, as the search ranked it, the more used
    /// before the less used among equals.
    pub fn found(
        &self,
        sieve: &Sieve,
        near: &[Card],
        found: &[(PracticeId, f32)],
        order: Option<Order>,
        skipped: usize,
        most: usize,
    ) -> Picked {
        let card =
            |id: PracticeId| near.iter().find(|card| card.id == id).or_else(|| self.card(id).filter(|card| sieve.sees(card)));
        let mut tally = Tally::new(&self.numbering);
        let mut passed: Vec<(&Card, f32)> = Vec::new();
        for (card, rank) in found.iter().filter_map(|(id, rank)| Some((card(*id)?, *rank))) {
            tally.add(sieve, card);
            if sieve.misses(card) == 0 {
                passed.push((card, rank));
            }
        }
        passed.sort_by(|(one, rank), (other, other_rank)| match order {
            None => other_rank.total_cmp(rank).then(other.use_count.cmp(&one.use_count)),
            Some(order) => order.of(one, other),
        });
        Picked { ids: passed.iter().skip(skipped).take(most).map(|(card, _)| card.id).collect(), tally }
    }

    /// The counts over all cards; those without a filter are counted once for a catalogue.
    fn tally(&self, sieve: &Sieve) -> Tally {
        const WHOLE: usize = 64;
        let key = (sieve.own_districts.clone(), sieve.own_schools.clone());
        if sieve.is_open
            && let Some(known) = self.whole.lock().unwrap_or_else(PoisonError::into_inner).get(&key)
        {
            return Tally::clone(known);
        }
        let mut tally = Tally::new(&self.numbering);
        self.newest.iter().filter(|card| sieve.sees(card)).for_each(|card| tally.add(sieve, card));
        if sieve.is_open {
            let mut whole = self.whole.lock().unwrap_or_else(PoisonError::into_inner);
            if whole.len() >= WHOLE {
                whole.clear();
            }
            whole.insert(key, Arc::new(tally.clone()));
        }
        tally
    }
}

/// Two ordered lists as one, from `skipped` on.
fn page<'a>(
    far: impl Iterator<Item = &'a Card>,
    near: Vec<&'a Card>,
    order: Order,
    skipped: usize,
    most: usize,
) -> Vec<PracticeId> {
    let (mut far, mut near) = (far.peekable(), near.into_iter().peekable());
    let merged = std::iter::from_fn(|| match (far.peek(), near.peek()) {
        (Some(one), Some(other)) if order.of(other, one).is_lt() => near.next(),
        (Some(_), _) => far.next(),
        (None, _) => near.next(),
    });
    merged.skip(skipped).take(most).map(|card| card.id).collect()
}
