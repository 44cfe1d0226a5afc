//! Handing out the files of a practice: one, all in an archive, the copy of a picture for the page.

use axum::http::HeaderMap;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::files::{Blob, Bundle, Kind, Member, names};
use crate::ids::{PracticeFileId, PracticeId};
use crate::practices::model::Practice;
use crate::practices::store::files::{self, Attached};
use crate::practices::store::pictures;
use crate::practices::store::practices::{self, Viewer};
use crate::web::{Path, Response, Visitor, serve_bundle, serve_file, serve_picture};

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
    serve_file(&visitor.app.files, &blob(&file)?, &file.name, &headers).await
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

/// The copy of a picture that the page shows; reading it there is allowed to all who see the practice.
pub async fn picture(
    visitor: Visitor,
    Path((id, file)): Path<(PracticeId, PracticeFileId)>,
    headers: HeaderMap,
) -> Result<Response> {
    let mut tx = visitor.read().await?;
    find(&mut tx, &visitor, id).await?;
    let copy = pictures::find(&mut tx, id, file).await?;
    drop(tx);
    let blob =
        Blob { key: copy.key, size: u64::try_from(copy.size).unwrap_or(0), sha256: digest(&copy.sha256)?, kind: Kind::Jpeg };
    serve_picture(&visitor.app.files, &blob, &headers).await
}

/// The practice whose files are asked for; one that is closed has none.
async fn find(tx: &mut Tx, visitor: &Visitor, id: PracticeId) -> Result<Practice> {
    let practice = practices::find(tx, id, &Viewer::of(visitor.actor())).await?;
    if practice.is_closed() { Err(Error::NotFound) } else { Ok(practice) }
}

fn blob(file: &Attached) -> Result<Blob> {
    Blob::kept(file.key.clone(), file.size, &file.sha256, &file.media_type, &file.name).ok_or(Error::NotFound)
}

fn digest(sha256: &[u8]) -> Result<[u8; 32]> {
    sha256.try_into().map_err(|_| Error::NotFound)
}
