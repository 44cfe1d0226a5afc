//! The papers: a sending as it was sent, and the register as it stands.

use super::register::RegisterForm;
use super::show::Side;
use super::{district, wanted_year};
use crate::documents::Format;
use crate::error::{Error, Result};
use crate::ids::SubmissionId;
use crate::submissions::model::Status;
use crate::submissions::paths;
use crate::submissions::print;
use crate::submissions::store::{register, submissions};
use crate::web::{Ctx, Paper, Path, Query, Response};

pub async fn of_centre(ctx: Ctx, Path(id): Path<SubmissionId>) -> Result<Response> {
    ctx.paper(paper(&ctx, id, Side::Centre).await?)
}

pub async fn of_school(ctx: Ctx, Path(id): Path<SubmissionId>) -> Result<Response> {
    ctx.paper(paper(&ctx, id, Side::School).await?)
}

pub async fn file(ctx: Ctx, Path((id, format)): Path<(SubmissionId, Format)>) -> Result<Response> {
    let side = if ctx.actor.reach.centres.is_empty() { Side::School } else { Side::Centre };
    let paper = paper(&ctx, id, side).await?;
    ctx.paper_file(paper, format).await
}

/// As it was sent. What the centre has not opened stays closed: the school may still take it back.
async fn paper(ctx: &Ctx, id: SubmissionId, side: Side) -> Result<Paper> {
    let mut tx = ctx.read().await?;
    let submission = submissions::find(&mut tx, id).await?;
    if side == Side::Centre && submission.status == Status::Sent {
        return Err(Error::NotFound);
    }
    let path = if side == Side::Centre { paths::of_centre(id) } else { paths::of_school(id) };
    let name = format!("{}, {}", submission.title, submission.school_name);
    Ok(Paper::new(submission.paper, name, (submission.title, path)))
}

pub async fn of_register(ctx: Ctx, Query(form): Query<RegisterForm>) -> Result<Response> {
    ctx.paper(register_paper(&ctx, &form).await?)
}

pub async fn register_file(ctx: Ctx, Path(format): Path<Format>, Query(form): Query<RegisterForm>) -> Result<Response> {
    let paper = register_paper(&ctx, &form).await?;
    ctx.paper_file(paper, format).await
}

async fn register_paper(ctx: &Ctx, form: &RegisterForm) -> Result<Paper> {
    let (district, year) = (district(ctx)?, wanted_year(ctx, &form.year));
    let mut tx = ctx.read().await?;
    let register = register::find(&mut tx, (district, year), ctx.today()).await?;
    drop(tx);
    let document = print::register(ctx, &register, &form.chosen(&register));
    let back = (ctx.say("submissions-register", &[]), format!("/district?year={year}"));
    Ok(Paper::new(document, print::name(ctx, year), back))
}
