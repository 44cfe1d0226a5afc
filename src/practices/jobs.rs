//! Work after the answer: reading the text of a file, so that it is found and read on the page.

use serde::{Deserialize, Serialize};

use super::indexing;
use super::store::{files, practices};
use crate::error::Result;
use crate::files::{Kind, Unreadable, names};
use crate::ids::{PracticeFileId, PracticeId, SchoolId};
use crate::jobs::{Job, Work};

/// Reads the text of one file, in a child process, and makes it findable.
#[derive(Serialize, Deserialize)]
pub struct ReadFile {
    pub practice: PracticeId,
    pub file: PracticeFileId,
    pub school: SchoolId,
}

impl Job for ReadFile {
    const KIND: &'static str = "read-practice-file";

    async fn run(self, work: &Work) -> Result<()> {
        let reach = work.school(self.school);
        let mut tx = work.db.read(&reach).await?;
        let Some(file) = files::find_waiting(&mut tx, self.practice, self.file).await? else { return Ok(()) };
        drop(tx);
        let extension = file.name.rsplit_once('.').map(|(_, extension)| extension.to_lowercase()).unwrap_or_default();
        let content = match Kind::of_extension(&extension) {
            Some(kind) => match work.extractor.read(work.files.local(&file.key).await?, kind).await {
                Ok(content) => Some(content),
                Err(Unreadable::Failed(error)) => return Err(error.into()),
                Err(error) => {
                    tracing::info!(%error, file = names::safe(&file.name), "a file cannot be read");
                    None
                }
            },
            None => None,
        };
        let plain = content.as_ref().map(crate::files::Extract::plain).unwrap_or_default();
        let content = content.map(serde_json::to_value).transpose().map_err(anyhow::Error::from)?;
        let mut tx = work.db.write(&reach).await?;
        files::save_reading(&mut tx, self.file, content.as_ref(), &plain).await?;
        if let Some(practice) = practices::find_for_work(&mut tx, self.practice).await? {
            indexing::refresh(&mut tx, &practice).await?;
        }
        tx.commit().await
    }
}
