//! Statements on passports of associations.

use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, SchoolId};
use crate::members::model::association::Association;
use crate::members::model::passport::Passport;

/// The passport of an association; an empty one where nothing has been saved.
pub async fn find(tx: &mut Tx, association: AssociationId) -> Result<Passport> {
    let reach = tx.reach().to_vec();
    let found = sqlx::query_as!(
        Passport,
        r#"
        SELECT stages, regulation, meeting_place, meeting_days, case_index, profile, long_keeping, portal_mark, protocol_form, quorum,
               numbering, decided_word, remind_days, escalate_days, version
        FROM association_passports
        WHERE association_id = $1 AND school_id = ANY($2)
        "#,
        association as AssociationId,
        &reach,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found.unwrap_or_default())
}

/// Saves a passport over the version that was read; the first one is entered.
pub async fn save(tx: &mut Tx, association: &Association, passport: &Passport) -> Result<()> {
    let done =
        if passport.version == 0 { insert(tx, association, passport).await? } else { update(tx, association, passport).await? };
    if done == 0 { Err(Error::Stale) } else { Ok(()) }
}

async fn insert(tx: &mut Tx, association: &Association, passport: &Passport) -> Result<u64> {
    let done = sqlx::query!(
        r#"
        INSERT INTO association_passports
            (association_id, school_id, stages, regulation, meeting_place, meeting_days, case_index, profile, long_keeping,
             portal_mark, protocol_form, quorum, numbering, decided_word, remind_days, escalate_days)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
        ON CONFLICT ON CONSTRAINT association_passports_pkey DO NOTHING
        "#,
        association.id as AssociationId,
        association.school as SchoolId,
        passport.stages,
        passport.regulation,
        passport.meeting_place,
        passport.meeting_days,
        passport.case_index,
        passport.profile,
        passport.long_keeping,
        passport.portal_mark,
        passport.protocol_form,
        passport.quorum,
        passport.numbering,
        passport.decided_word,
        passport.remind_days,
        passport.escalate_days,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected())
}

async fn update(tx: &mut Tx, association: &Association, passport: &Passport) -> Result<u64> {
    let reach = tx.reach().to_vec();
    let done = sqlx::query!(
        r#"
        UPDATE association_passports
        SET stages = $4, regulation = $5, meeting_place = $6, meeting_days = $7, case_index = $8, profile = $9, long_keeping = $10,
            portal_mark = $11, protocol_form = $12, quorum = $13, numbering = $14, decided_word = $15, remind_days = $16,
            escalate_days = $17
        WHERE association_id = $1 AND version = $2 AND school_id = ANY($3)
        "#,
        association.id as AssociationId,
        passport.version,
        &reach,
        passport.stages,
        passport.regulation,
        passport.meeting_place,
        passport.meeting_days,
        passport.case_index,
        passport.profile,
        passport.long_keeping,
        passport.portal_mark,
        passport.protocol_form,
        passport.quorum,
        passport.numbering,
        passport.decided_word,
        passport.remind_days,
        passport.escalate_days,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected())
}
