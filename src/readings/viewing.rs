//! What a page shows of a file: its words part by part, a picture, a sound, or why there is nothing of it.

use super::asked::Asked;
use super::parts::{Part, parts, weight};
use super::pieces::{Piece, blocks, pieces};
use super::store::Opened;
use crate::files::{Block, Family, Kind, Shown};

/// The file that is to be shown.
pub struct Subject {
    pub name: String,
    /// Bytes.
    pub size: i64,
    pub media_type: String,
    /// Nobody has tried to read it yet.
    pub is_waiting: bool,
    /// The words alone, where they came from elsewhere and nobody read the file.
    pub plain: Option<String>,
    /// The page on which it is shown.
    pub page: String,
    /// The file itself.
    pub file: String,
    /// The language of its words.
    pub language: String,
    /// Why a sound may not be heard here.
    pub unheard: Option<&'static str>,
}

/// An open file.
pub struct Viewing {
    pub name: String,
    pub size: i64,
    pub shows: Shows,
    /// The language of its words.
    pub language: String,
    page: String,
    file: String,
}

/// What the page can show of a file.
pub enum Shows {
    Words(Sheet),
    /// A picture that is a file of its own.
    Picture(Shown),
    Sound,
    /// It is being read; soon.
    Later,
    /// The sentence that says why there is nothing.
    Nothing(&'static str),
}

/// One part of a file as it lies on the page.
pub struct Sheet {
    pub pieces: Vec<Piece>,
    /// Counted from one.
    pub number: usize,
    pub parts: usize,
    /// Bytes of its words.
    pub weight: usize,
    /// There was more in the file than is shown.
    pub is_cut: bool,
}

impl Sheet {
    pub fn previous(&self) -> Option<usize> {
        (self.number > 1).then(|| self.number - 1)
    }

    pub fn next(&self) -> Option<usize> {
        (self.number < self.parts).then(|| self.number + 1)
    }

    fn new(part: Part, number: usize, parts: usize, is_cut: bool) -> Self {
        let weight = part.blocks.iter().map(weight).sum();
        Self { pieces: pieces(part), number, parts, weight, is_cut }
    }

    /// Of words that came without their layout.
    fn of_plain(plain: &str, number: i32) -> Option<Self> {
        let (mut parts, is_cut) = parts(blocks(plain));
        let count = parts.len();
        let number = usize::try_from(number).unwrap_or(1).clamp(1, count.max(1));
        (number <= count).then(|| Self::new(parts.swap_remove(number - 1), number, count, is_cut))
    }
}

impl Viewing {
    pub fn new(subject: Subject, opened: Opened, asked: &Asked) -> Self {
        let shows = shows(&subject, opened, asked);
        Self { name: subject.name, size: subject.size, shows, language: subject.language, page: subject.page, file: subject.file }
    }

    /// The same page with another part.
    pub fn part_path(&self, number: &usize) -> String {
        let joint = if self.page.contains('?') { '&' } else { '?' };
        format!("{}{joint}part={number}#viewer", self.page)
    }

    /// The same page again, once the file may have been read.
    pub fn again_path(&self) -> String {
        format!("{}#viewer", self.page)
    }

    pub fn picture_path(&self, shown: &Shown) -> String {
        format!("{}/pictures/{}", self.file, shown.number)
    }

    pub fn file_path(&self) -> &str {
        &self.file
    }
}

fn shows(subject: &Subject, opened: Opened, asked: &Asked) -> Shows {
    let family = Kind::ALL.into_iter().find(|kind| kind.media_type() == subject.media_type).map(Kind::family);
    if family == Some(Family::Sound) {
        return subject.unheard.map_or(Shows::Sound, Shows::Nothing);
    }
    let count = |count: Option<i32>| usize::try_from(count.unwrap_or(1)).unwrap_or(1);
    match (opened.outcome.as_deref(), opened.content) {
        (Some("read"), Some(content)) => match &content.0[..] {
            [Block::Picture(shown)] if family == Some(Family::Picture) => Shows::Picture(shown.clone()),
            _ => {
                let is_cut = opened.is_cut.unwrap_or_default();
                let last_place = opened.last_place.and_then(|place| u32::try_from(place).ok()).unwrap_or(0);
                let part = Part { blocks: content.0, last_place };
                Shows::Words(Sheet::new(part, count(opened.number), count(opened.parts), is_cut))
            }
        },
        (Some("damaged"), _) => Shows::Nothing("readings-damaged"),
        (Some("locked"), _) => Shows::Nothing("readings-locked"),
        (Some("beyond"), _) => Shows::Nothing("readings-beyond"),
        (Some(_), _) => Shows::Nothing("readings-nothing"),
        (None, _) => match subject.plain.as_deref().and_then(|plain| Sheet::of_plain(plain, asked.part)) {
            Some(sheet) => Shows::Words(sheet),
            None if subject.is_waiting => Shows::Later,
            None => Shows::Nothing("readings-nothing"),
        },
    }
}
