//! Records of the year.

use kopilka::clock::school_year;
use kopilka::ids::YearRecordId;
use time::Date;
use time::macros::date;

use super::{Given, Person};
use crate::support::Portal;

/// A record to be entered.
pub struct ARecord {
    by: Person,
    kind: &'static str,
    held_on: Date,
    ended_on: Option<Date>,
    person: Option<Person>,
    other: Option<Person>,
    title: String,
    level: &'static str,
    result: &'static str,
    hours: Option<i32>,
    amount: Option<i32>,
    out_of: Option<i32>,
    is_removed: bool,
}

/// A record of this kind, of 12 October, entered by this person and about nobody.
pub fn a_record(by: &Person, kind: &'static str) -> ARecord {
    ARecord {
        by: by.clone(),
        kind,
        held_on: date!(2026 - 10 - 12),
        ended_on: None,
        person: None,
        other: None,
        title: "Разговор о важном".into(),
        level: "",
        result: "",
        hours: None,
        amount: None,
        out_of: None,
        is_removed: false,
    }
}

impl ARecord {
    pub fn on(mut self, day: Date) -> Self {
        self.held_on = day;
        self
    }

    pub fn until(mut self, last: Date) -> Self {
        self.ended_on = Some(last);
        self
    }

    pub fn about(mut self, person: &Person) -> Self {
        self.person = Some(person.clone());
        self
    }

    /// With the other person: who was visited, the mentor.
    pub fn and(mut self, other: &Person) -> Self {
        self.other = Some(other.clone());
        self
    }

    pub fn titled(mut self, title: &str) -> Self {
        self.title = title.into();
        self
    }

    pub fn at(mut self, level: &'static str) -> Self {
        self.level = level;
        self
    }

    pub fn with_result(mut self, result: &'static str) -> Self {
        self.result = result;
        self
    }

    pub fn of_hours(mut self, hours: i32) -> Self {
        self.hours = Some(hours);
        self
    }

    pub fn counting(mut self, amount: i32, out_of: i32) -> Self {
        (self.amount, self.out_of) = (Some(amount), Some(out_of));
        self
    }

    pub fn removed(mut self) -> Self {
        self.is_removed = true;
        self
    }
}

impl Given for ARecord {
    type Made = YearRecordId;

    async fn put(self, portal: &Portal) -> YearRecordId {
        let id = YearRecordId::fresh();
        let name = |person: &Option<Person>| person.as_ref().map(Person::short_name).unwrap_or_default();
        let statement =
            "INSERT INTO year_records (id, school_id, association_id, first_year, kind, held_on, ended_on, user_id, user_name, other_id,
                other_name, title, level, result, hours, amount, out_of, added_by, added_by_name, added_at, removed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)";
        let row = sqlx::query(statement).bind(id).bind(self.by.school.id).bind(self.by.school.association);
        let row = row.bind(school_year(self.held_on)).bind(self.kind).bind(self.held_on).bind(self.ended_on);
        let row = row.bind(self.person.as_ref().map(|person| person.id)).bind(name(&self.person));
        let row = row.bind(self.other.as_ref().map(|other| other.id)).bind(name(&self.other));
        let row = row.bind(self.title).bind(self.level).bind(self.result).bind(self.hours).bind(self.amount).bind(self.out_of);
        let row = row.bind(self.by.id).bind(self.by.short_name()).bind(portal.now());
        let mut tx = portal.write().await;
        row.bind(self.is_removed.then(|| portal.now())).execute(tx.conn()).await.unwrap();
        tx.commit().await.unwrap();
        id
    }
}
