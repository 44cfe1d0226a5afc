//! Work after the answer: reading a file, so that it is found and read on the page.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::model::Practice;
use super::model::likeness::Sketch;
use super::store::{corrections, files, lineage, practices, texts};
use super::{indexing, paths};
use crate::access::Reach;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{DistrictId, PracticeFileId, PracticeId, SchoolId};
use crate::jobs::{self, Job, Work};
use crate::mail::Letter;
use crate::readings;
use crate::text::{Locale, say_with};

/// Removes the bytes of files that no row names any more: of drafts that were deleted, of uploads that broke
/// off. A day is left for rows that are still on their way.
#[derive(Serialize, Deserialize)]
pub struct SweepFiles {}

impl Job for SweepFiles {
    const KIND: &'static str = "sweep-practice-files";

    async fn run(self, work: &Work) -> Result<()> {
        let before = work.clock.now() - time::Duration::DAY;
        let mut tx = work.db.read(&Reach::default()).await?;
        let everywhere = Reach { schools: files::list_schools(&mut tx).await?, ..Reach::default() };
        drop(tx);
        let known = async |keys: Vec<String>| -> anyhow::Result<Vec<String>> {
            let mut tx = work.db.read(&everywhere).await?;
            Ok(files::list_known(&mut tx, &keys).await?)
        };
        let removed = work.files.sweep(before.into(), known).await?;
        if removed > 0 {
            tracing::info!(removed, "files without a row were swept away");
        }
        let mut tx = work.db.write(&Reach::default()).await?;
        readings::sweep(&mut tx, before).await?;
        plan_sweep(&mut tx, work.clock.now() + time::Duration::DAY).await?;
        tx.commit().await
    }
}

/// Plans the sweep of a day; several programs plan it once.
pub async fn plan_sweep(tx: &mut Tx, at: OffsetDateTime) -> Result<()> {
    jobs::once(tx, &SweepFiles {}, &format!("{}:{}", SweepFiles::KIND, at.date()), at).await
}

/// Reads one file: its words become findable, and the page shows it.
#[derive(Serialize, Deserialize)]
pub struct ReadFile {
    pub practice: PracticeId,
    pub file: PracticeFileId,
    /// Absent for a piece of the district's centre.
    pub school: Option<SchoolId>,
    /// Absent in work planned by an older program, which knew of schools alone.
    #[serde(default)]
    pub district: Option<DistrictId>,
}

impl Job for ReadFile {
    const KIND: &'static str = "read-practice-file";

    async fn run(self, work: &Work) -> Result<()> {
        let reach = match (self.school, self.district) {
            (Some(school), _) => work.school(school),
            (None, Some(district)) => work.centre(district),
            (None, None) => return Ok(()),
        };
        let mut tx = work.db.read(&reach).await?;
        let Some(file) = files::find_waiting(&mut tx, self.practice, self.file).await? else { return Ok(()) };
        drop(tx);
        let read = match file.blob() {
            Some(blob) => readings::read(work, &blob, &file.name).await?,
            None => None,
        };
        let plain = read.as_ref().map(readings::plain);
        let (_, sketch) = sketched(plain.clone().unwrap_or_default()).await?;
        let mut tx = work.db.write(&reach).await?;
        files::save_reading(&mut tx, self.file, plain.as_deref()).await?;
        // A file that was taken off meanwhile leaves nothing to compare.
        if files::list(&mut tx, self.practice).await?.iter().any(|file| file.id == self.file) {
            texts::save(&mut tx, self.practice, Some(self.file), &[], sketch.as_ref()).await?;
        }
        if let Some(practice) = practices::find_for_work(&mut tx, self.practice).await? {
            indexing::refresh(&mut tx, &practice).await?;
        }
        tx.commit().await
    }
}

/// Tells an author by letter that something made on the basis of a practice of theirs may now be read.
#[derive(Serialize, Deserialize)]
pub struct TellOfAdaptation {
    pub practice: PracticeId,
    /// Absent for a piece of the district's centre.
    pub school: Option<SchoolId>,
    pub district: DistrictId,
}

impl TellOfAdaptation {
    pub fn of(practice: &Practice) -> Self {
        Self { practice: practice.id, school: practice.school, district: practice.district }
    }
}

impl Job for TellOfAdaptation {
    const KIND: &'static str = "tell-of-adaptation";

    async fn run(self, work: &Work) -> Result<()> {
        let mut tx = work.db.write(&reach(work, self.school, self.district)).await?;
        let Some(listener) = lineage::take_listener(&mut tx, self.practice, work.clock.now()).await? else { return Ok(()) };
        let locale = Locale::from_code(&listener.locale).unwrap_or_default();
        let args = [
            ("origin", listener.origin_title.into()),
            ("title", listener.title.into()),
            ("author", listener.author_name.into()),
            ("school", listener.school_name.into()),
            ("link", format!("{}{}", work.origin, paths::show(self.practice)).into()),
        ];
        let letter = Letter {
            to: listener.email,
            subject: say_with(locale, "practices-letter-adapted-subject", &args).into_owned(),
            text: say_with(locale, "practices-letter-adapted", &args).into_owned(),
            id: format!("adaptation-{}", self.practice),
        };
        work.mail.send(&letter).await?;
        tx.commit().await
    }
}

/// Tells those who rely on a practice that its words were corrected, and how its author says what was changed.
#[derive(Serialize, Deserialize)]
pub struct TellOfCorrection {
    pub practice: PracticeId,
    /// Absent for a piece of the district's centre.
    pub school: Option<SchoolId>,
    pub district: DistrictId,
    pub title: String,
    pub note: String,
    #[serde(with = "time::serde::rfc3339")]
    pub at: OffsetDateTime,
}

impl TellOfCorrection {
    pub fn of(practice: &Practice, note: &str) -> Self {
        Self {
            practice: practice.id,
            school: practice.school,
            district: practice.district,
            title: practice.content.title.clone(),
            note: note.to_owned(),
            at: practice.changed_at,
        }
    }
}

/// The sketch of a long text takes a while, and other work goes on meanwhile.
pub(super) async fn sketched(text: String) -> Result<(String, Option<Sketch>)> {
    let drawn = tokio::task::spawn_blocking(move || {
        let sketch = Sketch::of(&text);
        (text, sketch)
    });
    drawn.await.map_err(|error| Error::Internal(error.into()))
}

impl Job for TellOfCorrection {
    const KIND: &'static str = "tell-of-correction";

    async fn run(self, work: &Work) -> Result<()> {
        let mut tx = work.db.read(&reach(work, self.school, self.district)).await?;
        let readers = corrections::list_readers(&mut tx, self.practice, work.clock.now().date()).await?;
        drop(tx);
        for reader in readers {
            let locale = Locale::from_code(&reader.locale).unwrap_or_default();
            let args = [
                ("title", self.title.as_str().into()),
                ("note", self.note.as_str().into()),
                ("link", format!("{}{}", work.origin, paths::versions(self.practice)).into()),
            ];
            let letter = Letter {
                to: reader.email,
                subject: say_with(locale, "practices-letter-corrected-subject", &args).into_owned(),
                text: say_with(locale, "practices-letter-corrected", &args).into_owned(),
                id: format!("correction-{}-{}-{}", self.practice, self.at.unix_timestamp(), reader.user),
            };
            work.mail.send(&letter).await?;
        }
        Ok(())
    }
}

/// What is seen by work on a practice: what its school, or its centre, sees.
fn reach(work: &Work, school: Option<SchoolId>, district: DistrictId) -> Reach {
    school.map_or_else(|| work.centre(district), |school| work.school(school))
}
