//! The associations of a district and those who lead them today.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{DistrictId, PlanId, UserId};

/// An association as everybody may know of it.
#[derive(Clone, Debug)]
pub struct Registered {
    pub name: String,
    pub school_name: String,
    pub language: String,
    /// The name of the head, in full; absent where nobody is appointed.
    pub head: Option<String>,
    /// The plan that the association shows to everybody, and its theme.
    pub plan: Option<PlanId>,
    pub theme: Option<String>,
}

pub async fn register(tx: &mut Tx, district: DistrictId, today: Date) -> Result<Vec<Registered>> {
    let registered = sqlx::query_as!(
        Registered,
        r#"
        SELECT association.name, school.name AS school_name, association.language, head.name AS "head?",
               plan.plan_id AS "plan?", plan.theme AS "theme?"
        FROM associations AS association
        JOIN schools AS school ON school.id = association.school_id
        LEFT JOIN LATERAL (
            SELECT trim(person.surname || ' ' || person.name || ' ' || person.patronymic) AS name
            FROM role_assignments AS held
            JOIN users AS person ON person.id = held.user_id
            WHERE held.association_id = association.id AND held.role = 'head' AND person.disabled_at IS NULL
              AND held.valid_from <= $2 AND (held.valid_to IS NULL OR held.valid_to >= $2)
            ORDER BY held.valid_from DESC, held.id
            LIMIT 1) AS head ON true
        LEFT JOIN LATERAL (
            SELECT shown.plan_id, shown.content -> 'header' ->> 'theme' AS theme
            FROM public_plans AS shown
            WHERE shown.association_id = association.id
            ORDER BY shown.first_year DESC
            LIMIT 1) AS plan ON true
        WHERE association.district_id = $1
          AND (association.closed_on IS NULL OR association.closed_on >= $2)
          AND (school.closed_on IS NULL OR school.closed_on >= $2)
        ORDER BY school.name COLLATE names, association.name COLLATE names, association.id
        "#,
        district as DistrictId,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(registered)
}

/// A head of an association as colleagues may know of them.
#[derive(Clone, Debug)]
pub struct Contact {
    pub user: UserId,
    pub name: String,
    pub post: String,
    pub association_name: String,
    pub school_name: String,
    pub acting: bool,
    /// The address that the head shows to colleagues.
    pub email: Option<String>,
}

pub async fn contacts(tx: &mut Tx, district: DistrictId, today: Date) -> Result<Vec<Contact>> {
    let contacts = sqlx::query_as!(
        Contact,
        r#"
        SELECT person.id AS user, trim(person.surname || ' ' || person.name || ' ' || person.patronymic) AS "name!", person.post,
               association.name AS association_name, school.name AS school_name, held.acting, contact.email AS "email?"
        FROM role_assignments AS held
        JOIN users AS person ON person.id = held.user_id
        JOIN associations AS association ON association.id = held.association_id
        JOIN schools AS school ON school.id = association.school_id
        LEFT JOIN centre_contacts AS contact ON contact.user_id = person.id
        WHERE association.district_id = $1 AND held.role = 'head' AND person.disabled_at IS NULL
          AND held.valid_from <= $2 AND (held.valid_to IS NULL OR held.valid_to >= $2)
          AND (association.closed_on IS NULL OR association.closed_on >= $2)
          AND (school.closed_on IS NULL OR school.closed_on >= $2)
        ORDER BY school.name COLLATE names, person.surname COLLATE names, person.id, held.id
        "#,
        district as DistrictId,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(contacts)
}

/// The address that a person signs in with or is written to by the portal; a first offer to show.
pub async fn find_own_email(tx: &mut Tx, user: UserId) -> Result<Option<String>> {
    let email = sqlx::query_scalar!("SELECT email FROM users WHERE id = $1", user as UserId).fetch_one(tx.conn()).await?;
    Ok(email)
}

/// Shows an address to colleagues, in the place of the one before.
pub async fn show_email(tx: &mut Tx, user: UserId, email: &str, now: OffsetDateTime) -> Result<()> {
    sqlx::query!(
        r#"
        INSERT INTO centre_contacts (user_id, email, changed_at)
        VALUES ($1, $2, $3)
        ON CONFLICT ON CONSTRAINT centre_contacts_pkey DO UPDATE SET email = excluded.email, changed_at = excluded.changed_at
        "#,
        user as UserId,
        email,
        now,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}

/// Shows no address any more.
pub async fn hide_email(tx: &mut Tx, user: UserId) -> Result<()> {
    sqlx::query!("DELETE FROM centre_contacts WHERE user_id = $1", user as UserId).execute(tx.conn()).await?;
    Ok(())
}
