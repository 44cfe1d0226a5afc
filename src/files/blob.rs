//! What the store speaks of: the accepted file as rows keep it, its bytes on their way out, and
//! the ways in which keeping files can fail.

use std::io;
use std::time::SystemTime;

use bytes::Bytes;
use futures::stream::BoxStream;

use super::kind::Kind;
use super::limits::Rejected;
use crate::error::Error;

/// One accepted file as it is recorded in a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blob {
    pub key: String,
    pub size: u64,
    pub sha256: [u8; 32],
    pub kind: Kind,
}

impl Blob {
    /// A file as a row has kept it; nothing where it is of no format that is known now.
    pub fn kept(key: String, size: i64, sha256: &[u8], media_type: &str, name: &str) -> Option<Self> {
        let extension = name.rsplit_once('.').map(|(_, extension)| extension).unwrap_or_default();
        let by_type = Kind::ALL.into_iter().find(|kind| kind.media_type() == media_type);
        let kind = by_type.or(Kind::of_extension(extension))?;
        Some(Self { key, size: u64::try_from(size).ok()?, sha256: sha256.try_into().ok()?, kind })
    }
}

/// A file found in the store, whether or not a row knows of it.
#[derive(Clone, Debug)]
pub struct Stored {
    pub key: String,
    pub size: u64,
    pub written: SystemTime,
}

/// The bytes of a file, piece by piece.
pub type Content = BoxStream<'static, io::Result<Bytes>>;

#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    #[error("no such file in the store")]
    Missing,
    /// The disk is full: reading goes on, writing has to wait.
    #[error("no space left for files")]
    Full,
    #[error(transparent)]
    Other(#[from] anyhow::Error),
}

/// Why nothing was stored.
#[derive(Debug, thiserror::Error)]
pub enum PutError {
    #[error(transparent)]
    Rejected(#[from] Rejected),
    /// The sender stopped sending.
    #[error("the content broke off")]
    Broken(#[source] Box<dyn std::error::Error + Send + Sync>),
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Runs file work where it may block.
pub(super) async fn blocking<T, F>(work: F) -> Result<T, StoreError>
where
    T: Send + 'static,
    F: FnOnce() -> Result<T, StoreError> + Send + 'static,
{
    match tokio::task::spawn_blocking(work).await {
        Ok(done) => done,
        Err(error) => Err(StoreError::Other(error.into())),
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> StoreError {
        match error.kind() {
            io::ErrorKind::NotFound => StoreError::Missing,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => StoreError::Full,
            _ => StoreError::Other(error.into()),
        }
    }
}

impl From<StoreError> for Error {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Missing => Self::NotFound,
            StoreError::Full => Self::NoSpace,
            StoreError::Other(error) => Self::Internal(error.context("keep or fetch a file")),
        }
    }
}
