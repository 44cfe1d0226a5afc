//! The story of loading: look whether the database is empty, make and read the files, then write every row in
//! one transaction, so that a load that breaks off leaves nothing behind.

use anyhow::Context;
use uuid::Uuid;

use super::calendar::{Calendar, Clock};
use super::store::{self, Held};
use super::world::{self, World};
use super::{
    PASSWORD, brought, centre, controls, meetings, norms, papers, people, places, plans, practices, readings, records, reported,
    reports, sent, stories, yearly,
};
use crate::access::Reach;
use crate::accounts;
use crate::clock::{day_in, zone};
use crate::db::Db;
use crate::ids::{AssociationId, DistrictId, SchoolId};
use crate::jobs::Work;
use crate::search;

/// What became of the wish to load the demo district.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Loaded,
    /// It was loaded before; nothing was changed.
    AlreadyThere,
    /// The database holds other schools or people; nothing was changed.
    Occupied,
}

/// Loads the demo district into an empty database.
pub async fn load(work: &Work) -> anyhow::Result<Outcome> {
    let world = World::read()?;
    if let Some(outcome) = occupied(&work.db, &world).await? {
        return Ok(outcome);
    }
    let password_hash = tokio::task::spawn_blocking(|| accounts::hash_password(PASSWORD)).await??;
    let papers = papers::keep_all(&world, work).await?;
    let now = work.clock.now();
    let clock = Clock { calendar: Calendar::new(day_in(now, zone(&world.districts[0].time_zone))), now };

    let mut tx = work.db.write(&reach(&world)).await?;
    store::be_alone(&mut tx).await?;
    match store::held(&mut tx, mark(&world)).await? {
        Held::Nothing => {}
        Held::Demo => return Ok(Outcome::AlreadyThere),
        Held::Other => return Ok(Outcome::Occupied),
    }
    places::load(&mut tx, &world, &clock).await.context("load the schools")?;
    people::load(&mut tx, &world, &clock, &password_hash).await.context("load the people")?;
    records::load(&mut tx, &world, &clock).await.context("load the records of service")?;
    for (practice, papers) in world.practices.iter().zip(&papers) {
        practices::load(&mut tx, &world, &clock, practice, papers).await.with_context(|| format!("load «{}»", practice.key))?;
    }
    for norm in &world.norms {
        norms::load(&mut tx, &world, &clock, norm).await.with_context(|| format!("load «{}»", norm.key))?;
    }
    norms::start(&mut tx, &world, &clock).await.context("load the first documents of the library")?;
    readings::load(&mut tx, &world, &clock).await.context("load the sheets of acknowledgement")?;
    for plan in &world.plans {
        plans::load(&mut tx, &world, &clock, plan).await.with_context(|| format!("load the plan of «{}»", plan.association))?;
    }
    for paper in &world.brought {
        brought::load(&mut tx, &world, &clock, paper).await.with_context(|| format!("load «{}»", paper.file_name))?;
    }
    for called in &world.meetings {
        let whose = &called.association;
        meetings::load(&mut tx, &world, &clock, called).await.with_context(|| format!("load a meeting of «{whose}»"))?;
    }
    for inspected in &world.controls {
        let whose = &inspected.association;
        controls::load(&mut tx, &world, &clock, inspected).await.with_context(|| format!("load a control of «{whose}»"))?;
    }
    for story in &world.stories {
        stories::load(&mut tx, &world, &clock, story)
            .await
            .with_context(|| format!("load a story of «{}»", story.association))?;
    }
    for (place, recorded) in world.recorded.iter().enumerate() {
        let whose = &recorded.association;
        yearly::load(&mut tx, &world, &clock, recorded, place).await.with_context(|| format!("load a record of «{whose}»"))?;
    }
    for report in &world.reports {
        let whose = &report.association;
        reports::load(&mut tx, &world, &clock, report).await.with_context(|| format!("load a report of «{whose}»"))?;
    }
    centre::load(&mut tx, &world, &clock).await.context("load the sections of the centres")?;
    sent::load(&mut tx, &world, &clock).await.context("load what was sent to the centres")?;
    reported::load(&mut tx, &world, &clock).await.context("load the reports of last year")?;
    while search::learn(&mut tx).await? > 0 {}
    tx.commit().await?;
    Ok(Outcome::Loaded)
}

/// Why nothing may be loaded; nothing where everything may.
async fn occupied(db: &Db, world: &World) -> anyhow::Result<Option<Outcome>> {
    let mut tx = db.read(&Reach::default()).await?;
    Ok(match store::held(&mut tx, mark(world)).await? {
        Held::Nothing => None,
        Held::Demo => Some(Outcome::AlreadyThere),
        Held::Other => Some(Outcome::Occupied),
    })
}

/// The district by which the demo is known to be there.
fn mark(world: &World) -> Uuid {
    world::id("district", &world.districts[0].key)
}

/// The schools, their associations and the centres that are loaded, and no others: row security binds the loader as it binds everybody.
fn reach(world: &World) -> Reach {
    let schools = world.schools.iter().map(|school| world::id::<SchoolId>("school", &school.key).0).collect();
    let centres = world.districts.iter().map(|district| world::id::<DistrictId>("district", &district.key).0).collect();
    let associations =
        world.associations.iter().map(|association| world::id::<AssociationId>("association", &association.key).0).collect();
    Reach { schools, centres, associations, ..Reach::default() }
}
