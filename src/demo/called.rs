//! Meetings as they are written down in the folder `demo`.

use serde::Deserialize;
use time::Date;

use super::world::day;

#[derive(Deserialize)]
pub struct Called {
    pub association: String,
    pub kind: String,
    /// Which of the meetings of its plan it is.
    pub row: Option<usize>,
    #[serde(with = "day")]
    pub on: Date,
    /// «14:30».
    pub starts: String,
    pub status: String,
    pub theme: String,
    pub form: String,
    pub place: String,
    pub chair: String,
    pub secretary: String,
    #[serde(default)]
    pub absent: Vec<Absent>,
    #[serde(default)]
    pub guests: Vec<Guest>,
    pub items: Vec<Item>,
    pub remark: Option<Remark>,
    /// When the agenda was sent.
    #[serde(default, with = "day::option")]
    pub circulated: Option<Date>,
    /// When its protocol was signed.
    #[serde(default, with = "day::option")]
    pub signed: Option<Date>,
    #[serde(default)]
    pub replies: Vec<Reply>,
    #[serde(default)]
    pub proposals: Vec<Proposal>,
}

#[derive(Deserialize)]
pub struct Absent {
    pub person: String,
    pub reason: String,
}

#[derive(Deserialize)]
pub struct Guest {
    pub name: String,
    pub post: String,
}

#[derive(Deserialize)]
pub struct Item {
    pub kind: String,
    pub title: String,
    pub speakers: String,
    pub minutes: Option<u32>,
    pub heard: String,
    pub spoke: String,
    pub vote: String,
    pub decisions: Vec<Decision>,
}

#[derive(Deserialize)]
pub struct Decision {
    pub kind: String,
    pub text: String,
    pub who: String,
    pub timing: String,
    pub controller: String,
}

/// A remark of a participant at an item.
#[derive(Deserialize)]
pub struct Remark {
    pub by: String,
    pub item: usize,
    pub text: String,
}

#[derive(Deserialize)]
pub struct Reply {
    pub person: String,
    pub coming: bool,
    #[serde(default)]
    pub reason: String,
}

#[derive(Deserialize)]
pub struct Proposal {
    pub by: String,
    pub title: String,
    pub why: String,
}
