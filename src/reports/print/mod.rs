//! The papers of a report: «АНАЛИЗ РАБОТЫ …» with its tables and figures, and the figures as a table of their own.

mod figures;
mod lines;
mod tables;

use super::model::{Chapter, Kind, Report};
use crate::documents::{Block, Document, Level};
use crate::members::PaperSettings;
use crate::plans::{Bearing, Leader, Stamp, Status, Step};
use crate::terms::Terms;
use crate::text::{Args, Value, say_with};

/// A report with everything its paper says.
pub struct Printed<'a> {
    pub report: &'a Report,
    pub settings: &'a PaperSettings,
    /// By which values of figures are named.
    pub terms: &'a Terms,
    /// The stamps that were set, in their order.
    pub stamped: Vec<&'a Step>,
    /// Who leads the association and the school on the day of the paper.
    pub leaders: &'a [Leader],
    /// When each stamp was set, as the foot of the pages says it.
    pub footer: Option<String>,
}

impl Printed<'_> {
    pub fn document(&self) -> Document {
        let mut document = self.begun(self.name());
        let bearing = self.bearing();
        let stamps = self.wanted();
        if !stamps.is_empty() {
            document.blocks.push(Block::Stamps(bearing.stamps(&stamps, &self.stamped)));
        }
        document.blocks.extend([
            Block::Organisation(self.settings.organisation()),
            Block::Title {
                name: self.say(&format!("reports-paper-title-{}", self.report.kind.code()), &[]),
                lines: self.subject(),
            },
        ]);
        for (number, chapter) in (1_usize..).zip(&self.report.chapters) {
            document.blocks.extend(self.chapter(number, chapter));
        }
        document.blocks.push(Block::Signatures(vec![bearing.head_signs()]));
        document
    }

    pub fn figures_document(&self) -> Document {
        let mut document = self.begun(self.figures_name());
        document.blocks.extend([
            Block::Organisation(self.settings.organisation()),
            Block::Title { name: self.say("reports-paper-figures", &[]), lines: self.subject() },
            figures::table(self, self.report.figures.iter()).into(),
        ]);
        document
    }

    /// What the file is called: «Анализ работы МО за 2026–2027 учебный год».
    pub fn name(&self) -> String {
        match self.report.kind {
            Kind::Event => self.say("reports-paper-name-event", &[("value", Value::from(self.report.title.as_str()))]),
            kind => self.say(&format!("reports-paper-name-{}", kind.code()), &self.years()),
        }
    }

    pub fn figures_name(&self) -> String {
        self.say("reports-paper-figures-name", &self.years())
    }

    /// The words of a chapter with its lists, as those who compare chapters of several schools read them.
    pub fn text_of(&self, chapter: &Chapter) -> String {
        let lines = lines::sentences(self, chapter);
        chapter.paragraphs().map(str::to_owned).chain(lines).collect::<Vec<_>>().join("\n")
    }

    fn begun(&self, name: String) -> Document {
        let mut document = self.settings.document(name, self.report.changed_at);
        if matches!(self.report.status, Status::Draft | Status::Returned) {
            document.mark = Some(self.say("plans-paper-draft", &[]));
        }
        document.footer.clone_from(&self.footer);
        document
    }

    fn bearing(&self) -> Bearing<'_> {
        Bearing { settings: self.settings, first_year: self.report.first_year + 1, leaders: self.leaders }
    }

    /// What was approved bears the stamps it was given.
    fn wanted(&self) -> Vec<Stamp> {
        if self.report.status == Status::Approved {
            self.stamped.iter().filter_map(|step| Stamp::from_code(&step.deed)).collect()
        } else {
            self.report.stamps.clone()
        }
    }

    /// The lines below the name: of which association, for which year, or which event it is.
    fn subject(&self) -> Vec<String> {
        let of = self.settings.association_of();
        match self.report.kind {
            Kind::Event => {
                let date = self.settings.profile.date(self.report.starts_on, self.settings.locale);
                vec![self.report.title.clone(), date, of]
            }
            kind => vec![of, self.say(&format!("reports-paper-of-{}", kind.code()), &self.years())],
        }
    }

    /// A chapter with its figures, words, tables and lists; nothing where there is none of them.
    fn chapter(&self, number: usize, chapter: &Chapter) -> Vec<Block> {
        let mut blocks = Vec::new();
        let figures: Vec<_> = self.report.figures_of(chapter).filter(|figure| figure.value().is_some()).collect();
        if !figures.is_empty() {
            blocks.push(figures::table(self, figures).into());
        }
        blocks.extend(chapter.paragraphs().map(Block::paragraph));
        blocks.extend(lines::blocks(self, chapter));
        let tables = chapter.heading.tables.iter().filter(|kind| self.report.tables.len(**kind) > 0);
        blocks.extend(tables.flat_map(|kind| tables::blocks(self, *kind)));
        if !blocks.is_empty() {
            let title = chapter.heading.title(&self.report.language);
            blocks.insert(0, Block::Heading(Level::Point, format!("{number}. {title}")));
        }
        blocks
    }

    /// Words of the paper, in its own language.
    fn say(&self, key: &str, args: Args<'_>) -> String {
        say_with(self.settings.locale, key, args).into_owned()
    }

    fn years(&self) -> [(&'static str, Value<'static>); 2] {
        let year = self.report.first_year;
        [("value", Value::from(year.to_string())), ("other", Value::from((year + 1).to_string()))]
    }
}
