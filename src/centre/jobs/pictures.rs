//! A copy of each picture, light enough for a page.

use serde::{Deserialize, Serialize};

use crate::centre::store::{articles, files};
use crate::error::{Error, Result};
use crate::files::{Kind, Unreadable, names};
use crate::ids::{ArticleFileId, ArticleId, DistrictId};
use crate::jobs::{Job, Work};

/// Makes the copy of one picture, in a child process.
#[derive(Serialize, Deserialize)]
pub struct CopyPicture {
    pub district: DistrictId,
    pub article: ArticleId,
    pub file: ArticleFileId,
}

impl Job for CopyPicture {
    const KIND: &'static str = "copy-centre-picture";

    async fn run(self, work: &Work) -> Result<()> {
        let reach = work.centre(self.district);
        let mut tx = work.db.read(&reach).await?;
        let found = match articles::find(&mut tx, self.article).await {
            Ok(_) => files::find(&mut tx, self.article, self.file).await,
            Err(error) => Err(error),
        };
        drop(tx);
        let file = match found {
            Err(Error::NotFound) => return Ok(()),
            found => found?,
        };
        let extension = file.name.rsplit_once('.').map(|(_, extension)| extension.to_lowercase()).unwrap_or_default();
        let Some(kind) = Kind::of_extension(&extension) else { return Ok(()) };
        let copy = match work.extractor.copy(work.files.local(&file.key).await?, kind).await {
            Ok(copy) => copy,
            Err(Unreadable::Failed(error)) => return Err(error.into()),
            Err(error) => {
                tracing::info!(%error, file = names::safe(&file.name), "a picture cannot be copied");
                return Ok(());
            }
        };
        let blob = work.files.put_copy(&copy).await?;
        let mut tx = work.db.write(&reach).await?;
        files::keep_copy(&mut tx, file.id, &copy, &blob).await?;
        tx.commit().await
    }
}
