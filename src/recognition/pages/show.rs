//! One certificate: what it says, whether it holds, its paper; annulling it and giving another in its place.

use askama::Template;
use axum::response::IntoResponse;
use serde_json::json;

use crate::audit;
use crate::db::Tx;
use crate::documents::Format;
use crate::error::{Error, Result};
use crate::ids::CertificateId;
use crate::recognition::issuing;
use crate::recognition::model::held::Held;
use crate::recognition::store::{certificates, ends};
use crate::recognition::{paths, print};
use crate::web::{Check, Ctx, Errors, Form, Paper, Path, Response, filters, form};

form! {
    /// Why a certificate is annulled.
    pub struct AnnulmentForm { reason }
}

#[derive(Template)]
#[template(path = "recognition/show.html")]
struct Show {
    held: Held,
    may_annul: bool,
    may_reissue: bool,
    /// Whether the page lies among those of the reader's bank, or of the reader alone.
    is_own: bool,
    form: AnnulmentForm,
    errors: Errors,
}

impl Show {
    fn path(&self) -> String {
        paths::show(self.held.id)
    }

    fn practice_path(&self) -> String {
        format!("/practices/{}", self.held.practice)
    }
}

fn page(ctx: &Ctx, held: Held, form: AnnulmentForm, errors: Errors) -> Show {
    let (may_annul, may_reissue) = (held.can_annul(&ctx.actor).is_ok(), held.can_reissue(&ctx.actor).is_ok());
    Show { may_annul, may_reissue, is_own: held.author == ctx.actor.user, held, form, errors }
}

/// The certificate, for its holder and for those who lead the bank that gave it.
async fn find(tx: &mut Tx, ctx: &Ctx, id: CertificateId) -> Result<Held> {
    let held = certificates::find(tx, id).await?;
    if held.is_readable(&ctx.actor) { Ok(held) } else { Err(Error::NotFound) }
}

pub async fn show(ctx: Ctx, Path(id): Path<CertificateId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let held = find(&mut tx, &ctx, id).await?;
    ctx.page(page(&ctx, held, AnnulmentForm::default(), Errors::default()))
}

pub async fn paper(ctx: Ctx, Path(id): Path<CertificateId>) -> Result<Response> {
    ctx.paper(printed(&ctx, id).await?)
}

pub async fn file(ctx: Ctx, Path((id, format)): Path<(CertificateId, Format)>) -> Result<Response> {
    let paper = printed(&ctx, id).await?;
    ctx.paper_file(paper, format).await
}

async fn printed(ctx: &Ctx, id: CertificateId) -> Result<Paper> {
    let mut tx = ctx.read().await?;
    let held = find(&mut tx, ctx, id).await?;
    drop(tx);
    let of = (ctx.say("recognition-certificate-titled", &[("value", held.number.as_str().into())]), paths::show(id));
    Ok(Paper::new(print::certificate::document(&held, &ctx.app.config.origin()), print::certificate::name(&held), of))
}

/// Annuls a certificate; its number is never given again.
pub async fn annul(ctx: Ctx, Path(id): Path<CertificateId>, Form(form): Form<AnnulmentForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let held = find(&mut tx, &ctx, id).await?;
    held.can_annul(&ctx.actor)?;
    let mut check = Check::new();
    let reason = check.text("reason", &form.reason, 5..=1000);
    let reason = match check.finish(form, || reason) {
        Ok(reason) => reason,
        Err(invalid) => return ctx.unprocessable(page(&ctx, held, invalid.form, invalid.errors)),
    };
    ends::annul(&mut tx, &held, &reason, &ctx.actor, ctx.today(), ctx.now()).await?;
    note(&mut tx, &ctx, &held, "annul-certificate", &reason).await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(id)).notice("recognition-annulled").into_response())
}

/// Gives another certificate in place of an annulled one, under a number of its own.
pub async fn reissue(ctx: Ctx, Path(id): Path<CertificateId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let held = find(&mut tx, &ctx, id).await?;
    held.can_reissue(&ctx.actor)?;
    let fresh = issuing::reissue(&mut tx, &held, ctx.actor.user, ctx.now()).await?;
    note(&mut tx, &ctx, &held, "reissue-certificate", "").await?;
    tx.commit().await?;
    Ok(ctx.see(paths::show(fresh)).notice("recognition-reissued").into_response())
}

async fn note(tx: &mut Tx, ctx: &Ctx, held: &Held, deed: &'static str, reason: &str) -> Result<()> {
    let entry = audit::Entry {
        user: Some(ctx.actor.user),
        place: ctx.actor.place.to_string(),
        deed,
        subject: "certificate",
        subject_id: Some(held.id.0),
        school: held.school.map(|school| school.0),
        district: Some(held.district.0),
        before: None,
        after: Some(json!({ "number": held.number, "title": held.certificate.title, "reason": reason })),
    };
    audit::note(tx, ctx.now(), entry).await
}
