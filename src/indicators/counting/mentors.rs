//! N: pairs of mentor and beginner.

use time::Date;

use super::{Counted, Indicator, Sheet, Year};
use crate::indicators::tally::Sorted;
use crate::indicators::year::{Person, Record};

/// A pair is a mentoring record, of whatever year, that was at work within the period; and a young specialist on the last day
/// of the period for whom the record of service names a mentor and no record tells of one. No data while there is neither a
/// pair nor a record of any kind.
///
/// N1: pairs at work on the last day of the period, and those that ended within it.
/// N2: meetings of mentors within the period, over all those pairs.
pub fn count(year: &Year, sheet: &mut Sheet) {
    let pairs: Vec<Sorted> = year.pairs().map(|pair| pair.row().under(standing(pair, year.period.as_of()))).collect();
    let named: Vec<Sorted> = year.named_pairs().map(|row| row.under("active")).collect();
    let is_known = year.keeps_records() || !named.is_empty();
    let all: Vec<Sorted> = pairs.into_iter().chain(named).collect();
    let below = all.iter().map(|one| one.row.clone().out_of(0, 1));
    let met = year.records_of("mentor-meeting").map(Record::row);
    let meetings: Vec<Counted> = met.chain(below).collect();
    sheet.put_sorted(Indicator::N1, is_known.then_some(all));
    sheet.put(Indicator::N2, is_known.then_some(meetings));
}

fn standing(pair: &Record, as_of: Date) -> &'static str {
    if pair.ended_on.is_some_and(|last| last <= as_of) { "finished" } else { "active" }
}

impl Year {
    /// Mentoring records at work within the period.
    pub(super) fn pairs(&self) -> impl Iterator<Item = &Record> {
        let begun = |record: &&Record| record.held_on <= self.period.as_of();
        let lasts = |record: &&Record| record.ended_on.is_none_or(|last| last >= self.period.starts_on);
        self.records.iter().filter(|record| record.kind == "mentoring").filter(begun).filter(lasts)
    }

    fn named_pairs(&self) -> impl Iterator<Item = Counted> {
        let as_of = self.period.as_of();
        let is_young = move |person: &&Person| person.is_member_on(as_of) && person.is_young_on(as_of) && person.mentor.is_some();
        let is_told = |person: &Person| self.pairs().any(|pair| pair.user == Some(person.id));
        let beginners = self.people.iter().filter(is_young).filter(move |person| !is_told(person));
        beginners.map(|person| {
            let text = format!("{} — {}", person.name, person.mentor_name);
            Counted { text: text.trim_end_matches([' ', '—']).to_owned(), ..self.member_row(person) }
        })
    }
}
