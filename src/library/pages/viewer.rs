//! A file of a document, read on a page of its own.

use askama::Template;
use axum::http::HeaderMap;

use crate::error::{Error, Result};
use crate::files::Place;
use crate::ids::{NormFileId, NormId};
use crate::library::model::{Attached, Norm, Status, Viewer};
use crate::library::paths;
use crate::library::store::{files, norms};
use crate::readings::{self, Asked, Piece, Shows, Subject, Viewing};
use crate::web::{Path, Query, Response, Visitor, filters, form};

form! {
    /// Which part of the file, or the page that begins in it.
    pub struct Part { part, page }
}

#[derive(Template)]
#[template(path = "library/file.html")]
struct File {
    norm: Norm,
    status: Status,
    /// All files of the document, this one among them.
    files: Vec<Attached>,
    open: NormFileId,
    viewing: Viewing,
}

impl File {
    fn read_path(&self, file: &Attached) -> String {
        paths::read(self.norm.id, file.id)
    }
}

pub async fn show(visitor: Visitor, Path((id, file)): Path<(NormId, NormFileId)>, Query(part): Query<Part>) -> Result<Response> {
    let asked = Asked::new(&part.part, &part.page);
    let mut tx = visitor.read().await?;
    let norm = norms::find(&mut tx, id, &Viewer::of(visitor.actor())).await?;
    let files = files::list(&mut tx, id).await?;
    let attached = files.iter().find(|listed| listed.id == file).cloned().ok_or(Error::NotFound)?;
    let opened = readings::open(&mut tx, &attached.sha256, &asked).await?;
    drop(tx);
    let subject = Subject {
        is_waiting: attached.kind().is_some_and(|kind| kind.is_read()),
        name: attached.name,
        size: attached.size,
        media_type: attached.media_type,
        plain: None,
        page: paths::read(id, file),
        file: paths::file(id, file),
        language: norm.card.language.clone(),
        unheard: None,
    };
    visitor.public_page(File {
        status: norm.life.status(visitor.today()),
        viewing: Viewing::new(subject, opened, &asked),
        open: file,
        norm,
        files,
    })
}

/// The light copy of a picture or a page of the file.
pub async fn picture(
    visitor: Visitor,
    Path((id, file, number)): Path<(NormId, NormFileId, i32)>,
    headers: HeaderMap,
) -> Result<Response> {
    let mut tx = visitor.read().await?;
    norms::find(&mut tx, id, &Viewer::of(visitor.actor())).await?;
    let file = files::find(&mut tx, id, file).await?;
    readings::serve_picture(&visitor.app.files, tx, &file.sha256, number, &headers).await
}
