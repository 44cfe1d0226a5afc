//! The list as the head froze it on a day. It keeps names, posts, classes and records as they were, so that a paper
//! printed from it years later says what it said then.

use time::{Date, OffsetDateTime};

use super::record::ServiceRecord;
use super::register::{Member, Roll};
use crate::access::Role;
use crate::ids::{AssociationId, SnapshotId, UserId};
use crate::web::{Check, Invalid, Problem, form};

/// A frozen list without its rows.
#[derive(Clone, Debug)]
pub struct Snapshot {
    pub id: SnapshotId,
    pub association: AssociationId,
    pub association_name: String,
    pub taken_on: Date,
    pub made_by_name: String,
    pub made_at: OffsetDateTime,
    pub basis: String,
    pub members: i64,
}

/// A member in a frozen list. What is private stays out of it.
#[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
pub struct Kept {
    pub user: UserId,
    pub surname: String,
    pub name: String,
    pub patronymic: String,
    pub post: String,
    pub function: Role,
    pub acting: bool,
    pub since: Date,
    pub units: Vec<String>,
    pub grade: Option<i32>,
    pub topic: String,
    /// Whether away for a time on that day.
    pub absent: bool,
    pub record: ServiceRecord,
}

impl Kept {
    pub fn of(member: &Member) -> Self {
        let member = member.clone();
        Self {
            user: member.id,
            surname: member.surname,
            name: member.name,
            patronymic: member.patronymic,
            post: member.post,
            function: member.function,
            acting: member.acting,
            since: member.since,
            units: member.units,
            grade: member.grade,
            topic: member.topic,
            absent: member.absence.is_some(),
            record: ServiceRecord { phone: String::new(), ..member.record },
        }
    }

    fn into_member(self, association: AssociationId) -> Member {
        Member {
            association,
            id: self.user,
            surname: self.surname,
            name: self.name,
            patronymic: self.patronymic,
            post: self.post,
            function: self.function,
            acting: self.acting,
            since: self.since,
            record: self.record,
            topic: self.topic,
            units: self.units,
            grade: self.grade,
            absence: self.absent.then_some(None),
        }
    }
}

/// The members of a frozen list, in the order in which they were frozen.
pub fn thawed(kept: Vec<Kept>, association: AssociationId) -> Vec<Member> {
    kept.into_iter().map(|kept| kept.into_member(association)).collect()
}

pub fn frozen(roll: &Roll) -> Vec<Kept> {
    roll.members.iter().map(Kept::of).collect()
}

form! {
    /// The day on which the list is frozen, and the order that asks for it.
    pub struct SnapshotForm { taken_on, basis }
}

impl SnapshotForm {
    /// A day that has come: nobody knows yet who will be a member.
    pub fn parse(self, today: Date) -> Result<(Date, String), Invalid<Self>> {
        let mut check = Check::new();
        let taken_on = check.date("taken_on", &self.taken_on);
        if taken_on > today {
            check.add("taken_on", Problem::Rule("members-problem-future"));
        }
        let basis = check.line("basis", &self.basis, 0..=200);
        check.finish(self, || (taken_on, basis))
    }
}
