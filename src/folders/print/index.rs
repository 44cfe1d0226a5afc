//! The index of a folder, and the folder as one paper.

use time::OffsetDateTime;

use super::{contents, say, years};
use crate::documents::{Block, Document, Orientation};
use crate::folders::model::Folder;
use crate::text::Value;

/// What is in the folder, as its first sheet.
pub fn index(folder: &Folder, made_at: OffsetDateTime) -> Document {
    let settings = &folder.settings;
    let mut document = settings.document(name(folder), made_at);
    let mut lines = vec![settings.association_of(), say(settings, "folders-for-year", &years(folder.first_year))];
    if !settings.case_index.is_empty() {
        lines.push(say(settings, "folders-case", &[("value", Value::from(settings.case_index.as_str()))]));
    }
    document.blocks = vec![
        Block::Organisation(settings.organisation()),
        Block::Title { name: say(settings, "folders-title", &[]), lines },
        contents(folder).into(),
    ];
    document
}

/// The index and after it every paper, each from a new page.
pub fn whole(folder: &Folder, made_at: OffsetDateTime) -> Document {
    let mut document = index(folder, made_at);
    for paper in folder.papers() {
        document.blocks.push(Block::Turn(Orientation::Portrait));
        document.blocks.extend(paper.blocks.iter().cloned());
    }
    document
}

/// What the file is called: «Папка МО за 2026–2027 учебный год».
pub fn name(folder: &Folder) -> String {
    say(&folder.settings, "folders-name", &years(folder.first_year))
}
