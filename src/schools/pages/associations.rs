//! Associations of a school: the form of one, its end and its return.

use askama::Template;
use axum::response::IntoResponse;
use serde_json::json;

use super::{entry, words};
use crate::audit;
use crate::db::Tx;
use crate::error::{Error, OnConstraint, Result};
use crate::ids::{AssociationId, SchoolId};
use crate::schools::model::association::{Association, AssociationClosingForm, AssociationForm, KINDS, LANGUAGES, UNIT_WORDS};
use crate::schools::model::school::School;
use crate::schools::store::{associations, districts, schools};
use crate::web::{Check, Ctx, Errors, Form, Invalid, Path, Problem, Response, filters};

type Words = Vec<(&'static str, String)>;
type Schools = Vec<(SchoolId, String)>;

#[derive(Template)]
#[template(path = "schools/association_form.html")]
struct Edit {
    school: School,
    /// Absent for a new one.
    association: Option<Association>,
    form: AssociationForm,
    closing: AssociationClosingForm,
    errors: Errors,
    kinds: Words,
    languages: Words,
    unit_words: Words,
    /// Schools that may be partners, and whether each is one.
    partners: Vec<(SchoolId, String, bool)>,
}

impl Edit {
    fn new(
        ctx: &Ctx,
        school: School,
        association: Option<Association>,
        others: Schools,
        form: AssociationForm,
        errors: Errors,
    ) -> Self {
        let chosen = |id: &SchoolId| form.partners.contains(&id.to_string());
        let partners = others.into_iter().map(|(id, name)| (id, name, chosen(&id))).collect();
        let closing = AssociationClosingForm {
            closed_on: ctx.today().to_string(),
            version: association.as_ref().map(|association| association.version.to_string()).unwrap_or_default(),
        };
        Self {
            school,
            association,
            form,
            closing,
            errors,
            kinds: words(ctx, "schools-association-kind", &KINDS),
            languages: words(ctx, "schools-language", &LANGUAGES),
            unit_words: words(ctx, "schools-unit", &UNIT_WORDS),
            partners,
        }
    }

    fn action(&self) -> String {
        match &self.association {
            Some(association) => format!("/admin/associations/{}", association.id),
            None => format!("/admin/schools/{}/associations", self.school.id),
        }
    }
}

/// The base school, and the schools that may be partners: open ones of the district, and closed ones that are.
async fn find_school(tx: &mut Tx, ctx: &Ctx, id: SchoolId, present: Option<&Association>) -> Result<(School, Schools)> {
    let school = schools::find(tx, id, ctx.today()).await?.ok_or(Error::NotFound)?;
    let mut others = schools::options(tx, Some(school.district), ctx.today()).await?;
    others.retain(|(other, _)| *other != id);
    for partner in present.iter().flat_map(|association| &association.draft.partners) {
        if !others.iter().any(|(other, _)| other == partner)
            && let Some(closed) = schools::find(tx, *partner, ctx.today()).await?
        {
            others.push((closed.id, closed.draft.name));
        }
    }
    Ok((school, others))
}

pub async fn new(ctx: Ctx, Path(id): Path<SchoolId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let (school, others) = find_school(&mut tx, &ctx, id, None).await?;
    let district = districts::find(&mut tx, school.district, ctx.today()).await?.ok_or(Error::NotFound)?;
    drop(tx);
    let is_boarding = school.draft.kind == "boarding";
    let form = AssociationForm {
        kind: "school".into(),
        language: district.draft.language,
        unit_word: if is_boarding { "group" } else { "class" }.into(),
        ..AssociationForm::default()
    };
    ctx.page(Edit::new(&ctx, school, None, others, form, Errors::default()))
}

pub async fn create(ctx: Ctx, Path(id): Path<SchoolId>, Form(form): Form<AssociationForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (school, others) = find_school(&mut tx, &ctx, id, None).await?;
    let typed = form.clone();
    let draft = match form.parse(&others) {
        Ok(draft) => draft,
        Err(Invalid { form, errors }) => return ctx.unprocessable(Edit::new(&ctx, school, None, others, form, errors)),
    };
    let association = AssociationId::fresh();
    let inserted = associations::insert(&mut tx, association, id, school.district, &draft, ctx.now()).await;
    if inserted.on_constraint("associations_school_id_name_key", || ())?.is_err() {
        let invalid = Invalid::at(typed, "name", Problem::Rule("schools-association-name-taken"));
        return ctx.unprocessable(Edit::new(&ctx, school, None, others, invalid.form, invalid.errors));
    }
    let after = Some(draft.told(&others));
    let noted = audit::Entry {
        school: Some(id.0),
        district: Some(school.district.0),
        after,
        ..entry(&ctx, "create-association", "association", association.0)
    };
    audit::note(&mut tx, ctx.now(), noted).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("/admin/schools/{id}")).notice("schools-association-created").into_response())
}

async fn find(tx: &mut Tx, ctx: &Ctx, id: AssociationId) -> Result<(Association, School, Schools)> {
    let association = associations::find(tx, id).await?.ok_or(Error::NotFound)?;
    let (school, others) = find_school(tx, ctx, association.school, Some(&association)).await?;
    Ok((association, school, others))
}

pub async fn edit(ctx: Ctx, Path(id): Path<AssociationId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let (association, school, others) = find(&mut tx, &ctx, id).await?;
    drop(tx);
    let form = AssociationForm::from(&association);
    ctx.page(Edit::new(&ctx, school, Some(association), others, form, Errors::default()))
}

pub async fn update(ctx: Ctx, Path(id): Path<AssociationId>, Form(form): Form<AssociationForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (association, school, others) = find(&mut tx, &ctx, id).await?;
    let (typed, version) = (form.clone(), form.version.parse().unwrap_or(0));
    let draft = match form.parse(&others) {
        Ok(draft) => draft,
        Err(Invalid { form, errors }) => {
            return ctx.unprocessable(Edit::new(&ctx, school, Some(association), others, form, errors));
        }
    };
    let saved = associations::update(&mut tx, id, &draft, version).await;
    match saved.on_constraint("associations_school_id_name_key", || ())? {
        Ok(true) => {}
        Ok(false) => return Err(Error::Stale),
        Err(()) => {
            let invalid = Invalid::at(typed, "name", Problem::Rule("schools-association-name-taken"));
            return ctx.unprocessable(Edit::new(&ctx, school, Some(association), others, invalid.form, invalid.errors));
        }
    }
    let (before, after) = (association.draft.told(&others), draft.told(&others));
    note(&mut tx, &ctx, "edit-association", &association, Some(before), Some(after)).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("/admin/schools/{}", association.school)).notice("schools-saved").into_response())
}

async fn note(
    tx: &mut Tx,
    ctx: &Ctx,
    deed: &'static str,
    association: &Association,
    before: Option<serde_json::Value>,
    after: Option<serde_json::Value>,
) -> Result<()> {
    let (school, district) = (Some(association.school.0), Some(association.district.0));
    let noted = audit::Entry { school, district, before, after, ..entry(ctx, deed, "association", association.id.0) };
    audit::note(tx, ctx.now(), noted).await
}

pub async fn close(ctx: Ctx, Path(id): Path<AssociationId>, Form(form): Form<AssociationClosingForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (association, school, others) = find(&mut tx, &ctx, id).await?;
    let mut check = Check::new();
    let closed_on = check.date("closed_on", &form.closed_on);
    let version = form.version.parse().unwrap_or(0);
    if let Err(Invalid { form: closing, errors }) = check.finish(form, || ()) {
        let form = AssociationForm::from(&association);
        let page = Edit::new(&ctx, school, Some(association), others, form, errors);
        return ctx.unprocessable(Edit { closing, ..page });
    }
    if !associations::set_closed(&mut tx, id, Some(closed_on), version).await? {
        return Err(Error::Stale);
    }
    let after = json!({ "closed_on": closed_on.to_string() });
    note(&mut tx, &ctx, "close-association", &association, None, Some(after)).await?;
    tx.commit().await?;
    let undo = format!("/admin/associations/{id}/closing/delete");
    Ok(ctx.see(format!("/admin/schools/{}", association.school)).notice("schools-association-closed").undo(undo).into_response())
}

pub async fn reopen(ctx: Ctx, Path(id): Path<AssociationId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (association, ..) = find(&mut tx, &ctx, id).await?;
    if let Some(closed_on) = association.closed_on {
        if !associations::set_closed(&mut tx, id, None, association.version).await? {
            return Err(Error::Stale);
        }
        let before = json!({ "closed_on": closed_on.to_string() });
        note(&mut tx, &ctx, "reopen-association", &association, Some(before), None).await?;
        tx.commit().await?;
    }
    Ok(ctx.see(format!("/admin/schools/{}", association.school)).notice("schools-association-reopened").into_response())
}
