//! Statements on what became of a report at the centre, as its school may know it.

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{ReportId, SubmissionId};
use crate::reports::model::Sent;

/// Every round in which a report was sent, the latest first.
pub async fn list(tx: &mut Tx, report: ReportId) -> Result<Vec<Sent>> {
    let rounds = sqlx::query_as!(
        Sent,
        r#"
        SELECT id AS "id: SubmissionId", round, source_edition AS edition, status, sent_at, sent_by_name, reviewer_name, closed_at,
               closed_by_name, reason
        FROM submissions
        WHERE source_id = $1 AND school_id = ANY($2)
        ORDER BY round DESC
        "#,
        report.0,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rounds)
}

/// The sending that counts: the latest that was not taken back.
pub fn latest(rounds: &[Sent]) -> Option<&Sent> {
    rounds.iter().find(|sent| sent.status != "recalled")
}
