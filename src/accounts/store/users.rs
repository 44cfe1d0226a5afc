//! Statements on users.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::error::Result;
use crate::ids::UserId;
use crate::text::Locale;

/// What the door needs to know of an account.
pub struct Credentials {
    pub id: UserId,
    pub password_hash: Option<String>,
    pub is_open: bool,
}

/// The account with this login or mail address; closed ones too, so that they can be told the same.
pub async fn find_credentials(tx: &mut Tx, login: &str, now: OffsetDateTime) -> Result<Option<Credentials>> {
    let found = sqlx::query_as!(
        Credentials,
        r#"
        SELECT id, password_hash,
               (disabled_at IS NULL AND (expires_on IS NULL OR expires_on >= $2::timestamptz::date)) AS "is_open!"
        FROM users
        WHERE login = $1 OR lower(email) = $1
        ORDER BY login = $1 DESC
        LIMIT 1
        "#,
        login,
        now,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}

/// The hash of a person's present password.
pub async fn find_password_hash(tx: &mut Tx, user: UserId) -> Result<Option<String>> {
    let hash = sqlx::query_scalar!("SELECT password_hash FROM users WHERE id = $1", user as UserId).fetch_one(tx.conn()).await?;
    Ok(hash)
}

/// Sets a password, already hashed.
pub async fn set_password(tx: &mut Tx, user: UserId, hash: &str, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        "UPDATE users SET password_hash = $2, password_changed_at = $3 WHERE id = $1",
        user as UserId,
        hash,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

pub async fn set_locale(tx: &mut Tx, user: UserId, locale: Locale) -> Result<()> {
    sqlx::query!("UPDATE users SET locale = $2 WHERE id = $1", user as UserId, locale.code()).execute(tx.conn()).await?;
    Ok(())
}

/// A person to be entered.
#[derive(Clone, Debug, Default)]
pub struct NewUser {
    pub login: String,
    pub surname: String,
    pub name: String,
    pub patronymic: String,
    pub post: String,
    pub email: Option<String>,
    pub locale: Locale,
    pub expires_on: Option<Date>,
}

/// Enters a person without a password; the constraint `users_login_key` judges the login.
pub async fn insert(tx: &mut Tx, id: UserId, user: &NewUser, now: OffsetDateTime) -> Result<(), sqlx::Error> {
    sqlx::query!(
        r#"
        INSERT INTO users (id, login, surname, name, patronymic, post, email, locale, expires_on, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        "#,
        id as UserId,
        user.login,
        user.surname,
        user.name,
        user.patronymic,
        user.post,
        user.email,
        user.locale.code(),
        user.expires_on,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
