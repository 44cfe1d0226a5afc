//! Whether PostgreSQL keeps what it says it saved.

use sqlx::postgres::PgConnection;
use sqlx::{Connection, Row};

use super::error::ClusterError;

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Durability {
    /// What was saved survives a power cut.
    Kept,
    /// For clusters that are thrown away: nothing waits for the disk.
    ForTests,
}

/// Somebody may have made the server faster at the price of the users' work.
pub(super) async fn keeps_what_it_saves(mut connection: PgConnection) -> Result<(), ClusterError> {
    let weak = sqlx::query(
        "SELECT name, source FROM pg_settings
         WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off'
         ORDER BY name",
    )
    .fetch_optional(&mut connection)
    .await?;
    connection.close().await?;
    let Some(weak) = weak else {
        return Ok(());
    };
    let setting: String = weak.try_get("name")?;
    let origin: String = weak.try_get("source")?;
    let remedy = if origin == "configuration file" {
        format!(
            "Remove the line «{setting}» from pg/postgresql.conf and pg/postgresql.auto.conf in the data folder and start again."
        )
    } else {
        format!("Undo it with ALTER ROLE … RESET {setting} or ALTER DATABASE … RESET {setting} and start again.")
    };
    Err(ClusterError::WeakDurability { setting, origin, remedy })
}
