//! Files of a practice: taken in while it is a draft, taken off again, handed out.

use axum::response::IntoResponse;
use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::files::Limits;
use crate::ids::{DistrictId, PracticeFileId, PracticeId, SchoolId};
use crate::jobs;
use crate::practices::checking;
use crate::practices::jobs::ReadFile;
use crate::practices::paths;
use crate::practices::store::checks::State;
use crate::practices::store::files::{self, Taken};
use crate::text::{Locale, Value};
use crate::web::{Ctx, Incoming, Path, Refused, Response, See, Upload};

/// Adds files to a draft. Those that are not taken are named with the reason; the others stay.
pub async fn create(ctx: Ctx, Path(id): Path<PracticeId>, upload: Upload) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?;
    practice.can_edit(&ctx.actor)?;
    drop(tx);
    let limits = left(&practice);
    let received = upload.receive(&ctx.app.files, &limits).await?;
    let mut tx = ctx.write().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?;
    practice.can_edit(&ctx.actor)?;
    for file in received.taken() {
        attach(&mut tx, id, (practice.school, practice.district), file, ctx.now()).await?;
    }
    tx.commit().await?;
    let refused: Vec<_> = received.refused().collect();
    if let ([only], 0) = (&refused[..], received.taken().count()) {
        return Err(refusal(&ctx, only).into());
    }
    Ok(note_refused(&ctx, ctx.see(paths::edit(id)), &refused).into_response())
}

/// What may still be brought to a practice.
fn left(practice: &crate::practices::model::Practice) -> Limits {
    Limits::left(usize::try_from(practice.file_count).unwrap_or(0), u64::try_from(practice.file_bytes).unwrap_or(0))
}

/// «DOCX, PPTX, PDF… До 30 МБ каждый, до 10 файлов».
pub(super) fn rules(locale: Locale, limits: &Limits) -> String {
    let megabytes = |bytes: u64| Value::from(i64::try_from(bytes / 1_048_576).unwrap_or(0));
    let args = [
        ("file", megabytes(limits.file)),
        ("item", megabytes(limits.item)),
        ("files", Value::from(i64::try_from(limits.files).unwrap_or(0))),
    ];
    crate::text::say_with(locale, "practices-files-rules", &args).into_owned()
}

/// Records a taken file and has it read, within the reach of the practice's school or centre.
pub(super) async fn attach(
    tx: &mut Tx,
    practice: PracticeId,
    (school, district): (Option<SchoolId>, DistrictId),
    file: &Incoming,
    now: OffsetDateTime,
) -> Result<()> {
    let taken = Taken {
        name: &file.name,
        media_type: file.blob.kind.media_type(),
        size: i64::try_from(file.blob.size).unwrap_or(i64::MAX),
        sha256: &file.blob.sha256,
        key: &file.blob.key,
        is_read: file.blob.kind.is_read(),
    };
    let id = files::insert(tx, practice, &taken, now).await?;
    if taken.is_read {
        jobs::later(tx, &ReadFile { practice, file: id, school, district: Some(district) }, now).await?;
        checking::plan(tx, practice, (school, district), id, State::Waiting, now).await?;
    }
    Ok(())
}

/// Takes a file off.
pub async fn delete(ctx: Ctx, Path((id, file)): Path<(PracticeId, PracticeFileId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let practice = super::find(&mut tx, id, &ctx.actor).await?;
    practice.can_edit(&ctx.actor)?;
    if !files::delete(&mut tx, id, file).await? {
        return Err(crate::error::Error::NotFound);
    }
    tx.commit().await?;
    Ok(ctx.see(format!("{}#files", paths::edit(id))).notice("practices-file-removed").into_response())
}

/// Says above the next page which files were not taken, and why.
pub(super) fn note_refused(ctx: &Ctx, see: See, refused: &[&Refused]) -> See {
    if refused.is_empty() {
        return see;
    }
    let sentences: Vec<String> = refused.iter().map(|file| file.say(ctx.locale())).collect();
    see.error_with("practices-files-refused", &[("value", Value::from(sentences.join(" ")))])
}

fn refusal(ctx: &Ctx, file: &Refused) -> crate::error::Refusal {
    crate::error::Refusal::new("practices-file-refused").with("value", file.say(ctx.locale()))
}
