//! The words of OpenDocument texts, presentations and spreadsheets: headings, lists, tables,
//! slides with notes, sheets. Repeated and empty cells take no room here, however many there are.

use super::Place;
use super::gathered::{Gathered, Stop};
use super::package::Package;
use super::xml::{Node, Tag, Xml};

/// So many blanks in a row are still meant as blanks.
const BLANKS: usize = 100;

pub(super) fn read(package: &mut Package, gathered: &mut Gathered) -> Result<(), Stop> {
    let mut xml = Xml::new(package.part("content.xml")?);
    let mut reading = Reading {
        gathered,
        open: Vec::new(),
        tables: Vec::new(),
        lists: 0,
        in_title: false,
        in_sheets: false,
        slide: 0,
        is_said: false,
        pictures: Vec::new(),
        page: 1,
        turned: false,
    };
    loop {
        match xml.next()? {
            Node::Open(tag) => match tag.name() {
                "tracked-changes"
                | "annotation"
                | "note-citation"
                | "scripts"
                | "forms"
                | "automatic-styles"
                | "font-face-decls"
                | "binary-data"
                | "alphabetical-index-mark" => {
                    xml.skip()?;
                }
                _ => reading.opened(&tag)?,
            },
            Node::Close(name) => reading.closed(&name)?,
            Node::Text(text) => {
                if let Some(paragraph) = reading.open.last_mut() {
                    paragraph.text.push_str(&text);
                }
            }
            Node::End => return Ok(()),
        }
    }
}

struct Reading<'g> {
    gathered: &'g mut Gathered,
    open: Vec<Paragraph>,
    tables: Vec<Vec<Vec<String>>>,
    lists: usize,
    in_title: bool,
    in_sheets: bool,
    slide: u32,
    /// What is read now is said to the slide.
    is_said: bool,
    /// Pictures inside the paragraph or the table that is being read.
    pictures: Vec<String>,
    page: u32,
    turned: bool,
}

struct Paragraph {
    text: String,
    level: Option<u8>,
}

impl Reading<'_> {
    fn opened(&mut self, tag: &Tag<'_>) -> Result<(), Stop> {
        match tag.name() {
            "h" => {
                let level = tag.value("outline-level").and_then(|level| level.parse().ok());
                self.open.push(Paragraph { text: String::new(), level: Some(level.unwrap_or(1)) });
            }
            "p" => self.open.push(Paragraph { text: String::new(), level: None }),
            "s" => {
                let count = tag.value("c").and_then(|count| count.parse().ok()).unwrap_or(1);
                self.write(&" ".repeat(count.min(BLANKS)));
            }
            "tab" => self.write("\t"),
            "line-break" => self.write("\n"),
            "list" => self.lists += 1,
            "soft-page-break" => {
                self.page += 1;
                self.turned = true;
                if self.open.is_empty() && self.tables.is_empty() {
                    self.begin_turned_page()?;
                }
            }
            "page" => {
                self.slide += 1;
                self.gathered.begin(Place::Slide(self.slide))?;
            }
            "a" => {
                if let Some(address) = tag.value("href") {
                    self.write(&self.gathered.link(&address));
                }
            }
            "image" => {
                let part = tag.value("href").map(|part| part.trim_start_matches("./").to_owned());
                self.pictures.extend(part);
            }
            "notes" => self.is_said = true,
            "frame" => self.in_title = tag.value("class").as_deref() == Some("title"),
            "spreadsheet" => self.in_sheets = true,
            "table" => {
                if let (true, Some(name)) = (self.in_sheets && self.tables.is_empty(), tag.value("name")) {
                    self.gathered.begin(Place::Sheet(name))?;
                }
                self.tables.push(Vec::new());
            }
            "table-row" => {
                if let Some(table) = self.tables.last_mut() {
                    table.push(Vec::new());
                }
            }
            "table-cell" => {
                if let Some(row) = self.tables.last_mut().and_then(|table| table.last_mut()) {
                    row.push(String::new());
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn closed(&mut self, name: &str) -> Result<(), Stop> {
        match name {
            "h" | "p" => match self.open.pop() {
                Some(paragraph) => self.finish(&paragraph),
                None => Ok(()),
            },
            "list" => {
                self.lists = self.lists.saturating_sub(1);
                Ok(())
            }
            "a" => {
                self.write(self.gathered.unlink());
                Ok(())
            }
            "notes" => {
                self.is_said = false;
                Ok(())
            }
            "frame" => {
                self.in_title = false;
                self.finish_pictures()
            }
            "table" => match self.tables.pop() {
                Some(table) => self.finish_table(table),
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }

    fn finish(&mut self, paragraph: &Paragraph) -> Result<(), Stop> {
        if let Some(cell) = self.cell() {
            if !cell.is_empty() {
                cell.push('\n');
            }
            cell.push_str(&paragraph.text);
            return Ok(());
        }
        match paragraph.level {
            Some(level) => self.gathered.heading(level, &paragraph.text)?,
            None if self.is_said => self.gathered.note(&paragraph.text)?,
            None if self.in_title => self.gathered.heading(2, &paragraph.text)?,
            None if self.lists > 0 => self.gathered.item(&paragraph.text)?,
            None => self.gathered.paragraph(&paragraph.text)?,
        }
        self.finish_pictures()?;
        self.begin_turned_page()
    }

    /// Pictures stand after the paragraph or the table that holds them.
    fn finish_pictures(&mut self) -> Result<(), Stop> {
        if self.open.is_empty() && self.tables.is_empty() {
            for part in std::mem::take(&mut self.pictures) {
                self.gathered.picture(&part, "")?;
            }
        }
        Ok(())
    }

    fn finish_table(&mut self, table: Vec<Vec<String>>) -> Result<(), Stop> {
        if let Some(cell) = self.cell() {
            for row in table {
                cell.push('\n');
                cell.push_str(&row.join(" "));
            }
            return Ok(());
        }
        self.gathered.table(table)?;
        self.finish_pictures()?;
        self.begin_turned_page()
    }

    fn cell(&mut self) -> Option<&mut String> {
        self.tables.last_mut()?.last_mut()?.last_mut()
    }

    fn write(&mut self, text: &str) {
        if let Some(paragraph) = self.open.last_mut() {
            paragraph.text.push_str(text);
        }
    }

    fn begin_turned_page(&mut self) -> Result<(), Stop> {
        if std::mem::take(&mut self.turned) {
            self.gathered.begin(Place::Page(self.page))?;
        }
        Ok(())
    }
}
