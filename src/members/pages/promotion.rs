//! The step of all units into the next school year, shown before it is made and taken back within the day.

use askama::Template;
use axum::response::IntoResponse;
use serde_json::json;

use super::units::is_today;
use super::{Told, note};
use crate::clock::school_year;
use crate::db::Tx;
use crate::error::{Error, OnConstraint, Refusal, Result};
use crate::ids::{PromotionId, UnitId, UserId};
use crate::members::model::association::Association;
use crate::members::model::promotion::{Fate, Step, steps};
use crate::members::model::register::year_title;
use crate::members::store::units::{self, Entry};
use crate::members::store::{associations, promotions, register};
use crate::web::{Ctx, Form, Path, Query, Response, filters, form};

form! {
    /// Out of which year, of which association, and which of the steps are taken.
    pub struct Wish { year, association; lists: take }
}

#[derive(Template)]
#[template(path = "members/promotion.html")]
struct Preview {
    association: Association,
    year: i32,
    steps: Vec<Step>,
}

impl Preview {
    fn this_title(&self) -> String {
        year_title(self.year)
    }

    fn next_title(&self) -> String {
        year_title(self.year + 1)
    }

    fn is_anything_left(&self) -> bool {
        self.steps.iter().any(Step::may_be_taken)
    }

    fn look(&self, fate: &Fate) -> &'static str {
        match fate {
            Fate::Goes => "ok",
            Fate::GoesWithout | Fate::New => "draft",
            Fate::Finishes | Fate::Present => "eye",
        }
    }

    fn home(&self, step: &Step) -> &str {
        let homes = &self.association.homes;
        let home = homes.iter().find(|(id, _)| homes.len() > 1 && *id == step.home);
        home.map(|(_, name)| name.as_str()).unwrap_or_default()
    }
}

async fn plan(tx: &mut Tx, ctx: &Ctx, wish: &Wish) -> Result<Preview> {
    let today = ctx.today();
    let year = wish.year.parse().ok().filter(|year| (1990..2199).contains(year)).unwrap_or_else(|| school_year(today));
    let association = associations::named(tx, &ctx.actor, &wish.association, today).await?;
    association.must_be_kept_by(&ctx.actor)?;
    let own = std::slice::from_ref(&association);
    let units = units::list(tx, own, year).await?;
    let next = units::list(tx, own, year + 1).await?;
    let members: Vec<UserId> = register::options(tx, &association, year, today).await?.into_iter().map(|(id, _)| id).collect();
    let steps = steps(&units, &next, &members, &association.country);
    Ok(Preview { association, year, steps })
}

pub async fn new(ctx: Ctx, Query(wish): Query<Wish>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let preview = plan(&mut tx, &ctx, &wish).await?;
    drop(tx);
    ctx.page(preview)
}

pub async fn create(ctx: Ctx, Form(wish): Form<Wish>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let preview = plan(&mut tx, &ctx, &wish).await?;
    let taken: Vec<&Step> = preview.steps.iter().filter(|step| step.may_be_taken() && wish.take.contains(&step.key())).collect();
    if taken.is_empty() {
        return Err(Refusal::new("members-refused-nothing-to-promote").into());
    }
    let id = PromotionId::fresh();
    promotions::insert(&mut tx, id, &preview.association, preview.year, ctx.actor.user, ctx.now()).await?;
    for step in &taken {
        let entry = Entry {
            association: &preview.association,
            year: preview.year + 1,
            home: step.home,
            draft: &step.draft,
            teacher: step.teacher,
            promotion: Some(id),
        };
        let inserted = units::insert(&mut tx, UnitId::fresh(), &entry).await;
        // Another association of the school has such a class in the next year.
        let refusal = || Refusal::new("members-refused-promotion-taken").with("unit", step.draft.label.clone());
        inserted.on_constraint("units_home_school_id_academic_first_year_code_key", refusal)??;
    }
    let labels: Vec<_> = taken.iter().map(|step| &step.draft.label).collect();
    let told = Told { before: None, after: Some(json!({ "year": year_title(preview.year + 1), "units": labels })) };
    note(&mut tx, &ctx, &preview.association, "promote-units", "association", preview.association.id.0, told).await?;
    tx.commit().await?;
    let undo = format!("/members/units/promotion/{id}/delete");
    Ok(ctx.see(format!("/members/units?year={}", preview.year + 1)).notice("members-promoted").undo(undo).into_response())
}

/// Takes a promotion back as long as its day lasts.
pub async fn delete(ctx: Ctx, Path(id): Path<PromotionId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let promotion = promotions::find(&mut tx, id).await?.ok_or(Error::NotFound)?;
    let association = associations::find(&mut tx, &ctx.actor, promotion.association, ctx.today()).await?;
    association.must_be_kept_by(&ctx.actor)?;
    if !is_today(&ctx, promotion.made_at) {
        return Err(Refusal::new("members-refused-promotion-old").into());
    }
    promotions::delete(&mut tx, id).await?;
    let told = Told { before: Some(json!({ "year": year_title(promotion.year + 1) })), after: None };
    note(&mut tx, &ctx, &association, "take-back-promotion", "association", association.id.0, told).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("/members/units?year={}", promotion.year)).notice("members-promotion-taken-back").into_response())
}
