//! A file that comes in pieces, over as many connections as it takes. What has arrived lies on the local disk under the
//! name of whose it is, and waits there for three days: for the line to come back, for the sleeper to wake, for the person
//! to sign in again. Only when all of it is there is it judged and kept like any other.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::blob::{Blob, PutError, StoreError};
use super::limits::{Limits, Rejected};
use super::store::Files;
use crate::ids::{UploadId, UserId};

/// The ending of the name of a begun file.
const ENDING: &str = "begun";

/// How long the rest is waited for.
const PATIENCE: Duration = Duration::from_secs(3 * 24 * 60 * 60);

/// So many files one person may have begun at once; the one longest untouched gives way.
const MOST: usize = 10;

/// A file on its way in: whose, and which.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Begun {
    owner: UserId,
    id: UploadId,
}

/// Why a piece was not added.
#[derive(Debug, thiserror::Error)]
pub enum PieceError {
    /// So much has arrived, and the piece begins elsewhere.
    #[error("the piece does not begin at {0}")]
    Misplaced(u64),
    /// Another connection is adding to the same file at this moment.
    #[error("another piece is being added")]
    Busy,
    #[error("larger than a file may be")]
    TooLarge,
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Begun {
    /// The file of this owner with this name, this size in bytes and this mark of its state (the moment of its last change):
    /// chosen again, it is the same file.
    pub fn known_by(owner: UserId, name: &str, size: u64, mark: &str) -> Self {
        let digest = Sha256::digest(format!("{owner}\n{size}\n{mark}\n{name}"));
        let mut id = [0; 16];
        id.copy_from_slice(&digest[..16]);
        Self { owner, id: UploadId(Uuid::from_bytes(id)) }
    }

    pub fn of(owner: UserId, id: UploadId) -> Self {
        Self { owner, id }
    }

    pub fn id(self) -> UploadId {
        self.id
    }

    fn path(self, folder: &Path) -> PathBuf {
        folder.join(format!("{}.{}.{ENDING}", self.owner, self.id))
    }
}

impl Files {
    /// Begins the file, or finds how many bytes of it have arrived; makes room among the others that its owner has begun.
    pub async fn begin(&self, begun: Begun) -> Result<u64, StoreError> {
        self.beside(move |incoming| {
            make_room(incoming.folder(), begun)?;
            let path = begun.path(incoming.folder());
            Ok(OpenOptions::new().append(true).create(true).mode(0o600).open(path)?.metadata()?.len())
        })
        .await
    }

    /// Whether the file has been begun and is neither finished nor forgotten.
    pub async fn is_begun(&self, begun: Begun) -> Result<bool, StoreError> {
        self.beside(move |incoming| begun.path(incoming.folder()).try_exists()).await
    }

    /// Adds a piece that begins at `from`, and says how many bytes there are now.
    pub async fn add(&self, begun: Begun, from: u64, piece: Bytes, limits: &Limits) -> Result<u64, PieceError> {
        if from + piece.len() as u64 > limits.file {
            return Err(PieceError::TooLarge);
        }
        self.beside(move |incoming| append(&begun.path(incoming.folder()), from, &piece)).await?
    }

    /// Takes the file in, now that all `size` bytes of it are there. What is refused is forgotten.
    pub async fn finish(&self, begun: Begun, size: u64, name: &str, limits: &Limits) -> Result<Blob, PutError> {
        if size > limits.file {
            return Err(Rejected::TooLarge { max: limits.file }.into());
        }
        let spool = self
            .beside(move |incoming| {
                let path = begun.path(incoming.folder());
                let is_whole = size > 0 && path.metadata().is_ok_and(|about| about.len() == size);
                is_whole.then(|| incoming.resume(path)).transpose()
            })
            .await?;
        match spool {
            Some(spool) => self.keep(spool, name).await,
            None => Err(Rejected::Unfinished.into()),
        }
    }

    /// Forgets what has arrived of a file.
    pub async fn forget(&self, begun: Begun) -> Result<(), StoreError> {
        self.beside(move |incoming| std::fs::remove_file(begun.path(incoming.folder()))).await
    }
}

/// Whether a file in the folder of incoming ones is a begun one whose rest is no longer waited for.
pub(super) fn is_given_up(path: &Path, written: SystemTime, swept_before: SystemTime) -> bool {
    path.extension().is_some_and(|ending| ending == ENDING) && written + PATIENCE < swept_before
}

fn append(path: &Path, from: u64, piece: &[u8]) -> io::Result<Result<u64, PieceError>> {
    let mut file = OpenOptions::new().append(true).open(path)?;
    match file.try_lock() {
        Err(TryLockError::WouldBlock) => return Ok(Err(PieceError::Busy)),
        Err(TryLockError::Error(error)) => return Err(error),
        Ok(()) => {}
    }
    let size = file.metadata()?.len();
    if size != from {
        return Ok(Err(PieceError::Misplaced(size)));
    }
    if let Err(error) = write(&mut file, piece) {
        // A piece is there whole or not at all.
        file.set_len(size)?;
        return Err(error);
    }
    Ok(Ok(size + piece.len() as u64))
}

fn write(file: &mut File, piece: &[u8]) -> io::Result<()> {
    file.write_all(piece)?;
    file.sync_data()
}

fn make_room(folder: &Path, begun: Begun) -> io::Result<()> {
    let own = format!("{}.", begun.owner);
    let mut others = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let is_own = path.file_name().and_then(|name| name.to_str()).is_some_and(|name| name.starts_with(&own));
        if is_own && path != begun.path(folder) {
            // A file may be finished between the listing and the look at it.
            if let Ok(about) = path.metadata() {
                others.push((about.modified()?, path));
            }
        }
    }
    others.sort();
    let too_many = others.len().saturating_sub(MOST - 1);
    for (_, path) in others.into_iter().take(too_many) {
        let _ = std::fs::remove_file(path);
    }
    Ok(())
}
