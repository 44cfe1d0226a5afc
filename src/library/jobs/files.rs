//! Reading the files of documents, so that their words are found.

use serde::{Deserialize, Serialize};

use crate::access::Reach;
use crate::error::{Error, Result};
use crate::ids::{NormFileId, NormId};
use crate::jobs::{Job, Work};
use crate::library::model::{Keeper, Viewer, passages};
use crate::library::store::{entry, files, norms};
use crate::readings;

/// Reads one file.
#[derive(Serialize, Deserialize)]
pub struct ReadNormFile {
    pub norm: NormId,
    pub file: NormFileId,
    pub keeper: Keeper,
}

impl Job for ReadNormFile {
    const KIND: &'static str = "read-norm-file";

    async fn run(self, work: &Work) -> Result<()> {
        let reach = self.keeper.school.map_or_else(Reach::default, |school| work.school(school));
        let mut tx = work.db.read(&reach).await?;
        let file = match files::find(&mut tx, self.norm, self.file).await {
            // It was taken off meanwhile.
            Err(Error::NotFound) => return Ok(()),
            found => found?,
        };
        drop(tx);
        let read = match file.blob() {
            Some(blob) => readings::read(work, &blob, &file.name).await?.map(passages),
            None => None,
        };
        let mut tx = work.db.write(&reach).await?;
        files::save_reading(&mut tx, self.file, read.as_deref()).await?;
        match norms::find(&mut tx, self.norm, &Viewer::at(&self.keeper)).await {
            Err(Error::NotFound) => {}
            found => {
                let norm = found?;
                entry::put_entry(&mut tx, norm.id, &norm.card, &norm.keeper, work.clock.now()).await?;
            }
        }
        tx.commit().await
    }
}
