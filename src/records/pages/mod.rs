//! Screens of the year's records.

pub mod edit;
pub mod lines;
pub mod list;
pub mod paper;

use super::model::{Field, Record, score};
use crate::text::{Dated, Value, say, say_with};

/// What a record says beside its day, its people and its name: level, outcome, hours, answers.
pub fn facts(dated: &Dated, record: &Record) -> Vec<String> {
    let draft = &record.draft;
    let word = |family: &str, code: &str| say(dated.locale, &format!("{family}-{code}")).into_owned();
    let mut facts = Vec::new();
    if !draft.level.is_empty() {
        facts.push(word("records-level", &draft.level));
    }
    if !draft.result.is_empty() {
        facts.push(word("records-outcome", &draft.result));
    }
    if let Some(hours) = draft.hours {
        facts.push(say_with(dated.locale, "records-hours-of", &[("n", i64::from(hours).into())]).into_owned());
    }
    if let Some((amount, all)) = draft.amount.zip(draft.out_of) {
        let scored = draft.kind.has(Field::Score);
        let (key, amount) = if scored { ("records-score-of", score(amount)) } else { ("records-answers-of", amount.to_string()) };
        facts.push(say_with(dated.locale, key, &[("value", Value::from(amount)), ("n", i64::from(all).into())]).into_owned());
    }
    if let Some(last) = draft.ended_on {
        facts.push(say_with(dated.locale, "records-until", &[("value", Value::from(dated.date(last)))]).into_owned());
    }
    facts
}

/// Whose record it is: the member, and the other person after him.
pub fn people(record: &Record) -> String {
    let names = [&record.user_name, &record.other_name].into_iter().filter(|name| !name.is_empty());
    names.map(String::as_str).collect::<Vec<_>>().join(" – ")
}
