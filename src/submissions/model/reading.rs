//! A paper as it is read and remarked upon: passage by passage, each of which can be pointed at.

use crate::documents::{Block, Document, Level};

/// A block of a paper in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Passage {
    Heading(String),
    Text(String),
    /// Items with their marks.
    Items(Vec<(String, String)>),
    Table(Sheet),
}

/// A table in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    pub name: String,
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// The passages of a paper, each with the number of its block.
pub fn passages(paper: &Document) -> Vec<(usize, Passage)> {
    paper.blocks.iter().enumerate().filter_map(|(at, block)| Some((at, passage(block, paper)?))).collect()
}

fn passage(block: &Block, paper: &Document) -> Option<Passage> {
    let passage = match block {
        Block::TitlePage(page) => {
            let stamps =
                page.stamps.iter().map(|stamp| joined([stamp.word.as_str()].into_iter().chain(lines(&stamp.lines)), ", "));
            let words = stamps.chain(page.organisation.iter().cloned()).chain([page.name.clone()]);
            Passage::Text(
                words.chain(page.lines.iter().cloned()).chain(page.authors.iter().cloned()).collect::<Vec<_>>().join("\n"),
            )
        }
        Block::Stamps(stamps) => {
            let stamps = stamps.iter().map(|stamp| joined([stamp.word.as_str()].into_iter().chain(lines(&stamp.lines)), ", "));
            Passage::Text(stamps.collect::<Vec<_>>().join("\n"))
        }
        Block::Organisation(all) => Passage::Text(all.join("\n")),
        Block::Title { name, lines: all } => Passage::Heading(joined([name.as_str()].into_iter().chain(lines(all)), ". ")),
        Block::Requisites(parts) => {
            Passage::Text(joined([parts.left.as_str(), parts.centre.as_str(), parts.right.as_str()].into_iter(), ", "))
        }
        Block::Heading(Level::Part | Level::Point, words) | Block::Chapter(words) => Passage::Heading(words.clone()),
        Block::Text(_, text) | Block::Note(text) => Passage::Text(text.words()),
        Block::List(items) | Block::Contents(items) => {
            Passage::Items(items.iter().map(|item| (item.mark.clone(), item.text.words())).collect())
        }
        Block::Table(table) => Passage::Table(Sheet {
            name: table.name.clone(),
            columns: table.columns.iter().map(|column| column.title.clone()).collect(),
            rows: table.rows.iter().map(|row| row.cells.iter().map(|cell| cell.content.words(paper.locale)).collect()).collect(),
        }),
        Block::Labelled { number, label, text } => {
            let words = text.words();
            Passage::Text(joined([number.as_str(), label.as_str(), words.as_str()].into_iter(), " "))
        }
        Block::Signatures(all) => {
            let signed = all.iter().map(|one| joined([one.post.as_str(), one.person.surname.as_str()].into_iter(), ", "));
            Passage::Text(signed.collect::<Vec<_>>().join("\n"))
        }
        Block::PageBreak | Block::Turn(_) => return None,
    };
    Some(passage).filter(|passage| !passage.is_blank())
}

fn lines(all: &[String]) -> impl Iterator<Item = &str> {
    all.iter().map(String::as_str)
}

fn joined<'a>(parts: impl Iterator<Item = &'a str>, by: &str) -> String {
    parts.filter(|part| !part.trim().is_empty()).collect::<Vec<_>>().join(by)
}

impl Passage {
    fn is_blank(&self) -> bool {
        match self {
            Self::Heading(words) | Self::Text(words) => words.trim().is_empty(),
            Self::Items(items) => items.is_empty(),
            Self::Table(sheet) => sheet.columns.is_empty(),
        }
    }

    /// What can be told apart in it, in order: a paragraph, each item, each row of a table.
    pub fn units(&self) -> Vec<String> {
        match self {
            Self::Heading(words) | Self::Text(words) => vec![words.clone()],
            Self::Items(items) => items.iter().map(|(mark, words)| format!("{mark} {words}").trim().to_owned()).collect(),
            Self::Table(sheet) => sheet.rows.iter().map(|row| row.join(" | ")).collect(),
        }
    }

    /// The words at a place of it: a cell as «row:column», a row or an item as «row», the whole where it is empty.
    pub fn words_at(&self, cell: &str) -> Option<String> {
        if cell.is_empty() {
            return Some(match self {
                Self::Table(sheet) => sheet.name.clone(),
                _ => self.units().join("\n"),
            });
        }
        let (row, column) = cell.split_once(':').map_or((cell, None), |(row, column)| (row, Some(column)));
        let row: usize = row.parse().ok()?;
        match (self, column) {
            (Self::Table(sheet), Some(column)) => sheet.rows.get(row)?.get(column.parse::<usize>().ok()?).cloned(),
            (Self::Table(_) | Self::Items(_), None) => self.units().get(row).cloned(),
            _ => None,
        }
    }
}

/// Whether nothing but headings and empty tables was sent: it does not count as sent.
pub fn is_empty(paper: &Document) -> bool {
    !paper.blocks.iter().any(|block| match block {
        Block::Text(_, text) | Block::Labelled { text, .. } => !text.words().trim().is_empty(),
        Block::List(items) => items.iter().any(|item| !item.text.words().trim().is_empty()),
        Block::Table(table) => {
            table.rows.iter().flat_map(|row| &row.cells).any(|cell| !cell.content.words(paper.locale).trim().is_empty())
        }
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;
    use crate::documents::{Column, Profile, Table};
    use crate::text::Locale;

    fn paper() -> Document {
        let document = Document::new("План", Locale::Ru, Profile::RU_2025, datetime!(2026-09-10 12:00 UTC));
        document.with(Block::Heading(Level::Part, "Заседания".into()))
    }

    fn table(rows: &[[&str; 2]]) -> Table {
        let begun = Table::new("Заседания", [Column::new("Содержание", 3), Column::new("Срок", 1)]);
        rows.iter().fold(begun, |table, row| table.row(*row))
    }

    #[test]
    fn headings_and_an_empty_table_are_nothing_sent() {
        assert!(is_empty(&paper()));
        assert!(is_empty(&paper().with(table(&[["", " "]]))));
        assert!(!is_empty(&paper().with(table(&[["Начало года", ""]]))));
        assert!(!is_empty(&paper().with(Block::paragraph("Все заседания проведены."))));
    }

    #[test]
    fn a_remark_points_at_a_paragraph_a_row_or_a_cell() {
        let paper = paper().with(table(&[["Начало года", "28 августа"], ["Климат в классе", "ноябрь"]]));
        let (at, passage) = &passages(&paper)[1];

        assert_eq!(*at, 1);
        assert_eq!(passage.words_at("1:0").as_deref(), Some("Климат в классе"));
        assert_eq!(passage.words_at("0").as_deref(), Some("Начало года | 28 августа"));
        assert_eq!(passage.words_at(""), Some("Заседания".into()));
        assert_eq!(passage.words_at("7:0"), None);
    }
}
