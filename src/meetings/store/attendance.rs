//! Statements on who is at a meeting.

use serde_json::Value;
use time::Date;
use uuid::Uuid;

use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, MeetingId, SchoolId, UserId};
use crate::meetings::model::attendance::{Attendance, Guest, Presence, Seat};
use crate::meetings::model::meeting::Meeting;

/// Everybody who is or should be there: the members of the day of the meeting, marked or not, and the guests.
pub async fn find(tx: &mut Tx, meeting: &Meeting) -> Result<Attendance> {
    let seats = list_seats(tx, meeting.association, meeting.head.held_on, Some(meeting.id)).await?;
    let guests = sqlx::query_as!(
        Guest,
        "SELECT name, post FROM meeting_guests WHERE meeting_id = $1 AND school_id = ANY($2) ORDER BY position",
        meeting.id as MeetingId,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(Attendance { seats, guests })
}

struct Row {
    id: UserId,
    surname: String,
    name: String,
    patronymic: String,
    post: String,
    is_away: bool,
    is_present: Option<bool>,
    reason: Option<String>,
    from_item: Option<i32>,
}

/// The members of an association on a day, in the order of their names, with the marks of a meeting.
pub async fn list_seats(tx: &mut Tx, association: AssociationId, on: Date, meeting: Option<MeetingId>) -> Result<Vec<Seat>> {
    let reach = tx.reach().to_vec();
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT person.id, person.surname, person.name, person.patronymic, person.post,
               EXISTS (SELECT FROM member_absences AS absence
                       WHERE absence.association_id = $1 AND absence.user_id = person.id AND absence.school_id = ANY($4)
                         AND absence.starts_on <= $2 AND (absence.ends_on IS NULL OR absence.ends_on >= $2)) AS "is_away!",
               mark.is_present AS "is_present?", mark.reason AS "reason?", mark.from_item AS "from_item?"
        FROM users AS person
        LEFT JOIN meeting_attendance AS mark
            ON mark.user_id = person.id AND mark.meeting_id = $3 AND mark.school_id = ANY($4)
        WHERE person.id IN (SELECT held.user_id
                            FROM role_assignments AS held
                            WHERE held.association_id = $1 AND held.valid_from <= $2
                              AND (held.valid_to IS NULL OR held.valid_to >= $2))
        ORDER BY person.surname COLLATE names, person.name COLLATE names, person.id
        "#,
        association as AssociationId,
        on,
        meeting as Option<MeetingId>,
        &reach,
    )
    .fetch_all(tx.conn())
    .await?;
    let seat = |row: Row| Seat {
        user: row.id,
        surname: row.surname,
        name: row.name,
        patronymic: row.patronymic,
        post: row.post,
        is_away: row.is_away,
        presence: row.is_present.map(|is_present| match is_present {
            true => Presence::Present { from_item: row.from_item.and_then(|number| u32::try_from(number).ok()) },
            false => Presence::Absent { reason: row.reason.unwrap_or_default() },
        }),
    };
    Ok(rows.into_iter().map(seat).collect())
}

/// Saves the marks of those who are marked, and the guests in the place of all that were there.
pub async fn save(tx: &mut Tx, meeting: &Meeting, attendance: &Attendance) -> Result<()> {
    let marked: Vec<(Uuid, &Presence)> =
        attendance.seats.iter().filter_map(|seat| Some((seat.user.0, seat.presence.as_ref()?))).collect();
    let people: Vec<Uuid> = marked.iter().map(|(user, _)| *user).collect();
    let present: Vec<bool> = marked.iter().map(|(_, presence)| matches!(presence, Presence::Present { .. })).collect();
    let reasons: Vec<String> = marked.iter().map(|(_, presence)| presence.reason().to_owned()).collect();
    let items: Vec<Option<i32>> = marked.iter().map(|(_, presence)| presence.from_item()).collect();
    sqlx::query!(
        r#"
        INSERT INTO meeting_attendance (meeting_id, school_id, user_id, is_present, reason, from_item)
        SELECT $1, $2, mark.user_id, mark.is_present, mark.reason, mark.from_item
        FROM unnest($3::uuid[], $4::boolean[], $5::text[], $6::integer[]) AS mark (user_id, is_present, reason, from_item)
        ON CONFLICT ON CONSTRAINT meeting_attendance_pkey DO UPDATE
        SET is_present = excluded.is_present, reason = excluded.reason, from_item = excluded.from_item
        "#,
        meeting.id as MeetingId,
        meeting.school as SchoolId,
        &people,
        &present,
        &reasons,
        &items as &[Option<i32>],
    )
    .execute(tx.conn())
    .await?;
    let schools = tx.scope().schools;
    sqlx::query!("DELETE FROM meeting_guests WHERE meeting_id = $1 AND school_id = ANY($2)", meeting.id as MeetingId, &schools)
        .execute(tx.conn())
        .await?;
    let guests: Value = serde_json::to_value(&attendance.guests).map_err(anyhow::Error::from)?;
    sqlx::query!(
        r#"
        INSERT INTO meeting_guests (meeting_id, school_id, position, name, post)
        SELECT $1, $2, guest.position::integer, guest.value ->> 'name', guest.value ->> 'post'
        FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS guest (value, position)
        "#,
        meeting.id as MeetingId,
        meeting.school as SchoolId,
        guests,
    )
    .execute(tx.conn())
    .await?;
    Ok(())
}
