//! What was read of a paper as rows of the new year's plan: terms laid over its calendar, years in the texts moved
//! on, persons found among those who work here.

use super::reading::{Paper, Read, read};
use super::{ImportHead, Line};
use crate::files::Extract;
use crate::ids::PlanItemId;
use crate::plans::model::carry::shift_years;
use crate::plans::model::{Calendar, Circle, Header, Item, Language, Section, Timing};

/// A paper laid over a year.
#[derive(Clone, Debug)]
pub struct Draft {
    /// The year of the paper, from which its terms were moved.
    pub paper_first_year: i32,
    pub head: ImportHead,
    pub lines: Vec<Line>,
}

/// What the editor of plans also keeps to.
const LINE: usize = 300;
const TEXT: usize = 4_000;
const TASKS: usize = 20;

/// A paper tells its own year only if it is not of another age.
const OLDEST: i32 = 10;

/// Reads a document as a plan for the customary year, without knowing who works where.
pub fn read_plan(extract: &Extract, first_year: i32, country: &str, language: Language) -> Draft {
    draft(read(extract), &Calendar::usual(first_year, country), language, &Circle::default())
}

pub fn draft(paper: Paper, to: &Calendar, language: Language, circle: &Circle) -> Draft {
    let told = paper.head.first_year.filter(|year| (to.first_year - OLDEST..=to.first_year).contains(year));
    let from = &Calendar::usual(told.unwrap_or(to.first_year - 1), &to.country);
    let years = to.first_year - from.first_year;
    let later = |text: &str, most: usize| clipped(&shift_years(text, years), most);
    let header = Header {
        theme: later(&paper.head.theme, LINE),
        school_theme: later(&paper.head.school_theme, LINE),
        goal: later(&paper.head.goal, TEXT),
        results: later(&paper.head.results, TEXT),
        ..Header::default()
    };
    let tasks = paper.tasks.iter().take(TASKS).map(|task| later(task, TEXT / TASKS)).collect();
    let line = |read: Read| {
        let responsible = clipped(&read.responsible, LINE);
        let moved = |timing: Timing| if years == 0 { timing } else { timing.moved(from, to) };
        let timing = Timing::read(&read.timing).map(|timing| moved(timing).print(language));
        let item = Item {
            content: later(&read.content, TEXT),
            timing: clipped(&timing.unwrap_or(read.timing), LINE),
            people: circle.people_in(&responsible),
            responsible,
            participants: clipped(&read.participants, LINE),
            output: clipped(&read.output, LINE),
            form: clipped(&read.form, LINE),
            questions: later(&read.questions, TEXT),
            preparation: later(&read.preparation, TEXT),
            ..Item::new(PlanItemId::fresh(), read.section.unwrap_or(Section::Organisation))
        };
        let original = read.original.iter().map(|cell| clipped(cell, TEXT)).collect();
        Line { item, original, doubts: read.doubts, is_left_out: false, version: 1 }
    };
    let lines = paper.rows.into_iter().map(line).collect();
    Draft { paper_first_year: from.first_year, head: ImportHead { header, tasks }, lines }
}

fn clipped(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}
