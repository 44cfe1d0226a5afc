//! The one form of all records: what it asks depends on the kind.

use time::Date;

use super::{Draft, Field, Kind, LEVELS, Record};
use crate::ids::UserId;
use crate::web::{Check, Invalid, Problem, form};

/// The highest mean score, in hundredths.
const HIGHEST_SCORE: i32 = 10_000;

form! {
    /// A record as typed. The id is made with the page, so that sending twice makes one.
    pub struct RecordForm {
        id, association, kind, held_on, ended_on, user, other, title, level, result, hours, amount, out_of, note, version
    }
}

/// By whom and for which country a form is read.
pub struct Reader<'a> {
    pub people: &'a [(UserId, String)],
    pub country: &'a str,
    pub today: Date,
    /// The only one whose deeds this writer writes down; nobody for those who write everybody's.
    pub only: Option<UserId>,
}

impl RecordForm {
    pub fn of(record: &Record) -> Self {
        let number = |number: Option<i32>| number.map(|number| number.to_string()).unwrap_or_default();
        let person = |person: Option<UserId>| person.map(|person| person.to_string()).unwrap_or_default();
        let Draft { kind, amount, .. } = record.draft;
        Self {
            id: record.id.to_string(),
            association: record.association.to_string(),
            kind: kind.code().to_owned(),
            held_on: record.draft.held_on.to_string(),
            ended_on: record.draft.ended_on.map(|day| day.to_string()).unwrap_or_default(),
            user: person(record.draft.user),
            other: person(record.draft.other),
            title: record.draft.title.clone(),
            level: record.draft.level.clone(),
            result: record.draft.result.clone(),
            hours: number(record.draft.hours),
            amount: if kind.has(Field::Score) { amount.map(score).unwrap_or_default() } else { number(amount) },
            out_of: number(record.draft.out_of),
            note: record.draft.note.clone(),
            version: record.version.to_string(),
        }
    }

    /// What is asked for this kind; what another kind would ask is not read.
    pub fn parse(self, kind: Kind, reader: &Reader<'_>) -> Result<Draft, Invalid<Self>> {
        let mut check = Check::new();
        let asks = |field: Field| kind.has(field);
        let held_on = check.date("held_on", &self.held_on);
        if held_on > reader.today {
            check.add("held_on", Problem::Rule("records-problem-future"));
        }
        let ended_on = if asks(Field::Until) { check.optional_date("ended_on", &self.ended_on) } else { None };
        if ended_on.is_some_and(|last| last < held_on) {
            check.add("ended_on", Problem::Rule("records-problem-ends-early"));
        }
        let mut person = |field: Field, name: &str, typed: &str| {
            let found = reader.people.iter().map(|(id, _)| *id).find(|id| id.to_string() == typed);
            if asks(field) && found.is_none() {
                check.add(name, if typed.is_empty() { Problem::Required } else { Problem::NotAChoice });
            }
            found.filter(|_| asks(field))
        };
        let user = person(Field::Person, "user", &self.user);
        let other = person(Field::Other, "other", &self.other);
        if user.is_some() && user == other {
            check.add("other", Problem::Rule("records-problem-same-person"));
        }
        if reader.only.is_some_and(|own| ![user, other].contains(&Some(own))) {
            check.add("user", Problem::Rule("records-problem-not-own"));
        }
        let title = if asks(Field::Title) { check.line("title", &self.title, 1..=300) } else { String::new() };
        let choice = |check: &mut Check, name: &str, typed: &str, offered: &[&str], is_asked: bool| {
            if is_asked { check.choice(name, typed, offered).to_owned() } else { String::new() }
        };
        let level = choice(&mut check, "level", &self.level, &LEVELS, asks(Field::Level));
        let result = choice(&mut check, "result", &self.result, kind.outcomes(reader.country), asks(Field::Outcome));
        let mut number = |name: &str, typed: &str, limits: std::ops::RangeInclusive<i32>, is_asked: bool| {
            if is_asked && typed.trim().is_empty() {
                check.add(name, Problem::Required);
            }
            if is_asked { check.number(name, typed, limits) } else { None }
        };
        let hours = number("hours", &self.hours, 1..=2000, asks(Field::Hours));
        let out_of = number("out_of", &self.out_of, 1..=10_000, asks(Field::Answers) || asks(Field::Score));
        let answered = number("amount", &self.amount, 0..=10_000, asks(Field::Answers));
        if answered.zip(out_of).is_some_and(|(answered, all)| answered > all) {
            check.add("amount", Problem::Rule("records-problem-more-than-all"));
        }
        let scored = if asks(Field::Score) { read_score(&self.amount) } else { None };
        if asks(Field::Score) && scored.is_none() {
            check.add("amount", Problem::NotANumber);
        }
        let note = check.text("note", &self.note, 0..=1000);
        let amount = answered.or(scored);
        let draft = Draft { kind, held_on, ended_on, user, other, title, level, result, hours, amount, out_of, note };
        check.finish(self, || draft)
    }
}

/// «3,4» and «3.40» are 340 hundredths.
fn read_score(typed: &str) -> Option<i32> {
    let (whole, rest) = typed.trim().split_once([',', '.']).unwrap_or((typed.trim(), ""));
    let digits = |text: &str| text.chars().all(|sign| sign.is_ascii_digit());
    if whole.is_empty() || rest.len() > 2 || !digits(whole) || !digits(rest) {
        return None;
    }
    let score = whole.parse::<i32>().ok()?.checked_mul(100)? + format!("{rest:0<2}").parse::<i32>().ok()?;
    (score <= HIGHEST_SCORE).then_some(score)
}

/// «3,40» for 340 hundredths.
pub fn score(hundredths: i32) -> String {
    format!("{},{:02}", hundredths / 100, hundredths % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_score_is_read_with_a_comma_or_a_point() {
        for (typed, read) in [("3,4", Some(340)), ("3.45", Some(345)), ("4", Some(400)), ("4,", Some(400)), ("100", Some(10_000))]
        {
            assert_eq!(read_score(typed), read, "{typed}");
        }
        for typed in ["", ",5", "3,456", "три", "-1", "100,01", "99999999999"] {
            assert_eq!(read_score(typed), None, "{typed}");
        }
        assert_eq!(score(345), "3,45");
    }
}
