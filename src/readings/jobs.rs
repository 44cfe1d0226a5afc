//! Work after the answer: reading what came before files were read, forgetting what nobody keeps any more.

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

use super::store::{self, Unread};
use super::work;
use crate::access::Reach;
use crate::db::Tx;
use crate::error::Result;
use crate::files::Blob;
use crate::jobs::{self, Job, Jobs, Work};

/// So many files are looked for at once.
const BATCH: i64 = 100;

/// A file that came just now is read by the room to which it came.
const FRESH: Duration = Duration::HOUR;

pub fn jobs() -> Jobs {
    Jobs::default().with::<FindUnread>().with::<ReadKept>()
}

/// Looks for files that nobody has read, once a day, some at a time.
#[derive(Serialize, Deserialize)]
struct FindUnread {
    /// The digest after which it goes on, in the figures of sixteen.
    after: String,
}

impl Job for FindUnread {
    const KIND: &'static str = "find-unread-files";

    async fn run(self, work: &Work) -> Result<()> {
        let now = work.clock.now();
        let mut tx = work.db.write(&Reach::default()).await?;
        let unread = store::list_unread(&mut tx, now - FRESH, &self.after, BATCH).await?;
        let last = unread.last().map(|file| file.digest.clone()).filter(|_| unread.len() as i64 == BATCH);
        for file in unread {
            let key = format!("{}:{}:{}", ReadKept::KIND, file.key, now.date());
            jobs::once(&mut tx, &ReadKept { file }, &key, now).await?;
        }
        match last {
            Some(after) => plan(&mut tx, after, now).await?,
            None => plan_round(&mut tx, now + Duration::DAY).await?,
        }
        tx.commit().await
    }
}

/// Reads a file for its page alone: in search it has been before.
#[derive(Serialize, Deserialize)]
struct ReadKept {
    file: Unread,
}

impl Job for ReadKept {
    const KIND: &'static str = "read-kept-file";

    async fn run(self, work: &Work) -> Result<()> {
        let Unread { key, name, media_type, size, sha256, .. } = self.file;
        let Some(blob) = Blob::kept(key, size, &sha256, &media_type, &name) else { return Ok(()) };
        if blob.kind.is_read() {
            work::read(work, &blob, &name).await?;
        }
        Ok(())
    }
}

/// Plans the next look; several programs plan it once.
pub async fn plan_round(tx: &mut Tx, at: OffsetDateTime) -> Result<()> {
    plan(tx, String::new(), at).await
}

async fn plan(tx: &mut Tx, after: String, at: OffsetDateTime) -> Result<()> {
    let key = format!("{}:{}:{after}", FindUnread::KIND, at.date());
    jobs::once(tx, &FindUnread { after }, &key, at).await
}

/// Forgets what was read of files that nobody keeps any more; its copies in the store are swept away after it.
pub async fn sweep(tx: &mut Tx, before: OffsetDateTime) -> Result<u64> {
    store::forget(tx, before).await
}
