//! A sheet cut into what is opened at once: what is said of all schools together, and the lines of schools page by page. The
//! paper has all of it.

use serde::{Deserialize, Serialize};

use super::lists::{Few, Gap};
use super::sheet::{Line, Sheet};

/// Lines of schools on a page.
const LINES: usize = 40;
/// So many schools a list names before it says how many more there are.
const NAMED: usize = 40;

/// What is said of all schools together. Its lines are those of small schools alone, without their numbers: a school is known
/// by its line.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Head {
    pub sheet: Sheet,
    pub beyond: Beyond,
    pub pages: usize,
}

/// How many more there are than a list names, where it does not name all.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
pub struct Beyond {
    pub missing: Option<usize>,
    pub changed: Option<usize>,
    pub none_held: Option<usize>,
    pub few_meetings: Option<usize>,
    pub never_present: Option<usize>,
}

/// A page of lines, each with its gaps where these are told.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Leaf {
    pub lines: Vec<Line>,
    pub gaps: Vec<Gap>,
}

impl Sheet {
    /// Cuts it; the pages are numbered from 1 in their order, and there is always one.
    pub fn cut(mut self) -> (Head, Vec<Leaf>) {
        let lines = std::mem::take(&mut self.lines);
        let gaps = std::mem::take(&mut self.gaps.rows);
        let none_held = self.few_meetings.iter().filter(|few| few.held == 0).count();
        let beyond = Beyond {
            missing: shorten(&mut self.missing),
            changed: shorten(&mut self.changed),
            few_meetings: shorten(&mut self.few_meetings),
            never_present: shorten(&mut self.never_present),
            none_held: beyond(none_held),
        };
        let together = lines.iter().filter(|line| line.is_cluster());
        self.lines = together.map(|line| Line { schools: line.schools.clone(), ..Line::default() }).collect();
        let pages = lines.len().div_ceil(LINES).max(1);
        let mut gaps = gaps.chunks(LINES);
        let mut leaves: Vec<Leaf> = lines
            .chunks(LINES)
            .map(|lines| Leaf { lines: lines.to_vec(), gaps: gaps.next().unwrap_or_default().to_vec() })
            .collect();
        leaves.resize_with(pages, Leaf::default);
        (Head { sheet: self, beyond, pages }, leaves)
    }
}

/// Leaves what is named, and says how much it has left out.
fn shorten<T>(list: &mut Vec<T>) -> Option<usize> {
    let length = list.len();
    list.truncate(NAMED);
    beyond(length)
}

fn beyond(length: usize) -> Option<usize> {
    length.checked_sub(NAMED).filter(|more| *more > 0)
}

impl Head {
    /// Lines without any meeting; among those with few they come first.
    pub fn none_held(&self) -> impl Iterator<Item = &Few> {
        self.sheet.few_meetings.iter().filter(|few| few.held == 0)
    }

    /// The sheet with a page of its lines.
    pub fn with(mut self, leaf: Leaf) -> Self {
        (self.sheet.lines, self.sheet.gaps.rows) = (leaf.lines, leaf.gaps);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::consolidated::model::sheet::Missing;

    #[test]
    fn a_page_has_its_lines_and_the_head_names_no_more_than_it_may() {
        let line = |number: usize| Line { schools: vec![format!("Школа {number}")], ..Line::default() };
        let mut lines: Vec<Line> = (0..90).map(line).collect();
        lines[85].schools.push("Школа 100".into());
        let lack = Missing { school: "Школа".into(), association: "МО".into(), lack: "none".into() };
        let sheet = Sheet { lines, missing: vec![lack; 43], ..Sheet::default() };

        let (head, leaves) = sheet.cut();

        assert_eq!((head.pages, leaves.iter().map(|leaf| leaf.lines.len()).collect::<Vec<_>>()), (3, vec![40, 40, 10]));
        assert_eq!((head.sheet.missing.len(), head.beyond.missing), (40, Some(3)));
        assert_eq!(head.sheet.line_of("Школа 100").map(Line::names).as_deref(), Some("Школа 85, Школа 100"));
        assert!(head.sheet.line_of("Школа 1").is_none());
        assert_eq!(head.with(leaves[2].clone()).sheet.lines[0].names(), "Школа 80");
    }

    #[test]
    fn an_empty_sheet_has_a_page() {
        assert_eq!(Sheet::default().cut().1.len(), 1);
    }
}
