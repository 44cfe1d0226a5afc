//! Wrong passwords of late: kept in the database, so that the count holds across programs.

use time::OffsetDateTime;

use crate::accounts::model::{PER_ADDRESS, PER_LOGIN, PER_LOGIN_AND_ADDRESS, WINDOW};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::RowId;
use crate::web::session::digest;

/// Whether this login may be tried from this address at present.
pub async fn may_try(tx: &mut Tx, login: &str, address: &str, now: OffsetDateTime) -> Result<bool> {
    let counted = sqlx::query!(
        r#"
        SELECT count(*) FILTER (WHERE login_digest = $1) AS "login!",
               count(*) FILTER (WHERE address = $2) AS "address!",
               count(*) FILTER (WHERE login_digest = $1 AND address = $2) AS "both!"
        FROM sign_in_failures
        WHERE failed_at > $3 AND (login_digest = $1 OR address = $2)
        "#,
        digest(login),
        address,
        now - WINDOW,
    )
    .fetch_one(tx.conn())
    .await?;
    let from_elsewhere = counted.login - counted.both;
    let known_address = counted.both == 0 && from_elsewhere >= PER_LOGIN;
    Ok(counted.both < PER_LOGIN_AND_ADDRESS && counted.address < PER_ADDRESS && (counted.login < PER_LOGIN || known_address))
}

/// Remembers a wrong attempt and forgets those that no longer count.
pub async fn insert(tx: &mut Tx, login: &str, address: &str, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        "INSERT INTO sign_in_failures (id, login_digest, address, failed_at) VALUES ($1, $2, $3, $4)",
        RowId::fresh() as RowId,
        digest(login),
        address,
        now,
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!("DELETE FROM sign_in_failures WHERE failed_at < $1", now - WINDOW).execute(tx.conn()).await?;
    Ok(())
}

/// A right password ends the count for its login from its address.
pub async fn forget(tx: &mut Tx, login: &str, address: &str) -> Result<()> {
    sqlx::query!("DELETE FROM sign_in_failures WHERE login_digest = $1 AND address = $2", digest(login), address)
        .execute(tx.conn())
        .await?;
    Ok(())
}
