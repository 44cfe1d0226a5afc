//! Finding who leans on what is no longer in force.

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

use crate::access::Reach;
use crate::clock;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::SchoolId;
use crate::jobs::{self, Job, Work};
use crate::library::model::{Cited, Grounds};
use crate::library::store::{citations, citing, sheets};
use crate::mail::Letter;
use crate::text::{Locale, Value, say_with};

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
            for addressee in sheets::addressees(&mut tx, &owners, now).await? {
                let locale = Locale::from_code(&addressee.locale).unwrap_or_default();
                let args = [
                    ("name", Value::from(addressee.name.as_str())),
                    ("title", Value::from(cited.title.as_str())),
                    ("what", Value::from(text.title.as_str())),
                ];
                letters.push(Letter {
                    to: addressee.email,
                    subject: say_with(locale, "library-letter-citation-subject", &args).into_owned(),
                    text: say_with(locale, &format!("library-letter-citation-{}", text.subject.code()), &args).into_owned(),
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
