//! The filters of the list at work: which cards pass, and in which order they are shown.

use super::catalogue::{Card, Catalogue, DURATIONS, GRADES, Numbering, Numbers, Order};
use super::filter::{Filter, Group, Origin};
use super::tally::Tally;
use crate::ids::{DistrictId, PracticeId, SchoolId};

/// No card has this number: a choice that nothing answers.
const NOTHING: u16 = u16::MAX;

/// Filters as numbers, and whose eyes look.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Sieve {
    /// The numbers chosen in each group but the origin; nothing where all will do.
    chosen: [Vec<u16>; Group::ALL.len()],
    pub(super) origin: Origin,
    pub(super) own_schools: Vec<u16>,
    pub(super) own_districts: Vec<u16>,
}

impl Sieve {
    pub fn new(filter: &Filter, numbering: &Numbering, districts: &[DistrictId], schools: &[SchoolId]) -> Self {
        let known = |numbers: &Numbers<String>, codes: &[String]| -> Vec<u16> {
            codes.iter().map(|code| numbers.find(code.as_str()).unwrap_or(NOTHING)).collect()
        };
        let offered = |offered: &[&str], codes: &[String], first: u16| -> Vec<u16> {
            let numbers = offered.iter().zip(first..).filter(|(code, _)| codes.iter().any(|chosen| chosen == *code));
            numbers.map(|(_, number)| number).collect()
        };
        let chosen = Group::ALL.map(|group| match group {
            Group::Rubric => known(&numbering.rubrics, &filter.rubrics),
            Group::Grade => offered(&GRADES.map(|grade| grade.0), &filter.grades, 0),
            Group::Direction => known(&numbering.directions, &filter.directions),
            Group::Kind => known(&numbering.kinds, &filter.kinds),
            Group::Duration => offered(&DURATIONS.map(|duration| duration.0), &filter.durations, 1),
            Group::Occasion => known(&numbering.occasions, filter.occasion.as_slice()),
            Group::School => filter.school.iter().map(|school| numbering.schools.find(school).unwrap_or(NOTHING)).collect(),
            Group::Origin => Vec::new(),
        });
        Self {
            chosen,
            origin: filter.origin,
            own_schools: schools.iter().filter_map(|school| numbering.schools.find(school)).collect(),
            own_districts: districts.iter().filter_map(|district| numbering.districts.find(district)).collect(),
        }
    }

    /// The numbers chosen in a group other than the origin; nothing where all will do.
    pub(super) fn chosen(&self, group: Group) -> Option<&[u16]> {
        Some(self.chosen[group as usize].as_slice()).filter(|numbers| !numbers.is_empty())
    }

    /// A piece of the district is seen in the district; near cards are within reach already.
    pub(super) fn sees(&self, card: &Card) -> bool {
        card.is_public || self.own_districts.contains(&card.district)
    }

    /// One bit for each group whose choice the card does not answer.
    pub(super) fn misses(&self, card: &Card) -> u16 {
        let answers = |group: Group| match (group, self.chosen(group)) {
            (Group::Origin, _) => self.is_from(card, self.origin),
            (_, None) => true,
            (_, Some(chosen)) => card.numbers(group).any(|number| chosen.iter().any(|one| usize::from(*one) == number)),
        };
        Group::ALL.into_iter().filter(|group| !answers(*group)).fold(0, |bits, group| bits | group.bit())
    }

    pub(super) fn is_from(&self, card: &Card, origin: Origin) -> bool {
        match origin {
            Origin::Anywhere => true,
            Origin::District => self.own_districts.contains(&card.district),
            Origin::School => self.own_schools.contains(&card.school),
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
        let near = near.iter().chain(self.loose().filter(|card| sieve.sees(card)));
        let mut loose: Vec<&Card> = near.filter(|card| sieve.misses(card) == 0).collect();
        loose.sort_unstable_by(|one, other| order.of(one, other));
        let settled = self.holdings.passing(sieve) - &self.gone;
        let ids = match order {
            Order::Newest => {
                // How many of those that are passed over lie loose.
                let passed = |(at, card): &(usize, &&Card)| *at as u64 + self.holdings.before(&settled, card) < skipped as u64;
                let passed = if skipped == 0 { 0 } else { loose.iter().enumerate().take_while(passed).count() };
                let first = u32::try_from(skipped - passed).ok().and_then(|place| settled.select(place));
                let far = first.into_iter().flat_map(|first| settled.range(first..));
                page(self.holdings.at(far), loose.split_off(passed), order, 0, most)
            }
            Order::MostUsed => page(self.holdings.most_used(&settled), loose, order, skipped, most),
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
        let mut tally = Tally::default();
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

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::Level;
    use super::*;

    fn ids(picked: &Picked) -> Vec<u128> {
        picked.ids.iter().map(|id| id.0.as_u128()).collect()
    }

    /// The eyes of a visitor, without filters.
    fn open(numbering: &Numbering) -> Sieve {
        Sieve::new(&Filter::default(), numbering, &[], &[])
    }

    #[test]
    fn a_visitor_sees_only_what_is_for_everybody_and_a_colleague_what_is_for_her_district() {
        let numbering = Arc::new(Numbering::default());
        let district = DistrictId(uuid::Uuid::from_u128(7));
        let cards = vec![
            numbering.sample(1, |_| {}),
            numbering.sample(2, |facts| facts.level = Level::District),
            numbering.sample(3, |facts| (facts.level, facts.district) = (Level::District, district)),
        ];
        let catalogue = Catalogue::new(numbering.clone(), cards);
        let found = [1, 2, 3].map(|id| (PracticeId(uuid::Uuid::from_u128(id)), 1.0));

        let visitor = open(&numbering);
        let colleague = Sieve::new(&Filter::default(), &numbering, &[district], &[]);

        for (sieve, seen) in [(visitor, vec![1]), (colleague, vec![3, 1])] {
            for order in [Order::Newest, Order::MostUsed] {
                let picked = catalogue.browse(&sieve, &[], order, 0, 10);
                assert_eq!((ids(&picked), picked.tally.total as usize), (seen.clone(), seen.len()));
            }
            let picked = catalogue.found(&sieve, &[], &found, Some(Order::Newest), 0, 10);
            assert_eq!((ids(&picked), picked.tally.total as usize), (seen.clone(), seen.len()));
        }
    }

    #[test]
    fn near_and_far_pieces_merge_in_their_order() {
        let numbering = Arc::new(Numbering::default());
        let card = |number: u128, uses: i32| numbering.sample(number, |facts| facts.use_count = uses);
        let catalogue = Catalogue::new(numbering.clone(), vec![card(1, 5), card(3, 1), card(5, 3)]);
        let near = [card(2, 4), card(4, 2), card(6, 0)];
        let sieve = open(&numbering);
        let browse = |order, skipped, most| ids(&catalogue.browse(&sieve, &near, order, skipped, most));

        assert_eq!(browse(Order::Newest, 0, 10), [6, 5, 4, 3, 2, 1]);
        assert_eq!(browse(Order::MostUsed, 0, 10), [1, 2, 5, 4, 3, 6]);
        assert_eq!(browse(Order::Newest, 2, 3), [4, 3, 2]);
        assert_eq!(browse(Order::Newest, 6, 3), [0; 0]);
    }

    #[test]
    fn what_is_found_is_shown_as_ranked_and_among_equals_the_more_used_first() {
        let numbering = Arc::new(Numbering::default());
        let card = |number: u128, uses: i32| numbering.sample(number, |facts| facts.use_count = uses);
        let catalogue = Catalogue::new(numbering.clone(), vec![card(1, 5), card(2, 9), card(3, 0)]);
        let near = [card(4, 7)];
        let found =
            [(1, 0.5), (2, 0.5), (3, 0.9), (4, 0.5), (5, 1.0)].map(|(id, rank)| (PracticeId(uuid::Uuid::from_u128(id)), rank));
        let show = |order, skipped| ids(&catalogue.found(&open(&numbering), &near, &found, order, skipped, 10));

        assert_eq!(show(None, 0), [3, 2, 4, 1]);
        assert_eq!(show(None, 2), [4, 1]);
        assert_eq!(show(Some(Order::Newest), 0), [4, 3, 2, 1]);
    }

    #[test]
    fn within_a_group_any_choice_will_do_and_all_groups_are_answered() {
        let numbering = Arc::new(Numbering::default());
        let directions = ["peace".to_owned(), "nature".to_owned()];
        let cards = vec![
            numbering.sample(1, |facts| facts.rubric = Some("parents")),
            numbering.sample(2, |facts| (facts.rubric, facts.duration) = (Some("games"), Some(20))),
            numbering.sample(3, |facts| (facts.grade_from, facts.grade_to) = (Some(4), Some(5))),
            numbering.sample(4, |facts| facts.directions = &directions),
        ];
        let catalogue = Catalogue::new(numbering.clone(), cards);
        let browse = |filter: Filter| {
            let sieve = Sieve::new(&filter, &numbering, &[], &[]);
            ids(&catalogue.browse(&sieve, &[], Order::Newest, 0, 10))
        };
        let codes = |codes: &[&str]| codes.iter().map(|code| (*code).to_owned()).collect::<Vec<_>>();

        assert_eq!(browse(Filter { rubrics: codes(&["parents", "games"]), ..Filter::default() }), [2, 1]);
        let both = Filter { rubrics: codes(&["parents", "games"]), durations: codes(&["20"]), ..Filter::default() };
        assert_eq!(browse(both), [2]);
        assert_eq!(browse(Filter { grades: codes(&["1-4"]), ..Filter::default() }), [3]);
        assert_eq!(browse(Filter { directions: codes(&["nature", "unheard-of"]), ..Filter::default() }), [4]);
        assert_eq!(browse(Filter { kinds: codes(&["unheard-of"]), ..Filter::default() }), [0; 0]);
    }
}
