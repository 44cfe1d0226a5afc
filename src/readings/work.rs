//! Reading a file once: in a child process, its copies into the store, all of it kept by the digest.

use super::parts::parts;
use super::store::{self, Copy, Read};
use crate::access::Reach;
use crate::error::Result;
use crate::files::{Blob, Extract, Unreadable, View, names};
use crate::jobs::Work;

/// The words of a file, and the file ready to be shown. Nothing where the file itself is the cause that there are none.
pub async fn read(work: &Work, blob: &Blob, name: &str) -> Result<Option<Extract>> {
    let mut tx = work.db.read(&Reach::default()).await?;
    let known = store::find(&mut tx, &blob.sha256).await?;
    drop(tx);
    if let Some((outcome, blocks)) = known {
        return Ok((outcome == "read").then(|| Extract { blocks, ..Extract::default() }.unmarked()));
    }
    let (outcome, view) = match work.extractor.view(work.files.local(&blob.key).await?, blob.kind).await {
        Ok(view) => ("read", view),
        Err(Unreadable::Failed(error)) => return Err(error.into()),
        Err(error) => {
            tracing::info!(%error, file = names::safe(name), "a file cannot be read");
            (outcome(&error), View::default())
        }
    };
    let mut pictures = Vec::new();
    for (number, copy) in &view.pictures {
        let blob = work.files.put_copy(copy).await?;
        pictures.push(Copy { number: *number, width: copy.width, height: copy.height, blob });
    }
    let words = (outcome == "read").then(|| view.extract.clone().unmarked());
    let truncated = view.extract.truncated;
    let (parts, is_cut) = parts(view.extract.blocks);
    let read = Read { outcome, parts: &parts, is_cut: is_cut || truncated, pictures: &pictures };
    let mut tx = work.db.write(&Reach::default()).await?;
    store::insert(&mut tx, &blob.sha256, &read, work.clock.now()).await?;
    tx.commit().await?;
    Ok(words)
}

fn outcome(error: &Unreadable) -> &'static str {
    match error {
        Unreadable::Encrypted => "locked",
        Unreadable::Bomb => "beyond",
        Unreadable::Damaged | Unreadable::Crashed(_) | Unreadable::Failed(_) => "damaged",
    }
}
