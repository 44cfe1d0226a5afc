//! Statements that put the whole district into an empty database. Of all stores this one alone writes the tables
//! of every feature: it stands for years of people's work, with the dates of that work.

pub mod brought;
pub mod controls;
pub mod meetings;
pub mod people;
pub mod places;
pub mod plans;
pub mod practices;
pub mod readings;
pub mod records;
pub mod reports;
pub mod reported;
pub mod road;
pub mod sent;
pub mod stories;
pub mod yearly;

use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;

/// What a database holds before anything is loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Held {
    Nothing,
    /// The demo district, whatever has been done in it since.
    Demo,
    /// Somebody's own schools or people.
    Other,
}

/// What the database holds, judged by a district that the demo would bring.
pub async fn held(tx: &mut Tx, district: Uuid) -> Result<Held> {
    let found = sqlx::query!(
        r#"
        SELECT EXISTS (SELECT FROM districts WHERE id = $1) AS "demo!",
               EXISTS (SELECT FROM districts) OR EXISTS (SELECT FROM users) AS "any!"
        "#,
        district,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(match (found.demo, found.any) {
        (true, _) => Held::Demo,
        (false, true) => Held::Other,
        (false, false) => Held::Nothing,
    })
}

/// Makes a second program that loads at the same time wait until this transaction ends.
pub async fn be_alone(tx: &mut Tx) -> Result<()> {
    // Any number that nothing else locks by.
    const LOCK: i64 = 7_511;
    sqlx::query!(r#"SELECT pg_advisory_xact_lock($1) AS "locked: ()""#, LOCK).fetch_one(tx.conn()).await?;
    Ok(())
}
