//! Letters of meetings. Whether a letter is still due is looked at when it is sent.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::model::meeting::Status;
use super::paths;
use super::store::{meetings, replies};
use crate::access::Reach;
use crate::error::{Error, Result};
use crate::ids::{AssociationId, MeetingId, SchoolId};
use crate::jobs::{Job, Work};
use crate::mail::Letter;
use crate::text::{Locale, Value, say_with};

/// The agenda of a meeting, to every member who has a mail address.
#[derive(Serialize, Deserialize)]
pub struct SendAgenda {
    pub meeting: MeetingId,
    pub school: SchoolId,
    pub association: AssociationId,
    /// A later sending makes an earlier one needless.
    pub circulated_at: OffsetDateTime,
}

impl Job for SendAgenda {
    const KIND: &'static str = "send-agenda";

    async fn run(self, work: &Work) -> Result<()> {
        let reach = Reach { associations: vec![self.association.0], ..work.school(self.school) };
        let mut tx = work.db.read(&reach).await?;
        let meeting = match meetings::find(&mut tx, self.meeting).await {
            Ok(meeting) => meeting,
            Err(Error::NotFound) => return Ok(()),
            Err(error) => return Err(error),
        };
        if meeting.status != Status::Planned || meeting.circulated_at != Some(self.circulated_at) {
            return Ok(());
        }
        let people = replies::list_addressees(&mut tx, &meeting).await?;
        drop(tx);
        let agenda: Vec<String> =
            (1..).zip(&meeting.items).map(|(number, item)| format!("{number}. {} {}", item.title, item.speakers)).collect();
        let day = super::model::writing::typed_day(meeting.head.held_on);
        for person in people {
            let locale = Locale::from_code(&person.locale).unwrap_or_default();
            let args = [
                ("value", Value::from(format!("{} {}", person.name, person.patronymic).trim().to_owned())),
                ("day", day.as_str().into()),
                ("place", meeting.head.place.as_str().into()),
                ("theme", meeting.head.theme.as_str().into()),
                ("agenda", agenda.join("\n").into()),
                ("link", format!("{}{}", work.origin, paths::show(meeting.id)).into()),
            ];
            let letter = Letter {
                to: person.email,
                subject: say_with(locale, "meetings-letter-subject", &args).into_owned(),
                text: say_with(locale, "meetings-letter", &args).into_owned(),
                id: format!("agenda-{}-{}-{}", meeting.id, self.circulated_at.unix_timestamp(), person.id),
            };
            work.mail.send(&letter).await?;
        }
        Ok(())
    }
}
