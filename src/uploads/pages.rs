//! Answers for the script of a page: where the file is to be sent, and how much of it has arrived.

use axum::http::StatusCode;
use axum::response::IntoResponse;

use crate::error::{Error, Result};
use crate::files::{Begun, Limits, PieceError};
use crate::ids::UploadId;
use crate::web::{Ctx, Form, Path, Piece, Response, form};

/// The header that says how many bytes have arrived.
const OFFSET: &str = "upload-offset";

form! {
    /// What a browser knows of a file that was chosen: its name, its size in bytes, and when it was changed last.
    pub struct FileForm { name, size, changed }
}

/// Begins to take a file in, or finds what has arrived of it.
pub async fn begin(ctx: Ctx, Form(file): Form<FileForm>) -> Result<Response> {
    let size = file.size.parse().map_err(|_| Error::Malformed)?;
    if size > Limits::default().file {
        return Err(Error::TooLarge);
    }
    let begun = Begun::known_by(ctx.actor.user, &file.name, size, &file.changed);
    let arrived = ctx.app.files.begin(begun).await?;
    let location = format!("/uploads/{}", begun.id());
    Ok((StatusCode::NO_CONTENT, [("location", location), (OFFSET, arrived.to_string())]).into_response())
}

/// Adds a piece. One that begins elsewhere than where the last has ended is told where that is.
pub async fn add(ctx: Ctx, Path(id): Path<UploadId>, piece: Piece) -> Result<Response> {
    let begun = Begun::of(ctx.actor.user, id);
    if !ctx.app.files.is_begun(begun).await? {
        return Err(Error::NotFound);
    }
    let (from, bytes) = piece.read().await?;
    let (status, arrived) = match ctx.app.files.add(begun, from, bytes, &Limits::default()).await {
        Ok(arrived) => (StatusCode::NO_CONTENT, arrived),
        Err(PieceError::Misplaced(arrived)) => (StatusCode::CONFLICT, arrived),
        Err(PieceError::Busy) => return Err(Error::Stale),
        Err(PieceError::TooLarge) => return Err(Error::TooLarge),
        Err(PieceError::Store(error)) => return Err(error.into()),
    };
    Ok((status, [(OFFSET, arrived.to_string())]).into_response())
}

/// Forgets a file that its owner no longer sends.
pub async fn forget(ctx: Ctx, Path(id): Path<UploadId>) -> Result<Response> {
    ctx.app.files.forget(Begun::of(ctx.actor.user, id)).await?;
    Ok(StatusCode::NO_CONTENT.into_response())
}
