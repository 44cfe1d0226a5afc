//! Files in a folder of this machine, spread over 256 sub-folders. A new file is flushed, renamed
//! into its place, and the folder is flushed too, before anyone is told that it is stored.

use std::fs::{DirBuilder, File};
use std::io;
use std::ops::Range;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::Context;
use futures::stream::{self, BoxStream};
use futures::{StreamExt, TryStreamExt};
use tokio::io::{AsyncReadExt, AsyncSeekExt};
use tokio_util::io::ReaderStream;

use super::blob::{Content, StoreError, Stored, blocking};
use super::spool::Spool;
use super::store::PIECE;

#[derive(Clone)]
pub(super) struct Disk {
    root: Arc<PathBuf>,
}

impl Disk {
    /// Makes all sub-folders at once, so that storing a file never has to make one durable.
    pub(super) async fn open(root: PathBuf) -> Result<Disk, StoreError> {
        blocking(move || {
            let make = |folder: &Path| {
                DirBuilder::new()
                    .recursive(true)
                    .mode(0o700)
                    .create(folder)
                    .with_context(|| format!("make the folder for files {}", folder.display()))
            };
            make(&root)?;
            for last in 0..=u8::MAX {
                make(&root.join(format!("{last:02x}")))?;
            }
            File::open(&root)?.sync_all()?;
            Ok(Disk { root: Arc::new(root) })
        })
        .await
    }

    pub(super) async fn put(&self, spool: Spool, key: &str) -> Result<(), StoreError> {
        let place = self.place(key);
        blocking(move || Ok(spool.publish(&place)?)).await
    }

    pub(super) async fn file(&self, key: &str) -> Result<File, StoreError> {
        let place = self.place(key);
        blocking(move || Ok(File::open(place)?)).await
    }

    pub(super) async fn get(&self, key: &str, range: Option<Range<u64>>) -> Result<Content, StoreError> {
        let mut file = tokio::fs::File::from_std(self.file(key).await?);
        let length = match range {
            Some(range) => {
                file.seek(io::SeekFrom::Start(range.start)).await?;
                range.end.saturating_sub(range.start)
            }
            None => u64::MAX,
        };
        Ok(ReaderStream::with_capacity(file.take(length), PIECE).boxed())
    }

    pub(super) async fn delete(&self, key: &str) -> Result<(), StoreError> {
        let place = self.place(key);
        blocking(move || gone(std::fs::remove_file(place))).await
    }

    pub(super) async fn list(&self) -> Result<BoxStream<'static, Result<Stored, StoreError>>, StoreError> {
        let root = Arc::clone(&self.root);
        let folders = blocking(move || {
            let mut folders = Vec::new();
            for entry in std::fs::read_dir(root.as_path())? {
                let entry = entry?;
                if entry.file_name().len() == 2 {
                    folders.push(entry.path());
                }
            }
            Ok(folders)
        })
        .await?;
        let files = stream::iter(folders)
            .then(|folder| blocking(move || in_folder(&folder)))
            .map_ok(|files| stream::iter(files.into_iter().map(Ok)))
            .try_flatten();
        Ok(files.boxed())
    }

    /// Keys begin with the time of day, so the last two digits spread them evenly.
    fn place(&self, key: &str) -> PathBuf {
        let (_, last) = key.split_at(key.len().saturating_sub(2));
        self.root.join(last).join(key)
    }
}

fn in_folder(folder: &Path) -> Result<Vec<Stored>, StoreError> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let Ok(key) = entry.file_name().into_string() else { continue };
        // A file may be removed between the listing and the look at it.
        let Ok(about) = entry.metadata() else { continue };
        files.push(Stored { key, size: about.len(), written: about.modified()? });
    }
    Ok(files)
}

fn gone(removed: io::Result<()>) -> Result<(), StoreError> {
    match removed {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
