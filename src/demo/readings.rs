//! Loads a sheet of acknowledgement as an association leaves it halfway: asked for last week, confirmed by every other member.

use anyhow::Context;
use time::Duration;

use super::calendar::Clock;
use super::road::holders;
use super::store::readings;
use super::world::{World, id};
use crate::access::Role;
use crate::clock::{day_in, zone};
use crate::db::Tx;
use crate::ids::SheetId;
use crate::library::{self, NewSheet};
use crate::text::{Dated, Locale};

/// Who is asked to read what.
const ASKED: [(&str, &str); 2] = [("mo-4", "district-holidays"), ("mo-kalynivka", "kalynivka-safe-events")];

pub async fn load(tx: &mut Tx, world: &World, clock: &Clock) -> anyhow::Result<()> {
    for (association, key) in ASKED {
        let asked = world.associations.iter().find(|known| known.key == association).context("no association that is asked")?;
        let norm = world.norms.iter().find(|known| known.key == key).context("no document to be read")?;
        let district = world.district(&norm.district)?;
        let today = day_in(clock.now, zone(&district.time_zone));
        let asked_at = clock.now - Duration::days(5);
        let Some(head) = holders(world, Role::Head, association, today).first().map(|person| id("person", &person.key)) else {
            continue;
        };
        let locale = Locale::from_code(&asked.language).unwrap_or_default();
        let dated = Dated { locale, zone: clock.zone(district), today };
        let sheet = NewSheet {
            id: SheetId::fresh(),
            school: id("school", &asked.school),
            association: id("association", association),
            norm: id("norm", key),
            title: norm.title.clone(),
            line: library::described(&dated, &norm.kind, norm.dated, norm.number.as_deref().unwrap_or_default()),
            language: asked.language.clone(),
            due_on: today + Duration::days(8),
            asked_by: head,
            asked_at,
        };
        library::ask_reading(tx, &sheet).await?;
        for (place, member) in holders(world, Role::Member, association, today).into_iter().enumerate() {
            if place % 2 == 0 {
                let confirmed_at = asked_at + Duration::hours(20 + 7 * i64::try_from(place)?);
                readings::confirm(tx, &sheet, id("person", &member.key), confirmed_at.min(clock.now)).await?;
            }
        }
    }
    Ok(())
}
