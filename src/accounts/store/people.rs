//! People as those see them who keep their accounts.

use std::collections::HashMap;

use time::{Date, OffsetDateTime};
use uuid::Uuid;

use super::roles;
use crate::accounts::model::circle::Circle;
use crate::accounts::model::person::{Person, State};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::UserId;
use crate::text::Locale;
use crate::web::Pager;

/// Whom a list shows, and in which order.
pub struct Wish {
    pub circle: Circle,
    /// Nobody but this person.
    pub only: Option<UserId>,
    /// A part of the name or of the login.
    pub sought: String,
    pub state: Option<State>,
    /// «name», «login», «signed-in» or «created».
    pub order: String,
    pub page: i64,
    pub now: OffsetDateTime,
    pub today: Date,
}

impl Wish {
    /// Everybody of the circle, by name.
    pub fn all(circle: Circle, now: OffsetDateTime, today: Date) -> Self {
        Self { circle, only: None, sought: String::new(), state: None, order: String::new(), page: 1, now, today }
    }
}

struct Row {
    id: UserId,
    login: String,
    surname: String,
    name: String,
    patronymic: String,
    post: String,
    email: Option<String>,
    locale: String,
    has_password: bool,
    disabled_at: Option<OffsetDateTime>,
    disabled_reason: String,
    expires_on: Option<Date>,
    invited_until: Option<OffsetDateTime>,
    signed_in_at: Option<OffsetDateTime>,
    created_at: OffsetDateTime,
    version: i32,
}

impl From<Row> for Person {
    fn from(row: Row) -> Self {
        Self {
            id: row.id,
            login: row.login,
            surname: row.surname,
            name: row.name,
            patronymic: row.patronymic,
            post: row.post,
            email: row.email,
            locale: Locale::from_code(&row.locale).unwrap_or_default(),
            has_password: row.has_password,
            disabled_at: row.disabled_at,
            disabled_reason: row.disabled_reason,
            expires_on: row.expires_on,
            invited_until: row.invited_until,
            signed_in_at: row.signed_in_at,
            created_at: row.created_at,
            version: row.version,
            roles: Vec::new(),
        }
    }
}

/// How many people of the circle are in each state, among those sought.
pub async fn count(tx: &mut Tx, wish: &Wish) -> Result<Vec<(State, i64)>> {
    let rows = sqlx::query!(
        r#"
        SELECT CASE
                   WHEN person.disabled_at IS NOT NULL THEN 'disabled'
                   WHEN person.expires_on < $6 THEN 'expired'
                   WHEN person.password_hash IS NOT NULL THEN 'active'
                   WHEN EXISTS (
                       SELECT FROM invitations AS invitation
                       WHERE invitation.user_id = person.id AND invitation.used_at IS NULL
                         AND invitation.ended_at IS NULL AND invitation.expires_at > $7
                   ) THEN 'invited'
                   ELSE 'lapsed'
               END AS "state!",
               count(*) AS "count!"
        FROM users AS person
        WHERE ($1 OR EXISTS (
                  SELECT FROM role_assignments AS held
                  LEFT JOIN associations AS association ON association.id = held.association_id
                  LEFT JOIN schools AS school ON school.id = coalesce(held.school_id, association.school_id)
                  WHERE held.user_id = person.id AND (held.valid_to IS NULL OR held.valid_to >= $6)
                    AND (held.association_id = $2 OR school.id = $3
                         OR (school.district_id = $4 AND held.role IN ('head', 'deputy', 'principal')))
              ))
          AND ($5 = '' OR position($5 IN translate(lower(
                  person.surname || ' ' || person.name || ' ' || person.patronymic || ' ' || person.login), 'ё', 'е')) > 0)
        GROUP BY 1
        "#,
        wish.circle == Circle::Everyone,
        wish.circle.association(),
        wish.circle.school(),
        wish.circle.district(),
        folded(&wish.sought),
        wish.today,
        wish.now,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(rows.into_iter().filter_map(|row| State::from_code(&row.state).map(|state| (state, row.count))).collect())
}

/// One page of people with their roles.
pub async fn list(tx: &mut Tx, wish: &Wish) -> Result<Vec<Person>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT person.id, person.login, person.surname, person.name, person.patronymic, person.post, person.email,
               person.locale, (person.password_hash IS NOT NULL) AS "has_password!", person.disabled_at,
               person.disabled_reason, person.expires_on, invited.until AS "invited_until?",
               seen.at AS "signed_in_at?", person.created_at, person.version
        FROM users AS person
        LEFT JOIN LATERAL (
            SELECT max(invitation.expires_at) AS until
            FROM invitations AS invitation
            WHERE invitation.user_id = person.id AND invitation.used_at IS NULL
              AND invitation.ended_at IS NULL AND invitation.expires_at > $7
        ) AS invited ON true
        LEFT JOIN LATERAL (
            SELECT max(entry.at) AS at
            FROM audit_entries AS entry
            WHERE entry.subject_id = person.id AND entry.deed = 'sign-in'
        ) AS seen ON true
        WHERE ($1 OR EXISTS (
                  SELECT FROM role_assignments AS held
                  LEFT JOIN associations AS association ON association.id = held.association_id
                  LEFT JOIN schools AS school ON school.id = coalesce(held.school_id, association.school_id)
                  WHERE held.user_id = person.id AND (held.valid_to IS NULL OR held.valid_to >= $6)
                    AND (held.association_id = $2 OR school.id = $3
                         OR (school.district_id = $4 AND held.role IN ('head', 'deputy', 'principal')))
              ))
          AND ($5 = '' OR position($5 IN translate(lower(
                  person.surname || ' ' || person.name || ' ' || person.patronymic || ' ' || person.login), 'ё', 'е')) > 0)
          AND ($8 = '' OR $8 = CASE
                   WHEN person.disabled_at IS NOT NULL THEN 'disabled'
                   WHEN person.expires_on < $6 THEN 'expired'
                   WHEN person.password_hash IS NOT NULL THEN 'active'
                   WHEN invited.until IS NOT NULL THEN 'invited'
                   ELSE 'lapsed'
               END)
          AND ($12::uuid IS NULL OR person.id = $12)
        ORDER BY CASE WHEN $9 = 'login' THEN person.login END,
                 CASE WHEN $9 = 'signed-in' THEN seen.at END DESC NULLS LAST,
                 CASE WHEN $9 = 'created' THEN person.created_at END DESC,
                 person.surname COLLATE names, person.name COLLATE names, person.patronymic COLLATE names, person.id
        OFFSET $10
        LIMIT $11
        "#,
        wish.circle == Circle::Everyone,
        wish.circle.association(),
        wish.circle.school(),
        wish.circle.district(),
        folded(&wish.sought),
        wish.today,
        wish.now,
        wish.state.map_or("", State::code),
        wish.order,
        Pager::offset(wish.page),
        Pager::SIZE,
        wish.only as Option<UserId>,
    )
    .fetch_all(tx.conn())
    .await?;
    let mut people: Vec<Person> = rows.into_iter().map(Person::from).collect();
    let ids: Vec<Uuid> = people.iter().map(|person| person.id.0).collect();
    let mut held: HashMap<UserId, Vec<_>> = HashMap::new();
    for role in roles::list(tx, &ids).await? {
        held.entry(role.user).or_default().push(role);
    }
    for person in &mut people {
        person.roles = held.remove(&person.id).unwrap_or_default();
    }
    Ok(people)
}

fn folded(sought: &str) -> String {
    sought.trim().to_lowercase().replace('ё', "е")
}

/// One person of the circle with all roles; nothing for anybody else.
pub async fn find(tx: &mut Tx, user: UserId, circle: Circle, now: OffsetDateTime, today: Date) -> Result<Option<Person>> {
    let wish = Wish { only: Some(user), ..Wish::all(circle, now, today) };
    Ok(list(tx, &wish).await?.pop())
}
