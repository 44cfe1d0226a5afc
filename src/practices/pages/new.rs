//! The beginning of a practice: a title and the files; everything else is written in the draft.

use askama::Template;
use axum::response::IntoResponse;

use super::files::{attach, note_refused, rules};
use crate::access::CENTRE;
use crate::db::Tx;
use crate::error::{Error, OnConstraint, Refusal, Result};
use crate::files::Limits;
use crate::ids::{AssociationId, PracticeId};
use crate::practices::model::Content;
use crate::practices::paths;
use crate::practices::store::practices::{self, Origin, Unfinished};
use crate::text::Locale;
use crate::web::{Check, Ctx, Errors, FromFields, Query, Response, Upload, filters, form};

form! {
    /// The first words of a practice; the id is made with the page, so that sending twice makes one draft.
    pub struct StartForm { id, title }
}

#[derive(Template)]
#[template(path = "practices/new.html")]
struct New {
    form: StartForm,
    errors: Errors,
    unfinished: Option<Unfinished>,
    locale: Locale,
}

impl New {
    fn limits(&self) -> Limits {
        Limits::default()
    }

    fn rules(&self) -> String {
        rules(self.locale, &Limits::default())
    }
}

/// An empty beginning, or one that already has a title: that of a talk at a meeting.
pub async fn new(ctx: Ctx, Query(asked): Query<StartForm>) -> Result<Response> {
    let form = StartForm { id: PracticeId::fresh().to_string(), title: asked.title };
    let page = load(&ctx, form, Errors::default()).await?;
    ctx.page(page)
}

async fn load(ctx: &Ctx, form: StartForm, errors: Errors) -> Result<New> {
    let mut tx = ctx.read().await?;
    let unfinished = practices::find_unfinished(&mut tx, ctx.actor.user).await?;
    Ok(New { form, errors, unfinished, locale: ctx.locale() })
}

/// Begins a draft with what was typed and chosen, and goes on to the whole form.
pub async fn create(ctx: Ctx, upload: Upload) -> Result<Response> {
    let received = upload.receive(&ctx.app.files, &Limits::default()).await?;
    let form = StartForm::from_fields(&received.fields);
    let id: PracticeId = form.id.parse().map_err(|_| Error::Malformed)?;
    let mut check = Check::new();
    let title = check.line("title", &form.title, 0..=150);
    let title = match check.finish(form, || title) {
        Ok(title) => title,
        Err(invalid) => {
            let page = load(&ctx, invalid.form, invalid.errors).await?;
            return ctx.unprocessable(page);
        }
    };
    let mut tx = ctx.write().await?;
    let origin = origin(&ctx, &mut tx).await?;
    let (language, licence) = (origin.language.clone(), origin.licence.clone());
    let fresh = practices::insert(&mut tx, id, &origin, ctx.now()).await.on_constraint("practices_pkey", || ())?;
    if fresh.is_err() {
        // Sent twice: the draft is there already, if it is this author's.
        drop(tx);
        let mut tx = ctx.read().await?;
        let known = super::find(&mut tx, id, &ctx.actor).await?;
        return if known.is_by(&ctx.actor) { Ok(ctx.see(paths::edit(id)).into_response()) } else { Err(Error::NotFound) };
    }
    let content = Content { title, language, licence, ..Content::default() };
    practices::save_content(&mut tx, id, 1, &content, ctx.now()).await?;
    for file in received.taken() {
        attach(&mut tx, id, (origin.school, origin.district), file, ctx.now()).await?;
    }
    tx.commit().await?;
    let refused: Vec<_> = received.refused().collect();
    Ok(note_refused(&ctx, ctx.see(paths::edit(id)), &refused).into_response())
}

/// Whose the draft is: the association, the school and the district in which the author acts; at the district's
/// centre, the centre's own.
pub(super) async fn origin(ctx: &Ctx, tx: &mut Tx) -> Result<Origin> {
    let actor = &ctx.actor;
    let school = actor.school();
    let Some(district) = actor.district().filter(|_| school.is_some() || CENTRE.admits(Some(actor))) else {
        return Err(Refusal::new("practices-refused-nowhere").into());
    };
    let (school_name, licence) = practices::origin_name(tx, school, district).await?;
    Ok(Origin {
        school,
        district,
        // A deputy acts in the school: his piece goes to the association there. A centre has none.
        association: actor.association().or(actor.reach.associations.first().map(|id| AssociationId(*id))),
        author: actor.user,
        author_name: actor.short_name(),
        author_post: actor.post.clone(),
        school_name,
        licence,
        language: actor.here().and_then(|here| here.language.clone()).unwrap_or_else(|| "ru".into()),
    })
}
