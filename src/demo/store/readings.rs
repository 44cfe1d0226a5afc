//! Marks on sheets of acknowledgement.

use time::OffsetDateTime;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{SchoolId, SheetId, UserId};
use crate::library::NewSheet;

pub async fn confirm(tx: &mut Tx, sheet: &NewSheet, user: UserId, at: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        "INSERT INTO acknowledgements (sheet_id, school_id, user_id, confirmed_at) VALUES ($1, $2, $3, $4)",
        sheet.id as SheetId,
        sheet.school as SchoolId,
        user as UserId,
        at,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
