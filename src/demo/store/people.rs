//! People, the roles they hold and the classes they lead.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::demo::world::Person;
use crate::error::Result;
use crate::ids::{AssociationId, DistrictId, RoleAssignmentId, SchoolId, UnitId, UserId};
use crate::text::normalise;

/// An account: since when, and until when where it was closed.
pub struct Account<'a> {
    pub id: UserId,
    pub person: &'a Person,
    pub password_hash: &'a str,
    pub created_at: OffsetDateTime,
    pub disabled_at: Option<OffsetDateTime>,
}

pub async fn insert_account(tx: &mut Tx, account: &Account<'_>) -> Result<()> {
    let person = account.person;
    sqlx::query!(
        r#"
        INSERT INTO users (id, login, surname, name, patronymic, post, email, locale, password_hash, password_changed_at,
                           disabled_at, disabled_reason, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $10)
        "#,
        account.id as UserId,
        person.login,
        person.surname,
        person.name,
        person.patronymic,
        person.post,
        person.email,
        person.locale,
        account.password_hash,
        account.created_at,
        account.disabled_at,
        person.disabled_reason,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A role held in an association, a school, a district or the whole portal.
pub struct Role<'a> {
    pub user: UserId,
    pub role: &'static str,
    pub association: Option<AssociationId>,
    pub school: Option<SchoolId>,
    pub district: Option<DistrictId>,
    pub from: Date,
    pub to: Option<Date>,
    pub basis_number: &'a str,
    pub basis_date: Option<Date>,
    pub acting: bool,
    pub made_at: OffsetDateTime,
}

pub async fn insert_role(tx: &mut Tx, role: &Role<'_>) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO role_assignments (id, user_id, role, association_id, school_id, district_id, valid_from, valid_to,
                                      basis_number, basis_date, acting, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        "#,
        RoleAssignmentId::fresh() as RoleAssignmentId,
        role.user as UserId,
        role.role,
        role.association as Option<AssociationId>,
        role.school as Option<SchoolId>,
        role.district as Option<DistrictId>,
        role.from,
        role.to,
        role.basis_number,
        role.basis_date,
        role.acting,
        role.made_at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A class or a group in a school year, and who leads it.
pub struct Unit<'a> {
    /// The base school of the association.
    pub school: SchoolId,
    /// Where the class is taught.
    pub home: SchoolId,
    pub association: AssociationId,
    pub first_year: i32,
    pub grade: i32,
    pub label: &'a str,
    pub kind: &'a str,
    pub teacher: UserId,
}

pub async fn insert_unit(tx: &mut Tx, unit: &Unit<'_>) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO units (id, school_id, association_id, academic_first_year, grade, label, teacher_id, home_school_id, code, kind)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        "#,
        UnitId::fresh() as UnitId,
        unit.school as SchoolId,
        unit.association as AssociationId,
        unit.first_year,
        unit.grade,
        unit.label,
        unit.teacher as UserId,
        unit.home as SchoolId,
        normalise::fold(unit.label),
        unit.kind,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
