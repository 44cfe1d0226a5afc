//! The check before sending, at work: a file is looked through when it is brought; at its author's wish a cleaned one comes
//! into its place, to be read and looked through anew. What cannot be cleaned stays as it is, with its findings.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::jobs::ReadFile;
use super::model::{Practice, Status};
use super::store::checks;
use super::store::files::{self, Attached, Taken};
use super::store::{originals, practices};
use crate::access::Reach;
use crate::db::Tx;
use crate::error::Result;
use crate::files::{Blob, Finding, Kind, PutError, Unreadable, names};
use crate::ids::{DistrictId, PracticeFileId, PracticeId, SchoolId};
use crate::jobs::{self, Job, Work};

/// Looks one file through, in a child process, or cleans it there.
#[derive(Serialize, Deserialize)]
pub struct CheckFile {
    practice: PracticeId,
    file: PracticeFileId,
    /// Absent for a piece of the district's centre.
    school: Option<SchoolId>,
    district: DistrictId,
}

/// Has a file looked through, or cleaned.
pub async fn plan(
    tx: &mut Tx,
    practice: PracticeId,
    (school, district): (Option<SchoolId>, DistrictId),
    file: PracticeFileId,
    state: checks::State,
    now: OffsetDateTime,
) -> Result<()> {
    checks::mark(tx, practice, file, state).await?;
    jobs::later(tx, &CheckFile { practice, file, school, district }, now).await
}

impl Job for CheckFile {
    const KIND: &'static str = "check-practice-file";

    async fn run(self, work: &Work) -> Result<()> {
        let reach = self.school.map_or_else(|| work.centre(self.district), |school| work.school(school));
        let mut tx = work.db.read(&reach).await?;
        let files = files::list(&mut tx, self.practice).await?;
        drop(tx);
        let Some(file) = files.into_iter().find(|file| file.id == self.file) else { return Ok(()) };
        let Some(kind) = kind_of(&file.name) else { return Ok(()) };
        match checks::State::of_code(&file.checking) {
            checks::State::Waiting => self.look_through(work, &reach, &file, kind).await,
            checks::State::Cleaning => self.clean(work, &reach, &file, kind).await,
            checks::State::Rests => Ok(()),
        }
    }
}

impl CheckFile {
    async fn look_through(&self, work: &Work, reach: &Reach, file: &Attached, kind: Kind) -> Result<()> {
        let findings = match work.extractor.find_hidden(work.files.local(&file.key).await?, kind).await {
            Err(Unreadable::Encrypted) => vec![Finding::locked()],
            found => told(found, file)?.unwrap_or_default(),
        };
        let mut tx = work.db.write(reach).await?;
        checks::save_findings(&mut tx, self.file, &findings).await?;
        tx.commit().await
    }

    async fn clean(&self, work: &Work, reach: &Reach, file: &Attached, kind: Kind) -> Result<()> {
        let cleaned = cleaned(work, file, kind).await?;
        let mut tx = work.db.write(reach).await?;
        let practice = practices::find_for_work(&mut tx, self.practice).await?;
        // What was sent meanwhile is what will be decided on.
        match cleaned.filter(|_| practice.as_ref().is_some_and(is_open)) {
            Some((name, blob)) => self.replace(&mut tx, &name, &blob, work.clock.now()).await?,
            None => {
                checks::mark(&mut tx, self.practice, self.file, checks::State::Rests).await?;
                originals::forget(&mut tx, self.practice, &file.key).await?;
            }
        }
        tx.commit().await
    }

    async fn replace(&self, tx: &mut Tx, name: &str, blob: &Blob, now: OffsetDateTime) -> Result<()> {
        let taken = Taken {
            name,
            media_type: blob.kind.media_type(),
            size: i64::try_from(blob.size).unwrap_or(i64::MAX),
            sha256: &blob.sha256,
            key: &blob.key,
            is_read: true,
        };
        if checks::replace(tx, self.practice, self.file, &taken).await? {
            let reading =
                ReadFile { practice: self.practice, file: self.file, school: self.school, district: Some(self.district) };
            jobs::later(tx, &reading, now).await?;
            plan(tx, self.practice, (self.school, self.district), self.file, checks::State::Waiting, now).await?;
        }
        Ok(())
    }
}

/// Whether its author may still write in it.
fn is_open(practice: &Practice) -> bool {
    matches!(practice.status, Status::Draft | Status::Returned)
}

/// Of which format a file is, by the name that it got when it was taken in.
fn kind_of(name: &str) -> Option<Kind> {
    name.rsplit_once('.').and_then(|(_, extension)| Kind::of_extension(&extension.to_lowercase()))
}

/// The cleaned file with its name; nothing where it cannot be cleaned.
async fn cleaned(work: &Work, file: &Attached, kind: Kind) -> Result<Option<(String, Blob)>> {
    let cleaned = work.extractor.clean(work.files.local(&file.key).await?, kind).await;
    let Some(bytes) = told(cleaned, file)? else { return Ok(None) };
    let name = names::with_extension(&file.name, if kind.is_picture() { Kind::Jpeg } else { kind });
    match work.files.put_bytes(&name, bytes).await {
        Ok(blob) => Ok(Some((name, blob))),
        Err(PutError::Rejected(why)) => {
            tracing::info!(%why, file = names::safe(&file.name), "a cleaned file is not taken");
            Ok(None)
        }
        Err(error) => Err(anyhow::Error::from(error).into()),
    }
}

/// The answer of the child; nothing where the file itself is the cause that there is none.
fn told<T>(answer: Result<T, Unreadable>, file: &Attached) -> Result<Option<T>> {
    match answer {
        Ok(answer) => Ok(Some(answer)),
        Err(Unreadable::Failed(error)) => Err(error.into()),
        Err(error) => {
            tracing::info!(%error, file = names::safe(&file.name), "a file cannot be looked through");
            Ok(None)
        }
    }
}
