//! Records of the year.

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use crate::db::Tx;
use crate::demo::yearly::Recorded;
use crate::error::Result;
use crate::ids::{AssociationId, SchoolId, UserId, YearRecordId};

/// A record with everything that its words stand for.
pub struct Row {
    pub id: YearRecordId,
    pub school: SchoolId,
    pub association: AssociationId,
    pub first_year: i32,
    pub held_on: Date,
    pub ended_on: Option<Date>,
    pub user: Option<(UserId, String)>,
    pub other: Option<(UserId, String)>,
    pub by: (UserId, String),
    pub at: OffsetDateTime,
}

pub async fn insert(tx: &mut Tx, recorded: &Recorded, row: &Row) -> Result<()> {
    let who = |person: &Option<(UserId, String)>| person.as_ref().map(|(id, _)| Uuid::from(*id));
    let name = |person: &Option<(UserId, String)>| person.as_ref().map(|(_, name)| name.clone()).unwrap_or_default();
    sqlx::query!(
        r#"
        INSERT INTO year_records (id, school_id, association_id, first_year, kind, held_on, ended_on, user_id, user_name, other_id,
                                  other_name, title, level, result, hours, amount, out_of, added_by, added_by_name, added_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
        "#,
        row.id as YearRecordId,
        row.school as SchoolId,
        row.association as AssociationId,
        row.first_year,
        recorded.kind,
        row.held_on,
        row.ended_on,
        who(&row.user),
        name(&row.user),
        who(&row.other),
        name(&row.other),
        recorded.title,
        recorded.level,
        recorded.result,
        recorded.hours,
        recorded.amount,
        recorded.out_of,
        row.by.0 as UserId,
        row.by.1,
        row.at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
