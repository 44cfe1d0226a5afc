//! A plan as tests of the rules begin with it.

use time::macros::datetime;

use super::{Content, Item, Plan, Section, Stamp, Status};
use crate::ids::{AssociationId, DistrictId, PlanId, PlanItemId, SchoolId};

/// A plan without any text.
pub fn a_plan(status: Status) -> Plan {
    Plan {
        id: PlanId::fresh(),
        school: SchoolId::fresh(),
        district: DistrictId::fresh(),
        association: AssociationId::fresh(),
        first_year: 2026,
        school_name: String::new(),
        association_name: String::new(),
        language: "ru".into(),
        content: Content::default(),
        status,
        stamps: vec![Stamp::Consider, Stamp::Agree, Stamp::Approve],
        stamped: 0,
        edition: 1,
        reason: String::new(),
        submitted_by: None,
        submitted_at: None,
        approved_at: (status == Status::Approved).then_some(datetime!(2026-09-01 12:00 UTC)),
        changed_at: datetime!(2026-09-01 12:00 UTC),
        version: 1,
    }
}

/// A row with its three words.
pub fn a_row(section: Section, content: &str, timing: &str, responsible: &str) -> Item {
    Item {
        content: content.into(),
        timing: timing.into(),
        responsible: responsible.into(),
        ..Item::new(PlanItemId::fresh(), section)
    }
}
