//! Letters about events: on the day before to whoever has a place, and to whoever gets one that has become free. What a
//! letter says is looked at again when it is sent.

use serde::{Deserialize, Serialize};
use time::macros::time;
use time::{Date, Duration, OffsetDateTime};

use crate::access::Reach;
use crate::centre::model::event::{Event, Status};
use crate::centre::paths;
use crate::centre::store::{districts, events, places};
use crate::clock::{day_in, zone};
use crate::db::Tx;
use crate::error::{Error, Result};
use crate::ids::{DistrictId, EventId, UserId};
use crate::jobs::{self, Job, Work};
use crate::mail::Letter;
use crate::text::{Dated, Locale, Value, say_with};

/// Looks through the events of tomorrow, district by district.
#[derive(Serialize, Deserialize)]
pub struct FollowEvents {}

impl Job for FollowEvents {
    const KIND: &'static str = "follow-events";

    async fn run(self, work: &Work) -> Result<()> {
        let now = work.clock.now();
        let mut tx = work.db.read(&Reach::default()).await?;
        let districts = districts::list(&mut tx).await?;
        drop(tx);
        for district in districts {
            let tomorrow = day_in(now, zone(&district.time_zone)) + Duration::DAY;
            let mut tx = work.db.write(&work.centre(district.id)).await?;
            for due in places::list_due(&mut tx, district.id, tomorrow, &district.time_zone).await? {
                let letter =
                    SendLetter { word: Word::Remind, event: due.event, district: district.id, user: due.user, on: tomorrow };
                jobs::once(&mut tx, &letter, &letter.key(), now).await?;
            }
            tx.commit().await?;
        }
        let mut tx = work.db.write(&Reach::default()).await?;
        let next = (now + Duration::DAY).replace_time(time!(04:00));
        plan_round(&mut tx, next).await?;
        tx.commit().await
    }
}

/// Plans the round of a day; several programs plan it once.
pub async fn plan_round(tx: &mut Tx, at: OffsetDateTime) -> Result<()> {
    jobs::once(tx, &FollowEvents {}, &format!("{}:{}", FollowEvents::KIND, at.date()), at).await
}

/// What is written about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Word {
    /// The event is tomorrow.
    Remind,
    /// A place has become free.
    Place,
    /// It will not take place.
    Cancelled,
}

/// A letter to one person about one event.
#[derive(Serialize, Deserialize)]
pub struct SendLetter {
    pub word: Word,
    pub event: EventId,
    pub district: DistrictId,
    pub user: UserId,
    /// The day of the event when the letter was planned.
    pub on: Date,
}

/// Writes to these people about an event.
pub async fn tell_later(tx: &mut Tx, word: Word, event: &Event, users: &[UserId], now: OffsetDateTime) -> Result<()> {
    for user in users {
        let letter = SendLetter { word, event: event.id, district: event.district, user: *user, on: event.day() };
        jobs::later(tx, &letter, now).await?;
    }
    Ok(())
}

impl Job for SendLetter {
    const KIND: &'static str = "send-event-letter";

    async fn run(self, work: &Work) -> Result<()> {
        let now = work.clock.now();
        let mut tx = work.db.read(&work.centre(self.district)).await?;
        let event = match events::find(&mut tx, self.event).await {
            Err(Error::NotFound) => return Ok(()),
            found => found?,
        };
        let has_place = places::find_own(&mut tx, event.id, self.user).await? == Some(false);
        let Some(to) = places::find_addressee(&mut tx, self.user, now).await? else { return Ok(()) };
        drop(tx);
        if !self.is_true(&event, has_place, now) {
            return Ok(());
        }
        let locale = Locale::from_code(&to.locale).unwrap_or_default();
        let dated = Dated { locale, zone: zone(&event.time_zone), today: day_in(now, zone(&event.time_zone)) };
        let key = match self.word {
            Word::Remind => "centre-letter-remind",
            Word::Place => "centre-letter-place",
            Word::Cancelled => "centre-letter-cancelled",
        };
        let content = &event.content;
        let place = if content.place.is_empty() { &content.link } else { &content.place };
        let args = [
            ("name", Value::from(to.given_name.as_str())),
            ("title", content.title.as_str().into()),
            ("day", dated.weekday(event.day()).into()),
            ("time", dated.hours(content.starts_at).into()),
            ("place", place.as_str().into()),
            ("reason", event.reason.as_str().into()),
            ("link", format!("{}{}", work.origin, paths::event(event.id)).into()),
        ];
        let letter = Letter {
            to: to.email,
            subject: say_with(locale, &format!("{key}-subject"), &args).into_owned(),
            text: say_with(locale, key, &args).into_owned(),
            id: self.key().replace(':', "-"),
        };
        Ok(work.mail.send(&letter).await?)
    }
}

impl SendLetter {
    /// One letter of a kind to a person about an event on its day.
    fn key(&self) -> String {
        format!("event-letter:{:?}:{}:{}:{}", self.word, self.event, self.user, self.on).to_lowercase()
    }

    /// Whether what the letter says is still so.
    fn is_true(&self, event: &Event, has_place: bool, now: OffsetDateTime) -> bool {
        let is_ahead = event.content.starts_at > now;
        let tomorrow = day_in(now, zone(&event.time_zone)) + Duration::DAY;
        match self.word {
            Word::Cancelled => event.status == Status::Cancelled && is_ahead,
            Word::Place => event.status == Status::Published && has_place && is_ahead,
            Word::Remind => {
                event.status == Status::Published && has_place && event.day() == self.on && self.on <= tomorrow && is_ahead
            }
        }
    }
}
