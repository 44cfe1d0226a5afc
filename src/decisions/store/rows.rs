//! A decision as a row of its statement has it.

use time::Date;
use uuid::Uuid;

use crate::access::Role;
use crate::decisions::model::{Decision, Kind, Meant, Status, Term};
use crate::error::{Error, Result};
use crate::ids::{AssociationId, DecisionId, DistrictId, MeetingId, PracticeId, SchoolId, UserId};

pub struct Row {
    pub id: DecisionId,
    pub school_id: SchoolId,
    pub district_id: DistrictId,
    pub association_id: AssociationId,
    pub association_name: String,
    pub school_name: String,
    pub country: String,
    pub language: String,
    pub meeting_id: MeetingId,
    pub first_year: i32,
    pub protocol_number: i32,
    pub number: String,
    pub decided_on: Date,
    pub kind: String,
    pub text: String,
    pub responsible: String,
    pub responsible_ids: Vec<Uuid>,
    pub responsible_roles: Vec<String>,
    pub responsible_grades: Vec<i32>,
    pub timing: String,
    pub starts_on: Option<Date>,
    pub due_on: Option<Date>,
    pub until_next_meeting: bool,
    pub controller: String,
    pub controller_id: Option<UserId>,
    pub practice_id: Option<PracticeId>,
    pub is_controlled: bool,
    pub status: String,
    pub outcome: String,
    pub postponed: Option<String>,
    pub closed_in_meeting_id: Option<MeetingId>,
    pub closed_in_number: Option<i32>,
    pub closed_on: Option<Date>,
    pub done_by: Option<UserId>,
    pub parts: Vec<Uuid>,
    pub left_names: Vec<String>,
    pub is_own: bool,
    pub version: i32,
}

impl TryFrom<Row> for Decision {
    type Error = Error;

    fn try_from(row: Row) -> Result<Self> {
        let unknown = || Error::Internal(anyhow::anyhow!("decision {} has an impossible state", row.id));
        Ok(Self {
            kind: Kind::from_code(&row.kind).ok_or_else(unknown)?,
            status: Status::from_code(&row.status).ok_or_else(unknown)?,
            id: row.id,
            school: row.school_id,
            district: row.district_id,
            association: row.association_id,
            association_name: row.association_name,
            school_name: row.school_name,
            country: row.country,
            language: row.language,
            meeting: row.meeting_id,
            first_year: row.first_year,
            protocol_number: row.protocol_number,
            number: row.number,
            decided_on: row.decided_on,
            text: row.text,
            responsible: row.responsible,
            meant: Meant {
                people: row.responsible_ids.into_iter().map(UserId::from).collect(),
                roles: row.responsible_roles.iter().filter_map(|code| Role::from_code(code)).collect(),
                grades: row.responsible_grades,
            },
            timing: row.timing,
            term: Term { starts_on: row.starts_on, due_on: row.due_on, until_next_meeting: row.until_next_meeting },
            controller: row.controller,
            controller_id: row.controller_id,
            practice: row.practice_id,
            is_controlled: row.is_controlled,
            outcome: row.outcome,
            postponed: row.postponed,
            closed_in: row.closed_in_meeting_id,
            closed_in_number: row.closed_in_number,
            closed_on: row.closed_on,
            done_by: row.done_by,
            parts: row.parts.into_iter().map(UserId::from).collect(),
            left: row.left_names,
            is_own: row.is_own,
            version: row.version,
        })
    }
}
