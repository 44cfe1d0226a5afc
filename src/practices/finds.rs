//! The letter of a day: what is new in the searches that a person keeps, as far as this person may see it when it goes.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};
use time::macros::time;
use time::{Duration, OffsetDateTime};

use super::model::filter::Filter;
use super::model::searches::SavedSearch;
use super::news::news;
use super::paths;
use super::store::listing::{self, Row};
use super::store::practices::Viewer;
use super::store::searches::{self, Follower};
use crate::access::Reach;
use crate::accounts;
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{PracticeId, UserId};
use crate::jobs::{self, Job, Work};
use crate::mail::Letter;
use crate::terms::Terms;
use crate::text::{Locale, Value, say_with};

/// So many practices of a search are named; the rest is behind its link.
const NAMED: usize = 5;

/// Finds whom to tell.
#[derive(Serialize, Deserialize)]
pub struct TellSearchers {}

/// The letter of a day to one person.
#[derive(Serialize, Deserialize)]
pub struct SendFinds {
    pub user: UserId,
}

/// Plans the round of a day; several programs plan it once.
pub async fn plan_finds(tx: &mut Tx, at: OffsetDateTime) -> Result<()> {
    jobs::once(tx, &TellSearchers {}, &format!("{}:{}", TellSearchers::KIND, at.date()), at).await
}

impl Job for TellSearchers {
    const KIND: &'static str = "tell-searchers";

    async fn run(self, work: &Work) -> Result<()> {
        let now = work.clock.now();
        let mut tx = work.db.write(&Reach::default()).await?;
        searches::sweep(&mut tx, now - Duration::DAY).await?;
        for user in searches::list_told(&mut tx).await? {
            jobs::later(&mut tx, &SendFinds { user }, now).await?;
        }
        plan_finds(&mut tx, (now + Duration::DAY).replace_time(time!(03:30))).await?;
        tx.commit().await
    }
}

impl Job for SendFinds {
    const KIND: &'static str = "send-finds";

    async fn run(self, work: &Work) -> Result<()> {
        let now = work.clock.now();
        let mut tx = work.db.read(&Reach::default()).await?;
        let places = accounts::places(&mut tx, self.user, now.date()).await?;
        drop(tx);
        let viewer = Viewer {
            person: Some(self.user.0),
            districts: places.districts,
            schools: places.schools,
            associations: places.associations,
            reviews: false,
            centre: false,
        };
        let reach = Reach { person: Some(self.user), schools: viewer.schools.clone(), ..Reach::default() };
        let mut tx = work.db.write(&reach).await?;
        let Some(follower) = searches::take_follower(&mut tx, self.user, now.date()).await? else { return Ok(()) };
        let finds = finds(&mut tx, self.user, &viewer, follower.told_at, now).await?;
        let sent_on = match &follower.email {
            Some(email) if !finds.is_empty() => {
                let id = format!("finds.{}.{}", self.user, now.date());
                work.mail.send(&letter(&work.origin, &follower, email, &finds, id)).await?;
                Some(now.date())
            }
            _ => None,
        };
        searches::save_told(&mut tx, self.user, now, sent_on).await?;
        tx.commit().await
    }
}

/// A search with what is new in it.
struct Find {
    search: SavedSearch,
    count: i64,
    rows: Vec<Row>,
}

/// The searches in which something is new, neither told nor looked at.
async fn finds(tx: &mut Tx, user: UserId, viewer: &Viewer, told_at: OffsetDateTime, now: OffsetDateTime) -> Result<Vec<Find>> {
    let terms = Terms::load(tx, now).await?;
    let told: Vec<SavedSearch> = searches::list(tx, user).await?.into_iter().filter(|search| search.is_told).collect();
    let mut asked = Vec::with_capacity(told.len());
    for search in &told {
        let filter = Filter::of_kept(&search.filter, &|kind, code| terms.has(kind, code))?;
        asked.push((filter, search.looked_at.max(told_at)));
    }
    let news = news(tx, viewer, &asked).await?;
    let named: Vec<PracticeId> = news.iter().flat_map(|ids| ids.iter().take(NAMED)).copied().collect();
    let rows = listing::list(tx, &named, viewer).await?;
    let rows: HashMap<PracticeId, Row> = rows.into_iter().map(|row| (row.id, row)).collect();
    let find = |(search, ids): (SavedSearch, Vec<PracticeId>)| {
        let named = ids.iter().take(NAMED).filter_map(|id| rows.get(id).cloned());
        Find { search, count: i64::try_from(ids.len()).unwrap_or(i64::MAX), rows: named.collect() }
    };
    Ok(told.into_iter().zip(news).map(find).filter(|find| !find.rows.is_empty()).collect())
}

fn letter(origin: &str, to: &Follower, email: &str, finds: &[Find], id: String) -> Letter {
    let locale = Locale::from_code(&to.locale).unwrap_or_default();
    let told: Vec<String> = finds.iter().map(|find| tell(locale, origin, find)).collect();
    let args = [
        ("name", Value::from(to.name.as_str())),
        ("n", i64::try_from(finds.len()).unwrap_or(i64::MAX).into()),
        ("list", told.join("\n\n").into()),
        ("link", format!("{origin}{}", paths::SEARCHES).into()),
        ("out", format!("{origin}{}", paths::no_more_finds(&to.code)).into()),
    ];
    Letter {
        to: email.to_owned(),
        subject: say_with(locale, "searches-letter-subject", &args).into_owned(),
        text: say_with(locale, "searches-letter", &args).into_owned(),
        id,
    }
}

/// A search, how much is new in it, and the newest of that.
fn tell(locale: Locale, origin: &str, find: &Find) -> String {
    let args = [
        ("title", Value::from(find.search.title.as_str())),
        ("n", find.count.into()),
        ("link", format!("{origin}{}", paths::search(find.search.id)).into()),
    ];
    let head = say_with(locale, "searches-letter-search", &args).into_owned();
    let named = find.rows.iter().map(|row| format!("— {}, {}\n  {origin}{}", row.title, row.author_name, paths::show(row.id)));
    std::iter::once(head).chain(named).collect::<Vec<_>>().join("\n")
}
