//! A thing found in a file, with its place. Like things of one place are told once, with their number.

use serde::{Deserialize, Serialize};

use super::super::{Block, Extract, Place};
use crate::text::persons::{Trace, traces};

/// More of them are told to nobody.
const MOST: usize = 60;
const LONGEST: usize = 80;

/// What was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Sort {
    /// A class or the word «ученик» beside a surname.
    Pupil,
    /// Surnames line by line.
    List,
    Phone,
    /// Opens with a password only: nobody can look into it.
    Locked,
    /// Programs and attached files.
    Program,
    Comment,
    /// What was put in or crossed out and is still remembered.
    Change,
    /// A photograph that tells where it was taken.
    Camera,
    /// Names among the properties of the document.
    Author,
    /// A picture larger than any screen.
    Large,
    /// A form of file that keeps its remarks and changes where nobody can look for them.
    Old,
}

impl Sort {
    pub const fn code(self) -> &'static str {
        match self {
            Self::Pupil => "pupil",
            Self::List => "list",
            Self::Phone => "phone",
            Self::Locked => "locked",
            Self::Program => "program",
            Self::Comment => "comment",
            Self::Change => "change",
            Self::Camera => "camera",
            Self::Author => "author",
            Self::Large => "large",
            Self::Old => "old",
        }
    }
}

/// A thing found in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    pub sort: Sort,
    /// Page, slide or sheet; absent for the document as a whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Place>,
    /// Which paragraph there, counted from one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<u32>,
    /// The words themselves, a name, the beginning of a remark.
    pub words: String,
    /// How many of the kind there are in this place.
    pub count: u32,
    /// Whether cleaning takes it out.
    pub cleans: bool,
}

impl Finding {
    /// Of a document that nobody can look into.
    pub fn locked() -> Self {
        found(Sort::Locked, None, None, "", 1, false)
    }
}

impl From<Trace> for Sort {
    fn from(trace: Trace) -> Self {
        match trace {
            Trace::Pupil => Self::Pupil,
            Trace::List => Self::List,
            Trace::Phone => Self::Phone,
        }
    }
}

/// What is being found.
#[derive(Default)]
pub(super) struct Findings {
    findings: Vec<Finding>,
}

impl Findings {
    /// Something that cleaning takes out.
    pub(super) fn add(&mut self, sort: Sort, place: Option<Place>, words: &str) {
        self.push(sort, place, None, words, 1, true);
    }

    /// Names among the properties; those that programs put there by themselves name nobody.
    pub(super) fn author(&mut self, name: &str) {
        const NOBODY: [&str; 12] = [
            "admin",
            "administrator",
            "user",
            "author",
            "unknown",
            "un-named",
            "microsoft office user",
            "microsoft",
            "python-docx",
            "администратор",
            "пользователь",
            "користувач",
        ];
        let name = name.trim();
        let is_known = |finding: &Finding| finding.sort == Sort::Author && finding.words == short(name);
        if !name.is_empty() && !NOBODY.contains(&name.to_lowercase().as_str()) && !self.findings.iter().any(is_known) {
            self.findings.push(found(Sort::Author, None, None, name, 1, true));
        }
    }

    /// The file keeps remarks and changes where nobody can look for them.
    pub(super) fn old(&mut self) {
        self.push(Sort::Old, None, None, "", 1, false);
    }

    /// Traces of children in the words of the document.
    pub(super) fn persons(&mut self, extract: &Extract) {
        let mut lines: Vec<(Option<Place>, u32, &str)> = Vec::new();
        let rows: Vec<Vec<String>> = extract.blocks.iter().map(rows).collect();
        // The first page of a document that flows begins without a sign.
        let is_paged = extract.blocks.iter().any(|block| matches!(block, Block::Break(Place::Page(_))));
        let (mut place, mut paragraph) = (is_paged.then_some(Place::Page(1)), 0);
        for (block, rows) in extract.blocks.iter().zip(&rows) {
            paragraph += 1;
            if let Block::Break(here) = block {
                (place, paragraph) = (Some(here.clone()), 0);
            }
            lines.extend(rows.iter().flat_map(|row| row.lines()).map(|line| (place.clone(), paragraph, line)));
        }
        for spot in traces(lines.iter().map(|line| line.2)) {
            let Some((place, paragraph, _)) = lines.get(spot.line) else { continue };
            let count = u32::try_from(spot.count).unwrap_or(u32::MAX);
            self.push(spot.trace.into(), place.clone(), Some(*paragraph), &spot.words, count, false);
        }
    }

    /// A document that nobody has laid out yet has no pages to speak of.
    pub(super) fn forget_pages(&mut self) {
        self.findings.iter_mut().for_each(|finding| finding.place = None);
    }

    /// What matters most comes first.
    pub(super) fn finish(mut self) -> Vec<Finding> {
        self.findings.sort_by_key(|finding| finding.sort);
        self.findings.truncate(MOST);
        self.findings
    }

    fn push(&mut self, sort: Sort, place: Option<Place>, paragraph: Option<u32>, words: &str, count: u32, cleans: bool) {
        let is_same = |known: &&mut Finding| {
            known.sort == sort && known.place == place && known.cleans == cleans && known.paragraph == paragraph
        };
        if let Some(known) = self.findings.iter_mut().find(is_same) {
            known.count = known.count.saturating_add(count);
            if known.words.is_empty() {
                known.words = short(words);
            }
        } else if self.findings.len() < 10 * MOST {
            self.findings.push(found(sort, place, paragraph, words, count, cleans));
        }
    }
}

fn found(sort: Sort, place: Option<Place>, paragraph: Option<u32>, words: &str, count: u32, cleans: bool) -> Finding {
    Finding { sort, place, paragraph, words: short(words), count, cleans }
}

/// The lines of a block; cells of a row stand in one line.
fn rows(block: &Block) -> Vec<String> {
    match block {
        Block::Heading(_, text) | Block::Paragraph(text) | Block::Item(text) | Block::Note(text) => vec![text.clone()],
        Block::Table(rows) => rows.iter().map(|row| row.join("\t").replace('\n', " ")).collect(),
        Block::Picture(_) | Block::Break(_) => Vec::new(),
    }
}

fn short(words: &str) -> String {
    let words = words.split(|sign: char| sign.is_whitespace() || sign.is_control()).filter(|word| !word.is_empty());
    let words = words.collect::<Vec<_>>().join(" ");
    match words.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &words[..end]),
        None => words,
    }
}
