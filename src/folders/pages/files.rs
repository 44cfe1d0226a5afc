//! A folder to be taken away: as one file, or as an archive of its papers.

use std::io::{Cursor, Write};

use anyhow::Context;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{Wish, open};
use crate::documents::{Document, Format};
use crate::error::Result;
use crate::folders::print::index;
use crate::web::{Ctx, Paper, Path, Query, Response, file_name};

/// Index and papers in one file.
pub async fn whole(ctx: Ctx, Path(format): Path<Format>, Query(wish): Query<Wish>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let opened = open(&ctx, &mut tx, &wish).await?;
    drop(tx);
    let paper = index::whole(&opened.folder, ctx.now());
    ctx.paper_file(Paper::new(paper, index::name(&opened.folder), (String::new(), String::new())), format).await
}

/// Every paper as DOCX and PDF, numbered in the order of the folder, the index first.
pub async fn archive(ctx: Ctx, Query(wish): Query<Wish>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let opened = open(&ctx, &mut tx, &wish).await?;
    drop(tx);
    let name = format!("{}.zip", file_name(&index::name(&opened.folder)));
    let papers: Vec<Document> =
        std::iter::once(index::index(&opened.folder, ctx.now())).chain(opened.folder.papers().cloned()).collect();
    ctx.written_file(&name, "application/zip", move || packed(&papers)).await
}

fn packed(papers: &[Document]) -> Result<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (number, paper) in papers.iter().enumerate() {
        for format in [Format::Docx, Format::Pdf] {
            let name = format!("{number:02} {}.{}", file_name(&paper.title), format.code());
            archive.start_file(name, SimpleFileOptions::default()).context("begin a file of a folder")?;
            archive.write_all(&format.write(paper)?).context("write a file of a folder")?;
        }
    }
    Ok(archive.finish().context("finish a folder")?.into_inner())
}
