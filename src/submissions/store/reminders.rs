//! Statements on reminders: whose schools owe something, who hears of it, and what was sent.

use time::{Date, OffsetDateTime};

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, DistrictId, DutyId, RowId, SchoolId, UserId};
use crate::submissions::model::reminding::Step;

/// A school whose associations may owe something, with its district.
#[derive(Clone, Debug)]
pub struct Debtor {
    pub school: SchoolId,
    pub district: DistrictId,
    pub associations: Vec<uuid::Uuid>,
    pub time_zone: String,
}

/// The open schools of every district that asks for something near a day.
pub async fn list_debtors(tx: &mut Tx, today: Date) -> Result<Vec<Debtor>> {
    let debtors = sqlx::query_as!(
        Debtor,
        r#"
        SELECT school.id AS school, school.district_id AS district, district.time_zone,
               array_agg(association.id) AS "associations!: Vec<uuid::Uuid>"
        FROM schools AS school
        JOIN districts AS district ON district.id = school.district_id
        JOIN associations AS association ON association.school_id = school.id
        WHERE (school.closed_on IS NULL OR school.closed_on >= $1) AND (association.closed_on IS NULL OR association.closed_on >= $1)
          AND association.kind <> 'district'
          AND EXISTS (SELECT FROM duties AS duty
                      WHERE duty.district_id = school.district_id AND duty.withdrawn_at IS NULL AND duty.due_on BETWEEN $1::date - 90 AND $1::date + 8)
        GROUP BY school.id, district.id
        ORDER BY school.id
        "#,
        today,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(debtors)
}

/// Somebody who hears of what an association owes.
#[derive(Clone, Debug)]
pub struct Listener {
    pub user: UserId,
    pub name: String,
    pub given_name: String,
    pub email: String,
    pub locale: String,
}

/// The head of an association and the deputies of its school who have an address.
pub async fn list_listeners(tx: &mut Tx, association: AssociationId, today: Date) -> Result<Vec<Listener>> {
    let listeners = sqlx::query_as!(
        Listener,
        r#"
        SELECT DISTINCT person.id AS user, person.surname || ' ' || person.name AS "name!",
               btrim(person.name || ' ' || person.patronymic) AS "given_name!", person.email AS "email!", person.locale
        FROM associations AS association
        JOIN role_assignments AS held
            ON held.association_id = association.id AND held.role = 'head' OR held.school_id = association.school_id AND held.role = 'deputy'
        JOIN users AS person ON person.id = held.user_id
        WHERE association.id = $1 AND association.school_id = ANY($3) AND held.valid_from <= $2 AND (held.valid_to IS NULL OR held.valid_to >= $2)
          AND person.disabled_at IS NULL AND person.email <> ''
        ORDER BY person.id
        "#,
        association as AssociationId,
        today,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(listeners)
}

/// A reminder to be noted.
pub struct NewReminder<'a> {
    pub duty: DutyId,
    pub school: SchoolId,
    pub association: AssociationId,
    pub step: Step,
    pub to: &'a Listener,
    pub sent_by: Option<UserId>,
}

/// Notes a reminder; `false` where this person has had it, by the portal once and from the centre once a day.
pub async fn insert(tx: &mut Tx, new: &NewReminder<'_>, now: OffsetDateTime) -> Result<bool> {
    let done = sqlx::query!(
        r#"
        INSERT INTO duty_reminders (id, duty_id, school_id, association_id, step, user_id, user_name, sent_by, sent_at)
        SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9
        WHERE NOT EXISTS (SELECT FROM duty_reminders AS known
                          WHERE known.duty_id = $2 AND known.association_id = $4 AND known.user_id = $6 AND known.step = $5
                            AND known.school_id = ANY($10) AND ($5 <> 'hand' OR known.sent_at > $9::timestamptz - interval '20 hours'))
        ON CONFLICT DO NOTHING
        "#,
        RowId::fresh() as RowId,
        new.duty as DutyId,
        new.school as SchoolId,
        new.association as AssociationId,
        new.step.code(),
        new.to.user as UserId,
        new.to.name,
        new.sent_by as Option<UserId>,
        now,
        tx.reach(),
    )
    .execute(tx.conn())
    .await?;
    Ok(done.rows_affected() > 0)
}

/// A reminder that was sent.
#[derive(Clone, Debug)]
pub struct Reminded {
    pub school_name: String,
    pub duty_title: String,
    pub step: String,
    pub user_name: String,
    pub sent_at: OffsetDateTime,
}

/// The latest reminders of a district.
pub async fn list(tx: &mut Tx, district: DistrictId, limit: i64) -> Result<Vec<Reminded>> {
    let reminded = sqlx::query_as!(
        Reminded,
        r#"
        SELECT school.name AS school_name, duty.title AS duty_title, reminder.step, reminder.user_name, reminder.sent_at
        FROM duty_reminders AS reminder
        JOIN duties AS duty ON duty.id = reminder.duty_id
        JOIN schools AS school ON school.id = reminder.school_id
        WHERE duty.district_id = $1 AND reminder.school_id = ANY($2)
        ORDER BY reminder.sent_at DESC, reminder.id DESC
        LIMIT $3
        "#,
        district as DistrictId,
        tx.reach(),
        limit,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(reminded)
}

/// An association that owes something today, with what it owes.
#[derive(Clone, Debug)]
pub struct Owing {
    pub school: SchoolId,
    pub association: AssociationId,
    pub duties: Vec<uuid::Uuid>,
}

/// The associations of open schools of a district that owe something in a year.
pub async fn list_owing(tx: &mut Tx, district: DistrictId, first_year: i32, today: Date) -> Result<Vec<Owing>> {
    let owing = sqlx::query_as!(
        Owing,
        r#"
        SELECT cell.school_id AS "school!: SchoolId", cell.association_id AS "association!: AssociationId",
               array_agg(cell.duty_id) AS "duties!: Vec<uuid::Uuid>"
        FROM duty_cells($1, $2, $3, $4) AS cell
        JOIN schools AS school ON school.id = cell.school_id
        WHERE cell.is_owed AND (school.closed_on IS NULL OR school.closed_on >= $3)
        GROUP BY cell.school_id, cell.association_id
        ORDER BY cell.school_id, cell.association_id
        "#,
        district as DistrictId,
        first_year,
        today,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(owing)
}
