//! Reading the files of articles, so that pages show them.

use serde::{Deserialize, Serialize};

use crate::centre::store::{articles, files};
use crate::error::{Error, Result};
use crate::ids::{ArticleFileId, ArticleId, DistrictId};
use crate::jobs::{Job, Work};
use crate::readings;

/// Reads one file.
#[derive(Serialize, Deserialize)]
pub struct ReadArticleFile {
    pub district: DistrictId,
    pub article: ArticleId,
    pub file: ArticleFileId,
}

impl Job for ReadArticleFile {
    const KIND: &'static str = "read-article-file";

    async fn run(self, work: &Work) -> Result<()> {
        let mut tx = work.db.read(&work.centre(self.district)).await?;
        let found = match articles::find(&mut tx, self.article).await {
            Ok(_) => files::find(&mut tx, self.article, self.file).await,
            Err(error) => Err(error),
        };
        drop(tx);
        let file = match found {
            // It was taken off meanwhile.
            Err(Error::NotFound) => return Ok(()),
            found => found?,
        };
        if let Some(blob) = file.blob() {
            readings::read(work, &blob, &file.name).await?;
        }
        Ok(())
    }
}
