//! Statements on role assignments, and the places in which roles are held.

use anyhow::anyhow;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::access::{Place, Role};
use crate::accounts::model::circle::Circle;
use crate::accounts::model::person::full_name;
use crate::accounts::model::role::{Assignment, RoleDraft, Scope};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, DistrictId, RoleAssignmentId, SchoolId, UserId};

struct Row {
    id: RoleAssignmentId,
    user_id: UserId,
    surname: String,
    name: String,
    patronymic: String,
    role: String,
    association_id: Option<AssociationId>,
    association_name: Option<String>,
    school_id: Option<SchoolId>,
    school_name: Option<String>,
    district_id: Option<DistrictId>,
    district_name: Option<String>,
    valid_from: Date,
    valid_to: Option<Date>,
    basis_number: String,
    basis_date: Option<Date>,
    acting: bool,
    version: i32,
}

impl TryFrom<Row> for Assignment {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let role = Role::from_code(&row.role).ok_or_else(|| anyhow!("an unknown role «{}»", row.role))?;
        let title = title([row.district_name.filter(|_| role.scope() == "district"), row.school_name, row.association_name]);
        let place = match (role.scope(), row.association_id, row.school_id, row.district_id) {
            ("association", Some(id), ..) => Place::Association(id),
            ("school", _, Some(id), _) => Place::School(id),
            ("district", .., Some(id)) => Place::District(id),
            _ => Place::Portal,
        };
        Ok(Self {
            id: row.id,
            user: row.user_id,
            holder: full_name(&row.surname, &row.name, &row.patronymic),
            role,
            scope: Scope { place, school: row.school_id, district: row.district_id, title },
            valid_from: row.valid_from,
            valid_to: row.valid_to,
            basis_number: row.basis_number,
            basis_date: row.basis_date,
            acting: row.acting,
            version: row.version,
        })
    }
}

fn title<const N: usize>(names: [Option<String>; N]) -> String {
    names.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// Every role these people ever held, the latest first.
pub async fn list(tx: &mut Tx, users: &[Uuid]) -> Result<Vec<Assignment>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT held.id, held.user_id, person.surname, person.name, person.patronymic, held.role,
               held.association_id, association.name AS "association_name?",
               school.id AS "school_id?: SchoolId", school.name AS "school_name?",
               district.id AS "district_id?: DistrictId", district.name AS "district_name?",
               held.valid_from, held.valid_to, held.basis_number, held.basis_date, held.acting, held.version
        FROM role_assignments AS held
        JOIN users AS person ON person.id = held.user_id
        LEFT JOIN associations AS association ON association.id = held.association_id
        LEFT JOIN schools AS school ON school.id = coalesce(held.school_id, association.school_id)
        LEFT JOIN districts AS district ON district.id = coalesce(held.district_id, school.district_id)
        WHERE held.user_id = ANY($1)
        ORDER BY held.valid_from DESC, held.id DESC
        "#,
        users,
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Assignment::try_from).collect()
}

/// Who holds or held a role in a place, to find out whether another one fits beside.
pub async fn list_in(tx: &mut Tx, role: Role, place: Place) -> Result<Vec<Assignment>> {
    let (association, school, district) = columns(place);
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT held.id, held.user_id, person.surname, person.name, person.patronymic, held.role,
               held.association_id, NULL::text AS association_name,
               held.school_id, NULL::text AS school_name,
               held.district_id, NULL::text AS district_name,
               held.valid_from, held.valid_to, held.basis_number, held.basis_date, held.acting, held.version
        FROM role_assignments AS held
        JOIN users AS person ON person.id = held.user_id
        WHERE held.role = $1
          AND held.association_id IS NOT DISTINCT FROM $2
          AND held.school_id IS NOT DISTINCT FROM $3
          AND held.district_id IS NOT DISTINCT FROM $4
        ORDER BY held.valid_from DESC, held.id DESC
        "#,
        role.code(),
        association,
        school,
        district,
    )
    .fetch_all(tx.conn())
    .await?;
    rows.into_iter().map(Assignment::try_from).collect()
}

fn columns(place: Place) -> (Option<Uuid>, Option<Uuid>, Option<Uuid>) {
    match place {
        Place::Association(id) => (Some(id.0), None, None),
        Place::School(id) => (None, Some(id.0), None),
        Place::District(id) => (None, None, Some(id.0)),
        Place::Portal | Place::Nowhere => (None, None, None),
    }
}

/// Lets only one program at a time assign this role in this place, so that two heads are not appointed at once.
pub async fn lock(tx: &mut Tx, role: Role, place: Place) -> Result<()> {
    let key = format!("{} {place}", role.code());
    sqlx::query!("SELECT pg_advisory_xact_lock(hashtextextended($1, 1))", key).fetch_one(tx.conn()).await?;
    Ok(())
}

/// Assigns a role.
pub async fn insert(
    tx: &mut Tx,
    id: RoleAssignmentId,
    user: UserId,
    draft: &RoleDraft,
    by: Option<UserId>,
    now: OffsetDateTime,
) -> Result<()> {
    let (association, school, district) = columns(draft.place);
    sqlx::query!(
        r#"
        INSERT INTO role_assignments
            (id, user_id, role, association_id, school_id, district_id, valid_from, valid_to,
             basis_number, basis_date, acting, assigned_by, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        "#,
        id as RoleAssignmentId,
        user as UserId,
        draft.role.code(),
        association,
        school,
        district,
        draft.valid_from,
        draft.valid_to,
        draft.basis_number,
        draft.basis_date,
        draft.acting,
        by as Option<UserId>,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Sets the last day of a role.
pub async fn end(tx: &mut Tx, id: RoleAssignmentId, version: i32, last: Date) -> Result<()> {
    let done = sqlx::query!(
        "UPDATE role_assignments SET valid_to = $3 WHERE id = $1 AND version = $2",
        id as RoleAssignmentId,
        version,
        last,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Takes a role out that was entered by mistake.
pub async fn delete(tx: &mut Tx, id: RoleAssignmentId) -> Result<()> {
    sqlx::query!("DELETE FROM role_assignments WHERE id = $1", id as RoleAssignmentId).execute(tx.conn()).await?;
    Ok(())
}

/// Sets the last day of every role in a school and its associations that would last longer; says how many.
pub async fn end_all_in_school(tx: &mut Tx, school: SchoolId, last: Date) -> Result<u64> {
    let done = sqlx::query!(
        r#"
        UPDATE role_assignments AS held
        SET valid_to = $2
        WHERE (held.school_id = $1 OR held.association_id IN (SELECT id FROM associations WHERE school_id = $1))
          AND held.valid_from <= $2 AND (held.valid_to IS NULL OR held.valid_to > $2)
        "#,
        school as SchoolId,
        last,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected())
}

struct ScopeRow {
    association_id: Option<AssociationId>,
    association_name: Option<String>,
    school_id: Option<SchoolId>,
    school_name: Option<String>,
    district_id: Option<DistrictId>,
    district_name: Option<String>,
}

impl From<ScopeRow> for Scope {
    fn from(row: ScopeRow) -> Self {
        let place = match (row.association_id, row.school_id, row.district_id) {
            (Some(id), ..) => Place::Association(id),
            (None, Some(id), _) => Place::School(id),
            (None, None, Some(id)) => Place::District(id),
            (None, None, None) => Place::Portal,
        };
        let district = row.district_name.filter(|_| matches!(place, Place::District(_)));
        Self {
            place,
            school: row.school_id,
            district: row.district_id,
            title: title([district, row.school_name, row.association_name]),
        }
    }
}

/// A place that exists and is not closed, with the school and the district it lies in.
pub async fn find_scope(tx: &mut Tx, place: Place, today: Date) -> Result<Option<Scope>> {
    if place == Place::Portal {
        return Ok(Some(Scope { place, school: None, district: None, title: String::new() }));
    }
    let (association, school, district) = columns(place);
    let row = sqlx::query_as!(
        ScopeRow,
        r#"
        SELECT association.id AS "association_id?", association.name AS "association_name?",
               school.id AS "school_id?", school.name AS "school_name?",
               district.id AS "district_id?", district.name AS "district_name?"
        FROM (SELECT $1::uuid AS association_id, $2::uuid AS school_id, $3::uuid AS district_id) AS wanted
        LEFT JOIN associations AS association
            ON association.id = wanted.association_id AND (association.closed_on IS NULL OR association.closed_on >= $4)
        LEFT JOIN schools AS school
            ON school.id = coalesce(wanted.school_id, association.school_id)
           AND (school.closed_on IS NULL OR school.closed_on >= $4)
        LEFT JOIN districts AS district ON district.id = coalesce(wanted.district_id, school.district_id)
        WHERE district.id IS NOT NULL
        "#,
        association,
        school,
        district,
        today,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(row.map(Scope::from))
}

/// The open places in which a role may be held, as far as the circle goes.
pub async fn list_places(tx: &mut Tx, role: Role, circle: Circle, today: Date) -> Result<Vec<Scope>> {
    if role.scope() == "portal" {
        return Ok(find_scope(tx, Place::Portal, today).await?.into_iter().collect());
    }
    let rows = sqlx::query_as!(
        ScopeRow,
        r#"
        SELECT association.id AS "association_id?", association.name AS "association_name?",
               school.id AS "school_id?", school.name AS "school_name?",
               district.id AS "district_id?", district.name AS "district_name?"
        FROM districts AS district
        LEFT JOIN schools AS school
            ON $1 <> 'district' AND school.district_id = district.id AND (school.closed_on IS NULL OR school.closed_on >= $5)
        LEFT JOIN associations AS association
            ON $1 = 'association' AND association.school_id = school.id
           AND (association.closed_on IS NULL OR association.closed_on >= $5)
        WHERE CASE $1 WHEN 'district' THEN true WHEN 'school' THEN school.id IS NOT NULL ELSE association.id IS NOT NULL END
          AND ($2::uuid IS NULL OR association.id = $2)
          AND ($3::uuid IS NULL OR school.id = $3)
          AND ($4::uuid IS NULL OR district.id = $4)
        ORDER BY district.name COLLATE names, school.name COLLATE names, association.name COLLATE names
        "#,
        role.scope(),
        circle.association(),
        circle.school(),
        circle.district(),
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(Scope::from).collect())
}
