//! The store of files: one door for taking in, handing out, removing and sweeping, whether the
//! files lie on a disk or in a bucket. A file is first gathered on the local disk, judged there,
//! cleaned of what pictures tell about their owner, and only then published under a fresh key.

use std::convert::Infallible;
use std::future::{Future, ready};
use std::io::{self, Write};
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::SystemTime;

use anyhow::Context;
use bytes::{Bytes, BytesMut};
use futures::stream::{self, BoxStream};
use futures::{Stream, StreamExt, TryStreamExt};
use tokio::sync::Semaphore;
use uuid::Uuid;

use super::blob::{Blob, Content, PutError, StoreError, Stored, blocking};
use super::disk::Disk;
use super::extract::ScreenCopy;
use super::kind::Kind;
use super::limits::{Limits, Rejected};
use super::object::Bucket;
use super::spool::{Incoming, Spool};
use super::{jpeg, png, sniff};
use crate::ids::RowId;

/// How much of a file is held in memory while it is taken in or handed out.
pub(super) const PIECE: usize = 256 * 1024;

/// How many keys are asked about at once while sweeping.
const BATCH: usize = 500;

/// Where the files lie.
#[derive(Clone, Debug)]
pub enum Storage {
    /// In a folder of this machine.
    Disk(PathBuf),
    /// In a bucket, `s3://bucket/prefix`; the rest comes from the usual AWS variables. Files on
    /// their way in are gathered in the folder `incoming`.
    S3 { url: String, incoming: PathBuf },
    /// In memory, for tests; files on their way in are gathered in the folder `incoming`.
    Memory { incoming: PathBuf },
}

impl Storage {
    /// The storage that the operator names: `disk`, below the data folder, or the address of a bucket.
    pub fn named(name: &str, data: &Path) -> Option<Storage> {
        match name {
            "disk" => Some(Storage::Disk(data.join("files"))),
            url if url.starts_with("s3://") => Some(Storage::S3 { url: url.to_owned(), incoming: data.join("incoming") }),
            _ => None,
        }
    }
}

/// The store itself; clones share it.
#[derive(Clone)]
pub struct Files {
    shelf: Shelf,
    incoming: Arc<Incoming>,
    /// Judging and cleaning cost processor time: no more at once than there are cores.
    judges: Arc<Semaphore>,
}

#[derive(Clone)]
enum Shelf {
    Disk(Disk),
    Bucket(Bucket),
}

impl Files {
    pub async fn open(storage: Storage) -> Result<Files, StoreError> {
        let (shelf, incoming) = match storage {
            Storage::Disk(folder) => {
                let incoming = Incoming::Beside(folder.join("incoming"));
                (Shelf::Disk(Disk::open(folder).await?), incoming)
            }
            Storage::S3 { url, incoming } => (Shelf::Bucket(Bucket::s3(&url)?), Incoming::Passing(incoming)),
            Storage::Memory { incoming } => (Shelf::Bucket(Bucket::memory()), Incoming::Passing(incoming)),
        };
        tokio::fs::DirBuilder::new()
            .recursive(true)
            .mode(0o700)
            .create(incoming.folder())
            .await
            .context("make the folder for incoming files")?;
        let cores = std::thread::available_parallelism().map_or(1, |cores| cores.get());
        Ok(Files { shelf, incoming: Arc::new(incoming), judges: Arc::new(Semaphore::new(cores)) })
    }

    /// Takes a file in. `name` is what the person called it: it must agree with the content.
    /// When this returns, the file is durable; no more than a few pieces are ever in memory.
    pub async fn put<S, E>(&self, name: &str, content: S, limits: &Limits) -> Result<Blob, PutError>
    where
        S: Stream<Item = Result<Bytes, E>> + Unpin,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let spool = self.gather(content, limits.file).await?;
        if spool.size() == 0 {
            return Err(Rejected::Empty.into());
        }
        self.keep(spool, name).await
    }

    /// Judges what was gathered and gives it its lasting place.
    pub(super) async fn keep(&self, spool: Spool, name: &str) -> Result<Blob, PutError> {
        let (spool, kind) = self.judge(spool, name.to_owned()).await?;
        let (size, sha256) = (spool.size(), spool.sha256());
        let key = RowId::fresh().to_string();
        self.publish(spool, &key).await?;
        Ok(Blob { key, size, sha256, kind })
    }

    /// Does something where files wait on their way in.
    pub(super) async fn beside<T, F>(&self, work: F) -> Result<T, StoreError>
    where
        T: Send + 'static,
        F: FnOnce(&Incoming) -> io::Result<T> + Send + 'static,
    {
        let incoming = Arc::clone(&self.incoming);
        blocking(move || Ok(work(&incoming)?)).await
    }

    /// Takes in the copy of a picture: by the same door, so that it is judged as what strangers bring.
    pub async fn put_copy(&self, copy: &ScreenCopy) -> anyhow::Result<Blob> {
        let content = stream::iter([Ok::<_, Infallible>(Bytes::from(copy.jpeg.clone()))]);
        self.put("copy.jpg", content, &Limits::default()).await.context("keep the copy of a picture")
    }

    /// Puts back a file that a backup holds, under its old key and without judging it again.
    /// Refuses content of another digest.
    pub async fn restore<S, E>(&self, key: &str, content: S, sha256: &[u8; 32]) -> Result<(), PutError>
    where
        S: Stream<Item = Result<Bytes, E>> + Unpin,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let spool = self.gather(content, u64::MAX).await?;
        if spool.sha256() != *sha256 {
            return Err(Rejected::Damaged.into());
        }
        Ok(self.publish(spool, key).await?)
    }

    /// The bytes of a file, or of a part of it. The range must lie within the file.
    pub async fn get(&self, key: &str, range: Option<Range<u64>>) -> Result<Content, StoreError> {
        let key = checked(key)?;
        match &self.shelf {
            Shelf::Disk(disk) => disk.get(&key, range).await,
            Shelf::Bucket(bucket) => bucket.get(&key, range).await,
        }
    }

    /// The file as one that can be read from any place, for reading its words: from a bucket it
    /// is fetched into a file without a name.
    pub async fn local(&self, key: &str) -> Result<std::fs::File, StoreError> {
        if let Shelf::Disk(disk) = &self.shelf {
            return disk.file(&checked(key)?).await;
        }
        let content = self.get(key, None).await?;
        let spool = match self.gather(content, u64::MAX).await {
            Ok(spool) => spool,
            Err(PutError::Store(error)) => return Err(error),
            Err(error) => return Err(StoreError::Other(error.into())),
        };
        blocking(move || Ok(spool.into_file()?)).await
    }

    /// Removes a file; one that is already gone is no error.
    pub async fn delete(&self, key: &str) -> Result<(), StoreError> {
        let key = checked(key)?;
        match &self.shelf {
            Shelf::Disk(disk) => disk.delete(&key).await,
            Shelf::Bucket(bucket) => bucket.delete(&key).await,
        }
    }

    /// Every file in the store. Things that are not ours, left there by somebody, are not listed.
    pub async fn list(&self) -> Result<BoxStream<'static, Result<Stored, StoreError>>, StoreError> {
        let all = match &self.shelf {
            Shelf::Disk(disk) => disk.list().await?,
            Shelf::Bucket(bucket) => bucket.list(),
        };
        Ok(all.try_filter(|stored| ready(checked(&stored.key).is_ok())).boxed())
    }

    /// Removes the files written before `before` that no row knows, and unfinished ones of the
    /// same age. `known` is given a few hundred keys at a time and answers which of them have
    /// rows. Returns how many files went.
    pub async fn sweep<F, A>(&self, before: SystemTime, mut known: F) -> Result<u64, StoreError>
    where
        F: FnMut(Vec<String>) -> A,
        A: Future<Output = anyhow::Result<Vec<String>>>,
    {
        self.beside(move |incoming| incoming.sweep(before)).await?;
        let mut removed = 0;
        let old = self.list().await?.try_filter(|stored| ready(stored.written < before));
        let mut batches = std::pin::pin!(old.try_chunks(BATCH));
        while let Some(batch) = batches.next().await {
            let batch = batch.map_err(|chunk| chunk.1)?;
            let keys: Vec<String> = batch.into_iter().map(|stored| stored.key).collect();
            let kept = known(keys.clone()).await?;
            for key in keys {
                if !kept.contains(&key) {
                    self.delete(&key).await?;
                    removed += 1;
                }
            }
        }
        Ok(removed)
    }

    async fn gather<S, E>(&self, mut content: S, max: u64) -> Result<Spool, PutError>
    where
        S: Stream<Item = Result<Bytes, E>> + Unpin,
        E: Into<Box<dyn std::error::Error + Send + Sync>>,
    {
        let mut spool = self.beside(Incoming::begin).await?;
        let mut piece = BytesMut::with_capacity(PIECE);
        let mut size = 0_u64;
        loop {
            let bytes = content.next().await.transpose().map_err(|e| PutError::Broken(e.into()))?;
            let ended = bytes.is_none();
            if let Some(bytes) = bytes {
                size += bytes.len() as u64;
                if size > max {
                    return Err(Rejected::TooLarge { max }.into());
                }
                piece.extend_from_slice(&bytes);
            }
            if piece.len() >= PIECE || (ended && !piece.is_empty()) {
                let full = std::mem::replace(&mut piece, BytesMut::with_capacity(PIECE));
                spool = blocking(move || {
                    spool.write_all(&full)?;
                    Ok(spool)
                })
                .await?;
            }
            if ended {
                return Ok(spool);
            }
        }
    }

    async fn judge(&self, spool: Spool, name: String) -> Result<(Spool, Kind), PutError> {
        let _permit = self.judges.acquire().await.context("wait for a judge").map_err(StoreError::from)?;
        let incoming = Arc::clone(&self.incoming);
        let judged = tokio::task::spawn_blocking(move || judge(spool, &name, &incoming)).await;
        match judged {
            Ok(judged) => judged,
            // A parser that panicked met a file that is not what it claims to be.
            Err(_) => Err(Rejected::Damaged.into()),
        }
    }

    async fn publish(&self, spool: Spool, key: &str) -> Result<(), StoreError> {
        let key = checked(key)?;
        match &self.shelf {
            Shelf::Disk(disk) => disk.put(spool, &key).await,
            Shelf::Bucket(bucket) => bucket.put(spool, &key).await,
        }
    }
}

fn judge(mut spool: Spool, name: &str, incoming: &Incoming) -> Result<(Spool, Kind), PutError> {
    let size = spool.size();
    let kind = sniff::examine(spool.rewound().map_err(StoreError::from)?, size, name)?;
    if !matches!(kind, Kind::Jpeg | Kind::Png) {
        return Ok((spool, kind));
    }
    let mut clean = incoming.begin().map_err(StoreError::from)?;
    let picture = io::BufReader::with_capacity(PIECE, spool.rewound().map_err(StoreError::from)?);
    let mut out = io::BufWriter::with_capacity(PIECE, &mut clean);
    match kind {
        Kind::Png => png::strip(picture, &mut out)?,
        _ => jpeg::strip(picture, &mut out)?,
    }
    out.flush().map_err(StoreError::from)?;
    drop(out);
    Ok((clean, kind))
}

/// Keys are ours: anything else is a file that does not exist.
fn checked(key: &str) -> Result<String, StoreError> {
    Uuid::try_parse(key).map(|key| key.to_string()).map_err(|_| StoreError::Missing)
}
