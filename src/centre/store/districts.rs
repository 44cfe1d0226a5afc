//! The districts there are, as their sections name them.

use crate::centre::model::district::District;
use crate::db::Tx;
use crate::error::Result;

pub async fn list(tx: &mut Tx) -> Result<Vec<District>> {
    let districts = sqlx::query_as!(
        District,
        r#"
        SELECT id, name, centre_name, country, language, time_zone
        FROM districts
        ORDER BY created_at, name COLLATE names, id
        "#,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(districts)
}
