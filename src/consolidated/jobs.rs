//! Sheets are put together anew soon after what they are made of has changed, so that whoever opens a report need not wait.

use serde::{Deserialize, Serialize};
use time::{Duration, OffsetDateTime};

use super::pages::put_together;
use super::store::{reports, sheets};
use crate::access::Reach;
use crate::db::Tx;
use crate::error::Result;
use crate::jobs::{self, Job, Work};

/// So long it may be until a change is in what is kept; a report that is opened before is put together on the spot.
const PAUSE: Duration = Duration::minutes(1);

/// Looks after the reports that are being written.
#[derive(Serialize, Deserialize)]
pub struct KeepSheets {}

impl Job for KeepSheets {
    const KIND: &'static str = "keep-sheets";

    async fn run(self, work: &Work) -> Result<()> {
        let now = work.clock.now();
        let mut tx = work.db.read(&Reach::default()).await?;
        let open = sheets::list_open(&mut tx).await?;
        drop(tx);
        for (id, district, schools) in open {
            let reach = Reach { schools, ..work.centre(district) };
            let mut tx = work.db.write(&reach).await?;
            let report = reports::find(&mut tx, id).await?;
            put_together(&mut tx, &report, now).await?;
            tx.commit().await?;
        }
        let mut tx = work.db.write(&Reach::default()).await?;
        plan_round(&mut tx, now + PAUSE).await?;
        tx.commit().await
    }
}

/// Plans the round of a minute; several programs plan it once.
pub async fn plan_round(tx: &mut Tx, at: OffsetDateTime) -> Result<()> {
    let minute = at.unix_timestamp().div_euclid(60);
    jobs::once(tx, &KeepSheets {}, &format!("{}:{minute}", KeepSheets::KIND), at).await
}
