//! Letters on controls. A letter tells that there is something to be read, and nothing of what was seen.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use super::paths;
use super::store::road;
use crate::access::Reach;
use crate::error::Result;
use crate::ids::{AssociationId, ControlId, SchoolId};
use crate::jobs::{Job, Work};
use crate::mail::Letter;
use crate::text::{Locale, Value, say, say_with};

/// Asks those who are named in a memo, have not read their lines and have a mail address to do so.
#[derive(Serialize, Deserialize)]
pub struct AskToAcquaint {
    pub control: ControlId,
    pub school: SchoolId,
    pub association: AssociationId,
    pub asked_at: OffsetDateTime,
}

impl Job for AskToAcquaint {
    const KIND: &'static str = "ask-to-acquaint";

    async fn run(self, work: &Work) -> Result<()> {
        let reach = Reach { associations: vec![self.association.0], ..work.school(self.school) };
        let mut tx = work.db.read(&reach).await?;
        let people = road::list_addressees(&mut tx, self.control, self.association, work.clock.now().date()).await?;
        drop(tx);
        for person in people {
            let locale = Locale::from_code(&person.locale).unwrap_or_default();
            let args = [
                ("value", Value::from(format!("{} {}", person.name, person.patronymic).trim().to_owned())),
                ("link", format!("{}{}", work.origin, paths::show(self.control)).into()),
            ];
            let letter = Letter {
                to: person.email,
                subject: say(locale, "controls-letter-subject").into_owned(),
                text: say_with(locale, "controls-letter", &args).into_owned(),
                id: format!("acquaintance-{}-{}-{}", self.control, self.asked_at.unix_timestamp(), person.id),
            };
            work.mail.send(&letter).await?;
        }
        Ok(())
    }
}
