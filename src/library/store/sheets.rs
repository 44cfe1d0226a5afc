//! Statements on sheets of acknowledgement.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::documents::Person;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, NormId, SchoolId, SheetId, UserId};
use crate::library::model::{Reader, Sheet};

/// What one sheet or several are asked for by.
#[derive(Clone, Copy, Debug, Default)]
pub struct Wanted {
    pub sheet: Option<SheetId>,
    pub norm: Option<NormId>,
    /// Those alone that this person has yet to confirm.
    pub owed_by: Option<UserId>,
}

/// The sheets of these associations, those that are due first standing first; members who are away are not waited for.
pub async fn list(tx: &mut Tx, associations: &[uuid::Uuid], wanted: Wanted, today: Date) -> Result<Vec<Sheet>> {
    let reach = tx.reach().to_vec();
    let rows = sqlx::query!(
        r#"
        SELECT sheet.id, sheet.school_id, sheet.association_id, association.name AS association_name, sheet.norm_id,
               sheet.norm_title, sheet.norm_line, sheet.language, sheet.due_on, sheet.asked_at, sheet.reminded_at,
               (SELECT count(*) FROM acknowledgements AS kept WHERE kept.sheet_id = sheet.id AND kept.school_id = ANY($1))
                   AS "confirmed!",
               (SELECT count(DISTINCT held.user_id)
                FROM role_assignments AS held
                WHERE held.association_id = sheet.association_id
                  AND held.valid_from <= $6 AND (held.valid_to IS NULL OR held.valid_to >= $6)
                  AND NOT EXISTS (SELECT FROM member_absences AS absence
                                  WHERE absence.school_id = ANY($1) AND absence.association_id = sheet.association_id
                                    AND absence.user_id = held.user_id AND absence.starts_on <= $6
                                    AND (absence.ends_on IS NULL OR absence.ends_on >= $6))
                  AND NOT EXISTS (SELECT FROM acknowledgements AS kept
                                  WHERE kept.school_id = ANY($1) AND kept.sheet_id = sheet.id AND kept.user_id = held.user_id))
                   AS "owing!"
        FROM acknowledgement_sheets AS sheet
        JOIN associations AS association ON association.id = sheet.association_id
        WHERE sheet.school_id = ANY($1) AND sheet.association_id = ANY($2)
          AND ($3::uuid IS NULL OR sheet.id = $3)
          AND ($4::uuid IS NULL OR sheet.norm_id = $4)
          AND ($5::uuid IS NULL
               OR (EXISTS (SELECT FROM role_assignments AS held
                           WHERE held.association_id = sheet.association_id AND held.user_id = $5
                             AND held.valid_from <= $6 AND (held.valid_to IS NULL OR held.valid_to >= $6))
                   AND NOT EXISTS (SELECT FROM acknowledgements AS kept
                                   WHERE kept.school_id = ANY($1) AND kept.sheet_id = sheet.id AND kept.user_id = $5)))
        ORDER BY sheet.due_on DESC, sheet.asked_at DESC, sheet.id
        "#,
        &reach,
        associations,
        wanted.sheet as Option<SheetId>,
        wanted.norm as Option<NormId>,
        wanted.owed_by as Option<UserId>,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    let sheets = rows.into_iter().map(|row| Sheet {
        id: row.id,
        school: row.school_id,
        association: row.association_id,
        association_name: row.association_name,
        norm: row.norm_id,
        title: row.norm_title,
        line: row.norm_line,
        language: row.language,
        due_on: row.due_on,
        asked_at: row.asked_at,
        reminded_at: row.reminded_at,
        readers: row.confirmed + row.owing,
        confirmed: row.confirmed,
    });
    Ok(sheets.collect())
}

/// A sheet of these associations.
pub async fn find(tx: &mut Tx, id: SheetId, associations: &[uuid::Uuid], today: Date) -> Result<Sheet> {
    let wanted = Wanted { sheet: Some(id), ..Wanted::default() };
    list(tx, associations, wanted, today).await?.into_iter().next().ok_or(Error::NotFound)
}

/// Those on the sheet, by their names: the members of a day, and whoever has confirmed and left since.
pub async fn readers(tx: &mut Tx, sheet: &Sheet, today: Date) -> Result<Vec<Reader>> {
    let reach = tx.reach().to_vec();
    let rows = sqlx::query!(
        r#"
        SELECT person.id, person.surname, person.name, person.patronymic, kept.confirmed_at AS "confirmed_at?",
               EXISTS (SELECT FROM member_absences AS absence
                       WHERE absence.school_id = ANY($1) AND absence.association_id = $3 AND absence.user_id = person.id
                         AND absence.starts_on <= $4 AND (absence.ends_on IS NULL OR absence.ends_on >= $4)) AS "is_away!"
        FROM users AS person
        LEFT JOIN acknowledgements AS kept
            ON kept.user_id = person.id AND kept.sheet_id = $2 AND kept.school_id = ANY($1)
        WHERE kept.user_id IS NOT NULL
           OR EXISTS (SELECT FROM role_assignments AS held
                      WHERE held.association_id = $3 AND held.user_id = person.id
                        AND held.valid_from <= $4 AND (held.valid_to IS NULL OR held.valid_to >= $4))
        ORDER BY person.surname COLLATE names, person.name COLLATE names, person.id
        "#,
        &reach,
        sheet.id as SheetId,
        sheet.association as AssociationId,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    let readers = rows.into_iter().map(|row| Reader {
        user: row.id,
        person: Person { surname: row.surname, name: row.name, patronymic: row.patronymic },
        is_away: row.is_away,
        confirmed_at: row.confirmed_at,
    });
    Ok(readers.collect())
}

/// A reading that is asked for.
#[derive(Clone, Debug)]
pub struct NewSheet {
    pub id: SheetId,
    pub school: SchoolId,
    pub association: AssociationId,
    pub norm: NormId,
    pub title: String,
    pub line: String,
    pub language: String,
    pub due_on: Date,
    pub asked_by: UserId,
    pub asked_at: OffsetDateTime,
}

/// Asks for a reading; says whether it had not been asked for.
pub async fn insert(tx: &mut Tx, sheet: &NewSheet) -> Result<bool> {
    let done = sqlx::query!(
        r#"
        INSERT INTO acknowledgement_sheets
            (id, school_id, association_id, norm_id, norm_title, norm_line, language, due_on, asked_by, asked_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        ON CONFLICT ON CONSTRAINT acknowledgement_sheets_norm_id_association_id_key DO NOTHING
        "#,
        sheet.id as SheetId,
        sheet.school as SchoolId,
        sheet.association as AssociationId,
        sheet.norm as NormId,
        sheet.title,
        sheet.line,
        sheet.language,
        sheet.due_on,
        sheet.asked_by as UserId,
        sheet.asked_at,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Confirms for a person; a second time it changes nothing.
pub async fn confirm(tx: &mut Tx, sheet: &Sheet, user: UserId, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO acknowledgements (sheet_id, school_id, user_id, confirmed_at)
        VALUES ($1, $2, $3, $4)
        ON CONFLICT ON CONSTRAINT acknowledgements_pkey DO NOTHING
        "#,
        sheet.id as SheetId,
        sheet.school as SchoolId,
        user as UserId,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Notes that those who owe were reminded.
pub async fn note_reminder(tx: &mut Tx, sheet: SheetId, now: OffsetDateTime) -> Result<()> {
    let reach = tx.reach().to_vec();
    sqlx::query!(
        "UPDATE acknowledgement_sheets SET reminded_at = $3 WHERE id = $1 AND school_id = ANY($2)",
        sheet as SheetId,
        &reach,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub async fn delete(tx: &mut Tx, sheet: SheetId) -> Result<()> {
    let reach = tx.reach().to_vec();
    sqlx::query!("DELETE FROM acknowledgement_sheets WHERE id = $1 AND school_id = ANY($2)", sheet as SheetId, &reach)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Where letters to a reader go.
#[derive(Clone, Debug)]
pub struct Addressee {
    pub user: UserId,
    pub name: String,
    pub email: String,
    pub locale: String,
}

/// The mail addresses of these people, of those who have one and whose accounts are open.
pub async fn addressees(tx: &mut Tx, users: &[uuid::Uuid], now: OffsetDateTime) -> Result<Vec<Addressee>> {
    let found = sqlx::query_as!(
        Addressee,
        r#"
        SELECT id AS user, trim(name || ' ' || patronymic) AS "name!", email AS "email!", locale
        FROM users
        WHERE id = ANY($1) AND email IS NOT NULL AND disabled_at IS NULL
          AND (expires_on IS NULL OR expires_on >= $2::timestamptz::date)
        ORDER BY id
        "#,
        users,
        now,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(found)
}
