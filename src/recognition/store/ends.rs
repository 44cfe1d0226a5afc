//! Statements on the ends of certificates: withdrawn with their practice, or annulled for good.

use time::{Date, OffsetDateTime};

use crate::access::Actor;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{CertificateId, DistrictId, PracticeId, SchoolId, UserId};
use crate::recognition::model::held::Held;

/// Says on all certificates of a practice that it was withdrawn.
pub async fn withdraw(tx: &mut Tx, practice: PracticeId, day: Date) -> Result<()> {
    let scope = tx.scope();
    sqlx::query!(
        r#"
        INSERT INTO certificate_ends (code, cause, ended_on)
        SELECT code, 'withdrawn', $2
        FROM certificates
        WHERE practice_id = $1
          AND (school_id = ANY($3) OR (school_id IS NULL AND district_id = ANY($4)) OR author_id = $5)
        ON CONFLICT DO NOTHING
        "#,
        practice as PracticeId,
        day,
        &scope.schools,
        &scope.centres,
        scope.person as Option<UserId>,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Takes that back.
pub async fn restore(tx: &mut Tx, practice: PracticeId) -> Result<()> {
    let scope = tx.scope();
    sqlx::query!(
        r#"
        DELETE FROM certificate_ends
        USING certificates AS certificate
        WHERE certificate_ends.code = certificate.code AND certificate_ends.cause = 'withdrawn' AND certificate.practice_id = $1
          AND (certificate.school_id = ANY($2) OR (certificate.school_id IS NULL AND certificate.district_id = ANY($3))
               OR certificate.author_id = $4)
        "#,
        practice as PracticeId,
        &scope.schools,
        &scope.centres,
        scope.person as Option<UserId>,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Annuls a certificate: the day for everybody, who and why for those within.
pub async fn annul(tx: &mut Tx, held: &Held, reason: &str, by: &Actor, day: Date, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO certificate_annulments (certificate_id, school_id, district_id, author_id, reason, annulled_by,
                                            annulled_by_name, annulled_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        "#,
        held.id as CertificateId,
        held.school as Option<SchoolId>,
        held.district as DistrictId,
        held.author as UserId,
        reason,
        by.user as UserId,
        by.short_name(),
        now,
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!("INSERT INTO certificate_ends (code, cause, ended_on) VALUES ($1, 'annulled', $2)", held.code, day)
        .execute(tx.conn())
        .await?;
    Ok(())
}
