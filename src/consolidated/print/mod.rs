//! The paper of a consolidated report: who is missing on its first page, the chapters, then the tables.

mod lists;
mod tables;

use time::OffsetDateTime;

use super::model::Report;
use super::model::sheet::Sheet;
use super::model::writing::{Said, Written};
use super::words::Words;
use crate::documents::{
    Block, Cell, Column, Document, Item, Level, Orientation, Person, Profile, Row, Signature, Stamp, Table, Text, figures,
};
use crate::text::Value;

/// A report with everything its paper says.
pub struct Printed<'a> {
    pub report: &'a Report,
    pub sheet: &'a Sheet,
    pub written: &'a [Written],
    /// In the language of the report.
    pub words: Words,
    pub made_at: OffsetDateTime,
}

impl Printed<'_> {
    pub fn document(&self) -> Document {
        let profile = Profile::of_country(&self.report.country);
        let mut document = Document::new(self.name(), self.report.locale, profile, self.made_at);
        document.author = self.centre().to_owned();
        document.mark = self.report.approval.is_none().then(|| self.said("consolidated-paper-draft"));
        document.blocks.extend(self.stamps());
        document.blocks.push(Block::Organisation(vec![self.centre().to_owned()]));
        let lines = vec![self.said("consolidated-paper-about"), self.report.district_name.clone(), self.period()];
        document.blocks.push(Block::Title { name: self.said("consolidated-paper-title"), lines });
        document.blocks.extend(self.completeness());
        document.blocks.extend(self.chapters());
        document.blocks.push(Block::Turn(Orientation::Landscape));
        document.blocks.extend(tables::blocks(self));
        document.blocks.push(Block::Turn(Orientation::Portrait));
        document.blocks.extend(lists::blocks(self));
        document.blocks.push(self.signature());
        document
    }

    fn said(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    fn centre(&self) -> &str {
        if self.report.centre_name.is_empty() { &self.report.district_name } else { &self.report.centre_name }
    }

    /// What the file is called.
    fn name(&self) -> String {
        format!("{}, {}, {}", self.said("consolidated-paper-name"), self.report.district_name, self.period())
    }

    fn period(&self) -> String {
        let args = [("value", Value::from(self.words.year(self.report.first_year)))];
        self.words.say(&format!("consolidated-paper-period-{}", self.report.kind.code()), &args)
    }

    fn stamps(&self) -> Option<Block> {
        let approval = self.report.approval.as_ref()?;
        let number = [("value", Value::from(approval.number.as_str()))];
        let number = if approval.number.is_empty() { String::new() } else { self.words.say("consolidated-number", &number) };
        let lines = [approval.by_post.clone(), approval.by_name.clone(), number];
        Some(Block::Stamps(vec![Stamp {
            word: self.said("consolidated-paper-approved"),
            lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
            signer: None,
            date: approval.dated.map(figures).unwrap_or_default(),
        }]))
    }

    /// How many reports are counted, which, and whose are missing.
    fn completeness(&self) -> Vec<Block> {
        let counts = self.said(&format!("consolidated-paper-counts-{}", self.report.counts.code()));
        let mut blocks = vec![Block::paragraph(format!("{} {counts}", self.words.completeness(self.sheet)))];
        if self.sheet.missing.is_empty() {
            blocks.push(Block::paragraph(self.said("consolidated-missing-none")));
        } else {
            let columns = [
                Column::new(self.said("consolidated-school"), 35),
                Column::new(self.said("consolidated-association"), 40),
                Column::new(self.said("consolidated-why"), 25),
            ];
            let heading = self.said("consolidated-missing");
            let mut table = Table::new(heading.as_str(), columns);
            for lack in &self.sheet.missing {
                let why = self.said(&format!("consolidated-lack-{}", lack.lack));
                table = table.row([lack.school.as_str(), lack.association.as_str(), why.as_str()]);
            }
            blocks.extend([Block::Heading(Level::Point, heading), table.into()]);
        }
        if !self.sheet.changed.is_empty() {
            let items = self.sheet.changed.iter().map(|change| Item::dash(self.words.change(change)));
            blocks.push(Block::Heading(Level::Point, self.said("consolidated-changed-schools")));
            blocks.push(Block::List(items.collect()));
        }
        blocks
    }

    fn chapters(&self) -> Vec<Block> {
        let written = self.written.iter().filter(|chapter| !chapter.paragraphs.is_empty());
        let chapter = |(number, chapter): (usize, &Written)| {
            let title = self.said(&format!("consolidated-chapter-{}", chapter.code));
            let paragraphs = chapter.paragraphs.iter().map(|said| Block::paragraph(self.paragraph(said)));
            [Block::Heading(Level::Part, format!("{number}. {title}"))].into_iter().chain(paragraphs).collect::<Vec<_>>()
        };
        (1..).zip(written).flat_map(chapter).collect()
    }

    fn paragraph(&self, said: &[Said]) -> Text {
        said.iter().fold(Text::new(), |text, said| match said {
            Said::Words(words) => text.plain(words.as_str()),
            Said::Figure { words, .. } => text.plain(words.as_str()),
            Said::Quoted { text: quoted, from, .. } => {
                let args = [("value", Value::from(quoted.as_str())), ("other", Value::from(from.as_str()))];
                text.italic(self.words.say("consolidated-quotation", &args))
            }
            Said::Lost(_) => text,
        })
    }

    fn signature(&self) -> Block {
        let post = self.said("consolidated-paper-head");
        Block::Signatures(vec![Signature { post, person: Person::default(), date: String::new() }])
    }
}

/// A row of words with a number at its end.
fn counted(words: &[&str], number: i64) -> Row {
    Row::new(words.iter().map(|words| Cell::from(*words)).chain([tables::number(Some(number))]))
}
