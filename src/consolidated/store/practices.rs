//! The practices of a district that were used most in a year.

use time::Date;

use crate::consolidated::model::sheet::Practised;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{DistrictId, PracticeId};

/// So many are named.
const MOST: i64 = 20;

/// Published practices by how often colleagues used them within the days.
pub async fn most_used(tx: &mut Tx, district: DistrictId, (first, last): (Date, Date)) -> Result<Vec<Practised>> {
    let rows = sqlx::query!(
        r#"
        SELECT practice.id AS "id: PracticeId", practice.title, practice.author_name, practice.school_name,
               count(*) AS "uses!"
        FROM practices AS practice
        JOIN practice_uses AS used ON used.practice_id = practice.id
        WHERE practice.district_id = $1 AND practice.status = 'published' AND practice.level IN ('district', 'public')
          AND used.removed_at IS NULL AND used.used_on BETWEEN $2 AND $3 AND used.user_id <> practice.author_id
        GROUP BY practice.id
        ORDER BY count(*) DESC, practice.title COLLATE names, practice.id
        LIMIT $4
        "#,
        district as DistrictId,
        first,
        last,
        MOST,
    )
    .fetch_all(tx.conn())
    .await?;
    let practised = rows.into_iter().map(|row| Practised {
        title: row.title,
        author: row.author_name,
        school: row.school_name,
        uses: row.uses,
        href: format!("/practices/{}", row.id),
    });
    Ok(practised.collect())
}
