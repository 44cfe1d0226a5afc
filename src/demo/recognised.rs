//! What the banks gave in return: register numbers and certificates, in the order in which practices were taken in.

use anyhow::Context;
use time::OffsetDateTime;

use super::calendar::Clock;
use super::road;
use super::world::{World, id};
use crate::clock::day_in;
use crate::db::Tx;
use crate::ids::{PracticeId, UserId};
use crate::practices::Deed;
use crate::recognition::{self, Bank, Taking};

/// A step that a bank answers to.
struct Moment {
    practice: PracticeId,
    deed: Deed,
    by: UserId,
    at: OffsetDateTime,
    zone: &'static time_tz::Tz,
}

pub async fn load(tx: &mut Tx, world: &World, clock: &Clock) -> anyhow::Result<()> {
    let mut moments = Vec::new();
    for practice in &world.practices {
        let zone = clock.zone(world.district(world.home(practice)?.district())?);
        for step in road::steps(world, practice)? {
            moments.push(Moment {
                practice: id("practice", &practice.key),
                deed: step.deed,
                by: id("person", &step.by.key),
                at: clock.calendar.moment(step.on, step.hour, &practice.key, zone),
                zone,
            });
        }
    }
    moments.sort_by_key(|moment| moment.at);
    for moment in moments {
        let bank = match moment.deed {
            Deed::Accept => Bank::Association,
            Deed::Publish => Bank::District,
            Deed::Withdraw | Deed::TakeDown => {
                recognition::withdraw(tx, moment.practice, day_in(moment.at, moment.zone)).await?;
                continue;
            }
            _ => continue,
        };
        let taking = Taking { practice: moment.practice, bank, basis: "", by: moment.by, at: moment.at };
        recognition::recognise(tx, &taking).await.context("certify a practice")?;
    }
    Ok(())
}
