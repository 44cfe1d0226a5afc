//! The lines of the files, as the other program wrote them.

use serde::{Deserialize, Deserializer};
use time::OffsetDateTime;
use uuid::Uuid;

use crate::ids::derived;

/// The name of a row, derived from the number that it bore in its file.
pub fn id<T: From<Uuid>>(kind: &str, number: u64) -> T {
    derived(&format!("import {kind}"), number).into()
}

#[derive(Deserialize)]
pub struct School {
    pub id: u64,
    #[serde(deserialize_with = "text")]
    pub name: String,
    pub district: u64,
    #[serde(default, deserialize_with = "text")]
    pub settlement: String,
}

#[derive(Deserialize)]
pub struct User {
    pub id: u64,
    #[serde(deserialize_with = "text")]
    pub login: String,
    /// «Примерова А. П.»: the surname first.
    #[serde(deserialize_with = "text")]
    pub name: String,
    pub role: String,
    pub school_id: Option<u64>,
}

#[derive(Deserialize)]
pub struct Practice {
    pub id: u64,
    pub lang: String,
    #[serde(deserialize_with = "text")]
    pub title: String,
    #[serde(deserialize_with = "text")]
    pub summary: String,
    #[serde(deserialize_with = "text")]
    pub body: String,
    pub direction: u64,
    pub form: u64,
    pub grade_from: i32,
    pub grade_to: i32,
    pub tags: Vec<String>,
    pub author_id: u64,
    /// Absent for a piece of the district's centre.
    pub school_id: Option<u64>,
    #[serde(with = "time::serde::rfc3339")]
    pub created_at: OffsetDateTime,
    #[serde(default)]
    pub attachments: Vec<Attachment>,
}

/// A file of a practice: its words alone, without its bytes.
#[derive(Deserialize)]
pub struct Attachment {
    #[serde(deserialize_with = "text")]
    pub name: String,
    pub mime: String,
    pub size: i64,
    #[serde(default, deserialize_with = "text")]
    pub text: String,
}

#[derive(Deserialize)]
pub struct Comment {
    pub id: u64,
    pub practice_id: u64,
    pub author_id: u64,
    #[serde(with = "time::serde::rfc3339")]
    pub created_at: OffsetDateTime,
    #[serde(deserialize_with = "text")]
    pub text: String,
}

/// Figures of a school for one half of a school year. What is asked there of pupils at risk is not the portal's to keep.
#[derive(Deserialize)]
pub struct Report {
    pub school_id: u64,
    /// «2018-1»: the first half of 2018/19; «2018-2»: what was reported at its end.
    pub period: String,
    /// «draft», «sent», «returned», «accepted».
    pub status: String,
    pub teachers: Option<i64>,
    pub meetings: Option<i64>,
    pub open_events: Option<i64>,
    pub practices: Option<i64>,
    pub young_teachers: Option<i64>,
    pub trained: Option<i64>,
    pub parent_meetings: Option<i64>,
}

/// PostgreSQL has no room for NUL in a text.
fn text<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    let text = String::deserialize(from)?;
    Ok(if text.contains('\0') { text.replace('\0', "") } else { text })
}
