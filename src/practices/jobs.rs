//! Work after the answer: reading a file, so that it is found and read on the page.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::indexing;
use super::model::likeness::Sketch;
use super::store::{files, practices, texts};
use crate::access::Reach;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{DistrictId, PracticeFileId, PracticeId, SchoolId};
use crate::jobs::{self, Job, Work};
use crate::readings;

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

/// The sketch of a long text takes a while, and other work goes on meanwhile.
pub(super) async fn sketched(text: String) -> Result<(String, Option<Sketch>)> {
    let drawn = tokio::task::spawn_blocking(move || {
        let sketch = Sketch::of(&text);
        (text, sketch)
    });
    drawn.await.map_err(|error| Error::Internal(error.into()))
}
