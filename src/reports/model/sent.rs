//! A round in which a report was sent to the centre, as the school sees it.

use time::OffsetDateTime;

use crate::ids::SubmissionId;

#[derive(Clone, Debug)]
pub struct Sent {
    pub id: SubmissionId,
    pub round: i32,
    /// Which edition of the report it was.
    pub edition: Option<i32>,
    /// «sent», «opened», «accepted» and the other states of a submission.
    pub status: String,
    pub sent_at: OffsetDateTime,
    pub sent_by_name: String,
    pub reviewer_name: String,
    pub closed_at: Option<OffsetDateTime>,
    pub closed_by_name: String,
    /// Why it was returned or reopened.
    pub reason: String,
}

impl Sent {
    /// The sign that stands before its word.
    pub fn look(&self) -> &'static str {
        Self::look_of(&self.status)
    }

    pub fn look_of(status: &str) -> &'static str {
        match status {
            "accepted" | "noted" => "ok",
            "returned" | "reopened" | "advised" => "back",
            "recalled" | "lapsed" => "draft",
            _ => "eye",
        }
    }
}
