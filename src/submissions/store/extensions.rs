//! Statements on later days that associations ask for.

use time::{Date, OffsetDateTime};

use crate::access::Actor;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, DistrictId, DutyId, ExtensionId, SchoolId, UserId};

/// A later day that was asked for.
#[derive(Clone, Debug)]
pub struct Extension {
    pub id: ExtensionId,
    pub school: SchoolId,
    pub school_name: String,
    pub association_name: String,
    pub duty_title: String,
    pub due_on: Date,
    pub wanted_until: Date,
    pub reason: String,
    pub asked_by_name: String,
    pub asked_at: OffsetDateTime,
    pub status: String,
    pub granted_until: Option<Date>,
    pub answer: String,
    pub answered_by_name: String,
    pub version: i32,
}

impl Extension {
    /// The day that was granted; the one asked for where none was.
    pub fn until(&self) -> Date {
        self.granted_until.unwrap_or(self.wanted_until)
    }
}

/// What was asked in a district: that which waits first, then the latest answers. Of one association and one duty, where named.
pub async fn list(tx: &mut Tx, district: DistrictId, of: Option<(DutyId, AssociationId)>, limit: i64) -> Result<Vec<Extension>> {
    let (duty, association) = of.unzip();
    let extensions = sqlx::query_as!(
        Extension,
        r#"
        SELECT extension.id, extension.school_id AS school, school.name AS school_name, association.name AS association_name,
               duty.title AS duty_title, duty.due_on, extension.wanted_until, extension.reason, extension.asked_by_name,
               extension.asked_at, extension.status, extension.granted_until, extension.answer, extension.answered_by_name,
               extension.version
        FROM duty_extensions AS extension
        JOIN duties AS duty ON duty.id = extension.duty_id
        JOIN associations AS association ON association.id = extension.association_id
        JOIN schools AS school ON school.id = extension.school_id
        WHERE duty.district_id = $1 AND extension.school_id = ANY($2)
          AND ($3::uuid IS NULL OR extension.duty_id = $3) AND ($4::uuid IS NULL OR extension.association_id = $4)
        ORDER BY extension.status <> 'asked', CASE WHEN extension.status = 'asked' THEN extension.asked_at END,
                 extension.answered_at DESC, extension.id
        LIMIT $5
        "#,
        district as DistrictId,
        tx.reach(),
        duty as Option<DutyId>,
        association as Option<AssociationId>,
        limit,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(extensions)
}

pub async fn find(tx: &mut Tx, district: DistrictId, id: ExtensionId) -> Result<Extension> {
    let found = sqlx::query_as!(
        Extension,
        r#"
        SELECT extension.id, extension.school_id AS school, school.name AS school_name, association.name AS association_name,
               duty.title AS duty_title, duty.due_on, extension.wanted_until, extension.reason, extension.asked_by_name,
               extension.asked_at, extension.status, extension.granted_until, extension.answer, extension.answered_by_name,
               extension.version
        FROM duty_extensions AS extension
        JOIN duties AS duty ON duty.id = extension.duty_id
        JOIN associations AS association ON association.id = extension.association_id
        JOIN schools AS school ON school.id = extension.school_id
        WHERE extension.id = $1 AND duty.district_id = $2 AND extension.school_id = ANY($3)
        "#,
        id as ExtensionId,
        district as DistrictId,
        tx.reach(),
    )
    .fetch_optional(tx.conn())
    .await?;
    found.ok_or(Error::NotFound)
}

/// What is asked for.
pub struct Wish<'a> {
    pub duty: DutyId,
    pub school: SchoolId,
    pub association: AssociationId,
    pub wanted_until: Date,
    pub reason: &'a str,
}

pub async fn insert(tx: &mut Tx, wish: &Wish<'_>, by: &Actor, now: OffsetDateTime) -> Result<ExtensionId> {
    let id = ExtensionId::fresh();
    sqlx::query!(
        r#"
        INSERT INTO duty_extensions (id, duty_id, school_id, association_id, wanted_until, reason, asked_by, asked_by_name, asked_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        "#,
        id as ExtensionId,
        wish.duty as DutyId,
        wish.school as SchoolId,
        wish.association as AssociationId,
        wish.wanted_until,
        wish.reason,
        by.user as UserId,
        by.short_name(),
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(id)
}

/// Grants a later day, or refuses with a word.
pub async fn answer(
    tx: &mut Tx,
    extension: &Extension,
    granted_until: Option<Date>,
    answer: &str,
    by: &Actor,
    now: OffsetDateTime,
) -> Result<()> {
    let done = sqlx::query!(
        r#"
        UPDATE duty_extensions
        SET status = CASE WHEN $3::date IS NULL THEN 'refused' ELSE 'granted' END, granted_until = $3, answer = $4, answered_by = $5,
            answered_by_name = $6, answered_at = $7
        WHERE id = $1 AND version = $2 AND status = 'asked' AND school_id = ANY($8)
        "#,
        extension.id as ExtensionId,
        extension.version,
        granted_until,
        answer,
        by.user as UserId,
        by.short_name(),
        now,
        tx.reach(),
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}
