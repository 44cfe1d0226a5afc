//! The files of a practice, one of them open to be read on the page.

use crate::ids::PracticeFileId;
use crate::practices::model::Practice;
use crate::practices::paths;
use crate::practices::store::reading::FileRead;
use crate::readings::{Asked, Subject, Viewing};

/// Opens the file that is asked for, else the first one; nothing where there are no files. Takes what was read out of
/// the list.
pub fn open(
    files: &mut [FileRead],
    practice: &Practice,
    file: Option<PracticeFileId>,
    asked: &Asked,
    hears: bool,
) -> Option<Viewing> {
    let at = files.iter().position(|listed| Some(listed.id) == file).unwrap_or(0);
    let file = files.get_mut(at)?;
    let unheard = if practice.is_of_centre() { "bank-file-unheard-centre" } else { "bank-file-unheard" };
    let subject = Subject {
        name: file.name.clone(),
        size: file.size,
        media_type: file.media_type.clone(),
        is_waiting: matches!(file.reading.as_str(), "waiting" | "read"),
        plain: file.plain.take(),
        page: page(practice, file.id),
        file: format!("{}/files/{}", paths::show(practice.id), file.id),
        language: practice.content.language.clone(),
        unheard: (!hears).then_some(unheard),
    };
    Some(Viewing::new(subject, std::mem::take(&mut file.opened), asked))
}

/// The page of a practice with this file open.
pub fn page(practice: &Practice, file: PracticeFileId) -> String {
    format!("{}?file={file}", paths::show(practice.id))
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
