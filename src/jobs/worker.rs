//! The worker: claims a job under a lease, does it, and tries again later when it fails.

use std::time::Duration;

use serde_json::Value;
use time::OffsetDateTime;
use tokio::sync::watch;

use super::{Jobs, Work};
use crate::access::Reach;
use crate::error::Result;
use crate::ids::JobId;

/// A claimed job is anybody's again after this time: its program may have died.
const LEASE: time::Duration = time::Duration::minutes(5);
/// After so many failures it is left for an administrator to see.
const ATTEMPTS: i32 = 8;

struct Claimed {
    id: JobId,
    kind: String,
    payload: Value,
    attempts: i32,
}

/// Does jobs until the program is told to stop; the job in hand is finished first.
pub async fn serve(jobs: Jobs, work: Work, mut stop: watch::Receiver<bool>) {
    let mut listener = None;
    while !*stop.borrow() {
        match work_off(&jobs, &work).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::warn!(%error, "the table of jobs cannot be read"),
        }
        if listener.is_none() {
            listener = listen(&work).await;
        }
        tokio::select! {
            () = heard(&mut listener) => {}
            () = tokio::time::sleep(Duration::from_secs(15)) => {}
            _ = stop.changed() => {}
        }
    }
}

/// Does everything that is due, in order, and returns how much that was: for tests and for tools.
pub async fn run_all_due(jobs: &Jobs, work: &Work) -> Result<usize> {
    let mut done = 0;
    while work_off(jobs, work).await? {
        done += 1;
    }
    Ok(done)
}

async fn listen(work: &Work) -> Option<sqlx::postgres::PgListener> {
    let mut listener = work.db.listener().await.ok()?;
    listener.listen("jobs").await.ok()?;
    Some(listener)
}

async fn heard(listener: &mut Option<sqlx::postgres::PgListener>) {
    match listener {
        Some(live) => {
            if live.recv().await.is_err() {
                *listener = None;
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
        None => std::future::pending().await,
    }
}

/// Does one due job; says whether there was one.
async fn work_off(jobs: &Jobs, work: &Work) -> Result<bool> {
    let now = work.clock.now();
    let Some(job) = claim(work, now).await? else { return Ok(false) };
    let outcome = match jobs.runs.get(job.kind.as_str()) {
        Some(run) => tokio::spawn(run(job.payload.clone(), work.clone())).await.map_err(anyhow::Error::from).flatten(),
        None => Err(anyhow::anyhow!("no such kind of job")),
    };
    match outcome {
        Ok(()) => finish(work, job.id).await?,
        Err(error) => {
            tracing::warn!(kind = job.kind, attempts = job.attempts, error = format!("{error:#}"), "a job failed");
            postpone(work, &job, now, &format!("{error:#}")).await?;
        }
    }
    Ok(true)
}

async fn claim(work: &Work, now: OffsetDateTime) -> Result<Option<Claimed>> {
    let mut tx = work.db.write(&Reach::default()).await?;
    let job = sqlx::query_as!(
        Claimed,
        r#"
        UPDATE jobs
        SET locked_until = $2, attempts = attempts + 1
        WHERE id = (
            SELECT id
            FROM jobs
            WHERE run_at <= $1 AND failed_at IS NULL AND (locked_until IS NULL OR locked_until < $1)
            ORDER BY run_at, id
            LIMIT 1
            FOR UPDATE SKIP LOCKED
        )
        RETURNING id AS "id: JobId", kind, payload, attempts
        "#,
        now,
        now + LEASE,
    )
    .fetch_optional(tx.conn())
    .await?;
    tx.commit().await?;
    Ok(job)
}

async fn finish(work: &Work, id: JobId) -> Result<()> {
    let mut tx = work.db.write(&Reach::default()).await?;
    sqlx::query!("DELETE FROM jobs WHERE id = $1", id as JobId).execute(tx.conn()).await?;
    tx.commit().await
}

/// The next try comes after 2, 4, 8 … minutes; after the last one the job is left for people.
async fn postpone(work: &Work, job: &Claimed, now: OffsetDateTime, error: &str) -> Result<()> {
    let wait = time::Duration::minutes(1 << job.attempts.clamp(1, 10));
    let failed_at = (job.attempts >= ATTEMPTS).then_some(now);
    let mut tx = work.db.write(&Reach::default()).await?;
    sqlx::query!(
        "UPDATE jobs SET run_at = $2, locked_until = NULL, last_error = $3, failed_at = $4 WHERE id = $1",
        job.id as JobId,
        now + wait,
        error,
        failed_at,
    )
    .execute(tx.conn())
    .await?;
    tx.commit().await
}
