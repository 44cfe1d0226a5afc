//! Gathering the tables of a report: each by one statement, or by the face of the feature that keeps what it lists.

use time::Date;

use crate::access::short_name;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, MeetingId, PracticeId};
use crate::plans::{self, Standing};
use crate::reports::model::{Changed, HeldMeeting, PlannedRow, Report, Tables, Taken};

/// The tables of a report's days.
pub async fn gather(tx: &mut Tx, report: &Report, country: &str, today: Date) -> Result<Tables> {
    let days = (report.starts_on, report.ends_on.min(today));
    Ok(Tables {
        meetings: meetings(tx, report.association, days).await?,
        plan: plan(tx, report, country, days.1).await?,
        practices: practices(tx, report.association, days).await?,
        changes: changes(tx, report.association, days).await?,
    })
}

async fn meetings(tx: &mut Tx, association: AssociationId, (from, to): (Date, Date)) -> Result<Vec<HeldMeeting>> {
    let rows = sqlx::query!(
        r#"
        SELECT meeting.id AS "id: MeetingId", meeting.held_on, meeting.theme, meeting.form,
               (SELECT max(number) FROM protocols WHERE meeting_id = meeting.id AND school_id = ANY($4)) AS number,
               (SELECT count(*) FROM meeting_attendance WHERE meeting_id = meeting.id AND school_id = ANY($4) AND is_present)
                   AS "present!",
               (SELECT count(*) FROM meeting_attendance WHERE meeting_id = meeting.id AND school_id = ANY($4)) AS "asked!",
               (SELECT count(*) FROM decisions WHERE meeting_id = meeting.id AND school_id = ANY($4)) AS "decided!",
               (SELECT count(*) FROM decisions WHERE meeting_id = meeting.id AND school_id = ANY($4) AND status IN ('done', 'closed'))
                   AS "done!"
        FROM meetings AS meeting
        WHERE meeting.association_id = $1 AND meeting.held_on BETWEEN $2 AND $3 AND meeting.school_id = ANY($4)
          AND meeting.status NOT IN ('planned', 'cancelled')
        ORDER BY meeting.held_on, meeting.id
        "#,
        association as AssociationId,
        from,
        to,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    let held = rows.into_iter().map(|row| HeldMeeting {
        href: format!("/meetings/{}", row.id),
        number: row.number,
        held_on: row.held_on,
        theme: row.theme,
        form: row.form,
        present: row.present,
        asked: row.asked,
        decided: row.decided,
        done: row.done,
    });
    Ok(held.collect())
}

/// The rows of the plan that were due by the last day; what lay further ahead is not judged.
async fn plan(tx: &mut Tx, report: &Report, country: &str, on: Date) -> Result<Vec<PlannedRow>> {
    let Some(execution) = plans::execution(tx, report.association, report.first_year, country, on).await? else {
        return Ok(Vec::new());
    };
    let id = execution.plan;
    let rows = execution.rows.into_iter().filter(|row| row.standing != Standing::Ahead);
    Ok(rows
        .map(|row| PlannedRow {
            href: plans::row_path(id, row.item.id),
            number: row.number,
            content: row.item.content,
            timing: row.item.timing,
            standing: row.standing.code().to_owned(),
            cause: row.mark.map(|mark| mark.cause).unwrap_or_default(),
        })
        .collect())
}

async fn practices(tx: &mut Tx, association: AssociationId, (from, to): (Date, Date)) -> Result<Vec<Taken>> {
    let rows = sqlx::query!(
        r#"
        SELECT id AS "id: PracticeId", title, author_name, accepted_at::date AS "accepted_on!"
        FROM practices
        WHERE association_id = $1 AND school_id = ANY($4) AND status IN ('accepted', 'nominated', 'published')
          AND accepted_at::date BETWEEN $2 AND $3
        ORDER BY accepted_at, id
        "#,
        association as AssociationId,
        from,
        to,
        tx.reach(),
    )
    .fetch_all(tx.conn())
    .await?;
    let taken = rows.into_iter().map(|row| Taken {
        href: format!("/practices/{}", row.id),
        title: row.title,
        author: row.author_name,
        accepted_on: row.accepted_on,
    });
    Ok(taken.collect())
}

async fn changes(tx: &mut Tx, association: AssociationId, (from, to): (Date, Date)) -> Result<Vec<Changed>> {
    let rows = sqlx::query!(
        r#"
        SELECT person.surname, person.name, person.patronymic, change.on_day AS "on_day!", change.has_come AS "has_come!"
        FROM role_assignments AS held
        JOIN users AS person ON person.id = held.user_id
        CROSS JOIN LATERAL (VALUES (held.valid_from, true), (held.valid_to, false)) AS change (on_day, has_come)
        WHERE held.association_id = $1 AND held.role = 'member' AND change.on_day BETWEEN $2 AND $3
        ORDER BY change.on_day, person.surname COLLATE names, person.id
        "#,
        association as AssociationId,
        from,
        to,
    )
    .fetch_all(tx.conn())
    .await?;
    let changed = rows.into_iter().map(|row| Changed {
        name: short_name(&row.surname, &row.name, &row.patronymic),
        on: row.on_day,
        has_come: row.has_come,
    });
    Ok(changed.collect())
}
