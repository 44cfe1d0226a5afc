//! Handing out the files of a practice: one, all in an archive, the copy of a picture for the page.

use axum::http::HeaderMap;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::files::{Bundle, Member, names};
use crate::ids::{PracticeFileId, PracticeId};
use crate::practices::model::Practice;
use crate::practices::store::files::{self, Attached};
use crate::practices::store::practices::{self, Viewer};
use crate::readings;
use crate::web::{Path, Response, Visitor, serve_bundle, serve_file};

/// One file, or the part of it that is asked for.
pub async fn file(
    visitor: Visitor,
    Path((id, file)): Path<(PracticeId, PracticeFileId)>,
    headers: HeaderMap,
) -> Result<Response> {
    let mut tx = visitor.read().await?;
    find(&mut tx, &visitor, id).await?.can_download(visitor.actor())?;
    let file = files::find(&mut tx, id, file).await?;
    drop(tx);
    serve_file(&visitor.app.files, &file.blob().ok_or(Error::NotFound)?, &file.name, &headers).await
}

/// All files as one archive under the title of the practice.
pub async fn archive(visitor: Visitor, Path(id): Path<PracticeId>) -> Result<Response> {
    let mut tx = visitor.read().await?;
    let practice = find(&mut tx, &visitor, id).await?;
    practice.can_download(visitor.actor())?;
    let attached = files::list(&mut tx, id).await?;
    drop(tx);
    let Some(first) = attached.first() else { return Err(Error::NotFound) };
    // An archive is written while it is fetched: what is not in the store must be noticed before.
    drop(visitor.app.files.get(&first.key, None).await?);
    let written = practice.published_at.unwrap_or(practice.changed_at);
    let member = |file: Attached| Member { key: file.key, name: file.name, size: u64::try_from(file.size).unwrap_or(0), written };
    let bundle = Bundle::new(attached.into_iter().map(member).collect()).map_err(|error| Error::Internal(error.into()))?;
    serve_bundle(&visitor.app.files, bundle, &format!("{}.zip", names::safe(&practice.content.title)))
}

/// The light copy of a picture or a page of a file; reading it there is allowed to all who see the practice.
pub async fn picture(
    visitor: Visitor,
    Path((id, file, number)): Path<(PracticeId, PracticeFileId, i32)>,
    headers: HeaderMap,
) -> Result<Response> {
    let mut tx = visitor.read().await?;
    find(&mut tx, &visitor, id).await?;
    let file = files::find(&mut tx, id, file).await?;
    readings::serve_picture(&visitor.app.files, tx, &file.sha256, number, &headers).await
}

/// The practice whose files are asked for; one that is closed has none.
async fn find(tx: &mut Tx, visitor: &Visitor, id: PracticeId) -> Result<Practice> {
    let practice = practices::find(tx, id, &Viewer::of(visitor.actor())).await?;
    if practice.is_closed() { Err(Error::NotFound) } else { Ok(practice) }
}
