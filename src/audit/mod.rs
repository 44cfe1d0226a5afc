//! Who did what, when, and what it was before and after. Entries are added in the transaction of the deed
//! and never changed: the serving role has no right to, and the database refuses the owner too.

use serde_json::Value;
use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AuditId, UserId};

/// One deed to be remembered.
#[derive(Clone, Debug, Default)]
pub struct Entry {
    pub user: Option<UserId>,
    pub place: String,
    /// What was done, in a word: «sign-in», «accept», «assign-role».
    pub deed: &'static str,
    /// What it was done to: «user», «practice».
    pub subject: &'static str,
    pub subject_id: Option<Uuid>,
    pub school: Option<Uuid>,
    pub district: Option<Uuid>,
    pub before: Option<Value>,
    pub after: Option<Value>,
}

/// Adds an entry to the transaction of the deed.
pub async fn note(tx: &mut Tx, at: OffsetDateTime, entry: Entry) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO audit_entries (id, at, user_id, place, deed, subject, subject_id, school_id, district_id, before, after)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
        "#,
        AuditId::fresh() as AuditId,
        at,
        entry.user as Option<UserId>,
        entry.place,
        entry.deed,
        entry.subject,
        entry.subject_id,
        entry.school,
        entry.district,
        entry.before,
        entry.after,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// An entry as administrators read it.
#[derive(Clone, Debug)]
pub struct Noted {
    pub at: OffsetDateTime,
    /// Who did it; absent for what the portal does by itself and for strangers.
    pub user_name: Option<String>,
    pub place: String,
    pub deed: String,
    pub subject: String,
    /// The name of the person, school, association or district it was done to.
    pub subject_name: Option<String>,
    pub before: Option<Value>,
    pub after: Option<Value>,
}

/// Which entries are shown.
#[derive(Clone, Debug, Default)]
pub struct Wish<'a> {
    /// A part of the name or login of who did it or to whom.
    pub sought: &'a str,
    /// One deed alone; all where it is empty.
    pub deed: &'a str,
    /// The first and the last day.
    pub from: Option<Date>,
    pub to: Option<Date>,
    /// Where days begin and end.
    pub zone: &'a str,
}

/// The latest entries, newest first.
pub async fn list(tx: &mut Tx, wish: &Wish<'_>, offset: i64, limit: i64) -> Result<Vec<Noted>> {
    let entries = sqlx::query_as!(
        Noted,
        r#"
        SELECT entry.at, person.surname || ' ' || person.name AS "user_name?", entry.place, entry.deed, entry.subject,
               coalesce(whom.surname || ' ' || whom.name, school.name, association.name, district.name) AS "subject_name?",
               entry.before, entry.after
        FROM audit_entries AS entry
        LEFT JOIN users AS person ON person.id = entry.user_id
        LEFT JOIN users AS whom ON entry.subject IN ('user', 'role') AND whom.id = entry.subject_id
        LEFT JOIN schools AS school ON entry.subject = 'school' AND school.id = entry.subject_id
        LEFT JOIN associations AS association ON entry.subject = 'association' AND association.id = entry.subject_id
        LEFT JOIN districts AS district ON entry.subject = 'district' AND district.id = entry.subject_id
        WHERE ($1 = ''
               OR position($1 IN lower(person.surname || ' ' || person.name || ' ' || person.login)) > 0
               OR position($1 IN lower(whom.surname || ' ' || whom.name || ' ' || whom.login)) > 0)
          AND ($4 = '' OR entry.deed = $4)
          AND ($5::date IS NULL OR entry.at >= $5::date::timestamp AT TIME ZONE $7)
          AND ($6::date IS NULL OR entry.at < ($6::date + 1)::timestamp AT TIME ZONE $7)
        ORDER BY entry.at DESC, entry.id DESC
        OFFSET $2
        LIMIT $3
        "#,
        wish.sought.to_lowercase(),
        offset,
        limit,
        wish.deed,
        wish.from,
        wish.to,
        wish.zone,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(entries)
}

/// When one deed was done to one thing of late, newest first, with what was noted about it.
pub async fn list_of(
    tx: &mut Tx,
    subject_id: Uuid,
    deed: &str,
    limit: i64,
) -> Result<Vec<(OffsetDateTime, String, Option<Value>)>> {
    let entries = sqlx::query!(
        r#"
        SELECT at, place, after
        FROM audit_entries
        WHERE subject_id = $1 AND deed = $2
        ORDER BY at DESC, id DESC
        LIMIT $3
        "#,
        subject_id,
        deed,
        limit,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(entries.into_iter().map(|entry| (entry.at, entry.place, entry.after)).collect())
}
