//! How many pieces each filter of the list would give: a choice is counted as if nothing else were chosen in its own
//! group, the other groups staying as they are.

use roaring::RoaringBitmap;

use super::catalogue::{Card, Catalogue};
use super::filter::{Group, Origin};
use super::holdings::Holdings;
use super::sieve::Sieve;

/// How many cards answer each choice, the other groups staying as chosen.
#[derive(Clone, Debug, Default)]
pub struct Tally {
    /// Cards that answer everything.
    pub total: u32,
    /// For each group but the origin, by number.
    rows: [Vec<u32>; Group::ALL.len()],
    pub own_school: u32,
    pub own_district: u32,
    /// Cards that only this group keeps out.
    kept_out: [u32; Group::ALL.len()],
}

impl Tally {
    /// How many would be found under a number of a group.
    pub fn count(&self, group: Group, number: u16) -> u32 {
        self.rows[group as usize].get(usize::from(number)).copied().unwrap_or(0)
    }

    /// How many would be found without the choices of a group.
    pub fn without(&self, group: Group) -> u32 {
        self.total + self.kept_out[group as usize]
    }

    pub(super) fn add(&mut self, sieve: &Sieve, card: &Card) {
        self.change(sieve, card, 1);
    }

    /// Counts a card by one more or one less.
    fn change(&mut self, sieve: &Sieve, card: &Card, by: i32) {
        let misses = sieve.misses(card);
        if misses.count_ones() > 1 {
            return;
        }
        let count = |count: &mut u32| *count = count.saturating_add_signed(by);
        if misses == 0 {
            count(&mut self.total);
        } else {
            count(&mut self.kept_out[misses.trailing_zeros() as usize]);
        }
        for group in Group::ALL.into_iter().filter(|group| misses & !group.bit() == 0) {
            if group == Group::Origin {
                for (origin, counted) in [(Origin::School, &mut self.own_school), (Origin::District, &mut self.own_district)] {
                    if sieve.is_from(card, origin) {
                        count(counted);
                    }
                }
                continue;
            }
            let row = &mut self.rows[group as usize];
            for number in card.numbers(group) {
                if row.len() <= number {
                    row.resize(number + 1, 0);
                }
                count(&mut row[number]);
            }
        }
    }
}

impl Catalogue {
    /// The counts over all cards.
    pub(super) fn tally(&self, sieve: &Sieve) -> Tally {
        let settled = self.holdings.tallies.of(sieve, || self.holdings.counted(sieve));
        let mut tally = Tally::clone(&settled);
        let sees = |card: &&Card| sieve.sees(card);
        self.holdings.at(&self.gone).filter(sees).for_each(|card| tally.change(sieve, card, -1));
        self.loose().filter(sees).for_each(|card| tally.add(sieve, card));
        tally
    }
}

impl Holdings {
    /// The counts over what has settled.
    fn counted(&self, sieve: &Sieve) -> Tally {
        let seen = RoaringBitmap::clone(&self.seen(sieve));
        let answers = Group::ALL.map(|group| self.answering(sieve, group));
        let met = |left_out: Option<Group>| {
            let others = Group::ALL.iter().filter(|group| Some(**group) != left_out);
            others.filter_map(|group| answers[*group as usize].as_ref()).fold(seen.clone(), |met, answer| met & answer)
        };
        let found = met(None);
        let mut tally = Tally { total: size(found.len()), ..Tally::default() };
        for group in Group::ALL {
            let opened = answers[group as usize].is_some().then(|| met(Some(group)));
            let opened = opened.as_ref().unwrap_or(&found);
            tally.kept_out[group as usize] = size(opened.len() - found.len());
            match group {
                Group::Origin => {
                    let from = |origin| self.from(sieve, origin).map_or(0, |from| size(opened.intersection_len(&from)));
                    (tally.own_school, tally.own_district) = (from(Origin::School), from(Origin::District));
                }
                // Schools are many and their sets thin: one walk over the found is shorter than a meeting with each.
                Group::School => tally.rows[group as usize] = self.by_school(opened),
                _ => {
                    let counts = self.sets(group).iter().map(|set| size(opened.intersection_len(set)));
                    tally.rows[group as usize] = counts.collect();
                }
            }
        }
        tally
    }

    fn by_school(&self, set: &RoaringBitmap) -> Vec<u32> {
        let mut row = vec![0; self.sets(Group::School).len()];
        for card in self.at(set) {
            row[usize::from(card.school)] += 1;
        }
        row
    }
}

/// Places are 32-bit numbers, so no set of them is larger.
fn size(length: u64) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::catalogue::{Numbering, Order};
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

    fn count(tally: &Tally, group: Group, number: Option<u16>) -> u32 {
        tally.count(group, number.expect("it was met"))
    }

    #[test]
    fn the_counts_of_a_group_leave_its_own_choice_out() {
        let catalogue = catalogue();
        let numbering = catalogue.numbering.clone();

        let tally = counted(&catalogue, &Filter { rubrics: codes(&["games"]), kinds: codes(&["script"]), ..Filter::default() });

        assert_eq!(tally.total, 1);
        let rubric = |code: &str| count(&tally, Group::Rubric, numbering.rubrics.find(code));
        assert_eq!((rubric("class-hours"), rubric("games")), (2, 1), "scripts of each rubric");
        let kind = |code: &str| count(&tally, Group::Kind, numbering.kinds.find(code));
        assert_eq!((kind("script"), kind("plan")), (1, 1), "games of each kind");
        let direction = |code: &str| count(&tally, Group::Direction, numbering.directions.find(code));
        assert_eq!((direction("peace"), direction("nature")), (0, 0), "other groups keep both choices");
    }

    #[test]
    fn a_piece_counts_in_each_of_its_directions_and_grades() {
        let catalogue = catalogue();
        let numbering = catalogue.numbering.clone();

        let tally = counted(&catalogue, &Filter::default());

        assert_eq!(tally.total, 5);
        let direction = |code: &str| count(&tally, Group::Direction, numbering.directions.find(code));
        assert_eq!((direction("peace"), direction("nature")), (1, 2));
        assert_eq!([0, 1, 2, 3].map(|number| tally.count(Group::Grade, number)), [0, 5, 1, 0]);
        assert_eq!(
            [1, 2, 3, 4].map(|number| tally.count(Group::Duration, number)),
            [0, 4, 0, 0],
            "one does not say how long it takes"
        );
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
    fn counts_are_made_once_for_the_same_filter_and_the_same_eyes() {
        let catalogue = catalogue();
        let near = [catalogue.numbering.sample(6, |_| {})];
        let sieve = Sieve::new(&Filter::default(), &catalogue.numbering, &[], &[]);

        let totals = [&near[..], &near[..], &[]].map(|near| catalogue.browse(&sieve, near, Order::Newest, 0, 10).tally.total);

        assert_eq!(totals, [6, 6, 5], "what is near is not remembered for others");
        assert_eq!(catalogue.holdings.tallies.len(), 1);
    }
}
