//! Who may judge a piece: two or three people of the district, none of them an author, and nobody of the authors' own
//! house as long as others are at hand.

use crate::error::Refusal;
use crate::ids::{SchoolId, UserId};

/// How many judge a piece.
pub const EXPERTS: std::ops::RangeInclusive<usize> = 2..=3;

/// Somebody with an account in the district.
#[derive(Clone, Debug)]
pub struct Candidate {
    pub user: UserId,
    pub surname: String,
    pub name: String,
    pub patronymic: String,
    pub post: String,
    /// Where the candidate works; none stands for the centre.
    pub homes: Vec<Option<SchoolId>>,
    /// The same in words.
    pub place: String,
}

impl Candidate {
    /// «А. П. Примерова», with no-break spaces.
    pub fn short_name(&self) -> String {
        crate::access::short_name(&self.surname, &self.name, &self.patronymic)
    }

    /// Where the sheet of this expert is kept.
    pub fn home(&self) -> Option<SchoolId> {
        self.homes.iter().copied().flatten().next()
    }

    fn is_of(&self, house: Option<SchoolId>) -> bool {
        self.homes.contains(&house)
    }
}

/// The candidates who may judge a piece of this house, those from elsewhere first.
pub fn eligible<'a>(all: &'a [Candidate], authors: &[UserId], house: Option<SchoolId>) -> Vec<&'a Candidate> {
    let others = all.iter().filter(|candidate| !authors.contains(&candidate.user));
    let (near, far): (Vec<_>, Vec<_>) = others.partition(|candidate| candidate.is_of(house));
    if far.len() >= *EXPERTS.end() { far } else { far.into_iter().chain(near).collect() }
}

/// The chosen experts, if they may judge a piece of this house.
pub fn choose<'a>(
    chosen: &[UserId],
    all: &'a [Candidate],
    authors: &[UserId],
    house: Option<SchoolId>,
) -> Result<Vec<&'a Candidate>, Refusal> {
    let is_repeated = (1..chosen.len()).any(|at| chosen[..at].contains(&chosen[at]));
    if is_repeated || !EXPERTS.contains(&chosen.len()) {
        return Err(Refusal::new("innovations-refused-experts"));
    }
    if chosen.iter().any(|user| authors.contains(user)) {
        return Err(Refusal::new("innovations-refused-author"));
    }
    let find = |user: &UserId| all.iter().find(|candidate| candidate.user == *user);
    let Some(experts) = chosen.iter().map(find).collect::<Option<Vec<_>>>() else {
        return Err(Refusal::new("innovations-refused-experts"));
    };
    let far = all.iter().filter(|candidate| !candidate.is_of(house) && !authors.contains(&candidate.user)).count();
    let near = experts.iter().filter(|expert| expert.is_of(house)).count();
    if near > chosen.len().saturating_sub(far) {
        return Err(Refusal::new("innovations-refused-near"));
    }
    Ok(experts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(house: Option<SchoolId>) -> Candidate {
        let [surname, name, patronymic, post, place] = [const { String::new() }; 5];
        Candidate { user: UserId::fresh(), surname, name, patronymic, post, homes: vec![house], place }
    }

    fn refusal(chosen: &[&Candidate], all: &[Candidate], authors: &[UserId], house: Option<SchoolId>) -> &'static str {
        let chosen: Vec<_> = chosen.iter().map(|candidate| candidate.user).collect();
        choose(&chosen, all, authors, house).err().map_or("", |refusal| refusal.key)
    }

    #[test]
    fn two_or_three_judge_and_each_once() {
        let all = [of(None), of(None), of(None), of(None)];
        let [first, second, third, fourth] = &all;
        let house = Some(SchoolId::fresh());

        assert_eq!(refusal(&[first], &all, &[], house), "innovations-refused-experts");
        assert_eq!(refusal(&[first, first], &all, &[], house), "innovations-refused-experts");
        assert_eq!(refusal(&[first, second], &all, &[], house), "");
        assert_eq!(refusal(&[first, second, third], &all, &[], house), "");
        assert_eq!(refusal(&[first, second, third, fourth], &all, &[], house), "innovations-refused-experts");
    }

    #[test]
    fn an_author_never_judges() {
        let house = Some(SchoolId::fresh());
        let all = [of(house), of(house), of(None)];

        assert_eq!(refusal(&[&all[0], &all[2]], &all, &[all[0].user], house), "innovations-refused-author");
    }

    #[test]
    fn nobody_of_the_authors_school_judges_where_others_are_at_hand() {
        let house = Some(SchoolId::fresh());
        let all = [of(house), of(Some(SchoolId::fresh())), of(None)];

        assert_eq!(refusal(&[&all[0], &all[1]], &all, &[], house), "innovations-refused-near");
        assert_eq!(refusal(&[&all[1], &all[2]], &all, &[], house), "");
    }

    #[test]
    fn a_colleague_judges_where_too_few_others_are_there() {
        let house = Some(SchoolId::fresh());
        let all = [of(house), of(house), of(None)];

        assert_eq!(refusal(&[&all[0], &all[2]], &all, &[], house), "");
        assert_eq!(refusal(&[&all[0], &all[1]], &all, &[], house), "innovations-refused-near");
        assert_eq!(eligible(&all, &[all[0].user], house).len(), 2);
    }
}
