//! Cleaning a file at its author's wish: the file without what it tells beside its words comes into the place of the one that
//! was brought, and is read anew. What cannot be cleaned stays as it is, with its findings.

use serde::{Deserialize, Serialize};

use super::jobs::{ReadFile, kind_of, readable};
use super::model::Status;
use super::store::checks;
use super::store::files::{self, Attached, Taken};
use super::store::practices;
use crate::access::Reach;
use crate::error::Result;
use crate::files::{Blob, Kind, PutError, names};
use crate::ids::{DistrictId, PracticeFileId, PracticeId, SchoolId};
use crate::jobs::{self, Job, Work};

/// Cleans one file, in a child process.
#[derive(Serialize, Deserialize)]
pub struct CleanFile {
    pub practice: PracticeId,
    pub file: PracticeFileId,
    /// Absent for a piece of the district's centre.
    pub school: Option<SchoolId>,
    pub district: Option<DistrictId>,
}

impl Job for CleanFile {
    const KIND: &'static str = "clean-practice-file";

    async fn run(self, work: &Work) -> Result<()> {
        let reading = ReadFile { practice: self.practice, file: self.file, school: self.school, district: self.district };
        let Some(reach) = reading.reach(work) else { return Ok(()) };
        let Some(file) = self.wanted(work, &reach).await? else { return Ok(()) };
        let cleaned = cleaned(work, &file).await?;
        let mut tx = work.db.write(&reach).await?;
        let practice = practices::find_for_work(&mut tx, self.practice).await?;
        // What was sent meanwhile is what will be decided on.
        let is_open = practice.is_some_and(|practice| matches!(practice.status, Status::Draft | Status::Returned));
        match cleaned.filter(|_| is_open) {
            Some((name, blob)) => {
                let taken = Taken {
                    name: &name,
                    media_type: blob.kind.media_type(),
                    size: i64::try_from(blob.size).unwrap_or(i64::MAX),
                    sha256: &blob.sha256,
                    key: &blob.key,
                    is_read: true,
                };
                if checks::replace(&mut tx, self.practice, self.file, &taken).await? {
                    jobs::later(&mut tx, &reading, work.clock.now()).await?;
                }
            }
            None => checks::mark_cleaning(&mut tx, self.practice, self.file, false).await?,
        }
        tx.commit().await
    }
}

impl CleanFile {
    /// The file, while it is there and to be cleaned.
    async fn wanted(&self, work: &Work, reach: &Reach) -> Result<Option<Attached>> {
        let mut tx = work.db.read(reach).await?;
        let files = files::list(&mut tx, self.practice).await?;
        Ok(files.into_iter().find(|file| file.id == self.file && file.is_cleaning))
    }
}

/// The cleaned file with its name; nothing where it cannot be cleaned.
async fn cleaned(work: &Work, file: &Attached) -> Result<Option<(String, Blob)>> {
    let Some(kind) = kind_of(&file.name) else { return Ok(None) };
    let brought = work.files.local(&file.key).await?;
    let (bytes, kind) = if kind.is_picture() {
        (readable(work.extractor.copy(brought, kind).await, file)?.map(|copy| copy.jpeg), Kind::Jpeg)
    } else {
        (readable(work.extractor.clean(brought, kind).await, file)?, kind)
    };
    let Some(bytes) = bytes else { return Ok(None) };
    let name = names::with_extension(&file.name, kind);
    match work.files.put_bytes(&name, bytes).await {
        Ok(blob) => Ok(Some((name, blob))),
        Err(PutError::Rejected(why)) => {
            tracing::info!(%why, file = names::safe(&file.name), "a cleaned file is not taken");
            Ok(None)
        }
        Err(error) => Err(anyhow::Error::from(error).into()),
    }
}
