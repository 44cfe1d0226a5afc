//! A document: what it means, its text for reading, and its text as it came.

use askama::Template;

use super::described;
use crate::error::Result;
use crate::ids::NormId;
use crate::library::model::{Block, Norm, Viewer, blocks};
use crate::library::store::norms;
use crate::text::Dated;
use crate::web::{Path, Response, Visitor, filters};

#[derive(Template)]
#[template(path = "library/show.html")]
struct Show {
    norm: Norm,
    blocks: Vec<Block>,
    can_edit: bool,
}

impl Show {
    fn line(&self, dated: &Dated) -> String {
        let card = &self.norm.card;
        described(dated, card.kind.code(), card.dated, &card.number)
    }
}

pub async fn show(visitor: Visitor, Path(id): Path<NormId>) -> Result<Response> {
    let norm = find(&visitor, id).await?;
    let can_edit = visitor.actor().is_some_and(|actor| norm.can_edit(actor).is_ok());
    visitor.public_page(Show { blocks: blocks(&norm.card.original_text), norm, can_edit })
}

/// «Исходный текст».
#[derive(Template)]
#[template(path = "library/original.html")]
struct Original {
    norm: Norm,
}

pub async fn original(visitor: Visitor, Path(id): Path<NormId>) -> Result<Response> {
    let norm = find(&visitor, id).await?;
    visitor.public_page(Original { norm })
}

async fn find(visitor: &Visitor, id: NormId) -> Result<Norm> {
    let mut tx = visitor.read().await?;
    norms::find(&mut tx, id, &Viewer::of(visitor.actor())).await
}
