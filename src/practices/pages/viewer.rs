//! Reading a file on the page, without taking it along: its words on a sheet, a picture, a sound.

use crate::files::Family;
use crate::files::Kind;
use crate::ids::PracticeFileId;
use crate::practices::model::Practice;
use crate::practices::model::reading::{Part, Piece};
use crate::practices::paths;
use crate::practices::store::reading::FileRead;

/// The open file.
pub struct Viewing {
    pub id: PracticeFileId,
    pub name: String,
    pub size: i64,
    pub shows: Shows,
    base: String,
}

/// What the page can show of a file.
pub enum Shows {
    Words(Part),
    /// Its copy, with the points of its sides.
    Picture(i32, i32),
    /// A picture whose copy is being made; soon.
    PictureLater,
    /// A picture that is too large or too damaged for a copy.
    NoPicture,
    Sound,
    /// Its words are being read; soon.
    Later,
    /// Only taking it along helps.
    Nothing,
}

impl Viewing {
    /// Opens the file that is asked for, else the first one; nothing where there are no files. Takes the text
    /// out of the list.
    pub fn open(files: &mut [FileRead], practice: &Practice, asked: Option<PracticeFileId>, part: &str) -> Option<Self> {
        let at = files.iter().position(|file| Some(file.id) == asked).unwrap_or(0);
        let file = files.get_mut(at)?;
        let number = part.parse().unwrap_or(1);
        let words = match (file.content.take(), file.plain.take()) {
            (Some(content), _) if !content.0.is_empty() => Some(Part::of(content.0, number)),
            (None, Some(plain)) if !plain.trim().is_empty() => Some(Part::of_plain(&plain, number)),
            _ => None,
        };
        let kind = Kind::ALL.into_iter().find(|kind| kind.media_type() == file.media_type);
        let shows = match (words, kind.map(Kind::family), file.reading.as_str()) {
            (Some(part), ..) => Shows::Words(part),
            (None, Some(Family::Picture), reading) => match (file.width.zip(file.height), reading) {
                (Some((width, height)), _) => Shows::Picture(width, height),
                (None, "waiting") => Shows::PictureLater,
                (None, _) => Shows::NoPicture,
            },
            (None, Some(Family::Sound), _) => Shows::Sound,
            (None, _, "waiting") => Shows::Later,
            _ => Shows::Nothing,
        };
        Some(Self { id: file.id, name: file.name.clone(), size: file.size, shows, base: paths::show(practice.id) })
    }

    pub fn is_open(&self, file: &FileRead) -> bool {
        self.id == file.id
    }

    /// A tab of the viewer.
    pub fn tab(&self, file: &FileRead) -> String {
        format!("{}?file={}#viewer", self.base, file.id)
    }

    pub fn part_path(&self, number: &usize) -> String {
        format!("{}?file={}&part={number}#viewer", self.base, self.id)
    }

    /// The same page again, once the words may have been read.
    pub fn again_path(&self) -> String {
        self.part_path(&1)
    }

    pub fn picture_path(&self) -> String {
        format!("{}/files/{}/picture", self.base, self.id)
    }

    pub fn file_path(&self) -> String {
        format!("{}/files/{}", self.base, self.id)
    }
}

impl FileRead {
    /// The name without its ending.
    pub fn stem(&self) -> &str {
        self.name.rsplit_once('.').map_or(self.name.as_str(), |(stem, _)| stem)
    }

    /// «DOCX».
    pub fn ending(&self) -> String {
        self.name.rsplit_once('.').map(|(_, ending)| ending.to_uppercase()).unwrap_or_default()
    }
}

impl Part {
    pub fn previous(&self) -> Option<usize> {
        (self.number > 1).then(|| self.number - 1)
    }

    pub fn next(&self) -> Option<usize> {
        (self.number < self.parts).then(|| self.number + 1)
    }
}

impl Piece {
    /// The level of a heading below others; `below` is how many levels the page has above it besides its title.
    pub fn level(&self, below: &u8) -> u8 {
        match self {
            Self::Heading(level, _) => (level + *below).min(6),
            _ => 0,
        }
    }
}
