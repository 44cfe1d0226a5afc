//! An import accepted: people entered, records filled, classes named; and the whole taken back within a week.

use axum::response::IntoResponse;
use serde_json::json;

use super::imports::find;
use super::{Told, note};
use crate::access::{Place, Role};
use crate::accounts::{self, NewUser, RoleDraft};
use crate::clock::school_year;
use crate::db::Tx;
use crate::error::{Error, OnConstraint, Refusal, Result};
use crate::ids::{ImportId, RoleAssignmentId, UnitId, UserId};
use crate::members::model::association::Association;
use crate::members::model::import::row::{Newcomer, Surroundings};
use crate::members::model::import::{Before, Import, RecordBefore};
use crate::members::model::record::ServiceRecord;
use crate::members::model::register::Member;
use crate::members::model::unit::Unit;
use crate::members::store::units::Entry;
use crate::members::store::{imports, records, register, units};
use crate::text::Locale;
use crate::web::{Ctx, Path, Response};

/// Those who are members today, and the units of this year.
pub(super) struct Around {
    year: i32,
    members: Vec<Member>,
    units: Vec<Unit>,
}

impl Around {
    pub fn borrowed<'a>(&'a self, ctx: &Ctx, association: &'a Association) -> Surroundings<'a> {
        Surroundings {
            members: &self.members,
            units: &self.units,
            country: &association.country,
            unit_word: &association.unit_word,
            today: ctx.today(),
        }
    }
}

pub(super) async fn surroundings(ctx: &Ctx, tx: &mut Tx, association: &Association) -> Result<Around> {
    let (today, own) = (ctx.today(), std::slice::from_ref(association));
    let year = school_year(today);
    let members = register::list(tx, own, year, today, None).await?;
    let mut units = units::list(tx, own, year).await?;
    units.retain(|unit| unit.home == association.school);
    Ok(Around { year, members, units })
}

/// Writes what a sound table tells, and keeps what there was before.
pub(super) async fn write(
    tx: &mut Tx,
    ctx: &Ctx,
    association: &Association,
    import: &Import,
    newcomers: &[Newcomer],
    around: &Around,
) -> Result<()> {
    let mut before = Before::default();
    let year = around.year;
    for newcomer in newcomers {
        let present = around.members.iter().find(|member| Some(member.id) == newcomer.known);
        let user = match present {
            Some(member) => {
                before.records.push(RecordBefore {
                    user: member.id,
                    record: member.record.clone(),
                    post: member.post.clone(),
                    topic: member.topic.clone(),
                    year,
                    left: member.record.version + 1,
                });
                member.id
            }
            None => {
                let (user, role) = enter(tx, ctx, association, newcomer).await?;
                before.people.push((user, role));
                user
            }
        };
        let record = newcomer.merged(&present.map(|member| member.record.clone()).unwrap_or_default());
        records::save(tx, user, &record, ctx.now()).await?;
        if !newcomer.topic.is_empty() {
            records::set_topic(tx, user, year, &newcomer.topic).await?;
        }
        if present.is_some_and(|member| !newcomer.post.is_empty() && newcomer.post != member.post) {
            accounts::set_post(tx, user, &newcomer.post).await?;
        }
        name_units(tx, association, newcomer, user, around, &mut before).await?;
    }
    imports::accept(tx, import.id, import.version, &before, ctx.now()).await?;
    let after = json!({ "members": newcomers.len(), "new": before.people.len() });
    note(tx, ctx, association, "load-members", "association", association.id.0, Told { before: None, after: Some(after) }).await
}

/// Enters a person with an account that waits for its code, and makes him a member from today.
async fn enter(tx: &mut Tx, ctx: &Ctx, association: &Association, newcomer: &Newcomer) -> Result<(UserId, RoleAssignmentId)> {
    let user = NewUser {
        login: accounts::free_login(tx, &newcomer.surname).await?,
        surname: newcomer.surname.clone(),
        name: newcomer.name.clone(),
        patronymic: newcomer.patronymic.clone(),
        post: newcomer.post.clone(),
        email: None,
        locale: Locale::from_code(&association.language).unwrap_or_default(),
        expires_on: None,
    };
    let (id, role) = (UserId::fresh(), RoleAssignmentId::fresh());
    accounts::insert_user(tx, id, &user, ctx.now()).await?;
    let membership = RoleDraft {
        role: Role::Member,
        place: Place::Association(association.id),
        valid_from: ctx.today(),
        valid_to: None,
        basis_number: String::new(),
        basis_date: None,
        acting: false,
    };
    accounts::insert_role(tx, role, id, &membership, Some(ctx.actor.user), ctx.now()).await?;
    Ok((id, role))
}

async fn name_units(
    tx: &mut Tx,
    association: &Association,
    newcomer: &Newcomer,
    user: UserId,
    around: &Around,
    before: &mut Before,
) -> Result<()> {
    for draft in &newcomer.units {
        let known = around.units.iter().find(|unit| unit.draft.code() == draft.code());
        match known {
            Some(unit) if unit.teacher == Some(user) => {}
            Some(unit) => {
                let entry = Entry {
                    association,
                    year: unit.year,
                    home: unit.home,
                    draft: &unit.draft,
                    teacher: Some(user),
                    promotion: None,
                };
                if !units::update(tx, unit.id, unit.version, &entry).await? {
                    return Err(Error::Stale);
                }
                before.vacancies.push((unit.id, user));
            }
            None => {
                let id = UnitId::fresh();
                let entry = Entry {
                    association,
                    year: around.year,
                    home: association.school,
                    draft,
                    teacher: Some(user),
                    promotion: None,
                };
                let refusal = || Refusal::new("members-refused-import-unit").with("unit", draft.label.clone());
                let inserted = units::insert(tx, id, &entry).await;
                inserted.on_constraint("units_home_school_id_academic_first_year_code_key", refusal)??;
                before.units.push(id);
            }
        }
    }
    Ok(())
}

/// Takes an accepted import back: those whom it entered leave, records are as they were unless changed since.
pub async fn take_back(ctx: Ctx, Path(id): Path<ImportId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (association, import) = find(&ctx, &mut tx, id).await?;
    if !import.may_be_taken_back(ctx.now()) {
        return Err(Refusal::new("members-refused-import-old").into());
    }
    let before = imports::before(&mut tx, id).await?;
    for unit in &before.units {
        units::take_out(&mut tx, *unit).await?;
    }
    for (unit, teacher) in &before.vacancies {
        units::vacate(&mut tx, *unit, *teacher).await?;
    }
    let mut left = 0;
    for known in &before.records {
        let present =
            register::list(&mut tx, std::slice::from_ref(&association), known.year, ctx.today(), Some(known.user)).await?;
        let is_untouched = present.first().is_some_and(|member| member.record.version == known.left);
        if !is_untouched {
            left += 1;
            continue;
        }
        records::save(&mut tx, known.user, &ServiceRecord { version: known.left, ..known.record.clone() }, ctx.now()).await?;
        records::set_topic(&mut tx, known.user, known.year, &known.topic).await?;
        accounts::set_post(&mut tx, known.user, &known.post).await?;
    }
    for (user, role) in &before.people {
        records::forget(&mut tx, *user).await?;
        accounts::forget_newcomer(&mut tx, *user, *role).await?;
    }
    imports::take_back(&mut tx, id, import.version, ctx.now()).await?;
    let told = Told { before: Some(json!({ "members": before.people.len() + before.records.len() })), after: None };
    note(&mut tx, &ctx, &association, "take-back-import", "association", association.id.0, told).await?;
    tx.commit().await?;
    let key = if left > 0 { "members-import-taken-back-in-part" } else { "members-import-taken-back" };
    Ok(ctx.see("/members").notice(key).into_response())
}

/// Throws away a table that was not accepted.
pub async fn delete(ctx: Ctx, Path(id): Path<ImportId>) -> Result<Response> {
    let mut tx = ctx.write().await?;
    let (_, import) = find(&ctx, &mut tx, id).await?;
    if !import.is_draft() {
        return Err(Refusal::new("members-refused-import-accepted").into());
    }
    imports::delete(&mut tx, id).await?;
    tx.commit().await?;
    Ok(ctx.see("/members/imports").notice("members-import-deleted").into_response())
}
