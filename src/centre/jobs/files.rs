//! Reading the files of articles and events, so that pages show them.

use serde::{Deserialize, Serialize};

use crate::centre::store::files::{self, Owner};
use crate::error::{Error, Result};
use crate::ids::{ArticleFileId, ArticleId, DistrictId, EventId};
use crate::jobs::{Job, Work};
use crate::readings;

/// Reads one file.
#[derive(Serialize, Deserialize)]
pub struct ReadCentreFile {
    pub district: DistrictId,
    pub article: Option<ArticleId>,
    pub event: Option<EventId>,
    pub file: ArticleFileId,
}

impl Job for ReadCentreFile {
    const KIND: &'static str = "read-centre-file";

    async fn run(self, work: &Work) -> Result<()> {
        let Some(owner) = self.article.map(Owner::Article).or(self.event.map(Owner::Event)) else { return Ok(()) };
        let mut tx = work.db.read(&work.centre(self.district)).await?;
        let file = match files::find(&mut tx, owner, self.file).await {
            // It was taken off meanwhile.
            Err(Error::NotFound) => return Ok(()),
            found => found?,
        };
        drop(tx);
        if let Some(blob) = file.blob() {
            readings::read(work, &blob, &file.name).await?;
        }
        Ok(())
    }
}
