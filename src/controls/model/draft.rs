//! Conclusions composed out of what was marked: figures and names of criteria, no names of people. Their author takes
//! them as a beginning.

use super::control::{Control, Criterion, Grade, Object};
use crate::text::{Locale, Value, say_with};

/// How a criterion was met in the classes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    pub criterion: String,
    pub met: usize,
    pub partly: usize,
    pub not_met: usize,
}

/// Each criterion with its counts, in their order.
pub fn counts_of(criteria: &[Criterion], objects: &[Object]) -> Vec<Count> {
    let count = |criterion: &Criterion| {
        let of = |grade| objects.iter().filter(|object| object.mark(criterion).grade == Some(grade)).count();
        let [met, partly, not_met] = Grade::ALL.map(of);
        Count { criterion: criterion.text.clone(), met, partly, not_met }
    };
    criteria.iter().map(count).collect()
}

/// A sentence on the whole, one on each criterion, one on what is done everywhere and one on what is least.
pub fn conclusions(control: &Control, locale: Locale) -> String {
    let number = |count: usize| Value::from(i64::try_from(count).unwrap_or(i64::MAX));
    let counts = counts_of(&control.head.criteria, &control.objects);
    let args = [("value", Value::from(control.objects.len().to_string())), ("other", counts.len().to_string().into())];
    let mut sentences = vec![say_with(locale, "controls-draft-whole", &args).into_owned()];
    for count in &counts {
        let args = [
            ("value", Value::from(count.criterion.as_str())),
            ("met", number(count.met)),
            ("partly", number(count.partly)),
            ("not", number(count.not_met)),
        ];
        sentences.push(say_with(locale, "controls-draft-criterion", &args).into_owned());
    }
    let everywhere: Vec<String> = counts
        .iter()
        .filter(|count| count.met > 0 && count.partly + count.not_met == 0)
        .map(|count| format!("«{}»", count.criterion))
        .collect();
    if !everywhere.is_empty() {
        let args = [("value", Value::from(everywhere.join(", ")))];
        sentences.push(say_with(locale, "controls-draft-strong", &args).into_owned());
    }
    let worst = counts.iter().filter(|count| count.partly + count.not_met > 0).max_by_key(|count| (count.not_met, count.partly));
    if let Some(worst) = worst {
        let args = [("value", Value::from(worst.criterion.as_str()))];
        sentences.push(say_with(locale, "controls-draft-weak", &args).into_owned());
    }
    sentences.join("\n")
}
