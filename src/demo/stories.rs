//! Loads what became of decisions since their protocols were signed: who has done the own part, what waits for the
//! head, what came back.

use serde::Deserialize;
use time::Date;

use super::calendar::Clock;
use super::people::printed_name;
use super::store::stories::{self, DeedRow};
use super::world::{World, day, id};
use crate::db::Tx;
use crate::ids::{DecisionId, UserId};

/// The story of one decision, as it is written down in the folder `demo`.
#[derive(Deserialize)]
pub struct Story {
    pub association: String,
    /// The day of its meeting.
    #[serde(with = "day")]
    pub on: Date,
    /// Where it stands there: the item of the agenda, the decision within it, both from 0.
    pub item: usize,
    pub decision: usize,
    pub deeds: Vec<Deed>,
}

#[derive(Deserialize)]
pub struct Deed {
    pub deed: String,
    pub by: String,
    #[serde(with = "day")]
    pub on: Date,
    pub text: String,
}

pub async fn load(tx: &mut Tx, world: &World, clock: &Clock, story: &Story) -> anyhow::Result<()> {
    let association = world.association(&story.association)?;
    let zone = clock.zone(world.district(&world.school(&association.school)?.district)?);
    let key = format!("{} {} {} {}", story.association, story.on, story.item, story.decision);
    let decision: DecisionId = id("decision", &key);
    for deed in &story.deeds {
        let by = world.person(&deed.by)?;
        let row = DeedRow {
            deed: &deed.deed,
            text: &deed.text,
            by: id::<UserId>("person", &by.key),
            by_name: printed_name(by),
            on: clock.calendar.day(deed.on),
            at: clock.calendar.moment(deed.on, 16, &format!("{key} {}", deed.by), zone),
        };
        let is_told = stories::tell(tx, decision, &row).await?;
        anyhow::ensure!(is_told, "no protocol has put decision «{key}» in force");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::world::Called;

    #[test]
    fn each_story_is_of_a_decision_of_a_signed_protocol() {
        let world = World::read().expect("the demo data are in order");

        for Story { association, on, item, decision, .. } in &world.stories {
            let of = |called: &&Called| called.association == *association && called.on == *on;
            let called = world.meetings.iter().find(of).expect("the meeting is there");

            assert!(called.signed.is_some() && called.items[*item].decisions.get(*decision).is_some(), "{association} {on}");
        }
    }
}
