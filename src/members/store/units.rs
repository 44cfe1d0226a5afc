//! Statements on units.

use uuid::Uuid;

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, PromotionId, SchoolId, UnitId, UserId};
use crate::members::model::association::Association;
use crate::members::model::unit::{Unit, UnitDraft};

struct Row {
    id: UnitId,
    association_id: AssociationId,
    academic_first_year: i32,
    home_school_id: SchoolId,
    home_name: String,
    kind: String,
    grade: i32,
    label: String,
    pupils: Option<i32>,
    profile: String,
    teacher_id: Option<UserId>,
    teacher_name: Option<String>,
    version: i32,
}

impl From<Row> for Unit {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            association: row.association_id,
            year: row.academic_first_year,
            home: row.home_school_id,
            home_name: row.home_name,
            draft: UnitDraft { kind: row.kind, grade: row.grade, label: row.label, pupils: row.pupils, profile: row.profile },
            teacher: row.teacher_id,
            teacher_name: row.teacher_name.unwrap_or_default(),
            version: row.version,
        }
    }
}

/// Whose units are read: those of associations in a year, or one.
#[derive(Clone, Copy)]
enum Wish<'a> {
    Of(&'a [Uuid], i32),
    Only(UnitId),
}

async fn read(tx: &mut Tx, wish: Wish<'_>) -> Result<Vec<Unit>> {
    let (only, associations, year) = match wish {
        Wish::Of(associations, year) => (None, associations, year),
        Wish::Only(unit) => (Some(unit), [].as_slice(), 0),
    };
    let reach = tx.reach().to_vec();
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT unit.id, unit.association_id, unit.academic_first_year,
               unit.home_school_id, home.name AS home_name, unit.kind, unit.grade, unit.label,
               unit.pupils, unit.profile, unit.teacher_id,
               CASE WHEN teacher.id IS NOT NULL
                    THEN trim(teacher.surname || ' ' || teacher.name || ' ' || teacher.patronymic) END AS teacher_name,
               unit.version
        FROM units AS unit
        JOIN schools AS home ON home.id = unit.home_school_id
        LEFT JOIN users AS teacher ON teacher.id = unit.teacher_id
        WHERE unit.school_id = ANY($1)
          AND ($2::uuid IS NULL OR unit.id = $2)
          AND ($2::uuid IS NOT NULL OR (unit.association_id = ANY($3) AND unit.academic_first_year = $4))
        ORDER BY unit.grade, home.name COLLATE names, unit.label COLLATE names, unit.id
        "#,
        &reach,
        only as Option<UnitId>,
        associations,
        year,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().map(Unit::from).collect())
}

/// The units of associations in a school year, by grade and label.
pub async fn list(tx: &mut Tx, associations: &[Association], year: i32) -> Result<Vec<Unit>> {
    let wanted: Vec<Uuid> = associations.iter().map(|association| association.id.0).collect();
    read(tx, Wish::Of(&wanted, year)).await
}

pub async fn find(tx: &mut Tx, id: UnitId) -> Result<Unit> {
    read(tx, Wish::Only(id)).await?.pop().ok_or(Error::NotFound)
}

/// A unit about to be entered or saved.
pub struct Entry<'a> {
    pub association: &'a Association,
    pub year: i32,
    pub home: SchoolId,
    pub draft: &'a UnitDraft,
    pub teacher: Option<UserId>,
    pub promotion: Option<PromotionId>,
}

/// Enters a unit; `units_home_school_id_academic_first_year_code_key` judges that the class stands nowhere else.
pub async fn insert(tx: &mut Tx, id: UnitId, entry: &Entry<'_>) -> Result<(), sqlx::Error> {
    sqlx::query!(
        r#"
        INSERT INTO units (id, school_id, association_id, academic_first_year, home_school_id, kind, grade, label, code,
                           pupils, profile, teacher_id, promotion_id)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
        "#,
        id as UnitId,
        entry.association.school as SchoolId,
        entry.association.id as AssociationId,
        entry.year,
        entry.home as SchoolId,
        entry.draft.kind,
        entry.draft.grade,
        entry.draft.label,
        entry.draft.code(),
        entry.draft.pupils,
        entry.draft.profile,
        entry.teacher as Option<UserId>,
        entry.promotion as Option<PromotionId>,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Saves a unit over the version that was read; `false` where somebody saved in the meantime.
pub async fn update(tx: &mut Tx, id: UnitId, version: i32, entry: &Entry<'_>) -> Result<bool, sqlx::Error> {
    let reach = tx.reach().to_vec();
    let done = sqlx::query!(
        r#"
        UPDATE units
        SET home_school_id = $4, kind = $5, grade = $6, label = $7, code = $8, pupils = $9, profile = $10, teacher_id = $11
        WHERE id = $1 AND version = $2 AND school_id = ANY($3)
        "#,
        id as UnitId,
        version,
        &reach,
        entry.home as SchoolId,
        entry.draft.kind,
        entry.draft.grade,
        entry.draft.label,
        entry.draft.code(),
        entry.draft.pupils,
        entry.draft.profile,
        entry.teacher as Option<UserId>,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Takes a unit out that was entered by mistake; `false` where somebody saved it in the meantime.
pub async fn delete(tx: &mut Tx, id: UnitId, version: i32) -> Result<bool> {
    let reach = tx.reach().to_vec();
    let done =
        sqlx::query!("DELETE FROM units WHERE id = $1 AND version = $2 AND school_id = ANY($3)", id as UnitId, version, &reach,)
            .execute(tx.conn())
            .await?;
    Ok(done.rows_affected() > 0)
}

/// In which association the class that stands in the way is, if that is within reach.
pub async fn find_taken(tx: &mut Tx, home: SchoolId, year: i32, code: &str) -> Result<Option<(String, String)>> {
    let reach = tx.reach().to_vec();
    let found = sqlx::query!(
        r#"
        SELECT unit.label, association.name
        FROM units AS unit
        JOIN associations AS association ON association.id = unit.association_id
        WHERE unit.school_id = ANY($1) AND unit.home_school_id = $2 AND unit.academic_first_year = $3 AND unit.code = $4
        "#,
        &reach,
        home as SchoolId,
        year,
        code,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found.map(|found| (found.label, found.name)))
}

/// Takes out a unit that an import has entered, whatever became of it since.
pub async fn take_out(tx: &mut Tx, id: UnitId) -> Result<()> {
    let reach = tx.reach().to_vec();
    sqlx::query!("DELETE FROM units WHERE id = $1 AND school_id = ANY($2)", id as UnitId, &reach).execute(tx.conn()).await?;
    Ok(())
}

/// Makes a unit vacant again, as it was before an import; unless somebody else leads it by now.
pub async fn vacate(tx: &mut Tx, id: UnitId, teacher: UserId) -> Result<()> {
    let reach = tx.reach().to_vec();
    sqlx::query!(
        "UPDATE units SET teacher_id = NULL WHERE id = $1 AND teacher_id = $2 AND school_id = ANY($3)",
        id as UnitId,
        teacher as UserId,
        &reach,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
