//! The names of a school: a new one from a day on, and former ones that are entered later.

use askama::Template;
use axum::response::IntoResponse;
use serde_json::json;

use super::entry;
use crate::audit;
use crate::db::Tx;
use crate::error::{Error, OnConstraint, Result};
use crate::ids::{RowId, SchoolId};
use crate::schools::model::school::{FormerName, FormerNameForm, RenameForm, School, SchoolName};
use crate::schools::store::{names, schools};
use crate::web::{Ctx, Errors, Form, Invalid, Path, Problem, Response, filters};

#[derive(Template)]
#[template(path = "schools/names.html")]
struct Names {
    school: School,
    names: Vec<FormerName>,
    renaming: RenameForm,
    adding: FormerNameForm,
    errors: Errors,
}

async fn find(tx: &mut Tx, ctx: &Ctx, id: SchoolId) -> Result<(School, Vec<FormerName>)> {
    let school = schools::find(tx, id, ctx.today()).await?.ok_or(Error::NotFound)?;
    Ok((school, names::list(tx, id).await?))
}

pub async fn list(ctx: Ctx, Path(id): Path<SchoolId>) -> Result<Response> {
    let mut tx = ctx.read().await?;
    let (school, names) = find(&mut tx, &ctx, id).await?;
    drop(tx);
    let renaming = RenameForm { version: school.version.to_string(), ..RenameForm::default() };
    ctx.page(Names { school, names, renaming, adding: FormerNameForm::default(), errors: Errors::default() })
}

/// The school is called otherwise from a day on; papers before it keep the old name.
pub async fn rename(ctx: Ctx, Path(id): Path<SchoolId>, Form(form): Form<RenameForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (school, names) = find(&mut tx, &ctx, id).await?;
    let (typed, version) = (form.clone(), form.version.parse().unwrap_or(0));
    let again = |invalid: Invalid<RenameForm>, school, names| {
        let page = Names { school, names, renaming: invalid.form, adding: FormerNameForm::default(), errors: invalid.errors };
        ctx.unprocessable(page)
    };
    let (draft, last) = match form.parse(&school, &names) {
        Ok(renaming) => renaming,
        Err(invalid) => return again(invalid, school, names),
    };
    let old = SchoolName { name: school.draft.name.clone(), full_name: school.draft.full_name.clone() };
    names::insert(&mut tx, id, &old, last).await?;
    match schools::update(&mut tx, id, &draft, version).await.on_constraint("schools_district_id_name_key", || ())? {
        Ok(true) => {}
        Ok(false) => return Err(Error::Stale),
        Err(()) => return again(Invalid::at(typed, "new_name", Problem::Rule("schools-name-taken")), school, names),
    }
    note(&mut tx, &ctx, "rename-school", &school, Some(school.draft.told()), Some(draft.told())).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("/admin/schools/{id}")).notice("schools-renamed").into_response())
}

async fn note(
    tx: &mut Tx,
    ctx: &Ctx,
    deed: &'static str,
    school: &School,
    before: Option<serde_json::Value>,
    after: Option<serde_json::Value>,
) -> Result<()> {
    let (id, district) = (Some(school.id.0), Some(school.district.0));
    let noted = audit::Entry { school: id, district, before, after, ..entry(ctx, deed, "school", school.id.0) };
    audit::note(tx, ctx.now(), noted).await
}

/// Enters a name of years before the portal.
pub async fn create(ctx: Ctx, Path(id): Path<SchoolId>, Form(form): Form<FormerNameForm>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (school, names) = find(&mut tx, &ctx, id).await?;
    let (name, until) = match form.parse(&names) {
        Ok(name) => name,
        Err(Invalid { form, errors }) => {
            let renaming = RenameForm { version: school.version.to_string(), ..RenameForm::default() };
            return ctx.unprocessable(Names { school, names, renaming, adding: form, errors });
        }
    };
    names::insert(&mut tx, id, &name, until).await?;
    let after = json!({ "name": name.name, "full_name": name.full_name, "valid_to": until.to_string() });
    note(&mut tx, &ctx, "add-school-name", &school, None, Some(after)).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("/admin/schools/{id}/names")).notice("schools-saved").into_response())
}

pub async fn delete(ctx: Ctx, Path((id, name)): Path<(SchoolId, RowId)>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (school, names) = find(&mut tx, &ctx, id).await?;
    let gone = names.iter().find(|known| known.id == name).ok_or(Error::NotFound)?;
    names::delete(&mut tx, id, name).await?;
    let before = json!({ "name": gone.name, "full_name": gone.full_name, "valid_to": gone.valid_until.to_string() });
    note(&mut tx, &ctx, "remove-school-name", &school, Some(before), None).await?;
    tx.commit().await?;
    Ok(ctx.see(format!("/admin/schools/{id}/names")).notice("schools-name-removed").into_response())
}
