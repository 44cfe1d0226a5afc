//! Work after the answer: reminding those who have yet to read, and finding who leans on what is no longer in force.

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

use super::model::{Cited, Grounds};
use super::paths;
use super::store::{citations, citing, sheets};
use crate::access::Reach;
use crate::clock;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{AssociationId, SchoolId, SheetId};
use crate::jobs::{self, Job, Jobs, Work};
use crate::mail::Letter;
use crate::text::{Dated, Locale, Value, say_with};

pub fn jobs() -> Jobs {
    Jobs::default().with::<RemindReaders>().with::<FindCitations>().with::<CitationRound>()
}

/// Letters to those who have yet to confirm a reading, judged when they are sent.
#[derive(Serialize, Deserialize)]
pub struct RemindReaders {
    pub sheet: SheetId,
    pub school: SchoolId,
    pub association: AssociationId,
    /// Of the portal, as the operator has set it.
    pub origin: String,
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
        let addressees = sheets::addressees(&mut tx, &owing).await?;
        drop(tx);
        for addressee in addressees {
            let locale = Locale::from_code(&addressee.locale).unwrap_or_default();
            let dated = Dated { locale, zone: clock::zone("Europe/Moscow"), today: now.date() };
            let args = [
                ("name", Value::from(addressee.name.as_str())),
                ("title", Value::from(sheet.title.as_str())),
                ("day", Value::from(dated.full_date(sheet.due_on))),
                ("link", Value::from(format!("{}{}", self.origin, paths::sheet(self.sheet)))),
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

/// Looks through every school: the state of a document changes with the day, whether or not anybody touches it.
#[derive(Serialize, Deserialize)]
pub struct CitationRound {
    /// It is the round of the day, which plans that of the next.
    pub is_daily: bool,
}

impl Job for CitationRound {
    const KIND: &'static str = "citation-round";

    async fn run(self, work: &Work) -> Result<()> {
        let now = work.clock.now();
        let mut tx = work.db.write(&Reach::default()).await?;
        for school in citations::schools(&mut tx).await? {
            jobs::later(&mut tx, &FindCitations { school }, now).await?;
        }
        if self.is_daily {
            plan_citation_round(&mut tx, now + Duration::DAY).await?;
        }
        tx.commit().await
    }
}

/// Plans the round of a day; several programs plan it once.
pub async fn plan_citation_round(tx: &mut Tx, at: OffsetDateTime) -> Result<()> {
    jobs::once(tx, &CitationRound { is_daily: true }, &format!("{}:{}", CitationRound::KIND, at.date()), at).await
}

/// Finds the plans and practices of a school that lean on what is no longer in force; each owner hears of each once.
#[derive(Serialize, Deserialize)]
pub struct FindCitations {
    pub school: SchoolId,
}

impl Job for FindCitations {
    const KIND: &'static str = "find-citations";

    async fn run(self, work: &Work) -> Result<()> {
        let now = work.clock.now();
        let today = now.date();
        let mut tx = work.db.write(&work.school(self.school)).await?;
        let Some(viewer) = citations::viewer_of_school(&mut tx, self.school).await? else { return Ok(()) };
        let repealed = citing::repealed(&mut tx, &viewer, today).await?;
        let texts = citations::texts(&mut tx, &citations::Scope::school(self.school), clock::school_year(today)).await?;
        let mut found: Vec<(&Cited, &citations::Text)> = Vec::new();
        for text in &texts {
            let grounds = Grounds::of(&text.words);
            found.extend(repealed.iter().filter(|cited| grounds.cite(cited)).map(|cited| (cited, text)));
        }
        let fresh = citations::keep(&mut tx, self.school, &found, now).await?;
        let mut letters = Vec::new();
        for (cited, text) in fresh {
            let owners = citations::owners(&mut tx, text, today).await?;
            for addressee in sheets::addressees(&mut tx, &owners).await? {
                let locale = Locale::from_code(&addressee.locale).unwrap_or_default();
                let args = [
                    ("name", Value::from(addressee.name.as_str())),
                    ("title", Value::from(cited.title.as_str())),
                    ("what", Value::from(text.title.as_str())),
                ];
                letters.push(Letter {
                    to: addressee.email,
                    subject: say_with(locale, "library-letter-citation-subject", &args).into_owned(),
                    text: say_with(locale, &format!("library-letter-citation-{}", text.subject), &args).into_owned(),
                    id: format!("{}.{}.{}", cited.id, text.id, addressee.user),
                });
            }
        }
        for letter in &letters {
            work.mail.send(letter).await?;
        }
        tx.commit().await
    }
}
