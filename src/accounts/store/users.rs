//! Statements on users.

use time::{Date, OffsetDateTime};

use super::roles;
use crate::accounts::model::login;
use crate::accounts::model::person::PersonDraft;
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{RoleAssignmentId, UserId};
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

/// To whom a letter with a new way in may be sent.
pub struct Addressee {
    pub id: UserId,
    pub login: String,
    pub given_name: String,
    pub email: Option<String>,
    pub locale: String,
    pub has_password: bool,
    pub is_open: bool,
}

pub async fn find_addressee(tx: &mut Tx, user: UserId, now: OffsetDateTime) -> Result<Option<Addressee>> {
    let found = sqlx::query_as!(
        Addressee,
        r#"
        SELECT id, login, trim(name || ' ' || patronymic) AS "given_name!", email, locale,
               (password_hash IS NOT NULL) AS "has_password!",
               (disabled_at IS NULL AND (expires_on IS NULL OR expires_on >= $2::timestamptz::date)) AS "is_open!"
        FROM users
        WHERE id = $1
        "#,
        user as UserId,
        now,
    )
    .fetch_optional(tx.conn())
    .await?;
    Ok(found)
}

/// The account with exactly this login.
pub async fn find_by_login(tx: &mut Tx, login: &str) -> Result<Option<UserId>> {
    let found = sqlx::query_scalar!("SELECT id FROM users WHERE login = $1", login).fetch_optional(tx.conn()).await?;
    Ok(found)
}

pub async fn exists(tx: &mut Tx, user: UserId) -> Result<bool> {
    let exists = sqlx::query_scalar!(r#"SELECT EXISTS (SELECT FROM users WHERE id = $1) AS "exists!""#, user as UserId)
        .fetch_one(tx.conn())
        .await?;
    Ok(exists)
}

/// Logins that begin so, to number a new one.
pub async fn list_logins(tx: &mut Tx, base: &str) -> Result<Vec<String>> {
    let logins = sqlx::query_scalar!("SELECT login FROM users WHERE starts_with(login, $1)", base).fetch_all(tx.conn()).await?;
    Ok(logins)
}

/// The hash of a person's present password.
pub async fn find_password_hash(tx: &mut Tx, user: UserId) -> Result<Option<String>> {
    let hash = sqlx::query_scalar!("SELECT password_hash FROM users WHERE id = $1", user as UserId).fetch_one(tx.conn()).await?;
    Ok(hash)
}

/// Sets a password, already hashed.
pub async fn set_password(tx: &mut Tx, user: UserId, hash: &str, now: OffsetDateTime) -> Result<()> {
    sqlx::query!("UPDATE users SET password_hash = $2, password_changed_at = $3 WHERE id = $1", user as UserId, hash, now,)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// Sets one's own mail address, or removes it; `users_email_key` judges it.
pub async fn set_email(tx: &mut Tx, user: UserId, email: Option<&str>) -> Result<(), sqlx::Error> {
    sqlx::query!("UPDATE users SET email = $2 WHERE id = $1", user as UserId, email).execute(tx.conn()).await?;
    Ok(())
}

pub async fn set_locale(tx: &mut Tx, user: UserId, locale: Locale) -> Result<()> {
    sqlx::query!("UPDATE users SET locale = $2 WHERE id = $1", user as UserId, locale.code()).execute(tx.conn()).await?;
    Ok(())
}

/// A person to be entered by a tool or with the demo district.
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

impl From<PersonDraft> for NewUser {
    fn from(draft: PersonDraft) -> Self {
        Self {
            login: draft.login,
            surname: draft.surname,
            name: draft.name,
            patronymic: draft.patronymic,
            post: draft.post,
            email: draft.email,
            locale: draft.locale,
            expires_on: draft.expires_on,
        }
    }
}

/// Enters a person without a password; `users_login_key` and `users_email_key` judge login and address.
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

/// Saves what an administrator changed; `false` where somebody saved in the meantime.
pub async fn update(tx: &mut Tx, id: UserId, draft: &PersonDraft, version: i32) -> Result<bool, sqlx::Error> {
    let done = sqlx::query!(
        r#"
        UPDATE users
        SET login = $3, surname = $4, name = $5, patronymic = $6, post = $7, email = $8, locale = $9, expires_on = $10
        WHERE id = $1 AND version = $2
        "#,
        id as UserId,
        version,
        draft.login,
        draft.surname,
        draft.name,
        draft.patronymic,
        draft.post,
        draft.email,
        draft.locale.code(),
        draft.expires_on,
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}

/// Closes an account, or opens it again with no reason given.
pub async fn set_disabled(tx: &mut Tx, id: UserId, version: i32, disabled: Option<(OffsetDateTime, &str)>) -> Result<()> {
    let done = sqlx::query!(
        "UPDATE users SET disabled_at = $3, disabled_reason = $4 WHERE id = $1 AND version = $2",
        id as UserId,
        version,
        disabled.map(|(at, _)| at),
        disabled.map_or("", |(_, reason)| reason),
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}

/// Sets a person's post, as the record of service has it.
pub async fn set_post(tx: &mut Tx, user: UserId, post: &str) -> Result<()> {
    sqlx::query!("UPDATE users SET post = $2 WHERE id = $1", user as UserId, post).execute(tx.conn()).await?;
    Ok(())
}

/// A login that is not taken, made of a surname.
pub async fn free_login(tx: &mut Tx, surname: &str) -> Result<String> {
    let base = login::suggest(surname);
    Ok(login::free(&base, &list_logins(tx, &base).await?))
}

/// Takes out a person who was entered by mistake together with the role given then. An account that has been taken up,
/// or holds another role, stays.
pub async fn forget_newcomer(tx: &mut Tx, user: UserId, role: RoleAssignmentId) -> Result<()> {
    roles::delete(tx, role).await?;
    let unused = sqlx::query!(
        r#"
        DELETE FROM invitations AS invitation
        WHERE invitation.user_id = $1
          AND EXISTS (SELECT FROM users AS person WHERE person.id = $1 AND person.password_hash IS NULL)
          AND NOT EXISTS (SELECT FROM role_assignments AS held WHERE held.user_id = $1)
        "#,
        user as UserId,
    );
    unused.execute(tx.conn()).await?;
    sqlx::query!(
        r#"
        DELETE FROM users AS person
        WHERE person.id = $1 AND person.password_hash IS NULL
          AND NOT EXISTS (SELECT FROM role_assignments AS held WHERE held.user_id = $1)
        "#,
        user as UserId,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
