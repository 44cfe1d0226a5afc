//! The words of a DOCX document: headings by their styles, lists, tables, notes, and the pages as
//! Word last laid them out.

use std::collections::HashMap;

use super::Place;
use super::gathered::{Cell, Gathered, Stop};
use super::package::{Package, Relations};
use super::styles::{Style, outline_level, styles};
use super::xml::{Node, Tag, Xml};

pub(super) fn read(package: &mut Package, gathered: &mut Gathered) -> Result<(), Stop> {
    let main = Relations::of(package, "")?.first("officeDocument").unwrap_or_else(|| "word/document.xml".to_owned());
    let relations = Relations::of(package, &main)?;
    let styles = match relations.first("styles") {
        Some(part) => styles(package, &part).unwrap_or_default(),
        None => HashMap::new(),
    };
    let mut body = Body {
        styles,
        relations: Relations::default(),
        gathered,
        open: Vec::new(),
        tables: Vec::new(),
        words: String::new(),
        pictures: Vec::new(),
        page: 1,
        turned: false,
    };
    body.part(package, &main)?;
    for kind in ["footnotes", "endnotes"] {
        if let Some(part) = relations.first(kind) {
            body.part(package, &part)?;
        }
    }
    Ok(())
}

struct Body<'g> {
    styles: HashMap<String, Style>,
    /// Of the part that is being read.
    relations: Relations,
    gathered: &'g mut Gathered,
    /// Paragraphs being read: a text box stands inside a paragraph and has its own.
    open: Vec<Paragraph>,
    tables: Vec<Table>,
    /// What was last said of a picture.
    words: String,
    /// Pictures inside the paragraph or the table that is being read, with what is said of them.
    pictures: Vec<(String, String)>,
    page: u32,
    turned: bool,
}

#[derive(Default)]
struct Paragraph {
    text: String,
    style: Style,
    has_properties_open: bool,
}

#[derive(Default)]
struct Table {
    rows: Vec<Vec<Cell>>,
}

/// Word has no wider tables.
const COLUMNS: usize = 63;

impl Body<'_> {
    fn part(&mut self, package: &mut Package, part: &str) -> Result<(), Stop> {
        self.relations = Relations::of(package, part)?;
        let mut xml = Xml::new(package.part(part)?);
        let mut in_text = false;
        loop {
            match xml.next()? {
                Node::Open(tag) => match tag.name() {
                    // The same text for older programs, a second time.
                    "Fallback" | "del" | "moveFrom" | "instrText" | "delText" => xml.skip()?,
                    "t" => in_text = true,
                    _ => self.opened(&tag)?,
                },
                Node::Close(name) => {
                    if name == "t" {
                        in_text = false;
                    } else {
                        self.closed(&name)?;
                    }
                }
                Node::Text(text) if in_text => self.text(&text),
                Node::Text(_) => {}
                Node::End => return Ok(()),
            }
        }
    }

    fn opened(&mut self, tag: &Tag<'_>) -> Result<(), Stop> {
        let Some(paragraph) = self.open.last_mut() else {
            match tag.name() {
                "p" => self.open.push(Paragraph::default()),
                _ => self.opened_around(tag),
            }
            return Ok(());
        };
        match tag.name() {
            "p" => self.open.push(Paragraph::default()),
            "pPr" => paragraph.has_properties_open = true,
            "pStyle" => {
                let style = tag.value("val").and_then(|id| self.styles.get(&id).copied());
                paragraph.style = style.unwrap_or_default();
            }
            "numId" if paragraph.has_properties_open => {
                paragraph.style.is_item = tag.value("val").is_some_and(|id| id != "0");
            }
            "outlineLvl" => paragraph.style.heading = outline_level(tag).or(paragraph.style.heading),
            "tab" if !paragraph.has_properties_open => paragraph.text.push('\t'),
            "br" | "cr" => {
                paragraph.text.push('\n');
                if tag.value("type").as_deref() == Some("page") {
                    self.turn()?;
                }
            }
            "noBreakHyphen" => paragraph.text.push('-'),
            "hyperlink" => {
                if let Some(address) = tag.value("id").as_deref().and_then(|id| self.relations.address(id)) {
                    paragraph.text.push_str(&self.gathered.link(address));
                }
            }
            "docPr" => {
                self.words = ["descr", "title"]
                    .into_iter()
                    .filter_map(|said| tag.value(said))
                    .find(|said| !said.is_empty())
                    .unwrap_or_default();
            }
            "blip" => {
                if let Some(part) = tag.value("embed").as_deref().and_then(|id| self.relations.by_id(id)) {
                    self.pictures.push((part.to_owned(), std::mem::take(&mut self.words)));
                }
            }
            "lastRenderedPageBreak" => self.turn()?,
            _ => self.opened_around(tag),
        }
        Ok(())
    }

    fn opened_around(&mut self, tag: &Tag<'_>) {
        if tag.name() == "tbl" {
            self.tables.push(Table::default());
            return;
        }
        let Some(table) = self.tables.last_mut() else { return };
        if tag.name() == "tr" {
            table.rows.push(Vec::new());
            return;
        }
        let Some(row) = table.rows.last_mut() else { return };
        let count = || tag.value("val").and_then(|count| count.parse().ok()).unwrap_or(0).min(COLUMNS);
        match (tag.name(), row.last_mut()) {
            ("tc", _) => row.push(Cell::default()),
            ("gridBefore", None) => row.resize_with(count(), Cell::default),
            ("gridSpan", Some(cell)) => cell.wider = count().saturating_sub(1),
            ("vMerge", Some(cell)) => cell.goes_on = tag.value("val").is_none_or(|merge| merge == "continue"),
            _ => {}
        }
    }

    fn closed(&mut self, name: &str) -> Result<(), Stop> {
        match name {
            "p" => match self.open.pop() {
                Some(paragraph) => self.finish(&paragraph),
                None => Ok(()),
            },
            "pPr" => {
                if let Some(paragraph) = self.open.last_mut() {
                    paragraph.has_properties_open = false;
                }
                Ok(())
            }
            "hyperlink" => {
                self.text(self.gathered.unlink());
                Ok(())
            }
            "tbl" => match self.tables.pop() {
                Some(table) => self.finish_table(table),
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }

    fn text(&mut self, text: &str) {
        if let Some(paragraph) = self.open.last_mut() {
            paragraph.text.push_str(text);
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
        match paragraph.style {
            Style { heading: Some(level), .. } => self.gathered.heading(level, &paragraph.text)?,
            Style { is_item: true, .. } => self.gathered.item(&paragraph.text)?,
            Style { .. } => self.gathered.paragraph(&paragraph.text)?,
        }
        self.finish_pictures()
    }

    fn finish_table(&mut self, table: Table) -> Result<(), Stop> {
        if let Some(before) = self.frame().map(std::mem::take) {
            for line in before.text.lines() {
                self.gathered.paragraph(line)?;
            }
            return self.gathered.grid(table.rows);
        }
        if let Some(cell) = self.cell() {
            for row in table.rows {
                cell.push('\n');
                let texts: Vec<String> = row.into_iter().map(|inner| inner.text).collect();
                cell.push_str(&texts.join(" "));
            }
            return Ok(());
        }
        self.gathered.grid(table.rows)?;
        self.finish_pictures()
    }

    /// Pictures stand after the paragraph or the table that holds them.
    fn finish_pictures(&mut self) -> Result<(), Stop> {
        for (part, words) in self.pictures.drain(..) {
            self.gathered.picture(&part, &words)?;
        }
        self.begin_turned_page()
    }

    /// The first cell of an outermost table: a table within it has the other for a frame.
    fn frame(&mut self) -> Option<&mut Cell> {
        let [Table { rows }] = self.tables.as_mut_slice() else { return None };
        let [row] = rows.as_mut_slice() else { return None };
        let [cell] = row.as_mut_slice() else { return None };
        Some(cell)
    }

    fn cell(&mut self) -> Option<&mut String> {
        self.tables.last_mut()?.rows.last_mut()?.last_mut().map(|cell| &mut cell.text)
    }

    fn turn(&mut self) -> Result<(), Stop> {
        self.page += 1;
        self.turned = true;
        let starts_page =
            self.tables.is_empty() && self.open.len() == 1 && self.open.iter().all(|paragraph| paragraph.text.trim().is_empty());
        if starts_page { self.begin_turned_page() } else { Ok(()) }
    }

    /// A page that turned in the middle of a paragraph or of a table begins after it.
    fn begin_turned_page(&mut self) -> Result<(), Stop> {
        if std::mem::take(&mut self.turned) {
            self.gathered.begin(Place::Page(self.page))?;
        }
        Ok(())
    }
}
