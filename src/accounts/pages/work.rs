//! Work that the portal gave up: what it was, why it failed, and trying it once more.

use askama::Template;
use axum::response::IntoResponse;
use serde_json::json;

use super::entry;
use crate::audit;
use crate::error::{Error, Result};
use crate::ids::JobId;
use crate::jobs::{self, Failed};
use crate::text;
use crate::web::{Ctx, Path, Response, filters};

#[derive(Template)]
#[template(path = "accounts/work.html")]
struct Work {
    /// What failed, with the kind in words.
    failed: Vec<(String, Failed)>,
    waiting: i64,
}

pub async fn list(ctx: Ctx) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let failed = jobs::list_failed(&mut tx).await?;
    let waiting = jobs::count_waiting(&mut tx).await?;
    drop(tx);
    let named = failed.into_iter().map(|failed| (kind(&ctx, &failed.kind), failed)).collect();
    ctx.page(Work { failed: named, waiting })
}

fn kind(ctx: &Ctx, kind: &str) -> String {
    let key = format!("audit-job-{kind}");
    if text::has(ctx.locale(), &key) { ctx.say(&key, &[]) } else { kind.to_owned() }
}

pub async fn retry(ctx: Ctx, Path(id): Path<JobId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let kind = jobs::retry(&mut tx, id, ctx.now()).await?.ok_or(Error::NotFound)?;
    let after = Some(json!({ "kind": kind }));
    audit::note(&mut tx, ctx.now(), audit::Entry { after, ..entry(&ctx, "retry-job", "job", id.0) }).await?;
    tx.commit().await?;
    Ok(ctx.see("/admin/jobs").notice("accounts-work-retried").into_response())
}
