//! Reading a table row by row: headings, months and sections as rows of their own, activities.

use super::cell::{Activities, activities, beside, persons, terms};
use super::columns::{Column, Columns, guessed, headed, is_banner, lists_people};
use super::meeting::{Meeting, is_meeting, is_theme};
use super::pieces::{Cell, Line, lines};
use super::tail::tail;
use super::term::{is_term, within};
use super::{Doubt, Hand, Read, words};
use crate::plans::model::Section;

/// What the rows of a table have said so far.
#[derive(Default)]
struct Context {
    /// The month or the quarter under whose heading the eye is.
    term: String,
    last_term: String,
    last_responsible: String,
}

impl Hand {
    pub fn table(&mut self, grid: &[Vec<Cell>]) {
        self.close_meeting();
        let is_stamps = grid.len() <= 3 && grid.iter().flatten().any(|cell| words::is_stamp(&cell.text));
        if is_stamps || grid.iter().take(2).any(|row| lists_people(row)) {
            return;
        }
        let width = grid.first().map_or(0, Vec::len);
        let mut columns = self.columns.take().filter(|columns| columns.len() == width);
        if !grid.iter().take(4).any(|row| headed(row).is_some()) {
            columns = columns.or_else(|| guessed(grid));
        }
        let mut context = Context::default();
        let mut heading: Option<Vec<Cell>> = None;
        for row in grid {
            let row_of_heading = heading.as_ref().and_then(|heading| combined(heading, row)).unwrap_or_else(|| row.clone());
            if let Some(found) = headed(&row_of_heading) {
                columns = Some(found);
                heading = Some(row_of_heading);
            } else if !is_numbers(row) {
                heading = None;
                if let Some(columns) = &columns {
                    self.row(row, columns, &mut context);
                }
            }
        }
        self.columns = columns;
    }

    fn row(&mut self, row: &[Cell], columns: &Columns, context: &mut Context) {
        if is_banner(row) || is_lone_heading(row, columns) {
            let text = row.iter().find(|cell| !cell.text.is_empty() && !cell.is_from_above).map_or("", |cell| cell.text.as_str());
            let text = lines(text).into_iter().map(|line| line.text).collect::<Vec<_>>().join(" ");
            let bare = words::without_number(&text).trim_end_matches([':', '.', ' ']);
            match () {
                () if is_term(&text) => context.term = text.trim_end_matches([':', '.']).to_owned(),
                () if is_term(bare) => context.term = bare.to_owned(),
                () => self.section = words::section(bare),
            }
            return;
        }
        let at = |kind: Column| columns.iter().position(|column| *column == kind);
        let text = |kind: Column| at(kind).and_then(|at| row.get(at)).map_or("", |cell| cell.text.as_str());
        if at(Column::Direction).is_some() && !text(Column::Direction).is_empty() {
            self.section = words::section(text(Column::Direction));
        }
        let original: Vec<String> =
            row.iter().filter(|cell| !cell.is_from_left && !cell.text.is_empty()).map(|cell| cell.text.clone()).collect();
        let term = beside(text(Column::Term));
        let responsible = beside(text(Column::Responsible));
        for (column, cell) in columns.iter().zip(row) {
            let section = match column {
                Column::Content => None,
                Column::Of(section) => Some(*section),
                _ => continue,
            };
            let mut line = Read { section, original: original.clone(), ..Read::default() };
            line.form = plain(text(Column::Form));
            line.participants = plain(text(Column::Participants));
            line.output = plain(text(Column::Output));
            self.cell(
                &cell.text,
                &Beside { term: &term, responsible: &responsible, questions: text(Column::Questions) },
                &line,
                context,
            );
        }
    }

    fn cell(&mut self, text: &str, beside: &Beside<'_>, about: &Read, context: &mut Context) {
        let first = lines(text);
        let is_of_meetings = self.section == Some(Section::Meetings);
        let tells_meeting =
            |line: &Line| line.mark.is_empty() && (is_meeting(&line.text) || is_of_meetings && is_theme(&line.text));
        let is_whole_meeting = first.len() > 1 && tells_meeting(&first[0]) || !beside.questions.is_empty();
        let found = match is_whole_meeting {
            true => Activities { texts: vec![text.to_owned()], is_guessed: false },
            false => activities(text, &[beside.term.len(), beside.responsible.len()]),
        };
        let texts = found.texts;
        let count = texts.len();
        let is_uneven =
            count > 1 && [beside.term, beside.responsible].iter().any(|lines| lines.len() > 1 && lines.len() != count);
        for (at, text) in texts.iter().enumerate() {
            let mut row = about.clone();
            let one = |lines: &[String], all: fn(&[String]) -> String| {
                if count > 1 && lines.len() == count { lines[at].clone() } else { all(lines) }
            };
            let term = one(beside.term, terms);
            row.responsible = one(beside.responsible, persons);
            if found.is_guessed || is_uneven {
                row.doubts.push(Doubt::Split);
            }
            if is_whole_meeting || is_meeting(text) {
                meeting(text, beside.questions, &mut row);
            } else {
                row.content = text.clone();
            }
            if words::is_ditto(&term) {
                row.timing.clone_from(&context.last_term);
                row.doubts.push(Doubt::Ditto);
            } else if row.timing.is_empty() {
                row.timing = term;
            }
            if words::is_ditto(&row.responsible) {
                row.responsible.clone_from(&context.last_responsible);
                row.doubts.push(Doubt::Ditto);
            }
            row.timing = within(&row.timing, "", self.paper.language);
            self.take_tail(&mut row);
            row.timing = within(&row.timing, &context.term, self.paper.language);
            context.last_term.clone_from(&row.timing);
            context.last_responsible.clone_from(&row.responsible);
            self.add(row);
        }
    }

    /// Term and responsible that stand among the words, where no cell tells them.
    fn take_tail(&self, row: &mut Read) {
        if !row.timing.is_empty() && !row.responsible.is_empty() {
            return;
        }
        let Some(found) = tail(&row.content) else { return };
        let takes_term = row.timing.is_empty() && !found.term.is_empty();
        let takes_person = row.responsible.is_empty() && !found.responsible.is_empty();
        if !takes_term && !takes_person || found.content.is_empty() {
            return;
        }
        row.content = found.content;
        if takes_term {
            row.timing = found.term;
        }
        if takes_person {
            row.responsible = found.responsible;
        }
        if !found.is_sure {
            row.doubts.push(if takes_term { Doubt::Term } else { Doubt::Responsible });
        }
    }
}

/// The cells beside the activities.
struct Beside<'a> {
    term: &'a [String],
    responsible: &'a [String],
    questions: &'a str,
}

/// Fills the row of a meeting from its cell and the cell of its questions.
fn meeting(text: &str, questions: &str, row: &mut Read) {
    let all = lines(text);
    let first = all.first().map(|line| line.text.clone()).unwrap_or_default();
    let mut meeting = Meeting::begin(&first);
    for line in all.iter().skip(1) {
        meeting.line(line);
    }
    let found = meeting.finish();
    row.section = Some(Section::Meetings);
    row.content = found.content;
    row.questions = found.questions;
    if !questions.is_empty() {
        row.questions = lines(questions).into_iter().map(|line| line.text).collect::<Vec<_>>().join("\n");
    }
    for (own, told) in [(&mut row.form, found.form), (&mut row.timing, found.timing), (&mut row.responsible, found.responsible)] {
        if own.is_empty() {
            *own = told;
        }
    }
}

/// The text of a cell as one line.
fn plain(text: &str) -> String {
    beside(text).join(", ")
}

/// The second line of a heading with the words of the first, where the rest of it goes on from above.
fn combined(heading: &[Cell], row: &[Cell]) -> Option<Vec<Cell>> {
    row.iter().any(|cell| cell.is_from_above).then_some(())?;
    let with = |(over, cell): (&Cell, &Cell)| match cell.is_from_above || over.text == cell.text {
        true => cell.clone(),
        false => Cell { text: format!("{} {}", over.text, cell.text), ..cell.clone() },
    };
    Some(heading.iter().zip(row).map(with).collect())
}

/// «1 | 2 | 3 | 4» under a heading.
fn is_numbers(row: &[Cell]) -> bool {
    let numbers = row.iter().filter(|cell| !cell.is_from_left && !cell.text.is_empty());
    let count = numbers.clone().count();
    count > 2 && numbers.zip(1..).all(|(cell, number)| cell.text.trim() == number.to_string())
}

/// A heading in a row of its own though its cell is no wider than others.
fn is_lone_heading(row: &[Cell], columns: &Columns) -> bool {
    let mut filled = row.iter().zip(columns).filter(|(cell, _)| !cell.text.is_empty());
    let (Some((cell, column)), None) = (filled.next(), filled.next()) else { return false };
    let text = cell.text.trim();
    let is_loud = text.chars().any(char::is_alphabetic) && !text.chars().any(char::is_lowercase);
    // Other rows have numbers of their own.
    let is_numberless = columns.contains(&Column::Number) && !row.iter().any(|cell| cell.is_from_above);
    match column {
        _ if cell.is_from_above => false,
        Column::Content => {
            let is_marked = is_loud || is_numberless || words::has_number(text) || text.ends_with(':');
            is_term(text) || words::section(text).is_some() && is_marked
        }
        Column::Number | Column::Term | Column::Direction | Column::Other => text.chars().any(char::is_alphabetic),
        _ => false,
    }
}
