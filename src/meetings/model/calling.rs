//! A meeting as it is called: out of a row of the plan, or from nothing.

use super::agenda::{Item, ItemKind, Origin};
use crate::plans::Circle;

/// The agenda that a row of the plan foresees: a question a line, with its speaker where one is named in it, and whoever
/// is responsible for the row otherwise.
pub fn agenda_of(row: uuid::Uuid, questions: &str, responsible: &str, circle: &Circle) -> Vec<Item> {
    let item = |line: &str| {
        let (title, named) = split_speaker(line, circle);
        let speakers = if named.is_empty() { responsible.to_owned() } else { named };
        Item { people: circle.people_in(&speakers), title, speakers, ..Item::new(ItemKind::Report, Origin::Plan(row)) }
    };
    questions.lines().map(bare).filter(|line| !line.is_empty()).map(item).collect()
}

/// A question without the number or dash that was written before it.
fn bare(line: &str) -> &str {
    let rest = line.trim().trim_start_matches(|sign: char| sign.is_ascii_digit());
    if rest.len() < line.trim().len() && rest.starts_with(['.', ')']) {
        return rest[1..].trim();
    }
    line.trim().trim_start_matches(['-', '–', '—', '•']).trim()
}

/// «О работе с родителями (Макетова Д. Д.)», «Анализ года — Макетова Д. Д.»: the question and its speaker.
fn split_speaker(line: &str, circle: &Circle) -> (String, String) {
    for sign in ["(", " — ", " – "] {
        let Some((title, rest)) = line.rsplit_once(sign) else { continue };
        let named = rest.trim_end_matches([';', ' ', ')']).trim();
        if !circle.people_in(named).is_empty() {
            return (title.trim().to_owned(), named.to_owned());
        }
    }
    (line.to_owned(), String::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_of_the_row_is_a_question() {
        let row = uuid::Uuid::now_v7();

        let items = agenda_of(row, "1. О плане\n\n– О работе с родителями (итоги)", "руководитель МО", &Circle::default());

        let told: Vec<_> = items.iter().map(|item| (item.title.as_str(), item.speakers.as_str(), item.origin)).collect();
        assert_eq!(
            told,
            [
                ("О плане", "руководитель МО", Origin::Plan(row)),
                ("О работе с родителями (итоги)", "руководитель МО", Origin::Plan(row)),
            ]
        );
    }
}
