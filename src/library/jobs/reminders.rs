//! Reminding those who have yet to read.

use serde::{Deserialize, Serialize};
use time::OffsetDateTime;

use crate::clock;
use crate::error::Result;
use crate::ids::{AssociationId, SchoolId, SheetId};
use crate::jobs::{Job, Work};
use crate::library::paths;
use crate::library::store::sheets;
use crate::mail::Letter;
use crate::text::{Dated, Locale, Value, say_with};

/// Letters to those who have yet to confirm a reading, judged when they are sent.
#[derive(Serialize, Deserialize)]
pub struct RemindReaders {
    pub sheet: SheetId,
    pub school: SchoolId,
    pub association: AssociationId,
}

impl Job for RemindReaders {
    const KIND: &'static str = "remind-readers";

    async fn run(self, work: &Work) -> Result<()> {
        let now = work.clock.now();
        let mut tx = work.db.read(&work.school(self.school)).await?;
        let found = sheets::find(&mut tx, self.sheet, &[self.association.0], now.date()).await;
        let Ok(sheet) = found else { return Ok(()) };
        let readers = sheets::readers(&mut tx, &sheet, now.date()).await?;
        let owing: Vec<_> = readers.iter().filter(|reader| reader.owes()).map(|reader| reader.user.0).collect();
        let addressees = sheets::addressees(&mut tx, &owing, now).await?;
        drop(tx);
        for addressee in addressees {
            let locale = Locale::from_code(&addressee.locale).unwrap_or_default();
            let dated = Dated { locale, zone: clock::zone("Europe/Moscow"), today: now.date() };
            let args = [
                ("name", Value::from(addressee.name.as_str())),
                ("title", Value::from(sheet.title.as_str())),
                ("day", Value::from(dated.full_date(sheet.due_on))),
                ("link", Value::from(format!("{}{}", work.origin, paths::sheet(self.sheet)))),
            ];
            let letter = Letter {
                to: addressee.email,
                subject: say_with(locale, "library-letter-reading-subject", &args).into_owned(),
                text: say_with(locale, "library-letter-reading", &args).into_owned(),
                id: format!("{}.{}.{}", self.sheet, addressee.user, sheet.reminded_at.map_or(0, OffsetDateTime::unix_timestamp)),
            };
            work.mail.send(&letter).await?;
        }
        Ok(())
    }
}
