//! Telling those who follow a subject what is new under it: each morning the chronicle is written on, then everybody gets
//! one letter at most, of what that person may see when it is sent.

use serde::{Deserialize, Serialize};
use time::macros::time;
use time::{Duration, OffsetDateTime};

use crate::access::Reach;
use crate::accounts::{self, Places};
use crate::clock;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{SchoolId, UserId};
use crate::jobs::{self, Job, Work};
use crate::library::model::Viewer;
use crate::library::pages::line;
use crate::library::paths;
use crate::library::store::lists::{self, Listed};
use crate::library::store::subscriptions::{self, News};
use crate::library::store::{citations, sheets, states};
use crate::mail::Letter;
use crate::text::{Dated, Locale, Value, say, say_with};

/// Writes the chronicle on and finds whom to tell.
#[derive(Serialize, Deserialize)]
pub struct TellFollowers {}

impl Job for TellFollowers {
    const KIND: &'static str = "tell-followers";

    async fn run(self, work: &Work) -> Result<()> {
        let now = work.clock.now();
        let mut tx = work.db.read(&Reach::default()).await?;
        let schools = citations::schools(&mut tx).await?;
        drop(tx);
        let everywhere = Reach { schools: schools.into_iter().map(SchoolId::into).collect(), ..Reach::default() };
        let mut tx = work.db.write(&everywhere).await?;
        states::note_changes(&mut tx, now.date(), now).await?;
        for user in subscriptions::list_due(&mut tx).await? {
            jobs::later(&mut tx, &SendDigest { user }, now).await?;
        }
        plan_digests(&mut tx, (now + Duration::DAY).replace_time(time!(03:30))).await?;
        tx.commit().await
    }
}

/// Plans the round of a day; several programs plan it once.
pub async fn plan_digests(tx: &mut Tx, at: OffsetDateTime) -> Result<()> {
    jobs::once(tx, &TellFollowers {}, &format!("{}:{}", TellFollowers::KIND, at.date()), at).await
}

/// The letter of a day to one person.
#[derive(Serialize, Deserialize)]
pub struct SendDigest {
    pub user: UserId,
}

impl Job for SendDigest {
    const KIND: &'static str = "send-library-digest";

    async fn run(self, work: &Work) -> Result<()> {
        let now = work.clock.now();
        let today = now.date();
        let mut tx = work.db.read(&Reach::default()).await?;
        let Places { country, districts, schools, associations } = accounts::places(&mut tx, self.user, today).await?;
        let viewer = Viewer { country, districts, schools, associations };
        drop(tx);
        let reach = Reach { schools: viewer.schools.clone(), ..Reach::default() };
        let mut tx = work.db.write(&reach).await?;
        let Some(follower) = subscriptions::find(&mut tx, self.user).await? else { return Ok(()) };
        if follower.sent_on == Some(today) {
            return Ok(());
        }
        let news = subscriptions::news(&mut tx, self.user).await?;
        let ids: Vec<_> = news.iter().map(|news| news.norm).collect();
        let seen: Vec<_> = lists::slips(&mut tx, &viewer, Some(&ids), today).await?.iter().map(|slip| slip.id.0).collect();
        let listed = lists::list(&mut tx, &viewer, &seen, false, today).await?;
        let addressee = sheets::addressees(&mut tx, &[self.user.0], now).await?.into_iter().next();
        let sent_on = match addressee {
            Some(to) if !listed.is_empty() => {
                let way_out = format!("{}{}", work.origin, paths::unsubscription(&follower.code));
                let letter = letter(work, &to, &listed, &news, &way_out, now);
                work.mail.send(&letter).await?;
                Some(today)
            }
            _ => None,
        };
        subscriptions::save_told(&mut tx, self.user, now, sent_on).await?;
        tx.commit().await
    }
}

fn letter(work: &Work, to: &sheets::Addressee, listed: &[Listed], news: &[News], way_out: &str, now: OffsetDateTime) -> Letter {
    let locale = Locale::from_code(&to.locale).unwrap_or_default();
    let dated = Dated { locale, zone: clock::zone("Europe/Moscow"), today: now.date() };
    let word = |status: &str| say(locale, &format!("library-status-{status}")).into_owned();
    let told = listed.iter().map(|norm| {
        let was = news.iter().find(|news| news.norm == norm.id.0).and_then(|news| news.was.as_deref());
        let args = [
            ("title", Value::from(norm.title.as_str())),
            ("line", Value::from(line(&dated, norm))),
            ("was", Value::from(was.map(word).unwrap_or_default())),
            ("status", Value::from(word(&norm.status))),
            ("link", Value::from(format!("{}{}", work.origin, paths::show(norm.id)))),
        ];
        let key = if was.is_some() { "library-letter-digest-changed" } else { "library-letter-digest-new" };
        say_with(locale, key, &args).into_owned()
    });
    let args = [
        ("name", Value::from(to.name.as_str())),
        ("list", Value::from(told.collect::<Vec<_>>().join("\n\n"))),
        ("link", Value::from(way_out)),
    ];
    let count = [("n", Value::from(listed.len().to_string()))];
    Letter {
        to: to.email.clone(),
        subject: say_with(locale, "library-letter-digest-subject", &count).into_owned(),
        text: say_with(locale, "library-letter-digest", &args).into_owned(),
        id: format!("library.{}.{}", to.user, now.date()),
    }
}
