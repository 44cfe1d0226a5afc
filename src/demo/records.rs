//! Loads what is known of people's service, with the topics they work on this year and worked on last year.

use serde::Deserialize;
use time::Date;

use super::calendar::Clock;
use super::store::records;
use super::world::{World, id};
use crate::db::Tx;
use crate::ids::UserId;

time::serde::format_description!(day, Date, "[year]-[month]-[day]");

/// A person's service as it is written down.
#[derive(Deserialize)]
pub struct Record {
    pub person: String,
    pub subject: String,
    pub education: String,
    pub speciality: String,
    #[serde(with = "day::option")]
    pub teaching_since: Option<Date>,
    #[serde(with = "day::option")]
    pub class_teacher_since: Option<Date>,
    pub category: String,
    #[serde(with = "day::option")]
    pub category_since: Option<Date>,
    #[serde(with = "day::option")]
    pub category_until: Option<Date>,
    pub course: Option<Course>,
    pub awards: String,
    pub topic: String,
    pub former_topic: String,
    pub phone: String,
}

#[derive(Deserialize)]
pub struct Course {
    pub title: String,
    pub hours: i32,
    pub year: i32,
}

pub async fn load(tx: &mut Tx, world: &World, clock: &Clock) -> anyhow::Result<()> {
    for record in &world.records {
        let user: UserId = id("person", &record.person);
        records::insert(tx, user, record, clock).await?;
        let this_year = clock.calendar.school_year();
        for (year, topic) in [(this_year, &record.topic), (this_year - 1, &record.former_topic)] {
            if !topic.is_empty() {
                records::insert_topic(tx, user, year, topic).await?;
            }
        }
    }
    Ok(())
}
