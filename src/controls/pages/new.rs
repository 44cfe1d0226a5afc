//! A control is begun: a usual theme brings its purpose and its criteria along.

use axum::response::IntoResponse;

use super::edit::HeadPage;
use super::form::{HeadForm, Offered, usual};
use super::note;
use crate::clock::school_year;
use crate::controls::model::control::{Control, Status, Text};
use crate::controls::paths;
use crate::controls::store::beginnings::{self, Origin};
use crate::controls::store::controls;
use crate::db::Tx;
use crate::error::{Error, Refusal, Result};
use crate::ids::ControlId;
use crate::text::Locale;
use crate::web::{Ctx, Errors, Form, Query, Response, form};

form! {
    /// The theme that was chosen, and in which association.
    pub struct NewForm { theme, association }
}

pub async fn new(ctx: Ctx, Query(asked): Query<NewForm>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let (origin, origins) = choose(&ctx, &mut tx, &asked.association).await?;
    let locale = Locale::from_code(&origin.language).unwrap_or_default();
    let mut form = HeadForm {
        id: ControlId::fresh().to_string(),
        association: origin.association.to_string(),
        starts_on: ctx.today().to_string(),
        inspectors: vec![ctx.actor.user.to_string()],
        ..HeadForm::default()
    };
    if let Some([theme, purpose, criteria]) = usual(&asked.theme, locale) {
        (form.theme, form.purpose, form.criteria) = (theme, purpose, criteria);
    }
    let offered = offered(&ctx, &mut tx, &origin).await?;
    ctx.page(HeadPage { control: None, form, errors: Errors::default(), origins, offered, locale: ctx.locale(), paper: locale })
}

/// The association that is asked for, or the first one; with all among which it may be chosen.
async fn choose(ctx: &Ctx, tx: &mut Tx, asked: &str) -> Result<(Origin, Vec<Origin>)> {
    let origins = beginnings::list_origins(tx, &ctx.actor, ctx.today()).await?;
    let origin = match asked {
        "" => origins.first(),
        asked => origins.iter().find(|origin| origin.association.to_string() == asked),
    };
    let origin = origin.cloned().ok_or_else(|| Refusal::new("controls-refused-nowhere"))?;
    Ok((origin, origins))
}

async fn offered(ctx: &Ctx, tx: &mut Tx, origin: &Origin) -> Result<Offered> {
    Ok(Offered {
        units: beginnings::list_units(tx, origin.association, school_year(ctx.today())).await?,
        inspectors: beginnings::list_inspectors(tx, origin.association, origin.school, ctx.today()).await?,
    })
}

pub async fn create(ctx: Ctx, Form(form): Form<HeadForm>) -> Result<Response> {
    let id: ControlId = form.id.parse().map_err(|_| Error::Malformed)?;
    let mut tx = ctx.write().await?;
    let (origin, origins) = choose(&ctx, &mut tx, &form.association).await?;
    let offered = offered(&ctx, &mut tx, &origin).await?;
    let draft = match form.parse(&offered, None) {
        Ok(draft) => draft,
        Err(invalid) => {
            let paper = Locale::from_code(&origin.language).unwrap_or_default();
            let (form, errors) = (invalid.form, invalid.errors);
            let page = HeadPage { control: None, form, errors, origins, offered, locale: ctx.locale(), paper };
            return ctx.unprocessable(page);
        }
    };
    let control = Control {
        id,
        school: origin.school,
        district: origin.district,
        association: origin.association,
        first_year: school_year(draft.head.starts_on),
        language: origin.language,
        head: draft.head,
        objects: draft.objects,
        text: Text::default(),
        repeat_on: draft.repeat_on,
        status: Status::Draft,
        reason: String::new(),
        signed_at: None,
        created_by: ctx.actor.user,
        version: 1,
    };
    if controls::insert(&mut tx, &control, ctx.now()).await? {
        note(&ctx, &mut tx, &control, "control-begin").await?;
        tx.commit().await?;
    }
    Ok(ctx.see(paths::show(id)).notice("controls-begun").into_response())
}
