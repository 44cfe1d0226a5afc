//! Files in a bucket: S3 for many programs that serve one region, memory for tests. A file
//! becomes visible only when its last part has arrived.

use std::io::{self, Read};
use std::ops::Range;
use std::sync::Arc;

use anyhow::Context;
use bytes::Bytes;
use futures::stream::BoxStream;
use futures::{StreamExt, TryStreamExt};
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{GetOptions, MultipartUpload, ObjectStore, ObjectStoreExt, PutPayload};

use super::blob::{Content, StoreError, Stored, blocking};
use super::spool::Spool;

/// S3 takes no parts smaller than this, except the last.
const PART: usize = 5 * 1024 * 1024;

#[derive(Clone)]
pub(super) struct Bucket {
    store: Arc<dyn ObjectStore>,
    prefix: Path,
}

impl Bucket {
    pub(super) fn memory() -> Bucket {
        Bucket { store: Arc::new(InMemory::new()), prefix: Path::default() }
    }

    #[cfg(feature = "s3")]
    pub(super) fn s3(url: &str) -> Result<Bucket, StoreError> {
        // A second installation is refused and does no harm: somebody chose before us.
        let _ = rustls::crypto::ring::default_provider().install_default();
        let prefix = url.split("://").nth(1).and_then(|rest| rest.split_once('/'));
        let prefix = prefix.map_or("", |(_bucket, prefix)| prefix);
        let store = object_store::aws::AmazonS3Builder::from_env()
            .with_url(url)
            .build()
            .with_context(|| format!("open the bucket {url}"))?;
        Ok(Bucket { store: Arc::new(store), prefix: Path::from(prefix) })
    }

    #[cfg(not(feature = "s3"))]
    pub(super) fn s3(url: &str) -> Result<Bucket, StoreError> {
        Err(StoreError::Other(anyhow::anyhow!("this program was built without S3 and cannot open {url}")))
    }

    pub(super) async fn put(&self, mut spool: Spool, key: &str) -> Result<(), StoreError> {
        spool.rewound()?;
        let place = self.place(key);
        if spool.size() <= PART as u64 {
            let (_, whole) = part(spool).await?;
            self.store.put(&place, PutPayload::from(whole)).await.map_err(failed)?;
            return Ok(());
        }
        let mut upload = self.store.put_multipart(&place).await.map_err(failed)?;
        match send(spool, upload.as_mut()).await {
            Ok(()) => Ok(()),
            Err(error) => {
                // Parts left behind cost money until the bucket's own rules remove them.
                let _ = upload.abort().await;
                Err(error)
            }
        }
    }

    pub(super) async fn get(&self, key: &str, range: Option<Range<u64>>) -> Result<Content, StoreError> {
        let options = GetOptions { range: range.map(Into::into), ..GetOptions::default() };
        let found = self.store.get_opts(&self.place(key), options).await.map_err(failed)?;
        Ok(found.into_stream().map_err(io::Error::other).boxed())
    }

    pub(super) async fn delete(&self, key: &str) -> Result<(), StoreError> {
        match self.store.delete(&self.place(key)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(failed(error)),
        }
    }

    pub(super) fn list(&self) -> BoxStream<'static, Result<Stored, StoreError>> {
        self.store
            .list(Some(&self.prefix))
            .map(|found| {
                let found = found.map_err(failed)?;
                Ok(Stored {
                    key: found.location.filename().unwrap_or_default().to_owned(),
                    size: found.size,
                    written: found.last_modified.into(),
                })
            })
            .boxed()
    }

    fn place(&self, key: &str) -> Path {
        self.prefix.clone().join(key)
    }
}

async fn send(mut spool: Spool, upload: &mut dyn MultipartUpload) -> Result<(), StoreError> {
    loop {
        let (rest, bytes) = part(spool).await?;
        if bytes.is_empty() {
            break;
        }
        upload.put_part(PutPayload::from(bytes)).await.map_err(failed)?;
        spool = rest;
    }
    upload.complete().await.map_err(failed)?;
    Ok(())
}

async fn part(mut spool: Spool) -> Result<(Spool, Bytes), StoreError> {
    blocking(move || {
        let mut bytes = Vec::with_capacity(PART);
        spool.by_ref().take(PART as u64).read_to_end(&mut bytes)?;
        Ok((spool, Bytes::from(bytes)))
    })
    .await
}

fn failed(error: object_store::Error) -> StoreError {
    match error {
        object_store::Error::NotFound { .. } => StoreError::Missing,
        error => StoreError::Other(error.into()),
    }
}
