//! How many pieces each filter of the list would give: a choice is counted as if nothing else were chosen in its own
//! group, the other groups staying as they are.

use std::sync::{Arc, PoisonError};

use super::catalogue::{Card, Catalogue, DURATIONS, GRADES, Numbering};
use super::filter::{Group, Origin};
use super::sieve::Sieve;

/// Counts without a filter are remembered for so many kinds of eyes.
const WHOLE: usize = 64;

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
    pub(super) fn new(numbering: &Numbering) -> Self {
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

    pub(super) fn add(&mut self, sieve: &Sieve, card: &Card) {
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

impl Catalogue {
    /// The counts over all cards; those without a filter are counted once for a catalogue.
    pub(super) fn tally(&self, sieve: &Sieve) -> Tally {
        let eyes = sieve.open_eyes();
        if let Some(eyes) = &eyes
            && let Some(known) = self.whole.lock().unwrap_or_else(PoisonError::into_inner).get(eyes)
        {
            return Tally::clone(known);
        }
        let mut tally = Tally::new(&self.numbering);
        self.newest.iter().filter(|card| sieve.sees(card)).for_each(|card| tally.add(sieve, card));
        if let Some(eyes) = eyes {
            let mut whole = self.whole.lock().unwrap_or_else(PoisonError::into_inner);
            if whole.len() >= WHOLE {
                whole.clear();
            }
            whole.insert(eyes, Arc::new(tally.clone()));
        }
        tally
    }
}

#[cfg(test)]
mod tests {
    use super::super::catalogue::Order;
    use super::super::filter::Filter;
    use super::*;
    use crate::ids::{DistrictId, SchoolId};

    /// Class hours and games, scripts and plans.
    fn catalogue() -> Catalogue {
        let numbering = Arc::new(Numbering::default());
        let both = ["peace".to_owned(), "nature".to_owned()];
        let one = ["nature".to_owned()];
        let cards = vec![
            numbering.sample(1, |facts| facts.directions = &both),
            numbering.sample(2, |facts| facts.directions = &one),
            numbering.sample(3, |facts| facts.kind = Some("plan")),
            numbering.sample(4, |facts| (facts.rubric, facts.duration) = (Some("games"), None)),
            numbering.sample(5, |facts| (facts.rubric, facts.kind, facts.grade_to) = (Some("games"), Some("plan"), Some(9))),
        ];
        Catalogue::new(numbering, cards)
    }

    fn codes(codes: &[&str]) -> Vec<String> {
        codes.iter().map(|code| (*code).to_owned()).collect()
    }

    fn counted(catalogue: &Catalogue, filter: &Filter) -> Tally {
        catalogue.tally(&Sieve::new(filter, &catalogue.numbering, &[], &[]))
    }

    fn count(row: &[u32], number: Option<u16>) -> u32 {
        row[usize::from(number.expect("it was met"))]
    }

    #[test]
    fn the_counts_of_a_group_leave_its_own_choice_out() {
        let catalogue = catalogue();
        let numbering = catalogue.numbering.clone();

        let tally = counted(&catalogue, &Filter { rubrics: codes(&["games"]), kinds: codes(&["script"]), ..Filter::default() });

        assert_eq!(tally.total, 1);
        let rubric = |code: &str| count(&tally.rubrics, numbering.rubrics.find(code));
        assert_eq!((rubric("class-hours"), rubric("games")), (2, 1), "scripts of each rubric");
        let kind = |code: &str| count(&tally.kinds, numbering.kinds.find(code));
        assert_eq!((kind("script"), kind("plan")), (1, 1), "games of each kind");
        let direction = |code: &str| count(&tally.directions, numbering.directions.find(code));
        assert_eq!((direction("peace"), direction("nature")), (0, 0), "other groups keep both choices");
    }

    #[test]
    fn a_piece_counts_in_each_of_its_directions_and_grades() {
        let catalogue = catalogue();
        let numbering = catalogue.numbering.clone();

        let tally = counted(&catalogue, &Filter::default());

        assert_eq!(tally.total, 5);
        let direction = |code: &str| count(&tally.directions, numbering.directions.find(code));
        assert_eq!((direction("peace"), direction("nature")), (1, 2));
        assert_eq!(tally.grades, [0, 5, 1, 0]);
        assert_eq!(tally.durations, [0, 4, 0, 0], "one does not say how long it takes");
    }

    #[test]
    fn without_a_group_is_what_would_be_found_if_its_choices_were_taken_away() {
        let catalogue = catalogue();
        let filter = Filter { rubrics: codes(&["games"]), kinds: codes(&["script"]), ..Filter::default() };

        let tally = counted(&catalogue, &filter);

        for group in Group::ALL {
            let opened = counted(&catalogue, &filter.without_group(group));
            assert_eq!(tally.without(group), opened.total, "{group:?}");
        }
        assert_eq!((tally.without(Group::Rubric), tally.without(Group::Kind), tally.without(Group::Grade)), (3, 2, 1));
    }

    #[test]
    fn a_choice_of_the_own_school_is_counted_beside_that_of_the_district() {
        let catalogue = catalogue();
        let (districts, schools) = (catalogue.numbering.districts.all(), catalogue.numbering.schools.all());
        let (district, school): (Vec<DistrictId>, Vec<SchoolId>) = (vec![districts[0].0], vec![schools[0].0]);
        let near = [catalogue.numbering.sample(6, |facts| facts.school = Some(SchoolId(uuid::Uuid::from_u128(99))))];
        let sieve = Sieve::new(&Filter { origin: Origin::School, ..Filter::default() }, &catalogue.numbering, &district, &school);

        let tally = catalogue.browse(&sieve, &near, Order::Newest, 0, 10).tally;

        assert_eq!((tally.total, tally.own_school, tally.own_district), (5, 5, 6));
        assert_eq!(tally.without(Group::Origin), 6);
    }

    #[test]
    fn counts_without_a_filter_are_made_once_for_the_same_eyes() {
        let catalogue = catalogue();
        let near = [catalogue.numbering.sample(6, |_| {})];
        let sieve = Sieve::new(&Filter::default(), &catalogue.numbering, &[], &[]);

        let totals = [&near[..], &near[..], &[]].map(|near| catalogue.browse(&sieve, near, Order::Newest, 0, 10).tally.total);

        assert_eq!(totals, [6, 6, 5], "what is near is not remembered for others");
        assert_eq!(catalogue.whole.lock().expect("nobody broke down").len(), 1);
    }
}
