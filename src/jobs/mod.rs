//! Work that is done after the answer: enqueued in the transaction of the deed that wants it, done at
//! least once, by whichever program is free. A job is idempotent, because it may be done twice.

mod worker;

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use time::OffsetDateTime;

use crate::access::Reach;
use crate::clock::Clock;
use crate::db::{Db, Tx};
use crate::error::Result;
use crate::files::{Extractor, Files};
use crate::ids::{DistrictId, JobId, SchoolId};
use crate::mail::Mail;

pub use worker::{run_all_due, serve};

/// What a job works with.
#[derive(Clone)]
pub struct Work {
    pub db: Db,
    pub files: Files,
    pub extractor: Extractor,
    pub mail: Mail,
    pub clock: Clock,
    /// The portal's public address, which links in letters begin with.
    pub origin: Arc<str>,
}

impl Work {
    /// The reach of one school: jobs have no exception from row security, they go school by school.
    pub fn school(&self, school: SchoolId) -> Reach {
        Reach { schools: vec![school.0], ..Reach::default() }
    }

    /// The reach of one district's centre, for what belongs to no school.
    pub fn centre(&self, district: DistrictId) -> Reach {
        Reach { centres: vec![district.0], ..Reach::default() }
    }
}

/// A piece of work with its data.
pub trait Job: Serialize + DeserializeOwned + Send + 'static {
    /// The word that stands for it in the table.
    const KIND: &'static str;

    fn run(self, work: &Work) -> impl Future<Output = Result<()>> + Send;
}

type Run = Arc<dyn Fn(Value, Work) -> Pin<Box<dyn Future<Output = anyhow::Result<()>> + Send>> + Send + Sync>;

/// The kinds of work the program knows.
#[derive(Clone, Default)]
pub struct Jobs {
    runs: HashMap<&'static str, Run>,
}

impl Jobs {
    pub fn with<J: Job>(mut self) -> Self {
        let run: Run = Arc::new(|payload, work| {
            Box::pin(async move {
                let job: J = serde_json::from_value(payload)?;
                Ok(job.run(&work).await?)
            })
        });
        self.runs.insert(J::KIND, run);
        self
    }

    /// Both sets together.
    pub fn and(mut self, other: Self) -> Self {
        self.runs.extend(other.runs);
        self
    }
}

/// Enqueues work in this transaction: it exists if and only if the deed does.
pub async fn later<J: Job>(tx: &mut Tx, job: &J, now: OffsetDateTime) -> Result<()> {
    enqueue(tx, J::KIND, serde_json::to_value(job).map_err(anyhow::Error::from)?, None, now).await
}

/// Enqueues work once for a key, however many programs ask for it.
pub async fn once<J: Job>(tx: &mut Tx, job: &J, key: &str, at: OffsetDateTime) -> Result<()> {
    enqueue(tx, J::KIND, serde_json::to_value(job).map_err(anyhow::Error::from)?, Some(key), at).await
}

async fn enqueue(tx: &mut Tx, kind: &str, payload: Value, key: Option<&str>, at: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        WITH added AS (
            INSERT INTO jobs (id, kind, payload, key, run_at)
            VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (key) DO NOTHING
        )
        SELECT pg_notify('jobs', $2)
        "#,
        JobId::fresh() as JobId,
        kind,
        payload,
        key,
        at,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(())
}

/// A job that failed for good, as administrators see it.
#[derive(Clone, Debug)]
pub struct Failed {
    pub id: JobId,
    pub kind: String,
    pub attempts: i32,
    pub last_error: Option<String>,
    pub failed_at: Option<OffsetDateTime>,
}

/// Work that was given up, newest first.
pub async fn list_failed(tx: &mut Tx) -> Result<Vec<Failed>> {
    let failed = sqlx::query_as!(
        Failed,
        r#"
        SELECT id, kind, attempts, last_error, failed_at
        FROM jobs
        WHERE failed_at IS NOT NULL
        ORDER BY failed_at DESC
        LIMIT 50
        "#
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(failed)
}

/// How much work waits for its turn or for another try.
pub async fn count_waiting(tx: &mut Tx) -> Result<i64> {
    let count =
        sqlx::query_scalar!(r#"SELECT count(*) AS "count!" FROM jobs WHERE failed_at IS NULL"#).fetch_one(tx.conn()).await?;
    Ok(count)
}

/// Takes up again work that was given up; says which kind it was, nothing where there is no such work.
pub async fn retry(tx: &mut Tx, id: JobId, now: OffsetDateTime) -> Result<Option<String>> {
    let kind = sqlx::query_scalar!(
        r#"
        UPDATE jobs
        SET failed_at = NULL, attempts = 0, run_at = $2, locked_until = NULL
        WHERE id = $1 AND failed_at IS NOT NULL
        RETURNING kind
        "#,
        id as JobId,
        now,
    )
    .fetch_optional(tx.conn())
    .await?;
    if let Some(kind) = &kind {
        sqlx::query!("SELECT pg_notify('jobs', $1)", kind).fetch_one(tx.conn()).await?;
    }
    Ok(kind)
}
