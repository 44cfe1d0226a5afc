//! The files of the practices: documents and slides are made from their written text, drawings and printed sheets
//! are taken as they are; all go into the store by the door through which people's files go, and are read there.

use std::convert::Infallible;

use anyhow::{Context, anyhow};
use bytes::Bytes;
use futures::{StreamExt, TryStreamExt, stream};

use super::folder;
use super::store::practices::Kept;
use super::world::{Paper, World};
use crate::files::{Limits, made};
use crate::jobs::Work;
use crate::readings;

/// Puts all files of all practices into the store and reads them, as many at once as there are cores. They come
/// practice by practice, in the order of the practices.
pub async fn keep_all(world: &World, work: &Work) -> anyhow::Result<Vec<Vec<Kept>>> {
    let cores = std::thread::available_parallelism().map_or(2, usize::from);
    let papers =
        world.practices.iter().enumerate().flat_map(|(at, practice)| practice.files.iter().map(move |paper| (at, paper)));
    let kept: Vec<(usize, Kept)> = stream::iter(papers)
        .map(|(at, paper)| async move { Ok::<_, anyhow::Error>((at, keep(paper, work).await?)) })
        .buffered(cores)
        .try_collect()
        .await?;
    let mut by_practice: Vec<Vec<Kept>> = world.practices.iter().map(|_| Vec::new()).collect();
    for (at, kept) in kept {
        by_practice[at].push(kept);
    }
    Ok(by_practice)
}

async fn keep(paper: &Paper, work: &Work) -> anyhow::Result<Kept> {
    let about = || format!("keep demo/practices/{}", paper.from);
    let bytes = Bytes::from(content(paper).with_context(about)?);
    let content = stream::iter([Ok::<_, Infallible>(bytes)]);
    let blob = work.files.put(&paper.name, content, &Limits::default()).await.with_context(about)?;
    let extract = match blob.kind.is_read() {
        true => readings::read(work, &blob, &paper.name).await.with_context(about)?,
        false => None,
    };
    Ok(Kept {
        name: paper.name.clone(),
        media_type: blob.kind.media_type(),
        size: i64::try_from(blob.size)?,
        sha256: blob.sha256,
        key: blob.key,
        plain: extract.as_ref().map(readings::plain),
    })
}

/// The bytes of a file: a document or slides for Markdown, whose first line is the title; else what lies there.
fn content(paper: &Paper) -> anyhow::Result<Vec<u8>> {
    let from = format!("practices/{}", paper.from);
    if !from.ends_with(".md") {
        return folder::content(&from);
    }
    let text = folder::text(&from)?;
    let (title, body) = text.split_once('\n').unwrap_or((&text, ""));
    let title = title.trim_start_matches('#').trim();
    match paper.name.rsplit_once('.') {
        Some((_, "docx")) => made::docx(title, body),
        Some((_, "pptx")) => made::pptx(title, body),
        _ => Err(anyhow!("neither a document nor slides can be made for «{}»", paper.name)),
    }
}
