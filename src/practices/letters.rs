//! The letter of a month: an author hears how often colleagues have used what was shared, and what they advise.

use serde::{Deserialize, Serialize};
use time::macros::time;
use time::{Date, Duration, OffsetDateTime};

use super::paths;
use super::store::{files, letters};
use crate::access::Reach;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::UserId;
use crate::jobs::{self, Job, Work};
use crate::mail::Letter;
use crate::text::{Locale, Value, say_with};

/// So many words of advice are told of a practice; the rest is on its page.
const ADVICE: usize = 3;

/// Finds the authors whom the month before has something to tell.
#[derive(Serialize, Deserialize)]
pub struct TellAuthors {}

/// The letter of a month to one author.
#[derive(Serialize, Deserialize)]
pub struct ThankAuthor {
    pub author: UserId,
    /// The first day of the month.
    pub month: Date,
}

/// Plans the round of the next month; several programs plan it once.
pub async fn plan_letters(tx: &mut Tx, now: OffsetDateTime) -> Result<()> {
    let next = first_day(first_day(now.date()) + Duration::days(31));
    let at = next.with_time(time!(04:30)).assume_utc();
    jobs::once(tx, &TellAuthors {}, &format!("{}:{next}", TellAuthors::KIND), at).await
}

/// The first day of the month of a day.
fn first_day(day: Date) -> Date {
    day.replace_day(1).unwrap_or(day)
}

impl Job for TellAuthors {
    const KIND: &'static str = "tell-authors";

    async fn run(self, work: &Work) -> Result<()> {
        let now = work.clock.now();
        let until = first_day(now.date());
        let month = first_day(until - Duration::DAY);
        let mut tx = work.db.read(&Reach::default()).await?;
        let everywhere = Reach { schools: files::list_schools(&mut tx).await?, ..Reach::default() };
        drop(tx);
        let mut tx = work.db.write(&everywhere).await?;
        for author in letters::list_used_authors(&mut tx, month.midnight().assume_utc(), until.midnight().assume_utc()).await? {
            jobs::later(&mut tx, &ThankAuthor { author, month }, now).await?;
        }
        plan_letters(&mut tx, now).await?;
        tx.commit().await
    }
}

impl Job for ThankAuthor {
    const KIND: &'static str = "thank-author";

    async fn run(self, work: &Work) -> Result<()> {
        let from = self.month.midnight().assume_utc();
        let until = first_day(self.month + Duration::days(31)).midnight().assume_utc();
        let mut tx = work.db.write(&Reach { person: Some(self.author), ..Reach::default() }).await?;
        let Some(author) = letters::take_author(&mut tx, self.author, self.month, work.clock.now()).await? else { return Ok(()) };
        let used = letters::list_used(&mut tx, self.author, from, until).await?;
        if used.is_empty() {
            return Ok(());
        }
        let locale = Locale::from_code(&author.locale).unwrap_or_default();
        let told: Vec<String> = used.iter().map(|practice| tell(locale, practice, &work.origin)).collect();
        let times: i64 = used.iter().map(|practice| practice.times).sum();
        let args = [
            ("name", Value::from(author.name.as_str())),
            ("n", times.into()),
            ("list", told.join("\n\n").into()),
            ("link", format!("{}/practices/mine#letters", work.origin).into()),
        ];
        let letter = Letter {
            to: author.email,
            subject: say_with(locale, "practices-letter-month-subject", &args).into_owned(),
            text: say_with(locale, "practices-letter-month", &args).into_owned(),
            id: format!("practices.{}.{}", self.author, self.month),
        };
        work.mail.send(&letter).await?;
        tx.commit().await
    }
}

fn tell(locale: Locale, practice: &letters::Used, origin: &str) -> String {
    let args = [
        ("title", Value::from(practice.title.as_str())),
        ("n", practice.times.into()),
        ("link", format!("{origin}{}", paths::show(practice.id)).into()),
    ];
    let advice = practice.advice.iter().take(ADVICE).map(|words| format!("— {words}"));
    let head = say_with(locale, "practices-letter-month-practice", &args).into_owned();
    std::iter::once(head).chain(advice).collect::<Vec<_>>().join("\n")
}
