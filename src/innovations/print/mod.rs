//! The papers of innovative practices, each in the language of the piece.

pub mod extract;
pub mod passport;
pub mod register;
pub mod sheet;

use time::{Date, OffsetDateTime};

use super::model::content::{Content, Kind};
use crate::documents::{Block, Column, Document, Level, Profile, Shape, Table, Text};
use crate::terms::Terms;
use crate::text::{Args, Locale, say_with};

/// How the papers of a piece speak and look.
pub struct Printed<'a> {
    kind: Kind,
    locale: Locale,
    profile: Profile,
    terms: &'a Terms,
    made_at: OffsetDateTime,
}

impl<'a> Printed<'a> {
    pub fn new(kind: Kind, language: &str, terms: &'a Terms, made_at: OffsetDateTime) -> Self {
        let locale = Locale::from_code(language).unwrap_or_default();
        Self { kind, locale, profile: Profile::of_country(kind.country()), terms, made_at }
    }

    fn say(&self, key: &str, args: Args<'_>) -> String {
        say_with(self.locale, key, args).into_owned()
    }

    fn date(&self, day: Date) -> String {
        self.profile.date(day, self.locale)
    }

    fn direction(&self, code: &str) -> String {
        self.terms.label("direction", code, self.locale).to_owned()
    }

    fn heading(&self, key: &str) -> Block {
        Block::Heading(Level::Point, self.say(key, &[]))
    }

    /// «Проблема: …», in a line of its own; nothing where there is nothing to say.
    fn fact(&self, key: &str, words: &str) -> Option<Block> {
        let label = format!("{}: ", self.say(key, &[]));
        (!words.is_empty()).then(|| Block::Text(Shape::Line, Text::new().bold(label).plain(words)))
    }

    /// The file is called after the paper and the piece; whose it is stands above.
    fn begun(&self, paper: &str, organisation: &str, name: String, lines: Vec<String>) -> Document {
        let title =
            format!("{} – {}", self.say(&format!("innovations-file-{paper}"), &[]), lines.first().cloned().unwrap_or_default());
        let mut document =
            Document { author: organisation.to_owned(), ..Document::new(title, self.locale, self.profile, self.made_at) };
        document.blocks.push(Block::Organisation(vec![organisation.to_owned()]));
        document.blocks.push(Block::Title { name, lines });
        document
    }

    fn table<const N: usize>(&self, name: &str, columns: [(&str, u16); N]) -> Table {
        let columns = columns.map(|(key, share)| Column::new(self.say(key, &[]), share));
        Table::new(self.say(name, &[]), columns)
    }

    /// Every field that says something, under its own heading, and the indicators after the results.
    fn words(&self, content: &Content) -> Vec<Block> {
        let mut blocks = Vec::new();
        for field in self.kind.fields() {
            let words = content.text(field.code);
            if !words.is_empty() {
                blocks.push(self.heading(&format!("innovations-{}-{}", self.kind.code(), field.code)));
                blocks.extend(words.lines().filter(|line| !line.trim().is_empty()).map(Block::paragraph));
            }
            if field.code == "results" && !content.indicators.is_empty() {
                blocks.push(self.indicators(content).into());
            }
        }
        blocks
    }

    fn indicators(&self, content: &Content) -> Table {
        let columns = [("innovations-indicator", 50), ("innovations-before", 25), ("innovations-after", 25)];
        let mut table = self.table("innovations-indicators", columns);
        for one in &content.indicators {
            table = table.row([one.name.clone(), one.before.clone(), one.after.clone()]);
        }
        table
    }
}
