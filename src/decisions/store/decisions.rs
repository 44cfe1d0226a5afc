//! Statements on the decisions themselves. Who may read one is said once, in `list`: its association, and those who
//! lead a school of it.

use time::Date;
use uuid::Uuid;

use super::rows::Row;
use crate::access::Actor;
use crate::db::Tx;
use crate::decisions::model::Decision;
use crate::decisions::model::meant::{codes_of, with_teaching};
use crate::error::{Error, Result};
use crate::ids::{AssociationId, DecisionId, MeetingId, PracticeId, UserId};

/// Who reads: what is the own, is known by the person and by the roles held in the school.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    person: Option<Uuid>,
    roles: Vec<String>,
    school: Option<Uuid>,
}

impl Reader {
    pub fn of(actor: &Actor) -> Self {
        Self { person: Some(actor.user.0), roles: codes_of(actor), school: actor.school().map(|school| school.0) }
    }

    /// Somebody at a desk, with the codes of the roles held there.
    pub fn at(user: UserId, roles: Vec<String>, school: Uuid) -> Self {
        Self { person: Some(user.0), roles: with_teaching(roles), school: Some(school) }
    }

    /// A person alone, whatever roles are held.
    pub fn person(user: UserId) -> Self {
        Self { person: Some(user.0), ..Self::default() }
    }
}

/// Which decisions are read.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    pub only: Option<DecisionId>,
    pub association: Option<AssociationId>,
    pub meeting: Option<MeetingId>,
    pub first_year: Option<i32>,
    pub protocol_number: Option<i32>,
    /// «3.2».
    pub number: Option<String>,
    /// One state alone; every one where it is empty.
    pub states: Vec<String>,
    /// Those under control alone.
    pub only_controlled: bool,
    /// Those that no meeting has taken note of as ended.
    pub only_unreviewed: bool,
    /// Those of the reader alone.
    pub only_own: bool,
    pub reader: Reader,
}

/// One decision, if it is of an association within reach; else it does not exist.
pub async fn find(tx: &mut Tx, id: DecisionId, reader: Reader, today: Date) -> Result<Decision> {
    let wish = Wish { only: Some(id), reader, ..Wish::default() };
    list(tx, &wish, today).await?.pop().ok_or(Error::NotFound)
}

/// Decisions in the order of their protocols.
pub async fn list(tx: &mut Tx, wish: &Wish, today: Date) -> Result<Vec<Decision>> {
    let rows = sqlx::query_as!(
        Row,
        r#"
        SELECT decision.id, decision.school_id, association.district_id, decision.association_id,
               association.name AS association_name, school.name AS school_name, district.country, association.language,
               decision.meeting_id AS "meeting_id: MeetingId", decision.first_year, decision.protocol_number, decision.number,
               decision.decided_on, decision.kind, decision.text, decision.responsible, decision.responsible_ids,
               decision.responsible_roles, decision.responsible_grades, decision.timing, decision.starts_on,
               coalesce(decision.due_on, next.held_on) AS due_on, decision.until_next_meeting, decision.controller,
               decision.controller_id AS "controller_id: UserId", decision.practice_id AS "practice_id: PracticeId",
               decision.is_controlled, decision.status, decision.outcome, put_off.text AS "postponed?",
               decision.closed_in_meeting_id AS "closed_in_meeting_id: MeetingId",
               (SELECT max(protocol.number) FROM protocols AS protocol WHERE protocol.meeting_id = decision.closed_in_meeting_id)
                   AS closed_in_number,
               decision.closed_on, told.done_by AS "done_by?: UserId",
               ARRAY(
                   SELECT part.done_by
                   FROM (SELECT DISTINCT ON (deed.done_by) deed.done_by, deed.deed
                         FROM decision_deeds AS deed
                         WHERE deed.decision_id = decision.id AND deed.deed IN ('do-own', 'undo-own')
                           AND deed.done_at > coalesce(
                               (SELECT max(anew.done_at) FROM decision_deeds AS anew
                                WHERE anew.decision_id = decision.id AND anew.deed IN ('reopen', 'hand-over')), '-infinity')
                         ORDER BY deed.done_by, deed.done_at DESC, deed.id DESC) AS part
                   WHERE part.deed = 'do-own' AND part.done_by IS NOT NULL) AS "parts!",
               ARRAY(
                   SELECT person.surname || ' ' || person.name
                   FROM users AS person
                   WHERE person.id = ANY(decision.responsible_ids)
                     AND (person.disabled_at IS NOT NULL
                          OR NOT EXISTS (SELECT FROM role_assignments AS held
                                         WHERE held.user_id = person.id
                                           AND (held.association_id = decision.association_id OR held.school_id = decision.school_id)
                                           AND held.valid_from <= $1 AND (held.valid_to IS NULL OR held.valid_to >= $1)))
                   ORDER BY person.surname, person.id) AS "left_names!",
               own.is_own AS "is_own!", decision.version
        FROM decisions AS decision
        JOIN associations AS association ON association.id = decision.association_id
        JOIN schools AS school ON school.id = decision.school_id
        JOIN districts AS district ON district.id = association.district_id
        LEFT JOIN LATERAL (
            SELECT min(meeting.held_on) AS held_on
            FROM meetings AS meeting
            WHERE meeting.association_id = decision.association_id AND meeting.school_id = decision.school_id
              AND meeting.held_on > decision.decided_on AND meeting.status <> 'cancelled' AND decision.until_next_meeting
        ) AS next ON true
        LEFT JOIN LATERAL (
            SELECT deed.text FROM decision_deeds AS deed
            WHERE deed.decision_id = decision.id AND deed.deed = 'postpone'
            ORDER BY deed.done_at DESC, deed.id DESC
            LIMIT 1
        ) AS put_off ON true
        LEFT JOIN LATERAL (
            SELECT deed.done_by FROM decision_deeds AS deed
            WHERE deed.decision_id = decision.id AND deed.deed IN ('do', 'do-own')
            ORDER BY deed.done_at DESC, deed.id DESC
            LIMIT 1
        ) AS told ON true
        CROSS JOIN LATERAL (
            SELECT coalesce($2::uuid = ANY(decision.responsible_ids), false)
                OR (decision.school_id = $4
                    AND EXISTS (
                        SELECT FROM unnest(decision.responsible_roles) AS meant (role)
                        WHERE meant.role = ANY($3::text[])
                          AND (meant.role <> 'member' OR decision.responsible_grades = '{}'
                               OR EXISTS (SELECT FROM units AS unit
                                          WHERE unit.teacher_id = $2 AND unit.association_id = decision.association_id
                                            AND unit.academic_first_year = decision.first_year
                                            AND unit.grade = ANY(decision.responsible_grades))))) AS is_own
        ) AS own
        WHERE decision.school_id = ANY($5) AND decision.association_id = ANY($6)
          AND ($7::uuid IS NULL OR decision.id = $7)
          AND ($8::uuid IS NULL OR decision.association_id = $8)
          AND ($9::uuid IS NULL OR decision.meeting_id = $9)
          AND ($10::integer IS NULL OR decision.first_year = $10)
          AND ($11::integer IS NULL OR decision.protocol_number = $11)
          AND ($12::text IS NULL OR decision.number = $12)
          AND ($13::text[] = '{}' OR decision.status = ANY($13))
          AND (NOT $14::boolean OR decision.is_controlled)
          AND (NOT $15::boolean OR decision.closed_in_meeting_id IS NULL)
          AND (NOT $16::boolean OR own.is_own)
        ORDER BY decision.decided_on, decision.protocol_number, decision.id
        LIMIT 1000
        "#,
        today,
        wish.reader.person,
        &wish.reader.roles,
        wish.reader.school,
        tx.reach(),
        &tx.scope().associations,
        wish.only as Option<DecisionId>,
        wish.association as Option<AssociationId>,
        wish.meeting as Option<MeetingId>,
        wish.first_year,
        wish.protocol_number,
        wish.number,
        &wish.states,
        wish.only_controlled,
        wish.only_unreviewed,
        wish.only_own,
    )
    .fetch_all(tx.conn())
    .await?;
    let mut decisions: Vec<Decision> = rows.into_iter().map(Decision::try_from).collect::<Result<_>>()?;
    decisions.sort_by_cached_key(Decision::place);
    Ok(decisions)
}

/// The years from which decisions stand, the latest first.
pub async fn list_years(tx: &mut Tx) -> Result<Vec<i32>> {
    let years = sqlx::query_scalar!(
        "SELECT DISTINCT first_year FROM decisions WHERE school_id = ANY($1) AND association_id = ANY($2) ORDER BY first_year DESC",
        tx.reach(),
        &tx.scope().associations,
    )
    .fetch_all(tx.conn())
    .await?;
    Ok(years)
}

/// Saves everything over the version that was read.
pub async fn save(tx: &mut Tx, decision: &Decision) -> Result<()> {
    // A day that the next meeting gives stands in the meeting, not here.
    let due_on = decision.term.due_on.filter(|_| !decision.term.until_next_meeting);
    let done = sqlx::query!(
        r#"
        UPDATE decisions
        SET status = $3, outcome = $4, responsible = $5, responsible_ids = $6, responsible_roles = $7, responsible_grades = $8,
            timing = $9, starts_on = $10, due_on = $11, until_next_meeting = $12, closed_on = $13, closed_in_meeting_id = $14,
            number = $15, kind = $16, text = $17, controller = $18, controller_id = $19, practice_id = $20, is_controlled = $21
        WHERE id = $1 AND version = $2 AND school_id = ANY($22)
        "#,
        decision.id as DecisionId,
        decision.version,
        decision.status.code(),
        decision.outcome,
        decision.responsible,
        &decision.meant.person_ids(),
        &decision.meant.role_codes(),
        &decision.meant.grades,
        decision.timing,
        decision.term.starts_on,
        due_on,
        decision.term.until_next_meeting,
        decision.closed_on,
        decision.closed_in as Option<MeetingId>,
        decision.number,
        decision.kind.code(),
        decision.text,
        decision.controller,
        decision.controller_id as Option<UserId>,
        decision.practice as Option<PracticeId>,
        decision.is_controlled,
        &tx.scope().schools,
    )
    .execute(tx.conn())
    .await?;
    if done.rows_affected() == 0 { Err(Error::Stale) } else { Ok(()) }
}
