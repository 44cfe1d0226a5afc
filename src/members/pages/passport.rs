//! The passport of an association: its names, its place in the school, who leads it, how many are in it.

use askama::Template;
use axum::response::IntoResponse;

use super::{Told, Words, note, words};
use crate::access::Role;
use crate::error::{Error, Result};
use crate::ids::AssociationId;
use crate::members::model::association::Association;
use crate::members::model::passport::{DECIDED_WORDS, NUMBERINGS, PROFILES, PROTOCOL_FORMS, Passport, PassportForm, QUORUMS};
use crate::members::model::register::View;
use crate::members::store::{associations, passports, register, units};
use crate::members::words::summary;
use crate::web::{Ctx, Errors, Form, Invalid, Path, Response, filters};

/// The passport of one association as it is shown.
struct Part {
    association: Association,
    passport: Passport,
    head: String,
    secretary: String,
    summary: String,
    units: usize,
    vacancies: usize,
    may_keep: bool,
}

impl Part {
    fn partners(&self) -> Vec<&str> {
        self.association.homes.iter().skip(1).map(|(_, name)| name.as_str()).collect()
    }
}

#[derive(Template)]
#[template(path = "members/passport.html")]
struct Show {
    parts: Vec<Part>,
    view: View,
}

pub async fn show(ctx: Ctx) -> Result<Response> {
    let view = View::new("", "", &[], "", ctx.today());
    let mut tx = ctx.read().await?;
    let associations = associations::list(&mut tx, &ctx.actor, view.on).await?;
    let all = units::list(&mut tx, &associations, view.year).await?;
    let rolls = register::rolls(&mut tx, associations, &view).await?;
    let mut parts = Vec::new();
    for roll in rolls {
        let who = |role: Role| {
            let holders = roll.members.iter().filter(|member| member.function == role);
            holders.map(|member| member.full_name()).collect::<Vec<_>>().join(", ")
        };
        let own: Vec<_> = all.iter().filter(|unit| unit.association == roll.association.id).collect();
        parts.push(Part {
            head: who(Role::Head),
            secretary: who(Role::Secretary),
            summary: summary(&ctx.dated(), &roll.totals(view.on)),
            units: own.len(),
            vacancies: own.iter().filter(|unit| unit.teacher.is_none()).count(),
            may_keep: roll.association.is_kept_by(&ctx.actor),
            passport: passports::find(&mut tx, roll.association.id).await?,
            association: roll.association,
        });
    }
    drop(tx);
    ctx.page(Show { parts, view })
}

#[derive(Template)]
#[template(path = "members/passport_form.html")]
struct Edit {
    association: Association,
    profiles: Words,
    protocol_forms: Words,
    quorums: Words,
    numberings: Words,
    decided_words: Words,
    form: PassportForm,
    errors: Errors,
}

impl Edit {
    fn new(ctx: &Ctx, association: Association, form: PassportForm, errors: Errors) -> Self {
        Self {
            profiles: words(ctx, "members-profile", &PROFILES),
            protocol_forms: words(ctx, "members-protocol-form", &PROTOCOL_FORMS),
            quorums: words(ctx, "members-quorum", &QUORUMS),
            numberings: words(ctx, "members-numbering", &NUMBERINGS),
            decided_words: words(ctx, "members-decided-word", &DECIDED_WORDS),
            association,
            form,
            errors,
        }
    }
}

pub async fn edit(ctx: Ctx, Path(id): Path<AssociationId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let association = associations::find(&mut tx, &ctx.actor, id, ctx.today()).await?;
    association.must_be_kept_by(&ctx.actor)?;
    let form = PassportForm::from(&passports::find(&mut tx, id).await?);
    drop(tx);
    ctx.page(Edit::new(&ctx, association, form, Errors::default()))
}

pub async fn update(ctx: Ctx, Path(id): Path<AssociationId>, Form(form): Form<PassportForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let association = associations::find(&mut tx, &ctx.actor, id, ctx.today()).await?;
    association.must_be_kept_by(&ctx.actor)?;
    let before = passports::find(&mut tx, id).await?;
    let passport = match form.parse() {
        Ok(passport) => passport,
        Err(Invalid { form, errors }) => return ctx.unprocessable(Edit::new(&ctx, association, form, errors)),
    };
    if passport.version != before.version {
        return Err(Error::Stale);
    }
    passports::save(&mut tx, &association, &passport).await?;
    let told = Told { before: Some(before.told()), after: Some(passport.told()) };
    note(&mut tx, &ctx, &association, "edit-passport", "association", id.0, told).await?;
    tx.commit().await?;
    Ok(ctx.see("/members/passport").notice("members-passport-saved").into_response())
}
