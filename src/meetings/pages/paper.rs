//! A protocol on paper: signed editions as they were signed, a draft as it is written now.

use axum::response::IntoResponse;

use super::open;
use crate::db::Tx;
use crate::documents::{Document, Format};
use crate::error::{Error, Result};
use crate::ids::MeetingId;
use crate::meetings::force::setting;
use crate::meetings::model::meeting::{Meeting, Status};
use crate::meetings::model::protocol::Protocol;
use crate::meetings::store::protocols::{self, Signed};
use crate::meetings::{paths, print};
use crate::text::{Locale, Value, say_with};
use crate::web::{Ctx, Paper, Path, Query, Response, Variant, form};

form! {
    /// Which edition is printed; the one that stands, where none is named.
    pub struct EditionForm { edition }
}

pub async fn show(ctx: Ctx, Path(id): Path<MeetingId>, Query(form): Query<EditionForm>) -> Result<Response> {
    ctx.paper(paper(&ctx, id, &form).await?)
}

/// As a file; as a page under the address that names its format too.
pub async fn file(ctx: Ctx, Path((id, format)): Path<(MeetingId, String)>, Query(form): Query<EditionForm>) -> Result<Response> {
    if format == "html" {
        return Ok(ctx.see(address(id, &form)).into_response());
    }
    let format: Format = format.parse().map_err(|_| Error::NotFound)?;
    let paper = paper(&ctx, id, &form).await?;
    ctx.paper_file(paper, format).await
}

fn address(id: MeetingId, form: &EditionForm) -> String {
    form.edition.parse().map_or_else(|_| paths::paper(id), |edition| paths::protocol(id, edition))
}

async fn paper(ctx: &Ctx, id: MeetingId, form: &EditionForm) -> Result<Paper> {
    let mut tx = ctx.read().await?;
    let meeting = open(&mut tx, id, &ctx.actor).await?;
    meeting.can_read(&ctx.actor)?;
    let signed = protocols::list(&mut tx, id).await?;
    let usual = if meeting.status.is_open() { meeting.edition } else { signed.first().map_or(1, |latest| latest.edition) };
    let edition = form.edition.parse().unwrap_or(usual);
    let document = match signed.iter().find(|known| known.edition == edition) {
        Some(known) => of_signed(ctx, known),
        None if edition == meeting.edition && meeting.status.is_open() => {
            let number = signed.first().map(|latest| latest.number);
            print::protocol(&Protocol { number, ..as_written(&mut tx, &meeting).await? }, None, ctx.now())
        }
        None => return Err(Error::NotFound),
    };
    let of = (ctx.say("protocols-of-meeting", &[]), paths::signing(id));
    let mut paper = Paper::new(document, name(&meeting, &signed), of);
    let mut editions: Vec<i32> = signed.iter().map(|known| known.edition).collect();
    if meeting.status == Status::Correcting {
        editions.insert(0, meeting.edition);
    }
    if editions.len() > 1 {
        paper.variants = editions
            .into_iter()
            .map(|one| Variant {
                label: ctx.say("protocols-edition", &[("value", one.to_string().into())]),
                href: paths::protocol(id, one),
                is_current: one == edition,
            })
            .collect();
    }
    Ok(paper)
}

/// The draft as the records have it now, without a number.
pub async fn as_written(tx: &mut Tx, meeting: &Meeting) -> Result<Protocol> {
    let setting = setting(tx, meeting).await?;
    Ok(Protocol::of(meeting, &setting))
}

/// A signed edition with the code by which it is checked; the same moment gives the same bytes.
pub fn of_signed(ctx: &Ctx, signed: &Signed) -> Document {
    let protocol = &signed.kept.protocol;
    let locale = Locale::from_code(&protocol.language).unwrap_or_default();
    let verification = print::verification(&ctx.app.config.origin(), &signed.code, locale);
    print::protocol(protocol, Some(verification), signed.signed_at)
}

/// «Протокол № 3 от 26.11.2026».
fn name(meeting: &Meeting, signed: &[Signed]) -> String {
    let locale = Locale::from_code(&meeting.language).unwrap_or_default();
    let day = meeting.head.held_on;
    let date = format!("{:02}.{:02}.{}", day.day(), u8::from(day.month()), day.year());
    let number = signed.first().map_or_else(String::new, |latest| latest.number.to_string());
    let key = if number.is_empty() { "protocols-file-draft" } else { "protocols-file" };
    let args = [("value", Value::from(number)), ("other", date.into())];
    say_with(locale, key, &args).into_owned()
}
