//! Who did what, when, and what it was before and after. Entries are added in the transaction of the deed
//! and never changed: the serving role has no right to, and the database refuses the owner too.

use serde_json::Value;
use time::OffsetDateTime;
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
    pub user_name: Option<String>,
    pub deed: String,
    pub subject: String,
    pub before: Option<Value>,
    pub after: Option<Value>,
}

/// The latest entries, newest first.
pub async fn list(tx: &mut Tx, limit: i64) -> Result<Vec<Noted>> {
    let entries = sqlx::query_as!(
        Noted,
        r#"
        SELECT entry.at, person.surname || ' ' || person.name AS "user_name?", entry.deed, entry.subject, entry.before, entry.after
        FROM audit_entries AS entry
        LEFT JOIN users AS person ON person.id = entry.user_id
        ORDER BY entry.at DESC, entry.id DESC
        LIMIT $1
        "#,
        limit,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(entries)
}
