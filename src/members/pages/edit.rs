//! The form of a record of service: kept by the person himself and by those who keep the association.

use askama::Template;
use axum::response::IntoResponse;

use super::member::{Found, find};
use super::{Told, Words, note, words};
use crate::accounts;
use crate::clock::school_year;
use crate::db::Tx;
use crate::error::{Error, Refusal, Result};
use crate::ids::UserId;
use crate::members::model::record::{EDUCATIONS, RecordForm, categories, titles};
use crate::members::model::register::{Member, year_title};
use crate::members::store::{records, register};
use crate::web::{Ctx, Errors, Form, Invalid, Path, Query, Response, filters, form};

form! {
    /// The school year whose topic is kept.
    pub struct Year { year }
}

#[derive(Template)]
#[template(path = "members/form.html")]
struct Edit {
    member: Member,
    form: RecordForm,
    errors: Errors,
    year_title: String,
    educations: Words,
    categories: Words,
    titles: Words,
    mentors: Vec<(String, String)>,
    /// Whether the post and the mentor may be set too: nobody sets his own.
    may_keep: bool,
}

impl Edit {
    fn new(ctx: &Ctx, found: Found, mentors: &[(UserId, String)], form: RecordForm, errors: Errors) -> Self {
        let country = &found.association.country;
        Self {
            year_title: year_title(form.year.parse().unwrap_or_else(|_| school_year(ctx.today()))),
            educations: words(ctx, "members-education", &EDUCATIONS),
            categories: words(ctx, "members-category", &categories(country)),
            titles: words(ctx, "members-title", titles(country)),
            mentors: mentors.iter().map(|(id, name)| (id.to_string(), name.clone())).collect(),
            may_keep: found.association.is_kept_by(&ctx.actor),
            member: found.member,
            form,
            errors,
        }
    }
}

/// The member whose record the actor may change, and who may be chosen as a mentor.
async fn editable(tx: &mut Tx, ctx: &Ctx, user: UserId) -> Result<(Found, Vec<(UserId, String)>)> {
    let found = find(tx, ctx, user).await?;
    if !found.may_edit(ctx) {
        return Err(Refusal::new("members-refused-record").into());
    }
    let today = ctx.today();
    let mut mentors = register::options(tx, &found.association, school_year(today), today).await?;
    mentors.retain(|(id, _)| *id != user);
    Ok((found, mentors))
}

pub async fn edit(ctx: Ctx, Path(user): Path<UserId>, Query(wish): Query<Year>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let (found, mentors) = editable(&mut tx, &ctx, user).await?;
    let year = wish.year.parse().ok().filter(|year| (1990..=2200).contains(year)).unwrap_or_else(|| school_year(ctx.today()));
    let topics = records::topics(&mut tx, user).await?;
    drop(tx);
    let topic = topics.into_iter().find(|(known, _)| *known == year).map(|(_, topic)| topic).unwrap_or_default();
    let form = RecordForm::new(&found.member.record, &found.member.post, &topic, year);
    let page = Edit::new(&ctx, found, &mentors, form, Errors::default());
    ctx.page(page)
}

pub async fn update(ctx: Ctx, Path(user): Path<UserId>, Form(form): Form<RecordForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (found, mentors) = editable(&mut tx, &ctx, user).await?;
    let mut draft = match form.parse(&found.association.country, &mentors, ctx.today()) {
        Ok(draft) => draft,
        Err(Invalid { form, errors }) => {
            let page = Edit::new(&ctx, found, &mentors, form, errors);
            return ctx.unprocessable(page);
        }
    };
    let before = &found.member.record;
    if before.version != draft.record.version {
        return Err(Error::Stale);
    }
    if !found.association.is_kept_by(&ctx.actor) {
        // A member who keeps his own record appoints himself neither a mentor nor a post.
        draft.record.mentor = before.mentor;
        draft.post.clone_from(&found.member.post);
    }
    records::save(&mut tx, user, &draft.record, ctx.now()).await?;
    records::set_topic(&mut tx, user, draft.year, &draft.topic).await?;
    if draft.post != found.member.post {
        accounts::set_post(&mut tx, user, &draft.post).await?;
    }
    let told = Told { before: Some(before.told()), after: Some(draft.record.told()) };
    note(&mut tx, &ctx, &found.association, "save-service-record", "user", user.0, told).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("/members/{user}")).notice("members-saved").into_response())
}
