//! Each morning it is looked which recognitions end soon: their authors and the centre are asked once whether they are
//! confirmed or archived.

use serde::{Deserialize, Serialize};
use time::macros::time;
use time::{Duration, OffsetDateTime};
use uuid::Uuid;

use super::model::innovation::Innovation;
use super::model::recognition::NOTICE;
use super::paths;
use super::store::people::{self, Addressee};
use super::store::{ending, innovations};
use crate::access::Reach;
use crate::clock::{day_in, zone};
use crate::db::Tx;
use crate::error::Result;
use crate::ids::{DistrictId, SchoolId};
use crate::jobs::{self, Job, Jobs, Work};
use crate::mail::Letter;
use crate::text::{Dated, Locale, Value, say, say_with};

pub fn jobs() -> Jobs {
    Jobs::default().with::<FollowRecognitions>()
}

/// Walks through what ends, district by district.
#[derive(Serialize, Deserialize)]
pub struct FollowRecognitions {}

impl Job for FollowRecognitions {
    const KIND: &'static str = "follow-recognitions";

    async fn run(self, work: &Work) -> Result<()> {
        let now = work.clock.now();
        let mut tx = work.db.read(&Reach::default()).await?;
        let districts = ending::list_districts(&mut tx).await?;
        drop(tx);
        for district in districts {
            let dated =
                Dated { locale: Locale::Ru, zone: zone(&district.time_zone), today: day_in(now, zone(&district.time_zone)) };
            let schools = district.schools.into_iter().map(SchoolId::into).collect();
            ask(work, Reach { schools, ..work.centre(district.id) }, district.id, dated).await?;
        }
        let mut tx = work.db.write(&Reach::default()).await?;
        plan_round(&mut tx, (now + Duration::DAY).replace_time(time!(03:20))).await?;
        tx.commit().await
    }
}

/// Plans the round of a day; several programs plan it once.
pub async fn plan_round(tx: &mut Tx, at: OffsetDateTime) -> Result<()> {
    jobs::once(tx, &FollowRecognitions {}, &format!("{}:{}", FollowRecognitions::KIND, at.date()), at).await
}

/// Asks about every recognition of a district that ends soon; each is noted as asked about together with its letters.
async fn ask(work: &Work, reach: Reach, district: DistrictId, dated: Dated) -> Result<()> {
    let mut tx = work.db.read(&reach).await?;
    let ending = ending::list(&mut tx, district, dated.today + NOTICE).await?;
    drop(tx);
    for id in ending {
        let mut tx = work.db.write(&reach).await?;
        let mut piece = innovations::find_on_road(&mut tx, id).await?;
        let Some(until) = piece.ends_on() else { continue };
        let authors: Vec<Uuid> = piece.author_ids().into_iter().map(Uuid::from).collect();
        let addressees = people::list_addressees(&mut tx, &authors, district, dated.today).await?;
        let ends = |until| until <= dated.today + NOTICE;
        for one in piece.recognitions.iter_mut().filter(|one| one.noticed_on.is_none() && ends(one.until)) {
            one.noticed_on = Some(dated.today);
        }
        innovations::save(&mut tx, &piece, work.clock.now()).await?;
        for to in addressees {
            let told = Dated { locale: Locale::from_code(&to.locale).unwrap_or_default(), ..dated };
            work.mail.send(&letter(work, &piece, &to, &told.full_date(until))).await?;
        }
        tx.commit().await?;
    }
    Ok(())
}

fn letter(work: &Work, piece: &Innovation, to: &Addressee, until: &str) -> Letter {
    let locale = Locale::from_code(&to.locale).unwrap_or_default();
    let args = [
        ("name", Value::from(to.name.as_str())),
        ("title", Value::from(piece.content.title.as_str())),
        ("until", Value::from(until)),
        ("link", Value::from(format!("{}{}", work.origin, paths::show(piece.id)))),
    ];
    Letter {
        to: to.email.clone(),
        subject: say(locale, "innovations-letter-subject").into_owned(),
        text: say_with(locale, "innovations-letter", &args).into_owned(),
        id: format!("recognition-{}-{until}-{}", piece.id, to.id).replace(' ', "-"),
    }
}
