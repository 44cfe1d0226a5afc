//! An event of the centre and the places at it. Whoever signs up when all places are taken waits for one.

use time::{Date, OffsetDateTime};

use super::district::is_of_centre;
use crate::access::Actor;
use crate::clock::{day_in, zone};
use crate::error::Refusal;
use crate::ids::{DistrictId, EventId};

pub const KINDS: [&str; 8] =
    ["seminar", "master-class", "conference", "consultation", "open-event", "contest", "course", "other"];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Draft,
    Published,
    /// It will not take place, and those who had signed up should know.
    Cancelled,
}

impl Status {
    pub const ALL: [Self; 3] = [Self::Draft, Self::Published, Self::Cancelled];

    pub const fn code(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Published => "published",
            Self::Cancelled => "cancelled",
        }
    }

    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.code() == code)
    }
}

/// What is written of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    pub kind: String,
    pub title: String,
    pub description: String,
    pub audience: String,
    pub place: String,
    pub link: String,
    pub starts_at: OffsetDateTime,
    pub ends_at: Option<OffsetDateTime>,
    pub has_sign_up: bool,
    /// Absent for any number.
    pub places: Option<i32>,
    /// The last day for signing up.
    pub sign_up_until: Option<Date>,
}

#[derive(Clone, Debug)]
pub struct Event {
    pub id: EventId,
    pub district: DistrictId,
    pub language: String,
    pub time_zone: String,
    pub status: Status,
    pub content: Content,
    pub taken: i32,
    pub reason: String,
    pub version: i32,
}

/// Whether one may sign up now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signing {
    /// One simply comes.
    NotNeeded,
    /// So many places are left; absent for any number.
    Open(Option<i32>),
    /// All places are taken: one may wait.
    Full,
    /// The last day for it has passed.
    Closed,
    /// It has begun.
    Past,
    Cancelled,
}

impl Signing {
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotNeeded => "not-needed",
            Self::Open(_) => "open",
            Self::Full => "full",
            Self::Closed => "closed",
            Self::Past => "past",
            Self::Cancelled => "cancelled",
        }
    }

    pub const fn is_open(self) -> bool {
        matches!(self, Self::Open(_) | Self::Full)
    }
}

impl Event {
    /// The day on which it begins where it takes place.
    pub fn day(&self) -> Date {
        day_in(self.content.starts_at, zone(&self.time_zone))
    }

    pub fn signing(&self, now: OffsetDateTime) -> Signing {
        let content = &self.content;
        let today = day_in(now, zone(&self.time_zone));
        if self.status == Status::Cancelled {
            Signing::Cancelled
        } else if content.starts_at <= now {
            Signing::Past
        } else if !content.has_sign_up {
            Signing::NotNeeded
        } else if content.sign_up_until.is_some_and(|last| last < today) {
            Signing::Closed
        } else {
            match content.places.map(|places| places - self.taken) {
                Some(left) if left <= 0 => Signing::Full,
                left => Signing::Open(left),
            }
        }
    }

    /// Whether a person who signs up now gets a place or waits for one.
    pub fn sign_up(&self, now: OffsetDateTime) -> Result<Signing, Refusal> {
        let signing = self.signing(now);
        if self.status == Status::Published && signing.is_open() {
            return Ok(signing);
        }
        Err(Refusal::new("centre-refused-no-sign-up"))
    }

    pub fn can_keep(&self, actor: &Actor) -> Result<(), Refusal> {
        if is_of_centre(actor, self.district) { Ok(()) } else { Err(Refusal::new("centre-refused-not-centre")) }
    }

    /// What is cancelled stays as it was.
    pub fn can_edit(&self, actor: &Actor) -> Result<(), Refusal> {
        self.can_keep(actor)?;
        if self.status == Status::Cancelled { Err(Refusal::new("centre-refused-cancelled")) } else { Ok(()) }
    }

    pub fn publish(self, actor: &Actor) -> Result<Self, Refusal> {
        self.can_keep(actor)?;
        if self.status != Status::Draft {
            return Err(Refusal::new("centre-refused-state"));
        }
        Ok(Self { status: Status::Published, ..self })
    }

    /// Nobody is left to wonder: an event is cancelled for a reason.
    pub fn cancel(self, actor: &Actor, reason: String) -> Result<Self, Refusal> {
        self.can_keep(actor)?;
        if self.status != Status::Published {
            return Err(Refusal::new("centre-refused-state"));
        }
        Ok(Self { status: Status::Cancelled, reason, ..self })
    }
}

#[cfg(test)]
mod tests {
    use time::macros::{date, datetime};

    use super::*;

    fn event(places: Option<i32>, taken: i32) -> Event {
        let content = Content {
            kind: "seminar".into(),
            title: String::new(),
            description: String::new(),
            audience: String::new(),
            place: String::new(),
            link: String::new(),
            starts_at: datetime!(2026-11-26 14:30 +3),
            ends_at: None,
            has_sign_up: true,
            places,
            sign_up_until: Some(date!(2026 - 11 - 24)),
        };
        Event {
            id: EventId::fresh(),
            district: DistrictId::fresh(),
            language: "ru".into(),
            time_zone: "Europe/Moscow".into(),
            status: Status::Published,
            content,
            taken,
            reason: String::new(),
            version: 1,
        }
    }

    #[test]
    fn one_signs_up_while_there_are_places_and_days() {
        let monday = datetime!(2026-11-23 12:00 +3);

        assert_eq!(event(Some(2), 1).signing(monday), Signing::Open(Some(1)));
        assert_eq!(event(Some(2), 2).signing(monday), Signing::Full);
        assert_eq!(event(None, 90).signing(monday), Signing::Open(None));
        assert_eq!(event(None, 0).signing(datetime!(2026-11-24 23:59 +3)), Signing::Open(None));
        assert_eq!(event(None, 0).signing(datetime!(2026-11-25 00:00 +3)), Signing::Closed);
        assert_eq!(event(None, 0).signing(datetime!(2026-11-26 14:30 +3)), Signing::Past);
        assert_eq!(Event { status: Status::Cancelled, ..event(None, 0) }.signing(monday), Signing::Cancelled);
        assert!(Event { status: Status::Draft, ..event(None, 0) }.sign_up(monday).is_err());
    }
}
