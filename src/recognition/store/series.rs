//! Numbers without gaps: each series is a row that stays locked until the deed that takes a number is done.

use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;

/// A series of numbers.
pub struct Series<'a> {
    /// The association or the district.
    pub issuer: Uuid,
    /// «register» or «certificates».
    pub book: &'static str,
    pub period: &'a str,
}

/// Gives the next number, and keeps the series from others until the transaction ends.
pub async fn take(tx: &mut Tx, series: &Series<'_>) -> Result<i32> {
    let number = sqlx::query_scalar!(
        r#"
        INSERT INTO recognition_series (issuer_id, book, period, last_number)
        VALUES ($1, $2, $3, 1)
        ON CONFLICT ON CONSTRAINT recognition_series_pkey DO UPDATE
        SET last_number = recognition_series.last_number + 1
        RETURNING last_number
        "#,
        series.issuer,
        series.book,
        series.period,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(number)
}
