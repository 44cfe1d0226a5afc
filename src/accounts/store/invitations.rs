//! Statements on invitations: the ways in for people without a password, each taken once or never.

use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use crate::accounts::model::code;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{InvitationId, UserId};
use crate::web::session::{digest, fresh_token};

/// How long a code on paper and the link beside it may be used.
pub const LIFETIME: Duration = Duration::days(14);
/// How long a link in a letter that the person asked for may be used.
pub const LETTER_LIFETIME: Duration = Duration::hours(1);

/// A way in to be made.
pub struct NewInvitation {
    pub id: InvitationId,
    pub user: UserId,
    pub is_first: bool,
    /// Nobody where the person asked for a letter.
    pub made_by: Option<UserId>,
    pub lifetime: Duration,
}

/// Makes a way in and ends the earlier ones. What anybody may ask for does not end what was handed out.
pub async fn insert(tx: &mut Tx, new: &NewInvitation, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        UPDATE invitations
        SET ended_at = $3
        WHERE user_id = $1 AND used_at IS NULL AND ended_at IS NULL AND ($2::uuid IS NOT NULL OR made_by IS NULL)
        "#,
        new.user as UserId,
        new.made_by.map(Uuid::from),
        now,
    )
    .execute(tx.conn())
    .await?;
    sqlx::query!(
        r#"
        INSERT INTO invitations (id, user_id, purpose, made_by, made_at, expires_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        "#,
        new.id as InvitationId,
        new.user as UserId,
        if new.is_first { "invitation" } else { "reset" },
        new.made_by as Option<UserId>,
        now,
        now + new.lifetime,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A way in with both its keys, told once and kept nowhere.
pub struct Issued {
    pub id: InvitationId,
    /// For the printed slip, as it is compared.
    pub code: String,
    /// For the link.
    pub token: String,
}

/// Makes a way in for somebody, to be handed over by whoever made it.
pub async fn issue(tx: &mut Tx, user: UserId, is_first: bool, made_by: UserId, now: OffsetDateTime) -> Result<Issued> {
    let issued = Issued { id: InvitationId::fresh(), code: code::fresh(), token: fresh_token() };
    let new = NewInvitation { id: issued.id, user, is_first, made_by: Some(made_by), lifetime: LIFETIME };
    insert(tx, &new, now).await?;
    add_secret(tx, issued.id, &issued.code).await?;
    add_secret(tx, issued.id, &issued.token).await?;
    Ok(issued)
}

/// Adds a key to a way in. Only its digest is kept.
pub async fn add_secret(tx: &mut Tx, invitation: InvitationId, secret: &str) -> Result<()> {
    sqlx::query!(
        "INSERT INTO invitation_secrets (digest, invitation_id) VALUES ($1, $2)",
        digest(secret),
        invitation as InvitationId,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// A way in that may still be used.
#[derive(Clone, Debug)]
pub struct Open {
    pub id: InvitationId,
    pub user: UserId,
    pub login: String,
    pub given_name: String,
    pub is_first: bool,
    pub expires_at: OffsetDateTime,
}

/// What a key opens; nothing for a wrong, used, ended or expired one and for a closed account.
pub async fn find(tx: &mut Tx, secret: &str, now: OffsetDateTime) -> Result<Option<Open>> {
    let found = sqlx::query_as!(
        Open,
        r#"
        SELECT invitation.id, person.id AS "user: UserId", person.login,
               trim(person.name || ' ' || person.patronymic) AS "given_name!",
               (invitation.purpose = 'invitation') AS "is_first!", invitation.expires_at
        FROM invitation_secrets AS secret
        JOIN invitations AS invitation ON invitation.id = secret.invitation_id
        JOIN users AS person ON person.id = invitation.user_id
        WHERE secret.digest = $1
          AND invitation.used_at IS NULL AND invitation.ended_at IS NULL AND invitation.expires_at > $2
          AND person.disabled_at IS NULL AND (person.expires_on IS NULL OR person.expires_on >= $2::timestamptz::date)
        "#,
        digest(secret),
        now,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}

/// Uses a way in up: exactly one of two at once gets `true`. The other ways in end with it.
pub async fn take(tx: &mut Tx, id: InvitationId, user: UserId, now: OffsetDateTime) -> Result<bool> {
    let taken = sqlx::query!(
        r#"
        UPDATE invitations
        SET used_at = $2
        WHERE id = $1 AND used_at IS NULL AND ended_at IS NULL AND expires_at > $2
        "#,
        id as InvitationId,
        now,
    )
    .execute(tx.conn())
    .await?;
    if taken.rows_affected() == 0 {
        return Ok(false);
    }
    end_all(tx, user, now).await?;
    Ok(true)
}

/// Ends every way in of a person: another was taken, the password was changed, the account was closed.
pub async fn end_all(tx: &mut Tx, user: UserId, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        "UPDATE invitations SET ended_at = $2 WHERE user_id = $1 AND used_at IS NULL AND ended_at IS NULL",
        user as UserId,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// The person whom a way in still awaits.
pub async fn find_awaited(tx: &mut Tx, id: InvitationId, now: OffsetDateTime) -> Result<Option<UserId>> {
    let user = sqlx::query_scalar!(
        "SELECT user_id FROM invitations WHERE id = $1 AND used_at IS NULL AND ended_at IS NULL AND expires_at > $2",
        id as InvitationId,
        now,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(user)
}

/// How many letters this person has asked for since a moment.
pub async fn count_letters(tx: &mut Tx, user: UserId, since: OffsetDateTime) -> Result<i64> {
    let count = sqlx::query_scalar!(
        r#"SELECT count(*) AS "count!" FROM invitations WHERE user_id = $1 AND made_by IS NULL AND made_at > $2"#,
        user as UserId,
        since,
    )
    .fetch_one(tx.conn())
    .await?;
    Ok(count)
}
