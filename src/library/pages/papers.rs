//! The register of documents on paper: what the list shows, on the day for which it is asked.

use uuid::Uuid;

use crate::access::{Audience, CENTRE, STAFF};
use crate::db::Tx;
use crate::documents::{Format, Profile};
use crate::error::Result;
use crate::library::model::{Filter, FilterForm, Viewer};
use crate::library::paths;
use crate::library::print::register::{self, Head};
use crate::library::store::lists::{self, KIND};
use crate::members::settings_of;
use crate::search::{self, Query as Question, Scope};
use crate::text::Locale;
use crate::web::{Ctx, Paper, Path, Query, Response};

/// Those who keep a register on paper.
pub const REGISTER: Audience = STAFF.and(CENTRE);

pub async fn register(ctx: Ctx, Query(form): Query<FilterForm>) -> Result<Response> {
    ctx.paper(register_paper(&ctx, &form).await?)
}

pub async fn register_file(ctx: Ctx, Path(format): Path<Format>, Query(form): Query<FilterForm>) -> Result<Response> {
    let paper = register_paper(&ctx, &form).await?;
    ctx.paper_file(paper, format).await
}

async fn register_paper(ctx: &Ctx, form: &FilterForm) -> Result<Paper> {
    let filter = Filter::from(form);
    let viewer = Viewer::of(Some(&ctx.actor));
    let on = filter.on.unwrap_or_else(|| ctx.today());
    let question = Question::parse(&filter.words);
    let mut tx = ctx.read().await?;
    let outcome = search::find(&mut tx, &question, &Scope::of(Some(&ctx.actor)), &[KIND]).await?;
    let found: Option<Vec<Uuid>> = (!question.is_empty()).then(|| outcome.found.iter().map(|found| found.id).collect());
    let slips = lists::slips(&mut tx, &viewer, found.as_deref(), on).await?;
    let ids: Vec<Uuid> = slips.iter().filter(|slip| filter.admits(slip)).map(|slip| slip.id.0).collect();
    let listed = lists::list(&mut tx, &viewer, &ids, false, on).await?;
    let head = Head { on, ..head(ctx, &mut tx).await? };
    drop(tx);
    let document = register::document(&listed, &head);
    Ok(Paper::new(document, register::name(&head), (ctx.say("library-title", &[]), filter.address_at(paths::LIST))))
}

/// An association prints as it prints its other papers; a school and a centre by the usage of their country.
async fn head(ctx: &Ctx, tx: &mut Tx) -> Result<Head> {
    let (on, made_at) = (ctx.today(), ctx.now());
    if let Some(association) = ctx.actor.association() {
        let settings = settings_of(tx, association).await?;
        return Ok(Head {
            organisation: settings.organisation(),
            locale: settings.locale,
            profile: settings.profile,
            on,
            made_at,
        });
    }
    let language = ctx.actor.here().and_then(|here| here.language.clone()).unwrap_or_default();
    Ok(Head {
        organisation: vec![ctx.actor.place_title()],
        locale: Locale::from_code(&language).unwrap_or_default(),
        profile: Profile::of_country(ctx.actor.country()),
        on,
        made_at,
    })
}
