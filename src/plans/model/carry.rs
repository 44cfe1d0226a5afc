//! Next year's plan out of last year's: timings laid over the new calendar, years in the texts moved on, what
//! was not finished first in its section.

use std::collections::HashSet;

use super::{Annexes, Calendar, Circle, Content, Item, Language, Section};
use crate::ids::PlanItemId;

/// A plan carried over, and what its writer should look at.
#[derive(Clone, Debug)]
pub struct Carried {
    pub content: Content,
    /// Rows that were left unfinished.
    pub unfinished: usize,
    /// People who are named in it and are here no longer.
    pub left: Vec<String>,
}

/// Carries a plan over to another year. `finished` are the rows that were done.
pub fn carry(
    last: &Content,
    finished: &HashSet<PlanItemId>,
    from: &Calendar,
    to: &Calendar,
    language: Language,
    circle: &Circle,
) -> Carried {
    let years = to.first_year - from.first_year;
    let later = |text: &str| shift_years(text, years);
    let mut header = last.header.clone();
    for text in [&mut header.theme, &mut header.school_theme, &mut header.goal, &mut header.results] {
        *text = later(text);
    }
    // The analysis of a year that ends now is yet to be written.
    header.analysis.clear();
    let mut items = Vec::new();
    for section in Section::ALL {
        let mut rows: Vec<&Item> = last.items_of(section).collect();
        rows.sort_by_key(|item| finished.contains(&item.id));
        items.extend(rows.into_iter().map(|item| Item {
            id: PlanItemId::fresh(),
            content: later(&item.content),
            questions: later(&item.questions),
            preparation: later(&item.preparation),
            output: later(&item.output),
            timing: item.when().map_or(item.timing.clone(), |timing| timing.moved(from, to).print(language)),
            people: circle.people_in(&item.responsible),
            ..item.clone()
        }));
    }
    let mut left: Vec<String> = Vec::new();
    for item in &items {
        for (name, has_left) in circle.strangers_in(&item.responsible) {
            let words = name.words();
            if has_left && !left.contains(&words) {
                left.push(words);
            }
        }
    }
    let unfinished = last.items.iter().filter(|item| !finished.contains(&item.id)).count();
    let tasks = last.tasks.iter().map(|task| later(task)).collect();
    // Schedules of days are made anew; that there are any is remembered.
    let annexes = Annexes { shown: last.annexes.shown.clone(), rows: Vec::new() };
    Carried { content: Content { header, tasks, items, annexes }, unfinished, left }
}

/// Academic years in a text: «2025/26», «2025–2026», each as its first year, where it begins and how long it is.
pub fn academic_years(text: &str) -> Vec<(i32, std::ops::Range<usize>)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|sign: char| sign.is_ascii_digit()).map(|start| at + start) {
        let digits = |from: usize| text[from..].bytes().take_while(u8::is_ascii_digit).count();
        let first = digits(start);
        let mut end = start + first;
        at = end;
        if first != 4 {
            continue;
        }
        let Some(sign) = text[end..].chars().next().filter(|sign| "/-–—".contains(*sign)) else { continue };
        let second_at = end + sign.len_utf8();
        let second = digits(second_at);
        if second != 4 && second != 2 {
            continue;
        }
        let (Ok(year), Ok(next)) = (text[start..end].parse::<i32>(), text[second_at..second_at + second].parse::<i32>()) else {
            continue;
        };
        end = second_at + second;
        let modulus = if second == 2 { 100 } else { 10_000 };
        if (year + 1) % modulus == next {
            found.push((year, start..end));
            at = end;
        }
    }
    found
}

/// The text with every academic year in it moved on by so many.
pub(super) fn shift_years(text: &str, years: i32) -> String {
    let mut shifted = String::new();
    let mut done = 0;
    for (year, place) in academic_years(text) {
        let old = &text[place.clone()];
        let sign: String = old.chars().filter(|sign| !sign.is_ascii_digit()).collect();
        let next = year + years + 1;
        let is_short = old.bytes().filter(u8::is_ascii_digit).count() == 6;
        let second = if is_short { format!("{:02}", next % 100) } else { next.to_string() };
        shifted += &text[done..place.start];
        shifted += &format!("{}{sign}{second}", next - 1);
        done = place.end;
    }
    shifted + &text[done..]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn academic_years_in_a_text_move_on_and_other_numbers_stay() {
        let moved = |text: &str| shift_years(text, 1);

        assert_eq!(
            moved("Анализ за 2025/26 и план на 2026–2027 учебный год"),
            "Анализ за 2026/27 и план на 2027–2028 учебный год"
        );
        assert_eq!(moved("приказ от 12.05.2020 № 1011, тел. 2024-55"), "приказ от 12.05.2020 № 1011, тел. 2024-55");
        assert_eq!(moved("2099/00"), "2100/01");
    }

    #[test]
    fn what_was_left_comes_first_and_is_laid_over_the_new_year() {
        let row = |content: &str, timing: &str| Item {
            content: content.into(),
            timing: timing.into(),
            ..Item::new(PlanItemId::fresh(), Section::Methods)
        };
        let last = Content {
            items: vec![row("Сделано", "сентябрь"), row("Не успели", "5 сентября")], ..Content::default()
        };
        let finished = HashSet::from([last.items[0].id]);

        let carried =
            carry(&last, &finished, &Calendar::usual(2026, "ru"), &Calendar::usual(2027, "ru"), Language::Ru, &Circle::default());

        assert_eq!(carried.unfinished, 1);
        let rows: Vec<_> = carried.content.items.iter().map(|item| (item.content.as_str(), item.timing.as_str())).collect();
        assert_eq!(rows, [("Не успели", "6 сентября"), ("Сделано", "сентябрь")]);
        assert!(carried.content.items.iter().all(|item| last.item(item.id).is_none()));
    }
}
